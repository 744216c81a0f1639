//! Other tabs write, too.

use std::mem;

use super::super::key::Key;
use super::super::record::Record;
use super::super::task::{Event, Task};
use super::Desk;

impl Desk {
    /// Takes a version of another tab, unless what stands here is newer. While someone types into the record, or
    /// before IndexedDB has judged what was typed, the version waits.
    pub fn adopt(&mut self, key: &Key, text: &str) -> Vec<Task> {
        if let Ok(incoming) = Record::decode(text) {
            self.wait(key, incoming);
            self.take_waiting(key);
        }
        self.tasks()
    }

    /// A version is to be taken when it may; of several the newest.
    pub(super) fn wait(&mut self, key: &Key, incoming: Record) {
        let waiting = &mut self.sheet(key).waiting;
        if is_newer_than(waiting.as_ref(), &incoming) {
            *waiting = Some(incoming);
        }
    }

    /// Someone begins to type into this record.
    pub fn hold(&mut self, key: &Key) {
        self.held = Some(key.clone());
    }

    /// Nobody is typing into this record any more: takes what came in the meantime.
    pub fn release(&mut self, key: &Key) -> Vec<Task> {
        self.held.take_if(|held| held == key);
        self.take_waiting(key);
        self.tasks()
    }

    pub(super) fn take_waiting(&mut self, key: &Key) {
        let held = self.held.as_ref() == Some(key);
        let sheet = self.sheet(key);
        if held || !sheet.is_settled() {
            return;
        }
        let Some(incoming) = mem::take(&mut sheet.waiting) else { return };
        if is_newer_than(sheet.record.as_ref(), &incoming) {
            // The writer need not have seen what stood here: whatever this tab replaces next goes into the history.
            sheet.archived = None;
            self.know(key, &incoming);
            self.emit(Event::Changed(key.clone()));
        }
    }
}

/// The order of the stamps is the same in every tab.
fn is_newer_than(known: Option<&Record>, incoming: &Record) -> bool {
    known.is_none_or(|known| known.stamp < incoming.stamp)
}
