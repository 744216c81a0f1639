//! The two stores as one: what the rest of the app saves to and reads from.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

use super::history::worth_keeping;
use super::key::{Key, Kind, QUARANTINE, is_newer};
use super::local::Local;
use super::merge::{Seen, Verdict, arbitrate, reconcile};
use super::mirror::{Judgement, Mirror, quarantine_id};
use super::overlay::overlay;
use super::persistence::ask_to_persist;
use super::record::{LoadError, Record, Stamp};
use super::trouble::{SaveError, SaveState, Troubles};
use crate::browser;

/// How long the start waits for IndexedDB before it goes on with localStorage alone, in milliseconds.
const PATIENCE: i32 = 2_000;
/// How long after a failed write to IndexedDB the next one is tried, in milliseconds.
const RETRY: i32 = 3_000;

/// What happened that the screens have to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Another tab, or the slower store, brought a newer version of this record.
    Changed(Key),
    /// The latest text of this record has come so far.
    Saved(Key, SaveState),
    /// Something about the stores as a whole changed.
    Troubled(Troubles),
}

/// An earlier version of a record (前に書いた文).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// When it was written, in milliseconds since 1970.
    pub at: u64,
    /// The document as JSON text.
    pub body: String,
}

/// The notebook on this device. Cheap to clone; all clones are the same store.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

struct Inner {
    tab: String,
    local: Option<Local>,
    mirror: RefCell<Option<Mirror>>,
    known: RefCell<BTreeMap<Key, Known>>,
    pending: RefCell<BTreeMap<Key, Record>>,
    /// What the running transaction writes, with what had been seen when it began: what is seen later has no part in
    /// these texts, and no other version may take their place here before they are judged.
    in_flight: RefCell<BTreeMap<Key, Seen>>,
    flushing: Cell<bool>,
    retrying: Cell<bool>,
    asked_to_persist: Cell<bool>,
    held: RefCell<Option<Key>>,
    troubles: Cell<Troubles>,
    listener: RefCell<Option<Listener>>,
    channel: Option<BroadcastChannel>,
}

type Listener = Rc<dyn Fn(Event)>;

/// What this tab knows of one record.
#[derive(Default)]
struct Known {
    record: Option<Record>,
    seen: Seen,
    /// The clock of the version that last went into the history from here.
    archived: Option<u64>,
    /// Why the last write to localStorage failed.
    local_error: Option<SaveError>,
    /// Not to be written by this version of the app.
    frozen: bool,
}

#[derive(Serialize, Deserialize)]
struct Conflict<'a> {
    of: String,
    at: u64,
    #[serde(borrow)]
    body: &'a RawValue,
}

impl Store {
    /// Opens both stores and brings their copies together. Never fails: what does not work is told by
    /// [`Store::troubles`], and the rest goes on, at worst from memory alone.
    pub async fn open() -> Self {
        let local = Local::probe();
        let troubles = Troubles { local_blocked: local.is_none(), ..Troubles::default() };
        let store = Self(Rc::new(Inner {
            tab: browser::fresh_id(),
            local,
            mirror: RefCell::default(),
            known: RefCell::default(),
            pending: RefCell::default(),
            in_flight: RefCell::default(),
            flushing: Cell::default(),
            retrying: Cell::default(),
            asked_to_persist: Cell::default(),
            held: RefCell::default(),
            troubles: Cell::new(troubles),
            listener: RefCell::default(),
            channel: BroadcastChannel::new("musubime").ok(),
        }));
        store.load_local();
        let joining = store.clone();
        browser::within(PATIENCE, async move { joining.join_mirror().await }).await;
        if store.0.mirror.borrow().is_none() {
            store.trouble(|troubles| troubles.mirror_blocked = true);
        }
        store.hear_other_tabs();
        store
    }

    /// Tells this function of everything that happens from now on. There is one listener.
    pub fn listen(&self, listener: impl Fn(Event) + 'static) {
        *self.0.listener.borrow_mut() = Some(Rc::new(listener));
    }

