//! The only spelling of a storage key: `musubime/1/<kind>/<id>`.

use std::fmt;
use std::num::IntErrorKind;

use super::record::Stamp;
use crate::crc32::crc32;

/// What every key, database and cache of the app begins with: project sites share one origin, and neighbours stay
/// untouched.
pub const APP: &str = "musubime/";

/// The version of the record schema; it is the second segment of every key.
pub const SCHEMA: u32 = 1;

/// Where localStorage keeps the texts it could not read.
pub const QUARANTINE: &str = "musubime/1/quarantine/";

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// 応募先
    Company,
    /// 回答; its id is `<company>.<question>`.
    Answer,
    /// 自分の質問; its id is `<company>.<question>`.
    Question,
    /// カード; its id is `<owner>.<kind>.<name>`.
    Card,
    /// 一回分; its id is `<company>.<question>.<name>.<part>`.
    Take,
    /// 設定
    Setting,
    /// 別の画面で書かれた文; its id is `<kind>.<id>.<tab>.<rev>`.
    Conflict,
}

impl Kind {
    /// Every kind of record.
    pub const ALL: [Self; 7] =
        [Self::Company, Self::Answer, Self::Question, Self::Card, Self::Take, Self::Setting, Self::Conflict];

    const fn segment(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Answer => "answer",
            Self::Question => "question",
            Self::Card => "card",
            Self::Take => "take",
            Self::Setting => "setting",
            Self::Conflict => "conflict",
        }
    }
}

/// The key of one record, the same in localStorage and in the `records` store of IndexedDB.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// What the record is.
    pub kind: Kind,
    /// Which one it is, unique within its kind.
    pub id: String,
}

impl Key {
    /// The key of this record.
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    /// Reads a key; `None` for everything that is not a record of this schema.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(APP)?.strip_prefix("1/")?;
        let (segment, id) = rest.split_once('/')?;
        let kind = Kind::ALL.into_iter().find(|kind| kind.segment() == segment)?;
        (!id.is_empty()).then(|| Self::new(kind, id))
    }

    /// Where a version of another tab is kept when both wrote the same record. Each version has a place of its own: a
    /// later one of the same tab need not hold what an earlier one said.
    #[must_use]
    pub fn conflict_with(&self, other: &Stamp) -> Self {
        let Stamp { rev, tab } = other;
        Self::new(Kind::Conflict, format!("{}.{}.{tab}.{rev}", self.kind.segment(), self.id))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{APP}{SCHEMA}/{}/{}", self.kind.segment(), self.id)
    }
}

/// Whether this key belongs to a later schema of the app, which this version must not touch.
#[must_use]
pub fn is_newer(text: &str) -> bool {
    let version = text.strip_prefix(APP).and_then(|rest| rest.split('/').next());
    version.and_then(is_later) == Some(true)
}

/// Whether this is the number of a later schema, `None` if it is no whole number. One that is too large for our
/// counting is later, too: its text is not ours to write over.
pub(super) fn is_later(version: &str) -> Option<bool> {
    match version.parse::<u32>() {
        Ok(version) => Some(version > SCHEMA),
        Err(error) => (*error.kind() == IntErrorKind::PosOverflow).then_some(true),
    }
}

/// The id under which an unreadable text is kept: the same text is kept once.
#[must_use]
pub fn quarantine_id(key: &str, text: &str) -> String {
    format!("{key}/{:08x}", crc32(text.as_bytes()))
}
