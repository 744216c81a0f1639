//! The shape of an answer: what comes after what.

use crate::ui::prelude::*;

use crate::bank::Slot;

/// The slots in their order.
#[component]
pub fn Shape(slots: &'static [Slot]) -> impl IntoView {
    let slot = |slot: &'static Slot| {
        view! {
            <li class="shape__slot">
                <b class="shape__part">{slot.part.label()}</b>
                <span>{slot.prompt}</span>
            </li>
        }
    };
    view! { <ol class="shape">{slots.iter().map(slot).collect_view()}</ol> }
}
