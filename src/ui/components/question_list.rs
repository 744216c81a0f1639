//! A list of questions with how far each has come.

use crate::ui::prelude::*;

use super::{Icon, IconView, progress_name, progress_sign};
use crate::plan::Progress;
use crate::ui::words;

/// One row of the list.
#[derive(Clone)]
pub struct QuestionRow {
    /// Its short name.
    pub title: String,
    /// What stands under it.
    pub detail: String,
    /// Its place in the list, from 1.
    pub number: usize,
    /// How far its answer has come.
    pub state: Progress,
    /// Where the row leads.
    pub href: String,
    /// Whether it is the one that is open.
    pub is_open: bool,
}

/// A list of questions; the whole row is the link.
#[component]
pub fn QuestionList(
    /// The rows in their order, each drawn by [`question_row`].
    rows: Vec<AnyView>,
    /// Whether it stands in a narrow pane beside what it opens.
    in_pane: bool,
) -> impl IntoView {
    let place = in_pane.then_some("pane");
    view! { <ul class="question-list" data-place=place>{rows}</ul> }
}

/// One row. Drawn as a part of its own, it alone is drawn anew when its answer changes.
pub fn question_row(row: QuestionRow) -> AnyView {
    let QuestionRow { title, detail, number, state, href, is_open } = row;
    let kind = progress_name(state);
    view! {
        <li class="question-list__item">
            <a class="question-list__row" href=href aria-current=is_open.then_some("true")>
                <span class="progress-mark question-list__mark" data-state=kind>
                    {progress_sign(state, number)}
                </span>
                <span class="question-list__words">
                    <b class="question-list__title">{title}</b>
                    <span class="question-list__detail">{detail}</span>
                </span>
                <span class="progress-state question-list__state" data-state=kind>
                    {words::progress(state)}
                </span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        </li>
    }
    .into_any()
}
