//! The five steps of one company, read from what is written.

use super::super::handles::{Handles, handles};
use crate::bank::core::SEVEN;
use crate::notebook::{AnswerId, CardKind};
use crate::plan::{Named, Progress, StepState, progress, steps};

/// How far each of the five steps has come, followed.
pub fn step_states(company: &str) -> [StepState; 5] {
    let answers = handles().answers;
    let is_written = |id: &str| progress(&answers.text(&AnswerId::new(company, id))) == Progress::Written;
    let written = SEVEN.into_iter().filter(|question| is_written(question.id)).count();
    steps(cards_of(company), written)
}

/// The cards of this company by their kind, each kind read once and followed.
pub fn cards_of(company: &str) -> impl Fn(CardKind) -> Vec<Named> {
    let Handles { cards, .. } = handles();
    let company = company.to_owned();
    move |kind| cards.of(&company, kind)
}
