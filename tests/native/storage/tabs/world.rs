//! The device: both stores and everything that can happen to them.

use std::collections::BTreeSet;

use musubime::storage::Kind;
use musubime::storage::key::Key;
use musubime::storage::merge::Verdict;
use musubime::storage::record::Record;

use super::tab::{Shelf, Tab, edits, judge_stored};

/// One thing that happens in one tab. What cannot happen at that moment does nothing.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// The person adds an edit to what the screen shows. To a `stale` tab localStorage does not show yet what another
    /// process has just written there.
    Type { stale: bool },
    /// The cursor enters the field: versions of other tabs wait.
    Hold,
    /// The cursor leaves it.
    Release,
    /// The next message of another tab arrives.
    Hear,
    /// The page becomes visible again.
    CatchUp,
    /// What is pending goes into a transaction …
    Begin,
    /// … which reads, judges and writes while no other tab can, in any order of its keys …
    Judge { backwards: bool },
    /// … or fails …
    Fail,
    /// … and the tab learns of its completion.
    Settle,
    /// Time passes.
    Wait { seconds: u8 },
}

/// Which stores the browser allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stores {
    Both,
    LocalOnly,
    MirrorOnly,
}

/// The device and its tabs.
pub(crate) struct World {
    pub(super) stores: Stores,
    pub(super) key: Key,
    pub(super) local: Shelf,
    pub(super) mirror: Shelf,
    pub(super) history: Vec<Record>,
    pub(super) tabs: Vec<Tab>,
    now: u64,
    pub(super) typed: BTreeSet<usize>,
    pub(super) promised: BTreeSet<usize>,
}

impl World {
    pub(crate) fn new(tabs: usize, stores: Stores) -> Self {
        let key = Key::new(Kind::Answer, "company.shiboudouki");
        let tabs = (0..tabs).map(|number| Tab { name: format!("t{number}"), ..Tab::default() }).collect();
        let (local, mirror, history, typed, promised) = Default::default();
        Self { stores, key, local, mirror, history, tabs, now: 1_000_000, typed, promised }
    }

    pub(crate) fn take(&mut self, tab: usize, step: Step) {
        match step {
            Step::Type { stale } => self.type_edit(tab, stale && self.stores == Stores::Both),
            Step::Hold => self.tabs[tab].held = Some(self.key.clone()),
            Step::Release => self.release(tab),
            Step::Hear => self.hear(tab),
            Step::CatchUp => self.local.iter().for_each(|(key, record)| self.tabs[tab].adopt(key, record)),
            Step::Begin => self.begin(tab),
            Step::Judge { backwards } => self.commit(tab, backwards),
            Step::Fail => self.tabs[tab].put_back(),
            Step::Settle => self.settle_all(tab),
            Step::Wait { seconds } => self.now += u64::from(seconds) * 1_000,
        }
    }

    fn type_edit(&mut self, tab: usize, stale: bool) {
        self.now += 1;
        let key = self.key.clone();
        let edit = self.typed.len() + 1;
        self.typed.insert(edit);
        let mut text = self.tabs[tab].screen(&key);
        text.insert(edit);
        self.write(tab, &key, serde_json::to_string(&text).unwrap(), stale);
    }

    fn write(&mut self, tab: usize, key: &Key, body: String, stale: bool) {
        let mut record = Record { stamp: self.tabs[tab].next_stamp(key), at: self.now, body };
        if let Some(stored) = self.local.get(key).filter(|_| !stale).cloned()
            && let Verdict::KeepBoth { rev } = judge_stored(key, &stored, &record, &self.tabs[tab].seen(key))
        {
            record.stamp.rev = rev;
            self.keep_beside(tab, key, &stored);
        }
        self.set_local(tab, key, &record);
        self.tabs[tab].know(key, &record);
        self.tabs[tab].pending.insert(key.clone(), record);
    }

    pub(super) fn keep_beside(&mut self, tab: usize, key: &Key, other: &Record) {
        let (target, record) = self.tabs[tab].conflict_record(key, other, self.now);
        self.set_local(tab, &target, &record);
        self.tabs[tab].know(&target, &record);
        self.tabs[tab].pending.insert(target, record);
        self.tabs[tab].note_seen(key, &other.stamp);
    }

    pub(super) fn set_local(&mut self, tab: usize, key: &Key, record: &Record) {
        for other in (0..self.tabs.len()).filter(|other| *other != tab) {
            self.tabs[other].inbox.push_back((key.clone(), record.clone()));
        }
        if self.stores != Stores::MirrorOnly {
            self.local.insert(key.clone(), record.clone());
        }
    }

    pub(super) fn hear(&mut self, tab: usize) {
        if let Some((key, record)) = self.tabs[tab].inbox.pop_front() {
            self.tabs[tab].adopt(&key, &record);
        }
    }

    fn release(&mut self, tab: usize) {
        self.tabs[tab].held = None;
        for store in [&self.local, &self.mirror] {
            if let Some(record) = store.get(&self.key) {
                self.tabs[tab].adopt(&self.key, record);
            }
        }
    }

    fn begin(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        let idle = tab.flight.is_none() && tab.judged.is_none() && !tab.pending.is_empty();
        if idle && self.stores != Stores::LocalOnly {
            tab.begin();
        }
    }

    fn commit(&mut self, tab: usize, backwards: bool) {
        let Some(batch) = self.tabs[tab].flight.take() else { return };
        let mut batch: Vec<_> = batch.into_iter().collect();
        if backwards {
            batch.reverse();
        }
        let mut done = Vec::new();
        for (key, record) in batch {
            let judgement = self.tabs[tab].judge(&key, self.mirror.get(&key), record.clone(), self.now);
            self.mirror.extend(judgement.write.iter().cloned());
            self.history.extend(judgement.archive.clone());
            done.push((key, record, judgement));
        }
        self.tabs[tab].judged = Some(done);
    }

    fn settle_all(&mut self, tab: usize) {
        let Some(judged) = self.tabs[tab].judged.take() else { return };
        for (key, record, judgement) in judged {
            if let Some(archived) = &judgement.archive {
                self.tabs[tab].known.entry(key.clone()).or_default().archived = Some(archived.at);
            }
            if let Some(other) = &judgement.kept_beside {
                self.tabs[tab].note_seen(&key, &other.stamp);
                judgement.write.iter().for_each(|(target, record)| self.settle_rewritten(tab, target, record));
            }
            if !self.tabs[tab].pending.contains_key(&key) {
                self.promised.extend(edits(&record));
            }
        }
        self.tabs[tab].in_flight.clear();
    }

    fn settle_rewritten(&mut self, tab: usize, key: &Key, record: &Record) {
        if let Some(newer) = self.tabs[tab].pending.get_mut(key) {
            newer.stamp.rev = newer.stamp.rev.max(record.stamp.rev + 1);
            let newer = newer.clone();
            return self.tabs[tab].know(key, &newer);
        }
        self.tabs[tab].know(key, record);
        self.set_local(tab, key, record);
    }
}
