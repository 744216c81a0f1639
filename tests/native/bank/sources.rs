//! Where the advice comes from.

use musubime::bank::asks::ASK_GROUPS;
use musubime::bank::conditions::CONDITION_CARDS;
use musubime::bank::day::{CALM_BASIS, ITEMS_BASIS, THANKS_BASIS};
use musubime::bank::learn::{
    AXIS_READINGS, CAUSES, FINDING, LISTENING, OPENINGS_BASIS, PASS_RATE_BASIS, PASS_RATES, QUALITIES, ROUNDS_BASIS,
    SEASON_BASIS, SEASONS, STEPS, THIRD_EAR,
};
use musubime::bank::{Basis, Certainty, SourceKind, questions};

/// Every basis of the bank with the entry it belongs to.
pub(super) fn bases() -> Vec<(String, Basis)> {
    let named = |name: &str, basis| (name.to_owned(), basis);
    let all = [
        named("ROUNDS", ROUNDS_BASIS),
        named("PASS_RATES", PASS_RATE_BASIS),
        named("SEASONS", SEASON_BASIS),
        named("OPENINGS", OPENINGS_BASIS),
        named("FINDING", FINDING.basis),
        named("LISTENING", LISTENING.basis),
        named("THIRD_EAR", THIRD_EAR.basis),
        named("ITEMS", ITEMS_BASIS),
        named("CALM", CALM_BASIS),
        named("THANKS", THANKS_BASIS),
    ];
    all.into_iter()
        .chain(questions().map(|question| named(question.id, question.basis)))
        .chain(ASK_GROUPS.into_iter().map(|group| (format!("{:?}", group.purpose), group.basis)))
        .chain(CONDITION_CARDS.into_iter().map(|card| (format!("card {}", card.id), card.basis)))
        .chain(AXIS_READINGS.iter().map(|axis| named(axis.slug, axis.basis)))
        .chain(QUALITIES.iter().map(|quality| named(quality.title, quality.basis)))
        .chain(STEPS.iter().map(|step| named(step.title, step.basis)))
        .chain(CAUSES.iter().map(|cause| named(cause.slug, cause.basis)))
        .collect()
}

/// Whether these kinds of sources are enough for this certainty. Our own thought alone, and nothing else, is Editorial.
fn bear(kinds: &[SourceKind], certainty: Certainty) -> bool {
    let foreign = kinds.iter().filter(|kind| **kind != SourceKind::Editorial).count();
    let is_twice = kinds.iter().enumerate().any(|(position, kind)| kinds[..position].contains(kind));
    let is_enough = match certainty {
        Certainty::Primary => kinds.contains(&SourceKind::Official),
        Certainty::Agreed => foreign >= 2,
        Certainty::Single => foreign >= 1,
        Certainty::Editorial => foreign == 0,
    };
    is_enough && !is_twice && !kinds.is_empty()
}

#[test]
fn every_basis_names_its_grounds_and_they_bear_its_certainty() {
    use Certainty::{Agreed, Editorial, Primary, Single};
    use SourceKind::{Agency, HiringManager, Official};
    for (kinds, certainty, good) in [
        (vec![], Editorial, false),
        (vec![SourceKind::Editorial], Editorial, true),
        (vec![SourceKind::Editorial], Single, false),
        (vec![Agency], Editorial, false),
        (vec![Agency, SourceKind::Editorial], Editorial, false),
        (vec![Agency], Single, true),
        (vec![Agency], Agreed, false),
        (vec![Agency, SourceKind::Editorial], Agreed, false),
        (vec![Agency, Agency], Agreed, false),
        (vec![Agency, HiringManager], Agreed, true),
        (vec![Agency, HiringManager], Primary, false),
        (vec![Official], Primary, true),
    ] {
        assert_eq!(bear(&kinds, certainty), good, "{kinds:?} {certainty:?}");
    }
    for (entry, Basis { certainty, kinds, .. }) in bases() {
        assert!(bear(kinds, certainty), "{entry}: {kinds:?} do not bear {certainty:?}");
    }
}

#[test]
fn whoever_gives_a_figure_is_among_its_grounds() {
    let rates = PASS_RATES.iter().map(|rate| (rate.said_by, PASS_RATE_BASIS));
    let seasons = SEASONS.iter().map(|season| (season.said_by, SEASON_BASIS));
    for (said_by, basis) in rates.chain(seasons) {
        assert!(basis.kinds.contains(&said_by), "{said_by:?} is not in {:?}", basis.kinds);
    }
}
