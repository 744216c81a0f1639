//! What has to be known at once, above the screen, with the way out.

use crate::ui::prelude::*;

use super::{Icon, IconView};

/// Lines of warning with what can be done about them.
#[component]
pub fn Banner(
    /// The sentences, the gravest first.
    lines: Vec<&'static str>,
    /// What can be done.
    children: Children,
) -> impl IntoView {
    view! {
        <aside class="banner" role="alert">
            <IconView icon=Icon::TriangleAlert />
            <div class="banner__words">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</div>
            {children()}
        </aside>
    }
}
