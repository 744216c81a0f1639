//! 回答を書く: one question, its answer, and everything that helps to write it.

use leptos::prelude::*;

use super::answer_notes::{AnswerNotes, Panel};
use super::answer_text::AnswerText;
use super::questions::SevenQuestions;
use crate::bank::{Question, core::SEVEN};
use crate::notebook::AnswerId;
use crate::ui::components::{Icon, IconView, Segmented, TaskBar, live, part};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// What can be seen beside or instead of the field.
const PANELS: [(Panel, &str); 4] =
    [(Panel::Write, "書く"), (Panel::Aim, "ねらい"), (Panel::Examples, "回答例"), (Panel::FollowUps, "深掘り")];

/// The screen of one answer.
#[component]
pub fn AnswerPage(
    /// Which answer.
    id: AnswerId,
    /// Its question.
    question: &'static Question,
) -> impl IntoView {
    set_title(question.title);
    let panel = RwSignal::new(Panel::Write);
    let company = id.company.clone();
    let list = Route::Questions { company: company.clone() };
    let position = SEVEN.iter().position(|other| other.id == question.id).unwrap_or(0);
    let neighbour = {
        let company = company.clone();
        move |position: Option<usize>| {
            let question = SEVEN.get(position?)?;
            Some(Route::Answer { company: company.clone(), question: question.id.into() }.to_string())
        }
    };
    let before = neighbour(position.checked_sub(1));
    let after = neighbour(position.checked_add(1));
    let onward = after.clone();
    view! {
        <TaskBar back=list.clone() title="回答を書く">
            <Step href=before.clone() label="前の質問" icon=Icon::ChevronLeft />
            <Step href=onward.clone() label="次の質問" icon=Icon::ChevronRight />
        </TaskBar>
        <div class="panes">
            <aside class="panes__list" aria-label="質問の一覧">
                <p class="panes__title">"回答"</p>
                <SevenQuestions company=company open=question.id />
            </aside>
            <main class="answer" data-panel=live(move || panel.get().name())>
                <QuestionHead question number=position + 1 />
                {part(move || {
                    let on_choose = move |chosen| panel.set(chosen);
                    view! { <Segmented label="見るもの" choices=&PANELS chosen=panel.get() on_choose /> }
                })}
                <AnswerText id question />
                <AnswerNotes question panel />
            </main>
        </div>
        <nav class="dock" aria-label="質問の移動">
            <a class="button" data-kind="outline" href=list.to_string()>
                "一覧へ"
            </a>
            {after.map(|href| view! { <a class="button" href=href>"つぎの質問へ" <IconView icon=Icon::ArrowRight size="s" /></a> })}
        </nav>
    }
}

/// One step along the questions; at either end there is none.
#[component]
fn Step(href: Option<String>, label: &'static str, icon: Icon) -> impl IntoView {
    href.map(|href| {
        view! {
            <a class="icon-button" href=href aria-label=label>
                <IconView icon />
            </a>
        }
    })
}

/// The question with what it shows and who asks it.
#[component]
fn QuestionHead(question: &'static Question, number: usize) -> impl IntoView {
    let axes: Vec<&str> = question.axes.iter().map(|axis| axis.label()).collect();
    let asked_by = question.asked_by.first().map(|interviewer| format!("{}から聞かれやすい", interviewer.label()));
    view! {
        <header class="question-head">
            <p class="question-head__number">{format!("よく聞かれる質問 {number} / {}", SEVEN.len())}</p>
            <h1 class="question-head__asked" tabindex="-1">
                {question.asked}
            </h1>
            <p class="chips">
                <span class="chip" data-tone="primary">
                    <IconView icon=Icon::Target size="s" />
                    {format!("見られる軸：{}", axes.join("・"))}
                </span>
                {asked_by.map(|words| view! { <span class="chip">{words}</span> })}
            </p>
        </header>
    }
}
