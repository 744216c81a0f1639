//! A few choices side by side, one of them chosen.

use crate::ui::prelude::*;

/// A row of choices.
#[component]
pub fn Segmented(
    /// What is chosen here, for screen readers.
    label: &'static str,
    /// The choices.
    choices: Vec<&'static str>,
    /// The place of the chosen one.
    chosen: u32,
    /// Told of the place of a choice.
    on_choose: Callback<u32>,
) -> impl IntoView {
    let choice = move |(place, label): (u32, &'static str)| {
        let pressed = if chosen == place { "true" } else { "false" };
        view! {
            <button
                class="segmented__choice"
                type="button"
                aria-pressed=pressed
                on:click=move |_| on_choose.run(place)
            >
                {label}
            </button>
        }
    };
    view! {
        <div class="segmented" role="group" aria-label=label>
            {(0..).zip(choices).map(choice).collect_view()}
        </div>
    }
}

/// The place of a value among all.
pub fn place<T: PartialEq>(all: &[T], value: &T) -> u32 {
    (0..).zip(all).find(|(_, other)| *other == value).map_or(0, |(place, _)| place)
}
