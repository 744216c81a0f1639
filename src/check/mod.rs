//! Reads answers (点検). Pure: the same text gives the same result on every machine, with no dictionary, model or
//! network.

mod length;

pub use length::{Pace, SpokenLength, spoken_length};
