//! The notebook as the reader of answers sees it.

use super::Named;
use crate::check::{Notes, Place, Told};
use crate::notebook::{Card, CardKind, field};

/// What the notebook of a company knows beside one answer, given the other answers, each with the id of its question.
pub fn notes(company: &str, of: impl Fn(CardKind) -> Vec<Named>, others: Vec<(String, String)>) -> Notes {
    let cards = |kind| of(kind).into_iter().map(|(_, card)| card).collect::<Vec<Card>>();
    let mut company_words = Vec::new();
    let mut take = |card: &Card, fields: &[&str]| {
        company_words.extend(fields.iter().map(|field| card.text(field).to_owned()).filter(|text| !text.is_empty()));
    };
    for quote in cards(CardKind::Quote) {
        take(&quote, &[field::WORDS]);
    }
    for problem in cards(CardKind::Problem) {
        take(&problem, &[field::WORDS, field::GROWTH]);
    }
    for persona in cards(CardKind::Persona) {
        take(&persona, &[field::CREED, field::DIRECTION, field::CULTURE, field::APART]);
    }
    for vision in cards(CardKind::Vision) {
        take(&vision, &field::THEIRS);
    }
    let strengths: Vec<Card> = cards(CardKind::Strength);
    let told = |place: Place, text: String| (!text.trim().is_empty()).then_some(Told { place, text });
    let first_round = cards(CardKind::Exchange).into_iter().filter_map(|exchange| {
        let place = if exchange.has(field::PINS) { Place::Pinned } else { Place::FirstRound };
        // The question tells what the number of a short answer is about: 担当社数は？ 40社です。
        let (asked, said) =
            (exchange.text(field::ASKED).trim_end_matches(['？', '?', '。']), exchange.text(field::SAID));
        // One sentence, so that the question names what the number is about. A number in it would be nobody's claim.
        let names = !said.is_empty() && !asked.is_empty() && !asked.contains(|one: char| one.is_numeric());
        told(place, if names { format!("{asked}、{said}") } else { said.to_owned() })
    });
    let achievements = cards(CardKind::Achievement).into_iter().filter_map(|card| {
        let parts = [
            (field::NAME, ""),
            (field::PERIOD, "期間は"),
            (field::ROLE, "役割は"),
            (field::AMOUNT, ""),
            (field::RESULT, ""),
        ];
        told(Place::Card, join(&card, &parts))
    });
    let others = others.into_iter().filter_map(|(question, text)| told(Place::Answer(question), text));
    let settled = cards(CardKind::Settlement);
    let is_updated = |card: &&Card| card.text(field::HOW) == field::UPDATED;
    Notes {
        company: company.to_owned(),
        company_words,
        strengths: strengths
            .iter()
            .map(|card| join(card, &[(field::NAME, ""), (field::GROUND, ""), (field::USE, "")]))
            .collect(),
        told: first_round.chain(achievements).chain(others).collect(),
        retired: settled.iter().filter(is_updated).map(|card| card.text(field::THERE).to_owned()).collect(),
        settled: settled
            .iter()
            .map(|card| (card.text(field::HERE).to_owned(), card.text(field::THERE).to_owned()))
            .collect(),
        ..Notes::default()
    }
}

/// The texts of these fields as sentences, each behind what it is about.
pub(super) fn join(card: &Card, fields: &[(&str, &str)]) -> String {
    let texts = fields.iter().filter(|(field, _)| card.has(field));
    let mut joined = String::new();
    for (field, about) in texts {
        let text = card.text(field);
        joined.push_str(about);
        joined.push_str(text);
        joined.push_str(if text.ends_with(['。', '？', '?', '！']) { "" } else { "。" });
    }
    joined
}
