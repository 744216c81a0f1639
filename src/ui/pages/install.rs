//! ホーム画面に置く: the app beside the others on a phone, where browsers clear less of what it keeps.

use crate::ui::prelude::*;
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::ui::components::{Icon, IconView, TaskBar, live, part};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

#[wasm_bindgen]
extern "C" {
    /// Lets the browser ask whether the app shall be put there (`boot.js`).
    #[wasm_bindgen(js_namespace = ["window", "musubime"], js_name = install, catch)]
    async fn install() -> Result<JsValue, JsValue>;
}

/// The steps, by browser.
const STEPS: [(&str, &[&str]); 3] = [
    (
        "iPhone・iPad（Safari）",
        &["画面の共有ボタンをおします。", "「ホーム画面に追加」を選びます。", "右上の「追加」をおします。"],
    ),
    (
        "Android（Chrome）",
        &[
            "右上の「︙」をおします。",
            "「ホーム画面に追加」か「アプリをインストール」を選びます。",
            "「インストール」をおします。",
        ],
    ),
    (
        "パソコン（Chrome・Edge）",
        &["アドレス欄の右にある、インストールの印をおします。", "「インストール」をおします。"],
    ),
];

/// A button where the browser can do it, and the steps by hand for each of them.
#[component]
pub fn InstallPage() -> impl IntoView {
    set_title("ホーム画面に置く");
    let can = RwSignal::new(can_install());
    window_event_listener_untyped("musubime:installable", move |_| can.set(can_install()));
    let said = RwSignal::new(String::new());
    let ask = move |_| {
        browser::spawn(async move {
            let done = install().await.is_ok_and(|done| done.is_truthy());
            let words = if done {
                "ホーム画面に置きました。"
            } else {
                "置くのをやめました。下の手順で、いつでも置けます。"
            };
            // The screen may be gone by then.
            if said.try_set(words.to_owned()).is_none() {
                can.set(can_install());
            }
        });
    };
    let button = move || {
        can.get().then(|| {
            view! {
                <button class="button" type="button" on:click=ask>
                    <IconView icon=Icon::Smartphone size="s" />
                    "ホーム画面に置く"
                </button>
            }
        })
    };
    let here = is_installed().then(|| {
        view! { <p class="send__said">"いま、ホーム画面からひらいています。"</p> }
    });
    let steps = STEPS.map(|(browser, steps)| {
        let steps = steps.iter().map(|step| view! { <li class="numbered__item">{*step}</li> }).collect_view();
        view! {
            <section class="section">
                <h2 class="section__title">{browser}</h2>
                <div class="card">
                    <ol class="numbered">{steps}</ol>
                </div>
            </section>
        }
    });
    view! {
        <TaskBar back=Route::Settings title="ホーム画面に置く" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "ホーム画面に置く"
                </h1>
                <p class="page__words">
                    "ほかのアプリと同じように、ひとつおすだけでひらけます。電波がなくても使えます。アイコンと名前は「むすびめ」です。"
                </p>
            </div>
            {here} {part(button)}
            <p class="send__said" role="status">
                {live(move || said.get())}
            </p>
            {steps.collect_view()}
            <p class="page__words">
                "iPhoneでは、Safariとホーム画面のアプリで保存の場所がちがいます。先にSafariで書いたときは、書き出したファイルを、ホーム画面のほうで取りこんでください。"
            </p>
        </main>
    }
}

/// Whether the browser offers to do it itself.
fn can_install() -> bool {
    let of = |whole: &JsValue, name: &str| js_sys::Reflect::get(whole, &name.into()).unwrap_or_default();
    of(&of(&window(), "musubime"), "install").is_function()
}

/// Whether the app runs in a window of its own.
fn is_installed() -> bool {
    window().match_media("(display-mode: standalone)").ok().flatten().is_some_and(|query| query.matches())
}
