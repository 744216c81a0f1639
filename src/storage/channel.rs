//! What the tabs tell each other.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use super::key::Key;
use crate::browser;

/// What stands in the place of a key when everything was deleted.
const WIPED: &str = "musubime/wiped";

/// The channel to the other tabs, where the browser has one.
pub struct Channel(Option<BroadcastChannel>);

impl Channel {
    /// Joins the other tabs.
    pub fn open() -> Self {
        Self(BroadcastChannel::new("musubime").ok())
    }

    /// Tells the other tabs what was written here.
    pub fn tell(&self, name: &str, text: &str) {
        if let Some(channel) = &self.0 {
            // A channel that is closed has nobody to tell; the next load reads the stores.
            let _ = channel.post_message(&js_sys::Array::of2(&name.into(), &text.into()));
        }
    }

    /// Tells the other tabs that nothing is there any more.
    pub fn tell_wiped(&self) {
        self.tell(WIPED, "");
    }

    /// Tells this function, as long as the page lives, what other tabs write.
    /// When one of them deletes everything, this page begins anew: what it still shows is meant to be gone.
    pub fn hear(&self, hear: impl Fn(&Key, &str) + 'static) {
        let Some(channel) = &self.0 else { return };
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let parts = js_sys::Array::from(&message.data());
            let (Some(name), Some(text)) = (parts.get(0).as_string(), parts.get(1).as_string()) else { return };
            if let Some(key) = Key::parse(&name) {
                hear(&key, &text);
            } else if name == WIPED {
                browser::reload();
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
    }
}
