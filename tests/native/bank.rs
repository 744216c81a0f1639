//! The invariants of the bank: what `src/bank` documents about its data, and how its words are written.

mod shape;
mod sources;
mod text;
pub(crate) mod wording;
