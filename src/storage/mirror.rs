//! IndexedDB: the copy that survives a killed browser, the history and the quarantine.

use std::cell::RefCell;
use std::rc::Rc;

use idb::{
    Database, DatabaseEvent as _, Error, Factory, KeyRange, ObjectStoreParams, Transaction, TransactionMode,
    TransactionResult,
};
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{IdbDatabase, IdbTransaction};

pub use super::desk::Judgement;
use super::history;
use super::key::{Key, Kind, quarantine_id};
use super::record::Record;

const NAME: &str = "musubime";
const VERSION: u32 = 1;
const RECORDS: &str = "records";
const HISTORY: &str = "history";
const QUARANTINE: &str = "quarantine";
pub(super) const RECORDINGS: &str = "recordings";
/// `rescue` is written by `rescue.js`, `recordings` by the practice room; both belong to version 1 of the database.
const STORES: [&str; 5] = [RECORDS, HISTORY, QUARANTINE, "rescue", RECORDINGS];

/// An open database, and what goes on in it.
#[derive(Clone)]
pub struct Mirror {
    database: IdbDatabase,
    running: Rc<RefCell<Vec<IdbTransaction>>>,
}

impl Mirror {
    /// Opens the database, making it at the first visit.
    ///
    /// # Errors
    /// Where the browser refuses IndexedDB.
    pub async fn open() -> Result<Self, Error> {
        let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
        request.on_upgrade_needed(|event| {
            if let Ok(database) = event.database() {
                for store in STORES {
                    // A store that cannot be made shows at the first transaction, which then fails.
                    let _ = database.create_object_store(store, ObjectStoreParams::new());
                }
            }
        });
        Ok(Self { database: Database::into(request.await?), running: Rc::default() })
    }

    /// Breaks off what goes on; whoever waits for it hears that it failed.
    pub fn break_off(&self) {
        for transaction in self.running.take() {
            // It may be over by now.
            let _ = transaction.abort();
        }
    }

    /// Every record but the cards, as stored text under its key, and the cards whose keys begin like one of these.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn records(&self, cards: &[String]) -> Result<Vec<(String, String)>, Error> {
        let [first, last] = ends(&Key::new(Kind::Card, "").to_string());
        let mut ranges = vec![KeyRange::upper_bound(&first, Some(true))?, KeyRange::lower_bound(&last, Some(true))?];
        for beginning in cards {
            ranges.push(beginning_with(beginning)?);
        }
        self.all(RECORDS, ranges).await
    }

    /// Every card, likewise.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn cards(&self) -> Result<Vec<(String, String)>, Error> {
        self.all(RECORDS, vec![beginning_with(&Key::new(Kind::Card, "").to_string())?]).await
    }

    /// The stored text of one record.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn record(&self, key: &Key) -> Result<Option<String>, Error> {
        let transaction = self.begin(&[RECORDS], TransactionMode::ReadOnly)?;
        let text = transaction.object_store(RECORDS)?.get(JsValue::from(key.to_string()))?.await?;
        Ok(text.and_then(|text| text.as_string()))
    }

    /// How many unreadable texts are kept.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn quarantined(&self) -> Result<usize, Error> {
        Ok(self.unreadable().await?.len())
    }

    /// The earlier versions of this record as stored text, oldest first.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn versions(&self, key: &Key) -> Result<Vec<String>, Error> {
        let entries = self.all(HISTORY, vec![versions_of(key)?]).await?;
        Ok(entries.into_iter().map(|(_, text)| text).collect())
    }

    /// Puts earlier versions into the history, each with the key of its record.
    ///
    /// # Errors
    /// Where the database cannot be written.
    pub async fn keep_versions(&self, versions: &[(Key, Record)]) -> Result<(), Error> {
        let transaction = self.begin(&[HISTORY], TransactionMode::ReadWrite)?;
        for (key, version) in versions {
            archive(&transaction, key, version).await?;
        }
        finish(transaction).await
    }

    /// Every unreadable text that is kept, by its id.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn unreadable(&self) -> Result<Vec<(String, String)>, Error> {
        self.all(QUARANTINE, vec![beginning_with("")?]).await
    }

    /// Takes an unreadable text away.
    ///
    /// # Errors
    /// Where the database cannot be written.
    pub async fn forget_unreadable(&self, id: &str) -> Result<(), Error> {
        let transaction = self.begin(&[QUARANTINE], TransactionMode::ReadWrite)?;
        transaction.object_store(QUARANTINE)?.delete(JsValue::from(id))?.await?;
        finish(transaction).await
    }

    /// Takes everything away.
    ///
    /// # Errors
    /// If anything failed, all of it stays.
    pub async fn clear(&self) -> Result<(), Error> {
        let transaction = self.begin(&STORES, TransactionMode::ReadWrite)?;
        for store in STORES {
            transaction.object_store(store)?.clear()?.await?;
        }
        finish(transaction).await
    }

    /// Keeps a text that could not be read, once.
    ///
    /// # Errors
    /// Where the database cannot be written.
    pub async fn quarantine(&self, id: &str, text: &str) -> Result<(), Error> {
        let transaction = self.begin(&[QUARANTINE], TransactionMode::ReadWrite)?;
        put(&transaction, QUARANTINE, id, text).await?;
        finish(transaction).await
    }

    /// Writes these versions in one transaction and returns when it is complete. `judge` is asked about each while
    /// the transaction holds the stored text, so that no other tab can come between.
    ///
    /// # Errors
    /// If anything failed, nothing of it is written.
    pub async fn commit(
        &self,
        batch: Vec<(Key, Record)>,
        judge: impl Fn(&Key, Option<String>, Record) -> Judgement,
    ) -> Result<Vec<(Key, Judgement)>, Error> {
        let transaction = self.begin(&[RECORDS, HISTORY, QUARANTINE], TransactionMode::ReadWrite)?;
        let records = transaction.object_store(RECORDS)?;
        let mut done = Vec::with_capacity(batch.len());
        for (key, record) in batch {
            let stored = records.get(JsValue::from(key.to_string()))?.await?.and_then(|text| text.as_string());
            let judgement = judge(&key, stored, record);
            for (target, version) in &judgement.write {
                if let Ok(text) = version.encode() {
                    put(&transaction, RECORDS, &target.to_string(), &text).await?;
                }
            }
            if let Some(old) = &judgement.archive {
                archive(&transaction, &key, old).await?;
            }
            if let Some(text) = &judgement.quarantine {
                put(&transaction, QUARANTINE, &quarantine_id(&key.to_string(), text), text).await?;
            }
            done.push((key, judgement));
        }
        finish(transaction).await?;
        Ok(done)
    }

    async fn all(&self, store: &str, ranges: Vec<KeyRange>) -> Result<Vec<(String, String)>, Error> {
        let transaction = self.begin(&[store], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(store)?;
        // All is asked for before the first answer is waited for: what takes long on a slow phone is the way there and back.
        let ask = |range: KeyRange| {
            let keys = store.get_all_keys(Some(range.clone().into()), None).map(IntoFuture::into_future);
            (keys, store.get_all(Some(range.into()), None).map(IntoFuture::into_future))
        };
        let asked: Vec<_> = ranges.into_iter().map(ask).collect();
        let mut answers = Vec::with_capacity(asked.len());
        for (keys, texts) in asked {
            // Behind a failure, too: an answer that finds nobody any more would be an error of its own.
            answers.push((answer(keys).await, answer(texts).await));
        }
        let mut all = Vec::new();
        for (keys, texts) in answers {
            let found = keys?.into_iter().zip(texts?);
            all.extend(found.filter_map(|(key, text)| Some((key.as_string()?, text.as_string()?))));
        }
        Ok(all)
    }

    /// A transaction whose `complete` means "on the disk": the default of Chromium since version 121 only means
    /// "handed to the system", which an empty battery does not survive.
    pub(super) fn begin(&self, stores: &[&str], mode: TransactionMode) -> Result<Transaction, Error> {
        let names: Array = stores.iter().map(|name| JsValue::from(*name)).collect();
        let options = Object::new();
        let open = || {
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            let begin: Function = Reflect::get(&self.database, &"transaction".into())?.unchecked_into();
            begin.call3(&self.database, &names, &mode.into(), &options)
        };
        let transaction: IdbTransaction = open().map_err(Error::TransactionOpenFailed)?.unchecked_into();
        let mut running = self.running.borrow_mut();
        running.retain(is_running);
        running.push(transaction.clone());
        Ok(transaction.into())
    }
}

