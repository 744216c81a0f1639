//! 評価軸×回答: a small table of all evidence, one axis after the other with its sentences, and what is told too often
//! or nowhere.

mod evidence;
mod table;
mod used;

use std::sync::Arc;

use crate::ui::prelude::*;

use super::links::link_row;
use super::states::cards_of;
use crate::bank::{self, Axis};
use crate::notebook::{AnswerId, OwnQuestionId};
use crate::plan::{Matrix, matrix};
use crate::ui::components::{Icon, Segmented, TaskBar, Tip, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::{Picture, Route};

/// The evidence of one company.
#[component]
pub fn AxesPage(company: String) -> impl IntoView {
    set_title("評価軸と答え");
    let id = StoredValue::new(company.clone());
    let all = Memo::new(move |_| Arc::new(evidence(&id.get_value())));
    // What is empty stands out: it is the one that is open at first.
    let first = untrack(|| all.with(|all| Axis::ALL.iter().position(|axis| all.of(*axis).next().is_none())));
    let chosen = RwSignal::new(u32::try_from(first.unwrap_or(0)).unwrap_or(0));
    let axis = move || Axis::ALL.get(chosen.get() as usize).copied().unwrap_or(Axis::Experience);
    let choices = move || {
        let choices = Axis::ALL.map(Axis::label).to_vec();
        view! { <Segmented label="評価軸" choices chosen=chosen.get() on_choose=Callback::new(move |place| chosen.set(place)) /> }
    };
    let interview = Route::Interview { company: company.clone() };
    view! {
        <TaskBar back=Route::Questions { company: company.clone() } title="評価軸と答え" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "どの文が、どの軸の証拠か"
                </h1>
                <p class="page__words">"言葉から見つけた見立てです。ちがうと思ったら、押して直せます。"</p>
            </div>
            {part(move || table::table(&id.get_value(), &all.get()))}
            {part(choices)}
            {part(move || evidence::of_axis(id, &all.get(), axis()))}
            {part(move || evidence::others(id, &all.get(), axis()))}
            {part(move || used::overused(&id.get_value(), &all.get()))}
            {part(move || used::lonely(&id.get_value(), &all.get()))}
            {link_row(&interview, Icon::UsersRound, "面接官と募集の種類を書く")}
            {link_row(&Route::Picture { company, picture: Picture::Storyline }, Icon::Spline, "一本線で、答えのつながりを見る")}
            <Tip icon=Icon::Lightbulb>
                "1つの文が、2つの軸の証拠になることもあります。空いた軸は、短い一文で足せます。"
            </Tip>
        </main>
    }
}

/// All evidence, read anew when an answer or a card changes; followed.
pub fn evidence(company: &str) -> Matrix {
    let Handles { companies, .. } = handles();
    matrix(&companies.company(company).name, &in_order(company), cards_of(company))
}

/// Every answer with the id of its question: those of the bank in its order, then the user's own.
fn in_order(company: &str) -> Vec<(String, String)> {
    let mut answers = handles().answers.of(company);
    answers.sort_by_key(|(question, _)| bank::questions().position(|known| known.id == question).unwrap_or(usize::MAX));
    answers
}

/// The short name of a question, followed.
pub fn title(company: &str, question: &str) -> String {
    bank::question(question).map_or_else(
        || {
            let own = handles().own_questions.question(&OwnQuestionId::new(company, question));
            own.map_or_else(|| "消した質問".to_owned(), |own| own.asked)
        },
        |known| known.title.to_owned(),
    )
}

/// Where the answer to a question is written.
pub fn answer_href(company: &str, question: &str) -> String {
    let AnswerId { company, question } = AnswerId::new(company, question);
    Route::Answer { company, question }.to_string()
}
