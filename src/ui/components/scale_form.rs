//! 評価シート: five axes, four levels each, with a sentence that says what each level sounds like.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::live;
use crate::bank::Axis;
use crate::bank::scale::{SCALES, SIGNS, Scale};

/// What was heard on each axis.
pub type Levels = [Option<u8>; Axis::ALL.len()];

/// 評価シート: each axis with a sentence for each level, one of which is chosen.
#[component]
pub fn ScaleForm(
    /// Tells this form from another on the page.
    name: &'static str,
    /// What is chosen, followed.
    levels: Arc<dyn Fn() -> Levels + Send + Sync>,
    /// Told of the place of the axis and of the level that was chosen.
    on_choose: Callback<(usize, u8)>,
) -> impl IntoView {
    let axis = |(place, scale): (usize, &'static Scale)| {
        let level = |(level, words): (u8, &'static str)| {
            let levels = Arc::clone(&levels);
            let is_on = live(move || levels().get(place).copied().flatten() == Some(level));
            view! {
                <label class="scale__level">
                    <input
                        class="scale__box"
                        type="radio"
                        name=format!("{name}-{place}")
                        prop:checked=is_on
                        on:change=move |_| on_choose.run((place, level))
                    />
                    <b class="scale__sign">{SIGNS.get(usize::from(level)).copied()}</b>
                    <span class="scale__words">{words}</span>
                </label>
            }
        };
        view! {
            <fieldset class="scale__axis">
                <legend class="scale__legend">
                    <b class="scale__name">{scale.axis.label()}</b>
                    <span class="scale__asked">{scale.asked}</span>
                </legend>
                {(0..).zip(scale.levels).map(level).collect_view()}
            </fieldset>
        }
    };
    view! { <div class="scale">{SCALES.iter().enumerate().map(axis).collect_view()}</div> }
}
