//! Where the notebook is kept: the only room that touches localStorage or IndexedDB.
//!
//! localStorage is the synchronous copy the app starts from. It is not a save: a browser commits it seconds later.
//! So every version is mirrored to IndexedDB, and a text counts as saved (保存ずみ) only once that transaction is
//! complete. One record a key, so that two tabs never overwrite each other's records; when they write the same
//! record, both texts are kept.
//!
//! [`desk`] decides: it holds what this tab knows, and answers every event with what is to be done. It is pure, as are
//! [`key`], [`record`], [`merge`], [`overlay`], [`history`] and [`backup`], and all of them are tested natively. [`Store`] does what
//! it says, through [`local`] and [`mirror`], which know the browser.

pub mod backup;
mod channel;
pub mod desk;
pub mod history;
pub mod key;
pub mod local;
pub mod merge;
pub mod mirror;
pub mod overlay;
mod persistence;
pub mod record;
pub mod recordings;
mod store;
mod task;
mod trouble;
mod version;

pub use key::{Key, Kind};
pub use persistence::{ask_to_persist, persisted, used};
pub use store::{Store, Unreadable};
pub use task::{Event, Task};
pub use trouble::{SaveError, SaveState, Troubles};
pub use version::Version;
