//! What concerns the notebook as a whole: taking a file in, what could not be read, the parts of a move, deleting all.

use super::super::desk::Found;
use super::super::key::{APP, Key, QUARANTINE};
use super::super::local::Local;
use super::super::record::Record;
use super::Store;
use crate::browser;

/// Where the parts of a move (引っ越し) wait until the last one is there. They are no records: nobody wrote them here.
const MOVING: &str = "musubime/1/moving/";
/// How long a running write is waited for, in milliseconds, and how often it is looked at.
const PATIENCE: i32 = 5_000;
const LOOK: i32 = 50;

/// A text that could not be read (読めない記録).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it is kept: the key of the record it was found under, and its checksum.
    pub id: String,
    /// The text as it was found.
    pub text: String,
}

impl Store {
    /// What is known of this record, also once it is deleted.
    #[must_use]
    pub fn record(&self, key: &Key) -> Option<Record> {
        self.0.desk.borrow().record(key)
    }

    /// Every record that is not deleted.
    #[must_use]
    pub fn living(&self) -> Vec<(Key, Record)> {
        self.0.desk.borrow().living()
    }

    /// How often anything was changed since the first notebook.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.0.desk.borrow().changes()
    }

    /// Writes documents that come from elsewhere, as JSON text; `null` deletes. What stood here goes into the history.
    pub fn take_in(&self, documents: &[(Key, String)]) {
        for (key, body) in documents {
            let found = if self.is_frozen(key) { Found::Nothing } else { self.find_local(&key.to_string()) };
            self.ask(|desk| desk.replace(key, body.clone(), found, browser::now()));
        }
        self.flush();
    }

    /// Puts earlier versions from elsewhere into the history; where IndexedDB cannot be used there is none.
    pub async fn keep_versions(&self, versions: &[(Key, Record)]) {
        if let Some(mirror) = self.mirror() {
            drop(mirror.keep_versions(versions).await);
        }
    }

    /// Waits until IndexedDB holds everything; `false` if it does not take it in time.
    pub async fn settled(&self) -> bool {
        self.flush();
        for _ in 0..PATIENCE / LOOK {
            if self.0.desk.borrow().is_settled() {
                return true;
            }
            browser::pause(LOOK).await;
        }
        false
    }

    /// The texts that could not be read, each once.
    pub async fn unreadable(&self) -> Vec<Unreadable> {
        let local = self.0.local.as_ref();
        let names = local.map(Local::names).unwrap_or_default();
        let kept = names.iter().filter_map(|name| {
            let text = local?.get(name)?;
            Some((name.strip_prefix(QUARANTINE)?.to_owned(), text))
        });
        let mut all: Vec<(String, String)> = kept.collect();
        if let Some(mirror) = self.mirror() {
            all.extend(mirror.unreadable().await.unwrap_or_default());
        }
        all.sort_unstable();
        all.dedup();
        all.into_iter().map(|(id, text)| Unreadable { id, text }).collect()
    }

    /// Takes an unreadable text away.
    pub async fn forget_unreadable(&self, id: &str) {
        if let Some(local) = &self.0.local {
            local.remove(&format!("{QUARANTINE}{id}"));
        }
        if let Some(mirror) = self.mirror() {
            drop(mirror.forget_unreadable(id).await);
        }
        self.count_unreadable().await;
    }

    /// Keeps an unreadable text that was taken away, for one who changes their mind.
    pub async fn keep_unreadable(&self, Unreadable { id, text }: &Unreadable) {
        let kept = match self.mirror() {
            Some(mirror) => mirror.quarantine(id, text).await.is_ok(),
            None => false,
        };
        if let Some(local) = self.0.local.as_ref().filter(|_| !kept) {
            // Where neither store takes it, the count below says so.
            let _ = local.set(&format!("{QUARANTINE}{id}"), text);
        }
        self.count_unreadable().await;
    }

    async fn count_unreadable(&self) {
        let left = self.unreadable().await.len();
        self.ask(|desk| desk.unreadable_are(left));
    }

    /// Keeps a part of a move; `false` where it cannot be kept.
    #[must_use]
    pub fn keep_part(&self, id: &str, part: &str) -> bool {
        self.0.local.as_ref().is_some_and(|local| local.set(&format!("{MOVING}{id}"), part).is_ok())
    }

    /// The parts of moves whose ids begin so.
    #[must_use]
    pub fn parts(&self, beginning: &str) -> Vec<String> {
        let Some(local) = &self.0.local else { return Vec::new() };
        let beginning = format!("{MOVING}{beginning}");
        local.names().iter().filter(|name| name.starts_with(&beginning)).filter_map(|name| local.get(name)).collect()
    }

    /// Takes away all parts of all moves.
    pub fn drop_parts(&self) {
        self.remove_local(MOVING);
    }

    /// Takes away everything that was ever written here, from both stores, for good. `false` if IndexedDB refused: then
    /// everything stays.
    pub async fn wipe(&self) -> bool {
        self.settled().await;
        if let Some(mirror) = self.mirror()
            && mirror.clear().await.is_err()
        {
            return false;
        }
        self.remove_local(APP);
        self.ask(super::Desk::wiped);
        self.0.channel.tell_wiped();
        true
    }

    fn remove_local(&self, beginning: &str) {
        let Some(local) = &self.0.local else { return };
        local.names().iter().filter(|name| name.starts_with(beginning)).for_each(|name| local.remove(name));
    }
}
