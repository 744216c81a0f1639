//! How far the text of an answer has come.

use crate::check::{Pace, spoken_length};

/// From this many characters on an answer says enough to be read (点検 begins at 40字); below it is a start.
pub const READABLE: usize = 40;

/// How far one answer has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// これから
    #[default]
    Empty,
    /// 書きかけ
    Started,
    /// 書いた
    Written,
}

/// How far an answer with this text has come.
#[must_use]
pub fn progress(text: &str) -> Progress {
    match spoken_length(text, Pace::USUAL).characters {
        0 => Progress::Empty,
        1..READABLE => Progress::Started,
        _ => Progress::Written,
    }
}
