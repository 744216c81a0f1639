//! What only a browser knows: that the two stores hold what was saved, and that neither loses what the other has.
//! Two open stores on one page are two tabs: they have ids of their own and hear each other over the channel.
#![cfg(target_arch = "wasm32")]

mod drawing;

use std::cell::RefCell;
use std::rc::Rc;

use musubime::browser;
use musubime::notebook::Answer;
use musubime::storage::key::QUARANTINE;
use musubime::storage::local::Local;
use musubime::storage::mirror::Mirror;
use musubime::storage::record::{Record, Stamp};
use musubime::storage::{Event, Key, Kind, SaveError, SaveState, Store};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A record nobody else uses.
fn fresh() -> Key {
    Key::new(Kind::Answer, format!("{}.shiboudouki", browser::fresh_id()))
}

fn answer(text: &str) -> Answer {
    Answer { text: text.into(), ..Answer::default() }
}

fn text(store: &Store, key: &Key) -> Option<String> {
    store.read::<Answer>(key).map(|answer| answer.text)
}

fn record(rev: u64, tab: &str, text: &str) -> Record {
    let body = serde_json::to_string(&answer(text)).unwrap();
    Record { stamp: Stamp { rev, tab: tab.into() }, at: 1_700_000_000_000, body }
}

/// Lets the browser go on for a moment.
async fn moment() {
    let later = js_sys::Promise::new(&mut |resolve, _| {
        browser::after(5, move || drop(resolve.call0(&JsValue::UNDEFINED)));
    });
    JsFuture::from(later).await.unwrap();
}

/// Waits for something to become true; a thousand moments are far more than any of it takes.
async fn until(what: &str, is_true: impl Fn() -> bool) {
    for _ in 0..1_000 {
        if is_true() {
            return;
        }
        moment().await;
    }
    panic!("never happened: {what}");
}

/// A session in which everything is read.
async fn open() -> Store {
    let store = Store::open(|_| Vec::new()).await;
    store.read_on();
    store
}

/// Saves and waits for 保存ずみ.
async fn save(store: &Store, key: &Key, words: &str) {
    let state = Rc::new(RefCell::new(None));
    let (seen, wanted) = (state.clone(), key.clone());
    store.listen(move |event| match event {
        Event::Saved(key, state) if key == wanted => *seen.borrow_mut() = Some(state),
        _ => {}
    });
    store.save(key, &answer(words));
    until("保存ずみ", || *state.borrow() == Some(SaveState::Saved)).await;
}

fn local() -> Local {
    Local::probe().expect("this browser has localStorage")
}

fn forget_local(key: &Key) {
    web_sys::window().unwrap().local_storage().unwrap().unwrap().remove_item(&key.to_string()).unwrap();
}

async fn put_in_mirror(key: &Key, record: Record) {
    let write = |_: &Key, _: Option<String>, mine: Record| musubime::storage::mirror::Judgement {
        write: vec![(key.clone(), mine)],
        ..Default::default()
    };
    Mirror::open().await.unwrap().commit(vec![(key.clone(), record)], write).await.unwrap();
}

async fn in_mirror(key: &Key) -> Option<Record> {
    let text = Mirror::open().await.unwrap().record(key).await.unwrap()?;
    Some(Record::decode(&text).unwrap())
}

#[wasm_bindgen_test]
async fn what_is_saved_stands_in_both_stores_and_in_the_next_session() {
    let key = fresh();
    save(&open().await, &key, "明日もここにあります。").await;
    assert!(local().get(&key.to_string()).is_some_and(|text| text.contains("明日もここにあります。")));
    assert!(in_mirror(&key).await.is_some_and(|record| record.body.contains("明日もここにあります。")));
    assert_eq!(text(&open().await, &key).as_deref(), Some("明日もここにあります。"));
}

#[wasm_bindgen_test]
async fn a_record_that_local_storage_lost_comes_back_from_indexed_db() {
    let key = fresh();
    save(&open().await, &key, "控えから戻る文").await;
    forget_local(&key);
    let store = open().await;
    assert_eq!(text(&store, &key).as_deref(), Some("控えから戻る文"));
    assert!(local().get(&key.to_string()).is_some(), "the lost copy is repaired");
}

#[wasm_bindgen_test]
async fn the_newer_of_the_two_copies_wins_and_the_other_is_repaired() {
    let (stale_local, stale_mirror) = (fresh(), fresh());
    local().set(&stale_local.to_string(), &record(3, "old", "古い").encode().unwrap()).unwrap();
    put_in_mirror(&stale_local, record(7, "new", "新しい")).await;
    local().set(&stale_mirror.to_string(), &record(7, "new", "新しい").encode().unwrap()).unwrap();
    put_in_mirror(&stale_mirror, record(3, "old", "古い")).await;

    let store = open().await;
    assert_eq!(text(&store, &stale_local).as_deref(), Some("新しい"));
    assert_eq!(text(&store, &stale_mirror).as_deref(), Some("新しい"));
    assert!(local().get(&stale_local.to_string()).is_some_and(|text| text.contains("新しい")));
    for _ in 0..1_000 {
        if in_mirror(&stale_mirror).await.is_some_and(|record| record.body.contains("新しい")) {
            return;
        }
        moment().await;
    }
    panic!("IndexedDB was never repaired");
}

