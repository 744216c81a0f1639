//! 次の一歩: exactly one thing to do, with its minutes.

use crate::ui::prelude::*;

use super::{Icon, IconView};
use crate::plan::{Band, NextStep, Round};
use crate::ui::plan_words;

/// The one thing to do next.
#[component]
pub fn NextStepCard(
    /// The thing.
    step: NextStep,
    /// The stretch of time it is chosen for.
    band: Band,
    /// The round that is prepared.
    round: Round,
    /// Whether most of the materials are there.
    are_gathered: bool,
    /// Where it is done.
    href: String,
    /// Asks for another thing; none if there is no other.
    on_later: Option<Callback<()>>,
) -> impl IntoView {
    let later = on_later.map(|later| {
        view! {
            <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| later.run(())>
                "あとで"
            </button>
        }
    });
    view! {
        <section class="card" data-kind="next" aria-label="次の一歩">
            <details class="counted">
                <summary class="eyebrow">
                    <IconView icon=Icon::Footprints size="s" />
                    "次の一歩"
                    <span class="eyebrow__end">
                        <IconView icon=Icon::Clock size="s" />
                        {format!("約{}分", step.minutes())}
                        <IconView icon=Icon::ChevronDown size="s" />
                    </span>
                </summary>
                <p class="counted__words">{plan_words::minutes(band)}</p>
            </details>
            <h2 class="card__title">{plan_words::step(step, round)}</h2>
            <p class="card__words">{plan_words::reason(band, step, are_gathered)}</p>
            <div class="card__actions">
                <a class="button" data-grow="true" href=href>
                    {plan_words::button(step, round)}
                    <IconView icon=Icon::ArrowRight size="s" />
                </a>
                {later}
            </div>
        </section>
    }
}
