//! What the screens show.

use super::super::key::{Key, Kind};
use super::super::record::Record;
use super::super::trouble::Troubles;
use super::super::version::{self, Version};
use super::{Desk, Sheet};

impl Desk {
    /// What is wrong with the stores, if anything.
    #[must_use]
    pub const fn troubles(&self) -> Troubles {
        self.troubles
    }

    /// Whether anything is known of this record.
    #[must_use]
    pub fn knows(&self, key: &Key) -> bool {
        self.sheets.contains_key(key)
    }

    /// The ids of all records of this kind that are not deleted.
    #[must_use]
    pub fn ids(&self, kind: Kind) -> Vec<String> {
        self.ids_from(kind, "")
    }

    /// The ids of this kind that begin so, of records that are not deleted, in their order.
    #[must_use]
    pub fn ids_from(&self, kind: Kind, beginning: &str) -> Vec<String> {
        let from = self.sheets.range(Key::new(kind, beginning)..);
        let matching = from.take_while(|(key, _)| key.kind == kind && key.id.starts_with(beginning));
        matching.filter(|(_, sheet)| sheet.live().is_some()).map(|(key, _)| key.id.clone()).collect()
    }

    /// The document under this key as JSON text.
    #[must_use]
    pub fn body(&self, key: &Key) -> Option<String> {
        Some(self.sheets.get(key)?.live()?.body.clone())
    }

    /// What is known of this record, also once it is deleted.
    #[must_use]
    pub fn record(&self, key: &Key) -> Option<Record> {
        self.sheets.get(key)?.record.clone()
    }

    /// Every record that is not deleted.
    #[must_use]
    pub fn living(&self) -> Vec<(Key, Record)> {
        self.sheets.iter().filter_map(|(key, sheet)| Some((key.clone(), sheet.live()?.clone()))).collect()
    }

    /// How often anything was changed since the first notebook, which only grows: a clock would go back.
    #[must_use]
    pub fn changes(&self) -> u64 {
        self.sheets.values().filter_map(|sheet| sheet.record.as_ref()).map(|record| record.stamp.rev).sum()
    }

    /// Whether IndexedDB holds everything that was written here.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.sheets.values().all(Sheet::is_settled)
    }

    /// Whether this version of the app must not write this record.
    #[must_use]
    pub fn is_frozen(&self, key: &Key) -> bool {
        self.troubles.newer || self.sheets.get(key).is_some_and(|sheet| sheet.frozen)
    }

    /// The texts other tabs wrote into this record at the same time, each under its own key.
    #[must_use]
    pub fn conflicts(&self, key: &Key) -> Vec<(Key, Version)> {
        let of = key.to_string();
        let from = self.sheets.range(Key::new(Kind::Conflict, "")..);
        from.take_while(|(key, _)| key.kind == Kind::Conflict)
            .filter_map(|(key, sheet)| Some((key.clone(), version::kept(&of, &sheet.record.as_ref()?.body)?)))
            .collect()
    }

    /// Every record as stored text.
    #[must_use]
    pub fn memory(&self) -> Vec<(String, String)> {
        let text = |(key, sheet): (&Key, &Sheet)| Some((key.to_string(), sheet.record.as_ref()?.encode().ok()?));
        self.sheets.iter().filter_map(text).collect()
    }
}

impl Sheet {
    fn live(&self) -> Option<&Record> {
        self.record.as_ref().filter(|record| !record.is_deleted())
    }
}
