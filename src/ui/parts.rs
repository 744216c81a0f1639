//! Where the program is cut. The first screen can be used before the rest of the program is there; the rest comes in two
//! parts, so that whoever was sent a link does not wait for the screens of whoever sent it. What both need is a file that
//! comes along with either. `script/program.mjs` makes the files.

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::ui::prelude::*;

use super::route::Route;
use super::{friends, screens};

/// A part of the program behind the first screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// 友だちの画面: what a friend is shown
    Friend,
    /// Every other screen.
    Screens,
}

/// Draws the screen that is open, and goes on following which one that is.
pub type Draw = fn() -> AnyView;

impl Part {
    /// The part that this screen is in.
    pub const fn of(route: &Route) -> Self {
        match route {
            Route::Pack { .. } => Self::Friend,
            _ => Self::Screens,
        }
    }

    /// Loads it; at once if it is there.
    ///
    /// # Errors
    /// A file does not come, or is not what it was. The next call tries again.
    pub async fn load(self) -> Result<Draw, SplitLoaderError> {
        match self {
            Self::Friend => friend().await,
            Self::Screens => screens().await,
        }
    }
}

#[wasm_split(friend, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the loading around it is what may fail")]
fn friend() -> Result<Draw, SplitLoaderError> {
    Ok(friends::draw)
}

#[wasm_split(screens, fallible)]
#[allow(clippy::unnecessary_wraps, reason = "the loading around it is what may fail")]
fn screens() -> Result<Draw, SplitLoaderError> {
    Ok(screens::draw)
}
