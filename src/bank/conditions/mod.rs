//! 聞かれたらカード: conditions are a poor thing to ask about, but must be answered when asked.

mod place;
mod time;
mod treatment;

use super::Basis;

/// How to answer when a condition is asked about (聞かれたらカード).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConditionCard {
    /// Stable id, such as `nenshuu`.
    pub id: &'static str,
    /// Short name, such as 希望年収.
    pub title: &'static str,
    /// The question as the interviewer says it.
    pub asked: &'static str,
    /// Why they ask.
    pub aim: &'static str,
    /// What to settle before the interview.
    pub prepare: &'static [&'static str],
    /// The order in which to say it, as prompts of at most 40 characters and never as finished sentences.
    pub order: &'static [&'static str],
    /// How it may sound, in two to four spoken sentences of a fictional person.
    pub sounds_like: &'static str,
    /// What is better left unsaid, and why.
    pub avoid: &'static str,
    /// The id of the bank's question to write an answer for.
    pub question: &'static str,
    /// Where the advice comes from.
    pub basis: Basis,
}

/// All cards.
pub const CONDITION_CARDS: [&ConditionCard; 9] = [
    &treatment::SALARY,
    &treatment::OTHER_COMPANIES,
    &treatment::SIDE_JOB,
    &time::START_DATE,
    &time::OVERTIME,
    &time::HOLIDAYS,
    &place::WORKPLACE,
    &place::TRANSFER,
    &place::REMOTE,
];

/// The card with this stable id, if there is one.
#[must_use]
pub fn condition_card(id: &str) -> Option<&'static ConditionCard> {
    CONDITION_CARDS.into_iter().find(|card| card.id == id)
}
