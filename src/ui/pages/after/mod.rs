//! 面接が終わったら: three quick boxes, which of the foretold questions came, and what follows from the result.

mod foretold;
mod outcome;
mod retry;

use crate::ui::prelude::*;

use super::note::{CardForm, Entry, Input, Sheet};
use crate::notebook::{CardId, CardKind, field};
use crate::ui::components::{Icon, TaskBar};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;
use foretold::Foretelling;
use outcome::Outcome;
pub use retry::{RetryPage, day_of};

const FEELINGS: &[&str] = &[field::GOOD, field::FAIR, field::POOR];

/// The three boxes.
static BOXES: Sheet = plain(&[
    Entry {
        field: field::CAME,
        label: "聞かれたこと",
        help: "1行に1つ。覚えている言葉のままで大丈夫です。",
        input: Input::Area,
    },
    Entry { field: field::FEEL, label: "手応え", help: "", input: Input::One(FEELINGS, &["◎", "○", "△"]) },
    Entry {
        field: field::FIX, label: "直すこと", help: "次の面接で変えたいことを、1つだけ。", input: Input::Area
    },
]);

/// A sheet that is no list: only its fields count.
const fn plain(entries: &'static [Entry]) -> Sheet {
    Sheet { icon: Icon::NotebookPen, title: "", detail: "", heading: "", add: "", empty: "", deleted: "", entries }
}

/// What is written after the interview with one company.
#[component]
pub fn AfterPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("面接が終わったら");
    let id = CardId::only(&company, CardKind::Debrief);
    view! {
        <TaskBar back=Route::Company { company: company.clone() } title="面接が終わったら" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "面接、おつかれさまでした"
                </h1>
                <p class="page__words">"忘れないうちに、3つだけ書いておきましょう。あとから足せます。"</p>
            </div>
            <section class="card" data-kind="form" aria-label="3つのメモ">
                <CardForm company=company.clone() id sheet=&BOXES />
            </section>
            <Foretelling company=company.clone() />
            <Outcome company />
        </main>
    }
}
