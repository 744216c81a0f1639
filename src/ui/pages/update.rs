//! A new version of the app waits: it comes when the person says so, after everything is saved.

use crate::ui::prelude::*;
use wasm_bindgen::prelude::*;

use crate::browser;
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::handles;

#[wasm_bindgen]
extern "C" {
    /// Switches to the new version and loads the page anew (`boot.js`).
    #[wasm_bindgen(js_namespace = ["window", "musubime"], js_name = update, catch)]
    async fn switch() -> Result<JsValue, JsValue>;
}

/// The notice, while a new version waits and was not put off.
#[component]
pub fn UpdateNotice() -> impl IntoView {
    let health = handles().health;
    let is_ready = RwSignal::new(was_announced());
    window_event_listener_untyped("musubime:update", move |_| is_ready.set(true));
    let is_stuck = RwSignal::new(false);
    let take = move |_| {
        browser::spawn(async move {
            // What is not saved would be lost with the page.
            if health.settled().await {
                drop(switch().await);
            } else {
                _ = is_stuck.try_set(true);
            }
        });
    };
    part(move || {
        if !is_ready.get() {
            return None;
        }
        let words = if is_stuck.get() {
            "まだ保存できていない文があります。保存できてから、もう一度お試しください。"
        } else {
            "新しい版が届いています。書いたことは、そのまま残ります。"
        };
        Some(view! {
            <aside class="banner" data-kind="news" role="status">
                <IconView icon=Icon::RefreshCw />
                <div class="banner__words">
                    <p>{words}</p>
                </div>
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=take>
                    "新しい版にする"
                </button>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| is_ready.set(false)>
                    "あとで"
                </button>
            </aside>
        })
    })
}

/// Whether `boot.js` found the new version before this program was there.
fn was_announced() -> bool {
    let of = |whole: &JsValue, name: &str| js_sys::Reflect::get(whole, &name.into()).unwrap_or_default();
    of(&of(&window(), "musubime"), "updateReady").is_truthy()
}
