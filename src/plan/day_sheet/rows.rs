//! The rows of the sheet, part by part.

use super::super::read_bridge;
use super::{Prepared, SheetRow, Sources};
use crate::bank::day::{ITEMS, Item, Setting};
use crate::check::{BETWEEN, keywords, own_asks};
use crate::notebook::{CardKind, Venue, field};

/// A line to a question has so many characters at most.
const LINE: usize = 24;
/// What stands under a strength likewise.
const POINT: usize = 30;
/// The question of the bank whose answer holds what one wants to ask.
const ASKING: &str = "gyakushitsumon";
/// So many strengths are offered.
const STRENGTHS: usize = 6;

/// The keywords of a text as one line.
fn line(sources: &Sources, text: &str, room: usize) -> String {
    let found = keywords(text, sources.notes, room).into_iter().filter_map(|span| text.get(span));
    found.collect::<Vec<_>>().join(BETWEEN)
}

/// What to get across: strengths that are tied to a problem of the company first, then the first year, then the others.
pub(super) fn points(sources: &Sources) -> Vec<SheetRow> {
    let strengths = (sources.cards)(CardKind::Strength);
    let mut bridges = (sources.cards)(CardKind::Bridge);
    bridges.sort_by_key(|(_, bridge)| !read_bridge(bridge, &sources.cards).is_tied());
    let mut rows: Vec<SheetRow> = Vec::new();
    let mut add = |name: &str, from: &str| {
        let Some((_, strength)) = strengths.iter().find(|(other, card)| other == name && card.has(field::NAME)) else {
            return;
        };
        let key = format!("point-{name}");
        if rows.len() < STRENGTHS && !rows.iter().any(|row| row.key == key) {
            let from = if from.is_empty() { strength.text(field::GROUND) } else { from };
            let words = line(sources, from, POINT);
            rows.push(SheetRow::new(key, strength.text(field::NAME).to_owned(), words));
        }
    };
    for (_, bridge) in &bridges {
        add(bridge.text(field::STRENGTH), bridge.text(field::SENTENCE));
    }
    for (name, _) in &strengths {
        add(name, "");
    }
    let year = (sources.cards)(CardKind::Vision).into_iter().find_map(|(_, vision)| {
        let [_, year, ..] = field::MINE;
        vision.has(year).then(|| vision.text(year).to_owned())
    });
    if let Some(year) = year {
        let words = line(sources, &year, POINT);
        // The third place is for the road ahead: two strengths are remembered, and what they lead to.
        let place = rows.len().min(2);
        rows.insert(place, SheetRow::new("point-vision".into(), String::new(), words));
    }
    rows
}

/// The questions with the words to hold on to.
pub(super) fn lines(sources: &Sources) -> Vec<SheetRow> {
    let answers = sources.answers.iter().filter(|answer| answer.question != ASKING && !answer.text.trim().is_empty());
    let row = |Prepared { question, title, text }: &Prepared| {
        SheetRow::new(format!("line-{question}"), title.clone(), line(sources, text, LINE))
    };
    answers.map(row).collect()
}

/// What the answer to the last of the seven asks, for the three places.
pub(super) fn asks(sources: &Sources) -> Vec<SheetRow> {
    let answer = sources.answers.iter().find(|answer| answer.question == ASKING).map_or("", |answer| &answer.text);
    let written = own_asks(answer).into_iter().filter_map(|span| answer.get(span));
    let row = |(key, words): (&str, &str)| SheetRow::new(key.into(), String::new(), words.trim().to_owned());
    field::ASKS.into_iter().zip(written).map(row).collect()
}

/// What to put right with a word, and then what is no longer used.
pub(super) fn corrections(sources: &Sources) -> Vec<SheetRow> {
    let settled = (sources.cards)(CardKind::Settlement);
    let of = |how: &'static str| settled.iter().filter(move |(_, card)| card.text(field::HOW) == how);
    let slips = of(field::SLIP)
        .map(|(name, card)| SheetRow::new(format!("slip-{name}"), String::new(), card.text(field::WHY).to_owned()));
    let retired = of(field::UPDATED).map(|(name, card)| {
        let (there, here) = (card.text(field::THERE).to_owned(), card.text(field::HERE).to_owned());
        SheetRow::new(format!("retired-{name}"), there, here)
    });
    slips.chain(retired).filter(|row| !row.words.is_empty()).collect()
}

/// What the bank knows to see to for such an interview.
pub(super) fn items(sources: &Sources) -> Vec<SheetRow> {
    let fits = |item: &&Item| match item.setting {
        Setting::Anywhere => true,
        Setting::Room => sources.company.venue == Venue::InPerson,
        Setting::Screen => sources.company.venue == Venue::Online,
    };
    let row = |item: &Item| SheetRow::new(format!("item-{}", item.id), item.label.into(), item.tip.into());
    ITEMS.iter().filter(fits).map(row).collect()
}
