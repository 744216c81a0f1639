//! 一次・二次・最終: the three rounds side by side.

use crate::ui::prelude::*;

use super::parts::paper;
use crate::bank::learn::{ROUNDS, ROUNDS_BASIS, Round};
use crate::ui::components::Grounds;
use crate::ui::route::Topic;

/// Where the user stands with each round, and whether it is the one at hand.
pub const STANDINGS: [(&str, bool); 3] = [("通過ずみ", false), ("いまここ", true), ("このあと", false)];

/// The three rounds with who, what for, what is weighed and what is different in the room.
pub fn page() -> AnyView {
    let rounds = ROUNDS.iter().zip(STANDINGS).map(round).collect_view();
    paper(
        Topic::Overview,
        "一次・二次・最終のちがい",
        "同じ質問でも、聞く人が変わると、知りたいことが変わります。",
        vec![
            view! { <ol class="learn__columns">{rounds}</ol> }.into_any(),
            view! { <Grounds basis=ROUNDS_BASIS /> }.into_any(),
        ],
    )
}

fn round((round, (standing, is_now)): (&'static Round, (&'static str, bool))) -> impl IntoView {
    let facts = [
        ("会う人", view! { <p>{round.who}</p> }.into_any()),
        ("知りたいこと", view! { <p>{round.aim}</p> }.into_any()),
        ("見られること", view! { <ul>{round.weighs.iter().map(point).collect_view()}</ul> }.into_any()),
        ("部屋の中では", round.room.iter().map(|words| view! { <p>{*words}</p> }).collect_view().into_any()),
    ];
    view! {
        <li class="round-card" data-now=is_now.then_some("true")>
            <p class="round-card__standing">{standing}</p>
            <h2 class="round-card__title">{round.title}</h2>
            <dl class="round-card__facts">{facts.map(fact).into_iter().collect_view()}</dl>
        </li>
    }
}

fn fact((label, words): (&'static str, AnyView)) -> impl IntoView {
    view! {
        <div class="round-card__fact">
            <dt class="round-card__label">{label}</dt>
            <dd class="round-card__words">{words}</dd>
        </div>
    }
}

fn point(words: &&'static str) -> impl IntoView {
    view! { <li class="round-card__point">{*words}</li> }
}
