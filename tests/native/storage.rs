//! The pure half of the storage room: keys, envelopes, the merge of two copies, the history, and the desk that decides.

mod backup;
mod desk;
mod fixtures;
mod history;
pub(crate) mod json;
mod key;
mod merge;
mod mutants;
mod overlay;
mod record;
mod tabs;
