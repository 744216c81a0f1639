//! Choices that narrow a list; one of them is chosen.

use leptos::prelude::*;

use super::live;

/// A row of choices that breaks into lines.
#[component]
pub fn Filter(
    /// What is chosen here, for screen readers.
    label: &'static str,
    /// The choices in their order.
    choices: Vec<String>,
    /// The place of the chosen one.
    chosen: RwSignal<u32>,
) -> impl IntoView {
    let choice = move |(place, words): (u32, String)| {
        let pressed = live(move || if chosen.get() == place { "true" } else { "false" });
        view! {
            <button class="filter__choice" type="button" aria-pressed=pressed on:click=move |_| chosen.set(place)>
                {words}
            </button>
        }
    };
    view! {
        <div class="filter" role="group" aria-label=label>
            {(0..).zip(choices).map(choice).collect_view()}
        </div>
    }
}
