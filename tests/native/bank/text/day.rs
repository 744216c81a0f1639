//! The texts of the day itself.

use musubime::bank::day::{ITEMS, SAYINGS};

use super::{Entry, Text, Use};

pub(super) fn texts() -> Vec<Text> {
    let mut found = Vec::new();
    for item in ITEMS {
        Entry::new(&mut found, format!("item {}", item.id)).add("item label", Use::Label, &[item.label]).add(
            "item tip",
            Use::Advice,
            &[item.tip],
        );
    }
    for (number, saying) in (1..).zip(SAYINGS) {
        Entry::new(&mut found, format!("SAYINGS {number}")).add("saying when", Use::Label, &[saying.when]).add(
            "saying words",
            Use::Spoken,
            &[saying.words],
        );
    }
    found
}
