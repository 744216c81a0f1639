//! The ids. The user's answers are stored under those of the questions: one that is renamed loses what was written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use musubime::bank::asks::{ASK_GROUPS, POOR_ASKS};
use musubime::bank::conditions::{CONDITION_CARDS, condition_card};
use musubime::bank::core::SEVEN;
use musubime::bank::day::ITEMS;
use musubime::bank::learn::{AXIS_READINGS, CAUSES, QUALITIES, STEPS, Tool};
use musubime::bank::{question, questions};
use musubime::notebook::OwnQuestionId;

use super::assert_no_twice;

/// The order of a second-round interview.
const SEVEN_IDS: [&str; 7] =
    ["tenshokuriyuu", "shiboudouki", "jisseki", "chousho", "tansho", "career", "gyakushitsumon"];

/// Every id the bank has ever had, one a line, with its table before it.
const GOLDEN: &str = "tests/native/fixtures/bank-ids.txt";

/// Every id by its table.
fn tables() -> BTreeMap<&'static str, Vec<&'static str>> {
    let examples = questions().flat_map(|question| question.examples).map(|example| example.id);
    let weak = questions().flat_map(|question| question.weak).map(|weak| weak.id);
    let follow_ups = questions().flat_map(|question| question.follow_ups).map(|follow_up| follow_up.id);
    BTreeMap::from([
        ("ask", ASK_GROUPS.into_iter().flat_map(|group| group.asks).map(|ask| ask.id).collect()),
        ("axis", AXIS_READINGS.iter().map(|axis| axis.slug).collect()),
        ("card", CONDITION_CARDS.into_iter().map(|card| card.id).collect()),
        ("cause", CAUSES.iter().map(|cause| cause.slug).collect()),
        ("example", examples.collect()),
        ("follow-up", follow_ups.collect()),
        ("item", ITEMS.iter().map(|item| item.id).collect()),
        ("poor-ask", POOR_ASKS.iter().map(|poor| poor.id).collect()),
        ("question", questions().map(|question| question.id).collect()),
        ("weak", weak.collect()),
    ])
}

fn is_plain(name: &str) -> bool {
    let known = |character: char| character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-';
    !name.is_empty() && name.chars().all(known) && !name.starts_with('-') && !name.ends_with('-')
}

/// Whether this is `<owner>/<kind><short name>`. No short name begins like another kind.
fn belongs(id: &str, owner: &str, kind: &str) -> bool {
    let name = id.strip_prefix(owner).and_then(|rest| rest.strip_prefix('/')?.strip_prefix(kind));
    name.is_some_and(|name| {
        is_plain(name) && (!kind.is_empty() || !name.starts_with("weak-") && !name.starts_with("why-"))
    })
}

#[test]
fn the_seven_questions_stand_in_their_order() {
    assert_eq!(SEVEN.map(|question| question.id), SEVEN_IDS);
}

#[test]
fn every_question_and_card_is_found_by_its_id_and_nothing_else_is() {
    for known in questions() {
        assert_eq!(question(known.id), Some(known));
    }
    for card in CONDITION_CARDS {
        assert_eq!(condition_card(card.id), Some(card));
    }
    for id in ["", "tansho/", "Tansho", "tansho.", "eighth"] {
        assert_eq!(question(id), None, "{id:?}");
        assert_eq!(condition_card(id), None, "{id:?}");
    }
}

#[test]
fn an_id_is_plain_and_says_what_it_belongs_to() {
    for (name, plain) in
        [("a-1", true), ("", false), ("-a", false), ("a-", false), ("A", false), ("a/b", false), ("年収", false)]
    {
        assert_eq!(is_plain(name), plain, "{name}");
    }
    for (id, kind, good) in [
        ("q/care", "", true),
        ("q/why-a", "why-", true),
        ("q/why-a", "", false),
        ("q/weak-a", "why-", false),
        ("q/why-", "why-", false),
        ("p/care", "", false),
        ("qcare", "", false),
    ] {
        assert_eq!(belongs(id, "q", kind), good, "{id} {kind}");
    }
    for (table, ids) in tables() {
        assert_no_twice(&ids, table);
        let prefix = match table {
            "example" | "weak" | "follow-up" => continue,
            "ask" => "ask-",
            "poor-ask" => "poor-",
            _ => "",
        };
        for id in ids {
            assert!(is_plain(id) && id.starts_with(prefix), "{table} {id:?}: not {prefix}<plain name>");
        }
    }
    for question in questions() {
        let examples = question.examples.iter().map(|example| (example.id, ""));
        let weak = question.weak.iter().map(|weak| (weak.id, "weak-"));
        let follow_ups = question.follow_ups.iter().map(|follow_up| (follow_up.id, "why-"));
        for (id, kind) in examples.chain(weak).chain(follow_ups) {
            assert!(belongs(id, question.id, kind), "{id} is not spelled {}/{kind}<short name>", question.id);
        }
    }
}

#[test]
fn no_question_takes_the_name_of_one_that_the_user_adds() {
    for question in questions() {
        let is_own = question.id.starts_with(OwnQuestionId::PREFIX);
        assert!(!is_own, "{}: {} is for the user's own questions", question.id, OwnQuestionId::PREFIX);
    }
}

/// `UPDATE_GOLDEN=1 cargo test --test native bank::ids` adds the new ids to the list.
#[test]
fn no_id_has_vanished_and_every_id_is_on_the_list() {
    let there: BTreeSet<String> =
        tables().iter().flat_map(|(table, ids)| ids.iter().map(move |id| format!("{table} {id}"))).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(GOLDEN);
    let list = fs::read_to_string(&path).unwrap();
    let listed: BTreeSet<String> = list.lines().map(str::to_owned).collect();
    let lines = |ids: BTreeSet<&String>| ids.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, lines(there.union(&listed).collect()) + "\n").unwrap();
    } else {
        let new = lines(there.difference(&listed).collect());
        assert!(new.is_empty(), "not in {GOLDEN}; UPDATE_GOLDEN=1 adds them, to be committed:\n{new}");
    }
    let vanished = lines(listed.difference(&there).collect());
    assert!(
        vanished.is_empty(),
        "an id has vanished, and with it what people stored under it. Put it back; only if no release ever had it, \
         delete its line in {GOLDEN}:\n{vanished}"
    );
}

#[test]
fn every_question_that_is_named_is_there_and_reveals_the_axis_it_is_named_for() {
    for card in CONDITION_CARDS {
        assert!(question(card.question).is_some(), "card {}: no question {:?}", card.id, card.question);
    }
    for reading in AXIS_READINGS {
        assert_no_twice(reading.questions, reading.slug);
        for id in reading.questions {
            let question = question(id).unwrap_or_else(|| panic!("axis {}: no question {id:?}", reading.slug));
            assert!(question.axes.contains(&reading.axis), "axis {}: {id} does not reveal it", reading.slug);
        }
    }
    let exercises =
        AXIS_READINGS.iter().map(|axis| axis.exercise).chain(QUALITIES.iter().map(|quality| quality.exercise));
    let cures = CAUSES.iter().flat_map(|cause| cause.cures).map(|cure| cure.tool);
    let steps = STEPS.iter().map(|step| step.tool);
    for tool in exercises.map(|exercise| exercise.tool).chain(cures).chain(steps) {
        if let Tool::Answer(id) = tool {
            assert!(question(id).is_some(), "a tool leads to the answer of {id:?}, which is no question");
        }
    }
}
