//! The half of the practice room that knows the browser: the voice that reads, the microphone with its recorder and its
//! meter, and the screen that stays awake. Each says why it cannot be used; nobody is left with a dead button.

mod microphone;
mod voice;
mod wake;

pub use microphone::{Microphone, Refusal, Sound, Trouble};
pub use voice::Voice;
pub use wake::Wake;
