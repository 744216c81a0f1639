//! Which earlier versions of a record are worth keeping (前に書いた文).

use std::collections::BTreeSet;

/// How many of the latest versions are kept of each record.
pub const LATEST: usize = 20;

/// Versions written within this many milliseconds of each other count as one sitting.
const SITTING: u64 = 60_000;
/// A text that lost this many characters at once may have lost them by accident.
const SUDDEN_LOSS: usize = 20;
const DAY: u64 = 86_400_000;

/// Whether the version about to be replaced goes into the history.
///
/// `last_kept` is the clock of the version this tab last put there, if any; clocks that jump in either direction only
/// make it keep more.
#[must_use]
pub fn worth_keeping(old_body: &str, old_at: u64, new_body: &str, last_kept: Option<u64>) -> bool {
    if old_body == new_body || old_body == "null" {
        return false;
    }
    let Some(last_kept) = last_kept else { return true };
    old_at.abs_diff(last_kept) >= SITTING || new_body.chars().count() + SUDDEN_LOSS <= old_body.chars().count()
}

/// The positions of the versions that may go, given the clocks of all versions of one record, oldest first: the last
/// [`LATEST`] stay, and of the rest the last one of each day.
#[must_use]
pub fn to_forget(clocks: &[u64]) -> Vec<usize> {
    let older = clocks.len().saturating_sub(LATEST);
    let mut days = BTreeSet::new();
    let mut forget: Vec<usize> = clocks
        .iter()
        .enumerate()
        .take(older)
        .rev()
        .filter(|(_, at)| !days.insert(**at / DAY))
        .map(|(position, _)| position)
        .collect();
    forget.reverse();
    forget
}
