//! The desk, one event at a time: what goes in, and what is to be done. (Whole stories of several tabs: `tabs`.)

use musubime::storage::desk::{Desk, Found};
use musubime::storage::key::Key;
use musubime::storage::record::Record;
use musubime::storage::{Event, Kind, SaveError, SaveState, Task};

use super::record::record;

const NOW: u64 = 1_764_000_000_000;

fn desk() -> Desk {
    Desk::new("me".into(), false)
}

fn key() -> Key {
    Key::new(Kind::Answer, "k3x9.shiboudouki")
}

fn stored(rev: u64, tab: &str, text: &str) -> String {
    record(rev, tab, &format!("\"{text}\"")).encode().unwrap()
}

fn later() -> String {
    stored(1, "you", "先の版").replacen("\"v\":1", "\"v\":2", 1)
}

fn write(desk: &mut Desk, text: &str) -> Vec<Task> {
    desk.write(&key(), format!("\"{text}\""), Found::Nothing, NOW)
}

/// Lets a transaction run that finds this text under every key.
fn commit(desk: &mut Desk, found: Option<&str>) -> Vec<Task> {
    let judged = |desk: &Desk, (key, record): (Key, Record)| {
        let judgement = desk.judge(&key, found.map(Into::into), record, NOW);
        (key, judgement)
    };
    let done: Vec<_> = desk.begin().into_iter().map(|one| judged(desk, one)).collect();
    desk.settle(&done)
}

fn saved(state: SaveState) -> Task {
    Task::Emit(Event::Saved(key(), state))
}

fn screen(desk: &Desk) -> Option<String> {
    desk.body(&key())
}

#[test]
fn a_write_goes_to_local_storage_first_and_to_indexed_db_then() {
    let mut desk = desk();
    let put = Task::Put { key: key(), text: stored(1, "me", "はい"), report: true };
    assert_eq!(write(&mut desk, "はい"), [put, saved(SaveState::Saving)]);
    assert_eq!(desk.put_ended(&key(), None), []);
    assert_eq!(desk.begin(), [(key(), record(1, "me", "\"はい\""))]);
    assert_eq!(desk.begin(), [], "it is on its way");
    desk.put_back();
    assert_eq!(commit(&mut desk, None), [saved(SaveState::Saved)]);
    assert_eq!(desk.begin(), []);
}

#[test]
fn what_local_storage_holds_is_heeded() {
    for (name, found, written, state) in [
        ("nothing", Found::Nothing, true, SaveState::Saving),
        ("a version", Found::read(&stored(4, "you", "いいえ")), true, SaveState::Saving),
        ("no room to keep what cannot be read", Found::read("{broken"), false, SaveState::Saving),
        ("a later version", Found::read(&later()), false, SaveState::Unsaved(SaveError::Newer)),
    ] {
        let mut desk = desk();
        let tasks = desk.write(&key(), "\"はい\"".into(), found, NOW);
        let own = tasks.iter().any(|task| matches!(task, Task::Put { report: true, .. }));
        assert_eq!(own, written, "{name}");
        assert_eq!(tasks.last(), Some(&saved(state)), "{name}");
        let kept: Vec<String> = desk.conflicts(&key()).into_iter().map(|(_, version)| version.body).collect();
        assert_eq!(kept, if name == "a version" { vec!["\"いいえ\""] } else { Vec::new() }, "{name}");
    }
}

