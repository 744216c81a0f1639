//! What follows from what is written: how long until the interview, what stands, and the one thing to do next.
//! Pure; every figure can be explained by the records it counts.

mod backup_due;
mod calendar;
mod countdown;
mod coverage;
mod next_step;
mod step;

pub use backup_due::{BackupDue, backup_due};
pub use calendar::{Event, calendar};
pub use countdown::{Band, Countdown};
pub use coverage::{AxisCoverage, Progress, READABLE, coverage, progress};
pub use next_step::{NextStep, Task, next_steps};
pub use step::{ANSWERS, EXCHANGES, Named, QUOTES, StepKind, StepState, read_bridge, steps};
