//! The two stores as one: what the rest of the app saves to and reads from. It does what the desk decides.

mod keeping;
mod opening;
mod saving;
mod sound;

pub use keeping::Unreadable;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::channel::Channel;
use super::desk::{Desk, Found};
use super::key::{Key, Kind};
use super::local::Local;
use super::mirror::Mirror;
use super::overlay::overlay;
use super::record::Record;
use super::task::{Event, Task};
use super::trouble::{SaveError, Troubles};
use super::version::Version;
use crate::browser;

/// The notebook on this device. Cheap to clone; all clones are the same store.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

struct Inner {
    /// Borrowed only while it decides, never while something is done: the listener may ask the store again.
    desk: RefCell<Desk>,
    local: Option<Local>,
    mirror: RefCell<Option<Mirror>>,
    flushing: Cell<bool>,
    /// A write to IndexedDB begins in a moment.
    about_to_flush: Cell<bool>,
    retrying: Cell<bool>,
    /// The page lies in the browser's memory.
    away: Cell<bool>,
    asked_to_persist: Cell<bool>,
    listener: RefCell<Option<Listener>>,
    channel: Channel,
    /// The names of the cards that localStorage holds and nobody has read yet.
    unread: RefCell<Vec<String>>,
}

type Listener = Rc<dyn Fn(Event)>;

impl Store {
    /// Tells this function of everything that happens from now on. There is one listener.
    pub fn listen(&self, listener: impl Fn(Event) + 'static) {
        *self.0.listener.borrow_mut() = Some(Rc::new(listener));
    }

    /// What is wrong with the stores, if anything.
    #[must_use]
    pub fn troubles(&self) -> Troubles {
        self.0.desk.borrow().troubles()
    }

    /// The ids of all records of this kind that are not deleted.
    #[must_use]
    pub fn ids(&self, kind: Kind) -> Vec<String> {
        self.0.desk.borrow().ids(kind)
    }

    /// The ids of this kind that begin so, likewise.
    #[must_use]
    pub fn ids_from(&self, kind: Kind, beginning: &str) -> Vec<String> {
        self.0.desk.borrow().ids_from(kind, beginning)
    }

    /// Whether there is a record under this key that is not deleted.
    #[must_use]
    pub fn has(&self, key: &Key) -> bool {
        self.body(key).is_some()
    }

    /// The document under this key. A document this version cannot make sense of is left alone from then on: it can
    /// be exported, not written over.
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        let document = serde_json::from_str(&self.body(key)?);
        if document.is_err() {
            self.ask(|desk| desk.leave_alone(key));
        }
        document.ok()
    }

    fn body(&self, key: &Key) -> Option<String> {
        self.0.desk.borrow().body(key)
    }

    /// Whether this version of the app must not write this record.
    #[must_use]
    pub fn is_frozen(&self, key: &Key) -> bool {
        self.0.desk.borrow().is_frozen(key)
    }

    /// Saves a document: at once to localStorage, and to IndexedDB as soon as it takes it. The listener is told how
    /// far it has come.
    pub fn save<T: Serialize>(&self, key: &Key, document: &T) {
        match serde_json::to_string(document) {
            Ok(body) => {
                let old = self.body(key).unwrap_or_default();
                self.write(key, overlay(&old, body));
            }
            Err(_) => self.ask(|desk| desk.refuse(key)),
        }
    }

    /// Deletes a record. Its last version stays in the history.
    pub fn delete(&self, key: &Key) {
        self.write(key, "null".into());
    }

    /// While a record is held, because someone is typing into it, versions from other tabs do not replace it.
    pub fn hold(&self, key: &Key) {
        self.0.desk.borrow_mut().hold(key);
    }

    /// Lets go of a held record and takes what came in the meantime.
    pub fn release(&self, key: &Key) {
        self.ask(|desk| desk.release(key));
        if let Some(text) = self.0.local.as_ref().and_then(|local| local.get(&key.to_string())) {
            self.adopt(key, &text);
        }
        let (store, key) = (self.clone(), key.clone());
        browser::spawn(async move {
            let Some(mirror) = store.mirror() else { return };
            if let Ok(Some(text)) = mirror.record(&key).await {
                store.adopt(&key, &text);
            }
        });
    }

    /// The texts other tabs wrote into this record at the same time, each under its own key.
    #[must_use]
    pub fn conflicts(&self, key: &Key) -> Vec<(Key, Version)> {
        self.0.desk.borrow().conflicts(key)
    }

    /// The earlier versions of a record, the latest first; empty where IndexedDB cannot be used.
    pub async fn versions(&self, key: &Key) -> Vec<Version> {
        let Some(mirror) = self.mirror() else { return Vec::new() };
        let texts = mirror.versions(key).await.unwrap_or_default();
        let records = texts.iter().rev().filter_map(|text| Record::decode(text).ok());
        records.map(|record| Version { at: record.at, body: record.body }).collect()
    }

    /// Every record as stored text: what an export can still save when neither store works.
    #[must_use]
    pub fn memory(&self) -> Vec<(String, String)> {
        self.0.desk.borrow().memory()
    }

    fn write(&self, key: &Key, body: String) {
        // Where nothing may be written, nothing is put into the quarantine either.
        let found = if self.is_frozen(key) { Found::Nothing } else { self.find_local(&key.to_string()) };
        self.ask(|desk| desk.write(key, body, found, browser::now()));
        self.flush_soon();
    }

    /// What localStorage holds under this name; a text that cannot be read counts as nothing once it is kept.
    fn find_local(&self, name: &str) -> Found {
        let Some(local) = &self.0.local else { return Found::Nothing };
        let Some(text) = local.get(name) else { return Found::Nothing };
        match Found::read(&text) {
            Found::Unreadable if local.quarantine(name, &text) => Found::Nothing,
            found => found,
        }
    }

    fn adopt(&self, key: &Key, text: &str) {
        self.ask(|desk| desk.adopt(key, text));
    }

    fn mirror(&self) -> Option<Mirror> {
        self.0.mirror.borrow().clone()
    }

    /// Asks the desk what is to be done, and does it once the desk has answered.
    fn ask(&self, question: impl FnOnce(&mut Desk) -> Vec<Task>) {
        let tasks = question(&mut self.0.desk.borrow_mut());
        self.perform(tasks);
    }

    fn perform(&self, tasks: Vec<Task>) {
        for task in tasks {
            match task {
                Task::Put { key, text, report } => {
                    let error = self.put(&key.to_string(), &text);
                    if report {
                        self.ask(|desk| desk.put_ended(&key, error));
                    }
                }
                Task::Emit(event) => self.emit(event),
            }
        }
    }

    fn put(&self, name: &str, text: &str) -> Option<SaveError> {
        self.0.channel.tell(name, text);
        let Some(local) = &self.0.local else { return Some(SaveError::Blocked) };
        local.set(name, text).err()
    }

    fn emit(&self, event: Event) {
        let listener = self.0.listener.borrow().clone();
        if let Some(listener) = listener {
            listener(event);
        }
    }
}
