//! The five axes in words: what the picture shows, and why.

use crate::ui::prelude::*;

use crate::plan::AxisCoverage;

/// One line for each axis: how many of the questions that reveal it are written.
#[component]
pub fn AxisList(axes: [AxisCoverage; 5]) -> impl IntoView {
    let row = |AxisCoverage { axis, written, spoken, of }| {
        view! {
            <li class="axis-list__row">
                <b>{axis.label()}</b>
                <span>{format!("{of}問のうち{written}問・話せた{spoken}問")}</span>
            </li>
        }
    };
    view! { <ul class="axis-list">{axes.into_iter().map(row).collect_view()}</ul> }
}
