//! One tab: the desk of `storage::desk`, what its running transaction carries, what it has yet to tell and to hear.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use musubime::storage::desk::{Desk, Judgement};
use musubime::storage::key::Key;
use musubime::storage::record::Record;
use serde_json::Value;

/// Stored texts under their keys.
pub(crate) type Shelf = BTreeMap<Key, String>;

/// One tab of the browser.
pub(crate) struct Tab {
    pub(crate) desk: Desk,
    /// What the running transaction was given, until the tab learns of its end.
    pub(crate) batch: Vec<(Key, Record)>,
    /// What came of it, once it has run.
    pub(crate) judged: Option<Vec<(Key, Judgement)>>,
    /// What the others have not been told yet: of each record the last version.
    pub(crate) untold: Shelf,
    pub(crate) inbox: VecDeque<(Key, String)>,
    /// What it has read from IndexedDB at its start, until it brings both stores together.
    pub(crate) entries: Option<Vec<(String, String)>>,
    pub(crate) is_joined: bool,
}

impl Tab {
    pub(crate) fn new(name: &str, local_blocked: bool) -> Self {
        let desk = Desk::new(name.into(), local_blocked);
        let (batch, untold, inbox) = Default::default();
        Self { desk, batch, judged: None, untold, inbox, entries: None, is_joined: false }
    }

    /// The edits on the screen.
    pub(crate) fn screen(&self, key: &Key) -> BTreeSet<usize> {
        self.desk.body(key).map(|body| edits(&body)).unwrap_or_default()
    }

    /// Whether something was given to a transaction that the tab has not seen the end of.
    pub(crate) fn is_writing(&self) -> bool {
        !self.batch.is_empty()
    }
}

/// The edits a document holds: a list of them, or a version of another tab, which holds such a list.
pub(crate) fn edits(body: &str) -> BTreeSet<usize> {
    match serde_json::from_str(body).unwrap() {
        Value::Object(conflict) => serde_json::from_value(conflict["body"].clone()).unwrap(),
        list => serde_json::from_value(list).unwrap(),
    }
}
