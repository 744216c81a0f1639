//! What was last found in each answer.

use std::collections::BTreeMap;

use crate::ui::prelude::*;

use crate::check::{self, Check, Finding, Notes};
use crate::notebook::AnswerId;

/// Keeps what was found in answers, so that none is read twice: to read all seven takes a slow phone as long as to draw a
/// screen.
#[derive(Clone, Copy)]
pub struct Readings(StoredValue<BTreeMap<String, Found>>);

/// What was read, beside what, and what was found.
struct Found {
    text: String,
    notes: Notes,
    checks: Vec<Check>,
}

impl Readings {
    pub(super) fn new() -> Self {
        Self(StoredValue::new(BTreeMap::new()))
    }

    /// The checks that ask for a second look at this text, read against these notes; what weighs most comes first.
    pub fn to_look_at(self, id: &AnswerId, text: &str, notes: &Notes) -> Vec<Check> {
        let name = id.stored();
        let known = self.0.with_value(|found| {
            let found = found.get(&name).filter(|found| found.text == text && found.notes == *notes)?;
            Some(found.checks.clone())
        });
        if let Some(checks) = known {
            return checks;
        }
        let mut findings = check::read(&id.question, text, notes);
        findings.retain(Finding::asks);
        findings.sort_by_key(|finding| finding.level);
        let checks: Vec<Check> = findings.iter().map(|finding| finding.check).collect();
        let found = Found { text: text.to_owned(), notes: notes.clone(), checks: checks.clone() };
        self.0.update_value(|all| _ = all.insert(name, found));
        checks
    }
}
