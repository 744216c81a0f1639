//! One reading of an answer (点検).

use std::cell::OnceCell;

use super::asked::Asked;
use super::checks::Check;
use super::claim::{Claim, told_claims};
use super::finding::{Finding, Level, Span, Why};
use super::list::in_order;
use super::notes::Notes;
use super::phrase::company_words;
use super::text::Text;

/// A text with fewer characters is not read for its content: nothing can be said of it yet.
pub const READABLE: usize = 40;

/// What a check may look at.
pub struct Sheet<'a> {
    /// What was asked.
    pub asked: Asked,
    /// The answer.
    pub text: Text<'a>,
    /// What else is known.
    pub notes: &'a Notes,
    words: OnceCell<Vec<Span>>,
    told: OnceCell<Vec<Vec<Claim<'a>>>>,
}

impl<'a> Sheet<'a> {
    /// An answer to the question with this stable id, taken apart.
    #[must_use]
    pub fn new(question: &str, answer: &'a str, notes: &'a Notes) -> Self {
        Self {
            asked: Asked::of(question),
            text: Text::new(answer),
            notes,
            words: OnceCell::new(),
            told: OnceCell::new(),
        }
    }

    /// The company's own words in the answer, looked for once: the first place of each, in order.
    pub fn company_words(&self) -> &[Span] {
        self.words.get_or_init(|| company_words(self.text.raw, self.notes))
    }

    /// The numbers of what was told elsewhere, read once: one list for each of [`Notes::told`].
    pub(super) fn told(&self) -> &[Vec<Claim<'a>>] {
        self.told.get_or_init(|| self.notes.told.iter().map(told_claims).collect())
    }

    /// Whether there is enough text to say something about its content.
    #[must_use]
    pub const fn is_readable(&self) -> bool {
        self.text.characters >= READABLE
    }
}

impl Finding {
    /// A finding about these words.
    #[must_use]
    pub const fn new(check: Check, level: Level, spans: Vec<Span>, why: Why) -> Self {
        Self { check, level, spans, why }
    }

    /// Too little text to be read.
    #[must_use]
    pub const fn too_short(check: Check) -> Self {
        Self::new(check, Level::Unread, Vec::new(), Why::TooShort)
    }
}

/// Reads an answer to the question with this stable id. The findings stand in the order of [`Check::ALL`], at most one a
/// check; a check that has nothing to say is missing.
#[must_use]
pub fn read(question: &str, answer: &str, notes: &Notes) -> Vec<Finding> {
    let sheet = Sheet::new(question, answer, notes);
    if sheet.text.characters == 0 {
        return Vec::new();
    }
    let mut findings: Vec<Finding> = Check::ALL.into_iter().filter_map(|check| check.look_at(&sheet)).collect();
    // What is shown cuts no verb in half.
    for finding in &mut findings {
        finding.spans = finding.spans.iter().map(|span| sheet.text.whole(span)).collect();
        in_order(&mut finding.spans);
    }
    findings
}
