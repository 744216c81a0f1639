//! How far the latest text has come. 保存ずみ is a promise: it is shown only when IndexedDB has said so.

use crate::ui::prelude::*;

use super::{Icon, IconView};
use crate::storage::SaveState;
use crate::ui::words;

/// What the status shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was written yet.
    Untouched,
    /// 入力中
    Typing,
    /// The text has come so far.
    Come(SaveState),
}

/// The status of one record.
#[component]
pub fn SaveStatus(saving: Saving) -> impl IntoView {
    let (state, icon, words) = match saving {
        Saving::Untouched => ("none", None, ""),
        Saving::Typing => ("typing", None, "入力中"),
        Saving::Come(SaveState::Saving) => ("typing", None, "保存中"),
        Saving::Come(SaveState::Saved) => ("saved", Some(Icon::Check), "保存ずみ"),
        Saving::Come(SaveState::LocalOnly) => ("partly", Some(Icon::TriangleAlert), "控えなしで保存"),
        Saving::Come(SaveState::Unsaved(_)) => ("unsaved", Some(Icon::TriangleAlert), "保存できません"),
    };
    view! {
        <span class="save-status" data-state=state>
            {icon.map(|icon| view! { <IconView icon size="s" /> })}
            {words}
        </span>
    }
}

/// Why the latest text is in neither store, if it is not.
#[must_use]
pub const fn unsaved(saving: Saving) -> Option<&'static str> {
    match saving {
        Saving::Come(SaveState::Unsaved(error)) => Some(words::save_error(error)),
        _ => None,
    }
}
