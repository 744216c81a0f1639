//! 引っ越し, on the device that is left: a series of codes for the camera of the other one.

use crate::ui::prelude::*;

use crate::share::moving::links;
use crate::ui::components::{Icon, IconView, Qr, live, part};
use crate::ui::handing;
use crate::ui::handles::handles;

/// The codes, one on the screen at a time.
#[component]
pub fn Moving() -> impl IntoView {
    let backups = handles().backups;
    let is_open = RwSignal::new(false);
    let shown = RwSignal::new(0_u32);
    let series = StoredValue::new(None::<Vec<String>>);
    let toggle = move |_| {
        if !is_open.get_untracked() {
            series.set_value(links(&handing::base(), &backups.documents()));
            shown.set(0);
        }
        is_open.update(|is_open| *is_open = !*is_open);
    };
    view! {
        <section class="section">
            <h2 class="section__title">"ほかの端末へ引っ越す"</h2>
            <div class="card">
                <p class="card__words">
                    "いちばん早いのは、書き出したファイルを新しい端末へ送り、「ファイルを選ぶ」から取りこむ方法です。"
                </p>
                <p class="card__words">"ファイルを送れないときは、QRをカメラで1枚ずつ読みとります。通信はいりません。"</p>
                <button
                    class="button"
                    data-kind="outline"
                    data-size="s"
                    type="button"
                    aria-expanded=live(move || if is_open.get() { "true" } else { "false" })
                    on:click=toggle
                >
                    <IconView icon=Icon::QrCode size="s" />
                    {live(move || if is_open.get() { "QRを閉じる" } else { "QRで引っ越す" })}
                </button>
                {part(move || is_open.get().then(|| view! { <Codes links=series.get_value().unwrap_or_default() shown /> }))}
                <p class="send__length">"録音と、設定と、前に書いた文は、QRには入りません。もとの端末の記録は、消えずに残ります。"</p>
            </div>
        </section>
    }
}

/// The codes of one series; none where there would be too many.
#[component]
fn Codes(links: Vec<String>, shown: RwSignal<u32>) -> impl IntoView {
    part(move || {
        let place = shown.get() as usize;
        let count = links.len();
        let Some(link) = links.get(place).cloned() else {
            return view! {
                <p class="send__length" data-tone="look">
                    "書いた量が多くて、QRでは枚数がかかりすぎます。書き出したファイルを、新しい端末に送りましょう。"
                </p>
            }
            .into_any();
        };
        let label = format!("引っ越しのQRコード、{count}枚のうち{}枚目", place + 1);
        let turn = move |by: u32| {
            shown.update(|shown| *shown = (*shown + by) % u32::try_from(count).unwrap_or(1));
        };
        let back = u32::try_from(count).unwrap_or(1) - 1;
        let buttons = (count > 1).then(|| {
            view! {
                <div class="card__actions">
                    <button class="button" data-kind="outline" data-size="s" type="button" on:click=move |_| turn(back)>
                        "まえのQR"
                    </button>
                    <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| turn(1)>
                        {format!("つぎのQR（{} / {count}）", place + 1)}
                    </button>
                </div>
            }
        });
        view! {
            <figure class="qr">
                <Qr link label />
                <figcaption class="qr__words">
                    "新しい端末のカメラで読みとり、出てきたリンクをひらきます。全部そろうと、取りこむ前に中身が見られます。"
                </figcaption>
                {buttons}
            </figure>
        }
        .into_any()
    })
}