    /// What is wrong with the stores, if anything.
    #[must_use]
    pub fn troubles(&self) -> Troubles {
        self.0.troubles.get()
    }

    /// The ids of all records of this kind that are not deleted.
    #[must_use]
    pub fn ids(&self, kind: Kind) -> Vec<String> {
        let known = self.0.known.borrow();
        let live = known.iter().filter(|(key, known)| {
            key.kind == kind && known.record.as_ref().is_some_and(|record| !record.is_deleted())
        });
        live.map(|(key, _)| key.id.clone()).collect()
    }

    /// The document under this key. A document this version cannot make sense of is left alone from then on: it can
    /// be exported, not written over.
    #[must_use]
    pub fn read<T: DeserializeOwned>(&self, key: &Key) -> Option<T> {
        if let Ok(document) = serde_json::from_str(&self.body(key)?) {
            return Some(document);
        }
        if !self.is_frozen(key) {
            self.freeze(key);
            self.trouble(|troubles| troubles.unreadable += 1);
        }
        None
    }

    fn body(&self, key: &Key) -> Option<String> {
        let known = self.0.known.borrow();
        let record = known.get(key)?.record.as_ref().filter(|record| !record.is_deleted())?;
        Some(record.body.clone())
    }

    /// Whether this version of the app must not write this record.
    #[must_use]
    pub fn is_frozen(&self, key: &Key) -> bool {
        self.0.troubles.get().newer || self.0.known.borrow().get(key).is_some_and(|known| known.frozen)
    }

    /// Saves a document: at once to localStorage, and to IndexedDB as soon as it takes it. The listener is told how
    /// far it has come.
    pub fn save<T: Serialize>(&self, key: &Key, document: &T) {
        match serde_json::to_string(document) {
            Ok(body) => {
                let old = self.body(key).unwrap_or_default();
                self.write(key, overlay(&old, body));
            }
            Err(_) => self.emit(Event::Saved(key.clone(), SaveState::Unsaved(SaveError::Blocked))),
        }
    }

    /// Deletes a record. Its last version stays in the history.
    pub fn delete(&self, key: &Key) {
        self.write(key, "null".into());
    }

    /// While a record is held, because someone is typing into it, versions from other tabs do not replace it.
    pub fn hold(&self, key: &Key) {
        *self.0.held.borrow_mut() = Some(key.clone());
    }

    /// Lets go of a held record and takes what came in the meantime.
    pub fn release(&self, key: &Key) {
        self.0.held.borrow_mut().take_if(|held| held == key);
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
        let of = key.to_string();
        let known = self.0.known.borrow();
        known
            .iter()
            .filter(|(key, _)| key.kind == Kind::Conflict)
            .filter_map(|(key, known)| {
                let conflict: Conflict = serde_json::from_str(&known.record.as_ref()?.body).ok()?;
                (conflict.of == of)
                    .then(|| (key.clone(), Version { at: conflict.at, body: conflict.body.get().into() }))
            })
            .collect()
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
        let known = self.0.known.borrow();
        let texts =
            known.iter().filter_map(|(key, known)| Some((key.to_string(), known.record.as_ref()?.encode().ok()?)));
        texts.collect()
    }

    /// Takes what other tabs wrote while this page was away, and tries again what could not be saved.
    pub fn catch_up(&self) {
        for (name, text) in self.0.local.iter().flat_map(Local::entries) {
            if let Some(key) = Key::parse(&name) {
                self.adopt(&key, &text);
            }
        }
        self.flush();
    }

