//! Which text is current when two copies of a record meet.

use musubime::storage::merge::{Reconciled, Seen, Verdict, arbitrate, reconcile};
use musubime::storage::record::{Record, Stamp};
use proptest::prelude::*;

use super::record::record;

/// Records as they meet: few revs, tabs and texts, so that most pairs share something. A stamp stands for one text
/// only, because a tab never uses a rev twice.
fn meeting() -> impl Strategy<Value = (Record, Record)> {
    let one = || {
        (0_u64..3, "[ab]", "[xy]", 0_u64..5).prop_map(|(rev, tab, text, at)| Record {
            stamp: Stamp { rev, tab },
            at,
            body: format!("\"{text}\""),
        })
    };
    (one(), one()).prop_filter("one stamp, one text", |(one, two)| one.stamp != two.stamp || one == two)
}

#[test]
fn the_copies_of_two_stores_come_together() {
    let found =
        |current: &Record, other: Option<&Record>| Some(Reconciled { current: current.clone(), other: other.cloned() });
    let (a1, a2) = (record(1, "a", "\"one\""), record(2, "a", "\"two\""));
    let (b1, b2, same) = (record(1, "b", "\"uno\""), record(2, "b", "\"dos\""), record(2, "b", "\"two\""));
    let gone = record(2, "b", "null");
    for (name, local, mirror, expected) in [
        ("neither", None, None, None),
        ("only localStorage", Some(&a1), None, found(&a1, None)),
        ("only IndexedDB", None, Some(&a1), found(&a1, None)),
        ("equal copies", Some(&a1), Some(&a1), found(&a1, None)),
        ("IndexedDB is ahead", Some(&a1), Some(&a2), found(&a2, None)),
        ("localStorage is ahead", Some(&a2), Some(&a1), found(&a2, None)),
        ("ahead, by another tab", Some(&b1), Some(&a2), found(&a2, None)),
        ("the same rev, two texts", Some(&a2), Some(&b2), found(&b2, Some(&a2))),
        ("the same rev, the same text", Some(&a2), Some(&same), found(&same, None)),
        ("deleted in one tab, changed in another", Some(&a2), Some(&gone), found(&gone, Some(&a2))),
    ] {
        assert_eq!(reconcile(local.cloned(), mirror.cloned()), expected, "{name}");
        assert_eq!(reconcile(mirror.cloned(), local.cloned()), expected, "{name}, stores exchanged");
    }
}

#[test]
fn only_what_was_seen_here_is_written_over() {
    let mine = record(4, "me", "\"mine\"");
    let seen = {
        let mut seen = Seen::default();
        seen.note(&Stamp { rev: 3, tab: "you".into() });
        // Hearing of an older version later takes nothing back.
        seen.note(&Stamp { rev: 1, tab: "you".into() });
        seen
    };
    for (name, stored, verdict) in [
        ("nothing there", None, Verdict::Write),
        ("my own last version", Some(record(3, "me", "\"before\"")), Verdict::Write),
        ("a version seen here", Some(record(3, "you", "\"theirs\"")), Verdict::Write),
        ("an older version of a tab seen here", Some(record(2, "you", "\"theirs\"")), Verdict::Write),
        ("the same text, unseen", Some(record(9, "you", "\"mine\"")), Verdict::Write),
        ("an unseen version", Some(record(4, "you", "\"theirs\"")), Verdict::KeepBoth { rev: 5 }),
        ("an unseen version far ahead", Some(record(9, "you", "\"theirs\"")), Verdict::KeepBoth { rev: 10 }),
        ("an unseen version behind", Some(record(1, "third", "\"theirs\"")), Verdict::KeepBoth { rev: 5 }),
        ("an unseen deletion", Some(record(4, "you", "null")), Verdict::KeepBoth { rev: 5 }),
    ] {
        assert_eq!(arbitrate(stored.as_ref(), &mine, &seen), verdict, "{name}");
    }
}

proptest! {
    #![proptest_config(crate::property(1_000))]

    #[test]
    fn both_stores_and_every_tab_agree_on_what_is_current((one, two) in meeting()) {
        let there = reconcile(Some(one.clone()), Some(two.clone())).unwrap();
        let back = reconcile(Some(two), Some(one)).unwrap();
        prop_assert_eq!(&there.current.stamp, &back.current.stamp);
        prop_assert_eq!(&there.current.body, &back.current.body);
        prop_assert_eq!(there.other.map(|other| other.body), back.other.map(|other| other.body));
    }

    #[test]
    fn the_highest_rev_wins_and_no_other_text_of_it_is_lost((one, two) in meeting()) {
        let found = reconcile(Some(one.clone()), Some(two.clone())).unwrap();
        let highest = one.stamp.rev.max(two.stamp.rev);
        prop_assert_eq!(found.current.stamp.rev, highest);
        let kept = [Some(&found.current.body), found.other.as_ref().map(|other| &other.body)];
        for copy in [&one, &two] {
            if copy.stamp.rev == highest {
                prop_assert!(kept.contains(&Some(&copy.body)), "lost {:?}", copy);
            }
        }
        // A text is not kept twice, and nothing is made up.
        prop_assert_ne!(kept[1], kept[0]);
        prop_assert!([&one, &two].contains(&&found.current));
    }

    #[test]
    fn a_rev_that_keeps_both_is_above_both((stored, mine) in meeting()) {
        if let Verdict::KeepBoth { rev } = arbitrate(Some(&stored), &mine, &Seen::default()) {
            prop_assert!(rev > stored.stamp.rev && rev > mine.stamp.rev);
            prop_assert_ne!(stored.body, mine.body);
        } else {
            prop_assert!(stored.body == mine.body || stored.stamp.tab == mine.stamp.tab);
        }
    }
}
