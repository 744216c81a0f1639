//! What is pending goes to IndexedDB, one batch at a time.

use super::super::history::worth_keeping;
use super::super::key::{Key, Kind};
use super::super::merge::Verdict;
use super::super::record::{LoadError, Record};
use super::super::task::{Event, Task};
use super::super::trouble::{SaveError, SaveState, Troubles};
use super::{Desk, judge_stored};

/// What one write does, decided while its transaction holds the stored text.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// The versions to write, each under its key.
    pub write: Vec<(Key, Record)>,
    /// The replaced version, if it belongs into the history.
    pub archive: Option<Record>,
    /// The stored text, if it could not be read.
    pub quarantine: Option<String>,
    /// The version of another tab that was kept beside this one.
    pub kept_beside: Option<Record>,
    /// A later version that stood there already: a copy that only repairs IndexedDB does not take its place.
    pub later: Option<Record>,
    /// Set when nothing may be written, because a later version of the app owns the record.
    pub newer: bool,
}

impl Desk {
    /// What the next transaction has to write: everything that is pending. It ends with [`Desk::settle`] or
    /// [`Desk::put_back`].
    #[must_use]
    pub fn begin(&mut self) -> Vec<(Key, Record)> {
        let mut batch = Vec::new();
        for (key, sheet) in &mut self.sheets {
            if let Some(record) = sheet.pending.take() {
                batch.push((key.clone(), record.clone()));
                sheet.in_flight = Some((record, sheet.seen.clone()));
            }
        }
        batch
    }

    /// Decides about one version of the batch, while its transaction holds the stored text.
    #[must_use]
    pub fn judge(&self, key: &Key, stored: Option<String>, mut mine: Record, now: u64) -> Judgement {
        let mut judgement = Judgement::default();
        let stored = match stored.as_deref().map(Record::decode) {
            None => None,
            Some(Ok(stored)) => Some(stored),
            Some(Err(LoadError::Newer)) => return Judgement { newer: true, ..judgement },
            Some(Err(_)) => {
                judgement.quarantine = stored;
                None
            }
        };
        if let Some(stored) = stored {
            if stored.body == mine.body && stored.stamp.rev >= mine.stamp.rev {
                return judgement;
            }
            if mine.stamp.tab != self.tab && stored.stamp.rev > mine.stamp.rev {
                return Judgement { later: Some(stored), ..judgement };
            }
            let sheet = self.sheets.get(key);
            let in_flight = sheet.and_then(|sheet| sheet.in_flight.as_ref());
            let seen = in_flight.map(|(_, seen)| seen.clone()).unwrap_or_default();
            match judge_stored(key, &stored, &mine, &seen) {
                Verdict::Write => {
                    let archived = sheet.and_then(|sheet| sheet.archived);
                    if worth_keeping(&stored.body, stored.at, &mine.body, archived) {
                        judgement.archive = Some(stored);
                    }
                }
                Verdict::KeepBoth { rev } => {
                    mine.stamp.rev = rev;
                    judgement.write.extend(self.conflict_record(key, &stored, now));
                    judgement.kept_beside = Some(stored);
                }
            }
        }
        judgement.write.push((key.clone(), mine));
        judgement
    }

    /// The transaction is complete: brings what this tab knows in line with what it wrote.
    pub fn settle(&mut self, done: &[(Key, Judgement)]) -> Vec<Task> {
        for (key, judgement) in done {
            self.settle_one(key, judgement);
        }
        for (key, _) in done {
            self.sheet(key).in_flight = None;
        }
        self.set_troubles(Troubles { mirror_blocked: false, ..self.troubles });
        for (key, _) in done {
            self.take_waiting(key);
        }
        self.tasks()
    }

    fn settle_one(&mut self, key: &Key, judgement: &Judgement) {
        if judgement.newer {
            self.sheet(key).frozen = true;
            return self.saved(key, SaveState::Unsaved(SaveError::Newer));
        }
        if let Some(later) = &judgement.later {
            self.wait(key, later.clone());
        }
        if judgement.quarantine.is_some() {
            self.more_unreadable(1);
        }
        if let Some(archived) = &judgement.archive {
            self.sheet(key).archived = Some(archived.at);
        }
        if let Some(other) = &judgement.kept_beside {
            self.sheet(key).seen.note(&other.stamp);
            for (target, record) in &judgement.write {
                self.settle_rewritten(target, record);
            }
        }
        if self.sheet(key).pending.is_none() {
            self.saved(key, SaveState::Saved);
        }
    }

    /// After a conflict: localStorage and the other tabs follow, and whatever was typed meanwhile gets a `rev` above it.
    fn settle_rewritten(&mut self, key: &Key, record: &Record) {
        if let Some(newer) = &mut self.sheet(key).pending {
            newer.stamp.rev = newer.stamp.rev.max(record.stamp.rev + 1);
            let newer = newer.clone();
            self.know(key, &newer);
            // Under its old `rev` the other tabs took it for an older text.
            return self.put(key, &newer, false);
        }
        self.know(key, record);
        self.put(key, record, false);
        if key.kind == Kind::Conflict {
            self.emit(Event::Changed(key.clone()));
        }
    }

    /// The transaction failed and wrote nothing: what it meant to write is pending again, unless something newer is.
    pub fn put_back(&mut self) {
        for sheet in self.sheets.values_mut() {
            if let Some((record, _)) = sheet.in_flight.take() {
                sheet.pending.get_or_insert(record);
            }
        }
    }

    /// IndexedDB cannot be written for now; `full` if space ran out.
    pub fn give_up_for_now(&mut self, full: bool) -> Vec<Task> {
        let pending = self.sheets.iter().filter(|(_, sheet)| sheet.pending.is_some());
        let states = pending.map(|(key, sheet)| {
            let state = match sheet.local_error {
                None => SaveState::LocalOnly,
                Some(_) if full => SaveState::Unsaved(SaveError::Full),
                Some(error) => SaveState::Unsaved(error),
            };
            Task::Emit(Event::Saved(key.clone(), state))
        });
        self.tasks.extend(states);
        self.set_troubles(Troubles { mirror_blocked: true, ..self.troubles });
        self.tasks()
    }
}
