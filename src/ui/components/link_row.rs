//! A single row that leads somewhere.

use crate::ui::prelude::*;

use super::{Icon, IconView};

/// A row with its icon; the whole row is the link.
pub fn link_row(icon: Icon, words: &'static str, href: String) -> AnyView {
    view! {
        <a class="link-row" href=href>
            <IconView icon />
            <span>{words}</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
    }
    .into_any()
}
