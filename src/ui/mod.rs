//! The face: pages join handles and components; components know neither. Sentences for people are made here.

pub mod app;
mod clock;
mod components;
mod finder;
mod handles;
mod navigation;
mod pages;
pub mod route;
mod start;
mod toast;
pub mod undo;
pub mod words;

pub use start::start;
