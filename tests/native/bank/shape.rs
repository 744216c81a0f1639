//! Ids, counts and lengths.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Debug;
use std::hash::Hash;

use musubime::bank::core::SEVEN;
use musubime::bank::{Axis, JobFamily, Part, question};
use musubime::check::{Pace, spoken_length};

/// The order of a second-round interview. The user's answers are stored under these ids: a change here loses them.
const IDS: [&str; 7] = ["tenshokuriyuu", "shiboudouki", "jisseki", "chousho", "tansho", "career", "gyakushitsumon"];

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

fn count(text: &str) -> usize {
    text.chars().count()
}

fn assert_no_twice<T: Copy + Debug + Eq + Hash>(items: &[T], place: &str) {
    let mut met = HashSet::new();
    for item in items {
        assert!(met.insert(*item), "{place}: {item:?} stands there twice");
    }
    assert!(!items.is_empty(), "{place} is empty");
}

#[test]
fn the_seven_questions_stand_in_their_order_under_their_stable_ids() {
    assert_eq!(SEVEN.map(|question| question.id), IDS);
    for id in IDS {
        assert_eq!(question(id).map(|question| question.id), Some(id));
    }
    for id in ["", "tansho/", "Tansho", "tansho.", "eighth"] {
        assert_eq!(question(id), None, "{id:?}");
    }
}

#[test]
fn every_id_is_plain_unique_and_begins_with_its_question() {
    let is_plain = |name: &str| {
        let known = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
        !name.is_empty() && name.chars().all(known) && !name.starts_with('-') && !name.ends_with('-')
    };
    let mut all = Vec::from(IDS);
    for question in SEVEN {
        assert!(is_plain(question.id), "{}", question.id);
        let examples = question.examples.iter().map(|example| (example.id, ""));
        let weak = question.weak.iter().map(|weak| (weak.id, "weak-"));
        let follow_ups = question.follow_ups.iter().map(|follow_up| (follow_up.id, "why-"));
        for (id, kind) in examples.chain(weak).chain(follow_ups) {
            let name = id.strip_prefix(question.id).and_then(|rest| rest.strip_prefix('/')?.strip_prefix(kind));
            assert!(name.is_some_and(is_plain), "{id} is not spelled {}/{kind}<short name>", question.id);
            let taken = kind.is_empty() && ["weak-", "why-"].iter().any(|kind| name.unwrap().starts_with(kind));
            assert!(!taken, "{id} reads like the id of another kind");
            all.push(id);
        }
    }
    assert_no_twice(&all, "ids");
}

#[test]
fn every_axis_is_revealed_and_every_job_family_speaks() {
    for axis in Axis::ALL {
        assert!(SEVEN.iter().any(|question| question.axes.contains(&axis)), "no question reveals {axis:?}");
    }
    let spoken: HashSet<_> =
        SEVEN.iter().flat_map(|question| question.examples).map(|example| example.family).collect();
    for family in JobFamily::ALL {
        assert!(spoken.contains(&family), "no example comes from {family:?}");
    }
    assert_no_twice(&JobFamily::ALL, "job families");
}

#[test]
fn every_question_brings_what_a_person_needs() {
    for question in SEVEN {
        let id = question.id;
        assert_no_twice(question.axes, &format!("{id} axes"));
        assert_no_twice(question.asked_by, &format!("{id} asked_by"));
        assert_no_twice(question.listens_for, &format!("{id} listens_for"));
        assert!(question.examples.len() >= 3, "{id} has {} examples", question.examples.len());
        assert!(question.weak.len() >= 2, "{id} has {} weak answers", question.weak.len());
        assert!(question.follow_ups.len() >= 6, "{id} has {} follow-ups", question.follow_ups.len());
        assert!((3..=4).contains(&question.pitfalls.len()), "{id} has {} pitfalls", question.pitfalls.len());
        assert!((3..=5).contains(&question.shape.len()), "{id} has {} slots", question.shape.len());
        let families: Vec<_> = question.examples.iter().map(|example| example.family).collect();
        assert_no_twice(&families, &format!("{id} families of the examples"));
    }
}

#[test]
fn prompts_and_traps_fit_on_one_line_of_a_phone() {
    for question in SEVEN {
        for slot in question.shape {
            assert!(count(slot.prompt) <= 40, "{}: {} characters: {}", question.id, count(slot.prompt), slot.prompt);
        }
        for pitfall in question.pitfalls {
            assert!(count(pitfall.trap) <= 30, "{}: {} characters: {}", question.id, count(pitfall.trap), pitfall.trap);
        }
    }
}

#[test]
fn every_example_is_180_to_350_characters_and_begins_with_its_point() {
    for example in SEVEN.iter().flat_map(|question| question.examples) {
        let characters: usize = example.sentences.iter().map(|sentence| count(sentence.text)).sum();
        assert!((180..=350).contains(&characters), "{} has {characters} characters", example.id);
        // A question to the interviewer begins with why one asks; every other answer with the conclusion.
        let opening = if example.id.starts_with("gyakushitsumon/") { Part::Lead } else { Part::Conclusion };
        assert_eq!(example.sentences[0].part, opening, "{}", example.id);
    }
}

#[test]
fn every_example_can_be_said_in_the_time_its_question_gives() {
    for question in SEVEN {
        let length = question.length;
        assert!(length.min < length.max, "{}: {length:?}", question.id);
        for example in question.examples {
            let answer: String = example.sentences.iter().map(|sentence| sentence.text).collect();
            let seconds = spoken_length(&answer, Pace::USUAL).seconds;
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
