//! What is simply read: 見られる3つ, 準備の5ステップ, and the longer pieces.

use crate::ui::prelude::*;

use super::parts::{Level, about, bullets, card, exercise, note, numbered, paper, sentences, tool_button};
use crate::bank::learn::{Point, QUALITIES, Quality, Reading, STEPS, Step};
use crate::ui::components::{Grounds, Icon, IconView, Tip};
use crate::ui::route::Topic;
use crate::ui::words;

/// A longer piece.
pub fn reading(reading: &'static Reading) -> AnyView {
    let piece = |Point { title, words }: &'static Point| {
        view! {
            <div class="notes__section">
                <h2 class="card__title">{*title}</h2>
                <p class="notes__words">{*words}</p>
            </div>
        }
        .into_any()
    };
    let mut body = vec![card(reading.points.iter().map(piece).collect())];
    if !reading.note.is_empty() {
        body.push(view! { <Tip icon=Icon::Info>{reading.note}</Tip> }.into_any());
    }
    body.push(view! { <Grounds basis=reading.basis /> }.into_any());
    paper(Topic::Overview, reading.title, reading.lead, body)
}

/// 見られる3つ
pub fn qualities() -> AnyView {
    let body = QUALITIES.iter().map(quality).collect();
    paper(Topic::Overview, "見られる3つ", "どの質問に答えていても、面接官はこの3つを聞いています。", body)
}

fn quality(quality: &'static Quality) -> AnyView {
    card(vec![
        view! {
            <div class="notes__section">
                <h2 class="card__title">{quality.title}</h2>
                <p class="notes__words">{quality.words}</p>
            </div>
        }
        .into_any(),
        note(Level::Three, Icon::Ear, "ここに表れます", bullets(&quality.signs)),
        exercise(Level::Three, quality.exercise),
        view! { <Grounds basis=quality.basis /> }.into_any(),
    ])
}

/// 準備の5ステップ
pub fn steps() -> AnyView {
    let steps = (1..).zip(STEPS).map(step).collect_view();
    paper(
        Topic::Overview,
        "準備の5ステップ",
        "順番はめやすです。できる所から始めて大丈夫です。",
        vec![view! { <ol class="learn__steps">{steps}</ol> }.into_any()],
    )
}

fn step((number, step): (usize, &'static Step)) -> impl IntoView {
    view! {
        <li class="card" data-kind="notes">
            <div class="notes__section">
                <p class="eyebrow">
                    {format!("ステップ {number}")}
                    <span class="eyebrow__end">
                        <IconView icon=Icon::Clock size="s" />
                        {about(step.minutes)}
                    </span>
                </p>
                <h2 class="card__title">{step.title}</h2>
                <p class="notes__words">{step.why}</p>
            </div>
            {note(Level::Three, Icon::ListChecks, "やり方", numbered(step.how))}
            {note(Level::Three, Icon::CircleCheck, "できたといえるとき", sentences(step.done_when))}
            {tool_button(step.tool, words::tool_button(step.tool))}
            <Grounds basis=step.basis />
        </li>
    }
}
