//! What every screen begins with: Leptos, with a `view!` of our own in the place of its.

pub use leptos::prelude::*;
pub use musubime_markup::view;
