//! A list of questions with how far each has come.

use leptos::prelude::*;

use super::{Icon, IconView};
use crate::check::{Pace, spoken_length};
use crate::plan::{Progress, progress};
use crate::ui::words;

/// One row of the list.
#[derive(Clone)]
pub struct QuestionRow {
    /// Its short name.
    pub title: String,
    /// What stands under it while nothing is written.
    pub asked: String,
    /// Its place in the list, from 1.
    pub number: usize,
    /// The text of the answer.
    pub text: String,
    /// Where the row leads.
    pub href: String,
    /// Whether it is the one that is open.
    pub is_open: bool,
}

/// A list of questions; the whole row is the link.
#[component]
pub fn QuestionList(
    /// The rows in their order.
    rows: Vec<QuestionRow>,
    /// Whether it stands in a narrow pane beside what it opens.
    in_pane: bool,
) -> impl IntoView {
    let place = in_pane.then_some("pane");
    view! { <ul class="question-list" data-place=place>{rows.into_iter().map(row).collect_view()}</ul> }
}

fn row(QuestionRow { title, asked, number, text, href, is_open }: QuestionRow) -> impl IntoView {
    let state = progress(&text);
    let kind = match state {
        Progress::Empty => "empty",
        Progress::Started => "started",
        Progress::Written => "written",
    };
    let detail = if state == Progress::Empty {
        asked
    } else {
        let length = spoken_length(&text, Pace::USUAL);
        format!("{}字・約{}秒", length.characters, length.seconds)
    };
    let mark = match state {
        Progress::Written => view! { <IconView icon=Icon::Check size="s" /> }.into_any(),
        _ => number.to_string().into_any(),
    };
    view! {
        <li class="question-list__item">
            <a class="question-list__row" href=href aria-current=is_open.then_some("true")>
                <span class="question-list__mark" data-state=kind>
                    {mark}
                </span>
                <span class="question-list__words">
                    <b class="question-list__title">{title}</b>
                    <span class="question-list__detail">{detail}</span>
                </span>
                <span class="question-list__state" data-state=kind>
                    {words::progress(state)}
                </span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        </li>
    }
}
