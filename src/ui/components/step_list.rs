//! The five steps of preparation with how far each has come, and how that is counted.

use crate::ui::prelude::*;

use super::{Icon, IconView, progress_name, progress_sign};
use crate::plan::Progress;
use crate::ui::words;

/// One step.
pub struct StepRow {
    /// What it is.
    pub title: String,
    /// When it counts as done.
    pub rule: &'static str,
    /// How far it has come.
    pub progress: Progress,
    /// So much is there.
    pub have: usize,
    /// So much finishes it.
    pub of: usize,
    /// Where it is done.
    pub href: String,
}

/// The steps in their order.
#[component]
pub fn StepList(rows: Vec<StepRow>) -> impl IntoView {
    let done = rows.iter().filter(|row| row.progress == Progress::Written).count();
    let all = rows.len();
    let rules = rows.iter().map(|row| {
        view! {
            <dt class="step-list__rule">{format!("{}（{} / {}）", row.title, row.have, row.of)}</dt>
            <dd class="step-list__why">{row.rule}</dd>
        }
    });
    let rules = rules.collect_view();
    view! {
        <section class="section">
            <details class="counted">
                <summary class="section__head">
                    <h2 class="section__title">"準備の5ステップ"</h2>
                    <span class="section__more">{format!("{done} / {all} 済み")}</span>
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <dl class="counted__words">{rules}</dl>
            </details>
            <ol class="step-list">{(1..).zip(rows).map(step).collect_view()}</ol>
        </section>
    }
}

fn step((number, row): (usize, StepRow)) -> impl IntoView {
    let state = progress_name(row.progress);
    view! {
        <li class="step-list__item">
            <a class="step-list__row" href=row.href>
                <span class="progress-mark" data-state=state>
                    {progress_sign(row.progress, number)}
                </span>
                <b class="step-list__title">{row.title}</b>
                <span class="progress-state step-list__state" data-state=state>
                    {words::step_progress(row.progress)}
                </span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        </li>
    }
}
