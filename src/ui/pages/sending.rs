//! The ways a link leaves this device: another app, LINE, the clipboard, a code on the screen, a file. Nothing is sent by
//! the app itself.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::share::Kind;
use crate::share::envelope::wrap;
use crate::share::link::{CODE, LONG, SAFE, address};
use crate::ui::components::{Icon, IconView, Qr, live, part};
use crate::ui::handing;
use crate::ui::link_words::length;
use crate::ui::passphrase;

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

/// The panel.
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
    /// The passphrase; empty if there is none.
    word: RwSignal<String>,
    /// Told as soon as the link may have left the device.
    on_sent: Callback<()>,
) -> impl IntoView {
    let link = RwSignal::new(String::new());
    let sending = Sending { kind, message, link, said: RwSignal::new(String::new()), on_sent };
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (body, word) = (body.get(), word.get());
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
        (characters > 0).then(|| {
            let tone = if characters > SAFE { "look" } else { "good" };
            view! {
                <p class="send__length" data-tone=tone>
                    {length(characters)}
                </p>
            }
        })
    };
    let too_long = move || {
        body.with(Option::is_none).then(|| {
            view! { <p class="send__length" data-tone="look">"リンクに入る長さをこえました。入れる回答を減らしてみましょう。"</p> }
        })
    };
    let waiting = move || {
        (link.with(String::is_empty) && body.with(Option::is_some))
            .then(|| view! { <p class="send__length">"合言葉をかけています…"</p> })
    };
    let is_long = Memo::new(move |_| link.with(|link| link.chars().count() > LONG));
    view! {
        <div class="send">
            {part(too_long)} {part(waiting)}
            <div class="send__ways" hidden=live(move || link.with(String::is_empty))>
                {part(move || buttons(sending, is_long.get()))}
                <Codes sending body parts word />
            </div>
            {part(reach)}
            <p class="send__said" role="status">
                {live(move || sending.said.get())}
            </p>
        </div>
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
            "このブラウザではコピーできません。下の文を長押しして、コピーしてください。",
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
        <details class="send__text">
            <summary class="send__summary">"リンクの文字を見る"</summary>
            <p class="send__link">{live(move || link.get())}</p>
        </details>
    }
    .into_any()
}

/// The codes, made when they are asked for, one on the screen at a time.
#[component]
fn Codes(sending: Sending, body: Memo<Option<Vec<u8>>>, parts: Parts, word: RwSignal<String>) -> impl IntoView {
    let Sending { kind, on_sent, .. } = sending;
    let is_open = RwSignal::new(0_u32);
    let shown = RwSignal::new(0_u32);
    // Nothing while they are made; an empty list if a single answer is too long for a code.
    let links = RwSignal::new(None::<Vec<String>>);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (is_open, word) = (is_open.get() > 0, word.get());
        body.track();
        turn.update_value(|turn| *turn += 1);
        let mine = turn.get_value();
        links.set(None);
        shown.set(0);
        if !is_open {
            return;
        }
        let base = handing::base();
        let added = if word.is_empty() { 0 } else { passphrase::ADDED };
        let fits = |body: &[u8]| address(&base, kind, &wrap(kind, &[body, &vec![0; added]].concat())).len() <= CODE;
        let bodies = parts(&fits).unwrap_or_default();
        browser::spawn(async move {
            let mut made = Vec::new();
            for body in bodies {
                made.push(match word.is_empty() {
                    true => address(&handing::base(), kind, &wrap(kind, &body)),
                    false => sealed_link(kind, &word, &body).await.unwrap_or_default(),
                });
            }
            if turn.try_get_value() == Some(mine) {
                _ = links.try_set(Some(made));
            }
        });
    });
    let figure = move || {
        let links = links.get()?;
        let count = links.len();
        let place = shown.get() as usize % count.max(1);
        let Some(link) = links.into_iter().nth(place) else {
            return Some(
                view! { <p class="send__length" data-tone="look">"この長さは、QRに入りません。リンクで送りましょう。"</p> }.into_any(),
            );
        };
        let label = match count {
            1 => "リンクのQRコード".to_owned(),
            _ => format!("リンクのQRコード、{count}枚のうち{}枚目", place + 1),
        };
        let next = (count > 1).then(|| {
            view! {
                <p class="qr__words">
                    {format!("1枚に入らないので、{count}枚に分けました。1枚ずつ読みとってもらいましょう。")}
                </p>
                <button
                    class="button"
                    data-kind="soft"
                    data-size="s"
                    type="button"
                    on:click=move |_| shown.update(|shown| *shown += 1)
                >
                    {format!("つぎのQR（{} / {count}）", place + 1)}
                </button>
            }
        });
        Some(
            view! {
                <figure class="qr">
                    <Qr link label />
                    <figcaption class="qr__words">"となりの人に、カメラで読みとってもらいましょう。"</figcaption>
                    {next}
                </figure>
            }
            .into_any(),
        )
    };
    let toggle = move |_| {
        is_open.update(|is_open| *is_open = 1 - *is_open);
        on_sent.run(());
    };
    view! {
        <button
            class="button"
            data-kind="outline"
            data-width="full"
            type="button"
            aria-expanded=live(move || if is_open.get() > 0 { "true" } else { "false" })
            on:click=toggle
        >
            <IconView icon=Icon::QrCode size="s" />
            {live(move || if is_open.get() > 0 { "QRを閉じる" } else { "QRを出す" })}
        </button>
        {part(figure)}
    }
}

/// A field for the passphrase of what is sent.
#[component]
pub fn WordField(word: RwSignal<String>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let can = passphrase::is_possible();
    let words = if can {
        "かけておくと、合言葉を知っている人だけが読めます。リンクと同じ会話には書かず、口で伝えましょう。"
    } else {
        "この開き方では、合言葉をかけられません。https のページでひらくと使えます。"
    };
    let state = move || match word.with(String::is_empty) {
        true => "",
        false => "合言葉をかけました。リンクは、かけるたびに変わります。",
    };
    let take_off = move |_| {
        typed.set(String::new());
        word.set(String::new());
    };
    let seal = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        word.set(typed.get_untracked().trim().to_owned());
    };
    view! {
        <details class="fold">
            <summary class="fold__summary">
                <IconView icon=Icon::Lock size="s" />
                "合言葉をかける"
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <form class="fold__body" on:submit=seal>
                <p class="card__words">{words}</p>
                <label class="field">
                    <span class="field__label">"合言葉"</span>
                    <input
                        class="field__input"
                        type="text"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        disabled=!can
                        prop:value=live(move || typed.get())
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </label>
                <div class="card__actions">
                    <button
                        class="button"
                        data-kind="soft"
                        data-size="s"
                        type="submit"
                        disabled=live(move || typed.with(|typed| typed.trim().is_empty()))
                    >
                        "この合言葉をかける"
                    </button>
                    <button
                        class="button"
                        data-kind="text"
                        data-size="s"
                        type="button"
                        hidden=live(move || word.with(String::is_empty))
                        on:click=take_off
                    >
                        "合言葉をはずす"
                    </button>
                </div>
                <p class="send__said" role="status">
                    {live(state)}
                </p>
            </form>
        </details>
    }
}
