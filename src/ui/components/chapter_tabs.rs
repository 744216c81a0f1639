//! The chapters of the notebook side by side; on a phone they scroll.

use crate::ui::prelude::*;

use super::{Icon, IconView};

/// One chapter.
pub struct ChapterTab {
    /// Its name.
    pub label: &'static str,
    /// Where it leads.
    pub href: String,
    /// Whether it is the open one.
    pub is_open: bool,
    /// Whether its step is done.
    pub is_done: bool,
}

/// The chapters in their order.
#[component]
pub fn ChapterTabs(tabs: Vec<ChapterTab>) -> impl IntoView {
    let tab = |ChapterTab { label, href, is_open, is_done }: ChapterTab| {
        let done = is_done.then(|| {
            view! {
                <IconView icon=Icon::Check size="s" />
                <span class="chapter-tabs__hint">"済み"</span>
            }
        });
        view! {
            <li class="chapter-tabs__item">
                <a class="chapter-tabs__tab" href=href aria-current=is_open.then_some("page")>
                    {label}
                    {done}
                </a>
            </li>
        }
    };
    view! {
        <nav class="chapter-tabs" aria-label="ノートの章">
            <ul class="chapter-tabs__list">{tabs.into_iter().map(tab).collect_view()}</ul>
        </nav>
    }
}
