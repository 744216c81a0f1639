//! One tab: what it knows, what it still has to write, and how it judges. The names are those of `storage::store`.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use musubime::storage::Kind;
use musubime::storage::history::worth_keeping;
use musubime::storage::key::Key;
use musubime::storage::merge::{Seen, Verdict, arbitrate};
use musubime::storage::record::{Record, Stamp};

/// Records under their keys.
pub(crate) type Shelf = BTreeMap<Key, Record>;

/// What one tab knows of one record.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) record: Option<Record>,
    seen: Seen,
    pub(crate) archived: Option<u64>,
}

/// What one write does.
#[derive(Default)]
pub(crate) struct Judgement {
    pub(crate) write: Vec<(Key, Record)>,
    pub(crate) archive: Option<Record>,
    pub(crate) kept_beside: Option<Record>,
}

/// One tab of the browser.
#[derive(Default)]
pub(crate) struct Tab {
    pub(crate) name: String,
    pub(crate) known: HashMap<Key, Known>,
    pub(crate) pending: Shelf,
    pub(crate) flight: Option<Shelf>,
    /// What had been seen when the transaction began, until the tab learns of its end.
    pub(crate) in_flight: HashMap<Key, Seen>,
    /// Written, but the tab has not learnt of it yet: the record it meant to write, and what came of it.
    pub(crate) judged: Option<Vec<(Key, Record, Judgement)>>,
    pub(crate) held: Option<Key>,
    pub(crate) inbox: VecDeque<(Key, Record)>,
}

impl Tab {
    /// The edits on the screen.
    pub(crate) fn screen(&self, key: &Key) -> BTreeSet<usize> {
        self.record(key).map(edits).unwrap_or_default()
    }

    pub(crate) fn record(&self, key: &Key) -> Option<&Record> {
        self.known.get(key).and_then(|known| known.record.as_ref())
    }

    pub(crate) fn next_stamp(&self, key: &Key) -> Stamp {
        let rev = self.record(key).map_or(0, |record| record.stamp.rev);
        Stamp { rev: rev + 1, tab: self.name.clone() }
    }

    pub(crate) fn know(&mut self, key: &Key, record: &Record) {
        let known = self.known.entry(key.clone()).or_default();
        known.seen.note(&record.stamp);
        known.record = Some(record.clone());
    }

    pub(crate) fn note_seen(&mut self, key: &Key, stamp: &Stamp) {
        self.known.entry(key.clone()).or_default().seen.note(stamp);
    }

    pub(crate) fn adopt(&mut self, key: &Key, incoming: &Record) {
        let unsettled = self.pending.contains_key(key) || self.in_flight.contains_key(key);
        if unsettled || self.held.as_ref() == Some(key) {
            return;
        }
        if self.record(key).is_none_or(|known| known.stamp < incoming.stamp) {
            self.know(key, incoming);
            self.known.entry(key.clone()).or_default().archived = None;
        }
    }

    pub(crate) fn conflict_record(&self, key: &Key, other: &Record, now: u64) -> (Key, Record) {
        let target = key.conflict_with(&other.stamp);
        let record = Record { stamp: self.next_stamp(&target), at: now, body: other.body.clone() };
        (target, record)
    }

    pub(crate) fn seen(&self, key: &Key) -> Seen {
        self.known.get(key).map(|known| known.seen.clone()).unwrap_or_default()
    }

    pub(crate) fn begin(&mut self) {
        let batch = std::mem::take(&mut self.pending);
        self.in_flight = batch.keys().map(|key| (key.clone(), self.seen(key))).collect();
        self.flight = Some(batch);
    }

    pub(crate) fn judge(&self, key: &Key, stored: Option<&Record>, mut mine: Record, now: u64) -> Judgement {
        let mut judgement = Judgement::default();
        if let Some(stored) = stored {
            if stored.body == mine.body && stored.stamp.rev >= mine.stamp.rev {
                return judgement;
            }
            let seen = self.in_flight.get(key).cloned().unwrap_or_default();
            match judge_stored(key, stored, &mine, &seen) {
                Verdict::Write => {
                    let archived = self.known.get(key).and_then(|known| known.archived);
                    if worth_keeping(&stored.body, stored.at, &mine.body, archived) {
                        judgement.archive = Some(stored.clone());
                    }
                }
                Verdict::KeepBoth { rev } => {
                    mine.stamp.rev = rev;
                    judgement.write.push(self.conflict_record(key, stored, now));
                    judgement.kept_beside = Some(stored.clone());
                }
            }
        }
        judgement.write.push((key.clone(), mine));
        judgement
    }

    pub(crate) fn put_back(&mut self) {
        let Some(batch) = self.flight.take() else { return };
        for (key, record) in batch {
            self.pending.entry(key).or_insert(record);
        }
        self.in_flight.clear();
    }
}

pub(crate) fn judge_stored(key: &Key, stored: &Record, mine: &Record, seen: &Seen) -> Verdict {
    if key.kind == Kind::Conflict { Verdict::Write } else { arbitrate(Some(stored), mine, seen) }
}

/// The edits a text holds.
pub(crate) fn edits(record: &Record) -> BTreeSet<usize> {
    serde_json::from_str(&record.body).unwrap()
}
