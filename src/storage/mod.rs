//! Where the notebook is kept: the only room that touches localStorage or IndexedDB.
//!
//! localStorage is the synchronous copy the app starts from. It is not a save: a browser commits it seconds later.
//! So every version is mirrored to IndexedDB, and a text counts as saved (保存ずみ) only once that transaction is
//! complete. One record a key, so that two tabs never overwrite each other's records; when they write the same
//! record, both texts are kept.
//!
//! [`key`], [`record`], [`merge`] and [`history`] are pure and tested natively; [`local`], [`mirror`] and [`store`]
//! know the browser.

pub mod history;
pub mod key;
pub mod local;
pub mod merge;
pub mod mirror;
pub mod overlay;
mod persistence;
pub mod record;
mod store;
mod trouble;

pub use key::{Key, Kind};
pub use persistence::persisted;
pub use store::{Event, Store, Version};
pub use trouble::{SaveError, SaveState, Troubles};
