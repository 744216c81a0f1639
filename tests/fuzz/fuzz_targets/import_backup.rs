//! Whatever is chosen as a file is read or refused, never more. The first byte says whether the rest is the file or what
//! stands in its records, with right checksums, which nobody guesses.
#![no_main]

use libfuzzer_sys::fuzz_target;
use musubime::storage::backup::{Backup, Standing, compare};
use musubime::storage::record::{Record, Stamp};
use serde_json::{Map, Value, json};

fuzz_target!(|data: &[u8]| {
    let Some((way, rest)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let read = if way % 2 == 0 { Backup::read(text) } else { Backup::read(&file_of(text)) };
    let Ok(file) = read else { return };
    let none = compare(&file, &|_| None);
    assert!(none.iter().all(|item| item.standing == Standing::New));
    let all = compare(&file, &|key| file.records.get(key).cloned());
    assert!(all.iter().all(|item| item.standing == Standing::Same));
});

/// Lines of two, a key and the body of its record, as a file holds them.
fn file_of(text: &str) -> String {
    let mut lines = text.lines();
    let mut records = Map::new();
    while let (Some(key), Some(body)) = (lines.next(), lines.next()) {
        let stamp = Stamp { rev: records.len() as u64, tab: "fuzz".into() };
        if let Ok(stored) = (Record { stamp, at: 0, body: body.into() }).encode() {
            records.insert(key.into(), Value::String(stored));
        }
    }
    let records = Value::Object(records);
    // The name of the format stands first, as in a file that the app writes.
    format!(r#"{{"format":"musubime","v":1,"local":{},"mirror":{}}}"#, records, json!({}))
}
