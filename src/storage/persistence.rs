//! Asking the browser not to clear this device's copy when space runs low.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// Whether the browser has promised to keep what is stored; `None` where it makes no such promises.
pub async fn persisted() -> Option<bool> {
    answer(manager()?.persisted().ok()?).await
}

/// Asks for that promise. Some browsers ask the person, some decide by themselves.
pub async fn ask_to_persist() -> Option<bool> {
    answer(manager()?.persist().ok()?).await
}

/// How many bytes the browser counts for this site, with the app itself; a rough figure, `None` where it tells none.
pub async fn used() -> Option<f64> {
    let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
    js_sys::Reflect::get(&estimate, &"usage".into()).ok()?.as_f64()
}

async fn answer(promise: js_sys::Promise) -> Option<bool> {
    JsFuture::from(promise).await.ok()?.as_bool()
}

/// `navigator.storage` is missing outside https and localhost.
fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    let manager = js_sys::Reflect::get(&navigator, &JsValue::from("storage")).ok()?;
    (!manager.is_undefined()).then(|| manager.into())
}
