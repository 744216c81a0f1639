//! The person changes a record.

use super::super::key::Key;
use super::super::merge::Verdict;
use super::super::record::{LoadError, Record};
use super::super::task::Task;
use super::super::trouble::{SaveError, SaveState};
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
