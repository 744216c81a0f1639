//! 手応え: four feelings, each with the time the question returns, and what one was content with.

use crate::ui::prelude::*;

use crate::notebook::{Rating, TakeId};
use crate::practice::spacing;
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::practice_words as words;

/// What one looks at in oneself, by its stable id.
const TICKS: [(&str, &str); 6] = [
    ("conclusion", "結論から言えた"),
    ("number", "数字を言えた"),
    ("company", "会社の言葉を使えた"),
    ("face", "表情"),
    ("loudness", "声の大きさ"),
    ("pace", "話す速さ"),
];

/// The four feelings.
#[component]
pub fn Rate(id: TakeId) -> impl IntoView {
    let Handles { companies, takes, today, .. } = handles();
    part(move || {
        let take = takes.take(&id);
        let interview = companies.company(&id.company).date;
        let day = take.day.unwrap_or_else(|| today.get());
        let choices = Rating::ALL.map(|rating| {
            let returns = words::returns(spacing::due(rating, day, interview), today.get(), interview);
            let id = id.clone();
            let choose = move |_| takes.change(&id, |take| take.rating = rating);
            let name = match rating {
                Rating::Stuck => "stuck",
                Rating::Almost => "almost",
                Rating::Spoken => "spoken",
                Rating::Sure | Rating::Open => "sure",
            };
            view! {
                <button
                    class="rate__choice"
                    type="button"
                    data-rating=name
                    aria-pressed=(take.rating == rating).to_string()
                    on:click=choose
                >
                    <b class="rate__name">{words::rating(rating)}</b>
                    <span class="rate__returns">{returns}</span>
                </button>
            }
        });
        view! {
            <div class="rate" role="group" aria-label="手応え">
                {choices.collect_view()}
            </div>
        }
    })
}

/// 自分でチェック
#[component]
pub fn Ticks(id: TakeId) -> impl IntoView {
    let takes = handles().takes;
    let toggles = move || {
        let ticked = takes.take(&id).ticks;
        let toggles = TICKS.map(|(name, label)| {
            let is_on = ticked.iter().any(|other| other == name);
            let id = id.clone();
            let toggle = move |_| {
                takes.change(&id, |take| {
                    take.ticks.retain(|other| other != name);
                    if !is_on {
                        take.ticks.push(name.into());
                    }
                });
            };
            let icon = if is_on { Icon::Check } else { Icon::Plus };
            view! {
                <button class="rate__tick" type="button" aria-pressed=is_on.to_string() on:click=toggle>
                    <IconView icon size="s" />
                    {label}
                </button>
            }
        });
        toggles.collect_view()
    };
    view! {
        <section class="card" aria-label="自分でチェック">
            <h2 class="card__title">"自分でチェック"</h2>
            <div class="rate__ticks">{part(toggles)}</div>
        </section>
    }
}
