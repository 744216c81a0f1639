//! 募集の種類: what is hoped for, and how heavy each axis is.

use crate::ui::prelude::*;

use super::parts::{Level, axis_icon, bullets, card, note, paper, section, sentences};
use crate::bank::Axis;
use crate::bank::learn::{AXIS_READINGS, OPENINGS, OPENINGS_BASIS, Opening};
use crate::ui::components::{Count, Grounds, Icon, Row, RowList, Segmented, part};
use crate::ui::route::{Route, Topic};
use crate::ui::words;

/// The choice, and what it shifts.
pub fn page() -> AnyView {
    let chosen = RwSignal::new(0_u32);
    let choice = part(move || {
        let choices = OPENINGS.iter().map(|opening| opening.title).collect();
        let on_choose = Callback::new(move |place| chosen.set(place));
        view! { <Segmented label="どの募集ですか" choices chosen=chosen.get() on_choose /> }
    });
    let shown = part(move || OPENINGS.get(chosen.get() as usize).map(opening));
    paper(
        Topic::Overview,
        "募集の種類",
        "同じ質問でも、募集の種類で聞きたいことが変わります。求人票で確かめましょう。",
        vec![
            section("どの募集ですか", vec![choice.into_any()]),
            view! { <div class="section">{shown}</div> }.into_any(),
            view! { <Grounds basis=OPENINGS_BASIS /> }.into_any(),
        ],
    )
}

fn opening(opening: &'static Opening) -> AnyView {
    let notes = card(vec![
        note(Level::Three, Icon::Building2, "会社の期待", sentences(opening.hopes)),
        note(Level::Three, Icon::MessageCircleQuestionMark, "よく聞かれること", bullets(&opening.asked)),
        note(Level::Three, Icon::Lightbulb, "答え方", sentences(opening.way)),
    ]);
    let rows = Axis::ALL.into_iter().zip(opening.weights).map(|(axis, weight)| {
        let reading = AXIS_READINGS.iter().find(|reading| reading.axis == axis);
        Row {
            icon: Some(axis_icon(axis)),
            on_tile: true,
            title: axis.label().into(),
            detail: words::weight(weight).into(),
            // The line under the title says the same.
            dots: Some(Count { on: weight.into(), of: 3, label: String::new() }),
            href: reading.map(|reading| Route::Learn(Topic::Axis(reading.slug.into())).to_string()),
            ..Row::default()
        }
    });
    view! {
        {notes}
        <h3 class="notes__heading">"評価軸の重さ"</h3>
        <RowList rows=rows.collect() />
    }
    .into_any()
}
