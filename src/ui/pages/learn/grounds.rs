//! 根拠の一覧: everything the app says, by how sure it is.

use crate::ui::prelude::*;

use super::parts::{current, paper, section};
use crate::bank::asks::{ASK_GROUPS, AskGroup};
use crate::bank::conditions::{CONDITION_CARDS, ConditionCard};
use crate::bank::learn::{
    AXIS_READINGS, AxisReading, CAUSES, Cause, FINDING, LISTENING, OPENINGS_BASIS, PASS_RATE_BASIS, QUALITIES, Quality,
    ROUNDS_BASIS, Reading, SEASON_BASIS, STEPS, Step, THIRD_EAR,
};
use crate::bank::{self, Basis, Certainty, Question};
use crate::ui::components::{Icon, IconView, Row, RowList, Tip};
use crate::ui::route::{Route, Topic};
use crate::ui::words;

const CERTAINTIES: [Certainty; 4] = [Certainty::Primary, Certainty::Agreed, Certainty::Single, Certainty::Editorial];

/// A piece of advice: what it is called, what it rests on, and where it stands.
type Item = (&'static str, Basis, Option<Route>);

/// Everything by how sure it is.
pub fn page() -> AnyView {
    let items = items(current());
    let mut body: Vec<AnyView> = CERTAINTIES.into_iter().map(|certainty| group(certainty, &items)).collect();
    body.push(
        view! {
            <Tip icon=Icon::Info>
                "出どころは、種類だけを書いています。文は、どこからも写していません。合否を約束するものではありません。"
            </Tip>
        }
        .into_any(),
    );
    paper(Topic::Overview, "根拠の一覧", "どこから来た話か、どのくらい確かか。4つに分けて並べました。", body)
}

fn items(company: Option<String>) -> Vec<Item> {
    let learn = |topic: Topic| Some(Route::Learn(topic));
    let question = |question: &'static Question| {
        let company = company.clone();
        let route = company.map(|company| Route::Answer { company, question: question.id.into() });
        (question.title, question.basis, route)
    };
    let axis = |axis: &AxisReading| (axis.title, axis.basis, learn(Topic::Axis(axis.slug.into())));
    let cause = |cause: &Cause| (cause.title, cause.basis, learn(Topic::Cause(cause.slug.into())));
    let quality = |quality: &Quality| (quality.title, quality.basis, learn(Topic::Qualities));
    let step = |step: &Step| (step.title, step.basis, learn(Topic::Steps));
    let asks = |group: &AskGroup| (group.purpose.label(), group.basis, learn(Topic::Asks));
    let card = |card: &ConditionCard| (card.title, card.basis, learn(Topic::Card(card.id.into())));
    let reading = |(reading, topic): (Reading, Topic)| (reading.title, reading.basis, learn(topic));
    let readings = [(LISTENING, Topic::Listening), (FINDING, Topic::Finding), (THIRD_EAR, Topic::ThirdEar)];
    let mut items = vec![
        ("一次・二次・最終のちがい", ROUNDS_BASIS, learn(Topic::Rounds)),
        ("通過率", PASS_RATE_BASIS, learn(Topic::PassRate)),
        ("時期", SEASON_BASIS, learn(Topic::Season)),
        ("募集の種類", OPENINGS_BASIS, learn(Topic::Openings)),
    ];
    items.extend(AXIS_READINGS.iter().map(axis));
    items.extend(QUALITIES.iter().map(quality));
    items.extend(STEPS.iter().map(step));
    items.extend(CAUSES.iter().map(cause));
    items.extend(readings.map(reading));
    items.extend(ASK_GROUPS.into_iter().map(asks));
    items.extend(CONDITION_CARDS.into_iter().map(card));
    items.extend(bank::questions().map(question));
    items
}

fn group(certainty: Certainty, items: &[Item]) -> AnyView {
    let rows: Vec<Row> = items.iter().filter(|(_, basis, _)| basis.certainty == certainty).map(row).collect();
    let meaning = view! { <p class="card__words">{words::certainty_meaning(certainty)}</p> };
    let list = if rows.is_empty() {
        view! { <p class="card__words">"いまは、ありません。"</p> }.into_any()
    } else {
        view! {
            <details class="learn__more">
                <summary class="learn__open">
                    {format!("{}件を見る", rows.len())}
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <RowList rows />
            </details>
        }
        .into_any()
    };
    section(words::certainty(certainty), vec![meaning.into_any(), list])
}

fn row((title, basis, route): &Item) -> Row {
    let kinds: Vec<&str> = basis.kinds.iter().map(|kind| words::source(*kind)).collect();
    Row {
        title: (*title).into(),
        detail: kinds.join("、"),
        href: route.as_ref().map(Route::to_string),
        ..Row::default()
    }
}
