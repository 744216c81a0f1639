//! A text beside the current one: an earlier version, or what another tab wrote at the same time.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::key::{Key, Kind};
use super::record::Record;

/// An earlier version of a record (前に書いた文), or that of another tab (別の画面の文).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// When it was written, in milliseconds since 1970.
    pub at: u64,
    /// The document as JSON text.
    pub body: String,
}

/// The document of a record of the kind [`Kind::Conflict`](super::Kind::Conflict).
#[derive(Serialize, Deserialize)]
struct Conflict<'a> {
    of: String,
    at: u64,
    #[serde(borrow)]
    body: &'a RawValue,
}

/// The document that keeps this version of a record beside it; `None` if its body is no JSON. Of a record that itself
/// keeps a version it is the same document, which names the record it is about.
pub(super) fn keep(of: &Key, other: &Record) -> Option<String> {
    if of.kind == Kind::Conflict {
        return Some(other.body.clone());
    }
    let body = serde_json::from_str(&other.body).ok()?;
    serde_json::to_string(&Conflict { of: of.to_string(), at: other.at, body }).ok()
}

/// The version that such a document keeps, if it is one of the record with this key.
pub(super) fn kept(of: &str, document: &str) -> Option<Version> {
    let conflict: Conflict = serde_json::from_str(document).ok()?;
    (conflict.of == of).then(|| Version { at: conflict.at, body: conflict.body.get().into() })
}
