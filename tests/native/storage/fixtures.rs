//! Promise P6: what a released version stored opens for ever.
//!
//! `tests/native/fixtures/record-v1.json` is frozen: a new schema adds a file beside it, and so does a new kind of
//! record. They hold what version 1 wrote, stored text under its key, as an export holds it.

use std::collections::BTreeMap;

use musubime::crc32::crc32;
use musubime::notebook::{
    Answer, AnswerId, Card, CardId, CardKind, Company, Date, Letters, LettersSetting, OwnQuestion, OwnQuestionId,
    PracticeSetting, Rating, RecordingChoice, Take, TakeId, Theme, ThemeSetting, TimeOfDay, field,
};
use musubime::storage::Kind;
use musubime::storage::key::Key;
use musubime::storage::overlay::overlay;
use musubime::storage::record::{Record, Stamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const V1: &str = include_str!("../fixtures/record-v1.json");
const V1_QUESTION: &str = include_str!("../fixtures/record-v1-question.json");
const V1_CARD: &str = include_str!("../fixtures/record-v1-card.json");
const V1_TAKE: &str = include_str!("../fixtures/record-v1-take.json");
const V1_LETTERS: &str = include_str!("../fixtures/record-v1-letters.json");

fn v1() -> BTreeMap<Key, Record> {
    let stored = [V1, V1_QUESTION, V1_CARD, V1_TAKE, V1_LETTERS]
        .map(|file| serde_json::from_str::<BTreeMap<String, String>>(file).unwrap());
    let open = |(name, text): (String, String)| {
        let key = Key::parse(&name).unwrap_or_else(|| panic!("{name} is no key any more"));
        let record = Record::decode(&text).unwrap_or_else(|error| panic!("{name} does not open any more: {error:?}"));
        assert_eq!(record.encode().unwrap(), text, "{name} would be rewritten by merely opening it");
        (key, record)
    };
    stored.into_iter().flatten().map(open).collect()
}

/// The document of a record. Saving it again keeps every field, known or not; fields of this version may be added.
fn document<T: DeserializeOwned + Serialize>(kind: Kind, id: &str) -> T {
    let body = &v1()[&Key::new(kind, id)].body;
    let document: T = serde_json::from_str(body).unwrap_or_else(|error| panic!("{kind:?} {id}: {error}"));
    let saved = overlay(body, serde_json::to_string(&document).unwrap());
    let [saved, stored] = [&saved, body].map(|body| serde_json::from_str::<BTreeMap<String, Value>>(body).unwrap());
    for (field, value) in stored {
        assert_eq!(saved.get(&field), Some(&value), "{kind:?} {id}: {field} is changed by saving it");
    }
    document
}

#[test]
fn p6_the_file_is_the_one_that_was_released() {
    assert_eq!(crc32(V1.as_bytes()), 0x8F08_B3CD, "record-v1.json is frozen; a new schema adds a new file");
    assert_eq!(crc32(V1_QUESTION.as_bytes()), 0x698D_648F, "record-v1-question.json is frozen, too");
    assert_eq!(crc32(V1_CARD.as_bytes()), 0x824C_F300, "record-v1-card.json is frozen, too");
    assert_eq!(crc32(V1_TAKE.as_bytes()), 0xB88B_EDEE, "record-v1-take.json is frozen, too");
    assert_eq!(crc32(V1_LETTERS.as_bytes()), 0xE619_3F29, "record-v1-letters.json is frozen, too");
}

#[test]
fn p6_a_record_of_every_kind_opens() {
    let found: Vec<Kind> = v1().into_keys().map(|key| key.kind).collect();
    for kind in Kind::ALL {
        assert!(found.contains(&kind), "the fixture has no {kind:?}");
    }
}

#[test]
fn p6_the_company_is_what_was_written() {
    let company: Company = document(Kind::Company, "k3x9a7b2c1d0");
    assert_eq!(company.name, "ハルカ物流システムズ");
    assert_eq!(company.role, "営業");
    assert_eq!(company.date, Date::parse("2026-12-01"));
    assert_eq!(company.time, TimeOfDay::parse("14:00"));
    assert_eq!(company.place, "オンライン\nhttps://example.com/room?a=1&b=\"2\"");
}

#[test]
fn p6_the_answer_is_what_was_written() {
    let id = AnswerId::new("k3x9a7b2c1d0", "shiboudouki");
    let answer: Answer = document(Kind::Answer, &id.stored());
    assert_eq!(answer.text, "御社を志望する理由は、\n𠮷野さんの「現場で学ぶ」という言葉です。👨‍👩‍👧\t\\");
    let record = &v1()[&Key::new(Kind::Answer, id.stored())];
    assert_eq!(record.stamp, Stamp { rev: 42, tab: "t4b0000000a1".into() });
    assert_eq!(record.at, 1_795_420_800_123);
}

#[test]
fn p6_the_own_question_is_what_was_written() {
    let id = OwnQuestionId::new("k3x9a7b2c1d0", "own-01a204cd6e0-a7b2c1d0k3x9");
    let question: OwnQuestion = document(Kind::Question, &id.stored());
    assert_eq!(question.asked, "倉庫で、いちばん大変だったことは何ですか");
    assert!(question.from_first_round);
}

#[test]
fn p6_the_setting_is_what_was_chosen() {
    let setting: ThemeSetting = document(Kind::Setting, "theme");
    assert_eq!(setting.theme, Theme::Dark);
    let setting: LettersSetting = document(Kind::Setting, "letters");
    assert_eq!(setting.letters, Letters::Large);
}

#[test]
fn p6_the_text_of_another_tab_is_still_beside_the_answer() {
    let conflict: Value = document(Kind::Conflict, "answer.k3x9a7b2c1d0.shiboudouki.t4b0000000b2");
    assert_eq!(Key::parse(conflict["of"].as_str().unwrap()), Some(Key::new(Kind::Answer, "k3x9a7b2c1d0.shiboudouki")));
    let other: Answer = serde_json::from_value(conflict["body"].clone()).unwrap();
    assert_eq!(other.text, "別の画面で書いた文です。");
    assert_eq!(conflict["at"], json!(1_795_420_799_000_u64));
}

#[test]
fn p6_what_was_deleted_stays_deleted() {
    assert!(v1()[&Key::new(Kind::Company, "gone00000000")].is_deleted());
}

#[test]
fn p6_the_card_is_what_was_written() {
    let id = CardId::parse("k3x9a7b2c1d0.exchange.01a204cd6e0-a7b2c1d0k3x9").unwrap();
    let card: Card = document(Kind::Card, &id.stored());
    assert_eq!((id.kind, card.place), (CardKind::Exchange, 2));
    assert_eq!(card.text(field::SAID), "40社を3年です");
    assert_eq!(card.parts(field::PINS, '\n').collect::<Vec<_>>(), ["40社", "3年"]);
    assert_eq!(card.parts(field::REACTIONS_SEEN, ' ').collect::<Vec<_>>(), ["nod", "memo"]);
}

#[test]
fn p6_the_take_and_the_way_one_practises_are_what_was_written() {
    let id = TakeId::parse("k3x9a7b2c1d0.shiboudouki.01a205f2d3b-a7b2c1d0k3x9.0").unwrap();
    let take: Take = document(Kind::Take, &id.stored());
    assert_eq!((take.rating, take.day, take.millis), (Rating::Spoken, Date::parse("2026-11-24"), 48_000));
    assert_eq!((take.first_word, take.longest_silence, take.pauses), (900, 2_300, 7));
    assert_eq!((take.levels, take.marks), (vec![0, 40, 80, 20], vec![12_500]));
    assert_eq!(take.recording, "audio/webm;codecs=opus");
    let setting: PracticeSetting = document(Kind::Setting, "practice");
    assert_eq!((setting.recording, setting.follow_ups, setting.pace), (RecordingChoice::Nothing, 1, 320));
    assert_eq!(setting.persona, "pair");
}
