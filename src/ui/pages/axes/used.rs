//! What is told too often, and what is told nowhere.

use crate::ui::prelude::*;

use super::title;
use crate::plan::{Lonely, Matrix, Story};
use crate::ui::axis_words;
use crate::ui::components::{Icon, Row, RowList};
use crate::ui::route::{Chapter, Route};

/// The stories that stand in three answers or more.
pub fn overused(company: &str, all: &Matrix) -> Option<AnyView> {
    let row = |Story { words, questions, answers }: &Story| {
        let titles: Vec<String> = questions.iter().map(|question| title(company, question)).collect();
        Row {
            icon: Some(Icon::Layers),
            title: format!("「{words}」が{answers}つの答えに出てきます"),
            detail: format!("{}。1つは、別の話に替えると幅が出ます。", titles.join("・")),
            ..Row::default()
        }
    };
    let rows: Vec<Row> = all.overused.iter().map(row).collect();
    list("くり返し出てくる話", rows)
}

/// The cards of the person that no answer speaks of.
pub fn lonely(company: &str, all: &Matrix) -> Option<AnyView> {
    let href = Route::Note { company: company.to_owned(), chapter: Chapter::Person }.to_string();
    let row = |Lonely { name, unused, .. }: &Lonely| Row {
        icon: Some(Icon::CircleDashed),
        title: name.clone(),
        detail: axis_words::unused(*unused).to_owned(),
        href: Some(href.clone()),
        ..Row::default()
    };
    let rows: Vec<Row> = all.lonely.iter().map(row).collect();
    list("まだ出番のないカード", rows)
}

fn list(heading: &'static str, rows: Vec<Row>) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{heading}</h2>
                <RowList rows />
            </section>
        }
        .into_any()
    })
}