    fn write(&self, key: &Key, body: String) {
        if self.is_frozen(key) {
            return self.emit(Event::Saved(key.clone(), SaveState::Unsaved(SaveError::Newer)));
        }
        let mut record = Record { stamp: self.next_stamp(key), at: browser::now(), body };
        let error = match self.check_local(key, &mut record) {
            Some(Some(kept)) => {
                self.keep_beside(key, &kept);
                self.set_local(key, &record)
            }
            Some(None) => self.set_local(key, &record),
            None if self.is_frozen(key) => {
                return self.emit(Event::Saved(key.clone(), SaveState::Unsaved(SaveError::Newer)));
            }
            None => Some(SaveError::Full),
        };
        self.know(key, &record);
        if let Some(known) = self.0.known.borrow_mut().get_mut(key) {
            known.local_error = error;
        }
        self.trouble(|troubles| troubles.full = error == Some(SaveError::Full));
        self.enqueue(key, record);
    }

    fn next_stamp(&self, key: &Key) -> Stamp {
        let known = self.0.known.borrow();
        let rev = known.get(key).and_then(|known| known.record.as_ref()).map_or(0, |record| record.stamp.rev);
        Stamp { rev: rev + 1, tab: self.0.tab.clone() }
    }

    /// Looks at what localStorage holds before it is written over. `Some(Some(text))` if another tab's text has to be
    /// kept beside, `None` if nothing may be written there.
    fn check_local(&self, key: &Key, record: &mut Record) -> Option<Option<Record>> {
        let Some(text) = self.0.local.as_ref().and_then(|local| local.get(&key.to_string())) else { return Some(None) };
        match Record::decode(&text) {
            Ok(stored) => match judge_stored(key, &stored, record, &self.seen(key)) {
                Verdict::Write => Some(None),
                Verdict::KeepBoth { rev } => {
                    record.stamp.rev = rev;
                    Some(Some(stored))
                }
            },
            Err(LoadError::Newer) => {
                self.freeze(key);
                self.trouble(|_| {});
                None
            }
            Err(_) => self.quarantine_local(&key.to_string(), &text).then_some(None),
        }
    }

    fn seen(&self, key: &Key) -> Seen {
        self.0.known.borrow().get(key).map(|known| known.seen.clone()).unwrap_or_default()
    }

    /// Keeps the version of another tab as a record of its own.
    fn keep_beside(&self, key: &Key, other: &Record) {
        if let Some((target, record)) = self.conflict_record(key, other) {
            self.set_local(&target, &record);
            self.know(&target, &record);
            self.enqueue(&target, record);
            self.note_seen(key, &other.stamp);
            self.emit(Event::Changed(target));
        }
    }

    fn conflict_record(&self, key: &Key, other: &Record) -> Option<(Key, Record)> {
        let target = key.conflict_with(&other.stamp);
        let body: &RawValue = serde_json::from_str(&other.body).ok()?;
        let body = serde_json::to_string(&Conflict { of: key.to_string(), at: other.at, body }).ok()?;
        let record = Record { stamp: self.next_stamp(&target), at: browser::now(), body };
        Some((target, record))
    }

    fn note_seen(&self, key: &Key, stamp: &Stamp) {
        self.0.known.borrow_mut().entry(key.clone()).or_default().seen.note(stamp);
    }

    fn know(&self, key: &Key, record: &Record) {
        let mut known = self.0.known.borrow_mut();
        let known = known.entry(key.clone()).or_default();
        known.seen.note(&record.stamp);
        known.record = Some(record.clone());
    }

    fn freeze(&self, key: &Key) {
        self.0.known.borrow_mut().entry(key.clone()).or_default().frozen = true;
    }

    fn set_local(&self, key: &Key, record: &Record) -> Option<SaveError> {
        let Ok(text) = record.encode() else { return Some(SaveError::Blocked) };
        self.tell_other_tabs(key, &text);
        let Some(local) = &self.0.local else { return Some(SaveError::Blocked) };
        local.set(&key.to_string(), &text).err()
    }

    fn enqueue(&self, key: &Key, record: Record) {
        self.0.pending.borrow_mut().insert(key.clone(), record);
        self.emit(Event::Saved(key.clone(), SaveState::Saving));
        self.flush();
    }

