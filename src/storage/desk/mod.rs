//! What this tab knows of every record, and what follows from everything that happens to it.
//!
//! The desk knows no browser and no clock: stored texts and the time come in, and what is to be done goes out as
//! [`Task`]s. So the tests can play any order of events on it, with the same code that runs in the browser.
//!
//! - [`reading`](Desk::body): what the screens show;
//! - [`opening`](Desk::load): the copies of both stores are brought together;
//! - [`writing`](Desk::write): the person changes a record;
//! - [`committing`](Desk::begin): what is pending goes to IndexedDB, one batch at a time;
//! - [`hearing`](Desk::adopt): other tabs write, too.

mod committing;
mod hearing;
mod opening;
mod reading;
mod writing;

use std::collections::BTreeMap;
use std::mem;

pub use committing::Judgement;
pub use writing::Found;

use super::key::{Key, Kind};
use super::merge::{Seen, Verdict, arbitrate};
use super::record::{Record, Stamp};
use super::task::{Event, Task};
use super::trouble::{SaveError, SaveState, Troubles};
use super::version;

/// The records as this tab has them before it.
#[derive(Default)]
pub struct Desk {
    tab: String,
    sheets: BTreeMap<Key, Sheet>,
    /// The record that someone is typing into.
    held: Option<Key>,
    troubles: Troubles,
    /// What the method that is running has found to be done.
    tasks: Vec<Task>,
}

/// What this tab knows of one record.
#[derive(Default)]
struct Sheet {
    /// What the screen shows.
    record: Option<Record>,
    seen: Seen,
    /// What IndexedDB does not hold yet.
    pending: Option<Record>,
    /// What the running transaction writes, with what had been seen when it began: what is seen later has no part in
    /// this text, and no other version may take its place here before it is judged.
    in_flight: Option<(Record, Seen)>,
    /// What another tab wrote while this one could not take it.
    waiting: Option<Record>,
    /// The clock of the version that last went into the history from here.
    archived: Option<u64>,
    /// Why the last write to localStorage failed.
    local_error: Option<SaveError>,
    /// Not to be written by this version of the app.
    frozen: bool,
    /// Whether IndexedDB held a readable version when the two stores were brought together.
    mirrored: bool,
    /// The text in localStorage that the record was read from, as long as nothing else is known.
    loaded: Option<String>,
}

impl Desk {
    /// The empty desk of the tab with this id.
    #[must_use]
    pub fn new(tab: String, local_blocked: bool) -> Self {
        Self { tab, troubles: Troubles { local_blocked, ..Troubles::default() }, ..Self::default() }
    }

    /// The screens could make nothing of the document under this key: from now on it is left alone.
    pub fn leave_alone(&mut self, key: &Key) -> Vec<Task> {
        if !self.is_frozen(key) {
            self.sheet(key).frozen = true;
            self.more_unreadable(1);
        }
        self.tasks()
    }

    /// Whether IndexedDB can be used at the moment.
    pub fn mirror_is_blocked(&mut self, mirror_blocked: bool) -> Vec<Task> {
        self.set_troubles(Troubles { mirror_blocked, ..self.troubles });
        self.tasks()
    }

    /// So many texts are in quarantine by now.
    pub fn unreadable_are(&mut self, unreadable: usize) -> Vec<Task> {
        self.set_troubles(Troubles { unreadable, ..self.troubles });
        self.tasks()
    }

    /// So many texts are in the quarantine of IndexedDB.
    pub fn found_unreadable(&mut self, count: usize) -> Vec<Task> {
        self.more_unreadable(count);
        self.tasks()
    }

    /// Whether localStorage holds all that IndexedDB does not hold yet.
    #[must_use]
    pub fn is_all_in_local(&self) -> bool {
        let is_safe = |sheet: &Sheet| sheet.is_settled() || sheet.local_error.is_none();
        !self.troubles.local_blocked && self.sheets.values().all(is_safe)
    }

    fn tasks(&mut self) -> Vec<Task> {
        mem::take(&mut self.tasks)
    }

    fn sheet(&mut self, key: &Key) -> &mut Sheet {
        self.sheets.entry(key.clone()).or_default()
    }

    fn know(&mut self, key: &Key, record: &Record) {
        let sheet = self.sheet(key);
        sheet.seen.note(&record.stamp);
        sheet.record = Some(record.clone());
        sheet.loaded = None;
    }

    fn next_stamp(&self, key: &Key) -> Stamp {
        let record = self.sheets.get(key).and_then(|sheet| sheet.record.as_ref());
        Stamp { rev: record.map_or(0, |record| record.stamp.rev) + 1, tab: self.tab.clone() }
    }

    /// The record that keeps the version of another tab.
    fn conflict_record(&self, key: &Key, other: &Record, now: u64) -> Option<(Key, Record)> {
        let target = key.conflict_with(&other.stamp);
        let record = Record { stamp: self.next_stamp(&target), at: now, body: version::keep(key, other)? };
        Some((target, record))
    }

    /// Keeps the version of another tab as a record of its own.
    fn keep_beside(&mut self, key: &Key, other: &Record, now: u64) {
        if let Some((target, record)) = self.conflict_record(key, other, now) {
            self.put(&target, &record, false);
            self.know(&target, &record);
            self.enqueue(&target, record);
            self.sheet(key).seen.note(&other.stamp);
            self.emit(Event::Changed(target));
        }
    }

    fn put(&mut self, key: &Key, record: &Record, report: bool) {
        if let Ok(text) = record.encode() {
            self.tasks.push(Task::Put { key: key.clone(), text, report });
        } else if report {
            self.note_put(key, Some(SaveError::Blocked));
        }
    }

    fn note_put(&mut self, key: &Key, error: Option<SaveError>) {
        self.sheet(key).local_error = error;
        self.set_troubles(Troubles { full: error == Some(SaveError::Full), ..self.troubles });
    }

    fn enqueue(&mut self, key: &Key, record: Record) {
        self.sheet(key).pending = Some(record);
        self.saved(key, SaveState::Saving);
    }

    fn saved(&mut self, key: &Key, state: SaveState) {
        self.emit(Event::Saved(key.clone(), state));
    }

    fn more_unreadable(&mut self, count: usize) {
        self.set_troubles(Troubles { unreadable: self.troubles.unreadable + count, ..self.troubles });
    }

    fn set_troubles(&mut self, troubles: Troubles) {
        if mem::replace(&mut self.troubles, troubles) != troubles {
            self.emit(Event::Troubled(troubles));
        }
    }

    fn emit(&mut self, event: Event) {
        self.tasks.push(Task::Emit(event));
    }
}

impl Sheet {
    /// Whether IndexedDB has judged everything that was written here.
    const fn is_settled(&self) -> bool {
        self.pending.is_none() && self.in_flight.is_none()
    }
}

fn judge_stored(key: &Key, stored: &Record, mine: &Record, seen: &Seen) -> Verdict {
    // A conflict is itself a copy, under a key of its own.
    if key.kind == Kind::Conflict { Verdict::Write } else { arbitrate(Some(stored), mine, seen) }
}
