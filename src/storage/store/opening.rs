//! The start of a session.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::super::channel::Channel;
use super::super::desk::Desk;
use super::super::key::{Key, Kind, quarantine_id};
use super::super::local::Local;
use super::super::mirror::Mirror;
use super::super::task::Event;
use super::{Inner, Store};
use crate::browser;

/// So many records are read before the page may draw and hear its user again.
const AT_ONCE: usize = 100;
/// How long IndexedDB is waited for before it counts as blocked, in milliseconds.
const PATIENCE: i32 = 2_000;

impl Store {
    /// Opens both stores and brings their copies together. Never fails: what does not work is told by
    /// [`Store::troubles`], and the rest goes on, at worst from memory alone.
    ///
    /// Where localStorage holds a company, the screen waits neither for IndexedDB, which mostly holds the same, nor for
    /// the cards whose ids do not begin like one of the `first`: thousands of them would be felt. They reach the screen
    /// like the words of another tab.
    pub async fn open(first: impl Fn(&Self) -> Vec<String>) -> Self {
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
        let rest = store.load_first(first);
        let hearing = store.clone();
        store.0.channel.hear(move |key, text| hearing.adopt(key, text));
        let joining = store.clone().load_rest(rest);
        if store.ids(Kind::Company).is_empty() {
            joining.await;
        } else {
            browser::spawn(joining);
        }
        store
    }

    /// Reads everything but the cards that can wait, and returns the names of those.
    fn load_first(&self, first: impl Fn(&Self) -> Vec<String>) -> Vec<String> {
        let names = self.0.local.as_ref().map(Local::names).unwrap_or_default();
        let of_cards = |id: String| Key::new(Kind::Card, id).to_string();
        let cards = of_cards(String::new());
        let (cards, others): (Vec<String>, Vec<String>) = names.into_iter().partition(|name| name.starts_with(&cards));
        for name in &others {
            self.load(name);
        }
        let first: Vec<String> = first(self).into_iter().map(of_cards).collect();
        let is_first = |name: &String| first.iter().any(|beginning| name.starts_with(beginning));
        let (first, rest): (Vec<String>, Vec<String>) = cards.into_iter().partition(is_first);
        for name in &first {
            self.load(name);
        }
        rest
    }

    fn load(&self, name: &str) {
        let Some(local) = &self.0.local else { return };
        let Some(text) = local.get(name) else { return };
        let mut desk = self.0.desk.borrow_mut();
        if !desk.load(name, &text) {
            desk.set_aside(name, local.quarantine(name, &text));
        }
    }

    /// Reads the cards that could wait, and then what IndexedDB holds.
    async fn load_rest(self, rest: Vec<String>) {
        for names in rest.chunks(AT_ONCE) {
            browser::breath().await;
            for (name, key) in names.iter().filter_map(|name| Some((name, Key::parse(name)?))) {
                // Another tab may have told of a later version by now.
                if !self.0.desk.borrow().knows(&key) {
                    self.load(name);
                    self.emit(Event::Changed(key));
                }
            }
        }
        self.emit(Event::Troubled(self.troubles()));
        let joining = self.clone();
        browser::within(PATIENCE, async move { joining.join_mirror().await }).await;
        if self.mirror().is_none() {
            self.ask(|desk| desk.mirror_is_blocked(true));
        }
    }

    /// Takes what other tabs wrote while this page was away and heard nothing, and tries again what could not be saved.
    pub fn catch_up(&self) {
        self.flush();
        let store = self.clone();
        browser::spawn(async move {
            for names in store.0.local.as_ref().map(Local::names).unwrap_or_default().chunks(AT_ONCE) {
                for (name, key) in names.iter().filter_map(|name| Some((name, Key::parse(name)?))) {
                    if let Some(text) = store.0.local.as_ref().and_then(|local| local.get(name)) {
                        store.adopt(&key, &text);
                    }
                }
                browser::breath().await;
            }
        });
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
