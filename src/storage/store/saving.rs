//! What is pending goes to IndexedDB.

use super::super::desk::Judgement;
use super::super::key::{Key, Kind};
use super::super::mirror::Mirror;
use super::super::persistence::ask_to_persist;
use super::super::record::Record;
use super::Store;
use crate::browser;

/// How long after a failed write to IndexedDB the next one is tried, in milliseconds.
const RETRY: i32 = 3_000;

impl Store {
    /// Writes what is pending, as soon as IndexedDB takes it.
    pub fn flush(&self) {
        if !self.0.away.get() && !self.0.flushing.replace(true) {
            let store = self.clone();
            browser::spawn(async move {
                store.drain().await;
                store.0.flushing.set(false);
            });
        }
    }

    /// Writes what is pending once what is going on now is done: a letter stands on the screen before IndexedDB is asked,
    /// which takes a quarter of the program's work for a letter. Until then it stands in localStorage; where that refuses
    /// it, in memory alone for that moment.
    pub(super) fn flush_soon(&self) {
        if !self.0.about_to_flush.replace(true) {
            let store = self.clone();
            browser::after(0, move || {
                store.0.about_to_flush.set(false);
                store.flush();
            });
        }
    }

    /// This page may be gone in a moment: what is pending goes to IndexedDB, and the other tabs are told of it.
    pub fn leave(&self) {
        self.0.channel.tell_now();
        self.flush();
    }

    /// The page goes into the browser's memory, out of which it may come back. The engine of Safari keeps with it what
    /// goes on in IndexedDB, and lets no other page of the app in: what goes on is broken off, and saved on the way back.
    /// Until then it stands in localStorage; where that does not hold it, it is tried to the last.
    pub fn go_away(&self) {
        self.0.channel.tell_now();
        if !self.0.desk.borrow().is_all_in_local() {
            return self.flush();
        }
        self.0.away.set(true);
        if let Some(mirror) = self.mirror() {
            mirror.break_off();
        }
    }

    /// Writes what is pending until nothing is, one transaction at a time, so that quick typing becomes few of them.
    async fn drain(&self) {
        let mut failures = 0;
        loop {
            let batch = self.0.desk.borrow_mut().begin();
            if batch.is_empty() {
                return;
            }
            match self.commit(batch).await {
                Ok(done) => {
                    failures = 0;
                    self.ask(|desk| desk.settle(&done));
                    self.persist(&done);
                }
                Err(full) => {
                    // A connection that the browser closed is opened anew; a second failure is a real one.
                    *self.0.mirror.borrow_mut() = None;
                    self.0.desk.borrow_mut().put_back();
                    failures += 1;
                    if failures == 2 {
                        self.ask(|desk| desk.give_up_for_now(full));
                        return self.retry();
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
        let judge = |key: &Key, stored, mine| self.0.desk.borrow().judge(key, stored, mine, browser::now());
        mirror.commit(batch, judge).await.map_err(is_full)
    }

    fn retry(&self) {
        if !self.0.retrying.replace(true) {
            let store = self.clone();
            browser::after(RETRY, move || {
                store.0.retrying.set(false);
                store.flush();
            });
        }
    }

    /// Once there is an answer to lose, the browser is asked to keep it; what it said stands in 設定.
    fn persist(&self, done: &[(Key, Judgement)]) {
        let is_answer = |(key, judgement): &(Key, Judgement)| key.kind == Kind::Answer && !judgement.newer;
        if done.iter().any(is_answer) && !self.0.asked_to_persist.replace(true) {
            browser::spawn(async { _ = ask_to_persist().await });
        }
    }
}
