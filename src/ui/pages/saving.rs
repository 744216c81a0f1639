//! When the state of saving is worth showing: not at every key, but as soon as the typing rests.

use crate::ui::prelude::*;

use crate::browser;
use crate::storage::SaveState;
use crate::ui::components::Saving;

/// After so many milliseconds without a key, the typing rests enough to show that it is saved.
const REST: i32 = 400;
/// After so many, enough to speak of it.
const PAUSE: i32 = 1_500;

/// Counts keys, and knows when they rest.
#[derive(Clone, Copy)]
pub struct Rest {
    keys: RwSignal<u32>,
    rested: RwSignal<u32>,
    paused: RwSignal<u32>,
}

impl Rest {
    /// Nothing was typed yet.
    pub fn new() -> Self {
        Self { keys: RwSignal::new(0), rested: RwSignal::new(0), paused: RwSignal::new(0) }
    }

    /// A key was typed.
    pub fn key(self) {
        let key = self.keys.get_untracked() + 1;
        self.keys.set(key);
        browser::after(REST, move || {
            // The screen may be gone by then.
            _ = self.rested.try_set(key);
        });
        browser::after(PAUSE, move || _ = self.paused.try_set(key));
    }

    /// Whether nobody has typed for a while, followed.
    pub fn is_pausing(self) -> bool {
        self.paused.get() == self.keys.get_untracked()
    }

    /// What to show, given how far the last write has come. 保存ずみ is shown only for the last key, never before it.
    pub fn saving(self, state: Option<SaveState>) -> Saving {
        match state {
            None => Saving::Untouched,
            Some(_) if self.keys.get() != self.rested.get() => Saving::Typing,
            Some(state) => Saving::Come(state),
        }
    }
}
