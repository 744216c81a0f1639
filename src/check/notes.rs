//! What the reader may know besides the answer: the notebook's words, borrowed from nobody so that it can be kept while
//! a person types.

use super::Pace;

/// Where something else was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// 一次面接で固定した事実
    Pinned,
    /// 一次面接で話したこと
    FirstRound,
    /// カード
    Card,
    /// ほかの回答, with the stable id of its question
    Answer(String),
}

/// Something told elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Where.
    pub place: Place,
    /// The whole text, as written.
    pub text: String,
}

/// The words of the notebook that an answer is read against. All of it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    /// The name of the company.
    pub company: String,
    /// The company's own words, its problems and what the person noted about it.
    pub company_words: Vec<String>,
    /// The strength cards.
    pub strengths: Vec<String>,
    /// What was told elsewhere: in the first interview, on cards, in other answers.
    pub told: Vec<Told>,
    /// Claims no longer used, as they were written.
    pub retired: Vec<String>,
    /// Words of an answer and words told elsewhere that differ, which the person has settled.
    pub settled: Vec<(String, String)>,
    /// How fast the person speaks.
    pub pace: Pace,
}
