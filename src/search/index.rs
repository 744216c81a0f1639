//! What can be found, and finding it.

use super::bank::entries;
use super::excerpt::Excerpt;
use super::fold::fold;
use super::query::{Letters, Query, Term, units};
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

    /// How well it fits, the better the smaller; `None` if it does not. All of the words have to be there, or any of them.
    fn fit(&self, query: &Query, is_any_enough: bool) -> Option<u8> {
        let holds = |texts: &[Vec<u16>]| {
            let is_in = |term: &Term| texts.iter().any(|text| term.place_in(text, &self.letters).is_some());
            if is_any_enough { query.terms.iter().any(is_in) } else { query.terms.iter().all(is_in) }
        };
        if !(is_any_enough || self.letters.hold(&query.letters)) || !holds(&self.folded) {
            return None;
        }
        Some(u8::from(!holds(self.folded.get(..1).unwrap_or_default())))
    }

    fn hit(&self, query: &Query) -> Hit {
        // The first text that holds the first word that is there; else the first one.
        let found = query.terms.iter().find_map(|term| {
            let mut texts = self.folded.iter().skip(1).enumerate();
            texts.find_map(|(line, text)| Some((line, term.place_in(text, &self.letters)?)))
        });
        let (line, word) = found.map_or((0, String::new()), |(line, word)| (line, String::from_utf16_lossy(word)));
        let excerpt = Excerpt::around(self.texts.get(line).map_or("", String::as_str), &word);
        Hit { kind: self.kind, place: self.place.clone(), title: self.title.clone(), excerpt }
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
    /// Whether nothing holds all of the words, so that these hold one of them.
    pub is_of_any: bool,
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

    /// The best `limit` of everything that holds all the words, of the bank and of what the user wrote; of what holds any
    /// of them where nothing holds all.
    #[must_use]
    pub fn search(&self, query: &Query, written: &[Entry], limit: usize) -> Found {
        if query.is_empty() {
            return Found { hits: Vec::new(), total: 0, is_of_any: false };
        }
        let fitting = |is_any_enough: bool| -> Vec<(u8, &Entry)> {
            let entries = written.iter().chain(&self.0);
            entries.filter_map(|entry| Some((entry.fit(query, is_any_enough)?, entry))).collect()
        };
        let mut found = fitting(false);
        let is_of_any = found.is_empty() && query.terms.len() > 1;
        if is_of_any {
            found = fitting(true);
        }
        // The better fit first, in the order of kinds, in the order of the bank. Sorting would cost more than going
        // through the few ranks.
        let ranks = (0..=1).flat_map(|fit| Kind::ALL.map(|kind| (fit, kind)));
        let ranked = ranks.flat_map(|(fit, kind)| {
            found.iter().filter(move |(found, entry)| *found == fit && entry.kind == kind).map(|(_, entry)| entry)
        });
        let total = found.len();
        Found { hits: ranked.take(limit).map(|entry| entry.hit(query)).collect(), total, is_of_any }
    }

    /// Whether all the words stand somewhere in what belongs to this question.
    #[must_use]
    pub fn is_about(&self, query: &Query, question: &Question) -> bool {
        let belongs = |entry: &&Entry| matches!(&entry.place, Place::Question(id) if id == question.id);
        query.is_empty() || self.0.iter().filter(belongs).any(|entry| entry.fit(query, false).is_some())
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
