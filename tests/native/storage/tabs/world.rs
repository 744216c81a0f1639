//! The device: both stores and everything that can happen to them.

use std::collections::BTreeSet;
use std::mem;

use musubime::storage::desk::Found;
use musubime::storage::key::Key;
use musubime::storage::record::Record;
use musubime::storage::{Event, Kind, SaveError, SaveState, Task};

use super::tab::{Shelf, Tab, edits};

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
    /// The tab tells the others what it wrote …
    Tell,
    /// … and the next message arrives.
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
    /// The page is opened anew once everything is saved: it shows what localStorage holds …
    Reopen,
    /// … reads IndexedDB …
    Look,
    /// … and brings both together, whatever happened since.
    Join,
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
    pub(super) now: u64,
    pub(super) typed: BTreeSet<usize>,
    pub(super) promised: BTreeSet<usize>,
}

impl World {
    pub(crate) fn new(tabs: usize, stores: Stores) -> Self {
        let key = Key::new(Kind::Answer, "company.shiboudouki");
        let (local, mirror, history, typed, promised) = Default::default();
        let mut world = Self { stores, key, local, mirror, history, tabs: Vec::new(), now: 1_000_000, typed, promised };
        (0..tabs).for_each(|number| world.open_tab(&format!("t{number}")));
        world
    }

    /// A new page finds what the stores hold.
    pub(super) fn open_tab(&mut self, name: &str) {
        let tab = self.loaded(name);
        self.tabs.push(tab);
        self.look(self.tabs.len() - 1);
        self.join(self.tabs.len() - 1);
    }

    /// A page as it first stands.
    fn loaded(&self, name: &str) -> Tab {
        let mut tab = Tab::new(name, self.stores == Stores::MirrorOnly);
        for (key, text) in &self.local {
            assert!(tab.desk.load(&key.to_string(), text), "unreadable: {text}");
        }
        tab
    }

    fn reopen(&mut self, tab: usize) {
        // Without localStorage a page shows nothing before it has read IndexedDB.
        if self.stores == Stores::MirrorOnly {
            return;
        }
        self.tell(tab);
        // What is on its way, what was typed meanwhile, and what came of a conflict between the two.
        for _ in 0..3 {
            self.settle(tab);
            self.begin(tab);
            self.commit(tab, false);
        }
        self.settle(tab);
        self.now += 1;
        self.tabs[tab] = self.loaded(&format!("t{tab}-{}", self.now));
    }

    pub(super) fn look(&mut self, tab: usize) {
        if !self.tabs[tab].is_joined && self.stores != Stores::LocalOnly {
            let entries = self.mirror.iter().map(|(key, text)| (key.to_string(), text.clone()));
            self.tabs[tab].entries = Some(entries.collect());
        }
    }

    pub(super) fn join(&mut self, tab: usize) {
        let Some(entries) = self.tabs[tab].entries.take() else { return };
        self.tabs[tab].is_joined = true;
        let (tasks, unreadable) = self.tabs[tab].desk.join(entries, self.now);
        assert_eq!(unreadable, []);
        self.perform(tab, tasks);
    }

    pub(crate) fn take(&mut self, tab: usize, step: Step) {
        match step {
            Step::Type { stale } => self.type_edit(tab, stale && self.stores == Stores::Both),
            Step::Hold => self.tabs[tab].desk.hold(&self.key),
            Step::Release => self.release(tab),
            Step::Tell => self.tell(tab),
            Step::Hear => self.hear(tab),
            Step::CatchUp => self.local.clone().iter().for_each(|(key, text)| self.adopt(tab, key, text)),
            Step::Begin => self.begin(tab),
            Step::Judge { backwards } => self.commit(tab, backwards),
            Step::Fail => self.fail(tab),
            Step::Settle => self.settle(tab),
            Step::Reopen => self.reopen(tab),
            Step::Look => self.look(tab),
            Step::Join => self.join(tab),
            Step::Wait { seconds } => self.now += u64::from(seconds) * 1_000,
        }
    }

