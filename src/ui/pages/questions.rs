//! 回答: the list of questions. On a wide screen it stands beside the answer that is open.

use leptos::prelude::*;

use crate::bank::core::SEVEN;
use crate::notebook::{AnswerId, Company};
use crate::ui::components::{Icon, QuestionList, QuestionRow, Tip, TopBar, part};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// The list of questions of one company.
#[component]
pub fn Questions(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("回答");
    let companies = handles().companies;
    let id = company.clone();
    let bar = move || {
        let Company { name, role, .. } = companies.company(&id);
        view! { <TopBar title=name subtitle=role /> }
    };
    view! {
        {part(bar)}
        <main class="page" data-page="questions">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "回答"
                </h1>
                <p class="page__words">"二次面接でよく聞かれる7つです。書ける所から、どの順番でも。"</p>
            </div>
            <SevenQuestions company />
            <Tip icon=Icon::Lightbulb>
                "どの質問にも、ねらい・回答例・深掘りがついています。書く前に、ねらいを見ておくと書きやすくなります。"
            </Tip>
        </main>
    }
}

/// The seven questions with how far each answer has come.
#[component]
pub fn SevenQuestions(
    /// The company's id.
    company: String,
    /// The question that is open beside the list.
    #[prop(optional)]
    open: &'static str,
) -> impl IntoView {
    let answers = handles().answers;
    part(move || {
        let rows = SEVEN.into_iter().zip(1..).map(|(question, number)| QuestionRow {
            question,
            number,
            text: answers.text(&AnswerId::new(company.clone(), question.id)),
            href: Route::Answer { company: company.clone(), question: question.id.into() }.to_string(),
            is_open: open == question.id,
        });
        view! { <QuestionList rows=rows.collect() in_pane=!open.is_empty() /> }
    })
}
