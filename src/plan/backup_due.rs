//! When it is time to take everything along as a file (控えのファイル).

use crate::notebook::{BackupSetting, Date};

/// Less than this, counted in saved changes (one a keystroke or so), is quickly written again.
const LITTLE: u64 = 50;
/// Two answers or so.
const MUCH: u64 = 800;
/// After so many days without a visit Safari may clear what a site has stored (`WebKit`, “Full third-party cookie blocking
/// and more”, 2020).
const LONG: i32 = 7;
/// So many days before the interview a loss could hardly be made up for.
const SOON: i32 = 3;

/// Why it is time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupDue {
    /// The interview is in so many days, and there is none of today or yesterday.
    Interview(i32),
    /// Much was written, and there is none at all.
    Never,
    /// Much was written since the last one.
    Much,
    /// The last one is so many days old.
    Old(i32),
}

/// Whether it is time, given all the changes that the notebook has seen and the day of the next interview.
#[must_use]
pub fn backup_due(last: &BackupSetting, changes: u64, interview: Option<Date>, today: Date) -> Option<BackupDue> {
    let since = changes.saturating_sub(last.changes);
    // A clock that was set back must not put the reminder off for years.
    let put_off = last.not_before.is_some_and(|day| (1..=LONG).contains(&day.days_since(today)));
    if since < LITTLE || put_off {
        return None;
    }
    let age = last.day.map(|day| today.days_since(day).abs());
    let left = interview.map(|day| day.days_since(today)).filter(|left| (0..=SOON).contains(left));
    match (left, age) {
        (Some(left), age) if age.is_none_or(|age| age > 1) => Some(BackupDue::Interview(left)),
        (_, None) if since >= MUCH => Some(BackupDue::Never),
        (_, Some(age)) if age >= LONG => Some(BackupDue::Old(age)),
        (_, Some(_)) if since >= MUCH => Some(BackupDue::Much),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{BackupDue, backup_due};
    use crate::notebook::{BackupSetting, Date};

    #[test]
    fn reminds_by_the_day_and_by_what_was_written() {
        let day = |text: &str| Date::parse(text);
        let today = day("2026-11-24").unwrap();
        for (last, put_off, written, interview, due) in [
            (None, None, 49, Some("2026-11-25"), None),
            (None, None, 50, Some("2026-11-25"), Some(BackupDue::Interview(1))),
            (None, None, 50, Some("2026-11-28"), None),
            (None, None, 800, Some("2026-11-28"), Some(BackupDue::Never)),
            (None, None, 800, Some("2026-11-23"), Some(BackupDue::Never)),
            (None, Some("2026-11-25"), 800, Some("2026-11-24"), None),
            (None, Some("2026-11-24"), 800, None, Some(BackupDue::Never)),
            (None, Some("2032-11-24"), 800, None, Some(BackupDue::Never)),
            (Some("2026-11-23"), None, 60, Some("2026-11-24"), None),
            (Some("2026-11-22"), None, 60, Some("2026-11-24"), Some(BackupDue::Interview(0))),
            (Some("2026-11-17"), None, 60, None, Some(BackupDue::Old(7))),
            (Some("2026-11-18"), None, 60, None, None),
            (Some("2026-11-24"), None, 800, None, Some(BackupDue::Much)),
            (Some("2032-01-01"), None, 60, None, Some(BackupDue::Old(1864))),
        ] {
            let last = BackupSetting { day: last.and_then(day), changes: 1_000, not_before: put_off.and_then(day) };
            let found = backup_due(&last, 1_000 + written, interview.and_then(day), today);
            assert_eq!(found, due, "{last:?} {written} {interview:?}");
        }
    }
}
