//! P14 a backup always restores: what was exported comes back, a part of a file is refused whole, and taking a file in
//! changes nothing that nobody agreed to change.

use std::collections::BTreeMap;

use musubime::storage::backup::{Backup, BackupError, Standing, compare, lacks};
use musubime::storage::desk::{Desk, Found};
use musubime::storage::record::Record;
use musubime::storage::{Key, Kind};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::record::{record, records};

/// So many states at every change; LONG=1 makes ten times as many.
fn states() -> u32 {
    if std::env::var("LONG").is_ok_and(|long| long == "1") { 10_000 } else { 1_000 }
}

type State = BTreeMap<Key, Record>;

fn state() -> impl Strategy<Value = State> {
    let key = (0..Kind::ALL.len(), "[a-z0-9]{1,6}(\\.[a-z0-9-]{1,6}){0,2}");
    let key = key.prop_map(|(kind, id)| Key::new(Kind::ALL[kind], id));
    prop::collection::btree_map(key, records(), 0..12)
}

/// A file as `public/rescue.js` writes it, with these parts in the places of that name.
fn file(parts: &[(&str, &State)]) -> String {
    let mut file = json!({
        "at": "2026-11-24T00:00:00.000Z", "local": {}, "mirror": {}, "history": {}, "quarantine": {}, "rescue": {},
        "memory": {}, "journal": [], "unread": [],
    });
    for (part, state) in parts {
        for (key, record) in *state {
            file[*part][key.to_string()] = Value::from(record.encode().unwrap());
        }
    }
    // The two fields that name the format come first, as the page writes them.
    file.to_string().replacen('{', r#"{"format":"musubime","v":1,"#, 1)
}

fn desk_with(state: &State) -> Desk {
    let mut desk = Desk::new("thistab00000".into(), false);
    for (key, record) in state {
        assert!(desk.load(&key.to_string(), &record.encode().unwrap()));
    }
    desk
}

fn take(desk: &mut Desk, backup: &Backup, wanted: impl Fn(Standing) -> bool) {
    for item in compare(backup, &|key| desk.record(key)) {
        if wanted(item.standing) {
            desk.replace(&item.key, item.record.body.clone(), Found::Nothing, 0);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: states(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn p14_what_was_exported_comes_back_on_an_empty_device(
        local in state(), mirror in state(), memory in state(),
    ) {
        let mut whole = State::new();
        for (key, record) in [&local, &mirror, &memory].into_iter().flatten() {
            let newest = whole.entry(key.clone()).or_insert_with(|| record.clone());
            if (record.stamp.rev, &record.stamp.tab, &record.body) > (newest.stamp.rev, &newest.stamp.tab, &newest.body) {
                *newest = record.clone();
            }
        }
        let backup = Backup::read(&file(&[("local", &local), ("mirror", &mirror), ("memory", &memory)])).unwrap();
        prop_assert_eq!(lacks(&backup, whole.clone().into_iter()), 0);
        prop_assert_eq!((backup.unreadable, backup.newer), (0, 0));
        let mut desk = desk_with(&State::new());
        take(&mut desk, &backup, |standing| standing == Standing::New);
        for (key, record) in &whole {
            let wanted = Some(record.body.clone()).filter(|_| !record.is_deleted());
            prop_assert_eq!(desk.body(key), wanted, "{}", key);
        }
        let again = compare(&backup, &|key| desk.record(key));
        prop_assert!(again.iter().all(|item| item.standing == Standing::Same));
    }

    #[test]
    fn p14_what_is_here_changes_only_where_the_file_is_known_to_be_newer(here in state(), theirs in state()) {
        let backup = Backup::read(&file(&[("mirror", &theirs)])).unwrap();
        let mut desk = desk_with(&here);
        let changed: Vec<Key> = compare(&backup, &|key| desk.record(key)).into_iter()
            .filter(|item| item.standing == Standing::Later).map(|item| item.key).collect();
        take(&mut desk, &backup, |standing| matches!(standing, Standing::New | Standing::Later));
        for (key, record) in here.iter().filter(|(key, _)| !changed.contains(key)) {
            prop_assert_eq!(desk.record(key), Some(record.clone()));
        }
        // Nothing of the file is out of sight: it is here by now, or it is offered.
        let left = compare(&backup, &|key| desk.record(key));
        for (key, record) in theirs.iter().filter(|(_, record)| !record.is_deleted()) {
            prop_assert!(desk.body(key).as_ref() == Some(&record.body) || left.iter().any(|item| item.key == *key));
        }
    }

    #[test]
    fn p14_a_part_of_a_file_is_refused_whole(state in state(), cut in any::<prop::sample::Index>()) {
        let whole = file(&[("local", &state)]);
        let borders: Vec<usize> = whole.char_indices().map(|(at, _)| at).collect();
        let at = borders[cut.index(borders.len())];
        let expected = if at == 0 { vec![BackupError::Foreign, BackupError::CutOff] } else { vec![BackupError::CutOff] };
        let found = Backup::read(&whole[..at]).unwrap_err();
        prop_assert!(expected.contains(&found), "{:?} at {}", found, at);
    }

    #[test]
    fn p14_a_changed_byte_costs_one_record_at_most(state in state(), place in any::<prop::sample::Index>(), byte in 0x20_u8..0x7f) {
        let whole = file(&[("local", &state)]);
        let mut bytes = whole.clone().into_bytes();
        let at = place.index(bytes.len());
        bytes[at] = byte;
        let Ok(text) = String::from_utf8(bytes) else { return Ok(()) };
        let Ok(backup) = Backup::read(&text) else { return Ok(()) };
        for (key, record) in &backup.records {
            // A key is no part of what the checksum covers: a record may turn up under another name, never another text.
            prop_assert!(state.get(key) == Some(record) || state.values().any(|other| other == record), "{}", key);
        }
        prop_assert!(text == whole || backup.records.len() + 1 >= state.len() || !text.contains("local"));
    }

    #[test]
    fn p14_anything_can_be_chosen_as_a_file(text in any::<String>(), json in super::json::value()) {
        prop_assert!(Backup::read(&text).is_err());
        prop_assert!(Backup::read(&json.to_string()).is_err());
    }
}

#[test]
fn a_file_that_cannot_be_taken_in_says_why() {
    for (text, error) in [
        ("", BackupError::CutOff),
        ("{", BackupError::CutOff),
        ("PK\u{3}\u{4}", BackupError::Foreign),
        ("[1,2,3]", BackupError::Foreign),
        (r#"{"name":"another app"}"#, BackupError::Foreign),
        (r#"{"format":"other","v":1}"#, BackupError::Foreign),
        (r#"{"format":"musubime"}"#, BackupError::Foreign),
        (r#"{"format":"musubime","v":"1"}"#, BackupError::Foreign),
        (r#"{"format":"musubime","v":2,"pages":[]}"#, BackupError::Newer),
        (r#"{"format":"musubime","v":99999999999999999999}"#, BackupError::Newer),
        (r#"{"format":"musubime","v":1,"local":[]}"#, BackupError::Foreign),
        (r#"{"format":"musubime","v":1,"local":{"#, BackupError::CutOff),
    ] {
        assert_eq!(Backup::read(text).unwrap_err(), error, "{text}");
    }
    assert_eq!(Backup::read("\u{feff} {\"format\":\"musubime\",\"v\":1}\n"), Ok(Backup::default()));
}

#[test]
fn how_a_record_stands_to_what_is_here() {
    let key = Key::new(Kind::Answer, "a.chousho");
    let text = |words: &str| format!(r#"{{"text":"{words}"}}"#);
    for (mine, theirs, standing) in [
        (None, record(3, "a", &text("文")), Standing::New),
        (Some(record(9, "b", "null")), record(3, "a", &text("文")), Standing::Deleted),
        (Some(record(9, "b", &text("文"))), record(3, "a", &text("文")), Standing::Same),
        (Some(record(9, "a", &text("のち"))), record(3, "a", &text("さき")), Standing::Earlier),
        (Some(record(3, "a", &text("さき"))), record(9, "a", &text("のち")), Standing::Later),
        (Some(record(3, "a", &text("さき"))), record(9, "b", &text("のち")), Standing::Apart),
        (Some(record(9, "b", &text("のち"))), record(3, "a", &text("さき")), Standing::Apart),
    ] {
        let here: State = mine.map(|mine| (key.clone(), mine)).into_iter().collect();
        let there = State::from([(key.clone(), theirs)]);
        let backup = Backup::read(&file(&[("local", &there)])).unwrap();
        let found: Vec<Standing> =
            compare(&backup, &|key| here.get(key).cloned()).into_iter().map(|item| item.standing).collect();
        assert_eq!(found, [standing], "{here:?}");
    }
    // What the file replaced itself is older than the file.
    let (old, new) = (record(3, "a", &text("さき")), record(4, "b", &text("のち")));
    let mut file: Value = serde_json::from_str(&file(&[("local", &State::from([(key.clone(), new)]))])).unwrap();
    file["history"][format!("{key}/1764000000000/3/a")] = old.encode().unwrap().into();
    let backup = Backup::read(&file.to_string()).unwrap();
    assert_eq!(backup.versions, [(key, old.clone())]);
    let items = compare(&backup, &|_| Some(old.clone()));
    assert_eq!(items[0].standing, Standing::Later);
}

#[test]
fn what_stood_in_a_field_when_the_program_died_is_shown_unless_it_was_saved() {
    let key = Key::new(Kind::Answer, "a.chousho");
    let state = State::from([(key, record(1, "a", r#"{"text":"保存できた「文」。\n二行目"}"#))]);
    let mut file: Value = serde_json::from_str(&file(&[("local", &state)])).unwrap();
    file["journal"] = json!([{ "where": "#/", "field": "answer", "text": "保存できた「文」。\n二行目" }, { "text": "まだの文。" }, {}]);
    let rescued = json!({ "v": 1, "fields": [{ "text": "事故のときの文。" }], "journal": [{ "text": "まだの文。" }] });
    file["rescue"]["musubime/1/rescue/2026"] = rescued.to_string().into();
    file["local"]["musubime/1/rescue/2026"] = rescued.to_string().into();
    let backup = Backup::read(&file.to_string()).unwrap();
    assert_eq!(backup.drafts, ["まだの文。", "事故のときの文。"]);
}

#[test]
fn damage_is_counted_only_where_no_other_copy_is_whole() {
    let key = Key::new(Kind::Answer, "a.chousho");
    let state = State::from([(key.clone(), record(1, "a", r#"{"text":"文"}"#))]);
    let mut file: Value = serde_json::from_str(&file(&[("local", &state)])).unwrap();
    file["mirror"][key.to_string()] = "damaged".into();
    file["mirror"]["musubime/1/answer/b.chousho"] = 7.into();
    file["mirror"]["musubime/1/answer/c.chousho"] = r#"{"v":2}"#.into();
    file["mirror"]["musubime/2/answer/d.chousho"] = "anything".into();
    let backup = Backup::read(&file.to_string()).unwrap();
    assert_eq!((backup.records.len(), backup.unreadable, backup.newer), (1, 1, 2));
}
