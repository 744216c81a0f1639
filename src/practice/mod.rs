//! 練習 — what is asked in which order, when a question returns, and what a voice shows without understanding a word.
//!
//! [`session`], [`spacing`], [`pace`], [`signal`] and [`ladder`] are pure and tested natively. [`device`] is the half that
//! knows the browser: the voice that reads, the microphone, the screen that stays awake. Nothing here is ever sent.

mod course;
pub mod device;
pub mod ladder;
pub mod pace;
pub mod session;
pub mod signal;
pub mod spacing;
