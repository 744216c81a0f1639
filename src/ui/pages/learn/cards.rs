//! 聞かれたらカード: what to settle and how to say it when a condition is asked about.

use crate::ui::prelude::*;

use super::parts::{Level, bullets, button, card, current, note, numbered, paper, sentences, tool_route};
use crate::bank::conditions::{CONDITION_CARDS, ConditionCard};
use crate::bank::learn::Tool;
use crate::ui::components::{Grounds, Icon, Row, RowList, Tip};
use crate::ui::route::{Route, Topic};

/// All cards.
pub fn list() -> AnyView {
    let row = |card: &'static ConditionCard| Row {
        title: card.title.into(),
        detail: card.asked.into(),
        href: Some(Route::Learn(Topic::Card(card.id.into())).to_string()),
        ..Row::default()
    };
    let rows = CONDITION_CARDS.into_iter().map(row).collect();
    paper(
        Topic::Overview,
        "聞かれたらカード",
        "条件は、こちらから聞くより、聞かれたときに答えられると安心です。",
        vec![
            view! { <RowList rows /> }.into_any(),
            view! {
                <Tip icon=Icon::Lightbulb>
                    "先に決めておくと、その場で迷いません。言い方は、順番だけ覚えておけば大丈夫です。"
                </Tip>
            }
            .into_any(),
        ],
    )
}

/// One card.
pub fn page(found: &'static ConditionCard) -> AnyView {
    let thought = view! {
        <div class="learn__thought">
            <p class="learn__label">"こう聞かれます"</p>
            <p class="learn__quote">{found.asked}</p>
        </div>
    };
    let example = view! {
        <blockquote class="quote">{found.sounds_like}</blockquote>
        <p class="card__words">"架空の人の言い方です。言葉は、自分のものを使いましょう。"</p>
    };
    let mut body = vec![
        thought.into_any(),
        card(vec![
            note(Level::Two, Icon::Target, "聞くわけ", sentences(found.aim)),
            note(Level::Two, Icon::ListChecks, "先に決めておくこと", bullets(found.prepare)),
            note(Level::Two, Icon::Layers, "話す順番", numbered(found.order)),
            note(Level::Two, Icon::MessagesSquare, "たとえば", example.into_any()),
            note(Level::Two, Icon::CircleAlert, "控えたいこと", sentences(found.avoid)),
        ]),
    ];
    let answer = tool_route(Tool::Answer(found.question), current().as_deref());
    body.extend(answer.map(|route| button(&route, "自分の答えを書く", "")));
    body.push(view! { <Grounds basis=found.basis /> }.into_any());
    paper(Topic::Cards, found.title, "聞かれたらカード", body)
}
