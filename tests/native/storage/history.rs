//! Which earlier versions stay.

use std::collections::BTreeSet;

use musubime::storage::history::{LATEST, to_forget, worth_keeping};
use proptest::prelude::*;

const MINUTE: u64 = 60_000;
const DAY: u64 = 86_400_000;

#[test]
fn a_version_is_worth_keeping_once_a_sitting_or_when_much_is_lost_at_once() {
    let now = 100 * MINUTE;
    let (text, longer) = ("\"あいうえお\"", "\"あいうえおか\"");
    let long = format!("\"{}\"", "あ".repeat(40));
    let (less_by_19, less_by_20) = (format!("\"{}\"", "あ".repeat(21)), format!("\"{}\"", "あ".repeat(20)));
    for (name, old, new, last_kept, keep) in [
        ("the first change", text, longer, None, true),
        ("no change", text, text, None, false),
        ("nothing was there", "null", text, None, false),
        ("a deletion", text, "null", None, true),
        ("the same sitting", text, longer, Some(now), false),
        ("just within a minute", text, longer, Some(now - MINUTE + 1), false),
        ("a minute later", text, longer, Some(now - MINUTE), true),
        ("the clock went back a minute", text, longer, Some(now + MINUTE), true),
        ("the clock went back years", text, longer, Some(u64::MAX), true),
        ("19 characters lost at once", &long, &less_by_19, Some(now), false),
        ("20 characters lost at once", &long, &less_by_20, Some(now), true),
        ("everything lost at once", &long, "null", Some(now), true),
    ] {
        assert_eq!(worth_keeping(old, now, new, last_kept), keep, "{name}");
    }
}

#[test]
fn the_latest_stay_and_of_the_rest_the_last_of_each_day() {
    assert_eq!(LATEST, 20);
    let latest = [9 * DAY; LATEST];
    for (name, older, forgotten) in [
        ("nothing older", vec![], vec![]),
        ("one older", vec![1], vec![]),
        ("two of one day", vec![1, 2], vec![0]),
        ("two days", vec![DAY - 1, DAY], vec![]),
        ("three days, five versions", vec![1, DAY, DAY + 1, DAY + 2, 2 * DAY], vec![1, 2]),
        // A version that an earlier clock stamped later is still the last one of that day.
        ("the clock went back a day", vec![DAY + 5, 3, DAY + 1], vec![0]),
        // A day of the latest ones may have an older one beside them.
        ("the day of the latest", vec![9 * DAY, 9 * DAY + 1], vec![0]),
    ] {
        let clocks: Vec<u64> = older.into_iter().chain(latest).collect();
        assert_eq!(to_forget(&clocks), forgotten, "{name}");
    }
    assert_eq!(to_forget(&[1; LATEST]), [0_usize; 0], "twenty of one day");
    assert_eq!(to_forget(&[]), [0_usize; 0], "no version at all");
}

proptest! {
    #![proptest_config(crate::property(500))]

    #[test]
    fn the_last_twenty_always_stay_and_every_older_day_keeps_exactly_its_last(
        clocks in prop::collection::vec(prop_oneof![0..5 * DAY, any::<u64>()], 0..60),
    ) {
        let forgotten = to_forget(&clocks);
        prop_assert!(forgotten.is_sorted_by(|one, two| one < two), "{:?}", forgotten);
        let border = clocks.len().saturating_sub(LATEST);
        prop_assert!(forgotten.iter().all(|position| *position < border), "{:?} reaches the latest", forgotten);
        let days: BTreeSet<u64> = clocks[..border].iter().map(|clock| clock / DAY).collect();
        for day in days {
            let of_day: Vec<usize> = (0..border).filter(|position| clocks[*position] / DAY == day).collect();
            let kept: Vec<_> = of_day.iter().copied().filter(|position| !forgotten.contains(position)).collect();
            prop_assert_eq!(kept, [*of_day.last().unwrap()], "day {}", day);
        }
    }
}
