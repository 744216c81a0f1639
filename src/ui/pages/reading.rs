//! One answer as the reader of answers sees it, with what the notebook knows.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::draft::Draft;
use crate::check::{self, Check, Finding, Level, Notes, Place, Told};
use crate::notebook::{AnswerId, Card, CardKind, field};
use crate::ui::finding_words::{message, title};
use crate::ui::handles::{Handles, handles};
use crate::ui::marks::{Mark, Tint};
use crate::ui::pages::states::cards_of;

/// What the reader found in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The text it read.
    pub text: String,
    /// What it found.
    pub findings: Vec<Finding>,
    /// What it knew.
    pub notes: Arc<Notes>,
}

impl Reading {
    /// The finding of the check at this place among [`check::Check::ALL`].
    pub fn finding(&self, place: u32) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.check as u32 == place)
    }

    /// The place among [`check::Check::ALL`] of what is to be looked at where the cursor stands.
    pub fn at(&self, byte: usize) -> Option<u32> {
        let holds = |finding: &&Finding| finding.spans.iter().any(|span| span.start <= byte && byte <= span.end);
        let mut found = self.findings.iter().filter(|finding| to_look_at(finding)).filter(holds);
        found.next().map(|finding| finding.check as u32)
    }

    /// How many things are left to be looked at; `None` while there is nothing to read.
    pub fn left(&self, fine: &[String]) -> Option<usize> {
        (!self.findings.is_empty()).then(|| self.open(fine).len())
    }

    /// The first thing to be looked at, in one line.
    pub fn first(&self, fine: &[String]) -> Option<String> {
        let finding = self.open(fine).into_iter().min_by_key(|finding| finding.level)?;
        Some(format!("{}：{}", title(finding.check), message(finding)))
    }

    /// What is to be looked at and was not closed.
    fn open(&self, fine: &[String]) -> Vec<&Finding> {
        let is_open = |finding: &&Finding| to_look_at(finding) && !is_fine(fine, finding.check);
        self.findings.iter().filter(is_open).collect()
    }

    /// What is marked in the text: nothing that was closed.
    pub fn marks(&self, fine: &[String], current: Option<u32>) -> Vec<Mark> {
        let open = self.findings.iter().filter(|finding| !is_fine(fine, finding.check));
        let marks = open.filter_map(|finding| {
            let is_current = current == Some(finding.check as u32);
            let tint = if is_current && to_look_at(finding) { Tint::Current } else { tint(finding)? };
            Some(finding.spans.iter().map(move |span| Mark { span: span.clone(), tint }))
        });
        marks.flatten().collect()
    }
}

/// Whether a finding asks for a second look.
pub const fn to_look_at(finding: &Finding) -> bool {
    finding.asks()
}

/// Whether the person has closed what this check says.
pub fn is_fine(fine: &[String], check: Check) -> bool {
    fine.iter().any(|id| id == check.id())
}

/// How the words of a finding are marked.
pub const fn tint(finding: &Finding) -> Option<Tint> {
    match (finding.level, finding.check) {
        (Level::Attention | Level::Hint, _) => Some(Tint::Look),
        (Level::Good, Check::Concrete | Check::Consistency | Check::TimeMarker) => Some(Tint::Fact),
        (Level::Good, Check::CompanyFit) => Some(Tint::Company),
        (Level::Good, Check::Conclusion) => Some(Tint::Good),
        _ => None,
    }
}

/// Reads the answer while it is written, but not in the middle of typing.
pub fn reading(draft: Draft) -> Memo<Arc<Reading>> {
    let notes = Memo::new(move |_| Arc::new(notes(&draft.id.get_value())));
    Memo::new(move |before: Option<&Arc<Reading>>| {
        if let Some(before) = before.filter(|_| draft.frozen.get() > 0) {
            return Arc::clone(before);
        }
        let (text, notes) = (draft.text(), notes.get());
        let findings = draft.id.with_value(|id| check::read(&id.question, &text, &notes));
        Arc::new(Reading { text, findings, notes })
    })
}

/// What the notebook knows beside this answer, followed.
pub fn notes(id: &AnswerId) -> Notes {
    let Handles { companies, answers, .. } = handles();
    let of = cards_of(&id.company);
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
    let others = answers.beside(id).into_iter();
    let others = others.filter_map(|(question, text)| told(Place::Answer(question), text));
    let settled = cards(CardKind::Settlement);
    let is_updated = |card: &&Card| card.text(field::HOW) == field::UPDATED;
    Notes {
        company: companies.company(&id.company).name,
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
fn join(card: &Card, fields: &[(&str, &str)]) -> String {
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
