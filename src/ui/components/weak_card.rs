//! A weak answer, why it leaves a listener wanting, and the same answer with that one fault mended.

use crate::ui::prelude::*;

use crate::bank::Weak;

/// A weak answer that opens to its better version.
#[component]
pub fn WeakCard(weak: &'static Weak) -> impl IntoView {
    view! {
        <details class="weak-card">
            <summary class="weak-card__text">{weak.text}</summary>
            <dl class="weak-card__more">
                <dt class="weak-card__label">"惜しいところ"</dt>
                <dd>{weak.why}</dd>
                <dt class="weak-card__label">"直すと"</dt>
                <dd>{weak.better}</dd>
            </dl>
        </details>
    }
}
