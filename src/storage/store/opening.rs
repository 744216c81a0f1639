//! The start of a session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::super::channel::Channel;
use super::super::desk::Desk;
use super::super::key::{Kind, quarantine_id};
use super::super::local::Local;
use super::super::mirror::Mirror;
use super::{Inner, Store};
use crate::browser;

/// How long IndexedDB is waited for before it counts as blocked, in milliseconds.
const PATIENCE: i32 = 2_000;

impl Store {
    /// Opens both stores and brings their copies together. Never fails: what does not work is told by
    /// [`Store::troubles`], and the rest goes on, at worst from memory alone.
    ///
    /// Where localStorage holds a company, the screen need not wait for IndexedDB: with thousands of cards that would be
    /// felt, both mostly hold the same, and what differs reaches the screen like the words of another tab.
    pub async fn open() -> Self {
        let local = Local::probe();
        let store = Self(Rc::new(Inner {
            desk: RefCell::new(Desk::new(browser::fresh_id(), local.is_none())),
            local,
            mirror: RefCell::default(),
            flushing: Cell::default(),
            retrying: Cell::default(),
            asked_to_persist: Cell::default(),
            listener: RefCell::default(),
            channel: Channel::open(),
        }));
        store.load_local();
        let hearing = store.clone();
        store.0.channel.hear(move |key, text| hearing.adopt(key, text));
        let joining = store.clone().join_in_time();
        if store.ids(Kind::Company).is_empty() {
            joining.await;
        } else {
            browser::spawn(joining);
        }
        store
    }

    async fn join_in_time(self) {
        let joining = self.clone();
        browser::within(PATIENCE, async move { joining.join_mirror().await }).await;
        if self.mirror().is_none() {
            self.ask(|desk| desk.mirror_is_blocked(true));
        }
    }

    fn load_local(&self) {
        let Some(local) = &self.0.local else { return };
        let mut desk = self.0.desk.borrow_mut();
        for (name, text) in local.entries() {
            if !desk.load(&name, &text) {
                desk.set_aside(&name, local.quarantine(&name, &text));
            }
        }
    }

    /// Opens IndexedDB and brings both copies of every record together.
    async fn join_mirror(&self) {
        let Ok(mirror) = Mirror::open().await else { return };
        let Ok(entries) = mirror.records().await else { return };
        *self.0.mirror.borrow_mut() = Some(mirror.clone());
        let (tasks, unreadable) = self.0.desk.borrow_mut().join(entries, browser::now());
        self.perform(tasks);
        for (name, text) in unreadable {
            drop(mirror.quarantine(&quarantine_id(&name, &text), &text).await);
        }
        self.flush();
        if let Ok(count) = mirror.quarantined().await {
            self.ask(|desk| desk.found_unreadable(count));
        }
    }
}