#[test]
fn a_version_that_came_too_early_is_taken_once_everything_is_written() {
    let theirs = stored(7, "you", "いいえ");
    let changed = Task::Emit(Event::Changed(key()));
    let mut desk = desk();
    write(&mut desk, "はい");
    assert_eq!(desk.adopt(&key(), &theirs), [], "it is pending");
    assert_eq!(desk.adopt(&key(), &stored(6, "you", "いい")), []);
    let batch = desk.begin();
    assert_eq!(desk.adopt(&key(), &theirs), [], "it is in flight");
    let done: Vec<_> = batch.into_iter().map(|(key, mine)| (key.clone(), desk.judge(&key, None, mine, NOW))).collect();
    assert_eq!(desk.settle(&done), [saved(SaveState::Saved), changed.clone()]);
    assert_eq!(screen(&desk).as_deref(), Some("\"いいえ\""));

    desk.hold(&key());
    assert_eq!(desk.adopt(&key(), &stored(8, "you", "たぶん")), [], "someone is typing");
    assert_eq!(desk.release(&key()), [changed]);
    assert_eq!(screen(&desk).as_deref(), Some("\"たぶん\""));
    assert_eq!(desk.adopt(&key(), &theirs), [], "it is older");
}

#[test]
fn the_transaction_keeps_what_it_cannot_use() {
    let judge = |found: &str| {
        let mut desk = desk();
        write(&mut desk, "はい");
        let (key, mine) = desk.begin().remove(0);
        desk.judge(&key, Some(found.into()), mine, NOW)
    };
    let unreadable = judge("{broken");
    assert_eq!((unreadable.quarantine.as_deref(), unreadable.write.len()), (Some("{broken"), 1));
    let newer = judge(&later());
    assert!(newer.newer && newer.write.is_empty() && newer.quarantine.is_none());
    let seen = judge(&stored(1, "me", "前の文"));
    assert_eq!(seen.archive, Some(record(1, "me", "\"前の文\"")));
    let unseen = judge(&stored(4, "you", "いいえ"));
    assert_eq!(unseen.kept_beside, Some(record(4, "you", "\"いいえ\"")));
    assert_eq!(unseen.write.last(), Some(&(key(), record(5, "me", "\"はい\""))));
}

#[test]
fn while_indexed_db_fails_the_state_tells_where_the_text_is() {
    for (error, full, state) in [
        (None, true, SaveState::LocalOnly),
        (Some(SaveError::Full), false, SaveState::Unsaved(SaveError::Full)),
        (Some(SaveError::Blocked), false, SaveState::Unsaved(SaveError::Blocked)),
        (Some(SaveError::Blocked), true, SaveState::Unsaved(SaveError::Full)),
    ] {
        let mut desk = desk();
        write(&mut desk, "はい");
        desk.put_ended(&key(), error);
        assert_eq!(desk.troubles().full, error == Some(SaveError::Full));
        assert!(!desk.begin().is_empty());
        desk.put_back();
        assert_eq!(desk.give_up_for_now(full).first(), Some(&saved(state)));
        assert!(desk.troubles().mirror_blocked);
        assert_eq!(commit(&mut desk, None).first(), Some(&saved(SaveState::Saved)), "the next good save clears it");
        assert!(!desk.troubles().mirror_blocked);
    }
}

#[test]
fn the_start_brings_both_copies_together_and_repairs_the_loser() {
    let names = ["both", "local", "mirror", "broken", "stale"].map(|id| Key::new(Kind::Answer, id));
    let [both, local, mirror, broken, stale] = &names;
    let mut desk = desk();
    for (key, rev) in [(both, 1), (local, 2), (broken, 3), (stale, 4)] {
        assert!(desk.load(&key.to_string(), &stored(rev, "me", "はい")));
    }
    let held = [(both, stored(1, "me", "はい")), (mirror, stored(5, "me", "はい")), (stale, stored(9, "me", "いいえ"))];
    let mut entries: Vec<_> = held.iter().map(|(key, text)| (key.to_string(), text.clone())).collect();
    entries.push((broken.to_string(), "{broken".into()));
    entries.push(("musubime/1/neighbour/x".into(), "{}".into()));
    let (tasks, unreadable) = desk.join(entries, NOW);
    assert_eq!(unreadable, [(broken.to_string(), "{broken".to_owned())]);
    let puts = tasks.iter().filter_map(|task| match task {
        Task::Put { key, .. } => Some(key),
        Task::Emit(_) => None,
    });
    assert_eq!(puts.collect::<Vec<_>>(), [mirror, stale]);
    let batch: Vec<Key> = desk.begin().into_iter().map(|(key, _)| key).collect();
    assert_eq!(batch, [broken.clone(), local.clone()]);
    assert_eq!(desk.ids(Kind::Answer).len(), 5);
    assert_eq!(desk.memory().len(), 5);
}

