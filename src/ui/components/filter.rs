//! Choices that narrow a list; one of them is chosen.

use crate::ui::prelude::*;

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

/// Choices that are taken and put back one by one.
#[component]
pub fn Toggles(
    /// What is chosen here, for screen readers.
    label: &'static str,
    /// The choices in their order, and whether each is taken.
    choices: Vec<(String, bool)>,
    /// Whether the choices are sentences.
    #[prop(optional)]
    are_long: bool,
    /// Told of the place of the one that was tapped.
    on_toggle: Callback<u32>,
) -> impl IntoView {
    let kind = are_long.then_some("long");
    let choice = move |(place, (words, is_on)): (u32, (String, bool))| {
        let pressed = if is_on { "true" } else { "false" };
        view! {
            <button
                class="filter__choice"
                data-kind=kind
                type="button"
                aria-pressed=pressed
                on:click=move |_| on_toggle.run(place)
            >
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
