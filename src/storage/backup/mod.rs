//! The file that 書き出す makes (控えのファイル), read with suspicion: a file is as bad an input as a link.
//!
//! `public/rescue.js` writes it, because it has to be written when this program does not run. It is one JSON object:
//!
//! | field | what it holds |
//! |---|---|
//! | `format` | `"musubime"` |
//! | `v` | the version of the file, 1 |
//! | `at` | when it was written, as ISO 8601 |
//! | `local`, `mirror`, `memory` | stored records by their keys ([`Key`]): what localStorage, IndexedDB and the program held |
//! | `history` | earlier versions, stored records by `<key>/<at>/<rev>/<tab>` |
//! | `quarantine` | texts that could not be read, as they were found |
//! | `rescue`, `journal` | what stood in the fields when the program died, and the last text of each field |
//! | `unread` | the names of the parts that could not be read |
//!
//! A stored record is a text of its own with a checksum ([`Record`]), so damage in one is found and costs only that one.

mod compare;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::value::RawValue;

pub use compare::{Item, Standing, compare, lacks};

use super::key::{Key, Kind, is_later, is_newer};
use super::merge::reconcile;
use super::record::{LoadError, Record, Stamp};
use super::version;

/// A longer file is refused unread, in bytes: the largest notebook the tests know has three megabytes.
pub const LONGEST: usize = 64 * 1024 * 1024;

/// Why a file cannot be taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// 途中で切れています
    CutOff,
    /// むすびめのファイルではありません
    Foreign,
    /// 新しい版で作られています
    Newer,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// The records, each in its newest version; deleted ones too.
    pub records: BTreeMap<Key, Record>,
    /// The earlier versions: which record each is one of, and the version.
    pub versions: Vec<(Key, Record)>,
    /// Texts that stood in a field and in no record.
    pub drafts: Vec<String>,
    /// How many records are damaged; they stay in the file.
    pub unreadable: usize,
    /// How many records a later version of the app wrote; likewise.
    pub newer: usize,
}

type Part<'a> = BTreeMap<String, &'a RawValue>;

/// The number is read as text, because a later version may count further than this one can.
#[derive(Deserialize)]
struct Head<'a> {
    format: &'a str,
    #[serde(borrow)]
    v: &'a RawValue,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct File<'a> {
    #[serde(borrow)]
    local: Part<'a>,
    #[serde(borrow)]
    mirror: Part<'a>,
    #[serde(borrow)]
    memory: Part<'a>,
    #[serde(borrow)]
    history: Part<'a>,
    #[serde(borrow)]
    rescue: Part<'a>,
    journal: Vec<Draft>,
}

/// What was kept in an emergency.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Rescued {
    fields: Vec<Draft>,
    journal: Vec<Draft>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Draft {
    text: String,
}

impl Backup {
    /// Reads a file.
    ///
    /// # Errors
    /// See [`BackupError`]. A file that was cut off is refused whole.
    pub fn read(text: &str) -> Result<Self, BackupError> {
        if text.len() > LONGEST {
            return Err(BackupError::Foreign);
        }
        // Some editors put a mark of the byte order in front.
        let text = text.trim_start_matches('\u{feff}').trim_ascii();
        let head: Head = serde_json::from_str(text).map_err(|error| wrong(text, &error))?;
        if head.format != "musubime" {
            return Err(BackupError::Foreign);
        }
        if is_later(head.v.get()) != Some(false) {
            return Err(if is_later(head.v.get()).is_some() { BackupError::Newer } else { BackupError::Foreign });
        }
        let file: File = serde_json::from_str(text).map_err(|_| BackupError::Foreign)?;
        Ok(Self::of(file))
    }

