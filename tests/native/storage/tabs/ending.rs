//! How a story ends: the tabs come to rest, a new page opens, and everything that was typed has to be there.

use std::collections::BTreeSet;
use std::fmt;

use musubime::storage::record::Record;

use super::tab::{Shelf, Tab, edits};
use super::world::{Step, Stores, World};

impl World {
    pub(crate) fn close_all_tabs_and_open_one(&mut self) {
        self.tabs.clear();
        self.open_tab("fresh");
    }

    /// Lets everything that has begun come to its end. Nobody is typing any more.
    pub(crate) fn come_to_rest(&mut self) {
        for tab in 0..self.tabs.len() {
            self.look(tab);
            self.join(tab);
            self.take(tab, Step::Release);
        }
        for _ in 0..100 {
            let mut busy = false;
            for tab in 0..self.tabs.len() {
                self.begin(tab);
                let one = &self.tabs[tab];
                busy |= one.is_writing() || !one.untold.is_empty() || !one.inbox.is_empty();
                self.tell(tab);
                self.take(tab, Step::Judge { backwards: false });
                self.take(tab, Step::Settle);
                while !self.tabs[tab].inbox.is_empty() {
                    self.hear(tab);
                }
            }
            if !busy {
                return;
            }
        }
        panic!("the tabs never stop answering each other");
    }

    pub(crate) fn check_nothing_lost(&self) -> Result<(), String> {
        let kept = if self.stores == Stores::LocalOnly { held_by(&self.local) } else { self.durable() };
        self.missing("lost", &self.typed, &kept)
    }

    pub(crate) fn check_promise(&self) -> Result<(), String> {
        self.missing("reported as saved, but not in IndexedDB:", &self.promised, &self.durable())
    }

    pub(crate) fn check_stores_agree(&self) -> Result<(), String> {
        let agree = self.stores != Stores::Both || self.local.get(&self.key) == self.mirror.get(&self.key);
        agree.then_some(()).ok_or_else(|| format!("the stores differ\n{self:#?}"))
    }

    /// Where nothing is left to be written, every screen shows the current text.
    pub(crate) fn check_no_screen_is_stale(&self) -> Result<(), String> {
        let current = self.mirror.get(&self.key).map(|text| edits(&Record::decode(text).unwrap().body));
        let is_stale = |tab: &Tab| Some(tab.screen(&self.key)) != current;
        let stale = self.stores != Stores::LocalOnly && current.is_some() && self.tabs.iter().any(is_stale);
        if stale { Err(format!("a screen is stale\n{self:#?}")) } else { Ok(()) }
    }

    fn durable(&self) -> BTreeSet<usize> {
        let mut kept = held_by(&self.mirror);
        kept.extend(self.history.iter().flat_map(|record| edits(&record.body)));
        kept
    }

    fn missing(&self, what: &str, wanted: &BTreeSet<usize>, kept: &BTreeSet<usize>) -> Result<(), String> {
        let missing: Vec<_> = wanted.difference(kept).collect();
        if missing.is_empty() { Ok(()) } else { Err(format!("{what} {missing:?}\n{self:#?}")) }
    }
}

fn held_by(shelf: &Shelf) -> BTreeSet<usize> {
    shelf.values().flat_map(|text| edits(&Record::decode(text).unwrap().body)).collect()
}

impl fmt::Debug for World {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines =
            |shelf: &Shelf| -> Vec<String> { shelf.iter().map(|(key, text)| format!("{key} {text}")).collect() };
        out.debug_struct("World")
            .field("local", &lines(&self.local))
            .field("mirror", &lines(&self.mirror))
            .field("history", &self.history.iter().map(|record| &record.body).collect::<Vec<_>>())
            .field("screens", &self.tabs.iter().map(|tab| tab.screen(&self.key)).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
