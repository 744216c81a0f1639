//! まなぶ: what a second round is, what it looks at, and how to prepare, one file a subject.

mod axes;
mod causes;
mod finding;
mod openings;
mod pass_rate;
mod qualities;
mod rounds;
mod season;
mod steps;
mod types;

pub use axes::AXIS_READINGS;
pub use causes::CAUSES;
pub use finding::{FINDING, LISTENING, THIRD_EAR};
pub use openings::{OPENINGS, OPENINGS_BASIS};
pub use pass_rate::{PASS_RATE_BASIS, PASS_RATE_REASONS, PASS_RATES};
pub use qualities::QUALITIES;
pub use rounds::{ROUNDS, ROUNDS_BASIS};
pub use season::{SEASON_BASIS, SEASON_MEANINGS, SEASONS};
pub use steps::STEPS;
pub use types::*;
