//! One answer while it is written: its text, the steps back, where the cursor stands, and whether somebody is typing.
//! Everything on its screen that changes the text does it here.

use std::ops::Range;

use crate::ui::prelude::*;
use leptos::html::Textarea;

use super::saving::Rest;
use crate::browser;
use crate::notebook::AnswerId;
use crate::ui::components::Saving;
use crate::ui::handles::{Answers, handles};
use crate::ui::marks::{to_bytes, to_units};
use crate::ui::undo::Undo;

/// After so many milliseconds without a key the answer is read, so that reading is never felt under the fingers.
const PAUSE: i32 = 120;

/// The draft of one answer.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Which answer.
    pub id: StoredValue<AnswerId>,
    /// The field it is written in.
    pub field: NodeRef<Textarea>,
    /// Which row of 点検 the text shows, from 1; 0 if none.
    pub current: RwSignal<u32>,
    /// 1 while the marks only follow their words, because someone is in the middle of typing and nothing is read.
    pub frozen: RwSignal<u32>,
    /// 1 while an input method composes.
    pub composing: RwSignal<u32>,
    answers: Answers,
    rest: Rest,
    undo: RwSignal<Undo>,
    keys: StoredValue<u32>,
}

impl Draft {
    /// The draft of this answer.
    pub fn new(id: AnswerId) -> Self {
        let answers = handles().answers;
        let leaving = id.clone();
        on_cleanup(move || answers.end_typing(&leaving));
        Self {
            id: StoredValue::new(id),
            field: NodeRef::new(),
            current: RwSignal::new(0),
            frozen: RwSignal::new(0),
            composing: RwSignal::new(0),
            answers,
            rest: Rest::new(),
            undo: RwSignal::new(Undo::default()),
            keys: StoredValue::new(0),
        }
    }

    /// The text, followed.
    pub fn text(self) -> String {
        self.answers.text(&self.id.get_value())
    }

    /// Writes a text, as one step that can be taken back.
    pub fn write(self, now: String) {
        let before = untrack(|| self.text());
        self.undo.update(|undo| undo.note(&before, &now, browser::now()));
        self.put(now);
    }

    fn put(self, now: String) {
        self.answers.write(&self.id.get_value(), now);
        self.rest.key();
    }

    /// Something was typed.
    pub fn input(self, now: String) {
        self.frozen.set(1);
        self.thaw_soon();
        self.answers.begin_typing(&self.id.get_value());
        self.write(now);
    }

    /// Reads the answer again after a pause, unless a word is still composed.
    pub fn thaw_soon(self) {
        let key = self.keys.get_value().wrapping_add(1);
        self.keys.set_value(key);
        browser::after(PAUSE, move || {
            // The screen may be gone by then, or a later key may have come.
            if self.keys.try_get_value() == Some(key) && self.composing.try_get_untracked() == Some(0) {
                _ = self.frozen.try_set(0);
            }
        });
    }

    /// Nobody types any more. Not every browser ends a composition by name when its field is left.
    pub fn leave(self) {
        // A field that is taken off the page still loses the focus; by then the values of its screen are gone.
        if let Some(id) = self.id.try_get_value() {
            self.composing.set(0);
            self.thaw_soon();
            self.answers.end_typing(&id);
        }
    }

    /// Puts words in where the cursor stands, and the cursor behind them.
    pub fn insert(self, words: &str) {
        let Some(field) = self.field.get_untracked() else { return };
        let now = field.value();
        let units = field.selection_end().ok().flatten().unwrap_or(0) as usize;
        let (before, behind) = now.split_at(to_bytes(&now, units));
        self.write(format!("{before}{words}{behind}"));
        let end = u32::try_from(units + words.encode_utf16().count()).unwrap_or(u32::MAX);
        // Once the field holds the new text.
        request_animation_frame(move || {
            let _ = field.set_selection_range(end, end);
        });
    }

    /// Adds a sentence at the end, on a line of its own.
    pub fn add(self, sentence: &str) {
        let now = untrack(|| self.text());
        let between = if now.trim().is_empty() || now.ends_with('\n') { "" } else { "\n" };
        self.write(format!("{now}{between}{sentence}"));
    }

    /// Puts the cursor to these words.
    pub fn go(self, span: &Range<usize>) {
        let Some(field) = self.field.get_untracked() else { return };
        let units = |byte| u32::try_from(to_units(&field.value(), byte)).unwrap_or(u32::MAX);
        let (start, end) = (units(span.start), units(span.end));
        if field.focus().is_ok() {
            let _ = field.set_selection_range(start, end);
        }
    }

    /// Takes one step back or forward again.
    pub fn step(self, take: fn(&mut Undo, &str) -> Option<String>) {
        let now = untrack(|| self.text());
        if let Some(then) = self.undo.try_update(|undo| take(undo, &now)).flatten() {
            self.put(then);
        }
    }

    /// Whether a step can be taken, followed.
    pub fn can(self, step: fn(&Undo) -> bool) -> bool {
        self.undo.with(step)
    }

    /// How far the last key has come, followed.
    pub fn saving(self) -> Saving {
        self.rest.saving(self.answers.save_state(&self.id.get_value()))
    }

    /// Whether nobody has typed for a while, followed.
    pub fn is_pausing(self) -> bool {
        self.rest.is_pausing()
    }
}
