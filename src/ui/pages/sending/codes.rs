//! The codes of a link: made when they are asked for, one on the screen at a time.

use crate::ui::prelude::*;

use super::{Parts, Sending, Word, sealed_link};
use crate::browser;
use crate::share::envelope::wrap;
use crate::share::link::{CODE, address};
use crate::ui::components::{Icon, IconView, Qr, live, part};
use crate::ui::handing;
use crate::ui::passphrase;

/// The codes, made when they are asked for, one on the screen at a time.
#[component]
pub fn Codes(sending: Sending, body: Memo<Option<Vec<u8>>>, parts: Parts, word: Word) -> impl IntoView {
    let Sending { kind, on_sent, .. } = sending;
    let is_open = RwSignal::new(0_u32);
    let shown = RwSignal::new(0_u32);
    // Nothing while they are made; an empty list if a single answer is too long for a code.
    let links = RwSignal::new(None::<Vec<String>>);
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let (is_open, word) = (is_open.get() > 0, word.sealed());
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
                made.push(if word.is_empty() {
                    address(&handing::base(), kind, &wrap(kind, &body))
                } else {
                    sealed_link(kind, &word, &body).await.unwrap_or_default()
                });
            }
            if turn.try_get_value() == Some(mine) {
                _ = links.try_set(Some(made));
            }
        });
    });
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
        <Figure links shown />
    }
}

/// One of the codes, with the way to the next.
#[component]
fn Figure(links: RwSignal<Option<Vec<String>>>, shown: RwSignal<u32>) -> impl IntoView {
    part(move || {
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
    })
}
