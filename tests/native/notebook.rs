//! What the user wrote: days and times as a form gives them, ids, and documents that keep what they do not know.

mod card;
mod date;
mod documents;
