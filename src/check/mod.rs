//! Reads answers (点検). Pure: the same text gives the same result on every machine, with no dictionary, model or
//! network.

mod fact;
mod length;
mod tie;

pub use fact::{Fact, FactKind, facts};
pub use length::{Pace, SpokenLength, spoken_length};
pub use tie::{ProblemTone, Tie, problem_tone, tie};
