//! What helps to write an answer: ねらい, 回答例, 深掘り.

use leptos::prelude::*;

use crate::bank::{Basis, Certainty, Pitfall, Question, SourceKind};
use crate::ui::components::{ExampleCard, Icon, IconView, Shape, WeakCard, part};

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
}

impl Panel {
    /// The name the styles know it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Write => "write",
            Self::Aim => "aim",
            Self::Examples => "examples",
            Self::FollowUps => "follow-ups",
        }
    }
}

/// The chosen help. While one writes, a wide screen shows the aim.
#[component]
pub fn AnswerNotes(question: &'static Question, panel: RwSignal<Panel>) -> impl IntoView {
    view! {
        <section class="answer__notes" aria-label="書くための材料">
            {part(move || match panel.get() {
                Panel::Write | Panel::Aim => view! { <Aim question /> }.into_any(),
                Panel::Examples => view! { <Examples question /> }.into_any(),
                Panel::FollowUps => view! { <FollowUps question /> }.into_any(),
            })}
        </section>
    }
}

#[component]
fn Aim(question: &'static Question) -> impl IntoView {
    let listens_for = question.listens_for.iter().map(|what| view! { <li class="notes__item">{*what}</li> });
    let pitfalls = question.pitfalls.iter().map(|Pitfall { trap, way }| {
        view! {
            <dt class="notes__trap">{*trap}</dt>
            <dd class="notes__way">{*way}</dd>
        }
    });
    view! {
        <div class="card" data-kind="notes">
            <section class="notes__section">
                <h2 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::Target size="s" />
                    "この質問のねらい"
                </h2>
                <p class="notes__words">{question.aim}</p>
            </section>
            <section class="notes__section">
                <h2 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::UserRound size="s" />
                    "部門長が聞いていること"
                </h2>
                <ul class="notes__list">{listens_for.collect_view()}</ul>
            </section>
            <section class="notes__section">
                <h2 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::ListChecks size="s" />
                    "組み立ての型"
                </h2>
                <Shape slots=question.shape />
            </section>
            <section class="notes__section">
                <h2 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::CircleAlert size="s" />
                    "つまずきやすいところ"
                </h2>
                <dl class="notes__pitfalls">{pitfalls.collect_view()}</dl>
            </section>
            <p class="notes__length">
                {format!("話す長さのめやすは、{}〜{}秒です。", question.length.min, question.length.max)}
            </p>
            <Grounds basis=question.basis />
        </div>
    }
}

/// Where the advice comes from and how sure it is.
#[component]
fn Grounds(basis: Basis) -> impl IntoView {
    let kinds: Vec<&str> = basis.kinds.iter().map(|kind| source(*kind)).collect();
    view! {
        <details class="grounds">
            <summary class="grounds__summary">{format!("根拠：{}", certainty(basis.certainty))}</summary>
            <p class="grounds__words">{basis.note}</p>
            <p class="grounds__words">{format!("出どころの種類：{}", kinds.join("、"))}</p>
        </details>
    }
}

const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Primary => "A　公的な資料、一次資料",
        Certainty::Agreed => "B　複数の専門家が一致",
        Certainty::Single => "C　一人の専門家",
        Certainty::Editorial => "D　編集部の考え",
    }
}

const fn source(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Official => "公的機関の資料",
        SourceKind::Agency => "転職支援会社の解説",
        SourceKind::HiringManager => "採用する側の話",
        SourceKind::Literature => "本や研究",
        SourceKind::Editorial => "むすびめ編集部",
    }
}

#[component]
fn Examples(question: &'static Question) -> impl IntoView {
    view! {
        <div class="notes">
            <p class="notes__words">"人物と会社は、どれも架空です。順番と具体さを見て、言葉は自分のものを使いましょう。"</p>
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
            <p class="notes__words">"答えたあとに、もう一段聞かれそうなことです。一言ずつ、言えるか試しましょう。"</p>
            <ul class="card" data-kind="flush">
                {follow_ups.collect_view()}
            </ul>
        </div>
    }
}
