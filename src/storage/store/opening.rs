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
    /// The screen waits for both copies of what it may show: after an accident IndexedDB often holds a later text than
    /// localStorage, and nobody should begin to write into the earlier one. It does not wait for the cards whose ids do
    /// not begin like one of the `first`, as long as there is a company: thousands of them would be felt. Those are read
    /// by [`Store::read_on`].
    pub async fn open(first: impl Fn(&Self) -> Vec<String>) -> Self {
        let local = Local::probe();
        let store = Self(Rc::new(Inner {
            desk: RefCell::new(Desk::new(browser::fresh_id(), local.is_none())),
            local,
            mirror: RefCell::default(),
            flushing: Cell::default(),
            about_to_flush: Cell::default(),
            retrying: Cell::default(),
            away: Cell::default(),
            asked_to_persist: Cell::default(),
            listener: RefCell::default(),
            channel: Channel::open(),
            unread: RefCell::default(),
        }));
        let (first, rest) = store.load_first(first);
        let hearing = store.clone();
        store.0.channel.hear(move |key, text| hearing.adopt(key, text));
        let joining = store.clone();
        browser::within(PATIENCE, async move { drop(joining.join_first(&first).await) }).await;
        if store.mirror().is_none() {
            store.ask(|desk| desk.mirror_is_blocked(true));
        }
        *store.0.unread.borrow_mut() = rest;
        store
    }

    /// Reads, once the screen stands, what could wait. It reaches the screen like the words of another tab.
    pub fn read_on(&self) {
        browser::spawn(self.clone().load_rest(self.0.unread.take()));
    }

    /// Reads everything but the cards that can wait. Returns how the names of those that cannot begin, and the names of
    /// those that can.
    fn load_first(&self, first: impl Fn(&Self) -> Vec<String>) -> (Vec<String>, Vec<String>) {
        let names = self.0.local.as_ref().map(Local::names).unwrap_or_default();
        let of_cards = |id: String| Key::new(Kind::Card, id).to_string();
        let cards = of_cards(String::new());
        let (cards, others): (Vec<String>, Vec<String>) = names.into_iter().partition(|name| name.starts_with(&cards));
        for name in &others {
            self.load(name);
        }
        let first = if self.ids(Kind::Company).is_empty() { vec![String::new()] } else { first(self) };
        let first: Vec<String> = first.into_iter().map(of_cards).collect();
        let is_first = |name: &String| first.iter().any(|beginning| name.starts_with(beginning));
        let (shown, rest): (Vec<String>, Vec<String>) = cards.into_iter().partition(is_first);
        for name in &shown {
            self.load(name);
        }
        (first, rest)
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
        drop(self.join_rest().await);
    }

    /// Takes what other tabs wrote while this page was away and heard nothing, and tries again what could not be saved.
    pub fn catch_up(&self) {
        self.0.away.set(false);
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

    /// Opens IndexedDB and brings both copies of what is shown first together.
    async fn join_first(&self, cards: &[String]) -> Result<(), idb::Error> {
        let mirror = Mirror::open().await?;
        let entries = mirror.records(cards).await?;
        *self.0.mirror.borrow_mut() = Some(mirror.clone());
        let (tasks, unreadable) = self.0.desk.borrow_mut().join_part(entries, browser::now());
        self.perform(tasks);
        keep(&mirror, unreadable).await
    }

    /// Brings both copies of everything else together.
    async fn join_rest(&self) -> Result<(), idb::Error> {
        let Some(mirror) = self.mirror() else { return Ok(()) };
        let entries = mirror.cards().await?;
        let (tasks, unreadable) = self.0.desk.borrow_mut().join(entries, browser::now());
        self.perform(tasks);
        self.flush();
        keep(&mirror, unreadable).await?;
        let count = mirror.quarantined().await?;
        self.ask(|desk| desk.found_unreadable(count));
        Ok(())
    }
}

/// Keeps texts that cannot be read, before anything is written over them.
async fn keep(mirror: &Mirror, unreadable: Vec<(String, String)>) -> Result<(), idb::Error> {
    for (name, text) in unreadable {
        mirror.quarantine(&quarantine_id(&name, &text), &text).await?;
    }
    Ok(())
}
