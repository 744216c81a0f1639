//! The face: pages join handles and components; components know neither. Sentences for people are made here.

pub mod app;
mod axis_words;
pub mod calendar_words;
mod clock;
mod components;
pub mod day_words;
mod finder;
pub mod finding_words;
mod friends;
mod growing;
mod handing;
mod handles;
pub mod handover_words;
pub mod ledger_words;
mod link_words;
pub mod marks;
mod navigation;
mod pages;
mod parts;
mod passphrase;
pub mod plan_words;
pub mod practice_words;
pub mod prelude;
mod probe_words;
pub mod record_words;
mod rehearsal;
pub mod round_words;
pub mod route;
mod screens;
mod start;
mod storyline_words;
pub mod template;
mod toast;
pub mod undo;
pub mod words;

pub use start::start;
