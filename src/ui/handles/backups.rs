//! 控えのファイル: everything as a file, and back again; and the way to another device.

use wasm_bindgen::prelude::*;

use super::watch::Watch;
use crate::notebook::{BackupSetting, Date, SAMPLE, SAMPLE_PERSON};
use crate::plan::{BackupDue, backup_due};
use crate::share::moving::Part;
use crate::storage::backup::{Backup, Item, compare, lacks};
use crate::storage::record::Record;
use crate::storage::{Key, Kind, Store};

#[wasm_bindgen]
extern "C" {
    /// Collects everything this device holds into one file and downloads it. It is plain JavaScript, because it has
    /// to work when this program does not (`rescue.js`).
    #[wasm_bindgen(js_namespace = ["window", "musubime"], js_name = exportAll, catch)]
    async fn export_all(memory: &JsValue) -> Result<JsValue, JsValue>;
}

/// A reminder that was put off comes back after so many days.
const PUT_OFF: u8 = 2;

/// The files with everything in them.
#[derive(Clone, Copy)]
pub struct Backups(Watch);

/// What was taken in, for one who changes their mind: each document before and after.
#[derive(Clone, Default)]
pub struct TakenIn(Vec<(Key, String, String)>);

impl TakenIn {
    /// How many documents it was.
    pub const fn count(&self) -> usize {
        self.0.len()
    }
}

impl Backups {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// Downloads everything as one file, reads that file back, and returns how many records it holds and how many of
    /// what is here are not in it as they should be. `None` if the browser refused.
    pub async fn export(self, today: Date) -> Option<(usize, usize)> {
        let store = self.0.store();
        let memory = js_sys::Object::new();
        for (key, text) in store.memory() {
            js_sys::Reflect::set(&memory, &key.into(), &text.into()).ok()?;
        }
        let here = store.living();
        let exported = export_all(&memory).await.ok()?;
        let count = js_sys::Reflect::get(&exported, &"count".into()).ok()?.as_f64()?;
        let text = js_sys::Reflect::get(&exported, &"text".into()).ok()?.as_string()?;
        let missing = Backup::read(&text).map_or(here.len(), |file| lacks(&file, here.into_iter()));
        if missing == 0 {
            self.set(&BackupSetting { day: Some(today), changes: store.changes() + 1, not_before: None });
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
        Some((count as usize, missing))
    }

    /// When everything was last taken along, followed.
    pub fn last(self) -> BackupSetting {
        self.0.read(&setting()).unwrap_or_default()
    }

    /// Whether it is time to take everything along. Only the reminder itself is followed: what is typed does not call
    /// for a new look.
    pub fn due(self, interview: Option<Date>, today: Date) -> Option<BackupDue> {
        backup_due(&self.last(), self.0.store().changes(), interview, today)
    }

    /// The person wants to be left in peace for a while.
    pub fn put_off(self, today: Date) {
        self.set(&BackupSetting { not_before: today.after(PUT_OFF), ..self.last() });
    }

    fn set(self, last: &BackupSetting) {
        self.0.write(&setting(), last);
    }

    /// What taking this file in would change.
    pub fn compare(self, file: &Backup) -> Vec<Item> {
        let store = self.0.store();
        let mut items = compare(file, &|key| store.record(key));
        // When another device was last exported says nothing about this one.
        items.retain(|item| item.key != setting());
        items
    }

    /// Takes documents in. What stood in their places goes into the history, and back with [`Backups::take_back`].
    pub fn take_in(self, documents: Vec<(Key, String)>) -> TakenIn {
        let store = self.0.store();
        let taken = documents.into_iter().filter(|(key, _)| !store.is_frozen(key));
        let taken = TakenIn(taken.map(|(key, body)| (key.clone(), body_of(&store, &key), body)).collect());
        self.write(&store, taken.0.iter().map(|(key, _, after)| (key.clone(), after.clone())).collect());
        taken
    }

    /// Takes back what was taken in, but not what was written since.
    pub fn take_back(self, TakenIn(taken): &TakenIn) {
        let store = self.0.store();
        let untouched = taken.iter().filter(|(key, _, after)| body_of(&store, key) == *after);
        self.write(&store, untouched.map(|(key, before, _)| (key.clone(), before.clone())).collect());
    }

    fn write(self, store: &Store, documents: Vec<(Key, String)>) {
        store.take_in(&documents);
        self.0.changed(documents.into_iter().map(|(key, _)| key));
    }

    /// Keeps versions of a file in the history.
    pub async fn keep_versions(self, versions: &[(Key, Record)]) {
        self.0.store().keep_versions(versions).await;
    }

    /// Everything that moves to another device: what the person wrote, without the sample and the settings of this one.
    pub fn documents(self) -> Vec<(String, String)> {
        let wanted = |(key, _): &(Key, Record)| {
            matches!(key.kind, Kind::Company | Kind::Answer | Kind::Question | Kind::Card)
                && key.id.split('.').next().is_some_and(|owner| owner != SAMPLE && owner != SAMPLE_PERSON)
        };
        let living = self.0.store().living().into_iter().filter(wanted);
        living.map(|(key, record)| (key.to_string(), record.body)).collect()
    }

    /// Keeps a part of a notebook that moves here, as the payload of its link.
    pub fn keep_part(self, part: &Part, payload: &str) -> bool {
        self.0.store().keep_part(&format!("{:08x}/{}", part.whole, part.index), payload)
    }

    /// The parts of this notebook that are here.
    pub fn parts(self, whole: u32) -> Vec<String> {
        self.0.store().parts(&format!("{whole:08x}/"))
    }

    /// Nothing moves here any more.
    pub fn drop_parts(self) {
        self.0.store().drop_parts();
    }

    /// Deletes everything for good, and gives it back, for one who changes their mind at once; `None` if the browser
    /// refused. The history and what could not be read do not come back.
    pub async fn wipe(self) -> Option<TakenIn> {
        let store = self.0.store();
        let all = store.living().into_iter().map(|(key, record)| (key, record.body, "null".to_owned()));
        let all = TakenIn(all.collect());
        store.wipe().await.then_some(all)
    }
}

fn body_of(store: &Store, key: &Key) -> String {
    let living = store.record(key).filter(|record| !record.is_deleted());
    living.map_or_else(|| "null".to_owned(), |record| record.body)
}

fn setting() -> Key {
    Key::new(Kind::Setting, "backup")
}
