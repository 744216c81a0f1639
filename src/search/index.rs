//! What can be found, and finding it.

use super::bank::entries;
use super::excerpt::Excerpt;
use super::fold::fold;
use crate::bank::Question;

/// What kind of thing was found; results stand in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// わたしの回答
    OwnAnswer,
    /// 自分の質問
    OwnQuestion,
    /// 質問
    Question,
    /// 聞かれたら
    Card,
    /// 逆質問
    Ask,
    /// 手がかり
    Advice,
    /// 回答例
    Example,
    /// 読みもの
    Reading,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The screen of the question with this id.
    Question(String),
    /// The card with this id.
    Card(&'static str),
    /// The list of 逆質問.
    Asks,
    /// The axis with this slug.
    Axis(&'static str),
    /// The cause with this slug.
    Cause(&'static str),
    /// 一次・二次・最終
    Rounds,
    /// 通過率
    PassRate,
    /// 時期
    Season,
    /// 見られる3つ
    Qualities,
    /// 募集の種類
    Openings,
    /// 準備の5ステップ
    Steps,
    /// 質問の見つけ方
    Finding,
    /// 人に聞いてもらう
    ThirdEar,
    /// 上司が聞いていること
    Listening,
}

/// Something that can be found.
#[derive(Clone, Debug)]
pub struct Entry {
    kind: Kind,
    place: Place,
    title: String,
    texts: Vec<String>,
    /// The title and the texts, folded, one after the other. Units of UTF-16 are read four times as fast as the bytes
    /// of Japanese UTF-8, of which the first two are nearly always the same.
    folded: Vec<Vec<u16>>,
    letters: Letters,
}

impl Entry {
    /// Something with a title and what stands under it.
    pub fn new<T: Into<String>>(
        kind: Kind,
        place: Place,
        title: impl Into<String>,
        texts: impl IntoIterator<Item = T>,
    ) -> Self {
        let title = title.into();
        let texts: Vec<String> = texts.into_iter().map(Into::into).collect();
        let folded: Vec<Vec<u16>> = [&title].into_iter().chain(&texts).map(|text| units(&fold(text))).collect();
        let letters = Letters::of(folded.iter().flatten());
        Self { kind, place, title, texts, folded, letters }
    }

    /// How well it fits, the better the smaller; `None` if it does not.
    fn fit(&self, query: &Query) -> Option<u8> {
        let is_in = |term: &Vec<u16>| self.folded.iter().any(|text| contains(text, term));
        if !self.letters.hold(&query.letters) || !query.terms.iter().all(is_in) {
            return None;
        }
        let is_in_title = |term: &Vec<u16>| self.folded.first().is_some_and(|title| contains(title, term));
        Some(u8::from(!query.terms.iter().all(is_in_title)))
    }

    fn hit(&self, query: &Query) -> Hit {
        let term = query.terms.first().map_or(&[][..], Vec::as_slice);
        // The first text that holds the word; else the first one.
        let line = self.folded.iter().skip(1).position(|text| contains(text, term)).unwrap_or(0);
        let excerpt = Excerpt::around(self.texts.get(line).map_or("", String::as_str), &String::from_utf16_lossy(term));
        Hit { kind: self.kind, place: self.place.clone(), title: self.title.clone(), excerpt }
    }
}

fn units(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}

fn contains(text: &[u16], term: &[u16]) -> bool {
    let Some((first, rest)) = term.split_first() else { return true };
    let mut left = text;
    while let Some(place) = left.iter().position(|unit| unit == first) {
        left = left.get(place + 1..).unwrap_or_default();
        if left.starts_with(rest) {
            return true;
        }
    }
    false
}

/// Which letters a text has, roughly: some share a place. Most texts need not be read to know that a word is not in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Letters([u128; 4]);

impl Letters {
    fn of<'a>(units: impl Iterator<Item = &'a u16>) -> Self {
        let mut letters = Self::default();
        for unit in units {
            if let Some(part) = letters.0.get_mut(usize::from(unit >> 7) & 3) {
                *part |= 1 << (unit & 127);
            }
        }
        letters
    }

    fn hold(&self, others: &Self) -> bool {
        self.0.iter().zip(others.0).all(|(own, other)| own & other == other)
    }
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What kind of thing it is.
    pub kind: Kind,
    /// Where it stands.
    pub place: Place,
    /// Its title.
    pub title: String,
    /// The part of its text that holds the word.
    pub excerpt: Excerpt,
}

/// Everything that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The best hits, at most as many as were asked for.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// What is looked for: all of these words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Vec<u16>>,
    letters: Letters,
}

impl Query {
    /// The words of a search, as typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let terms = typed.split_whitespace().map(|word| units(&fold(word)));
        let terms: Vec<Vec<u16>> = terms.filter(|term| !term.is_empty()).collect();
        Self { letters: Letters::of(terms.iter().flatten()), terms }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

/// The bank's texts, folded once.
#[derive(Clone, Debug)]
pub struct Index(Vec<Entry>);

impl Index {
    /// Everything the bank knows.
    #[must_use]
    pub fn of_bank() -> Self {
        Self(entries())
    }

    /// The best `limit` of everything that holds all the words, of the bank and of what the user wrote.
    #[must_use]
    pub fn search(&self, query: &Query, written: &[Entry], limit: usize) -> Found {
        if query.is_empty() {
            return Found { hits: Vec::new(), total: 0 };
        }
        let entries = written.iter().chain(&self.0);
        let fitting: Vec<(u8, &Entry)> = entries.filter_map(|entry| Some((entry.fit(query)?, entry))).collect();
        // The better fit first, in the order of kinds, in the order of the bank. Sorting would cost more than going
        // through the few ranks.
        let ranks = (0..=1).flat_map(|fit| Kind::ALL.map(|kind| (fit, kind)));
        let ranked = ranks.flat_map(|(fit, kind)| {
            fitting.iter().filter(move |(found, entry)| *found == fit && entry.kind == kind).map(|(_, entry)| entry)
        });
        let total = fitting.len();
        Found { hits: ranked.take(limit).map(|entry| entry.hit(query)).collect(), total }
    }

    /// Whether all the words stand somewhere in what belongs to this question.
    #[must_use]
    pub fn is_about(&self, query: &Query, question: &Question) -> bool {
        let belongs = |entry: &&Entry| matches!(&entry.place, Place::Question(id) if id == question.id);
        query.is_empty() || self.0.iter().filter(belongs).any(|entry| entry.fit(query).is_some())
    }
}

impl Kind {
    const ALL: [Self; 8] = [
        Self::OwnAnswer,
        Self::OwnQuestion,
        Self::Question,
        Self::Card,
        Self::Ask,
        Self::Advice,
        Self::Example,
        Self::Reading,
    ];
}
