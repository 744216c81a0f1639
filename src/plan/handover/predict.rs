//! The questions that probably come in the second round.

use super::lines::doubt;
use super::told::Told;
use super::{Ask, Given, Predicted, Rule, Source};
use crate::bank::{self, Question, Theme};
use crate::check::{Depth, Notes, ProbeKind};
use crate::notebook::{Opening, Seat};
use crate::plan::round::Round;

/// So many questions at most.
pub const MOST: usize = 8;
/// So many at least, however little was written.
pub const LEAST: usize = 5;
/// A rule that never foretold anything comes behind all others.
const SUNK: i32 = -200;

/// The usual questions: the one that comes, and words that tell that it was spoken of although nobody asked.
const USUAL: [(&str, &str); 5] = [
    ("tenshokuriyuu", "転職を考え 転職の理由"),
    ("shiboudouki", "御社を志望 志望した 志望する"),
    ("tansho", "短所は 短所です"),
    ("nenshuu", "年収 入社の時期 入社時期 勤務地 残業"),
    ("gyakushitsumon", ""),
];

/// One level deeper than the first round went: what the words provoke, how deep, and the words. The same again at the
/// new company for a result or a plan, the way not taken for everything else.
pub(super) fn deeper(one: &Told, notes: &Notes) -> Option<(ProbeKind, Depth, String)> {
    if !one.shows("deeper") {
        return None;
    }
    let (kind, words) = one.probe(notes)?;
    let depth = if matches!(kind, ProbeKind::Result | ProbeKind::Plan) { Depth::Again } else { Depth::Rejected };
    Some((kind, depth, words))
}

/// The usual questions that were not asked in the first round.
pub(super) fn unasked(told: &[Told]) -> Vec<&'static Question> {
    let was_asked = |question: &'static Question, words: &str| {
        told.iter().any(|one| {
            let is_asked = one.topic.is_some_and(|topic| match question.id {
                // Any term stands for the terms, and whether one would come for the motive.
                "nenshuu" => topic.theme == Theme::Terms,
                "shiboudouki" => ["shiboudouki", "naitei-shoudaku"].contains(&topic.id),
                id => topic.id == id,
            });
            is_asked || words.split(' ').any(|word| !word.is_empty() && one.said.contains(word))
        })
    };
    let usual = USUAL.iter().filter_map(|(id, words)| Some((bank::question(id)?, *words)));
    usual.filter(|(question, words)| !was_asked(question, words)).map(|(question, _)| question).collect()
}

/// The questions, the likeliest first; 逆質問 closes an interview.
pub(super) fn questions(told: &[Told], given: &Given) -> Vec<Predicted> {
    let mut found: Vec<Predicted> = told.iter().flat_map(|one| of_exchange(one, given)).collect();
    let bank = |rule, source, id: &str| bank::question(id).map(|question| at(rule, source, Ask::Bank(question)));
    found.extend(unasked(told).into_iter().map(|question| at(Rule::Unasked, Source::Log, Ask::Bank(question))));
    found.extend(of_opening(given.company.opening).and_then(|id| bank(Rule::Opening, Source::Interview, id)));
    let seats = given.company.seats.iter().filter_map(|seat| of_seat(*seat));
    found.extend(seats.filter_map(|id| bank(Rule::Seat, Source::Interview, id)));
    let closing = match Round::of(given.company) {
        Round::Second => "ichiji-kakunin",
        Round::Final => "naitei-shoudaku",
    };
    found.extend(bank(Rule::Again, Source::Log, closing));
    let once = told.iter().filter_map(|one| {
        let (kind, words) = one.probe(given.notes)?;
        Some(at(Rule::Again, source(one), Ask::Probe { kind, depth: Depth::Reason, words }))
    });
    found.extend(once);
    // Nothing is asked again that was asked in the first round as it stands, and nothing twice.
    let was_asked = |question: &Question| {
        let is_about = |one: &Told| one.topic.is_some_and(|topic| topic.id == question.id);
        question.id != "gyakushitsumon" && told.iter().any(is_about)
    };
    found.retain(|one| !matches!(&one.ask, Ask::Bank(question) if was_asked(question)));
    let mut once: Vec<Predicted> = Vec::new();
    for one in found {
        if !once.iter().any(|other| is_same(&one, other)) {
            once.push(one);
        }
    }
    // Of two with the same weight the one of the earlier exchange comes first.
    once.sort_by_key(|one| -weight(one, given));
    let (closing, mut once): (Vec<Predicted>, Vec<Predicted>) = once.into_iter().partition(|one| is_closing(&one.ask));
    // What is asked again anyway only fills up.
    let sure = once.iter().filter(|one| one.rule != Rule::Again).count();
    once.truncate(sure.max(LEAST - closing.len()).min(MOST - closing.len()));
    once.extend(closing);
    once
}

