//! What is known once the interview is over, or called off.

use crate::notebook::{Card, field};
use crate::plan::Countdown;

/// How far one has come after the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afterwards {
    /// Nothing is written of it.
    Nothing,
    /// What was asked is written down; the result is awaited.
    Written,
    /// 通過
    Passed,
    /// 見送り
    Declined,
}

impl Afterwards {
    /// What the debrief says.
    #[must_use]
    pub fn of(debrief: &Card) -> Self {
        match debrief.text(field::OUTCOME) {
            field::PASSED => Self::Passed,
            field::DECLINED => Self::Declined,
            _ if debrief.is_blank() => Self::Nothing,
            _ => Self::Written,
        }
    }

    /// The days left, as they stand with this: nobody waits for the day of an interview that will not be held.
    #[must_use]
    pub const fn countdown(self, by_clock: Countdown) -> Countdown {
        match self {
            Self::Declined => Countdown::Past,
            Self::Nothing | Self::Written | Self::Passed => by_clock,
        }
    }
}
