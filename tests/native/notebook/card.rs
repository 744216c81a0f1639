//! Cards: whose they are, their ids, and the sample.

use std::collections::BTreeSet;

use musubime::bank;
use musubime::check::{facts, problem_tone};
use musubime::notebook::{Card, CardId, CardKind, Date, PERSON, SAMPLE, SAMPLE_PERSON, field, sample};
use musubime::plan::{Named, Progress, read_bridge, steps};
use proptest::prelude::*;

#[test]
fn what_belongs_to_the_person_is_shared_by_companies_and_not_with_the_sample() {
    for (kind, company, owner) in [
        (CardKind::Exchange, "k3x9", "k3x9"),
        (CardKind::Vision, "k3x9", "k3x9"),
        (CardKind::Strength, "k3x9", PERSON),
        (CardKind::Achievement, "z1y2", PERSON),
        (CardKind::Qualification, SAMPLE, SAMPLE_PERSON),
        (CardKind::Quote, SAMPLE, SAMPLE),
    ] {
        assert_eq!(kind.owner(company), owner, "{kind:?} of {company}");
    }
}

#[test]
fn a_card_is_stored_under_its_owner_its_kind_and_its_name() {
    let id = CardId::new("k3x9", CardKind::Exchange, "01a-b");
    assert_eq!(id.stored(), "k3x9.exchange.01a-b");
    for stored in ["", "..", "k3x9.exchange.", ".exchange.a", "k3x9.later.a", "k3x9.exchange"] {
        assert_eq!(CardId::parse(stored), None, "{stored:?}");
    }
}

#[test]
fn the_names_of_kinds_and_fields_are_their_own() {
    let names: BTreeSet<&str> = CardKind::ALL.into_iter().map(CardKind::name).collect();
    assert_eq!(names.len(), CardKind::ALL.len());
    for (place, years) in [0, 1, 3, 5, 10, 15].into_iter().enumerate() {
        assert_eq!(field::MINE[place], format!("mine-{years}"));
        assert_eq!(field::THEIRS[place], format!("theirs-{years}"));
    }
    assert!(field::PLACES.iter().all(|place| field::SOURCES.contains(place)));
}

proptest! {
    #[test]
    fn every_id_is_read_back(owner in "[a-z0-9]{1,12}", kind in 0..CardKind::ALL.len(), name in "[a-z0-9.-]{1,30}") {
        let id = CardId { owner, kind: CardKind::ALL[kind], name };
        prop_assert_eq!(CardId::parse(&id.stored()), Some(id));
    }

    #[test]
    fn facts_of_any_text_lie_in_it_in_their_order(text in "[0-9０-９一二三十百万約月年社人件%リーダー課長ためからですと思い。、\\n 🙂a-z]{0,60}") {
        let found = facts(&text);
        for pair in found.windows(2) {
            prop_assert!(pair[0].span.start <= pair[1].span.start);
        }
        for fact in found {
            prop_assert!(text.get(fact.span.clone()).is_some_and(|words| !words.trim().is_empty()), "{:?}", fact);
        }
    }
}

fn of_sample(kind: CardKind) -> Vec<Named> {
    let cards = sample::CARDS.iter().filter(|card| card.kind == kind);
    cards.map(|card| (card.name.to_owned(), Card::of(card.fields))).collect()
}

/// Kinds of which there is one card for each owner, and not a list.
const SINGLE: [CardKind; 9] = [
    CardKind::Impression,
    CardKind::Persona,
    CardKind::Vision,
    CardKind::Offer,
    CardKind::Plan,
    CardKind::Because,
    CardKind::DaySheet,
    CardKind::Debrief,
    CardKind::Retry,
];

#[test]
fn the_sample_is_whole() {
    let names: BTreeSet<_> = sample::CARDS.iter().map(|card| (card.kind, card.name)).collect();
    assert_eq!(names.len(), sample::CARDS.len(), "two cards have one name");
    for card in sample::CARDS {
        assert_eq!(SINGLE.contains(&card.kind), card.name == CardId::ONLY, "{}", card.name);
        assert!(!Card::of(card.fields).is_blank(), "{}", card.name);
    }
    for (question, _) in sample::ANSWERS {
        assert!(bank::question(question).is_some(), "{question}");
    }
    let states = steps(of_sample, sample::ANSWERS.len()).map(|step| step.progress);
    assert_eq!(states, [Progress::Written; 5]);
    let company = sample::company(Date::parse("2026-12-28").unwrap());
    assert_eq!(company.date, Date::parse("2027-01-03"));
}

#[test]
fn the_sample_shows_a_knot_that_is_tied_and_one_that_is_not() {
    let tied: Vec<bool> =
        of_sample(CardKind::Bridge).iter().map(|(_, bridge)| read_bridge(bridge, &of_sample).is_tied()).collect();
    assert_eq!(tied, [true, false]);
    for (name, problem) in of_sample(CardKind::Problem) {
        let tone = problem_tone(problem.text(field::WORDS));
        assert!(tone.is_short && tone.is_kind, "{name}");
    }
}

#[test]
fn what_the_sample_pinned_was_said() {
    for (name, exchange) in of_sample(CardKind::Exchange) {
        for pin in exchange.parts(field::PINS, '\n') {
            assert!(exchange.text(field::SAID).contains(pin), "{name}: {pin}");
        }
    }
}
