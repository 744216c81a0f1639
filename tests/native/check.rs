//! The reader of answers over whole texts: the bank's own answers, an independent set of labelled ones, and anything at
//! all. (Each check has its table of cases beside it.)

use musubime::bank::core::SEVEN;
use musubime::bank::further::FURTHER;
use musubime::check::{Check, Finding, Level, Notes, Place, Told, facts, ledger, probes, read, unused_words};
use proptest::prelude::*;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Answers in the words of many people, good and weak, each labelled by someone who had not seen the rules.
const ANSWERS: &str = include_str!("fixtures/answers.jsonl");

#[derive(Deserialize)]
struct Labelled {
    id: String,
    question: String,
    answer: String,
    #[serde(default)]
    company: Company,
    #[serde(default)]
    strengths: Vec<String>,
    #[serde(default)]
    first_round: Vec<String>,
    expect: BTreeMap<String, String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Company {
    name: String,
    notes: Vec<String>,
}

impl Labelled {
    fn notes(&self) -> Notes {
        let told = self.first_round.iter().map(|text| Told { place: Place::Pinned, text: text.clone() });
        Notes {
            company: self.company.name.clone(),
            company_words: self.company.notes.clone(),
            strengths: self.strengths.clone(),
            told: told.collect(),
            ..Notes::default()
        }
    }
}

fn level(findings: &[Finding], check: Check) -> Option<Level> {
    findings.iter().find(|finding| finding.check == check).map(|finding| finding.level)
}

fn to_look_at(level: Option<Level>) -> bool {
    matches!(level, Some(Level::Attention | Level::Hint))
}

#[test]
fn every_example_of_the_bank_is_read_clean() {
    for example in SEVEN.iter().flat_map(|question| question.examples.iter().map(move |example| (question.id, example)))
    {
        let (question, example) = example;
        let text: String = example.sentences.iter().map(|sentence| sentence.text).collect();
        // An example is its own loan.
        let findings = read(question, &text, &Notes::default());
        let findings: Vec<&Finding> = findings.iter().filter(|finding| finding.check != Check::Borrowed).collect();
        let of = |level| findings.iter().filter(|finding| finding.level == level).collect::<Vec<_>>();
        assert!(of(Level::Attention).is_empty(), "{}: {:?}", example.id, of(Level::Attention));
        assert!(of(Level::Hint).len() <= 2, "{}: {:?}", example.id, of(Level::Hint));
        assert!(!probes(question, &text, &Notes::default()).is_empty(), "{}: nobody asks why", example.id);
    }
}

#[test]
fn every_weak_answer_of_the_bank_fires_what_it_is_there_to_show() {
    for (question, weak) in SEVEN.iter().flat_map(|question| question.weak.iter().map(move |weak| (question.id, weak)))
    {
        let shown = Check::ALL.into_iter().find(|check| check.id() == weak.shows);
        let shown = shown.unwrap_or_else(|| panic!("{}: there is no check {}", weak.id, weak.shows));
        let read = |text| level(&read(question, text, &Notes::default()), shown);
        assert!(to_look_at(read(weak.text)), "{}: {:?}", weak.id, read(weak.text));
        assert!(!to_look_at(read(weak.better)), "{} still fires when mended", weak.id);
    }
}

#[test]
fn the_reader_agrees_with_people_who_have_not_seen_its_rules() {
    let mut wrong = Vec::new();
    let mut all = 0;
    for line in ANSWERS.lines() {
        let labelled: Labelled = serde_json::from_str(line).unwrap();
        let findings = read(&labelled.question, &labelled.answer, &labelled.notes());
        for (id, expected) in &labelled.expect {
            let check = Check::ALL.into_iter().find(|check| check.id() == id).unwrap();
            let level = level(&findings, check);
            let agrees = match expected.as_str() {
                "attention" => level == Some(Level::Attention),
                "hint" => level == Some(Level::Hint),
                "good" => level == Some(Level::Good),
                "none" => matches!(level, None | Some(Level::Unread)),
                "flag" => to_look_at(level),
                "ok" => !to_look_at(level),
                other => panic!("{}: {other}", labelled.id),
            };
            all += 1;
            if !agrees {
                wrong.push(format!("{} {id}: {expected}, not {level:?}", labelled.id));
            }
        }
    }
    println!("{} of {all} labels", all - wrong.len());
    // Labels of people differ among themselves; one in five hundred may.
    assert!(wrong.len() * 500 <= all, "{}", wrong.join("\n"));
}

/// Pieces of real answers among anything Unicode has.
fn text() -> impl Strategy<Value = String> {
    const PIECES: [&str; 24] = [
        "御社を志望する理由は、",
        "月100万円",
        "３年",
        "四〇社",
        "約2〜3割",
        "。",
        "、",
        "\n",
        "「",
        "」",
        "長所は",
        "短所は",
        "と思います",
        "です",
        "ました",
        "食べれる",
        "貴社",
        "えーと",
        "前職では残業が多く",
        "2019年4月",
        "🙂",
        "𠮷",
        "トップ",
        "1,200万",
    ];
    let piece = prop_oneof![
        3 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[ぁ-んァ-ヶ一-龠、。0-9０-９]{0,12}",
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn questions() -> impl Strategy<Value = &'static str> {
    let ids: Vec<&str> = SEVEN.iter().map(|question| question.id).chain(["own-1", ""]).collect();
    prop::sample::select(ids)
}

fn is_sound(spans: &[std::ops::Range<usize>], text: &str) -> bool {
    let mut end = 0;
    spans.iter().all(|span| {
        let is_next = span.start >= end && span.start < span.end && text.get(span.clone()).is_some();
        end = span.end;
        is_next
    })
}

proptest! {
    #![proptest_config(crate::property(100_000))]

    #[test]
    fn any_text_is_read_without_panic_twice_the_same_with_spans_on_the_borders_of_characters(
        (question, answer) in (questions(), text()),
        (note, told) in (text(), text()),
    ) {
        let notes = Notes {
            company: "ハルカ物流".into(),
            company_words: vec![note.clone()],
            strengths: vec![note.clone()],
            told: vec![Told { place: Place::Pinned, text: told }],
            retired: vec![note],
            ..Notes::default()
        };
        let findings = read(question, &answer, &notes);
        prop_assert_eq!(&findings, &read(question, &answer, &notes));
        for finding in &findings {
            prop_assert!(is_sound(&finding.spans, &answer), "{:?} of {:?}", finding, answer);
        }
        let order: Vec<Check> = findings.iter().map(|finding| finding.check).collect();
        let mut sorted = order.clone();
        sorted.sort_unstable();
        sorted.dedup();
        prop_assert_eq!(order, sorted);
        for probe in probes(question, &answer, &notes) {
            prop_assert!(answer.get(probe.span.clone()).is_some(), "{:?} of {:?}", probe, answer);
        }
        for fact in facts(&answer) {
            prop_assert!(answer.get(fact.span.clone()).is_some(), "{:?} of {:?}", fact, answer);
        }
        prop_assert!(unused_words(&answer, &notes).iter().all(|word| !answer.contains(word.as_str())));
        for claim in ledger(question, &answer, &notes).iter().flat_map(|entry| &entry.claims) {
            let text = claim.told.map_or(answer.as_str(), |told| &notes.told[told].text);
            prop_assert!(text.get(claim.span.clone()).is_some() && text.get(claim.quote.clone()).is_some());
        }
    }
}

/// Stored where a person closes a row (このままでよい): an id that changed would open all of them again.
const STORED: [&str; 24] = [
    "length",
    "sentence_length",
    "commas",
    "conclusion",
    "concrete",
    "baseline",
    "vague",
    "company_fit",
    "strength_to_job",
    "forward",
    "weakness_action",
    "time_marker",
    "counter_question",
    "consistency",
    "gosha",
    "style_mix",
    "ra_nuki",
    "double_keigo",
    "filler",
    "endings",
    "borrowed",
    "problem_tone",
    "overused",
    "reproduce",
];

#[test]
fn no_check_has_changed_its_id_or_its_place() {
    let ids: Vec<&str> = Check::ALL.iter().map(|check| check.id()).take(STORED.len()).collect();
    assert_eq!(ids, STORED);
}

#[test]
fn the_readmes_count_what_is_there() {
    let further: usize = FURTHER.iter().map(|theme| theme.len()).sum();
    for (readme, checks, questions) in [
        (include_str!("../../README.md"), "{} rules one can look up", "{} further questions by theme"),
        (include_str!("../../README.ja.md"), "{}の点検", "ほかにも{}の質問"),
    ] {
        for (sentence, count) in [(checks, Check::ALL.len()), (questions, further)] {
            let sentence = sentence.replace("{}", &count.to_string());
            assert!(readme.contains(&sentence), "{sentence}");
        }
    }
}
