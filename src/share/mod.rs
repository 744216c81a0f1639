//! What goes to a friend and comes back, in nothing but a link (見てもらう).
//!
//! A [`Pack`] is what a friend is shown, a [`Reply`] is what they return. [`offer`] makes the one from what was ticked,
//! [`review`] the other from what the friend wrote, and [`voice`] brings it to the sentences it is about. Each is a
//! [`Letter`]: a text of a few fields, made small by the [`codec`] and put into an [`envelope`] that tells a link that was
//! cut off from one that was made by a later version and from one that is damaged. Everything that is read here comes
//! from outside and may be anything.

pub mod blur;
pub mod codec;
pub mod envelope;
mod fields;
mod letter;
pub mod link;
pub mod moving;
pub mod offer;
mod pack;
pub mod redact;
mod reply;
pub mod review;
mod sentences;
pub mod voice;

pub use envelope::{Kind, LinkError};
pub use letter::Letter;
pub use pack::{Item, Pack};
pub use redact::Mask;
pub use reply::{Comment, Reply, Reviewed, Stamp, fingerprint};
pub use sentences::sentences;
