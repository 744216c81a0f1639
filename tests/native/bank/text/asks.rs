//! The texts of what the applicant may ask.

use musubime::bank::asks::{ASK_GROUPS, ASK_RULES, POOR_ASKS};

use super::{Entry, Text, Use};

pub(super) fn texts() -> Vec<Text> {
    let mut found = Vec::new();
    for group in ASK_GROUPS {
        Entry::new(&mut found, format!("{:?}", group.purpose)).add("group lead", Use::Advice, &[group.lead]);
        for ask in group.asks {
            Entry::new(&mut found, ask.id).add("ask text", Use::Spoken, &[ask.text]).add(
                "ask shows",
                Use::Advice,
                &[ask.shows],
            );
        }
    }
    for poor in POOR_ASKS {
        Entry::new(&mut found, poor.id)
            .add("poor text", Use::Weak, &[poor.text])
            .add("poor why", Use::Advice, &[poor.why])
            .add("poor better", Use::Spoken, &[poor.better]);
    }
    for rule in ASK_RULES {
        Entry::new(&mut found, "ASK_RULES").add("rule title", Use::Label, &[rule.title]).add(
            "rule words",
            Use::Advice,
            &[rule.words],
        );
    }
    found
}