    /// Documents that came without a file, each under its stored key: nothing is known of when they were written.
    #[must_use]
    pub fn of_documents(documents: impl IntoIterator<Item = (String, String)>) -> Self {
        let record = |body| Record { stamp: Stamp { rev: 0, tab: String::new() }, at: 0, body };
        let named = documents.into_iter().filter_map(|(name, body)| Some((Key::parse(&name)?, record(body))));
        let valid = named.filter(|(_, record)| record.encode().is_ok());
        Self { records: valid.collect(), ..Self::default() }
    }

    fn of(file: File) -> Self {
        let mut backup = Self::default();
        let mut drafts: Vec<Draft> = file.journal;
        let (mut newer, mut unreadable) = (BTreeSet::new(), BTreeSet::new());
        for (name, text) in [&file.local, &file.mirror, &file.memory].into_iter().flatten() {
            if is_newer(name) {
                newer.insert(name);
            } else if let Some(key) = Key::parse(name) {
                match backup.add(key, text) {
                    Ok(()) => {}
                    Err(LoadError::Newer) => drop(newer.insert(name)),
                    Err(_) => drop(unreadable.insert(name)),
                }
            } else if name.contains("/rescue/") {
                drafts.extend(rescued(text));
            }
        }
        // A bad copy of what another copy holds is no loss.
        let lost = |name: &&&String| Key::parse(name).is_none_or(|key| !backup.records.contains_key(&key));
        (backup.newer, backup.unreadable) = (newer.iter().filter(lost).count(), unreadable.iter().filter(lost).count());
        file.rescue.values().for_each(|text| drafts.extend(rescued(text)));
        backup.versions.extend(file.history.iter().filter_map(|(id, text)| version(id, text)));
        let said: BTreeSet<String> = drafts.into_iter().map(|draft| draft.text).collect();
        backup.drafts = said.into_iter().filter(|text| !backup.holds(text)).collect();
        backup
    }

    /// Of several copies of a record the newest stays; of two different ones of the same age both do.
    fn add(&mut self, key: Key, text: &RawValue) -> Result<(), LoadError> {
        let text: String = serde_json::from_str(text.get()).unwrap_or_default();
        let record = Record::decode(&text)?;
        let Some(found) = reconcile(self.records.remove(&key), Some(record)) else { return Ok(()) };
        if let Some(other) = &found.other
            && let Some(body) = version::keep(&key, other)
        {
            let stamp = other.stamp.clone();
            self.records.insert(key.conflict_with(&stamp), Record { stamp, at: other.at, body });
        }
        self.records.insert(key, found.current);
        Ok(())
    }

    /// Whether a text stands in one of the records.
    fn holds(&self, text: &str) -> bool {
        let Ok(quoted) = serde_json::to_string(text) else { return true };
        let inner = quoted.get(1..quoted.len() - 1).unwrap_or_default();
        inner.trim().is_empty() || self.records.values().any(|record| record.body.contains(inner))
    }
}

/// A file that is JSON up to its end was cut off, if it began like one of ours.
fn wrong(text: &str, error: &serde_json::Error) -> BackupError {
    if error.is_eof() && text.starts_with(r#"{"format":"musubime""#.get(..text.len().min(20)).unwrap_or_default()) {
        BackupError::CutOff
    } else {
        BackupError::Foreign
    }
}

fn rescued(text: &RawValue) -> Vec<Draft> {
    let text: String = serde_json::from_str(text.get()).unwrap_or_default();
    let Rescued { mut fields, journal } = serde_json::from_str(&text).unwrap_or_default();
    fields.extend(journal);
    fields
}

/// An entry of the history: its name begins with the key of its record, behind which stand the clock, the number and the
/// tab.
fn version(id: &str, text: &RawValue) -> Option<(Key, Record)> {
    let mut parts = id.rsplitn(4, '/');
    let (_tab, _rev, _at) = (parts.next()?, parts.next()?, parts.next()?);
    let key = Key::parse(parts.next()?).filter(|key| key.kind != Kind::Conflict)?;
    let text: String = serde_json::from_str(text.get()).ok()?;
    Some((key, Record::decode(&text).ok()?))
}
