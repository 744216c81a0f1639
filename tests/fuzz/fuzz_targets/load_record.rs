//! Whatever stands in a browser's storage is read or refused, never more: a key on the first line, a text behind it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use musubime::storage::Key;
use musubime::storage::merge::reconcile;
use musubime::storage::record::Record;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (name, stored) = text.split_once('\n').unwrap_or_default();
    if let Some(key) = Key::parse(name) {
        assert_eq!(key.to_string(), name);
    }
    let Ok(record) = Record::decode(stored) else { return };
    let again = record.encode().and_then(|text| Ok(Record::decode(&text)));
    assert_eq!(again.ok(), Some(Ok(record.clone())));
    let found = reconcile(Some(record.clone()), Some(record.clone()));
    assert!(found.is_some_and(|found| found.current == record && found.other.is_none()));
});
