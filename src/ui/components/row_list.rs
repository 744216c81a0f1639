//! A list of rows that lead somewhere; the whole row is the link.

use crate::ui::prelude::*;

use super::dots::{Count, Dots};
use super::{Icon, IconView};

/// One row of the list.
#[derive(Default)]
pub struct Row {
    /// What stands before the words.
    pub icon: Option<Icon>,
    /// Whether the icon stands on a tile.
    pub on_tile: bool,
    /// What the row is called.
    pub title: String,
    /// A second line.
    pub detail: String,
    /// Whether the second line is the user's own text.
    pub is_own: bool,
    /// Dots at the end.
    pub dots: Option<Count>,
    /// Where the row leads; a row that leads nowhere stands without a sign.
    pub href: Option<String>,
}

/// The rows in their order.
#[component]
pub fn RowList(rows: Vec<Row>) -> impl IntoView {
    view! { <ul class="row-list">{rows.into_iter().map(item).collect_view()}</ul> }
}

fn item(mut row: Row) -> impl IntoView {
    let href = row.href.take();
    let inside = words(row, href.is_some());
    let row = match href {
        Some(href) => view! { <a class="row-list__row" href=href>{inside}</a> }.into_any(),
        None => view! { <div class="row-list__row">{inside}</div> }.into_any(),
    };
    view! { <li class="row-list__item">{row}</li> }
}

fn words(row: Row, leads: bool) -> AnyView {
    let Row { icon, on_tile, title, detail, is_own, dots, .. } = row;
    let look = on_tile.then_some("tile");
    let icon = icon.map(|icon| {
        view! {
            <span class="row-list__icon" data-look=look>
                <IconView icon />
            </span>
        }
    });
    let owner = is_own.then_some("user");
    let detail = (!detail.is_empty()).then(|| {
        view! { <span class="row-list__detail" data-of=owner>{detail}</span> }
    });
    let end = match dots {
        Some(count) => view! { <Dots count /> }.into_any(),
        None if leads => view! { <IconView icon=Icon::ChevronRight size="s" /> }.into_any(),
        None => ().into_any(),
    };
    view! {
        {icon}
        <span class="row-list__words">
            <b class="row-list__title">{title}</b>
            {detail}
        </span>
        {end}
    }
    .into_any()
}
