//! What every question brings, and what the further ones have in place of a shape and examples.

use musubime::bank::further::FURTHER;
use musubime::bank::{Theme, questions};

use super::assert_no_twice;

#[test]
fn every_question_says_who_asks_it_and_what_is_heard() {
    let titles: Vec<_> = questions().map(|question| question.title).collect();
    assert_no_twice(&titles, "titles of the questions");
    for question in questions() {
        let id = question.id;
        assert_no_twice(question.axes, &format!("{id} axes"));
        assert_no_twice(question.asked_by, &format!("{id} asked_by"));
        assert_no_twice(question.listens_for, &format!("{id} listens_for"));
        assert!(question.listens_for.len() >= 2, "{id}: what is listened for? {:?}", question.listens_for);
        assert!(question.length.min < question.length.max, "{id}: {:?}", question.length);
    }
}

#[test]
fn every_further_question_has_pointers_and_follow_ups_in_place_of_a_shape() {
    for (theme, questions) in Theme::ALL.into_iter().skip(1).zip(FURTHER) {
        for question in questions {
            let id = question.id;
            assert_eq!(question.theme, theme, "{id} stands in the file of {theme:?}");
            assert!(question.pointers.len() >= 3, "{id} has {} pointers", question.pointers.len());
            assert!(question.follow_ups.len() >= 2, "{id} has {} follow-ups", question.follow_ups.len());
            let parts = [question.shape.len(), question.examples.len(), question.weak.len(), question.pitfalls.len()];
            assert_eq!(parts, [0; 4], "{id} has a part that only the seven have");
        }
    }
}
