//! The days until the interview (あと何日).

use crate::notebook::Date;

/// Where today stands to the day of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Countdown {
    /// No day is set yet.
    Open,
    /// So many days are left, at least one.
    Days(i32),
    /// It is today.
    Today,
    /// It is over.
    Past,
}

/// The stretch of time that decides what is worth doing: writing while there is time, then shaping, then speaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// Eight days or more, or no day set: gather and write.
    Far,
    /// Three to seven days: shape what is written.
    Near,
    /// One or two days: say it aloud.
    Close,
    /// The day itself.
    Today,
    /// Afterwards.
    Past,
}

impl Countdown {
    /// Counts from `today`.
    #[must_use]
    pub fn new(interview: Option<Date>, today: Date) -> Self {
        match interview.map(|date| date.days_since(today)) {
            None => Self::Open,
            Some(0) => Self::Today,
            Some(days) if days > 0 => Self::Days(days),
            Some(_) => Self::Past,
        }
    }

    /// The stretch this falls into.
    #[must_use]
    pub const fn band(self) -> Band {
        match self {
            Self::Open => Band::Far,
            Self::Days(days) if days >= 8 => Band::Far,
            Self::Days(days) if days >= 3 => Band::Near,
            Self::Days(_) => Band::Close,
            Self::Today => Band::Today,
            Self::Past => Band::Past,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Band, Countdown};
    use crate::notebook::Date;

    #[test]
    fn counts_days_across_months_and_years_and_names_the_stretch() {
        let today = Date::parse("2026-12-28").unwrap();
        for (interview, countdown, band) in [
            (None, Countdown::Open, Band::Far),
            (Some("2027-01-05"), Countdown::Days(8), Band::Far),
            (Some("2027-01-04"), Countdown::Days(7), Band::Near),
            (Some("2026-12-31"), Countdown::Days(3), Band::Near),
            (Some("2026-12-30"), Countdown::Days(2), Band::Close),
            (Some("2026-12-29"), Countdown::Days(1), Band::Close),
            (Some("2026-12-28"), Countdown::Today, Band::Today),
            (Some("2026-12-27"), Countdown::Past, Band::Past),
        ] {
            let found = Countdown::new(interview.map(|day| Date::parse(day).unwrap()), today);
            assert_eq!((found, found.band()), (countdown, band), "{interview:?}");
        }
    }
}