/// What one exchange foretells: at most one that takes it up again, one deeper, and one about a number.
fn of_exchange(one: &Told, given: &Given) -> Vec<Predicted> {
    let mut found = Vec::new();
    let (notes, round) = (given.notes, Round::of(given.company));
    let is_term = one.topic.is_some_and(|topic| topic.theme == Theme::Terms);
    let recall = |words: String| Ask::Recall { about: one.label(), words, is_term, round };
    let again = match (doubt(one), one.hedge()) {
        (_, Some(words)) => Some((Rule::Hedged, words)),
        (Some(_), None) => one.gist().map(|words| (Rule::Doubted, words)),
        (None, None) if one.is_uneasy() => one.gist().map(|words| (Rule::Uneasy, words)),
        _ => None,
    };
    found.extend(again.map(|(rule, words)| at(rule, source(one), recall(words))));
    if let Some((kind, depth, words)) = deeper(one, notes) {
        found.push(at(Rule::Deeper, source(one), Ask::Probe { kind, depth, words }));
    }
    if let Some(words) = one.baseless(notes) {
        let (kind, depth) = (ProbeKind::Baseline, Depth::Reason);
        found.push(at(Rule::Ground, source(one), Ask::Probe { kind, depth, words }));
    }
    found
}

/// What a kind of opening is asked.
const fn of_opening(opening: Opening) -> Option<&'static str> {
    match opening {
        Opening::Ready => Some("sokusenryoku"),
        Opening::SecondStart => Some("kaisha-erabi"),
        Opening::NewToIt => Some("mikeiken"),
        Opening::Unknown => None,
    }
}

/// What a kind of interviewer asks.
const fn of_seat(seat: Seat) -> Option<&'static str> {
    match seat {
        Seat::DepartmentHead => Some("kadai"),
        Seat::DirectManager => Some("hantoshi"),
        Seat::HumanResources => Some("tasha"),
        Seat::Executive => Some("juunen"),
        Seat::Unknown => None,
    }
}

/// How likely it is, moved by who sits there and by the kind of opening (編集部の考え).
fn weight(one: &Predicted, given: &Given) -> i32 {
    let id = if let Ask::Bank(question) = one.ask { question.id } else { "" };
    let by_seat = given.company.seats.iter().map(|seat| {
        let (rules, ids, more): (&[Rule], &[&str], i32) = match seat {
            Seat::DepartmentHead => (&[Rule::Ground, Rule::Deeper], &[], 15),
            Seat::DirectManager => (&[Rule::Doubted, Rule::Uneasy], &["tansho"], 15),
            Seat::HumanResources => (&[Rule::Hedged], &["tenshokuriyuu", "nenshuu"], 15),
            Seat::Executive => (&[Rule::Seat], &["shiboudouki"], 25),
            Seat::Unknown => (&[], &[], 0),
        };
        if rules.contains(&one.rule) || ids.contains(&id) { more } else { 0 }
    });
    let by_opening = match (given.company.opening, one.rule, id) {
        (Opening::Ready, Rule::Deeper | Rule::Ground | Rule::Opening, _)
        | (Opening::SecondStart, _, "tenshokuriyuu" | "shiboudouki") => 10,
        (Opening::NewToIt, Rule::Opening, _) | (Opening::NewToIt, _, "shiboudouki") => 15,
        _ => 0,
    };
    let sunk = if given.sinking.contains(&one.rule) { SUNK } else { 0 };
    one.rule.weight() + by_seat.max().unwrap_or(0) + by_opening + sunk
}

/// Whether two are the same question, or the same words are taken up for the same reason.
fn is_same(one: &Predicted, other: &Predicted) -> bool {
    match (&one.ask, &other.ask) {
        (Ask::Bank(one), Ask::Bank(other)) => one.id == other.id,
        (Ask::Probe { words: one, .. }, Ask::Probe { words: other, .. })
        | (Ask::Recall { words: one, .. }, Ask::Recall { words: other, .. }) => one == other,
        _ => false,
    }
}

fn is_closing(ask: &Ask) -> bool {
    matches!(ask, Ask::Bank(question) if question.id == "gyakushitsumon")
}

fn source(one: &Told) -> Source {
    Source::Exchange(one.name.into())
}

const fn at(rule: Rule, source: Source, ask: Ask) -> Predicted {
    Predicted { rule, source, ask }
}