    fn flush(&self) {
        if !self.0.flushing.replace(true) {
            let store = self.clone();
            browser::spawn(async move {
                store.drain().await;
                store.0.flushing.set(false);
            });
        }
    }

    /// Writes what is pending until nothing is, one transaction at a time, so that quick typing becomes few of them.
    async fn drain(&self) {
        let mut failures = 0;
        loop {
            let batch: Vec<(Key, Record)> = self.0.pending.take().into_iter().collect();
            if batch.is_empty() {
                return;
            }
            let seen = batch.iter().map(|(key, _)| (key.clone(), self.seen(key))).collect();
            *self.0.in_flight.borrow_mut() = seen;
            match self.commit(batch.clone()).await {
                Ok(done) => {
                    failures = 0;
                    for (key, judgement) in done {
                        self.settle(&key, judgement);
                    }
                    self.0.in_flight.borrow_mut().clear();
                    self.trouble(|troubles| troubles.mirror_blocked = false);
                }
                Err(full) => {
                    // A connection that the browser closed is opened anew; a second failure is a real one.
                    *self.0.mirror.borrow_mut() = None;
                    self.put_back(batch);
                    self.0.in_flight.borrow_mut().clear();
                    failures += 1;
                    if failures == 2 {
                        return self.give_up_for_now(full);
                    }
                }
            }
        }
    }

    /// The error tells whether space ran out.
    async fn commit(&self, batch: Vec<(Key, Record)>) -> Result<Vec<(Key, Judgement)>, bool> {
        let is_full = |error: idb::Error| match error {
            idb::Error::DomException(exception) => exception.name() == "QuotaExceededError",
            _ => false,
        };
        let mirror = match self.mirror() {
            Some(mirror) => mirror,
            None => Mirror::open().await.map_err(is_full)?,
        };
        *self.0.mirror.borrow_mut() = Some(mirror.clone());
        mirror.commit(batch, |key, stored, mine| self.judge(key, stored, mine)).await.map_err(is_full)
    }

    fn judge(&self, key: &Key, stored: Option<String>, mut mine: Record) -> Judgement {
        let mut judgement = Judgement::default();
        let stored = match stored.as_deref().map(Record::decode) {
            None => None,
            Some(Ok(stored)) => Some(stored),
            Some(Err(LoadError::Newer)) => return Judgement { newer: true, ..judgement },
            Some(Err(_)) => {
                judgement.quarantine = stored;
                None
            }
        };
        if let Some(stored) = stored {
            if stored.body == mine.body && stored.stamp.rev >= mine.stamp.rev {
                return judgement;
            }
            let seen = self.0.in_flight.borrow().get(key).cloned().unwrap_or_default();
            match judge_stored(key, &stored, &mine, &seen) {
                Verdict::Write => {
                    let archived = self.0.known.borrow().get(key).and_then(|known| known.archived);
                    if worth_keeping(&stored.body, stored.at, &mine.body, archived) {
                        judgement.archive = Some(stored);
                    }
                }
                Verdict::KeepBoth { rev } => {
                    mine.stamp.rev = rev;
                    judgement.write.extend(self.conflict_record(key, &stored));
                    judgement.kept_beside = Some(stored);
                }
            }
        }
        judgement.write.push((key.clone(), mine));
        judgement
    }

