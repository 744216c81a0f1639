//! What the bank holds, as entries of the index.

use super::index::{Entry, Kind, Place};
use crate::bank::asks::{ASK_GROUPS, POOR_ASKS};
use crate::bank::conditions::CONDITION_CARDS;
use crate::bank::learn::{
    AXIS_READINGS, CAUSES, FINDING, LISTENING, OPENINGS, PASS_RATE_REASONS, QUALITIES, ROUNDS, Reading,
    SEASON_MEANINGS, STEPS, THIRD_EAR,
};
use crate::bank::{Question, questions};

/// Everything the bank knows.
pub(super) fn entries() -> Vec<Entry> {
    let mut entries: Vec<Entry> = questions().flat_map(of_question).collect();
    entries.extend(CONDITION_CARDS.iter().map(|card| {
        let texts = [card.asked, card.aim].into_iter().chain(card.prepare.iter().copied());
        let texts = texts.chain(card.order.iter().copied()).chain([card.sounds_like, card.avoid]);
        Entry::new(Kind::Card, Place::Card(card.id), card.title, texts)
    }));
    for group in ASK_GROUPS {
        let label = group.purpose.label();
        entries.extend(group.asks.iter().map(|ask| Entry::new(Kind::Ask, Place::Asks, label, [ask.text, ask.shows])));
    }
    entries.extend(
        POOR_ASKS
            .iter()
            .map(|ask| Entry::new(Kind::Ask, Place::Asks, ask.kind.label(), [ask.text, ask.why, ask.better])),
    );
    entries.extend(of_readings());
    entries
}

/// The question itself, the advice on it, and its examples.
fn of_question(question: &'static Question) -> Vec<Entry> {
    let place = || Place::Question(question.id.into());
    let pitfalls = question.pitfalls.iter().flat_map(|pitfall| [pitfall.trap, pitfall.way]);
    let follow_ups = question.follow_ups.iter().map(|follow_up| follow_up.text);
    let advice = [question.aim].into_iter().chain(question.listens_for.iter().copied());
    let advice = advice.chain(question.pointers.iter().copied()).chain(pitfalls).chain(follow_ups);
    let mut entries = vec![
        Entry::new(Kind::Question, place(), question.title, [question.asked]),
        Entry::new(Kind::Advice, place(), question.title, advice),
    ];
    entries.extend(question.examples.iter().map(|example| {
        let sentences = example.sentences.iter().map(|sentence| sentence.text);
        let title = format!("{}・{}", question.title, example.family.label());
        Entry::new(Kind::Example, place(), title, [example.speaker].into_iter().chain(sentences).chain([example.point]))
    }));
    entries
}

fn of_readings() -> Vec<Entry> {
    let entry = |place: Place, title: &str, texts: Vec<&str>| Entry::new(Kind::Reading, place, title, texts);
    let reading = |place: Place, reading: &Reading| {
        let points = reading.points.iter().flat_map(|point| [point.title, point.words]);
        entry(place, reading.title, [reading.lead].into_iter().chain(points).collect())
    };
    let mut entries = vec![
        reading(Place::Finding, &FINDING),
        reading(Place::ThirdEar, &THIRD_EAR),
        reading(Place::Listening, &LISTENING),
    ];
    entries.extend(ROUNDS.iter().map(|round| {
        let texts = [round.who, round.aim].into_iter().chain(round.weighs.iter().chain(round.room).copied());
        entry(Place::Rounds, round.title, texts.collect())
    }));
    entries.extend(PASS_RATE_REASONS.iter().map(|point| entry(Place::PassRate, point.title, vec![point.words])));
    entries.extend(SEASON_MEANINGS.iter().map(|point| entry(Place::Season, point.title, vec![point.words])));
    entries.extend(AXIS_READINGS.iter().map(|axis| {
        let texts = [axis.asks, axis.material].into_iter().chain(axis.looked_for).chain(axis.heard_by);
        entry(Place::Axis(axis.slug), axis.title, texts.collect())
    }));
    entries.extend(QUALITIES.iter().map(|quality| {
        entry(Place::Qualities, quality.title, [quality.words].into_iter().chain(quality.signs).collect())
    }));
    entries.extend(OPENINGS.iter().map(|opening| {
        let texts = [opening.hopes, opening.way].into_iter().chain(opening.asked);
        entry(Place::Openings, opening.title, texts.collect())
    }));
    entries.extend(STEPS.iter().map(|step| {
        let texts = [step.why, step.done_when].into_iter().chain(step.how.iter().copied());
        entry(Place::Steps, step.title, texts.collect())
    }));
    entries.extend(CAUSES.iter().map(|cause| {
        let cures = cause.cures.iter().flat_map(|cure| [cure.title, cure.words]);
        entry(Place::Cause(cause.slug), cause.title, [cause.happens].into_iter().chain(cures).collect())
    }));
    entries
}
