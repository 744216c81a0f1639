//! When a question returns (間隔).

use crate::notebook::{Date, Rating};

/// Without a day of the interview, what went well returns after so many days.
const WEEK: u8 = 7;

/// The day on which a question is to be said again, given how it went on that day and the day of the interview; `None`
/// if it was not rated.
///
/// | 手応え | returns |
/// |---|---|
/// | つまった | このあと, the same day |
/// | あと少し | あした |
/// | 話せた | after 3 days |
/// | 手応えあり | the day before the interview |
///
/// It never returns behind the interview, unless that is over already.
#[must_use]
pub fn due(rating: Rating, spoken: Date, interview: Option<Date>) -> Option<Date> {
    let ahead = interview.filter(|day| *day >= spoken);
    let later = |days| spoken.after(days).unwrap_or(spoken);
    let due = match rating {
        Rating::Open => return None,
        Rating::Stuck => spoken,
        Rating::Almost => later(1),
        Rating::Spoken => later(3),
        Rating::Sure => match ahead.map(|day| (day, day.days_since(spoken))) {
            // The day before is today already: then on the day itself.
            Some((day, 0 | 1)) => day,
            Some((_, left)) => u8::try_from(left - 1).ok().and_then(|days| spoken.after(days)).unwrap_or(later(WEEK)),
            None => later(WEEK),
        },
    };
    Some(ahead.map_or(due, |day| due.min(day)))
}

#[cfg(test)]
mod tests {
    use super::due;
    use crate::notebook::Rating::{Almost, Open, Spoken, Stuck, Sure};
    use crate::notebook::{Date, Rating};

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn each_feeling_has_its_day_and_none_lies_behind_the_interview() {
        const TODAY: &str = "2026-11-24";
        let cases: [(Rating, Option<&str>, Option<&str>); 16] = [
            (Stuck, None, Some(TODAY)),
            (Almost, None, Some("2026-11-25")),
            (Spoken, None, Some("2026-11-27")),
            (Sure, None, Some("2026-12-01")),
            (Open, Some("2026-12-01"), None),
            (Stuck, Some("2026-12-01"), Some(TODAY)),
            (Almost, Some("2026-12-01"), Some("2026-11-25")),
            (Spoken, Some("2026-12-01"), Some("2026-11-27")),
            (Sure, Some("2026-12-01"), Some("2026-11-30")),
            (Spoken, Some("2026-11-26"), Some("2026-11-26")),
            (Sure, Some("2026-11-26"), Some("2026-11-25")),
            (Sure, Some("2026-11-25"), Some("2026-11-25")),
            (Almost, Some(TODAY), Some(TODAY)),
            (Sure, Some(TODAY), Some(TODAY)),
            // The interview is over; who goes on practising does so for the next one.
            (Spoken, Some("2026-11-20"), Some("2026-11-27")),
            (Sure, Some("2027-10-01"), Some("2026-12-01")),
        ];
        for (rating, interview, expected) in cases {
            assert_eq!(due(rating, day(TODAY), interview.map(day)), expected.map(day), "{rating:?} {interview:?}");
        }
    }
}
