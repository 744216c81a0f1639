//! How far the answers reach: each of the seven questions, and through them each of the five axes (評価軸).

use crate::bank::{Axis, Question, core::SEVEN};
use crate::check::{Pace, spoken_length};

/// From this many characters on an answer says enough to be read (点検 begins at 40字); below it is a start.
pub const READABLE: usize = 40;

/// How far one answer has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// これから
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

/// How many of the questions that reveal one axis have a written answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AxisCoverage {
    /// The axis.
    pub axis: Axis,
    /// Questions of the seven that reveal it and are written.
    pub written: usize,
    /// Questions of the seven that reveal it and were said to their end, 話せた or better.
    pub spoken: usize,
    /// Questions of the seven that reveal it; never 0.
    pub of: usize,
}

impl AxisCoverage {
    /// Whether every question that reveals the axis is written.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.written == self.of
    }
}

/// The five axes in order, given the text of each question's answer, and whether it was said to its end.
pub fn coverage(
    text_of: impl Fn(&'static Question) -> String,
    is_spoken: impl Fn(&'static Question) -> bool,
) -> [AxisCoverage; 5] {
    let states = SEVEN.map(|question| (progress(&text_of(question)) == Progress::Written, is_spoken(question)));
    Axis::ALL.map(|axis| {
        let reveals = SEVEN.iter().zip(states).filter(|(question, _)| question.axes.contains(&axis));
        let written = reveals.clone().filter(|(_, (written, _))| *written).count();
        let spoken = reveals.clone().filter(|(_, (_, spoken))| *spoken).count();
        AxisCoverage { axis, written, spoken, of: reveals.count() }
    })
}
