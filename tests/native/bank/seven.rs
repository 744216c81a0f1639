//! What each of the seven questions brings.

use std::collections::BTreeMap;

use musubime::bank::core::SEVEN;
use musubime::bank::{Part, Theme};
use musubime::check::{Pace, spoken_length};

use super::assert_no_twice;

/// The checks whose findings the weak answers are there to show.
const CHECKS: [&str; 11] = [
    "baseline",
    "company_fit",
    "conclusion",
    "concrete",
    "counter_question",
    "forward",
    "reproduce",
    "strength_to_job",
    "time_marker",
    "vague",
    "weakness_action",
];

#[test]
fn every_question_brings_what_a_person_needs() {
    for question in SEVEN {
        let id = question.id;
        assert_eq!(question.theme, Theme::Seven, "{id}");
        assert!(question.pointers.is_empty(), "{id} has a shape and needs no pointers");
        assert!(question.weak.len() >= 2, "{id} has {} weak answers", question.weak.len());
        assert!(question.follow_ups.len() >= 6, "{id} has {} follow-ups", question.follow_ups.len());
        assert!((3..=4).contains(&question.pitfalls.len()), "{id} has {} pitfalls", question.pitfalls.len());
        assert!((3..=5).contains(&question.shape.len()), "{id} has {} slots", question.shape.len());
        let families: Vec<_> = question.examples.iter().map(|example| example.family).collect();
        assert_no_twice(&families, &format!("{id} families of the examples"));
    }
}

#[test]
fn every_example_is_180_to_350_characters_and_begins_with_its_point() {
    for example in SEVEN.iter().flat_map(|question| question.examples) {
        let characters: usize = example.sentences.iter().map(|sentence| sentence.text.chars().count()).sum();
        assert!((180..=350).contains(&characters), "{} has {characters} characters", example.id);
        // A question to the interviewer begins with why one asks; every other answer with the conclusion.
        let opening = if example.id.starts_with("gyakushitsumon/") { Part::Lead } else { Part::Conclusion };
        assert_eq!(example.sentences[0].part, opening, "{}", example.id);
    }
}

#[test]
fn every_example_can_be_said_in_the_time_its_question_gives() {
    for question in SEVEN {
        for example in question.examples {
            let answer: String = example.sentences.iter().map(|sentence| sentence.text).collect();
            let (seconds, length) = (spoken_length(&answer, Pace::USUAL).seconds, question.length);
            assert!(seconds <= usize::from(length.max), "{} takes {seconds} s of {length:?}", example.id);
        }
    }
}

#[test]
fn every_weak_answer_shows_a_known_check_and_is_mended() {
    let mut shown: BTreeMap<&str, &str> = BTreeMap::new();
    for weak in SEVEN.iter().flat_map(|question| question.weak) {
        assert!(CHECKS.contains(&weak.shows), "{} shows an unknown check: {}", weak.id, weak.shows);
        assert_ne!(weak.better, weak.text, "{} is not mended", weak.id);
        shown.insert(weak.shows, weak.id);
    }
    for check in CHECKS {
        assert!(shown.contains_key(check), "no weak answer shows {check}");
    }
}
