//! One page: what stands on it, and what does not fit.

use super::{Paper, SheetPart, SheetRow, fit};
use crate::notebook::{Card, field};

/// A page of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is printed on.
    pub paper: Paper,
    /// The parts in their order, each with its rows; parts that only say something have none.
    pub parts: Vec<(SheetPart, Vec<SheetRow>)>,
    /// How many rows of which part do not fit.
    pub left_off: Vec<(SheetPart, usize)>,
}

/// Puts the rows that are wanted onto one page, given the rows of each part as [`super::chosen`] gives them.
#[must_use]
pub fn page(rows: &[(SheetPart, Vec<SheetRow>)], sheet: &Card) -> Page {
    let paper = if sheet.text(field::PAPER) == field::POCKET { Paper::Pocket } else { Paper::Whole };
    let wanted: Vec<(SheetPart, Vec<SheetRow>)> = rows
        .iter()
        .filter(|(part, _)| part.is_on(sheet) && paper.has(*part))
        .map(|(part, rows)| (*part, rows.iter().filter(|row| is_wanted(*part, row)).cloned().collect()))
        .collect();
    // A part that only says something takes one place.
    let count = |(part, rows): &(SheetPart, Vec<SheetRow>)| match part {
        SheetPart::Before | SheetPart::After => (*part, 1),
        _ => (*part, rows.len()),
    };
    let places = fit(paper, &wanted.iter().map(count).collect::<Vec<_>>());
    let mut page = Page { paper, parts: Vec::new(), left_off: Vec::new() };
    for ((part, mut rows), (_, place)) in wanted.into_iter().zip(places) {
        if rows.len() > place {
            page.left_off.push((part, rows.len() - place));
            rows.truncate(place);
        }
        if place > 0 {
            page.parts.push((part, rows));
        }
    }
    page
}

/// Whether a row has something to say and was not taken out.
fn is_wanted(part: SheetPart, row: &SheetRow) -> bool {
    let says = match part {
        SheetPart::Items | SheetPart::Points | SheetPart::Numbers => !row.title.is_empty() || !row.words.is_empty(),
        _ => !row.words.is_empty(),
    };
    row.is_in && says
}
