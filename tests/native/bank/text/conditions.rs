//! The texts of the cards about terms.

use musubime::bank::conditions::CONDITION_CARDS;

use super::{Entry, Text, Use};

pub(super) fn texts() -> Vec<Text> {
    let mut found = Vec::new();
    for card in CONDITION_CARDS {
        Entry::new(&mut found, format!("card {}", card.id))
            .add("card title", Use::Label, &[card.title])
            .add("card asked", Use::Interviewer, &[card.asked])
            .add("card aim", Use::Advice, &[card.aim])
            .add("card prepare", Use::Advice, card.prepare)
            .add("card order", Use::Advice, card.order)
            .add("card sounds like", Use::Spoken, &[card.sounds_like])
            .add("card avoid", Use::Advice, &[card.avoid]);
    }
    found
}
