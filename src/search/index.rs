//! What can be found, and finding it.

use super::excerpt::Excerpt;
use super::fold::fold;
use crate::bank::asks::{ASK_GROUPS, POOR_ASKS};
use crate::bank::conditions::CONDITION_CARDS;
use crate::bank::learn::{
    AXIS_READINGS, CAUSES, FINDING, LISTENING, OPENINGS, PASS_RATE_REASONS, QUALITIES, ROUNDS, Reading,
    SEASON_MEANINGS, STEPS, THIRD_EAR,
};
use crate::bank::{Question, questions};

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
        let mut entries: Vec<Entry> = questions().flat_map(of_question).collect();
        entries.extend(CONDITION_CARDS.iter().map(|card| {
            let texts = [card.asked, card.aim].into_iter().chain(card.prepare.iter().copied());
            let texts = texts.chain(card.order.iter().copied()).chain([card.sounds_like, card.avoid]);
            Entry::new(Kind::Card, Place::Card(card.id), card.title, texts)
        }));
        for group in ASK_GROUPS {
            let label = group.purpose.label();
            entries
                .extend(group.asks.iter().map(|ask| Entry::new(Kind::Ask, Place::Asks, label, [ask.text, ask.shows])));
        }
        entries.extend(
            POOR_ASKS
                .iter()
                .map(|ask| Entry::new(Kind::Ask, Place::Asks, ask.kind.label(), [ask.text, ask.why, ask.better])),
        );
        entries.extend(of_readings());
        Self(entries)
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

/// The question itself, the advice on it, and its examples.
fn of_question(question: &'static Question) -> Vec<Entry> {
    let place = || Place::Question(question.id.into());
    let pitfalls = question.pitfalls.iter().flat_map(|pitfall| [pitfall.trap, pitfall.way]);
    let follow_ups = question.follow_ups.iter().map(|follow_up| follow_up.text);
    let advice = [question.aim].into_iter().chain(question.listens_for.iter().copied());
    let advice = advice.chain(question.pointers.iter().copied()).chain(pitfalls).chain(follow_ups);
    let mut entries = vec![
        Entry::new(Kind::Question, place(), question.title, [question.asked]),
        Entry::new(Kind::Advice, place(), question.title, advice),
    ];
    entries.extend(question.examples.iter().map(|example| {
        let sentences = example.sentences.iter().map(|sentence| sentence.text);
        let title = format!("{}・{}", question.title, example.family.label());
        Entry::new(Kind::Example, place(), title, [example.speaker].into_iter().chain(sentences).chain([example.point]))
    }));
    entries
}

fn of_readings() -> Vec<Entry> {
    let entry = |place: Place, title: &str, texts: Vec<&str>| Entry::new(Kind::Reading, place, title, texts);
    let reading = |place: Place, reading: &Reading| {
        let points = reading.points.iter().flat_map(|point| [point.title, point.words]);
        entry(place, reading.title, [reading.lead].into_iter().chain(points).collect())
    };
    let mut entries = vec![
        reading(Place::Finding, &FINDING),
        reading(Place::ThirdEar, &THIRD_EAR),
        reading(Place::Listening, &LISTENING),
    ];
    entries.extend(ROUNDS.iter().map(|round| {
        let texts = [round.who, round.aim].into_iter().chain(round.weighs.iter().chain(round.room).copied());
        entry(Place::Rounds, round.title, texts.collect())
    }));
    entries.extend(PASS_RATE_REASONS.iter().map(|point| entry(Place::PassRate, point.title, vec![point.words])));
    entries.extend(SEASON_MEANINGS.iter().map(|point| entry(Place::Season, point.title, vec![point.words])));
    entries.extend(AXIS_READINGS.iter().map(|axis| {
        let texts = [axis.asks, axis.material].into_iter().chain(axis.looked_for).chain(axis.heard_by);
        entry(Place::Axis(axis.slug), axis.title, texts.collect())
    }));
    entries.extend(QUALITIES.iter().map(|quality| {
        entry(Place::Qualities, quality.title, [quality.words].into_iter().chain(quality.signs).collect())
    }));
    entries.extend(OPENINGS.iter().map(|opening| {
        let texts = [opening.hopes, opening.way].into_iter().chain(opening.asked);
        entry(Place::Openings, opening.title, texts.collect())
    }));
    entries.extend(STEPS.iter().map(|step| {
        let texts = [step.why, step.done_when].into_iter().chain(step.how.iter().copied());
        entry(Place::Steps, step.title, texts.collect())
    }));
    entries.extend(CAUSES.iter().map(|cause| {
        let cures = cause.cures.iter().flat_map(|cure| [cure.title, cure.words]);
        entry(Place::Cause(cause.slug), cause.title, [cause.happens].into_iter().chain(cures).collect())
    }));
    entries
}
