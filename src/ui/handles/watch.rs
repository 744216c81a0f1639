//! The store as the screens follow it: reading a record follows it, and writing one redraws what follows it. One watch
//! serves every kind of record; the handles are newtypes over it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::ui::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::storage::{Event, Key, Kind, SaveState, Store, Troubles};

/// Follows a store.
#[derive(Clone, Copy)]
pub struct Watch(StoredValue<Rc<Inner>, LocalStorage>);

struct Inner {
    store: Store,
    triggers: RefCell<BTreeMap<Topic, ArcTrigger>>,
    states: RefCell<BTreeMap<Key, SaveState>>,
}

/// Something a screen can follow.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    /// The document of a record.
    Document(Key),
    /// How far the last write of a record has come.
    State(Key),
    /// Which records of a kind there are.
    List(Kind),
    /// What is wrong with the stores as a whole.
    Troubles,
}

impl Watch {
    /// Follows this store from now on.
    pub fn new(store: Store) -> Self {
        let watch = Self(StoredValue::new_local(Rc::new(Inner {
            store: store.clone(),
            triggers: RefCell::default(),
            states: RefCell::default(),
        })));
        store.listen(move |event| watch.hear(event));
        watch
    }

    /// The document under this key, followed.
    pub(super) fn read<T: DeserializeOwned>(self, key: &Key) -> Option<T> {
        self.topic(Topic::Document(key.clone())).track();
        self.store().read(key)
    }

    /// The ids of all records of this kind, followed.
    pub(super) fn ids(self, kind: Kind) -> Vec<String> {
        self.topic(Topic::List(kind)).track();
        self.store().ids(kind)
    }

    /// The ids of this kind that begin so, followed.
    pub(super) fn ids_from(self, kind: Kind, beginning: &str) -> Vec<String> {
        self.topic(Topic::List(kind)).track();
        self.store().ids_from(kind, beginning)
    }

    /// Writes a document: the store first, then everyone who follows it.
    pub(super) fn write<T: Serialize>(self, key: &Key, document: &T) {
        let store = self.store();
        let is_new = !store.has(key);
        store.save(key, document);
        self.notify(&Topic::Document(key.clone()));
        if is_new {
            self.notify(&Topic::List(key.kind));
        }
    }

    /// Deletes a record.
    pub(super) fn delete(self, key: &Key) {
        self.store().delete(key);
        self.notify(&Topic::Document(key.clone()));
        self.notify(&Topic::List(key.kind));
    }

    /// Documents were written or deleted past this watch: everyone who follows them is told.
    pub(super) fn changed(self, keys: impl Iterator<Item = Key>) {
        let mut kinds = BTreeSet::new();
        for key in keys {
            kinds.insert(key.kind);
            self.notify(&Topic::Document(key));
        }
        for kind in kinds {
            self.notify(&Topic::List(kind));
        }
    }

    /// How far the last write of a record has come, followed; `None` if nothing was written since the start.
    pub(super) fn state(self, key: &Key) -> Option<SaveState> {
        self.topic(Topic::State(key.clone())).track();
        self.inner().states.borrow().get(key).copied()
    }

    /// What is wrong with the stores, followed.
    pub(super) fn troubles(self) -> Troubles {
        self.topic(Topic::Troubles).track();
        self.store().troubles()
    }

    /// The store itself, for what is not followed.
    pub(super) fn store(self) -> Store {
        self.inner().store.clone()
    }

    fn hear(self, event: Event) {
        match event {
            Event::Changed(key) => {
                self.notify(&Topic::List(key.kind));
                self.notify(&Topic::Document(key));
            }
            Event::Saved(key, state) => {
                self.inner().states.borrow_mut().insert(key.clone(), state);
                self.notify(&Topic::State(key));
            }
            Event::Troubled(_) => self.notify(&Topic::Troubles),
        }
    }

    /// Redraws what follows this. What nobody has followed yet needs no telling.
    fn notify(self, topic: &Topic) {
        let trigger = self.inner().triggers.borrow().get(topic).cloned();
        if let Some(trigger) = trigger {
            trigger.notify();
        }
    }

    fn topic(self, topic: Topic) -> ArcTrigger {
        self.inner().triggers.borrow_mut().entry(topic).or_default().clone()
    }

    fn inner(self) -> Rc<Inner> {
        self.0.get_value()
    }
}
