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

    /// Every key of this app.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let keys = (0..self.0.length().unwrap_or(0)).filter_map(|position| self.0.key(position).ok().flatten());
        keys.filter(|key| key.starts_with(APP)).collect()
    }

    /// Every key of this app, with its text. Entries that cannot be read now are left out; they stay where they are.
    #[must_use]
    pub fn entries(&self) -> Vec<(String, String)> {
        self.names().into_iter().filter_map(|key| self.get(&key).map(|text| (key, text))).collect()
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
    /// Keeps an unreadable text before anything is written over it, once; `false` if there is no room.
    #[must_use]
    pub fn quarantine(&self, name: &str, text: &str) -> bool {
        let id = format!("{QUARANTINE}{}", quarantine_id(name, text));
        self.get(&id).is_some() || self.set(&id, text).is_ok()
    }
}
