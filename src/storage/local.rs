//! localStorage, with every call allowed to fail.

use gloo_storage::{LocalStorage, Storage as _};
use web_sys::Storage;

use super::key::{APP, QUARANTINE, quarantine_id};
use super::trouble::SaveError;

/// The localStorage of this page.
pub struct Local(Storage);

impl Local {
    /// `None` where the browser refuses it. `gloo` would throw out of wasm in that case, so the probe comes first.
    #[must_use]
    pub fn probe() -> Option<Self> {
        let storage = web_sys::window()?.local_storage().ok()??;
        storage.length().ok()?;
        Some(Self(LocalStorage::raw()))
    }

    /// Every key of this app. They come as one text, because thousands of calls of the browser would be felt.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let keys: String = js_sys::Object::keys(&self.0).join("\n").into();
        keys.lines().filter(|key| key.starts_with(APP)).map(str::to_owned).collect()
    }

    /// The text under this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        self.0.get_item(key).ok().flatten()
    }

    /// Writes a text. A refused write leaves the old text in place.
    ///
    /// # Errors
    /// [`SaveError::Full`] or [`SaveError::Blocked`].
    pub fn set(&self, key: &str, text: &str) -> Result<(), SaveError> {
        self.0.set_item(key, text).map_err(|error| {
            let name = js_sys::Reflect::get(&error, &"name".into()).ok().and_then(|name| name.as_string());
            match name.as_deref() {
                Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => SaveError::Full,
                _ => SaveError::Blocked,
            }
        })
    }

    /// Takes a text away. Only for what is no record: those leave a sign that they were deleted.
    pub fn remove(&self, key: &str) {
        // Where it is refused, the text stays, as it would have without the wish.
        let _ = self.0.remove_item(key);
    }

    /// Keeps an unreadable text before anything is written over it, once; `false` if there is no room.
    #[must_use]
    pub fn quarantine(&self, name: &str, text: &str) -> bool {
        let id = format!("{QUARANTINE}{}", quarantine_id(name, text));
        self.get(&id).is_some() || self.set(&id, text).is_ok()
    }
}
