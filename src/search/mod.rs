//! Full-text search (検索) over everything the bank knows and what the user wrote.
//!
//! [`fold`] makes spellings comparable, [`Index`] holds the bank's texts folded once, and [`Index::search`] reads them
//! from end to end: at some hundred kilobytes that is faster than keeping a word index, and finds any part of a word.

mod bank;
mod excerpt;
mod filter;
mod fold;
mod index;
mod query;
mod synonym;

pub use excerpt::Excerpt;
pub use filter::Filter;
pub use fold::{fold, fold_char};
pub use index::{Entry, Found, Hit, Index, Kind, Place};
pub use query::Query;
