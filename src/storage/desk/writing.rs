//! The person changes a record.

use std::mem;

use super::super::key::Key;
use super::super::merge::Verdict;
use super::super::record::{LoadError, Record};
use super::super::task::{Event, Task};
use super::super::trouble::{SaveError, SaveState, Troubles};
use super::{Desk, judge_stored};

/// What localStorage holds where a version is about to be written.
pub enum Found {
    /// Nothing that has to be heeded.
    Nothing,
    /// A version, which this tab may not have seen.
    Version(Record),
    /// Something of a later version of the app.
    Newer,
    /// A text that cannot be read, and must not be written over unless it is in the quarantine.
    Unreadable,
}

impl Found {
    /// Looks at a text of localStorage.
    #[must_use]
    pub fn read(text: &str) -> Self {
        match Record::decode(text) {
            Ok(stored) => Self::Version(stored),
            Err(LoadError::Newer) => Self::Newer,
            Err(_) => Self::Unreadable,
        }
    }
}

impl Desk {
    /// The record is to hold this document from now on.
    pub fn write(&mut self, key: &Key, body: String, found: Found, now: u64) -> Vec<Task> {
        if matches!(found, Found::Newer) {
            self.sheet(key).frozen = true;
        }
        if self.is_frozen(key) {
            self.saved(key, SaveState::Unsaved(SaveError::Newer));
            return self.tasks();
        }
        let mut record = Record { stamp: self.next_stamp(key), at: now, body };
        if let Found::Version(stored) = &found {
            let seen = &self.sheet(key).seen;
            if let Verdict::KeepBoth { rev } = judge_stored(key, stored, &record, seen) {
                record.stamp.rev = rev;
                self.keep_beside(key, stored, now);
            }
        }
        self.know(key, &record);
        if matches!(found, Found::Unreadable) {
            self.note_put(key, Some(SaveError::Full));
        } else {
            self.put(key, &record, true);
        }
        self.enqueue(key, record);
        self.tasks()
    }

    /// The record is to hold what a file held: what stood here goes into the history in any case.
    pub fn replace(&mut self, key: &Key, body: String, found: Found, now: u64) -> Vec<Task> {
        self.sheet(key).archived = None;
        self.write(key, body, found, now)
    }

    /// Everything was deleted from both stores.
    pub fn wiped(&mut self) -> Vec<Task> {
        let keys: Vec<Key> = mem::take(&mut self.sheets).into_keys().collect();
        self.held = None;
        for key in keys {
            self.emit(Event::Changed(key));
        }
        self.set_troubles(Troubles { full: false, unreadable: 0, newer: false, ..self.troubles });
        self.tasks()
    }

    /// A document that cannot be written as JSON is not saved.
    pub fn refuse(&mut self, key: &Key) -> Vec<Task> {
        self.saved(key, SaveState::Unsaved(SaveError::Blocked));
        self.tasks()
    }

    /// A [`Task::Put`] that wanted a report went well or did not.
    pub fn put_ended(&mut self, key: &Key, error: Option<SaveError>) -> Vec<Task> {
        self.note_put(key, error);
        self.tasks()
    }
}
