//! Which questions of the bank are wanted.

use crate::bank::{Axis, Interviewer, Question, Theme};

/// What a question has to have; nothing chosen lets every question through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// It shows this axis.
    pub axis: Option<Axis>,
    /// It is about this.
    pub theme: Option<Theme>,
    /// This interviewer tends to ask it.
    pub interviewer: Option<Interviewer>,
    /// It has no answer yet.
    pub unanswered: bool,
}

impl Filter {
    /// Whether anything is chosen.
    #[must_use]
    pub fn is_chosen(self) -> bool {
        self != Self::default()
    }

    /// Whether a question, answered or not, is wanted.
    #[must_use]
    pub fn lets_through(self, question: &Question, is_answered: bool) -> bool {
        self.axis.is_none_or(|axis| question.axes.contains(&axis))
            && self.theme.is_none_or(|theme| question.theme == theme)
            && self.interviewer.is_none_or(|interviewer| question.asked_by.contains(&interviewer))
            && !(self.unanswered && is_answered)
    }
}
