//! 次の一歩: exactly one thing to do, with its minutes.

use crate::ui::prelude::*;

use super::{Icon, IconView};
use crate::plan::NextStep;
use crate::ui::words;

/// The one thing to do next.
#[component]
pub fn NextStepCard(
    /// The thing.
    step: NextStep,
    /// Why now: what this stretch of time is good for.
    reason: &'static str,
    /// Where it is done.
    href: String,
    /// Asks for another thing.
    on_later: impl Fn() + 'static,
) -> impl IntoView {
    view! {
        <section class="card" data-kind="next" aria-label="次の一歩">
            <p class="eyebrow">
                <IconView icon=Icon::Footprints size="s" />
                "次の一歩"
                <span class="eyebrow__end">
                    <IconView icon=Icon::Clock size="s" />
                    {format!("約{}分", step.task.minutes())}
                </span>
            </p>
            <h2 class="card__title">{words::task(step.task, step.question.title)}</h2>
            <p class="card__words">{reason}</p>
            <div class="card__actions">
                <a class="button" data-grow="true" href=href>
                    {words::task_button(step.task)}
                    <IconView icon=Icon::ArrowRight size="s" />
                </a>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| on_later()>
                    "あとで"
                </button>
            </div>
        </section>
    }
}
