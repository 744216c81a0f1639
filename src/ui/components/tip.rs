//! A quiet word of advice.

use crate::ui::prelude::*;

use super::{Icon, IconView};

/// A quiet word of advice with its icon.
#[component]
pub fn Tip(icon: Icon, children: Children) -> impl IntoView {
    view! {
        <div class="tip">
            <IconView icon />
            <p class="tip__words">{children()}</p>
        </div>
    }
}
