//! The days until the interview (あと何日).

use crate::notebook::{Company, Date, TimeOfDay};

/// An interview of which nobody said how long it takes is over after so many minutes.
const USUAL: u16 = 60;

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

    /// Counts from this moment: on its day the interview is over when its time is.
    #[must_use]
    pub fn by_clock(company: &Company, today: Date, now: TimeOfDay) -> Self {
        let length = if company.minutes == 0 { USUAL } else { company.minutes };
        let is_over = company.time.is_some_and(|start| now.minutes() >= start.minutes().saturating_add(length));
        match Self::new(company.date, today) {
            Self::Today if is_over => Self::Past,
            countdown => countdown,
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
    use crate::notebook::{Company, Date, TimeOfDay};

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

    #[test]
    fn an_interview_is_over_when_its_time_is() {
        let today = Date::parse("2026-12-01");
        for (day, start, minutes, now, countdown) in [
            ("2026-12-01", Some("14:00"), 45, "14:44", Countdown::Today),
            ("2026-12-01", Some("14:00"), 45, "14:45", Countdown::Past),
            ("2026-12-01", Some("14:00"), 0, "14:59", Countdown::Today),
            ("2026-12-01", Some("14:00"), 0, "15:00", Countdown::Past),
            ("2026-12-01", None, 45, "23:59", Countdown::Today),
            ("2026-12-01", Some("23:30"), 60, "23:59", Countdown::Today),
            ("2026-12-02", Some("14:00"), 45, "18:00", Countdown::Days(1)),
            ("2026-11-30", Some("14:00"), 45, "09:00", Countdown::Past),
        ] {
            let time = start.and_then(TimeOfDay::parse);
            let company = Company { date: Date::parse(day), time, minutes, ..Company::default() };
            let found = Countdown::by_clock(&company, today.unwrap(), TimeOfDay::parse(now).unwrap());
            assert_eq!(found, countdown, "{day} {start:?} {minutes} at {now}");
        }
    }
}