    fn type_edit(&mut self, tab: usize, stale: bool) {
        self.now += 1;
        let edit = self.typed.len() + 1;
        self.typed.insert(edit);
        let mut text = self.tabs[tab].screen(&self.key);
        text.insert(edit);
        let body = serde_json::to_string(&text).unwrap();
        let stored = self.local.get(&self.key).filter(|_| !stale);
        let found = stored.map_or(Found::Nothing, |text| Found::read(text));
        let tasks = self.tabs[tab].desk.write(&self.key, body, found, self.now);
        self.perform(tab, tasks);
    }

    /// What `storage::Store` does.
    fn perform(&mut self, tab: usize, tasks: Vec<Task>) {
        for task in tasks {
            match task {
                Task::Put { key, text, report } => {
                    let error = self.put(tab, &key, text);
                    if report {
                        let tasks = self.tabs[tab].desk.put_ended(&key, error);
                        self.perform(tab, tasks);
                    }
                }
                Task::Emit(Event::Saved(key, SaveState::Saved)) => {
                    let written = self.tabs[tab].batch.iter().filter(|(one, _)| *one == key);
                    self.promised.extend(written.flat_map(|(_, record)| edits(&record.body)));
                }
                Task::Emit(_) => {}
            }
        }
    }

    fn put(&mut self, tab: usize, key: &Key, text: String) -> Option<SaveError> {
        self.tabs[tab].untold.insert(key.clone(), text.clone());
        if self.stores == Stores::MirrorOnly {
            return Some(SaveError::Blocked);
        }
        self.local.insert(key.clone(), text);
        None
    }

    pub(super) fn tell(&mut self, tab: usize) {
        let told = mem::take(&mut self.tabs[tab].untold);
        for other in (0..self.tabs.len()).filter(|other| *other != tab) {
            self.tabs[other].inbox.extend(told.clone());
        }
    }

    pub(super) fn hear(&mut self, tab: usize) {
        if let Some((key, text)) = self.tabs[tab].inbox.pop_front() {
            self.adopt(tab, &key, &text);
        }
    }

    fn adopt(&mut self, tab: usize, key: &Key, text: &str) {
        let tasks = self.tabs[tab].desk.adopt(key, text);
        self.perform(tab, tasks);
    }

    fn release(&mut self, tab: usize) {
        let key = self.key.clone();
        let tasks = self.tabs[tab].desk.release(&key);
        self.perform(tab, tasks);
        for text in [self.local.get(&key).cloned(), self.mirror.get(&key).cloned()].into_iter().flatten() {
            self.adopt(tab, &key, &text);
        }
    }

    pub(super) fn begin(&mut self, tab: usize) {
        let tab = &mut self.tabs[tab];
        if !tab.is_writing() && self.stores != Stores::LocalOnly {
            tab.batch = tab.desk.begin();
        }
    }

    fn commit(&mut self, tab: usize, backwards: bool) {
        let Tab { desk, batch, judged, .. } = &mut self.tabs[tab];
        if batch.is_empty() || judged.is_some() {
            return;
        }
        if backwards {
            batch.reverse();
        }
        let mut done = Vec::new();
        for (key, record) in batch {
            let judgement = desk.judge(key, self.mirror.get(key).cloned(), record.clone(), self.now);
            for (target, version) in &judgement.write {
                self.mirror.insert(target.clone(), version.encode().unwrap());
            }
            self.history.extend(judgement.archive.clone());
            done.push((key.clone(), judgement));
        }
        *judged = Some(done);
    }

    fn fail(&mut self, tab: usize) {
        let it = &mut self.tabs[tab];
        if it.is_writing() && it.judged.is_none() {
            it.batch.clear();
            it.desk.put_back();
            let tasks = it.desk.give_up_for_now(false);
            self.perform(tab, tasks);
        }
    }

    fn settle(&mut self, tab: usize) {
        let Some(done) = self.tabs[tab].judged.take() else { return };
        let tasks = self.tabs[tab].desk.settle(&done);
        self.perform(tab, tasks);
        self.tabs[tab].batch.clear();
    }
}
