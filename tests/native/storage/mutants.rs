//! Promise P5: corrupt data never panics and never passes for a different text.

use musubime::storage::record::{LoadError, Record};
use proptest::prelude::*;

use super::record::{record, records};

/// What a changed, added or lost character is replaced by: parts of JSON, digits of the checksum and of the counters,
/// and characters of one to four bytes.
const STRANGERS: [char; 18] =
    ['"', '\\', '{', '}', '[', ']', ',', ':', '0', '1', '9', 'a', 'F', ' ', '\n', '\0', 'あ', '𠮷'];

/// A record of each kind, short enough to change every character of it in every way.
fn wholes() -> Vec<Record> {
    vec![
        record(3, "k3x9", r#"{"name":"ハルカ物流","date":"2026-12-01","time":"14:00"}"#),
        record(120, "0a1b2c3d4e5f", r#"{"text":"はい。\n「数字」は40社です。","later":{"n":1.50}}"#),
        record(1, "t", r#"{"theme":"dark"}"#),
        record(2, "u", r#"{"of":"musubime/1/answer/k.tansho","at":1,"body":{"text":"別の文"}}"#),
        record(9, "v", "null"),
    ]
}

/// Every text that differs from this one by one character, and everything that is left of it after a cut.
fn mutants(whole: &str) -> Vec<String> {
    let mut all = Vec::new();
    for (at, character) in whole.char_indices() {
        let (before, after) = (&whole[..at], &whole[at + character.len_utf8()..]);
        all.extend([before.to_owned(), whole[at..].to_owned(), format!("{before}{after}")]);
        for stranger in STRANGERS.into_iter().filter(|stranger| *stranger != character) {
            all.push(format!("{before}{stranger}{after}"));
            all.push(format!("{before}{stranger}{character}{after}"));
        }
    }
    all.retain(|mutant| mutant != whole);
    all
}

#[test]
fn p5_every_text_damaged_in_one_place_is_refused_or_still_the_same_record() {
    let mut refused = [0_usize; 3];
    for whole in wholes() {
        for mutant in mutants(&whole.encode().unwrap()) {
            match Record::decode(&mutant) {
                Ok(found) => assert_eq!(found, whole, "this text passes for another record: {mutant}"),
                Err(LoadError::Unreadable) => refused[0] += 1,
                Err(LoadError::Damaged) => refused[1] += 1,
                Err(LoadError::Newer) => refused[2] += 1,
            }
        }
    }
    // The promise names a thousand mutants; each of the three refusals has to be among them.
    let [unreadable, damaged, newer] = refused;
    assert!(unreadable > 1_000 && damaged > 1_000 && newer > 10, "{refused:?}");
}

proptest! {
    #![proptest_config(crate::property(1_000))]

    #[test]
    fn p5_every_text_damaged_in_several_places_is_refused_or_still_the_same_record(
        whole in records(),
        wounds in prop::collection::vec((any::<prop::sample::Index>(), any::<char>(), 0_usize..3), 1..6),
    ) {
        let mut text: Vec<char> = whole.encode().unwrap().chars().collect();
        for (place, stranger, lost) in wounds {
            let start = place.index(text.len() + 1);
            let end = (start + lost).min(text.len());
            text.splice(start..end, [stranger]);
        }
        let text: String = text.into_iter().collect();
        if let Ok(found) = Record::decode(&text) {
            prop_assert_eq!(found, whole, "this text passes for another record: {}", text);
        }
    }
}
