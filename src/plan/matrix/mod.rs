//! 評価軸×回答: which sentence of which answer is the evidence for which axis. The rules suggest, the person decides; what
//! they decided stays with the sentence as long as it is the same.

mod cue;
mod tag;
mod used;

use std::ops::Range;

use super::Named;
use super::notes::notes;
use crate::bank::{self, Axis};
use crate::check::{Asked, Check, Finding, Text, Why, read};
use crate::notebook::{Card, CardKind};
use cue::{Material, Read, cues, suggested};

pub use cue::Cue;
pub use tag::{Mark, fingerprint, set_mark};
pub use used::{Lonely, Story, Unused};

/// One sentence with the axes it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tagged {
    /// The id of the question.
    pub question: String,
    /// Where it stands in the answer.
    pub span: Range<usize>,
    /// Its words.
    pub words: String,
    /// The axes it shows: what the person decided, else what the rules suggest.
    pub axes: Vec<Axis>,
    /// What the rules saw in it.
    pub cues: Vec<Cue>,
    /// 確かめた — whether the person decided.
    pub is_decided: bool,
    /// What was decided about the sentence that stood here before it was changed.
    pub before: Option<Mark>,
}

/// All evidence of one company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// Every sentence of every answer, in the order of the answers.
    pub sentences: Vec<Tagged>,
    /// 使いすぎた話 — what stands in three answers or more.
    pub overused: Vec<Story>,
    /// 出番のないカード — cards of the person that no answer speaks of.
    pub lonely: Vec<Lonely>,
}

impl Matrix {
    /// The evidence for this axis, in order.
    pub fn of(&self, axis: Axis) -> impl Iterator<Item = &Tagged> {
        self.sentences.iter().filter(move |sentence| sentence.axes.contains(&axis))
    }

    /// How many sentences of this answer are evidence for this axis: decided, and in all.
    #[must_use]
    pub fn count(&self, question: &str, axis: Axis) -> (usize, usize) {
        let of = self.of(axis).filter(|sentence| sentence.question == question);
        of.fold((0, 0), |(decided, all), sentence| (decided + usize::from(sentence.is_decided), all + 1))
    }

    /// The ids of the answers that were read, in order.
    pub fn questions(&self) -> Vec<&str> {
        let mut found: Vec<&str> = self.sentences.iter().map(|sentence| sentence.question.as_str()).collect();
        found.dedup();
        found
    }
}

/// How much of a changed sentence has to be the same for it to be known again, in percent of its pairs of characters.
const KNOWN_AGAIN: usize = 50;

/// Reads the evidence from the answers, each with the id of its question, and from the cards.
pub fn matrix(company: &str, answers: &[(String, String)], cards: impl Fn(CardKind) -> Vec<Named>) -> Matrix {
    let material = Material::of(&cards);
    let decided = cards(CardKind::Evidence);
    let mut sentences = Vec::new();
    let mut overused: Vec<(String, Finding, String)> = Vec::new();
    for (question, answer) in answers {
        let others = answers.iter().filter(|(other, _)| other != question).cloned().collect();
        let notes = notes(company, &cards, others);
        let findings = read(question, answer, &notes);
        let text = Text::new(answer);
        let read =
            Read { asked: Asked::of(question), text: &text, findings: &findings, notes: &notes, material: &material };
        let card = decided.iter().find(|(name, _)| name == question).map(|(_, card)| card);
        tagged(question, &read, card, &mut sentences);
        let stories = findings
            .into_iter()
            .filter(|finding| finding.check == Check::Overused && matches!(finding.why, Why::UsedIn { .. }));
        overused.extend(stories.map(|finding| (question.clone(), finding, answer.clone())));
    }
    Matrix { sentences, overused: used::stories(answers, overused), lonely: used::lonely(company, answers, &cards) }
}

/// The sentences of one answer.
fn tagged(question: &str, read: &Read, card: Option<&Card>, found: &mut Vec<Tagged>) {
    let marks = card.map(tag::marks).unwrap_or_default();
    let known = bank::question(question);
    let prints: Vec<String> = read.text.sentences.iter().map(|span| fingerprint(read.text.at(span))).collect();
    let mut left: Vec<&Mark> = marks.iter().filter(|mark| !prints.contains(&mark.fingerprint)).collect();
    for (span, print) in read.text.sentences.iter().zip(&prints) {
        let words = read.text.at(span);
        let cues = cues(read, span);
        let mark = marks.iter().find(|mark| mark.fingerprint == *print);
        let before = if mark.is_none() { take_nearest(&mut left, words) } else { None };
        found.push(Tagged {
            question: question.to_owned(),
            span: span.clone(),
            words: words.to_owned(),
            axes: mark.map_or_else(|| suggested(&cues, question, known), |mark| mark.axes.clone()),
            cues,
            is_decided: mark.is_some(),
            before,
        });
    }
}

/// The decision about a sentence that has become this one, if there is one; it is taken out.
fn take_nearest(left: &mut Vec<&Mark>, words: &str) -> Option<Mark> {
    let nearest = left.iter().enumerate().map(|(place, mark)| (sameness(&mark.then, words), place)).max()?;
    (nearest.0 >= KNOWN_AGAIN).then(|| left.remove(nearest.1).clone())
}

/// How much two sentences have in common, in percent of their pairs of characters (Dice).
fn sameness(one: &str, other: &str) -> usize {
    let pairs = |text: &str| {
        let spoken: Vec<char> = text.chars().filter(|one| one.is_alphanumeric()).collect();
        let mut pairs: Vec<(char, char)> = spoken.iter().copied().zip(spoken.iter().copied().skip(1)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    };
    let (one, other) = (pairs(one), pairs(other));
    let shared = one.iter().filter(|pair| other.binary_search(pair).is_ok()).count();
    (shared * 200).checked_div(one.len() + other.len()).unwrap_or(0)
}
