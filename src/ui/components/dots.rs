//! A few dots, some of them filled: a small count that is never a grade.

use crate::ui::prelude::*;

/// So many dots of so many are filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// How many are filled.
    pub on: usize,
    /// How many there are.
    pub of: usize,
    /// What they say to a screen reader; empty where the words beside them say it.
    pub label: String,
}

/// The dots of a count.
#[component]
pub fn Dots(count: Count) -> impl IntoView {
    let Count { on, of, label } = count;
    let dot = move |place: usize| {
        view! { <i class="dots__dot" data-on=(place < on).then_some("true") /> }
    };
    let hidden = label.is_empty().then_some("true");
    view! {
        <span class="dots" role="img" aria-label=label aria-hidden=hidden>
            {(0..of).map(dot).collect_view()}
        </span>
    }
}
