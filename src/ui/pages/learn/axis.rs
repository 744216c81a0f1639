//! One of the five axes: what is looked for, what is asked, and what the user has for it.

use crate::ui::prelude::*;

use super::parts::{Level, bullets, button, card, current, exercise, note, paper, section, sentences};
use crate::bank::learn::AxisReading;
use crate::bank::{self, Axis, Question};
use crate::notebook::{AnswerId, CardKind};
use crate::ui::axis_words;
use crate::ui::components::{Grounds, Icon, Live, Row, RowList, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::pages::axes::evidence;
use crate::ui::pages::note::headline;
use crate::ui::route::{Chapter, Picture, Route, Topic};

/// So much of an answer is shown.
const GLIMPSE: usize = 60;

/// The page of an axis.
pub fn page(reading: &'static AxisReading) -> AnyView {
    let company = current();
    let asked = questions(reading).map(|question| Row {
        title: question.title.into(),
        detail: question.asked.into(),
        href: company.as_ref().map(|company| answer(company, question)),
        ..Row::default()
    });
    let asked = view! { <RowList rows=asked.collect() /> }.into_any();
    let notes = vec![
        note(Level::Two, Icon::Target, "見られること", bullets(&reading.looked_for)),
        note(Level::Two, Icon::Ear, "答えから伝わるしるし", bullets(&reading.heard_by)),
        note(Level::Two, Icon::Layers, "用意しておく材料", sentences(reading.material)),
    ];
    let quote = view! {
        <div class="learn__thought">
            <p class="learn__label">"面接官の心の中"</p>
            <p class="learn__quote">{reading.asks}</p>
        </div>
    };
    let body = vec![
        quote.into_any(),
        card(notes),
        section("よくある質問", vec![asked]),
        section("あなたの材料", vec![material(reading).into_any(), evidenced(reading.axis).into_any()]),
        card(vec![exercise(Level::Two, reading.exercise)]),
        view! { <Grounds basis=reading.basis /> }.into_any(),
    ];
    paper(Topic::Overview, reading.title, "5つの評価軸のひとつです。", body)
}

fn questions(reading: &'static AxisReading) -> impl Iterator<Item = &'static Question> {
    reading.questions.iter().filter_map(|id| bank::question(id))
}

fn answer(company: &str, question: &Question) -> String {
    Route::Answer { company: company.into(), question: question.id.into() }.to_string()
}

/// What the user has written for the questions of this axis.
fn material(reading: &'static AxisReading) -> Live<AnyView> {
    let Handles { companies, answers, .. } = handles();
    part(move || {
        let Some(company) = companies.current() else {
            let words = "応募先を決めると、ここに自分の答えが並びます。";
            return nothing(words, &Route::Welcome, "ノートをつくる");
        };
        let row = |question: &'static Question| {
            let text = answers.text(&AnswerId::new(company.clone(), question.id));
            (!text.trim().is_empty()).then(|| Row {
                title: question.title.into(),
                detail: glimpse(&text),
                is_own: true,
                href: Some(answer(&company, question)),
                ..Row::default()
            })
        };
        let answered = questions(reading).filter_map(row);
        let rows: Vec<Row> = answered.chain(noted(reading.axis, &company)).collect();
        if !rows.is_empty() {
            return view! { <RowList rows /> }.into_any();
        }
        let words = "まだありません。いちばん書きやすい質問から、一文だけ書いてみましょう。";
        match questions(reading).next() {
            Some(question) => {
                let route = Route::Answer { company: company.clone(), question: question.id.into() };
                nothing(words, &route, "1つ書く")
            }
            None => nothing(words, &Route::Questions { company: company.clone() }, "回答をひらく"),
        }
    })
}

/// How many sentences of the answers are evidence for the axis, and the way to them.
fn evidenced(axis: Axis) -> Live<AnyView> {
    part(move || {
        let company = handles().companies.current()?;
        let all = evidence(&company);
        let (decided, count) =
            all.of(axis).fold((0, 0), |(decided, all), one| (decided + usize::from(one.is_decided), all + 1));
        let row = Row {
            icon: Some(Icon::Target),
            title: "この軸の証拠になる文".into(),
            detail: axis_words::count(decided, count),
            href: Some(Route::Picture { company, picture: Picture::Axes }.to_string()),
            ..Row::default()
        };
        (!all.sentences.is_empty()).then(|| view! { <RowList rows=vec![row] /> })
    })
}

/// What the notebook holds for an axis, followed.
fn noted(axis: Axis, company: &str) -> impl Iterator<Item = Row> {
    let cards = handles().cards;
    let (chapter, kinds): (Chapter, &[CardKind]) = match axis {
        Axis::Experience => (Chapter::Person, &[CardKind::Achievement]),
        Axis::Skill => (Chapter::Person, &[CardKind::Achievement, CardKind::Qualification]),
        Axis::Strength => (Chapter::Person, &[CardKind::Strength]),
        Axis::Character => (Chapter::Persona, &[CardKind::Quote]),
        Axis::Vision => (Chapter::Vision, &[CardKind::Vision]),
    };
    let href = Route::Note { company: company.into(), chapter }.to_string();
    let rows = kinds.iter().flat_map(|kind| cards.of(company, *kind).into_iter().map(|(_, card)| (*kind, card)));
    let rows: Vec<Row> = rows
        .filter_map(|(kind, card)| {
            let (title, detail) = headline(kind);
            let title = card.text(title);
            (!title.is_empty()).then(|| Row {
                title: glimpse(title),
                detail: glimpse(card.text(detail)),
                is_own: true,
                href: Some(href.clone()),
                ..Row::default()
            })
        })
        .collect();
    rows.into_iter()
}

fn nothing(words: &'static str, route: &Route, label: &'static str) -> AnyView {
    view! {
        <div class="card" data-kind="plain">
            <p class="card__words">{words}</p>
            {button(route, label, "soft")}
        </div>
    }
    .into_any()
}

/// The beginning of an answer, in one line.
fn glimpse(text: &str) -> String {
    let mut characters = text.trim().chars().map(|character| if character == '\n' { ' ' } else { character });
    let mut start: String = characters.by_ref().take(GLIMPSE).collect();
    if characters.next().is_some() {
        start.push('…');
    }
    start
}

#[cfg(test)]
mod tests {
    use super::{GLIMPSE, glimpse};

    #[test]
    fn a_glimpse_is_one_line_and_says_when_there_is_more() {
        assert_eq!(glimpse(" 一つ\n二つ\n"), "一つ 二つ");
        let whole = "あ".repeat(GLIMPSE);
        assert_eq!(glimpse(&whole), whole);
        assert_eq!(glimpse(&format!("{whole}い")), format!("{whole}…"));
    }
}
