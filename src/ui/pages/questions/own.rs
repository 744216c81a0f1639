//! 自分の質問: adding one, and the list of them.

use crate::ui::prelude::*;

use super::{open_row, written};
use crate::notebook::{AnswerId, OwnQuestion, OwnQuestionId};
use crate::ui::components::{Field, Icon, IconView, OrderList, QuestionList, QuestionRow, part, question_row};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::focus_on;
use crate::ui::pages::states::round_of;
use crate::ui::round_words::came_up;
use crate::ui::route::Route;

/// The user's own questions for one company, and a form for one more.
#[component]
pub fn OwnQuestions(company: String) -> impl IntoView {
    let own_questions = handles().own_questions;
    let id = StoredValue::new(company);
    let list = move || {
        let company = id.get_value();
        if own_questions.of(&company).is_empty() {
            let empty = view! {
                <p class="page__words">
                    "まだ、自分の質問がありません。求人票を読んで気になったことから、1つ足してみましょう。"
                </p>
            };
            return empty.into_any();
        }
        view! { <OwnList company open="" /> }.into_any()
    };
    let order = move || {
        let all = own_questions.of(&id.get_value()).into_iter();
        all.map(|(own, question)| (own.question, question.asked)).collect()
    };
    let on_move = Callback::new(move |(question, to_front): (String, bool)| {
        own_questions.shift(&OwnQuestionId::new(&id.get_value(), &question), to_front);
    });
    view! {
        {part(list)}
        <OrderList items=order on_move />
        <Adding company=id />
    }
}

/// The form for one more.
#[component]
fn Adding(company: StoredValue<String>) -> impl IntoView {
    let own_questions = handles().own_questions;
    let asked = RwSignal::new(String::new());
    let error = RwSignal::new(String::new());
    let from_first_round = RwSignal::new(0_u32);
    // The form is drawn anew for each question, so that its field is empty again.
    let added = RwSignal::new(0_u32);
    let add = move || {
        let words = asked.get_untracked().trim().to_owned();
        if words.is_empty() {
            error.set("質問が空いています。面接官の言葉で、一つ入れてください。".into());
            focus_on("own-question");
            return;
        }
        let was_asked = from_first_round.get_untracked() > 0;
        let question = OwnQuestion { asked: words, from_first_round: was_asked, ..OwnQuestion::default() };
        own_questions.add(&company.get_value(), question);
        asked.set(String::new());
        from_first_round.set(0);
        added.update(|count| *count += 1);
        request_animation_frame(|| focus_on("own-question"));
    };
    part(move || {
        added.track();
        let came = came_up(round_of(&company.get_value()));
        view! {
            <form
                class="card"
                data-kind="form"
                novalidate
                on:submit=move |event| {
                    event.prevent_default();
                    add();
                }
            >
                <Field
                    id="own-question"
                    label="足したい質問"
                    help="聞かれそうなことや、前の面接で聞かれたことを、面接官の言葉で。"
                    value=String::new()
                    error
                    on_input=Box::new(move |value| {
                        asked.set(value);
                        error.set(String::new());
                    })
                />
                <label class="field__check">
                    <input
                        type="checkbox"
                        on:change=move |event| from_first_round.set(u32::from(event_target_checked(&event)))
                    />
                    {came}
                </label>
                <button class="button" data-kind="soft" type="submit">
                    <IconView icon=Icon::Plus size="s" />
                    "質問を足す"
                </button>
            </form>
        }
    })
}

/// The user's own questions with how far each answer has come.
#[component]
pub fn OwnList(
    /// The company's id.
    company: String,
    /// The question that is open beside the list; empty if none is.
    #[prop(into)]
    open: String,
) -> impl IntoView {
    let Handles { own_questions, answers, .. } = handles();
    part(move || {
        let rows = own_questions.of(&company).into_iter().zip(1..).map(|((id, own), number)| {
            let is_open = open == id.question;
            let from = if own.from_first_round { came_up(round_of(&id.company)) } else { "自分で足した質問" };
            let row = move || {
                let text = answers.text(&AnswerId::new(id.company.as_str(), id.question.as_str()));
                let (state, detail) = written(&text, from);
                let href = Route::Answer { company: id.company.clone(), question: id.question.clone() }.to_string();
                QuestionRow { title: own.asked.clone(), detail, number, state, is_open, href }
            };
            if is_open { open_row(from.into(), row) } else { part(move || question_row(row())).into_any() }
        });
        view! { <QuestionList rows=rows.collect() in_pane=!open.is_empty() /> }
    })
}
