//! What the tabs tell each other.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use super::key::Key;

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

    /// Tells this function, as long as the page lives, what other tabs write.
    pub fn hear(&self, hear: impl Fn(&Key, &str) + 'static) {
        let Some(channel) = &self.0 else { return };
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let parts = js_sys::Array::from(&message.data());
            if let (Some(name), Some(text)) = (parts.get(0).as_string(), parts.get(1).as_string())
                && let Some(key) = Key::parse(&name)
            {
                hear(&key, &text);
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
    }
}
