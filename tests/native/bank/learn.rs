//! What can be read: its numbers, and how many points its types promise.

use musubime::bank::SourceKind;
use musubime::bank::learn::{
    AXIS_READINGS, CAUSES, FINDING, LISTENING, OPENINGS, PASS_RATE_REASONS, PASS_RATES, QUALITIES, ROUNDS,
    SEASON_MEANINGS, SEASONS, STEPS, THIRD_EAR, Tool,
};

use super::assert_no_twice;

/// Sources differ about a contested fact: one view alone would look like the truth.
fn assert_several_views(views: &[SourceKind], fact: &str) {
    assert_no_twice(views, fact);
    assert!(views.len() >= 2, "{fact}: only {views:?} gives it");
}

#[test]
fn pass_rates_are_ranges_and_come_from_several_sources() {
    for rate in PASS_RATES {
        assert!(rate.low < rate.high && rate.high <= 100, "{rate:?}");
        assert!(ROUNDS.iter().any(|round| round.title == rate.round), "no round is called {}", rate.round);
    }
    for round in ROUNDS.iter().map(|round| round.title) {
        let views: Vec<_> = PASS_RATES.iter().filter(|rate| rate.round == round).map(|rate| rate.said_by).collect();
        // A round may be left out; one that is there is given by several.
        if !views.is_empty() {
            assert_several_views(&views, round);
        }
    }
    assert!(PASS_RATES.iter().any(|rate| rate.round == "二次面接"), "nothing is said about the second round");
    assert!(PASS_RATE_REASONS.len() >= 2, "{PASS_RATE_REASONS:?}");
}

#[test]
fn seasons_are_months_and_come_from_several_sources() {
    for season in SEASONS {
        let months = [season.busy, season.quiet].concat();
        assert_no_twice(&months, &format!("months of {:?}", season.said_by));
        assert!(months.iter().all(|month| (1..=12).contains(month)), "{months:?}");
        assert!(season.busy.is_sorted() && season.quiet.is_sorted(), "{season:?}");
        assert!(!season.busy.is_empty() && !season.quiet.is_empty(), "{season:?}");
    }
    let views: Vec<_> = SEASONS.iter().map(|season| season.said_by).collect();
    assert_several_views(&views, "seasons");
    assert!(SEASON_MEANINGS.len() >= 2, "{SEASON_MEANINGS:?}");
}

#[test]
fn every_piece_has_as_many_points_as_its_type_promises() {
    for round in ROUNDS {
        assert!((3..=4).contains(&round.weighs.len()), "{}: {:?}", round.title, round.weighs);
        assert!((2..=3).contains(&round.room.len()), "{}: {:?}", round.title, round.room);
    }
    for opening in OPENINGS {
        assert!(opening.weights.iter().all(|weight| (1..=3).contains(weight)), "{opening:?}");
    }
    for step in STEPS {
        assert!((2..=4).contains(&step.how.len()), "{}: {:?}", step.title, step.how);
    }
    for cause in CAUSES {
        assert!((2..=4).contains(&cause.signs.len()), "{}: {:?}", cause.slug, cause.signs);
        assert!(!cause.cures.is_empty(), "{} has no cure", cause.slug);
    }
    for reading in [FINDING, LISTENING, THIRD_EAR] {
        assert!(!reading.points.is_empty(), "{} has no points", reading.title);
    }
    assert_eq!([QUALITIES.len(), STEPS.len(), CAUSES.len()], [3, 5, 3], "three qualities, five steps, three causes");
}

#[test]
fn what_was_told_differently_is_seen_to_in_the_ledger() {
    let cause = CAUSES.iter().find(|cause| cause.slug == "consistency").unwrap();
    assert!(cause.cures.iter().any(|cure| cure.tool == Tool::Ledger), "{:?}", cause.cures);
}

#[test]
fn everything_to_do_fits_into_one_sitting() {
    let exercises = AXIS_READINGS.iter().map(|axis| (axis.title, axis.exercise.minutes));
    let exercises = exercises.chain(QUALITIES.iter().map(|quality| (quality.title, quality.exercise.minutes)));
    let cures = CAUSES.iter().flat_map(|cause| cause.cures).map(|cure| (cure.title, cure.minutes));
    let steps = STEPS.iter().map(|step| (step.title, step.minutes));
    for (title, minutes) in exercises.chain(cures).chain(steps) {
        assert!((1..=90).contains(&minutes), "{title}: {minutes} minutes");
    }
}
