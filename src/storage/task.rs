//! What is to be done after something happened, as data: the desk decides, the store does it.

use super::key::Key;
use super::trouble::{SaveState, Troubles};

/// What happened that the screens have to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Another tab, or the slower store, brought a newer version of this record.
    Changed(Key),
    /// The latest text of this record has come so far.
    Saved(Key, SaveState),
    /// Something about the stores as a whole changed.
    Troubled(Troubles),
}

/// One thing to do. The order of a list of tasks counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// Write a version to localStorage and tell the other tabs of it.
    Put {
        /// Where it belongs.
        key: Key,
        /// The version as stored text.
        text: String,
        /// Whether the desk wants to know how it went, with [`Desk::put_ended`](super::desk::Desk::put_ended).
        report: bool,
    },
    /// Tell the screens.
    Emit(Event),
}
