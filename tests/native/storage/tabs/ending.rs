//! How a story ends: the tabs come to rest, a new page opens, and everything that was typed has to be there.

use std::collections::BTreeSet;
use std::fmt;

use musubime::storage::key::Key;
use musubime::storage::merge::reconcile;
use musubime::storage::record::Record;

use super::tab::{Shelf, Tab, edits};
use super::world::{Step, Stores, World};

impl World {
    /// A new page finds what the old ones left: `load_local`, then `join_mirror`.
    pub(crate) fn close_all_tabs_and_open_one(&mut self) {
        let mut fresh = Tab { name: "fresh".into(), ..Tab::default() };
        self.local.iter().for_each(|(key, record)| fresh.know(key, record));
        let mut missing = self.local.clone();
        self.tabs = vec![fresh];
        for (key, mirror) in self.mirror.clone() {
            self.bring_together(&key, missing.remove(&key), mirror);
        }
        if self.stores != Stores::LocalOnly {
            self.tabs[0].pending.extend(missing);
        }
    }

    fn bring_together(&mut self, key: &Key, local: Option<Record>, mirror: Record) {
        self.tabs[0].note_seen(key, &mirror.stamp);
        let found = reconcile(local.clone(), Some(mirror.clone())).unwrap();
        if let Some(other) = &found.other {
            self.keep_beside(0, key, other);
        }
        if local.as_ref() != Some(&found.current) {
            self.tabs[0].know(key, &found.current);
            self.set_local(0, key, &found.current);
        }
        if mirror != found.current {
            self.tabs[0].pending.insert(key.clone(), found.current);
        }
    }

    /// Lets everything that has begun come to its end.
    pub(crate) fn come_to_rest(&mut self) {
        for _ in 0..100 {
            for tab in 0..self.tabs.len() {
                for step in [Step::Release, Step::Begin, Step::Judge { backwards: false }, Step::Settle] {
                    self.take(tab, step);
                }
                while !self.tabs[tab].inbox.is_empty() {
                    self.hear(tab);
                }
            }
            let waiting =
                |tab: &Tab| !tab.inbox.is_empty() || (!tab.pending.is_empty() && self.stores != Stores::LocalOnly);
            if !self.tabs.iter().any(waiting) {
                return;
            }
        }
        panic!("the tabs never stop answering each other");
    }

    pub(crate) fn check_nothing_lost(&self) -> Result<(), String> {
        let kept = if self.stores == Stores::LocalOnly { held_by(self.local.values()) } else { self.durable() };
        self.missing("lost", &self.typed, &kept)
    }

    pub(crate) fn check_promise(&self) -> Result<(), String> {
        self.missing("reported as saved, but not in IndexedDB:", &self.promised, &self.durable())
    }

    pub(crate) fn check_stores_agree(&self) -> Result<(), String> {
        let agree = self.stores != Stores::Both || self.local.get(&self.key) == self.mirror.get(&self.key);
        agree.then_some(()).ok_or_else(|| format!("the stores differ\n{self:#?}"))
    }

    fn durable(&self) -> BTreeSet<usize> {
        held_by(self.mirror.values().chain(&self.history))
    }

    fn missing(&self, what: &str, wanted: &BTreeSet<usize>, kept: &BTreeSet<usize>) -> Result<(), String> {
        let missing: Vec<_> = wanted.difference(kept).collect();
        if missing.is_empty() { Ok(()) } else { Err(format!("{what} {missing:?}\n{self:#?}")) }
    }
}

fn held_by<'a>(records: impl Iterator<Item = &'a Record>) -> BTreeSet<usize> {
    records.flat_map(edits).collect()
}

impl fmt::Debug for World {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = |shelf: &Shelf| -> Vec<String> {
            shelf.iter().map(|(key, record)| format!("{key} {:?} {}", record.stamp, record.body)).collect()
        };
        out.debug_struct("World")
            .field("local", &lines(&self.local))
            .field("mirror", &lines(&self.mirror))
            .field("history", &self.history.iter().map(|record| &record.body).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
