//! Which text is current when two copies of a record meet. Pure, and the same answer in every tab.

use std::collections::BTreeMap;

use super::record::{Record, Stamp};

/// What one tab has already seen of the others: the highest `rev` per tab. A version it has seen may be written
/// over, because the person saw it on the screen; one it has not seen is kept.
#[derive(Clone, Debug, Default)]
pub struct Seen(BTreeMap<String, u64>);

impl Seen {
    /// Remembers that this version was shown here.
    pub fn note(&mut self, stamp: &Stamp) {
        let highest = self.0.entry(stamp.tab.clone()).or_default();
        *highest = stamp.rev.max(*highest);
    }

    /// Whether this version, or a later one by the same tab, was shown here.
    #[must_use]
    pub fn includes(&self, stamp: &Stamp) -> bool {
        self.0.get(&stamp.tab).is_some_and(|highest| *highest >= stamp.rev)
    }
}

/// What to do with a new version when the store already holds one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing unseen is there: write it.
    Write,
    /// Another tab wrote a different text that this tab has not seen: write with this `rev`, and keep that text too.
    KeepBoth {
        /// A `rev` above both.
        rev: u64,
    },
}

/// Decides whether `mine` may replace what is stored.
#[must_use]
pub fn arbitrate(stored: Option<&Record>, mine: &Record, seen: &Seen) -> Verdict {
    match stored {
        Some(stored)
            if stored.stamp.tab != mine.stamp.tab && !seen.includes(&stored.stamp) && stored.body != mine.body =>
        {
            Verdict::KeepBoth { rev: stored.stamp.rev.max(mine.stamp.rev) + 1 }
        }
        _ => Verdict::Write,
    }
}

/// The copies of one record that the two stores held at the start, brought together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciled {
    /// The version to go on with.
    pub current: Record,
    /// A different text of the same `rev`, which must not be lost.
    pub other: Option<Record>,
}

/// The highest `rev` of both stores; of two different texts with the same `rev` both are kept, and every tab chooses
/// the same one as current. `None` if neither store has the record.
#[must_use]
pub fn reconcile(local: Option<Record>, mirror: Option<Record>) -> Option<Reconciled> {
    let (one, two) = match (local, mirror) {
        (Some(one), Some(two)) => (one, two),
        (one, two) => return one.or(two).map(|current| Reconciled { current, other: None }),
    };
    let split = one.stamp.rev == two.stamp.rev && one.body != two.body;
    let (current, rest) = if order(&one) >= order(&two) { (one, two) } else { (two, one) };
    Some(Reconciled { current, other: split.then_some(rest) })
}

fn order(record: &Record) -> (u64, &str, &str) {
    (record.stamp.rev, &record.stamp.tab, &record.body)
}
