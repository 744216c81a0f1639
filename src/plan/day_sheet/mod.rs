//! 当日シート: what one takes along on the day, drawn from what is written. Keywords and no scripts; every row names the
//! record it comes from, can be written anew, and can be taken out.

mod fit;
mod numbers;
mod page;
mod rows;

use super::Named;
use crate::check::{Notes, Subject};
use crate::notebook::{Card, CardKind, Company, field};

pub use fit::{Paper, fit};
pub use page::{Page, page};

/// A part of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SheetPart {
    /// この3つだけは、伝える
    Points,
    /// 質問ごとの言葉
    Lines,
    /// こちらから聞くこと
    Asks,
    /// 数字カード
    Numbers,
    /// 言い直すこと — what is no longer used, and what is put right with a word
    Corrections,
    /// 持ちもの・まえの日
    Items,
    /// はじまる前に
    Before,
    /// 終わったら、すぐに書く
    After,
}

impl SheetPart {
    /// Every part, in the order of the sheet.
    pub const ALL: [Self; 8] = [
        Self::Points,
        Self::Lines,
        Self::Asks,
        Self::Numbers,
        Self::Corrections,
        Self::Items,
        Self::Before,
        Self::After,
    ];

    /// Its name where it is stored that it is switched off; it stays.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Points => "points",
            Self::Lines => "lines",
            Self::Asks => "asks",
            Self::Numbers => "numbers",
            Self::Corrections => "corrections",
            Self::Items => "items",
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// Whether the person has left it switched on.
    #[must_use]
    pub fn is_on(self, sheet: &Card) -> bool {
        !sheet.parts(field::OFF, ' ').any(|off| off == self.name())
    }
}

/// One row of the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// What is stored about this row is stored under it.
    pub key: String,
    /// What it is about, in the words of the record: a strength, a question, a number; may be empty.
    pub title: String,
    /// What stands on the sheet for it; empty where nothing was found and the person may write something.
    pub words: String,
    /// Of a number: its class, where its own words do not say what it is of.
    pub subject: Subject,
    /// Of a number: how it is told elsewhere, where that cannot both be true.
    pub others: Vec<String>,
    /// Whether the person wrote these words for the sheet.
    pub is_own: bool,
    /// Whether it is to stand on the sheet.
    pub is_in: bool,
}

impl SheetRow {
    fn new(key: String, title: String, words: String) -> Self {
        Self { key, title, words, subject: Subject::Unknown, others: Vec::new(), is_own: false, is_in: true }
    }
}

/// An answer with what its question is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prepared {
    /// The id of the question.
    pub question: String,
    /// What it is called.
    pub title: String,
    /// The answer as it is written.
    pub text: String,
}

/// What a sheet is drawn from.
#[derive(Clone, Copy)]
pub struct Sources<'a> {
    /// The company and what is known of the interview.
    pub company: &'a Company,
    /// What is written, in the order of the questions.
    pub answers: &'a [Prepared],
    /// What the notebook knows, all answers among it.
    pub notes: &'a Notes,
    /// The cards of the company by their kind.
    pub cards: &'a dyn Fn(CardKind) -> Vec<Named>,
}

impl Sources<'_> {
    /// What the records say for a part; none for parts that only say something.
    #[must_use]
    pub fn rows(&self, part: SheetPart) -> Vec<SheetRow> {
        match part {
            SheetPart::Points => rows::points(self),
            SheetPart::Lines => rows::lines(self),
            SheetPart::Asks => rows::asks(self),
            SheetPart::Numbers => numbers::numbers(self),
            SheetPart::Corrections => rows::corrections(self),
            SheetPart::Items => rows::items(self),
            SheetPart::Before | SheetPart::After => Vec::new(),
        }
    }
}

/// The rows of a part as the person wants them: what was written anew, what was added, and which were taken out. Their
/// own choices are kept apart from what the records say, so that a key typed here reads no answer again.
#[must_use]
pub fn chosen(part: SheetPart, rows: &[SheetRow], sheet: &Card) -> Vec<SheetRow> {
    let mut all: Vec<SheetRow> = match part {
        // A place that was emptied stays empty; one that was never touched follows the answer.
        SheetPart::Asks => field::ASKS.map(|key| ask(key, rows, sheet)).into(),
        SheetPart::Items => {
            let own = sheet.parts(field::ITEMS, '\n');
            own.map(|words| SheetRow::new(format!("own-{words}"), words.into(), String::new())).collect()
        }
        _ => Vec::new(),
    };
    if part != SheetPart::Asks {
        all.extend_from_slice(rows);
    }
    for row in &mut all {
        if sheet.has(&row.key) {
            (row.words, row.is_own) = (sheet.text(&row.key).to_owned(), true);
        }
        row.is_in = !sheet.parts(field::WITHOUT, '\n').any(|out| out == row.key);
    }
    all
}

fn ask(key: &str, rows: &[SheetRow], sheet: &Card) -> SheetRow {
    let written = || rows.iter().find(|row| row.key == key).map_or("", |row| &row.words);
    let words = sheet.fields.get(key).map_or_else(written, |words| words.trim());
    SheetRow::new(key.into(), String::new(), words.to_owned())
}
