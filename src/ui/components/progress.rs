//! How far something has come, as it stands in a list.

use crate::ui::prelude::*;

use super::{Icon, IconView};
use crate::plan::Progress;

/// Its name in the style sheets.
pub const fn progress_name(progress: Progress) -> &'static str {
    match progress {
        Progress::Empty => "empty",
        Progress::Started => "started",
        Progress::Written => "written",
    }
}

/// What stands in its mark: the place in the list, or a tick once it is there.
pub fn progress_sign(progress: Progress, place: usize) -> AnyView {
    match progress {
        Progress::Written => view! { <IconView icon=Icon::Check size="s" /> }.into_any(),
        _ => place.to_string().into_any(),
    }
}
