//! From a link to what is in it: whole, behind a passphrase, or unreadable for one of three reasons. Nothing is stored.

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::browser;
use crate::share::{Kind, LinkError, link};
use crate::ui::components::{live, part};
use crate::ui::link_words::failure;
use crate::ui::navigation::catch_focus;
use crate::ui::passphrase;
use crate::ui::route::Route;

/// What shows the content of a link; it says why if it cannot be read.
pub type Shown = Arc<dyn Fn(Arc<Vec<u8>>, String) -> Result<AnyView, LinkError> + Send + Sync>;

/// What is in a link.
#[component]
pub fn Opening(
    /// The link, or a text with a link in it; empty while there is none.
    text: RwSignal<String>,
    /// What it has to hold.
    kind: Kind,
    /// What is said while there is no link.
    empty: &'static str,
    /// Shows what is in it, with the passphrase it was behind.
    shown: Shown,
    /// Whether it is the whole page, and what is shown a page of its own.
    #[prop(optional)]
    is_page: bool,
) -> impl IntoView {
    let framed = move |content: AnyView| {
        if is_page { page(content) } else { content }
    };
    part(move || {
        let text_now = text.get();
        if text_now.trim().is_empty() {
            let paste = view! {
                <section class="card">
                    {heading("リンクを貼ってひらく", is_page)}
                    <p class="card__words">{empty}</p>
                    <PasteField text />
                </section>
            };
            return framed(paste.into_any());
        }
        let read = link::read(&text_now).unwrap_or(Err(LinkError::Damaged));
        let opened = match read {
            Ok((found, _)) if found.opened() != kind => return framed(other(kind, text, is_page)),
            Ok((found, body)) if found.is_sealed() => {
                return view! { <Sealed kind=found sealed=Arc::new(body) shown=Arc::clone(&shown) text is_page /> }
                    .into_any();
            }
            Ok((_, body)) => shown(Arc::new(body), String::new()),
            Err(error) => Err(error),
        };
        opened.unwrap_or_else(|error| framed(failed(error, text, is_page)))
    })
}

/// A page of its own, with the way into the app.
fn page(content: AnyView) -> AnyView {
    view! {
        <main class="page">
            {content}
            <a class="button" data-kind="text" href=Route::Home.to_string()>
                "むすびめをひらく"
            </a>
        </main>
    }
    .into_any()
}

/// The heading of what is shown: of the page, or of a part of it.
fn heading(words: &'static str, is_page: bool) -> AnyView {
    if is_page {
        view! { <h1 class="card__title" tabindex="-1">{words}</h1> }.into_any()
    } else {
        view! { <h3 class="card__title" data-size="s">{words}</h3> }.into_any()
    }
}

/// A link that cannot be read: why, and another try.
fn failed(error: LinkError, text: RwSignal<String>, is_page: bool) -> AnyView {
    let (title, words) = failure(error);
    view! {
        <section class="card" data-kind="warn">
            {heading(title, is_page)}
            <p class="card__words">{words}</p>
            <PasteField text />
        </section>
    }
    .into_any()
}

/// A link that holds the other thing.
fn other(kind: Kind, text: RwSignal<String>, is_page: bool) -> AnyView {
    let words = match kind {
        Kind::Pack | Kind::SealedPack => "これは、コメントを返すリンクです。回答を書いた人のむすびめでひらきます。",
        Kind::Reply | Kind::SealedReply => {
            "これは、友だちに見せるためのリンクです。返ってきたほうのリンクを貼りましょう。"
        }
        Kind::Move => "これは、引っ越しのリンクではありません。前の端末の画面に出ているQRを読みとりましょう。",
    };
    view! {
        <section class="card" data-kind="warn">
            {heading("別の種類のリンクです", is_page)}
            <p class="card__words">{words}</p>
            <PasteField text />
        </section>
    }
    .into_any()
}

/// Where a link is pasted.
#[component]
pub fn PasteField(text: RwSignal<String>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        text.set(typed.get_untracked());
        catch_focus();
    };
    view! {
        <form class="paste" on:submit=open>
            <label class="field">
                <span class="field__label">"届いたリンク"</span>
                <textarea
                    class="field__input"
                    data-kind="area"
                    rows="2"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    on:input=move |event| typed.set(event_target_value(&event))
                ></textarea>
            </label>
            <button
                class="button"
                type="submit"
                disabled=live(move || typed.with(|typed| typed.trim().is_empty()))
            >
                "ひらく"
            </button>
        </form>
    }
}

/// A link behind a passphrase.
#[component]
fn Sealed(kind: Kind, sealed: Arc<Vec<u8>>, shown: Shown, text: RwSignal<String>, is_page: bool) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let said = RwSignal::new("");
    // What was behind it, once it is open.
    let opened = RwSignal::new(None::<Arc<Vec<u8>>>);
    let open = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (sealed, word) = (Arc::clone(&sealed), typed.get_untracked());
        said.set("確かめています…");
        browser::spawn(async move {
            match passphrase::open(kind, &word, &sealed).await {
                // The screen may be gone by then.
                Some(body) => _ = opened.try_set(Some(Arc::new(body))),
                None => _ = said.try_set("合言葉がちがうようです。送った人に確かめて、もう一度入れてください。"),
            }
        });
    };
    let can = passphrase::is_possible();
    let words = if can {
        "送った人から聞いた合言葉を入れてください。"
    } else {
        "この開き方では、合言葉のついたリンクをひらけません。https のページでひらいてください。"
    };
    let form = Arc::new(open);
    part(move || {
        if let Some(body) = opened.get() {
            return shown(body, typed.get_untracked()).unwrap_or_else(|error| failed(error, text, is_page));
        }
        let form = Arc::clone(&form);
        let asking = view! {
            <section class="card">
                {heading("合言葉がかかっています", is_page)}
                <p class="card__words">{words}</p>
                <form class="paste" on:submit=move |event| form(event)>
                    <label class="field">
                        <span class="field__label">"合言葉"</span>
                        <input
                            class="field__input"
                            type="text"
                            autocomplete="off"
                            autocapitalize="off"
                            spellcheck="false"
                            disabled=!can
                            on:input=move |event| typed.set(event_target_value(&event))
                        />
                    </label>
                    <p class="send__said" role="status">
                        {live(move || said.get())}
                    </p>
                    <button class="button" type="submit" disabled=!can>
                        "ひらく"
                    </button>
                </form>
            </section>
        };
        if is_page { page(asking.into_any()) } else { asking.into_any() }
    })
}
