//! 申し送りシート: the memo that the next interviewer probably received, rebuilt from the log of the first interview, and
//! the questions that follow from it. Every line carries the card it comes from and the rule that made it; the sentences
//! are made in `ui`.

mod lines;
mod predict;
mod rule;
mod told;
mod topic;

use super::round::Round;
use crate::bank::Question;
use crate::check::{Depth, Notes, ProbeKind};
use crate::notebook::{Card, Company, Opening};
use crate::plan::Named;
use told::Told;

pub use predict::{LEAST, MOST};
pub use rule::Rule;
pub use topic::topic;

/// What the memo is made from.
#[derive(Clone, Copy)]
pub struct Given<'a> {
    /// The exchanges of the log, in their order.
    pub exchanges: &'a [Named],
    /// How the first interview felt.
    pub impression: &'a Card,
    /// What is known of the second interview.
    pub company: &'a Company,
    /// The words of the notebook.
    pub notes: &'a Notes,
    /// The rules that never foretold anything ([`crate::plan::sinking`]).
    pub sinking: &'a [Rule],
}

/// What the next interviewer has probably read, and what they will ask after it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    /// 事実
    pub facts: Vec<Line>,
    /// 解釈
    pub views: Vec<Line>,
    /// 懸念
    pub concerns: Vec<Line>,
    /// 二次で確認したいこと
    pub checks: Vec<Line>,
    /// The questions that probably come, the likeliest first; one's own questions at the end, as in the interview.
    pub questions: Vec<Predicted>,
}

/// Where a line comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The exchange with this name.
    Exchange(String),
    /// 話しているときの自分
    Impression,
    /// The log as a whole: something is not in it.
    Log,
    /// 面接情報
    Interview,
}

impl Source {
    /// Its stable name, under which a correction is stored.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Exchange(name) => name,
            Self::Impression => "impression",
            Self::Log => "log",
            Self::Interview => "interview",
        }
    }
}

/// One line of the memo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The rule that made it.
    pub rule: Rule,
    /// Where it comes from.
    pub source: Source,
    /// What the exchange was about; empty where the line is about no exchange.
    pub about: String,
    /// What it says.
    pub what: What,
}

impl Line {
    /// The name under which a correction of it is stored: one for each rule and card.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}-{}", self.rule.name(), self.source.name())
    }
}

/// How an interviewer showed that something was left open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// 首をかしげた
    Doubt,
    /// 沈黙
    Silence,
    /// 話が変わった
    Turned,
}

/// How the person came across.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// 緊張が強かった
    Tense,
    /// 声が小さめ
    Quiet,
    /// 速め
    Fast,
    /// ゆっくり
    Slow,
}

/// What a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// 事実: this was said, sentence by sentence.
    Said(Vec<String>),
    /// 解釈: it came across.
    Meshed,
    /// 解釈: they wanted to know more; and whether it came across.
    Interest(bool),
    /// 解釈: the reason for leaving looks forward.
    Forward,
    /// 解釈: how the person came across.
    Manner(Vec<Sign>),
    /// 懸念: the interviewer showed that something was left open.
    Open(Doubt),
    /// 懸念: it did not come across.
    Unheard,
    /// 懸念: this was not agreed to outright.
    Hedged(String),
    /// 懸念: nobody knows what this is compared with.
    Baseless(String),
    /// 懸念: the reason for leaving begins with a complaint.
    Complaint,
    /// 確認: one level deeper.
    Deeper(Depth),
    /// 確認: the same once more.
    Anew,
    /// 確認: how far the person can go.
    HowFar,
    /// 確認: what this is compared with.
    Base(String),
    /// 確認: these were not asked.
    Unasked(Vec<&'static Question>),
    /// 確認: what this kind of opening needs.
    Opening(Opening),
}

/// A question that probably comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Predicted {
    /// The rule that made it.
    pub rule: Rule,
    /// Where it comes from.
    pub source: Source,
    /// The question.
    pub ask: Ask,
}

/// What is asked: in the words of the bank, or about something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// One of the bank.
    Bank(&'static Question),
    /// What some words provoke.
    Probe {
        /// By what.
        kind: ProbeKind,
        /// How deep it goes.
        depth: Depth,
        /// The words.
        words: String,
    },
    /// 「一次では◯◯とおっしゃっていましたが」, about a term or about anything else.
    Recall {
        /// What the exchange was about.
        about: String,
        /// What was said.
        words: String,
        /// Whether it is about a term.
        is_term: bool,
        /// The round that is prepared: it was said in the one before.
        round: Round,
    },
}

/// The memo; `None` as long as nothing is in the log.
#[must_use]
pub fn handover(given: &Given) -> Option<Handover> {
    let told: Vec<Told> = given.exchanges.iter().filter_map(|(name, card)| Told::new(name, card)).collect();
    if told.is_empty() {
        return None;
    }
    Some(Handover {
        facts: lines::facts(&told),
        views: lines::views(&told, given),
        concerns: lines::concerns(&told, given),
        checks: lines::checks(&told, given),
        questions: predict::questions(&told, given),
    })
}
