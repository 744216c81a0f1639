//! The screen stays awake while one speaks.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Keeps the screen awake until it is dropped. Where the browser does not offer that, the screen does as it always does.
#[derive(Debug, Default)]
pub struct Wake(Option<JsValue>);

impl Wake {
    /// Asks for it; called by names, because some browsers do not have it.
    pub async fn ask() -> Self {
        Self(request().await.ok())
    }
}

async fn request() -> Result<JsValue, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let lock = Reflect::get(&window.navigator(), &"wakeLock".into())?;
    let request: Function = Reflect::get(&lock, &"request".into())?.dyn_into()?;
    let asked: Promise = request.call1(&lock, &"screen".into())?.dyn_into()?;
    JsFuture::from(asked).await
}

impl Drop for Wake {
    fn drop(&mut self) {
        let Some(lock) = &self.0 else { return };
        if let Ok(release) = Reflect::get(lock, &"release".into()).and_then(JsCast::dyn_into::<Function>) {
            // A lock that is gone already needs no release.
            let _ = release.call0(lock);
        }
    }
}
