//! Every text of the bank with its place, so that a rule about words is written once and a failure names the entry.

mod asks;
mod conditions;
mod day;
mod labels;
mod learn;
mod questions;

use std::fmt;

use musubime::bank::Basis;

use super::sources::bases;

/// What a text is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// A name in a list or on a chip, or a heading.
    Label,
    /// What the interviewer says.
    Interviewer,
    /// What an applicant says, as the bank approves of it.
    Spoken,
    /// What an applicant says, with a fault in it.
    Weak,
    /// What the app says.
    Advice,
}

/// One text of the bank.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// The entry it belongs to, such as `tansho/care`.
    pub(crate) entry: String,
    /// The field it stands in, such as `example sentence`; the texts of one field are written alike.
    pub(crate) field: &'static str,
    /// Which one of the field's texts, counted from 1.
    pub(crate) number: usize,
    pub(crate) of: Use,
    pub(crate) words: &'static str,
}

impl fmt::Display for Text {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{} {} {}: {}", self.entry, self.field, self.number, self.words)
    }
}

/// Every text a person can be shown.
pub(crate) fn texts() -> Vec<Text> {
    [labels::texts(), questions::texts(), asks::texts(), conditions::texts(), day::texts(), learn::texts(), notes()]
        .concat()
}

/// The texts of these uses.
pub(crate) fn texts_of(uses: &[Use]) -> Vec<Text> {
    texts().into_iter().filter(|text| uses.contains(&text.of)).collect()
}

/// What is said about the sources.
fn notes() -> Vec<Text> {
    let mut found = Vec::new();
    for (entry, Basis { note, .. }) in bases() {
        Entry::new(&mut found, entry).add("basis note", Use::Advice, &[note]);
    }
    found
}

/// Adds the texts of one entry to what was found.
struct Entry<'a> {
    found: &'a mut Vec<Text>,
    entry: String,
}

impl<'a> Entry<'a> {
    fn new(found: &'a mut Vec<Text>, entry: impl Into<String>) -> Self {
        Self { found, entry: entry.into() }
    }

    fn add(&mut self, field: &'static str, of: Use, words: &[&'static str]) -> &mut Self {
        let numbered = (1..).zip(words);
        self.found.extend(numbered.map(|(number, words)| Text { entry: self.entry.clone(), field, number, of, words }));
        self
    }
}
