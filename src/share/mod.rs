//! What goes to a friend and comes back, in nothing but a link (見てもらう).
//!
//! A [`Pack`] is what a friend is shown, a [`Reply`] is what they return. Both are texts of a few fields, made small by
//! the [`codec`] and put into an [`envelope`] that tells a link that was cut off from one that was made by a later version
//! and from one that is damaged. Everything that is read here comes from outside and may be anything.

pub mod codec;
pub mod envelope;
mod fields;
mod pack;
mod redact;
mod reply;

pub use envelope::{Kind, LinkError};
pub use pack::{Item, Pack};
pub use redact::{Mask, mask_company, mask_figures, redact};
pub use reply::{Comment, Reply, Reviewed, Stamp, fingerprint};
