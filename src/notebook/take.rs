//! A take (一回分): one answer as it was spoken, or one follow-up to it.

use serde::{Deserialize, Serialize};

use super::Date;

/// Which take. The answer and its follow-ups are spoken one after the other, and share all but the part.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TakeId {
    /// The id of the company it was spoken for.
    pub company: String,
    /// The stable id of the question.
    pub question: String,
    /// Its own name, which begins with the time, so that names sort as they were spoken.
    pub name: String,
    /// 0 for what was asked first, then one for each follow-up.
    pub part: u8,
}

impl TakeId {
    /// The first part of the take with this name.
    #[must_use]
    pub fn new(company: &str, question: &str, name: &str) -> Self {
        Self { company: company.into(), question: question.into(), name: name.into(), part: 0 }
    }

    /// Another part of the same take.
    #[must_use]
    pub fn with_part(&self, part: u8) -> Self {
        Self { part, ..self.clone() }
    }

    /// The id it is stored under: `<company>.<question>.<name>.<part>`.
    #[must_use]
    pub fn stored(&self) -> String {
        let Self { company, question, name, part } = self;
        format!("{company}.{question}.{name}.{part}")
    }

    /// Reads a stored id; none of its parts holds a full stop.
    #[must_use]
    pub fn parse(stored: &str) -> Option<Self> {
        let mut parts = stored.split('.');
        let (company, question, name) = (parts.next()?, parts.next()?, parts.next()?);
        let part = parts.next()?.parse().ok()?;
        let is_whole = parts.next().is_none() && ![company, question, name].contains(&"");
        is_whole.then(|| Self::new(company, question, name).with_part(part))
    }
}

/// How it went, by one's own feeling (手応え). What a later version knows is read as not rated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rating {
    /// つまった
    Stuck,
    /// あと少し
    Almost,
    /// 話せた
    Spoken,
    /// 手応えあり
    Sure,
    /// Not rated yet.
    #[default]
    #[serde(other)]
    Open,
}

impl Rating {
    /// The four one can choose, the hardest first.
    pub const ALL: [Self; 4] = [Self::Stuck, Self::Almost, Self::Spoken, Self::Sure];

    /// Whether the answer was said to its end: 話せた or better.
    #[must_use]
    pub const fn is_spoken(self) -> bool {
        matches!(self, Self::Spoken | Self::Sure)
    }
}

/// The stored take. Times are milliseconds from the moment one may speak.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Take {
    /// The question as it was asked.
    pub asked: String,
    /// The day it was spoken, by the calendar of the device.
    pub day: Option<Date>,
    /// When it began, in milliseconds since 1970; shown to people, never compared.
    pub at: u64,
    /// How it went; stands on part 0 for all parts.
    pub rating: Rating,
    /// 自分でチェック — the ids of what one was content with; likewise.
    pub ticks: Vec<String>,
    /// How long it took; 0 if it never came to its end.
    pub millis: u32,
    /// How many characters the written answer had by then; 0 for a follow-up.
    pub characters: u32,
    /// Whether the loudness was measured: without that, the next five say nothing.
    pub is_measured: bool,
    /// When the voice was first heard.
    pub first_word: u32,
    /// How long the voice was heard, all together.
    pub voiced: u32,
    /// The longest silence between two words.
    pub longest_silence: u32,
    /// How many silences between words there were.
    pub pauses: u32,
    /// The loudness over time in even steps, 0–100.
    pub levels: Vec<u8>,
    /// Moments one has marked while listening.
    pub marks: Vec<u32>,
    /// The kind of recording, as the browser names it; empty if nothing was recorded.
    pub recording: String,
}
