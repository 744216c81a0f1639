//! The rules that make the memo, by their names.

/// One rule (申し送りの規則). What it makes carries its name, so that one can see later which rules tell the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// メモを取った → what was said then was noted.
    Noted,
    /// A pinned fact was told.
    Pinned,
    /// A sentence with a number, a period or a part in it was told.
    Told,
    /// かみ合った◎ → it came across.
    Meshed,
    /// 緊張, 声 and 速さ → how the person came across.
    Manner,
    /// The reason for leaving, read as an answer: forward, or a complaint first.
    Leaving,
    /// 深く聞かれた → one level deeper on the same theme.
    Deeper,
    /// 沈黙, 首をかしげた, 話が変わった → a concern.
    Doubted,
    /// かみ合った△ or 手応え△ → 「一次では◯◯とおっしゃっていましたが」
    Uneasy,
    /// A term was not agreed to outright.
    Hedged,
    /// A number without what it is compared with → its ground.
    Ground,
    /// A usual question that was not asked in the first round comes in the second.
    Unasked,
    /// What this kind of opening is asked.
    Opening,
    /// What this kind of interviewer asks.
    Seat,
    /// What was told once is asked about again.
    Again,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 15] = [
        Self::Noted,
        Self::Pinned,
        Self::Told,
        Self::Meshed,
        Self::Manner,
        Self::Leaving,
        Self::Deeper,
        Self::Doubted,
        Self::Uneasy,
        Self::Hedged,
        Self::Ground,
        Self::Unasked,
        Self::Opening,
        Self::Seat,
        Self::Again,
    ];

    /// Its stable name: stored with what the rule foretold, and with a corrected 解釈.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Pinned => "pinned",
            Self::Told => "told",
            Self::Meshed => "meshed",
            Self::Manner => "manner",
            Self::Leaving => "leaving",
            Self::Deeper => "deeper",
            Self::Doubted => "doubted",
            Self::Uneasy => "uneasy",
            Self::Hedged => "hedged",
            Self::Ground => "ground",
            Self::Unasked => "unasked",
            Self::Opening => "opening",
            Self::Seat => "seat",
            Self::Again => "again",
        }
    }

    /// Reads a name; `None` for a rule that only another version knows.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.name() == name)
    }

    /// How likely a question of this rule comes; more comes first. What the interviewer showed counts more than what is
    /// usual (編集部の考え).
    pub(super) const fn weight(self) -> i32 {
        match self {
            Self::Doubted => 90,
            Self::Hedged => 85,
            Self::Deeper => 80,
            Self::Uneasy => 75,
            Self::Ground => 70,
            Self::Unasked => 60,
            Self::Opening => 50,
            Self::Seat => 45,
            _ => 20,
        }
    }
}
