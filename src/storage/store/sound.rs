//! Recordings: kept in IndexedDB alone.

use js_sys::Uint8Array;
use web_sys::Blob;

use super::Store;
use crate::storage::recordings::{Kept, sum};
use crate::storage::trouble::SaveError;

impl Store {
    /// Keeps a piece of a recording.
    ///
    /// # Errors
    /// Where IndexedDB is missing, or takes no more.
    pub async fn keep_piece(&self, take: &str, number: u32, piece: &Uint8Array) -> Result<(), SaveError> {
        let Some(mirror) = self.mirror() else { return Err(SaveError::Blocked) };
        mirror.keep_piece(take, number, piece).await.map_err(|_| SaveError::Full)
    }

    /// How much is kept of each take; `None` where IndexedDB cannot be used.
    pub async fn kept_sound(&self) -> Option<Vec<Kept>> {
        let mirror = self.mirror()?;
        mirror.pieces("").await.ok().map(|keys| sum(&keys))
    }

    /// The recording of a take as one file of this kind, if it is on this device.
    pub async fn recording(&self, take: &str, kind: &str) -> Option<Blob> {
        let mirror = self.mirror()?;
        mirror.recording(take, kind).await.ok().flatten()
    }

    /// Takes away the recording of this take, or of all takes if it is empty; `false` if the browser refused.
    pub async fn forget_sound(&self, take: &str) -> bool {
        match self.mirror() {
            Some(mirror) => mirror.forget_pieces(take).await.is_ok(),
            None => true,
        }
    }
}