    /// Brings what this tab knows in line with what the transaction wrote.
    fn settle(&self, key: &Key, judgement: Judgement) {
        if judgement.newer {
            self.freeze(key);
            return self.emit(Event::Saved(key.clone(), SaveState::Unsaved(SaveError::Newer)));
        }
        if judgement.quarantine.is_some() {
            self.trouble(|troubles| troubles.unreadable += 1);
        }
        if let Some(archived) = &judgement.archive {
            self.0.known.borrow_mut().entry(key.clone()).or_default().archived = Some(archived.at);
        }
        if let Some(other) = &judgement.kept_beside {
            self.note_seen(key, &other.stamp);
            for (target, record) in &judgement.write {
                self.settle_rewritten(target, record);
            }
        }
        if !self.0.pending.borrow().contains_key(key) {
            self.emit(Event::Saved(key.clone(), SaveState::Saved));
        }
        // Once there is an answer to lose, the browser is asked to keep it; what it said stands in 設定.
        if key.kind == Kind::Answer && !self.0.asked_to_persist.replace(true) {
            browser::spawn(async { _ = ask_to_persist().await });
        }
    }

    /// After a conflict: localStorage follows, and whatever was typed meanwhile gets a `rev` above it.
    fn settle_rewritten(&self, key: &Key, record: &Record) {
        if let Some(newer) = self.0.pending.borrow_mut().get_mut(key) {
            newer.stamp.rev = newer.stamp.rev.max(record.stamp.rev + 1);
            return self.know(key, newer);
        }
        self.know(key, record);
        self.set_local(key, record);
        if key.kind == Kind::Conflict {
            self.emit(Event::Changed(key.clone()));
        }
    }

    fn put_back(&self, batch: Vec<(Key, Record)>) {
        let mut pending = self.0.pending.borrow_mut();
        for (key, record) in batch {
            pending.entry(key).or_insert(record);
        }
    }

    fn give_up_for_now(&self, full: bool) {
        let keys: Vec<Key> = self.0.pending.borrow().keys().cloned().collect();
        for key in keys {
            let local_error = self.0.known.borrow().get(&key).and_then(|known| known.local_error);
            let state = match local_error {
                None => SaveState::LocalOnly,
                Some(_) if full => SaveState::Unsaved(SaveError::Full),
                Some(error) => SaveState::Unsaved(error),
            };
            self.emit(Event::Saved(key, state));
        }
        self.trouble(|troubles| troubles.mirror_blocked = true);
        if !self.0.retrying.replace(true) {
            let store = self.clone();
            browser::after(RETRY, move || {
                store.0.retrying.set(false);
                store.flush();
            });
        }
    }

    fn load_local(&self) {
        for (name, text) in self.0.local.iter().flat_map(Local::entries) {
            if is_newer(&name) {
                self.trouble(|troubles| troubles.newer = true);
            } else if name.starts_with(QUARANTINE) {
                self.trouble(|troubles| troubles.unreadable += 1);
            } else if let Some(key) = Key::parse(&name) {
                match Record::decode(&text) {
                    Ok(record) => self.know(&key, &record),
                    Err(LoadError::Newer) => self.trouble(|troubles| troubles.newer = true),
                    Err(_) => {
                        if self.quarantine_local(&name, &text) {
                            self.trouble(|troubles| troubles.unreadable += 1);
                        } else {
                            self.freeze(&key);
                        }
                    }
                }
            }
        }
    }

    /// Keeps an unreadable text of localStorage before anything is written over it; `false` if there is no room.
    fn quarantine_local(&self, name: &str, text: &str) -> bool {
        let id = format!("{QUARANTINE}{}", quarantine_id(name, text));
        self.0.local.as_ref().is_some_and(|local| local.get(&id).is_some() || local.set(&id, text).is_ok())
    }

