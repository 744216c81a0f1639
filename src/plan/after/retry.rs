//! 再チャレンジ: when one may apply again, and what has changed in the notebook since.

use crate::notebook::Date;

/// So many months are usual before one applies again: half a year and a year are what most companies name, where they name
/// anything (支援会社の解説に多い目安).
pub const MONTHS: [u8; 4] = [3, 6, 12, 24];

/// The day to apply again: so many months after the interview, but never before tomorrow.
#[must_use]
pub fn again_on(interview: Option<Date>, months: u8, today: Date) -> Option<Date> {
    let day = interview.unwrap_or(today).after_months(months)?;
    if day > today { Some(day) } else { today.after(1) }
}

/// What stands in a notebook, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub [usize; Counts::NAMES.len()]);

impl Counts {
    /// What is counted, by the names it is stored under: 答え, their characters, 強み・実績・資格, 会社の言葉 and 課題, 結び,
    /// and practice.
    pub const NAMES: [&str; 6] = ["answers", "characters", "mine", "theirs", "bridges", "takes"];

    /// The text it is kept as.
    #[must_use]
    pub fn stored(self) -> String {
        let one = |(name, count): (&str, usize)| format!("{name}={count}");
        Self::NAMES.into_iter().zip(self.0).map(one).collect::<Vec<_>>().join(" ")
    }

    /// Reads such a text; what is not in it counts as nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let of = |name: &str| {
            let found =
                text.split_whitespace().filter_map(|part| part.split_once('=')).find(|(other, _)| *other == name);
            found.and_then(|(_, count)| count.parse().ok()).unwrap_or(0)
        };
        Self(Self::NAMES.map(of))
    }
}

#[cfg(test)]
mod tests {
    use super::{Counts, again_on};
    use crate::notebook::Date;

    #[test]
    fn the_day_to_apply_again_lies_ahead() {
        for (interview, months, today, day) in [
            (Some("2026-12-01"), 6, "2026-12-03", "2027-06-01"),
            (Some("2026-08-31"), 6, "2026-09-01", "2027-02-28"),
            (None, 12, "2026-12-03", "2027-12-03"),
            (Some("2025-12-01"), 3, "2026-12-03", "2026-12-04"),
        ] {
            let found = again_on(interview.and_then(Date::parse), months, Date::parse(today).unwrap());
            assert_eq!(found, Date::parse(day), "{interview:?} {months}");
        }
    }

    #[test]
    fn counts_are_read_back_and_what_is_unknown_is_nothing() {
        let counts = Counts([7, 1_820, 4, 5, 1, 12]);
        assert_eq!(Counts::parse(&counts.stored()), counts);
        assert_eq!(Counts::parse("later=3 answers=2 takes=x"), Counts([2, 0, 0, 0, 0, 0]));
        assert_eq!(Counts::parse(""), Counts::default());
    }
}