/// One that is over hands out no store any more.
fn is_running(transaction: &IdbTransaction) -> bool {
    transaction.object_store_names().item(0).is_some_and(|store| transaction.object_store(&store).is_ok())
}

async fn answer<T>(asked: Result<impl Future<Output = Result<T, Error>>, Error>) -> Result<T, Error> {
    asked?.await
}

async fn put(transaction: &Transaction, store: &str, key: &str, text: &str) -> Result<(), Error> {
    transaction.object_store(store)?.put(&JsValue::from(text), Some(&JsValue::from(key)))?.await?;
    Ok(())
}

pub(super) async fn finish(transaction: Transaction) -> Result<(), Error> {
    match transaction.await? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => Err(Error::TransactionOpenFailed(JsValue::from("aborted"))),
    }
}

/// History keys sort by clock: `<key>/<at, 13 digits>/<rev>/<tab>`.
async fn archive(transaction: &Transaction, key: &Key, old: &Record) -> Result<(), Error> {
    let Ok(text) = old.encode() else { return Ok(()) };
    let id = format!("{key}/{:013}/{}/{}", old.at, old.stamp.rev, old.stamp.tab);
    put(transaction, HISTORY, &id, &text).await?;
    let store = transaction.object_store(HISTORY)?;
    let ids = store.get_all_keys(Some(versions_of(key)?.into()), None)?.await?;
    let clocks: Vec<u64> = ids.iter().map(|id| clock_of(key, &id.as_string().unwrap_or_default())).collect();
    for position in history::to_forget(&clocks) {
        if let Some(id) = ids.get(position) {
            store.delete(id.clone())?.await?;
        }
    }
    Ok(())
}

fn clock_of(key: &Key, id: &str) -> u64 {
    id.strip_prefix(&format!("{key}/"))
        .and_then(|rest| rest.split('/').next())
        .and_then(|at| at.parse().ok())
        .unwrap_or(0)
}

fn versions_of(key: &Key) -> Result<KeyRange, Error> {
    beginning_with(&format!("{key}/"))
}

/// Every key that begins so.
pub(super) fn beginning_with(beginning: &str) -> Result<KeyRange, Error> {
    let [first, last] = ends(beginning);
    KeyRange::bound(&first, &last, None, None)
}

/// What every key that begins so lies between.
fn ends(beginning: &str) -> [JsValue; 2] {
    [beginning.into(), format!("{beginning}\u{ffff}").into()]
}
