//! A question of the user's own (自分の質問), beside the bank's.

use serde::{Deserialize, Serialize};

/// Which own question: one per company and name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OwnQuestionId {
    /// The id of the company it belongs to.
    pub company: String,
    /// Its own id, [`OwnQuestionId::PREFIX`] and a fresh one; the answer is stored under it like one to the bank's.
    pub question: String,
}

impl OwnQuestionId {
    /// What every id of an own question begins with; no question of the bank does.
    pub const PREFIX: &'static str = "own-";

    /// The own question with this id.
    #[must_use]
    pub fn new(company: &str, question: &str) -> Self {
        Self { company: company.into(), question: question.into() }
    }

    /// The id it is stored under: `<company>.<question>`.
    #[must_use]
    pub fn stored(&self) -> String {
        format!("{}.{}", self.company, self.question)
    }
}

/// The stored question.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct OwnQuestion {
    /// The question, as the interviewer would say it.
    pub asked: String,
    /// 一次で出た — whether it was asked in the first round.
    pub from_first_round: bool,
    /// Where it stands among the questions for this company, the lowest first.
    pub place: u32,
}
