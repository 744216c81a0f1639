//! What a follow-up question is about, and how deep it goes.

use crate::check::finding::Span;

/// What provokes a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProbeKind {
    /// A comparison without what it is compared with: 何人中・いつと比べて.
    Baseline,
    /// The fault of others: ご自身は何を変えようとしましたか.
    OthersFault,
    /// 共感, 魅力: 同じ理念の他社ではなく、なぜ.
    Sympathy,
    /// A strength in the abstract: それが出た場面.
    AbstractStrength,
    /// A big word: 具体的には.
    BigWord,
    /// The team did it: その中で、ご自身は.
    Team,
    /// Why one leaves: 今の会社では本当にできませんか.
    Leaving,
    /// A plan: その前に、最初の半年で.
    Plan,
    /// A result: 同じ成果を、当社で.
    Result,
    /// A choice: ほかにどんな選択肢が.
    Choice,
    /// One's own question to the interviewer: なぜそれを聞くのか.
    Ask,
    /// The company that was chosen: なぜ当社ですか.
    Company,
    /// Anything that is said: そう思ったきっかけ.
    Scene,
}

impl ProbeKind {
    /// All of them; a new one stands at the end.
    pub const ALL: [Self; 13] = [
        Self::Baseline,
        Self::OthersFault,
        Self::Sympathy,
        Self::AbstractStrength,
        Self::BigWord,
        Self::Team,
        Self::Leaving,
        Self::Plan,
        Self::Result,
        Self::Choice,
        Self::Ask,
        Self::Company,
        Self::Scene,
    ];

    /// Its stable id: answers to follow-ups are stored under it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Baseline => "baseline",
            Self::OthersFault => "others_fault",
            Self::Sympathy => "sympathy",
            Self::AbstractStrength => "abstract_strength",
            Self::BigWord => "big_word",
            Self::Team => "team",
            Self::Leaving => "leaving",
            Self::Plan => "plan",
            Self::Result => "result",
            Self::Choice => "choice",
            Self::Ask => "ask",
            Self::Company => "company",
            Self::Scene => "scene",
        }
    }
}

/// How deep a question goes; each probe is asked on all three levels, one after the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Depth {
    /// 理由 — why, or what exactly
    Reason,
    /// 捨てた選択肢 — what else could have been done
    Rejected,
    /// 再現 — whether it would go the same way at the new company
    Again,
}

impl Depth {
    /// The three, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Reason, Self::Rejected, Self::Again];

    /// 1, 2 or 3.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// A follow-up question that some words of an answer provoke.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// What provokes it.
    pub kind: ProbeKind,
    /// The words it is bound to.
    pub span: Span,
}
