//! The five axes in words: each opens to what its three dots count, with a way to what is open.

use crate::ui::prelude::*;

use super::{Count, Dots, Icon, IconView};

/// One line that a dot counts.
pub struct AxisLine {
    /// What it is.
    pub title: String,
    /// How far it has come, in a word or two.
    pub state: String,
    /// Whether it is done.
    pub is_done: bool,
    /// Where it is done.
    pub href: String,
}

/// One of the three dots.
pub struct AxisDot {
    /// 書く, 整える or 話す.
    pub title: &'static str,
    /// What lights it.
    pub rule: String,
    /// Whether it is lit.
    pub is_on: bool,
    /// What it counts.
    pub lines: Vec<AxisLine>,
}

/// One axis.
pub struct AxisRow {
    /// What it is called.
    pub title: &'static str,
    /// Its three dots.
    pub dots: Vec<AxisDot>,
}

impl AxisRow {
    /// How many of its dots are lit.
    pub fn on(&self) -> usize {
        self.dots.iter().filter(|dot| dot.is_on).count()
    }

    /// Its dots as a count, with what they stand for.
    pub fn count(&self) -> Count {
        let names: Vec<&str> = self.dots.iter().filter(|dot| dot.is_on).map(|dot| dot.title).collect();
        let label = if names.is_empty() {
            "どれもこれから".to_owned()
        } else {
            format!("できているもの：{}", names.join("・"))
        };
        Count { on: names.len(), of: self.dots.len(), label }
    }
}

/// The id of an axis on the page, by its place.
pub(super) fn axis_id(place: usize) -> String {
    format!("axis-{place}")
}

/// The axes in their order.
#[component]
pub fn AxisList(rows: Vec<AxisRow>) -> impl IntoView {
    view! { <ul class="axis-list">{rows.into_iter().enumerate().map(axis).collect_view()}</ul> }
}

fn axis((place, row): (usize, AxisRow)) -> impl IntoView {
    let count = row.count();
    let tied = if count.on == count.of { "結べました" } else { "" };
    view! {
        <li>
            <details class="axis-list__axis" id=axis_id(place)>
                <summary class="axis-list__row">
                    <b class="axis-list__title">{row.title}</b>
                    <Dots count />
                    <span class="axis-list__state">{tied}</span>
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <ul class="axis-list__dots">{row.dots.into_iter().map(dot).collect_view()}</ul>
            </details>
        </li>
    }
}

fn dot(dot: AxisDot) -> AnyView {
    let icon = if dot.is_on { Icon::CircleCheck } else { Icon::CircleDashed };
    view! {
        <li class="axis-list__dot" data-on=dot.is_on.then_some("true")>
            <p class="axis-list__rule">
                <IconView icon size="s" />
                <b>{dot.title}</b>
                <span>{dot.rule}</span>
            </p>
            <ul>{dot.lines.into_iter().map(line).collect_view()}</ul>
        </li>
    }
    .into_any()
}

fn line(line: AxisLine) -> AnyView {
    let icon = if line.is_done { Icon::Check } else { Icon::ArrowRight };
    view! {
        <li>
            <a class="axis-list__line" data-done=line.is_done.then_some("true") href=line.href>
                <IconView icon size="s" />
                <span class="axis-list__words">{line.title}</span>
                <span class="axis-list__state">{line.state}</span>
            </a>
        </li>
    }
    .into_any()
}
