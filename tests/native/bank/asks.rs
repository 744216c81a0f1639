//! What the applicant may ask.

use musubime::bank::asks::{ASK_GROUPS, POOR_ASKS};

use super::assert_no_twice;

#[test]
fn every_good_question_suits_somebody_and_asks_for_more_than_a_yes() {
    for ask in ASK_GROUPS.into_iter().flat_map(|group| group.asks) {
        assert_no_twice(ask.to, &format!("{} to", ask.id));
        let asks = ["か。", "でしょう。", "ください。", "ですか？", "たいです。"];
        assert!(asks.iter().any(|end| ask.text.ends_with(end)), "{} asks nothing: {}", ask.id, ask.text);
    }
}

#[test]
fn every_poor_question_is_asked_better() {
    for poor in POOR_ASKS {
        assert_ne!(poor.better, poor.text, "{} is not mended", poor.id);
    }
}
