//! A text that is not the current one, with what can be done with it.

use crate::ui::prelude::*;

/// A text written earlier or elsewhere.
#[component]
pub fn OtherTextCard(
    /// When and where it was written.
    when: String,
    /// The text.
    text: String,
    /// What can be done with it.
    children: Children,
) -> impl IntoView {
    view! {
        <article class="other-text-card">
            <p class="other-text-card__when">{when}</p>
            <p class="other-text-card__text">{text}</p>
            <div class="other-text-card__actions">{children()}</div>
        </article>
    }
}