    /// Opens IndexedDB and brings both copies of every record together.
    async fn join_mirror(&self) {
        let Ok(mirror) = Mirror::open().await else { return };
        let Ok(entries) = mirror.records().await else { return };
        *self.0.mirror.borrow_mut() = Some(mirror.clone());
        self.trouble(|troubles| troubles.mirror_blocked = false);
        let mut missing: BTreeMap<Key, Record> = {
            let known = self.0.known.borrow();
            known.iter().filter_map(|(key, known)| Some((key.clone(), known.record.clone()?))).collect()
        };
        for (name, text) in entries {
            let Some(key) = Key::parse(&name) else {
                if is_newer(&name) {
                    self.trouble(|troubles| troubles.newer = true);
                }
                continue;
            };
            match Record::decode(&text) {
                Ok(record) => self.bring_together(&key, missing.remove(&key), record),
                Err(LoadError::Newer) => self.trouble(|troubles| troubles.newer = true),
                // The commit that repairs the record finds the text again and keeps it; this keeps it even if no
                // repair is to come.
                Err(_) => drop(mirror.quarantine(&quarantine_id(&name, &text), &text).await),
            }
        }
        for (key, record) in missing {
            if !self.is_frozen(&key) {
                self.enqueue(&key, record);
            }
        }
        if let Ok(count) = mirror.quarantined().await {
            self.trouble(|troubles| troubles.unreadable += count);
        }
    }

    fn bring_together(&self, key: &Key, local: Option<Record>, mirror: Record) {
        self.note_seen(key, &mirror.stamp);
        let Some(found) = reconcile(local.clone(), Some(mirror.clone())) else { return };
        if self.is_frozen(key) {
            return;
        }
        if let Some(other) = &found.other {
            self.keep_beside(key, other);
        }
        if local.as_ref() != Some(&found.current) {
            self.know(key, &found.current);
            self.set_local(key, &found.current);
            self.emit(Event::Changed(key.clone()));
        }
        if mirror != found.current {
            self.enqueue(key, found.current);
        }
    }

    fn adopt(&self, key: &Key, text: &str) {
        let unsettled = self.0.pending.borrow().contains_key(key) || self.0.in_flight.borrow().contains_key(key);
        if unsettled || self.0.held.borrow().as_ref() == Some(key) {
            return;
        }
        let Ok(incoming) = Record::decode(text) else { return };
        let known = self.0.known.borrow().get(key).and_then(|known| known.record.clone());
        if known.is_none_or(|known| (known.stamp.rev, &known.stamp.tab) < (incoming.stamp.rev, &incoming.stamp.tab)) {
            self.know(key, &incoming);
            // The writer need not have seen what stood here: whatever this tab replaces next goes into the history.
            if let Some(known) = self.0.known.borrow_mut().get_mut(key) {
                known.archived = None;
            }
            self.emit(Event::Changed(key.clone()));
        }
    }

    fn tell_other_tabs(&self, key: &Key, text: &str) {
        if let Some(channel) = &self.0.channel {
            // A channel that is closed has nobody to tell; the next load reads the stores.
            let _ = channel.post_message(&js_sys::Array::of2(&key.to_string().into(), &text.into()));
        }
    }

    fn hear_other_tabs(&self) {
        let Some(channel) = &self.0.channel else { return };
        let store = self.clone();
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
            let parts = js_sys::Array::from(&message.data());
            if let (Some(name), Some(text)) = (parts.get(0).as_string(), parts.get(1).as_string()) {
                if let Some(key) = Key::parse(&name) {
                    store.adopt(&key, &text);
                }
            }
        });
        channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        // The store lives as long as the page.
        hear.forget();
    }

    fn mirror(&self) -> Option<Mirror> {
        self.0.mirror.borrow().clone()
    }

    fn trouble(&self, change: impl FnOnce(&mut Troubles)) {
        let mut troubles = self.0.troubles.get();
        change(&mut troubles);
        if self.0.troubles.replace(troubles) != troubles {
            self.emit(Event::Troubled(troubles));
        }
    }

    fn emit(&self, event: Event) {
        let listener = self.0.listener.borrow().clone();
        if let Some(listener) = listener {
            listener(event);
        }
    }
}

fn judge_stored(key: &Key, stored: &Record, mine: &Record, seen: &Seen) -> Verdict {
    // A conflict is itself a copy, under a key of its own.
    if key.kind == Kind::Conflict { Verdict::Write } else { arbitrate(Some(stored), mine, seen) }
}
