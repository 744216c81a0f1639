//! What is looked for, as it is compared with the texts.

use super::fold::fold;
use super::synonym::synonyms;

/// A word in units of UTF-16, folded, with its letters.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word(Vec<u16>, Letters);

/// A word as it was typed, and what the bank calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Term(Vec<Word>);

impl Term {
    fn new(typed: &str) -> Self {
        let words = [typed.to_owned()].into_iter().chain(synonyms(typed));
        let word = |word: String| {
            let units = units(&word);
            let letters = Letters::of(units.iter());
            Word(units, letters)
        };
        Self(words.map(word).collect())
    }

    /// The first of its words that stands in this text, which is among those that have these letters.
    pub(super) fn place_in(&self, text: &[u16], letters: &Letters) -> Option<&[u16]> {
        let word = self.0.iter().find(|Word(word, own)| letters.hold(own) && contains(text, word))?;
        Some(&word.0)
    }
}

/// What is looked for: all of these words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    pub(super) terms: Vec<Term>,
    /// The letters of the words that the bank has no other name for.
    pub(super) letters: Letters,
}

impl Query {
    /// The words of a search, as typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        let words = typed.split_whitespace().map(fold).filter(|word| !word.is_empty());
        let terms: Vec<Term> = words.map(|word| Term::new(&word)).collect();
        let alone = terms.iter().filter_map(|Term(words)| words.first().filter(|_| words.len() == 1));
        Self { letters: Letters::of(alone.flat_map(|word| &word.0)), terms }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }
}

pub(super) fn units(text: &str) -> Vec<u16> {
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
pub(super) struct Letters([u128; 4]);

impl Letters {
    pub(super) fn of<'a>(units: impl Iterator<Item = &'a u16>) -> Self {
        let mut letters = Self::default();
        for unit in units {
            if let Some(part) = letters.0.get_mut(usize::from(unit >> 7) & 3) {
                *part |= 1 << (unit & 127);
            }
        }
        letters
    }

    pub(super) fn hold(&self, others: &Self) -> bool {
        self.0.iter().zip(others.0).all(|(own, other)| own & other == other)
    }
}
