//! After the interview (面接が終わったら): which questions came, what follows from the result, and another try.

mod afterwards;
mod final_round;
mod foretold;
mod retry;

pub use afterwards::Afterwards;
pub use final_round::{exchanges, final_round, once_more};
pub use foretold::{Foretold, Tally, lines, sinking, tally};
pub use retry::{Counts, MONTHS, again_on};
