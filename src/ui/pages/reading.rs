//! One answer as the reader of answers sees it, with what the notebook knows.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::draft::Draft;
use crate::check::{self, Check, Finding, Level, Notes, Why};
use crate::notebook::AnswerId;
use crate::plan;
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

    /// How many things are left to be looked at; `None` while there is too little to say that there are none.
    pub fn left(&self, fine: &[String]) -> Option<usize> {
        let left = self.open(fine).len();
        let is_short = self.findings.is_empty() || self.findings.iter().any(|finding| finding.why == Why::TooShort);
        (left > 0 || !is_short).then_some(left)
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
    let Handles { companies, answers, takes, .. } = handles();
    let notes = plan::notes(&companies.company(&id.company).name, cards_of(&id.company), answers.beside(id));
    Notes { pace: takes.pace(), ..notes }
}
