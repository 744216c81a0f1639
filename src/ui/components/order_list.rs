//! A list in the order a person gives it: folded away, each line with a step to the front and one to the back.

use crate::ui::prelude::*;

use super::{Icon, IconView, part};
use crate::ui::navigation::focus_on;

/// The lines in their order; nothing as long as there is nothing to put in order.
#[component]
pub fn OrderList(
    /// The id and the title of each, followed.
    items: impl Fn() -> Vec<(String, String)> + Send + Sync + 'static,
    /// Told which one moves, and whether to the front.
    on_move: Callback<(String, bool)>,
) -> impl IntoView {
    let is_open = RwSignal::new(0_u32);
    part(move || {
        let items = items();
        if items.len() < 2 {
            return ().into_any();
        }
        let last = items.len() - 1;
        let line = |(place, (id, title)): (usize, (String, String))| {
            view! {
                <li class="order-list__item">
                    <span class="order-list__title">{title}</span>
                    {(place > 0).then(|| step(&id, true, on_move))}
                    {(place < last).then(|| step(&id, false, on_move))}
                </li>
            }
        };
        let was_open = is_open.get_untracked() > 0;
        let note = move |event| {
            is_open.set(u32::from(event_target::<web_sys::Element>(&event).has_attribute("open")));
        };
        view! {
            <details class="order-list" open=was_open on:toggle=note>
                <summary class="order-list__summary">
                    "並べかえる"
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <ol class="order-list__items">{items.into_iter().enumerate().map(line).collect_view()}</ol>
            </details>
        }
        .into_any()
    })
}

fn step(id: &str, to_front: bool, on_move: Callback<(String, bool)>) -> AnyView {
    let (icon, label) = if to_front { (Icon::ArrowUp, "前へ移す") } else { (Icon::ArrowDown, "後ろへ移す") };
    let id = id.to_owned();
    let place = |to_front| format!("order-{}-{id}", if to_front { "up" } else { "down" });
    let (same, other) = (place(to_front), place(!to_front));
    let here = same.clone();
    let go = move |_| {
        on_move.run((id.clone(), to_front));
        let (same, other) = (same.clone(), other.clone());
        // At the end of the list there is no further step this way.
        request_animation_frame(move || {
            focus_on(&other);
            focus_on(&same);
        });
    };
    view! {
        <button class="icon-button" type="button" id=here aria-label=label on:click=go>
            <IconView icon />
        </button>
    }
    .into_any()
}
