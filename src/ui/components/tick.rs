//! A row that is ticked.

use crate::ui::prelude::*;

use super::{Live, live};

/// One row with its box.
#[component]
pub fn Tick(
    /// What is ticked.
    label: String,
    /// A few words beside it.
    #[prop(optional)]
    detail: String,
    /// Whether those words are a sentence, which stands under the label.
    #[prop(optional)]
    is_long: bool,
    /// Whether it belongs to the row above.
    #[prop(optional)]
    is_below: bool,
    /// Whether it is ticked, followed.
    is_on: Live<bool>,
    /// Told of a tap.
    on_toggle: Callback<()>,
) -> impl IntoView {
    let read = move || is_on.lock().is_ok_and(|mut is_on| is_on());
    view! {
        <label class="tick" data-level=is_below.then_some("below") data-kind=is_long.then_some("long")>
            <input class="tick__box" type="checkbox" prop:checked=live(read) on:change=move |_| on_toggle.run(()) />
            <span class="tick__label">{label}</span>
            <span class="tick__detail">{detail}</span>
        </label>
    }
}
