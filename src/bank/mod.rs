//! What the app knows about a second-round interview (二次面接), as `&'static` Rust data.
//!
//! This room knows nobody: no notebook, no browser, no Leptos. The types stand here and at the head of each folder,
//! the data in one file a theme: [`core`] the seven questions, [`further`] the others, [`asks`] what the applicant may
//! ask, [`conditions`] what to say when asked about terms, [`learn`] what can be read, [`day`] what the day itself needs. The invariants of the data are
//! proved by `tests/native/bank.rs`.

pub mod asks;
pub mod conditions;
pub mod core;
pub mod day;
pub mod further;
mod job_family;
pub mod learn;
mod question;
pub mod scale;
mod theme;

pub use job_family::JobFamily;
pub use question::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, Part, Pitfall, Question, Seconds, Sentence, Slot,
    SourceKind, Weak,
};
pub use theme::Theme;

/// Every question of the bank: the seven, then the further ones by theme.
pub fn questions() -> impl Iterator<Item = &'static Question> {
    core::SEVEN.into_iter().chain(further::FURTHER.into_iter().flatten())
}

/// The question with this stable id, if the bank has it.
#[must_use]
pub fn question(id: &str) -> Option<&'static Question> {
    questions().find(|question| question.id == id)
}
