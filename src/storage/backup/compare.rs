//! What taking a file in would change on this device.

use super::Backup;
use crate::storage::key::{Key, Kind};
use crate::storage::record::Record;

/// How a record of the file stands to what this device holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// この端末にない
    New,
    /// この端末で消した
    Deleted,
    /// 同じ
    Same,
    /// この端末の文は、ファイルの文のあとに書かれた
    Earlier,
    /// ファイルの文は、この端末の文のあとに書かれた
    Later,
    /// 別々に書かれた: nobody can tell which is newer, because clocks go back
    Apart,
}

/// One record of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which record.
    pub key: Key,
    /// The version in the file.
    pub record: Record,
    /// The document on this device; empty if there is none.
    pub mine: String,
    /// How the two stand to each other.
    pub standing: Standing,
}

/// Every record of the file that is not deleted, given what this device holds (deleted records too).
pub fn compare(backup: &Backup, find: &dyn Fn(&Key) -> Option<Record>) -> Vec<Item> {
    let living = backup.records.iter().filter(|(_, record)| !record.is_deleted());
    let item = |(key, record): (&Key, &Record)| {
        let mine = find(key);
        let standing = standing(backup, key, record, mine.as_ref());
        let mine = mine.filter(|mine| !mine.is_deleted()).map(|mine| mine.body).unwrap_or_default();
        Item { key: key.clone(), record: record.clone(), mine, standing }
    };
    living.map(item).collect()
}

fn standing(backup: &Backup, key: &Key, theirs: &Record, mine: Option<&Record>) -> Standing {
    let Some(mine) = mine else { return Standing::New };
    if mine.is_deleted() {
        return Standing::Deleted;
    }
    // What was chosen for the app itself stays as it is here, and a text beside another one is never rewritten.
    if mine.body == theirs.body || matches!(key.kind, Kind::Setting | Kind::Conflict) {
        return Standing::Same;
    }
    // A tab counts its own versions: the higher number saw the lower one.
    if mine.stamp.tab == theirs.stamp.tab && mine.stamp.rev != theirs.stamp.rev {
        return if mine.stamp.rev > theirs.stamp.rev { Standing::Earlier } else { Standing::Later };
    }
    let replaced =
        |(of, version): &(Key, Record)| of == key && version.stamp == mine.stamp && version.body == mine.body;
    if backup.versions.iter().any(replaced) { Standing::Later } else { Standing::Apart }
}

/// How many of these records are not in the file as they are: the test of a file before anyone relies on it.
pub fn lacks(backup: &Backup, records: impl Iterator<Item = (Key, Record)>) -> usize {
    records.filter(|(key, record)| backup.records.get(key).is_none_or(|kept| kept.body != record.body)).count()
}
