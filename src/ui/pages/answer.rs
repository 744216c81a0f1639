//! 回答を書く: one question, its answer, and everything that helps to write it.

use crate::ui::prelude::*;

use super::answer_checks::AnswerChecks;
use super::answer_notes::{AnswerNotes, Panel};
use super::answer_text::AnswerText;
use super::draft::Draft;
use super::own_notes::{FREE_SHAPE, OwnHead, OwnNotes};
use super::questions::{OwnList, ThemeQuestions};
use super::reading::reading;
use crate::bank::{Question, Seconds, Theme, questions};
use crate::notebook::{AnswerId, OwnQuestionId};
use crate::practice::session::Course;
use crate::ui::components::{Icon, IconView, Segmented, TaskBar, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// What can be seen beside or instead of the field: of the seven, of a further question, of an own one.
const PANELS: [(Panel, &str); 5] = [
    (Panel::Write, "書く"),
    (Panel::Aim, "ねらい"),
    (Panel::Examples, "回答例"),
    (Panel::FollowUps, "深掘り"),
    (Panel::Ladder, "階段"),
];
const FURTHER_PANELS: [(Panel, &str); 4] =
    [(Panel::Write, "書く"), (Panel::Aim, "ねらい"), (Panel::FollowUps, "深掘り"), (Panel::Ladder, "階段")];
const OWN_PANELS: [(Panel, &str); 2] = [(Panel::Write, "書く"), (Panel::Aim, "質問")];

/// The screen of one answer.
#[component]
pub fn AnswerPage(
    /// Which answer.
    id: AnswerId,
    /// Its question; `None` for one of the user's own.
    question: Option<&'static Question>,
) -> impl IntoView {
    set_title(question.map_or("自分の質問", |question| question.title));
    let panel = RwSignal::new(Panel::Write);
    let company = id.company.clone();
    let list = Route::Questions { company: company.clone() };
    let open =
        |question: &Question| Route::Answer { company: company.clone(), question: question.id.into() }.to_string();
    let (before, after) = question.map_or((None, None), neighbours);
    let (before, after) = (before.map(open), after.map(open));
    let aloud = way_to_stage(&id);
    let rehearsal = handles().rehearsal;
    let panels = panels(question);
    let own = StoredValue::new(OwnQuestionId::new(&id.company, &id.question));
    let draft = Draft::new(id.clone());
    let reading = reading(draft);
    let fine = Memo::new(move |_| handles().answers.fine(&draft.id.get_value()));
    let asked = move || match question {
        Some(question) => question.asked.to_owned(),
        None => handles().own_questions.question(&own.get_value()).unwrap_or_default().asked,
    };
    let beside = match question {
        Some(question) => view! { <ThemeQuestions company theme=question.theme open=question.id /> }.into_any(),
        None => view! { <OwnList company open=id.question /> }.into_any(),
    };
    let head = match question {
        Some(question) => view! { <QuestionHead question /> }.into_any(),
        None => view! { <OwnHead id=own.get_value() /> }.into_any(),
    };
    let notes = match question {
        Some(question) => view! { <AnswerNotes question panel id=draft.id reading /> }.into_any(),
        None => view! { <OwnNotes id=own.get_value() /> }.into_any(),
    };
    view! {
        <TaskBar back=list.clone() title="回答を書く">
            <Step href=before.clone() label="前の質問" icon=Icon::ChevronLeft />
            <Step href=after label="次の質問" icon=Icon::ChevronRight />
        </TaskBar>
        <div class="panes">
            <aside class="panes__list" aria-label="質問の一覧">
                <p class="panes__title">"回答"</p>
                {beside}
            </aside>
            <main class="answer" data-panel=live(move || panel.get().name())>
                {head}
                <PanelChoice panel panels />
                <AnswerText
                    draft
                    reading
                    fine
                    checks=view! { <AnswerChecks draft reading fine /> }.into_any()
                    asked=untrack(asked)
                    shape=question.map_or(&FREE_SHAPE, |question| question.shape)
                    pointers=question.map_or(&[], |question| question.pointers)
                    band=question.map_or(Seconds { min: 30, max: 75 }, |question| question.length)
                />
                <a class="link-row" href=aloud.clone() on:click=move |_| rehearsal.forget()>
                    <IconView icon=Icon::Mic />
                    <span>"この質問を、声に出して練習する"</span>
                    <IconView icon=Icon::ChevronRight size="s" />
                </a>
                {notes}
            </main>
        </div>
        <nav class="dock" aria-label="質問の移動">
            <a class="button" data-kind="outline" href=list.to_string()>
                "一覧へ"
            </a>
            <a class="button" href=aloud aria-keyshortcuts="Control+Enter" on:click=move |_| rehearsal.forget()>
                <IconView icon=Icon::Mic size="s" />
                "声に出す"
            </a>
        </nav>
    }
}

/// The way to the stage with this question. Control and Enter, or ⌘ and Enter, go it, too.
fn way_to_stage(id: &AnswerId) -> String {
    let Handles { navigation, rehearsal, .. } = handles();
    let set = format!("{}{}", Course::ONE, id.question);
    let stage = Route::Rehearsal { company: id.company.clone(), set };
    let way = stage.to_string();
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) && !event.is_composing() {
            event.prevent_default();
            rehearsal.forget();
            navigation.go(&stage);
        }
    });
    on_cleanup(move || handle.remove());
    way
}

/// What can be seen beside the answer to this question.
fn panels(question: Option<&Question>) -> &'static [(Panel, &'static str)] {
    match question {
        Some(question) if question.examples.is_empty() => &FURTHER_PANELS,
        Some(_) => &PANELS,
        None => &OWN_PANELS,
    }
}

/// The choice of what is seen.
#[component]
fn PanelChoice(panel: RwSignal<Panel>, panels: &'static [(Panel, &'static str)]) -> impl IntoView {
    part(move || {
        let on_choose = Callback::new(move |chosen: u32| {
            if let Some((chosen, _)) = panels.get(chosen as usize) {
                panel.set(*chosen);
            }
        });
        let choices = panels.iter().map(|(_, label)| *label).collect();
        let chosen = (0..).zip(panels).find(|(_, (other, _))| *other == panel.get());
        view! { <Segmented label="見るもの" choices chosen=chosen.map_or(0, |(place, _)| place) on_choose /> }
    })
}

/// The questions before and behind this one among those of its theme.
fn neighbours(question: &Question) -> (Option<&'static Question>, Option<&'static Question>) {
    let of_theme = || questions().filter(|other| other.theme == question.theme);
    let place = of_theme().position(|other| other.id == question.id).unwrap_or(0);
    (place.checked_sub(1).and_then(|before| of_theme().nth(before)), of_theme().nth(place + 1))
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
fn QuestionHead(question: &'static Question) -> impl IntoView {
    let axes: Vec<&str> = question.axes.iter().map(|axis| axis.label()).collect();
    let asked_by = question.asked_by.first().map(|interviewer| format!("{}から聞かれやすい", interviewer.label()));
    let of_theme = || questions().filter(|other| other.theme == question.theme);
    let number = of_theme().take_while(|other| other.id != question.id).count() + 1;
    let theme = if question.theme == Theme::Seven { "よく聞かれる質問" } else { question.theme.label() };
    view! {
        <header class="question-head">
            <p class="question-head__number">{format!("{theme} {number} / {}", of_theme().count())}</p>
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
