//! What follows from what is written: how long until the interview, what stands, and the one thing to do next.
//! Pure; every figure can be explained by the records it counts.

pub mod after;
mod backup_due;
mod calendar;
mod countdown;
mod day_sheet;
pub mod handover;
mod material;
mod matrix;
mod next_step;
mod notes;
mod progress;
mod readiness;
mod round;
mod step;
mod storyline;
mod timetable;
mod weigh;

pub use backup_due::{BackupDue, backup_due};
pub use calendar::{Event, calendar};
pub use countdown::{Band, Countdown};
pub use day_sheet::{Page, Paper, Prepared, SheetPart, SheetRow, Sources, chosen, fit, page};
pub use material::{Material, Materials, are_gathered, materials};
pub use matrix::{Cue, Lonely, Mark, Matrix, Story, Tagged, Unused, fingerprint, matrix, set_mark};
pub use next_step::{NextStep, next_steps};
pub use notes::notes;
pub use progress::{Progress, READABLE, progress};
pub use readiness::{AnswerState, AnswerStates, AxisReadiness, Dot, Line, Stage, readiness};
pub use round::{FINAL, Round, without_round};
pub use step::{ANSWERS, Named, StepKind, StepState, read_bridge, steps};
pub use storyline::{Answered, Arrow, ArrowState, End, EndText, Storyline, When, split_plan, storyline, time_of};
pub use timetable::{Day, Phase, Timetable, timetable};
pub use weigh::{AxisWeight, Lean, weigh};
