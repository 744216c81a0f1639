//! What the tabs tell each other.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use super::key::Key;
use crate::browser;

/// What stands in the place of a key when everything was deleted.
const WIPED: &str = "musubime/wiped";

/// How long a version waits before the other tabs are told of it, in milliseconds. To tell them takes a third of what a
/// letter costs; so they are told after the letter stands, and of quick typing once.
const PAUSE: i32 = 100;

/// The channel to the other tabs, where the browser has one.
pub struct Channel(Option<Rc<Line>>);

struct Line {
    channel: BroadcastChannel,
    /// What they have not been told yet: of each record the last version.
    untold: RefCell<BTreeMap<String, String>>,
}

impl Channel {
    /// Joins the other tabs.
    pub fn open() -> Self {
        let channel = BroadcastChannel::new("musubime").ok();
        Self(channel.map(|channel| Rc::new(Line { channel, untold: RefCell::default() })))
    }

    /// Tells the other tabs in a moment what was written here.
    pub fn tell(&self, name: &str, text: &str) {
        let Some(line) = &self.0 else { return };
        let is_first = line.untold.borrow().is_empty();
        line.untold.borrow_mut().insert(name.into(), text.into());
        if is_first {
            let line = Rc::clone(line);
            browser::after(PAUSE, move || line.tell_all());
        }
    }

    /// Tells the other tabs now what they have not been told yet: this page is about to go.
    pub fn tell_now(&self) {
        if let Some(line) = &self.0 {
            line.tell_all();
        }
    }

    /// Tells the other tabs that nothing is there any more.
    pub fn tell_wiped(&self) {
        let Some(line) = &self.0 else { return };
        line.untold.take();
        line.post(WIPED, "");
    }

    /// Tells this function, as long as the page lives, what other tabs write.
    /// When one of them deletes everything, this page begins anew: what it still shows is meant to be gone.
    pub fn hear(&self, hear: impl Fn(&Key, &str) + 'static) {
        let Some(line) = &self.0 else { return };
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let parts = js_sys::Array::from(&message.data());
            let (Some(name), Some(text)) = (parts.get(0).as_string(), parts.get(1).as_string()) else { return };
            if let Some(key) = Key::parse(&name) {
                hear(&key, &text);
            } else if name == WIPED {
                browser::reload();
            }
        });
        line.channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        hear.forget();
    }
}

impl Line {
    fn tell_all(&self) {
        for (name, text) in self.untold.take() {
            self.post(&name, &text);
        }
    }

    fn post(&self, name: &str, text: &str) {
        // A channel that is closed has nobody to tell; the next load reads the stores.
        let _ = self.channel.post_message(&js_sys::Array::of2(&name.into(), &text.into()));
    }
}
