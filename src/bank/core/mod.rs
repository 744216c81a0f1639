//! The seven core questions (よく聞かれる7つの質問), one data file each.

mod career;
mod chousho;
mod gyakushitsumon;
mod jisseki;
mod shiboudouki;
mod tansho;
mod tenshokuriyuu;

use super::Question;

/// The seven in the order a second-round interview usually takes them.
pub const SEVEN: [&Question; 7] = [
    &tenshokuriyuu::QUESTION,
    &shiboudouki::QUESTION,
    &jisseki::QUESTION,
    &chousho::QUESTION,
    &tansho::QUESTION,
    &career::QUESTION,
    &gyakushitsumon::QUESTION,
];
