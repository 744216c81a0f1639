//! The ways a link leaves this device: another app, LINE, the clipboard, a code on the screen, a file. Nothing is sent by
//! the app itself.

mod codes;
mod word;

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::browser;
use crate::share::Kind;
use crate::share::envelope::wrap;
use crate::share::link::{LONG, SAFE, address};
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::handing;
use crate::ui::link_words::length;
use crate::ui::passphrase;
use codes::Codes;
pub use word::{Word, WordField};

/// Makes the bodies of links that a code can hold, each with so many characters beside its body.
pub type Parts = Arc<dyn Fn(&dyn Fn(&[u8]) -> bool) -> Option<Vec<Vec<u8>>> + Send + Sync>;

/// What every part of the panel needs.
#[derive(Clone, Copy)]
struct Sending {
    kind: Kind,
    message: &'static str,
    /// The whole link; empty while there is none.
    link: RwSignal<String>,
    /// What was done last.
    said: RwSignal<String>,
    on_sent: Callback<()>,
}

/// Every way a link can leave: to another app, copied, as a code, as a file.
#[component]
pub fn SendPanel(
    /// What the link holds, without its passphrase.
    kind: Kind,
    /// A sentence that goes before the link.
    message: &'static str,
    /// The body of the link; `None` if it is too long for any.
    body: Memo<Option<Vec<u8>>>,
    /// The same in parts, for codes.
    parts: Parts,
    /// The passphrase.
    word: Word,
    /// Told as soon as the link may have left the device.
    on_sent: Callback<()>,
) -> impl IntoView {
    let link = RwSignal::new(String::new());
    let sending = Sending { kind, message, link, said: RwSignal::new(String::new()), on_sent };
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (body, word) = (body.get(), word.sealed());
        turn.update_value(|turn| *turn += 1);
        let mine = turn.get_value();
        link.set(String::new());
        sending.said.set(String::new());
        let Some(body) = body else { return };
        if word.is_empty() {
            link.set(address(&handing::base(), kind, &wrap(kind, &body)));
            return;
        }
        browser::spawn(async move {
            let sealed = sealed_link(kind, &word, &body).await;
            // Something else may have been ticked since, or the screen may be gone.
            if turn.try_get_value() == Some(mine) {
                _ = link.try_set(sealed.unwrap_or_default());
            }
        });
    });
    let reach = move || {
        let characters = link.with(|link| link.chars().count());
        (characters > 0 && !word.is_pending()).then(|| reach(characters, word))
    };
    let too_long = move || {
        body.with(Option::is_none).then(|| {
            view! { <p class="send__length" data-tone="look">"リンクに入る長さをこえました。入れる回答を減らしてみましょう。"</p> }
        })
    };
    let waiting = move || {
        let words = if word.is_pending() {
            "入れた合言葉は、まだリンクにかかっていません。「この合言葉をかける」を押すか、消すと送れます。"
        } else if link.with(String::is_empty) && body.with(Option::is_some) {
            "合言葉をかけています…"
        } else {
            return None;
        };
        Some(view! { <p class="send__length" data-tone="look">{words}</p> })
    };
    let is_long = Memo::new(move |_| link.with(|link| link.chars().count() > LONG));
    view! {
        <div class="send">
            {part(too_long)} {part(waiting)}
            <div class="send__ways" hidden=live(move || word.is_pending() || link.with(String::is_empty))>
                {part(move || buttons(sending, is_long.get()))}
                <Codes sending body parts word />
                // Whoever sees it may write it down.
                <details on:toggle=move |_| on_sent.run(())>
                    <summary class="send__summary">"リンクの文字を見る"</summary>
                    <p class="send__link">{live(move || link.get())}</p>
                </details>
            </div>
            {part(reach)}
            <p class="send__said" role="status">
                {live(move || sending.said.get())}
            </p>
        </div>
    }
}

/// How far a link of so many characters reaches, and who can read it.
fn reach(characters: usize, word: Word) -> impl IntoView {
    let tone = if characters > SAFE { "look" } else { "good" };
    view! {
        <p class="send__length" data-tone=tone>
            {length(characters)}
        </p>
        <p class="send__length">{live(move || word.state())}</p>
    }
}

async fn sealed_link(kind: Kind, word: &str, body: &[u8]) -> Option<String> {
    let sealed = passphrase::seal(kind, word, body).await?;
    Some(address(&handing::base(), kind, &wrap(kind.sealed(), &sealed)))
}

/// Does something with the link, and says how it went.
fn act(sending: Sending, way: impl AsyncFnOnce(String) -> bool + 'static, done: &'static str, failed: &'static str) {
    let Sending { link, message, said, on_sent, .. } = sending;
    let text = format!("{message}\n{}", link.get_untracked());
    on_sent.run(());
    browser::spawn(async move {
        let words = if way(text).await { done } else { failed };
        // The screen may be gone by then.
        _ = said.try_set(words.to_owned());
    });
}

fn buttons(sending: Sending, is_long: bool) -> AnyView {
    let Sending { link, message, on_sent, .. } = sending;
    let hand = move |_| {
        act(sending, async |text| handing::share(&text).await, "", "送るのをやめました。リンクはそのまま使えます。");
    };
    let copy = move |_| {
        act(
            sending,
            async |text| handing::copy(&text).await,
            "コピーしました。相手とのメッセージに貼って送りましょう。",
            "このブラウザではコピーできません。「リンクの文字を見る」をひらき、長く押してコピーしてください。",
        );
    };
    let save = move |_| {
        act(
            sending,
            async |text| handing::file("musubime.txt", &text).await,
            "ファイルにしました。相手には、中のリンクをひらいてもらいましょう。",
            "ファイルにするのをやめました。",
        );
    };
    let can_share = handing::can_share();
    let share = can_share.then(|| {
        view! {
            <button class="button" data-width="full" type="button" on:click=hand>
                <IconView icon=Icon::Send size="s" />
                "送る"
            </button>
        }
    });
    let line = live(move || handing::line(&format!("{message}\n{}", link.get())));
    let soft = can_share.then_some("soft");
    let file = is_long.then(|| {
        view! {
            <button class="button" data-kind="soft" data-width="full" type="button" on:click=save>
                <IconView icon=Icon::Download size="s" />
                "ファイルで送る"
            </button>
        }
    });
    view! {
        {file}
        {share}
        <a
            class="button"
            data-kind=soft
            data-for="phone"
            data-width="full"
            href=line
            target="_blank"
            rel="noopener noreferrer"
            on:click=move |_| on_sent.run(())
        >
            <IconView icon=Icon::MessageCircle size="s" />
            "LINEで送る"
        </a>
        <button class="button" data-kind="outline" data-width="full" type="button" on:click=copy>
            <IconView icon=Icon::Copy size="s" />
            "リンクをコピー"
        </button>
    }
    .into_any()
}
