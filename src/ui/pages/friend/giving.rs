//! 返す: the friend's name, a word about the whole, and the link back.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::Desk;
use crate::notebook::field;
use crate::share::{Kind, Letter as _, Reply};
use crate::ui::components::{Icon, IconView, part};
use crate::ui::pages::sending::{Parts, SendPanel, Word, WordField};

/// What goes before the link.
const MESSAGE: &str = "面接の練習、聞きました。感想を返します。むすびめでひらいてください。";
/// The id of the place where the link back is.
const PLACE: &str = "giving";

/// Brings the link back into view.
pub fn show(event: web_sys::MouseEvent) {
    // The address stays as it is.
    event.prevent_default();
    crate::ui::navigation::scroll_to(PLACE);
}

/// The end of the friend's screen.
#[component]
pub fn Giving(
    desk: Desk,
    /// The passphrase the pack was behind: the reply goes behind the same.
    word: String,
) -> impl IntoView {
    let word = Word::new(word);
    let reply = Memo::new(move |_| desk.reply());
    let body = Memo::new(move |_| reply.with(Reply::body));
    let is_blank = Memo::new(move |_| reply.with(Reply::is_blank));
    let parts: Parts = Arc::new(move |fits: &dyn Fn(&[u8]) -> bool| {
        let body = |reply: &Reply| reply.body().unwrap_or_default();
        let parts = reply.with_untracked(|reply| reply.parts(&|part| fits(&body(part))))?;
        Some(parts.iter().map(body).collect())
    });
    let on_sent = Callback::new(|()| {});
    let text = move |name: &'static str| untrack(|| desk.card().text(name).to_owned());
    let parts = StoredValue::new(parts);
    let panel = move || {
        if is_blank.get() {
            return view! { <p class="card__words">"評価やコメントを書くと、ここで返せるようになります。"</p> }
                .into_any();
        }
        let parts = parts.get_value();
        view! {
            <SendPanel kind=Kind::Reply message=MESSAGE body parts word on_sent />
            <WordField word />
        }
        .into_any()
    };
    let forget = move || {
        (!is_blank.get()).then(|| {
            view! {
                <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| desk.forget()>
                    <IconView icon=Icon::X size="s" />
                    "書いたことを、この端末から消す"
                </button>
            }
        })
    };
    view! {
        <section class="section" id=PLACE>
            <h2 class="section__title" tabindex="-1">
                "コメントを返す"
            </h2>
            <label class="field">
                <span class="field__label">"お名前"</span>
                <span class="field__help">"あだ名でかまいません。"</span>
                <input
                    class="field__input"
                    type="text"
                    autocomplete="off"
                    value=text(field::NAME)
                    on:input=move |event| desk.set(field::NAME, &event_target_value(&event))
                />
            </label>
            <label class="field">
                <span class="field__label">"全体にひとこと"</span>
                <textarea
                    class="field__input"
                    data-kind="area"
                    rows="2"
                    on:input=move |event| desk.set(field::ABOUT, &event_target_value(&event))
                >
                    {text(field::ABOUT)}
                </textarea>
            </label>
            <div class="card">
                {part(panel)} {part(forget)}
                <p class="card__words">"書いたことはこの端末に残り、あなたが返すまで、だれにも届きません。"</p>
            </div>
        </section>
    }
}
