//! What the app knows about a second-round interview (二次面接), as `&'static` Rust data.
//!
//! This room knows nobody: no notebook, no browser, no Leptos. The types stand here, the data in one file a
//! question under [`core`]. The invariants of the data are proved by `tests/native/bank.rs`.

pub mod core;
mod job_family;
mod question;

pub use job_family::JobFamily;
pub use question::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, Part, Pitfall, Question, Seconds, Sentence, Slot,
    SourceKind, Weak,
};

/// The question with this stable id, if the bank has it.
#[must_use]
pub fn question(id: &str) -> Option<&'static Question> {
    core::SEVEN.iter().copied().find(|question| question.id == id)
}
