//! 保存の状態

use wasm_bindgen::prelude::*;

use super::watch::Watch;
use crate::storage::{self, Troubles};

#[wasm_bindgen]
extern "C" {
    /// Collects everything this device holds into one file and downloads it. It is plain JavaScript, because it has
    /// to work when this program does not (`rescue.js`).
    #[wasm_bindgen(js_namespace = ["window", "musubime"], js_name = exportAll, catch)]
    async fn export_all(memory: &JsValue) -> Result<JsValue, JsValue>;
}

/// How well the stores work, and the way out if they do not.
#[derive(Clone, Copy)]
pub struct Health(Watch);

impl Health {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// What is wrong, if anything; followed.
    pub fn troubles(self) -> Troubles {
        self.0.troubles()
    }

    /// Downloads everything as one file and returns how many records it holds; `None` if the browser refused.
    pub async fn export(self) -> Option<usize> {
        let memory = js_sys::Object::new();
        for (key, text) in self.0.store().memory() {
            js_sys::Reflect::set(&memory, &key.into(), &text.into()).ok()?;
        }
        let count = export_all(&memory).await.ok()?.as_f64()?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
        Some(count as usize)
    }

    /// Whether the browser has promised to keep what is stored; `None` where it makes no such promises.
    pub async fn persisted(self) -> Option<bool> {
        storage::persisted().await
    }

    /// Takes what happened while the page was away, and tries again what could not be saved.
    pub fn catch_up(self) {
        self.0.store().catch_up();
    }

    /// Tries again what could not be saved.
    pub fn try_again(self) {
        self.0.store().flush();
    }
}