/// After an accident localStorage is often behind. Nobody may see that text first and begin to write into it.
#[wasm_bindgen_test]
async fn a_notebook_opens_with_the_later_of_the_two_copies() {
    let (key, company) = (fresh(), Key::new(Kind::Company, browser::fresh_id()));
    let store = open().await;
    save(&store, &company, "").await;
    save(&store, &key, "前の文").await;
    put_in_mirror(&key, record(9, "other", "あとの文")).await;
    assert_eq!(text(&open().await, &key).as_deref(), Some("あとの文"));
}

#[wasm_bindgen_test]
async fn two_different_texts_of_the_same_version_are_both_kept() {
    let key = fresh();
    local().set(&key.to_string(), &record(4, "a", "こちらの文").encode().unwrap()).unwrap();
    put_in_mirror(&key, record(4, "b", "あちらの文")).await;
    let store = open().await;
    let current = text(&store, &key).unwrap();
    let others: Vec<String> = store.conflicts(&key).into_iter().map(|(_, version)| version.body).collect();
    let all = format!("{current}{}", others.concat());
    assert!(all.contains("こちらの文") && all.contains("あちらの文"), "{all}");
}

#[wasm_bindgen_test]
async fn an_unreadable_text_is_kept_aside_and_the_good_copy_goes_on() {
    let key = fresh();
    save(&open().await, &key, "無事な控え").await;
    local().set(&key.to_string(), "{broken").unwrap();
    let store = open().await;
    assert_eq!(text(&store, &key).as_deref(), Some("無事な控え"));
    assert!(store.troubles().unreadable > 0);
    let kept = local().names().into_iter().find(|name| name.starts_with(&format!("{QUARANTINE}{key}")));
    assert_eq!(kept.and_then(|name| local().get(&name)).as_deref(), Some("{broken"));
}

#[wasm_bindgen_test]
async fn another_tab_sees_what_is_written_and_keeps_what_it_was_typing() {
    let key = fresh();
    let (one, two) = (open().await, open().await);
    save(&one, &key, "一つめの画面の文").await;
    until("the other tab hears of it", || text(&two, &key).as_deref() == Some("一つめの画面の文")).await;

    two.hold(&key);
    two.save(&key, &answer("二つめの画面で続けた文"));
    until("the first tab follows", || text(&one, &key).as_deref() == Some("二つめの画面で続けた文")).await;
    one.save(&key, &answer("一つめの画面でまた書いた文"));
    moment().await;
    assert_eq!(text(&two, &key).as_deref(), Some("二つめの画面で続けた文"), "it is being typed into");
    save(&two, &key, "二つめの画面で書きおえた文").await;
    let others: String = two.conflicts(&key).into_iter().map(|(_, version)| version.body).collect();
    assert!(others.contains("一つめの画面でまた書いた文"), "{others}");
    two.release(&key);
    assert_eq!(text(&two, &key).as_deref(), Some("二つめの画面で書きおえた文"));
}

#[wasm_bindgen_test]
async fn an_earlier_text_can_be_found_again() {
    let key = fresh();
    save(&open().await, &key, "はじめに書いた文").await;
    let store = open().await;
    save(&store, &key, "書きなおした文").await;
    let earlier: String = store.versions(&key).await.into_iter().map(|version| version.body).collect();
    assert!(earlier.contains("はじめに書いた文"), "{earlier}");
}

#[wasm_bindgen_test]
async fn a_deleted_record_stays_deleted_and_its_text_stays_in_the_history() {
    let key = fresh();
    save(&open().await, &key, "消える文").await;
    let store = open().await;
    store.delete(&key);
    until("it is gone", || text(&store, &key).is_none()).await;
    for _ in 0..1_000 {
        if in_mirror(&key).await.is_some_and(|record| record.is_deleted()) {
            break;
        }
        moment().await;
    }
    forget_local(&key);
    let next = open().await;
    assert_eq!(text(&next, &key), None);
    assert!(!next.ids(Kind::Answer).contains(&key.id));
    assert!(next.versions(&key).await.iter().any(|version| version.body.contains("消える文")));
}

#[wasm_bindgen_test]
async fn fields_of_a_later_version_survive_a_save() {
    let key = fresh();
    let mut later = record(2, "later", "");
    later.body = r#"{"text":"前の文","stars":[1,2,3]}"#.into();
    local().set(&key.to_string(), &later.encode().unwrap()).unwrap();
    let store = open().await;
    save(&store, &key, "あとの文").await;
    let body = in_mirror(&key).await.unwrap().body;
    assert!(body.contains(r#""stars":[1,2,3]"#) && body.contains("あとの文"), "{body}");
}

/// What it plants makes every store read-only that is opened while it is there, so it clears it away.
#[wasm_bindgen_test]
async fn a_later_schema_is_read_and_never_written() {
    let (key, other) = (fresh(), fresh());
    let newer = record(2, "later", "先の版の文").encode().unwrap().replacen("\"v\":1", "\"v\":2", 1);
    local().set(&key.to_string(), &newer).unwrap();
    let store = open().await;
    assert!(store.troubles().newer);
    let state = Rc::new(RefCell::new(None));
    let seen = state.clone();
    store.listen(move |event| {
        if let Event::Saved(_, state) = event {
            *seen.borrow_mut() = Some(state);
        }
    });
    store.save(&key, &answer("上書き"));
    assert_eq!(*state.borrow(), Some(SaveState::Unsaved(SaveError::Newer)));
    store.save(&other, &answer("これも書かない"));
    assert_eq!(local().get(&key.to_string()), Some(newer));
    assert_eq!(local().get(&other.to_string()), None);
    forget_local(&key);
}
