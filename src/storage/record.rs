//! The envelope every record is stored in, and reading it back with suspicion.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::key::{SCHEMA, is_later};
use crate::crc32::crc32;

/// Who wrote a version of a record, and as which version. `rev` is a counter: time never decides what is newer,
/// because clocks go back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// One more than the highest `rev` the writer knew of.
    pub rev: u64,
    /// The id of the tab that wrote it.
    pub tab: String,
}

/// One version of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Who wrote it.
    pub stamp: Stamp,
    /// When it was written, in milliseconds since 1970 by the writer's clock; shown to people, never compared.
    pub at: u64,
    /// The document as exact JSON text, so that fields this version does not know survive; `null` once deleted.
    pub body: String,
}

/// Why a stored text is not a record this version can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// It is no envelope at all.
    Unreadable,
    /// It is an envelope whose checksum does not match: a part was changed or lost.
    Damaged,
    /// A later version of the app wrote it.
    Newer,
}

/// The number is read as text, because a later version may count further than this one can.
#[derive(Deserialize)]
struct Version<'a> {
    #[serde(borrow)]
    v: &'a RawValue,
}

#[derive(Serialize, Deserialize)]
struct Envelope<'a> {
    v: u32,
    rev: u64,
    tab: &'a str,
    at: u64,
    sum: &'a str,
    #[serde(borrow)]
    body: &'a RawValue,
}

impl Record {
    /// Whether the record stands for something that was deleted.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        self.body == "null"
    }

    /// The record as stored text.
    ///
    /// # Errors
    /// If the body is not JSON.
    pub fn encode(&self) -> Result<String, serde_json::Error> {
        let body: &RawValue = serde_json::from_str(&self.body)?;
        // The checksum is that of the text in the envelope, which is the body without the blanks around it.
        let sum = checksum(&self.stamp, self.at, body.get());
        let Stamp { rev, tab } = &self.stamp;
        serde_json::to_string(&Envelope { v: SCHEMA, rev: *rev, tab, at: self.at, sum: &sum, body })
    }

    /// Reads stored text.
    ///
    /// # Errors
    /// See [`LoadError`]; the caller keeps the text whatever is wrong with it.
    pub fn decode(text: &str) -> Result<Self, LoadError> {
        let read = serde_json::from_str(text).ok().filter(|Envelope { v, .. }| *v <= SCHEMA);
        let Some(Envelope { rev, tab, at, sum, body, .. }) = read else { return Err(unusable(text)) };
        let stamp = Stamp { rev, tab: tab.into() };
        if checksum(&stamp, at, body.get()) != sum {
            return Err(LoadError::Damaged);
        }
        Ok(Self { stamp, at, body: body.get().into() })
    }
}

/// Why this text is no envelope of this version.
fn unusable(text: &str) -> LoadError {
    let version = serde_json::from_str(text).ok().and_then(|Version { v }| is_later(v.get()));
    if version == Some(true) { LoadError::Newer } else { LoadError::Unreadable }
}

fn checksum(Stamp { rev, tab }: &Stamp, at: u64, body: &str) -> String {
    format!("{:08x}", crc32(format!("{SCHEMA}\n{rev}\n{tab}\n{at}\n{body}").as_bytes()))
}
