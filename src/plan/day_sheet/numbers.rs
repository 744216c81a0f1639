//! 数字カード: the numbers one will be asked about, each with what it is of, one row a fact of the ledger.

use super::{SheetRow, Sources};
use crate::check::{Claim, ClaimKind, End, Entry, LedgerState, Notes, Place, Scope, Subject, Unit, counted, ledger};
use crate::notebook::{CardKind, field};

/// From one number to the next.
const CHANGE: char = '→';

/// A number as it is told in one place.
struct Told<'a> {
    entry: &'a Entry,
    claim: &'a Claim,
    /// Where the words begin and end in the text.
    start: usize,
    end: usize,
    text: &'a str,
    place: &'a Place,
}

impl Told<'_> {
    fn words(&self) -> &str {
        self.text.get(self.start..self.end).unwrap_or_default()
    }
}

/// The numbers: what was pinned in the first interview first, then what has a name of its own, then the rest.
pub(super) fn numbers(sources: &Sources) -> Vec<SheetRow> {
    let entries = ledger("", "", sources.notes);
    let pins = pins(sources);
    let all = told(&entries, sources.notes);
    let mut ranked: Vec<(usize, SheetRow)> = Vec::new();
    for entry in &entries {
        let Some(best) = all.iter().filter(|told| std::ptr::eq(told.entry, entry)).min_by_key(|told| rank(told)) else {
            continue;
        };
        let Some(words) = written(best, &all) else { continue };
        if ranked.iter().any(|(_, row)| row.title == words) {
            continue;
        }
        let is_pinned = pins.iter().any(|pin| words.contains(pin.as_str()));
        let is_named = entry.subject != Subject::Unknown;
        let of = counted(best.text, &(best.start..best.end)).and_then(|span| best.text.get(span)).unwrap_or_default();
        // A number of which nobody knows what it is of brings nothing back.
        if of.is_empty() && !is_named && !is_pinned {
            continue;
        }
        let mut row = SheetRow::new(format!("number-{words}"), words, of.to_owned());
        row.subject = entry.subject;
        if entry.state == LedgerState::Differs {
            row.others = others(entry, best, &all);
        }
        // When something was or will be is no amount.
        let is_time = row.title.ends_with(['前', '後', '目']);
        let signs = [row.others.is_empty(), !is_pinned, is_time, !is_named && !row.title.contains(CHANGE)];
        ranked.push((signs.iter().fold(0, |rank, sign| rank * 2 + usize::from(*sign)), row));
    }
    // Of two as good, the one that was told first.
    ranked.sort_by_key(|(rank, _)| *rank);
    let rows: Vec<SheetRow> = ranked.into_iter().map(|(_, row)| row).collect();
    // 6社→2社 tells 6社 already.
    let is_told = |row: &SheetRow| {
        let of = |other: &SheetRow| {
            other.title.split_once(CHANGE).is_some_and(|(from, to)| [from, to].contains(&row.title.as_str()))
        };
        row.others.is_empty() && rows.iter().any(of)
    };
    rows.iter().filter(|row| !is_told(row)).cloned().collect()
}

/// What was pinned in the first interview.
fn pins(sources: &Sources) -> Vec<String> {
    let exchanges = (sources.cards)(CardKind::Exchange);
    exchanges.iter().flat_map(|(_, card)| card.parts(field::PINS, '\n').map(str::to_owned)).collect()
}

/// Every number that is told somewhere and belongs to oneself.
fn told<'a>(entries: &'a [Entry], notes: &'a Notes) -> Vec<Told<'a>> {
    let of = |entry: &'a Entry| entry.claims.iter().map(move |claim| (entry, claim));
    let told = |(entry, claim): (&'a Entry, &'a Claim)| {
        let ClaimKind::Number { scope, unit, .. } = claim.kind else { return None };
        let told = notes.told.get(claim.told?)?;
        let words = told.text.get(claim.span.clone())?;
        // 二つ counts what is said; 前 and 後 tell when.
        let is_told = scope != Scope::Other && unit != Unit::Date && !words.ends_with('つ');
        let (start, end) = (claim.span.start, claim.span.end);
        is_told.then_some(Told { entry, claim, start, end, text: &told.text, place: &told.place })
    };
    entries.iter().flat_map(of).filter_map(told).collect()
}

/// What was said in the first interview binds most, then what stands on a card.
fn rank(told: &Told) -> usize {
    match told.place {
        Place::Pinned => 0,
        Place::FirstRound => 1,
        Place::Card => 2,
        Place::Answer(_) => 3,
    }
}

fn end_of(claim: &Claim) -> End {
    match claim.kind {
        ClaimKind::Number { end, .. } => end,
        _ => End::Level,
    }
}

/// The number as it stands on the sheet. A change is one row, 10週→6週, told by the number it began with.
fn written(told: &Told, all: &[Told]) -> Option<String> {
    let is_same_text = |other: &&Told| std::ptr::eq(other.text, told.text) && other.claim.told == told.claim.told;
    let mut beside = all.iter().filter(is_same_text);
    let between =
        |from: usize, to: usize| told.text.get(from..to).is_some_and(|words| matches!(words, "から" | "から約"));
    match end_of(told.claim) {
        End::From => {
            let to = beside.find(|to| end_of(to.claim) == End::To && between(told.end, to.start));
            Some(to.map_or_else(|| told.words().to_owned(), |to| format!("{}{CHANGE}{}", told.words(), to.words())))
        }
        // What it changed from tells it already.
        End::To if beside.any(|from| end_of(from.claim) == End::From && between(from.end, told.start)) => None,
        _ => Some(told.words().to_owned()),
    }
}

/// How the same thing is told elsewhere.
fn others(entry: &Entry, best: &Told, all: &[Told]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for told in all.iter().filter(|told| std::ptr::eq(told.entry, entry)) {
        let words = told.words();
        if words != best.words() && !found.iter().any(|other| other == words) {
            found.push(words.to_owned());
        }
    }
    found
}
