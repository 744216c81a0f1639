//! A few choices side by side, one of them chosen.

use leptos::prelude::*;

/// A row of choices.
#[component]
pub fn Segmented<T>(
    /// What is chosen here, for screen readers.
    label: &'static str,
    /// The choices with their labels.
    choices: &'static [(T, &'static str)],
    /// The chosen one.
    chosen: T,
    /// Told of a choice.
    on_choose: impl Fn(T) + Copy + 'static,
) -> impl IntoView
where
    T: Copy + PartialEq + 'static,
{
    let choice = move |(value, label): &'static (T, &'static str)| {
        let pressed = if chosen == *value { "true" } else { "false" };
        view! {
            <button
                class="segmented__choice"
                type="button"
                aria-pressed=pressed
                on:click=move |_| on_choose(*value)
            >
                {*label}
            </button>
        }
    };
    view! {
        <div class="segmented" role="group" aria-label=label>
            {choices.iter().map(choice).collect_view()}
        </div>
    }
}
