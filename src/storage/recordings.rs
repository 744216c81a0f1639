//! 録音: sound in pieces of about a second, each in IndexedDB as soon as it is there, so that a killed browser loses the
//! last piece at most. They are no records: they stand in no export, and the history knows nothing of them.
//!
//! A piece stands under `<take>/<number, 5 digits>/<bytes>`, so that they can be counted without being read.

use idb::{Error, TransactionMode};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;
use web_sys::{Blob, BlobPropertyBag};

use super::mirror::{Mirror, RECORDINGS, beginning_with, finish};

/// How long a piece is, in milliseconds.
pub const PIECE: u32 = 1_000;
/// No more than this is kept of all takes together: 120 minutes, and 120 MB. Speech takes about 4 KB a second.
pub const MOST_PIECES: usize = 120 * 60;
/// Likewise, in bytes.
pub const MOST_BYTES: usize = 120_000_000;

/// How much is kept of one take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The id of the take.
    pub take: String,
    /// How many pieces, each about a second.
    pub pieces: usize,
    /// How many bytes.
    pub bytes: usize,
}

/// What the keys of all pieces say, a line for each take.
#[must_use]
pub fn sum(keys: &[String]) -> Vec<Kept> {
    let mut all: Vec<Kept> = Vec::new();
    for key in keys {
        let mut parts = key.split('/');
        let take = parts.next().unwrap_or_default();
        let bytes = parts.nth(1).and_then(|bytes| bytes.parse().ok()).unwrap_or(0);
        match all.last_mut() {
            Some(kept) if kept.take == take => (kept.pieces, kept.bytes) = (kept.pieces + 1, kept.bytes + bytes),
            _ => all.push(Kept { take: take.into(), pieces: 1, bytes }),
        }
    }
    all
}

/// Whether there is room for another recording.
#[must_use]
pub fn has_room(kept: &[Kept]) -> bool {
    let pieces: usize = kept.iter().map(|one| one.pieces).sum();
    let bytes: usize = kept.iter().map(|one| one.bytes).sum();
    pieces < MOST_PIECES && bytes < MOST_BYTES
}

impl Mirror {
    /// Keeps a piece and returns when it is on the disk.
    pub(super) async fn keep_piece(&self, take: &str, number: u32, piece: &Uint8Array) -> Result<(), Error> {
        let transaction = self.begin(&[RECORDINGS], TransactionMode::ReadWrite)?;
        let key = JsValue::from(format!("{take}/{number:05}/{}", piece.length()));
        transaction.object_store(RECORDINGS)?.put(piece, Some(&key))?.await?;
        finish(transaction).await
    }

    /// The keys of the pieces of this take; of all takes if it is empty.
    pub(super) async fn pieces(&self, take: &str) -> Result<Vec<String>, Error> {
        let transaction = self.begin(&[RECORDINGS], TransactionMode::ReadOnly)?;
        let range = beginning_with(&of_take(take))?;
        let keys = transaction.object_store(RECORDINGS)?.get_all_keys(Some(range.into()), None)?.await?;
        Ok(keys.into_iter().filter_map(|key| key.as_string()).collect())
    }

    /// The recording of a take as one file of this kind; `None` if nothing is kept of it.
    pub(super) async fn recording(&self, take: &str, kind: &str) -> Result<Option<Blob>, Error> {
        let transaction = self.begin(&[RECORDINGS], TransactionMode::ReadOnly)?;
        let range = beginning_with(&of_take(take))?;
        let pieces: Array =
            transaction.object_store(RECORDINGS)?.get_all(Some(range.into()), None)?.await?.into_iter().collect();
        if pieces.length() == 0 {
            return Ok(None);
        }
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        Ok(Blob::new_with_u8_array_sequence_and_options(&pieces, &options).ok())
    }

    /// Takes away the recording of this take; of all takes if it is empty.
    pub(super) async fn forget_pieces(&self, take: &str) -> Result<(), Error> {
        let transaction = self.begin(&[RECORDINGS], TransactionMode::ReadWrite)?;
        let range = beginning_with(&of_take(take))?;
        transaction.object_store(RECORDINGS)?.delete(idb::Query::from(range))?.await?;
        finish(transaction).await
    }
}

fn of_take(take: &str) -> String {
    if take.is_empty() { String::new() } else { format!("{take}/") }
}

#[cfg(test)]
mod tests {
    use super::{Kept, MOST_BYTES, MOST_PIECES, has_room, sum};

    #[test]
    fn keys_say_how_much_is_kept() {
        let keys = ["c.q.n.0/00000/4000", "c.q.n.0/00001/3500", "c.q.n.1/00000/100", "odd"].map(str::to_owned);
        let kept = |take: &str, pieces, bytes| Kept { take: take.into(), pieces, bytes };
        assert_eq!(sum(&keys), [kept("c.q.n.0", 2, 7_500), kept("c.q.n.1", 1, 100), kept("odd", 1, 0)]);
        assert_eq!(sum(&[]), []);
    }

    #[test]
    fn there_is_room_up_to_either_limit() {
        let kept = |pieces, bytes| [Kept { take: "a".into(), pieces, bytes }];
        for (pieces, bytes, expected) in
            [(0, 0, true), (MOST_PIECES - 1, 9, true), (MOST_PIECES, 9, false), (9, MOST_BYTES, false)]
        {
            assert_eq!(has_room(&kept(pieces, bytes)), expected, "{pieces} {bytes}");
        }
    }
}
