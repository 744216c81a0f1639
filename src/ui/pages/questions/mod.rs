//! 回答: every question with its answer, the search over all of it, and the user's own questions. On a wide screen a list
//! stands beside the answer that is open.

mod finding;
mod own;

use std::sync::Arc;

use crate::ui::prelude::*;

use super::company_bar::CompanyBar;
use super::links::story_links;
use crate::bank::{Theme, questions};
use crate::check::{SpokenLength, spoken_length};
use crate::notebook::AnswerId;
use crate::plan::{Progress, progress};
use crate::ui::components::{Icon, IconView, QuestionList, QuestionRow, Segmented, Tip, live, part, question_row};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::pages::share::voices_waiting;
use crate::ui::pages::states::round_of;
use crate::ui::round_words;
use crate::ui::route::Route;
use finding::{FinderForm, Results};
pub use own::OwnList;
use own::OwnQuestions;

/// The list of questions of one company.
#[component]
pub fn Questions(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("回答");
    let finder = handles().finder;
    view! {
        <CompanyBar company=company.clone() />
        <main class="page" data-page="questions">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "回答"
                </h1>
                <p class="page__words">"書ける所から、どの順番でも。探すと、回答例や自分の答えも出てきます。"</p>
            </div>
            <FinderForm />
            <Results company=company.clone() />
            // They stay where they are while something is looked for: drawing them anew would be felt at the first letter.
            <div class="page__lists" hidden=live(move || finder.is_finding())>
                <Lists company />
            </div>
        </main>
    }
}

/// The lists, one of them open.
#[component]
fn Lists(company: String) -> impl IntoView {
    let list = handles().finder.list;
    let choices = part(move || {
        let choices = vec!["よく聞かれる", "ほかの質問", "自分の質問"];
        let on_choose = Callback::new(move |chosen| list.set(chosen));
        view! { <Segmented label="質問の種類" choices chosen=list.get() on_choose /> }
    });
    let chosen = part(move || {
        let company = company.clone();
        match list.get() {
            0 => view! { <Seven company /> }.into_any(),
            1 => view! { <Themes company /> }.into_any(),
            _ => view! { <OwnQuestions company /> }.into_any(),
        }
    });
    view! {
        {choices}
        {chosen}
    }
}

#[component]
fn Seven(company: String) -> impl IntoView {
    let ledger = Route::Ledger { company: company.clone() };
    let links = story_links(&company);
    let share = Route::Share { company: company.clone() };
    view! {
        <ThemeQuestions company theme=Theme::Seven />
        <a class="link-row" href=ledger.to_string()>
            <IconView icon=Icon::ListChecks />
            <span>"主張台帳で、話した事実を見くらべる"</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
        {links}
        <a class="link-row" href=share.to_string()>
            <IconView icon=Icon::UsersRound />
            <span>"友だちに見てもらう・届いたコメント"</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
        <Tip icon=Icon::Lightbulb>
            "どの質問にも、ねらい・回答例・深掘りがついています。書く前に、ねらいを見ておくと書きやすくなります。"
        </Tip>
    }
}

/// The further questions, one line a theme that opens.
#[component]
fn Themes(company: String) -> impl IntoView {
    let answers = handles().answers;
    let round = round_words::name(untrack(|| round_of(&company)));
    let theme = move |theme: Theme| {
        let id = company.clone();
        let written = move || {
            let of = questions().filter(|question| question.theme == theme);
            let texts = of.map(|question| answers.text(&AnswerId::new(id.clone(), question.id)));
            let states: Vec<Progress> = texts.map(|text| progress(&text)).collect();
            let written = states.iter().filter(|state| **state == Progress::Written).count();
            if written > 0 {
                format!("{}問・{written}問書きました", states.len())
            } else {
                format!("{}問", states.len())
            }
        };
        view! {
            <details class="theme">
                <summary class="theme__summary">
                    <b class="theme__title">{theme.label()}</b>
                    <span class="theme__count">{live(written)}</span>
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <ThemeQuestions company=company.clone() theme />
            </details>
        }
    };
    view! {
        <p class="page__words">
            {format!("{round}では、話の流れでこんな質問も出ます。気になるテーマをひらいてみましょう。")}
        </p>
        {Theme::ALL.into_iter().filter(|theme| *theme != Theme::Seven).map(theme).collect_view()}
    }
}

/// The questions of one theme with how far each answer has come.
#[component]
pub fn ThemeQuestions(
    /// The company's id.
    company: String,
    /// What they are about.
    theme: Theme,
    /// The question that is open beside the list.
    #[prop(optional)]
    open: &'static str,
) -> impl IntoView {
    let of_theme = questions().filter(|question| question.theme == theme);
    let waiting = {
        let company = company.clone();
        Memo::new(move |_| voices_waiting(&company))
    };
    let rows = of_theme.zip(1..).map(|(question, number)| {
        let company = company.clone();
        if question.id == open {
            return open_row(question.asked.into(), move || row(&company, question, number, open));
        }
        part(move || {
            let mut row = row(&company, question, number, open);
            let count = waiting.with(|waiting| waiting.iter().filter(|on| *on == question.id).count());
            if count > 0 {
                row.detail = format!("友だちの声が{count}件あります");
            }
            question_row(row)
        })
        .into_any()
    });
    view! { <QuestionList rows=rows.collect() in_pane=!open.is_empty() /> }
}

/// The row of one question of the bank.
fn row(company: &str, question: &'static crate::bank::Question, number: usize, open: &str) -> QuestionRow {
    let id = AnswerId::new(company, question.id);
    let (state, detail) = written(&handles().answers.text(&id), question.asked);
    QuestionRow {
        title: question.title.into(),
        detail,
        number,
        state,
        href: Route::Answer { company: id.company, question: id.question }.to_string(),
        is_open: open == question.id,
    }
}

/// How far an answer has come, and how long it is; what is asked as long as nothing is written.
fn written(text: &str, asked: &str) -> (Progress, String) {
    let state = progress(text);
    let SpokenLength { characters, seconds } = spoken_length(text, handles().takes.pace());
    let detail = if state == Progress::Empty { asked.into() } else { format!("{characters}字・約{seconds}秒") };
    (state, detail)
}

/// The row of the answer that is open beside the list: what is asked. The length stands there already, so that this row is
/// drawn anew only when the answer has come further, and not at every key.
fn open_row(asked: String, row: impl Fn() -> QuestionRow + Send + Sync + 'static) -> AnyView {
    let row = Arc::new(row);
    let now = Arc::clone(&row);
    let state = Memo::new(move |_| now().state);
    part(move || {
        let state = state.get();
        question_row(QuestionRow { detail: asked.clone(), state, ..untrack(|| row()) })
    })
    .into_any()
}
