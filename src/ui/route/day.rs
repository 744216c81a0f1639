//! The pages of the day of the interview.

/// A page of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayPage {
    /// 当日シート
    Sheet,
    /// 緊張したら
    Calm,
    /// お礼メール
    Thanks,
}

impl DayPage {
    /// Reads what stands behind `sheet` in a path.
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            [] => Some(Self::Sheet),
            ["calm"] => Some(Self::Calm),
            ["thanks"] => Some(Self::Thanks),
            _ => None,
        }
    }

    /// What stands behind `sheet`.
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Sheet => "",
            Self::Calm => "/calm",
            Self::Thanks => "/thanks",
        }
    }
}
