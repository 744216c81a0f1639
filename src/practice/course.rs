//! What can be rehearsed, and who asks.

use crate::bank::Interviewer;

/// A set to choose from (練習のセット).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// 今日の3問
    Today,
    /// 10分
    Ten,
    /// 30分
    Thirty,
    /// 60分
    Sixty,
    /// 深掘りだけ
    Deep,
    /// 苦手だけ
    Weak,
}

impl Preset {
    /// Every set, as listed.
    pub const ALL: [Self; 6] = [Self::Today, Self::Ten, Self::Thirty, Self::Sixty, Self::Deep, Self::Weak];

    /// Its name in a path.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Ten => "ten",
            Self::Thirty => "thirty",
            Self::Sixty => "sixty",
            Self::Deep => "deep",
            Self::Weak => "weak",
        }
    }

    /// So many questions at most. One with two follow-ups takes three minutes or so.
    pub(super) const fn most(self) -> usize {
        match self {
            Self::Today | Self::Ten | Self::Deep => 3,
            Self::Weak => 5,
            Self::Thirty => 9,
            Self::Sixty => 18,
        }
    }
}

/// What is rehearsed: one of the ready sets, or a single question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Course {
    /// A set to choose from.
    Preset(Preset),
    /// One question.
    One(String),
}

impl Course {
    /// What the name of a single question begins with.
    pub const ONE: &'static str = "one-";

    /// Reads its name in a path.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let preset = Preset::ALL.into_iter().find(|preset| preset.id() == name).map(Self::Preset);
        let one = || name.strip_prefix(Self::ONE).filter(|id| !id.is_empty()).map(|id| Self::One(id.into()));
        preset.or_else(one)
    }
}

/// Who asks (面接官).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Persona {
    /// 配属先の部門長
    #[default]
    Head,
    /// 直属の上司
    Manager,
    /// 役員
    Executive,
    /// 二人
    Pair,
}

impl Persona {
    /// Everyone, as listed.
    pub const ALL: [Self; 4] = [Self::Head, Self::Manager, Self::Executive, Self::Pair];

    /// The stable id it is stored under.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Manager => "manager",
            Self::Executive => "executive",
            Self::Pair => "pair",
        }
    }

    /// Who asks the question at this place: two take turns.
    #[must_use]
    pub const fn at(self, place: usize) -> Interviewer {
        match self {
            Self::Head => Interviewer::DepartmentHead,
            Self::Executive => Interviewer::Executive,
            Self::Pair if place.is_multiple_of(2) => Interviewer::DepartmentHead,
            Self::Manager | Self::Pair => Interviewer::DirectManager,
        }
    }
}
