//! How far the preparation for one company has come, read from what is written, and where each thing of it is done.

use super::super::handles::{Handles, handles};
use super::reading::{is_fine, notes};
use crate::bank::core::SEVEN;
use crate::check::Place;
use crate::notebook::{AnswerId, CardId, CardKind, field};
use crate::plan::after::Afterwards;
use crate::plan::{
    AnswerState, AnswerStates, AxisReadiness, Countdown, Line, Material, Materials, Named, NextStep, Progress, Round,
    StepState, materials, progress, readiness, steps,
};
use crate::practice::session::Course;
use crate::ui::components::{AxisDot, AxisLine, AxisRow};
use crate::ui::plan_words;
use crate::ui::route::{Chapter, DayPage, Route};

/// How far each of the five steps has come, followed.
pub fn step_states(company: &str) -> [StepState; 5] {
    let answers = handles().answers;
    let is_written = |id: &str| progress(&answers.text(&AnswerId::new(company, id))) == Progress::Written;
    let written = SEVEN.into_iter().filter(|question| is_written(question.id)).count();
    steps(cards_of(company), written)
}

/// The round that this notebook prepares for, followed.
pub fn round_of(company: &str) -> Round {
    Round::of(&handles().companies.company(company))
}

/// What is known after the interview, followed.
pub fn afterwards_of(company: &str) -> Afterwards {
    Afterwards::of(&handles().cards.card(&CardId::only(company, CardKind::Debrief)))
}

/// The days left until the interview as its result leaves them, followed.
pub fn countdown_of(company: &str) -> Countdown {
    let Handles { companies, today, .. } = handles();
    let by_clock = Countdown::by_clock(&companies.company(company), today.get(), today.time());
    afterwards_of(company).countdown(by_clock)
}

/// The cards of this company by their kind, each kind read once and followed.
pub fn cards_of(company: &str) -> impl Fn(CardKind) -> Vec<Named> {
    let Handles { cards, .. } = handles();
    let company = company.to_owned();
    move |kind| cards.of(&company, kind)
}

/// What is there and what stands of each answer, followed.
pub fn standing(company: &str) -> (Materials, AnswerStates) {
    (materials(&cards_of(company)), answer_states(company))
}

/// What stands of each of the seven answers, followed.
fn answer_states(company: &str) -> AnswerStates {
    let Handles { answers, takes, readings, .. } = handles();
    let last = takes.last(company);
    // Gathered once for all of them; each is then read without itself.
    let whole = notes(&AnswerId::new(company, ""));
    SEVEN.map(|question| {
        let id = AnswerId::new(company, question.id);
        let text = answers.text(&id);
        let progress = progress(&text);
        let is_spoken = last.iter().any(|(other, rating, _)| other == question.id && rating.is_spoken());
        let mut state = AnswerState { progress, is_spoken, ..AnswerState::default() };
        if state.is_written() {
            let mut notes = whole.clone();
            notes.told.retain(|told| !matches!(&told.place, Place::Answer(other) if other == question.id));
            let fine = answers.fine(&id);
            let mut checks = readings.to_look_at(&id, &text, &notes);
            checks.retain(|check| !is_fine(&fine, *check));
            state.open = checks.len();
            state.first = checks.first().copied();
        }
        state
    })
}

/// The five axes with what their dots count, and where each of it is done.
pub fn axis_rows(company: &str, materials: &Materials, answers: &AnswerStates) -> Vec<AxisRow> {
    let round = round_of(company);
    let line = |(line, is_done): &(Line, bool)| {
        let (title, state) = plan_words::line(*line, round);
        AxisLine { title, state, is_done: *is_done, href: line_route(*line, company).to_string() }
    };
    let row = |AxisReadiness { axis, dots }: AxisReadiness| AxisRow {
        title: axis.label(),
        dots: dots
            .iter()
            .map(|dot| AxisDot {
                title: plan_words::stage(dot.stage),
                rule: plan_words::rule(dot),
                is_on: dot.is_on(),
                lines: dot.lines.iter().map(line).collect(),
            })
            .collect(),
    };
    readiness(materials, answers).into_iter().map(row).collect()
}

fn line_route(line: Line, company: &str) -> Route {
    match line {
        Line::Material(material, _) => material_route(material, company),
        Line::Tidy(question, _) => Route::Answer { company: company.into(), question: question.id.into() },
        Line::Spoken(question, _) => speaking(question.id, company),
    }
}

/// Where a step is done.
pub fn way(step: NextStep, company: &str) -> Route {
    match step {
        NextStep::Gather(material) => material_route(material, company),
        NextStep::Start(question) | NextStep::Continue(question) | NextStep::Tidy(question, _) => {
            Route::Answer { company: company.into(), question: question.id.into() }
        }
        NextStep::Speak(question) => speaking(question.id, company),
        NextStep::Sheet => Route::Day { company: company.into(), page: DayPage::Sheet },
        NextStep::Calm => Route::Day { company: company.into(), page: DayPage::Calm },
        NextStep::After | NextStep::Onward => Route::After { company: company.into() },
        NextStep::NextRound => next_round(company),
    }
}

/// The notebook of the next round; where it is made if it is not there yet.
fn next_round(company: &str) -> Route {
    let Handles { companies, cards, .. } = handles();
    let next = cards.card(&CardId::only(company, CardKind::Debrief)).text(field::NEXT).to_owned();
    if !next.is_empty() && companies.exists(&next) {
        Route::Company { company: next }
    } else {
        Route::After { company: company.into() }
    }
}

fn material_route(material: Material, company: &str) -> Route {
    let chapter = match material {
        Material::Exchanges => Chapter::Review,
        Material::Quotes | Material::Common => Chapter::Persona,
        Material::Achievement | Material::Skills => Chapter::Person,
        Material::Knot => Chapter::Bridge,
        Material::FirstYear | Material::LaterYears => Chapter::Vision,
    };
    Route::Note { company: company.into(), chapter }
}

/// A rehearsal of one question.
fn speaking(question: &str, company: &str) -> Route {
    Route::Rehearsal { company: company.into(), set: format!("{}{question}", Course::ONE) }
}