#[test]
fn what_was_written_before_the_copies_came_together_stays() {
    let mut desk = desk();
    let old = stored(1, "me", "前の文");
    assert!(desk.load(&key().to_string(), &old));
    write(&mut desk, "いまの文");
    desk.join(vec![(key().to_string(), old)], NOW);
    assert_eq!(desk.body(&key()).as_deref(), Some("\"いまの文\""));
    let batch: Vec<String> = desk.begin().into_iter().map(|(_, record)| record.body).collect();
    assert_eq!(batch, ["\"いまの文\""], "it still goes to IndexedDB");
}

#[test]
fn what_a_later_version_wrote_makes_this_one_read_only() {
    let plants: [fn(&mut Desk); 4] = [
        |desk| assert!(desk.load(&key().to_string(), &later())),
        |desk| assert!(desk.load("musubime/2/answer/x", "?")),
        |desk| drop(desk.join(vec![(key().to_string(), later())], NOW)),
        |desk| drop(desk.join(vec![("musubime/99999999999/answer/x".into(), "?".into())], NOW)),
    ];
    for plant in plants {
        let mut desk = desk();
        assert!(desk.load("musubime/1/answer/other", &stored(1, "me", "はい")));
        plant(&mut desk);
        assert!(desk.troubles().newer);
        assert_eq!(write(&mut desk, "上書き"), [saved(SaveState::Unsaved(SaveError::Newer))]);
        assert_eq!(desk.begin(), []);
    }
}

#[test]
fn what_cannot_be_read_is_left_alone_unless_it_is_kept() {
    let mut desk = desk();
    assert!(!desk.load(&key().to_string(), "{broken"));
    desk.set_aside(&key().to_string(), true);
    assert!(!desk.is_frozen(&key()));
    assert_eq!(desk.troubles().unreadable, 1);
    desk.set_aside(&key().to_string(), false);
    assert!(desk.is_frozen(&key()));

    let other = Key::new(Kind::Company, "k3x9");
    assert!(!desk.leave_alone(&other).is_empty());
    assert!(desk.leave_alone(&other).is_empty(), "it is counted once");
    assert!(desk.is_frozen(&other));
    assert_eq!(desk.troubles().unreadable, 2);
}

#[test]
fn two_copies_of_a_conflict_are_both_shown_with_their_record() {
    let mut one = desk();
    assert!(one.load(&key().to_string(), &stored(4, "a", "こちら")));
    one.join(vec![(key().to_string(), stored(4, "b", "あちら"))], NOW);
    let [(target, version)] = &one.conflicts(&key())[..] else { panic!("one text was kept") };
    assert_eq!(version.body, "\"こちら\"");

    let mut next = desk();
    let document = |text: &str| format!(r#"{{"of":"{}","at":1,"body":"{text}"}}"#, key());
    assert!(next.load(&target.to_string(), &record(1, "a", &document("こちら")).encode().unwrap()));
    next.join(vec![(target.to_string(), record(1, "b", &document("別の")).encode().unwrap())], NOW);
    let kept: Vec<String> = next.conflicts(&key()).into_iter().map(|(_, version)| version.body).collect();
    assert_eq!(kept, ["\"別の\"", "\"こちら\""]);
}

#[test]
fn what_only_memory_holds_is_known_until_a_store_has_it() {
    let mut desk = desk();
    write(&mut desk, "はい");
    desk.put_ended(&key(), None);
    assert!(desk.is_all_in_local());
    desk.put_ended(&key(), Some(SaveError::Full));
    assert!(!desk.is_all_in_local());
    commit(&mut desk, None);
    assert!(desk.is_all_in_local(), "IndexedDB has it");
    assert!(!Desk::new("me".into(), true).is_all_in_local());
}
