//! What the reader of answers says: which check, how strongly, where, and the data for its sentence. The Japanese
//! sentence is made in [`crate::ui`].

use std::ops::Range;

use super::checks::Check;

/// A span of the text, in bytes, on the borders of characters.
pub type Span = Range<usize>;

/// How strongly a finding speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// 注意 — worth changing; only where the rule is reliable
    Attention,
    /// ヒント
    Hint,
    /// できている
    Good,
    /// まだ見られない — not measured, which is never a fault
    Unread,
}

/// What one check says about a text. A check says at most one thing; several places are several spans.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: Check,
    /// How strongly.
    pub level: Level,
    /// The words it saw, in order, none overlapping another; empty when it is about what is not there.
    pub spans: Vec<Span>,
    /// What it says.
    pub why: Why,
}

impl Finding {
    /// Whether it asks for a second look.
    #[must_use]
    pub const fn asks(&self) -> bool {
        matches!(self.level, Level::Attention | Level::Hint)
    }
}

/// What a finding says, with the data for its sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Unread: the text is shorter than [`super::READABLE`] characters.
    TooShort,

    /// Length: takes so long to say, which is easy to follow.
    GoodLength {
        /// Seconds at the person's pace.
        seconds: usize,
    },
    /// Length: could hold more.
    Short {
        /// Seconds at the person's pace.
        seconds: usize,
    },
    /// Length: hard to follow to its end.
    Long {
        /// Seconds at the person's pace.
        seconds: usize,
    },

    /// Sentence length: the longest has so many characters.
    LongSentence {
        /// Characters, white space not counted.
        characters: usize,
    },
    /// Commas: so many in one sentence.
    ManyCommas {
        /// How many.
        commas: usize,
    },

    /// Conclusion: the first sentence has it.
    ConclusionFirst,
    /// Conclusion: it stands in a later sentence.
    ConclusionLate {
        /// Which sentence, counted from 1.
        sentence: usize,
    },
    /// Conclusion: no sentence has the form of an answer.
    NoConclusion,

    /// Concrete: which of 期間・量・成果 are there.
    Lamps(Lamps),
    /// Baseline: a comparison without what it is compared with.
    NoBaseline,
    /// Vague: words that a number or a name could replace.
    VagueWords,

    /// Company fit: so many words of the notes are in it.
    CompanyWords {
        /// How many different ones.
        found: usize,
    },
    /// Company fit: what ties it to a company could be said of any company.
    StockReason,
    /// Company fit, unread: no notes about the company yet.
    NoNotes,
    /// Company fit, unread: too few words in them that no other company has.
    FewNotes,

    /// Strength to job: a strength stands beside the work it serves.
    Tied,
    /// Strength to job: it ends at the strength.
    EndsAtStrength,

    /// Forward: what is left behind is followed by what is wanted.
    LooksForward,
    /// Forward: a complaint with nothing wanted after it.
    Complaint,
    /// Forward: a way forward is there, but others are blamed.
    Blames,

    /// Weakness: an action is told.
    ActionTold,
    /// Weakness: said not to exist.
    WeaknessDenied,
    /// Weakness: one that few jobs can live with.
    FatalWeakness,
    /// Weakness: only the wish to mend it.
    OnlyWish,
    /// Weakness: nothing said about what is done.
    NoAction,

    /// Time: a time and the company are in it.
    TimeAndCompany,
    /// Time: no time is named.
    NoTime,
    /// Time: the company is not in it.
    NoCompany,
    /// Time: the plan leaves the company, or there is none.
    PlanElsewhere,
    /// Time marker: it says that there is no plan.
    NoPlan,

    /// Counter question: one that opens a talk.
    OpenAsk,
    /// Counter question: none.
    NoAsk,
    /// Counter question: none left, with what was already answered.
    AllAnswered,
    /// Counter question: worry or distrust.
    LooksBack,
    /// Counter question: terms and pay.
    Terms,
    /// Counter question: the company's pages answer it.
    OnTheSite,
    /// Counter question: can be answered by yes or no.
    YesOrNo,
    /// Counter question: was talked of in the first interview.
    AskedBefore,

    /// Consistency: differs from what was told elsewhere.
    Differs(Vec<Difference>),
    /// Consistency: so many facts are the same as elsewhere.
    Agrees {
        /// How many.
        facts: usize,
    },
    /// Consistency: a claim the person no longer uses is here again.
    RetiredClaim,

    /// 貴社 in a spoken answer.
    WrittenGosha {
        /// How it is said: 御社, 御院.
        spoken: String,
    },
    /// Two styles of ends.
    MixedStyle,
    /// ら抜き
    DroppedRa,
    /// 二重敬語・誤敬語
    WrongKeigo,
    /// Spoken fillers, or a casual word for oneself.
    SpokenWords {
        /// How many.
        words: usize,
    },
    /// The same end in sentences running.
    SameEnding,
    /// 〜と思います again and again.
    ManyThoughts {
        /// How many.
        times: usize,
    },

    /// Borrowed: so much of it stands in an example of the bank.
    Overlap {
        /// Percent of its runs of eight characters.
        percent: usize,
        /// The id of the example.
        example: &'static str,
    },
    /// Borrowed: phrases that machines like.
    StockPhrase,
    /// Borrowed: the name of another company.
    OtherName {
        /// As it is written.
        name: String,
    },

    /// Problem tone: told in so many sentences.
    LongProblem {
        /// How many.
        sentences: usize,
    },
    /// Problem tone: no way to grow after it.
    OnlyCriticism,

    /// Overused: the same story or number in so many answers, this one counted.
    UsedIn {
        /// How many.
        answers: usize,
    },

    /// Reproduce: how it would be done again is told.
    HowAgain,
    /// Reproduce: a result, but not how it would be done again.
    NoAgain,
}

/// Which of the three make it concrete (三つのランプ).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lamps {
    /// 期間
    pub period: bool,
    /// 量
    pub amount: bool,
    /// 成果
    pub result: bool,
}

/// A fact here that differs from one told elsewhere (食い違い).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The words here.
    pub here: Span,
    /// The words there, as they were written.
    pub there: String,
    /// The clause around them there, to be quoted.
    pub quote: String,
    /// Which of [`super::Notes::told`] it is.
    pub told: usize,
}
