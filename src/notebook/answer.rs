//! An answer (回答) to one question for one company.

use serde::{Deserialize, Serialize};

/// Which answer: one per company and question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnswerId {
    /// The id of the company.
    pub company: String,
    /// The stable id of the question.
    pub question: String,
}

impl AnswerId {
    /// The answer to this question for this company.
    pub fn new(company: impl Into<String>, question: impl Into<String>) -> Self {
        Self { company: company.into(), question: question.into() }
    }

    /// The id it is stored under: `<company>.<question>`.
    #[must_use]
    pub fn stored(&self) -> String {
        format!("{}.{}", self.company, self.question)
    }

    /// Reads a stored id. Company ids hold no full stop, so the first one is the border.
    #[must_use]
    pub fn parse(stored: &str) -> Option<Self> {
        let (company, question) = stored.split_once('.')?;
        (!company.is_empty() && !question.is_empty()).then(|| Self::new(company, question))
    }
}

/// The text of an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// What the person wrote, as typed.
    pub text: String,
    /// このままでよい — the ids of the checks whose findings the person has closed.
    pub fine: Vec<String>,
}
