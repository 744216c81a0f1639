//! The envelope: what goes in comes out, byte for byte, and a later version is recognised whatever it looks like.

use musubime::crc32::crc32;
use musubime::storage::record::{LoadError, Record, Stamp};
use proptest::prelude::*;

use super::json;

pub(crate) fn record(rev: u64, tab: &str, body: &str) -> Record {
    Record { stamp: Stamp { rev, tab: tab.into() }, at: 1_764_000_000_000, body: body.into() }
}

/// Tabs name themselves with letters and digits.
pub(crate) fn records() -> impl Strategy<Value = Record> {
    (any::<u64>(), "[a-z0-9]{1,12}", any::<u64>(), json::body()).prop_map(|(rev, tab, at, body)| Record {
        stamp: Stamp { rev, tab },
        at,
        body,
    })
}

#[test]
fn a_body_survives_byte_for_byte_however_it_is_written() {
    for body in [
        r#"{"text":"はい。","later":[1,2,{"deep":null}]}"#,
        r#"{ "later" : 1.50 , "text" : "" }"#,
        r#"{"number":12345678901234567890123,"tiny":1e-9}"#,
        r#"{"text":"\u3042\/\ud842\udfb7"}"#,
        r#"{"text":"twice","text":"twice"}"#,
        "null",
        r#""""#,
        "[]",
    ] {
        let stored = record(1, "tab", body).encode().unwrap();
        assert_eq!(Record::decode(&stored).map(|record| record.body).as_deref(), Ok(body), "{stored}");
    }
}

#[test]
fn the_layout_of_stored_text_is_what_other_programs_read() {
    // `start.js` and `rescue.js` read these texts without this code: the order and the names are theirs too.
    let stored = record(7, "k3x9", r#"{"theme":"dark"}"#).encode().unwrap();
    let sum = format!("{:08x}", crc32(b"1\n7\nk3x9\n1764000000000\n{\"theme\":\"dark\"}"));
    let layout = r#"{"v":1,"rev":7,"tab":"k3x9","at":1764000000000,"sum":"SUM","body":{"theme":"dark"}}"#;
    assert_eq!(stored, layout.replace("SUM", &sum));
    assert!(record(8, "k3x9", "null").encode().unwrap().ends_with(r#""body":null}"#));
    assert!(record(8, "k3x9", "null").is_deleted());
    assert!(!record(8, "k3x9", r#"{"text":null}"#).is_deleted());
}

#[test]
fn a_body_that_is_no_json_is_never_stored() {
    for body in ["", "はい", "{", "{}{}", r#"{"text":}"#, "nul"] {
        assert!(record(1, "tab", body).encode().is_err(), "{body:?}");
    }
}

#[test]
fn blanks_around_a_body_are_not_part_of_it() {
    let stored = record(1, "tab", " {\"text\": \"はい\"}\n").encode().unwrap();
    assert_eq!(Record::decode(&stored), Ok(record(1, "tab", "{\"text\": \"はい\"}")));
}

#[test]
fn what_is_no_envelope_says_why() {
    let whole = record(1, "tab", r#"{"text":"はい"}"#).encode().unwrap();
    for (text, error) in [
        (String::new(), LoadError::Unreadable),
        ("null".into(), LoadError::Unreadable),
        ("1".into(), LoadError::Unreadable),
        ("[]".into(), LoadError::Unreadable),
        ("{}".into(), LoadError::Unreadable),
        (r#"{"v":"1"}"#.into(), LoadError::Unreadable),
        (r#"{"v":-1}"#.into(), LoadError::Unreadable),
        (r#"{"v":1}"#.into(), LoadError::Unreadable),
        (r#"{"v":1.5}"#.into(), LoadError::Unreadable),
        (r#"{"v":null}"#.into(), LoadError::Unreadable),
        (r#"{"v":[2]}"#.into(), LoadError::Unreadable),
        (whole.replace(r#""rev":1,"#, ""), LoadError::Unreadable),
        (whole.replace(r#""rev":1"#, r#""rev":-1"#), LoadError::Unreadable),
        (whole.clone() + &whole, LoadError::Unreadable),
        (whole.clone() + "}", LoadError::Unreadable),
        (whole.replace("はい", "いいえ"), LoadError::Damaged),
        (whole.replace(r#""rev":1"#, r#""rev":2"#), LoadError::Damaged),
        (whole.replace(r#""tab":"tab""#, r#""tab":"tap""#), LoadError::Damaged),
        (whole.replace(r#""at":17"#, r#""at":18"#), LoadError::Damaged),
        (whole.replace(r#""body":{"#, r#""body": {  "#), LoadError::Damaged),
        (whole.replace(r#""v":1"#, r#""v":2"#), LoadError::Newer),
        (r#"{"v":2}"#.into(), LoadError::Newer),
        (r#"{"v":4294967296}"#.into(), LoadError::Newer),
        (r#"{"v":123456789012345678901234567890}"#.into(), LoadError::Newer),
        (r#"{"v":4294967295,"rev":"now a word","pages":[]}"#.into(), LoadError::Newer),
    ] {
        assert_eq!(Record::decode(&text), Err(error), "{text}");
    }
}

proptest! {
    #![proptest_config(crate::property(512))]

    #[test]
    fn decoding_undoes_encoding(record in records()) {
        let stored = record.encode().unwrap();
        prop_assert_eq!(Record::decode(&stored), Ok(record.clone()));
        // Written again, it is the same text: a copy is repaired without a new version.
        prop_assert_eq!(Record::decode(&stored).unwrap().encode().unwrap(), stored);
    }

    #[test]
    fn a_later_version_is_newer_and_nothing_else(record in records(), later in 2..=u32::MAX) {
        let stored = record.encode().unwrap().replacen(r#"{"v":1,"#, &format!(r#"{{"v":{later},"#), 1);
        prop_assert_eq!(Record::decode(&stored), Err(LoadError::Newer));
    }

    #[test]
    fn any_text_at_all_is_read_without_a_panic(text in any::<String>()) {
        prop_assert!(Record::decode(&text).is_err());
    }
}
