//! What helps to write an answer: ねらい, 回答例, 深掘り.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::answer_ladder::AnswerLadder;
use super::answer_probes::AnswerProbes;
use super::reading::Reading;
use crate::bank::conditions::CONDITION_CARDS;
use crate::bank::{Pitfall, Question};
use crate::notebook::AnswerId;
use crate::ui::components::{ExampleCard, Grounds, Icon, IconView, Shape, WeakCard, part};
use crate::ui::route::{Route, Topic};

/// What is looked at beside or instead of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// 書く
    Write,
    /// ねらい
    Aim,
    /// 回答例
    Examples,
    /// 深掘り
    FollowUps,
    /// 階段
    Ladder,
}

impl Panel {
    /// The name the styles know it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Aim => "aim",
            Self::Examples => "examples",
            Self::FollowUps => "follow-ups",
            Self::Ladder => "ladder",
        }
    }
}

/// The chosen help. While one writes, a wide screen shows the aim.
#[component]
pub fn AnswerNotes(
    /// Its question.
    question: &'static Question,
    /// What is looked at.
    panel: RwSignal<Panel>,
    /// Which answer.
    id: StoredValue<AnswerId>,
    /// What was found in it.
    reading: Memo<Arc<Reading>>,
) -> impl IntoView {
    view! {
        <section class="answer__notes" aria-label="書くための材料">
            {part(move || match panel.get() {
                Panel::Write | Panel::Aim => view! { <Aim question /> }.into_any(),
                Panel::Examples => view! { <Examples question /> }.into_any(),
                Panel::Ladder => view! { <AnswerLadder id /> }.into_any(),
                Panel::FollowUps => view! {
                    <div class="notes">
                        <AnswerProbes id reading />
                        <FollowUps question />
                    </div>
                }
                .into_any(),
            })}
        </section>
    }
}

#[component]
fn Aim(question: &'static Question) -> impl IntoView {
    let list = |items: &'static [&'static str]| {
        let items = items.iter().map(|item| view! { <li class="notes__item">{*item}</li> }).collect_view();
        view! { <ul class="notes__list">{items}</ul> }.into_any()
    };
    let pitfalls = question.pitfalls.iter().map(|Pitfall { trap, way }| {
        view! {
            <dt class="notes__trap">{*trap}</dt>
            <dd class="notes__way">{*way}</dd>
        }
    });
    let pitfalls = view! { <dl class="notes__pitfalls">{pitfalls.collect_view()}</dl> };
    let shape = view! { <Shape slots=question.shape /> };
    let card = CONDITION_CARDS.into_iter().find(|card| card.question == question.id).map(|card| {
        view! {
            <a class="link-row" href=Route::Learn(Topic::Card(card.id.into())).to_string()>
                <IconView icon=Icon::MessagesSquare />
                <span>{format!("聞かれたらカード「{}」", card.title)}</span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        }
    });
    let has_shape = !question.shape.is_empty();
    view! {
        <div class="card" data-kind="notes">
            {section(Icon::Target, "この質問のねらい", view! { <p class="notes__words">{question.aim}</p> }.into_any())}
            {section(Icon::UserRound, "部門長が聞いていること", list(question.listens_for))}
            {(!question.pointers.is_empty())
                .then(|| section(Icon::Lightbulb, "答えの手がかり", list(question.pointers)))}
            {has_shape.then(|| section(Icon::ListChecks, "組み立ての型", shape.into_any()))}
            {has_shape.then(|| section(Icon::CircleAlert, "つまずきやすいところ", pitfalls.into_any()))}
            {card}
            <p class="notes__length">
                {format!("話す長さのめやすは、{}〜{}秒です。", question.length.min, question.length.max)}
            </p>
            <Grounds basis=question.basis />
        </div>
    }
}

fn section(icon: Icon, title: &'static str, content: AnyView) -> AnyView {
    view! {
        <section class="notes__section">
            <h2 class="eyebrow" data-tone="primary">
                <IconView icon size="s" />
                {title}
            </h2>
            {content}
        </section>
    }
    .into_any()
}

#[component]
fn Examples(question: &'static Question) -> impl IntoView {
    view! {
        <div class="notes">
            <p class="notes__words">"人物と会社は、どれも架空です。順番と具体さを見て、言葉は自分のものを使いましょう。"</p>
            <h2 class="notes__heading">"伝わる例"</h2>
            {question.examples.iter().map(|example| view! { <ExampleCard example /> }).collect_view()}
            <h2 class="notes__heading">"惜しい例"</h2>
            <p class="notes__words">"押すと、どこが惜しいのかと、直した文が出ます。"</p>
            {question.weak.iter().map(|weak| view! { <WeakCard weak /> }).collect_view()}
        </div>
    }
}

#[component]
fn FollowUps(question: &'static Question) -> impl IntoView {
    let follow_ups = question.follow_ups.iter().map(|follow_up| {
        view! {
            <li class="follow-up">
                <IconView icon=Icon::MessageCircleQuestionMark />
                <p class="follow-up__words">
                    <b class="follow-up__text">{follow_up.text}</b>
                    <span class="follow-up__aim">{follow_up.aim}</span>
                </p>
            </li>
        }
    });
    view! {
        <div class="notes">
            <p class="notes__words">"この質問で、よく続けて聞かれることです。一言ずつ、言えるか試しましょう。"</p>
            <ul class="card" data-kind="flush">
                {follow_ups.collect_view()}
            </ul>
        </div>
    }
}
