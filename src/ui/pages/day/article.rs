//! The sheet itself: the same on the screen and on the paper. What is ticked on the screen is ticked on the paper.

use crate::ui::prelude::*;

use super::{Desk, Look};
use crate::notebook::{Company, field};
use crate::plan::{Page, Paper, SheetPart, SheetRow};
use crate::ui::components::live;
use crate::ui::day_words::{counted, part_name, row_name, setting, when};
use crate::ui::handles::handles;
use crate::ui::round_words;

/// A name longer than this many characters is set smaller on the paper.
const LONG_NAME: usize = 16;
/// What one writes after the interview.
const AFTERWARDS: [&str; 3] = ["聞かれたこと", "手応えのあった答え", "次に直すこと"];

/// The sheet as it stands.
pub fn article(desk: Desk, company: &Company, page: &Page, look: &Look) -> AnyView {
    let paper = if page.paper == Paper::Pocket { "pocket" } else { "whole" };
    let letters = look.is_large.then_some("large");
    let drawn = |(part, rows): &(SheetPart, Vec<SheetRow>)| part_of(desk, *part, rows);
    let (last, parts): (Vec<_>, Vec<_>) = page.parts.iter().partition(|(part, _)| *part == SheetPart::After);
    let (last, parts): (Vec<AnyView>, Vec<AnyView>) =
        (last.into_iter().map(drawn).collect(), parts.into_iter().map(drawn).collect());
    view! {
        <article class="day-sheet" data-paper=paper data-letters=letters aria-label="当日シート">
            {head(company, &look.contact)}
            <div class="day-sheet__parts">{parts}</div>
            {last}
            <footer class="day-sheet__foot">
                <span>"むすびめ"</span>
                <span>"印刷したもののあつかいに、気をつけてください"</span>
            </footer>
        </article>
    }
    .into_any()
}

fn head(company: &Company, contact: &str) -> AnyView {
    let size = (company.name.chars().count() > LONG_NAME).then_some("s");
    let line = |words: String| (!words.is_empty()).then(|| view! { <p class="day-sheet__line">{words}</p> });
    let contact = if contact.is_empty() { String::new() } else { format!("連絡先：{contact}") };
    let minutes = (company.minutes > 0).then(|| format!("{}分", company.minutes));
    let when = when(company, handles().today.get());
    view! {
        <header class="day-sheet__head">
            <div class="day-sheet__whose">
                <p class="day-sheet__kind">"当日シート"</p>
                <h2 class="day-sheet__title" data-size=size>
                    {round_words::interview(&company.name, " ")}
                </h2>
                {line(setting(company))}
                {(!company.place.is_empty())
                    .then(|| view! { <p class="day-sheet__line" data-kind="place">{company.place.clone()}</p> })}
                {line(contact)}
            </div>
            <p class="day-sheet__when">
                <b class="day-sheet__day">{when}</b>
                <span>{minutes}</span>
            </p>
        </header>
    }
    .into_any()
}

fn part_of(desk: Desk, part: SheetPart, rows: &[SheetRow]) -> AnyView {
    let body = match part {
        SheetPart::Points => points(rows),
        SheetPart::Lines => lines(rows),
        SheetPart::Asks => ticks(desk, part, rows, true),
        SheetPart::Numbers => numbers(rows),
        SheetPart::Corrections => corrections(rows),
        SheetPart::Items => ticks(desk, part, rows, false),
        SheetPart::Before => before(),
        SheetPart::After => after(),
    };
    view! {
        <section class="day-sheet__part" data-part=part.name()>
            <h3 class="day-sheet__heading">{part_name(part)}</h3>
            {body}
        </section>
    }
    .into_any()
}

fn points(rows: &[SheetRow]) -> AnyView {
    let point = |row: &SheetRow| {
        view! {
            <li class="day-sheet__point">
                <b class="day-sheet__strength">{row_name(SheetPart::Points, row)}</b>
                <span class="day-sheet__words">{row.words.clone()}</span>
            </li>
        }
    };
    view! { <ul class="day-sheet__points">{rows.iter().map(point).collect_view()}</ul> }.into_any()
}

fn lines(rows: &[SheetRow]) -> AnyView {
    let line = |row: &SheetRow| {
        view! {
            <div class="day-sheet__row">
                <dt class="day-sheet__name">{row.title.clone()}</dt>
                <dd class="day-sheet__words">{row.words.clone()}</dd>
            </div>
        }
    };
    view! { <dl class="day-sheet__rows">{rows.iter().map(line).collect_view()}</dl> }.into_any()
}

fn numbers(rows: &[SheetRow]) -> AnyView {
    let number = |row: &SheetRow| {
        let state = (!row.others.is_empty()).then_some("differs");
        view! {
            <div class="day-sheet__number" data-state=state>
                <dt class="day-sheet__figure">{row.title.clone()}</dt>
                <dd class="day-sheet__words">{counted(row)}</dd>
            </div>
        }
    };
    view! { <dl class="day-sheet__numbers">{rows.iter().map(number).collect_view()}</dl> }.into_any()
}

/// What is no longer used is struck out beside what takes its place; what is put right is said as it was written.
fn corrections(rows: &[SheetRow]) -> AnyView {
    let correction = |row: &SheetRow| {
        let old = (!row.title.is_empty()).then(|| {
            view! {
                <del class="day-sheet__old">{row.title.clone()}</del>
                " → "
            }
        });
        view! { <li class="day-sheet__correction">{old} {row.words.clone()}</li> }
    };
    view! { <ul class="day-sheet__list">{rows.iter().map(correction).collect_view()}</ul> }.into_any()
}

/// Rows with boxes: what is seen to, and what was answered before one asked.
fn ticks(desk: Desk, part: SheetPart, rows: &[SheetRow], are_long: bool) -> AnyView {
    let kind = are_long.then_some("long");
    let tick = |row: &SheetRow| {
        let (key, label) = (StoredValue::new(row.key.clone()), row_name(part, row));
        let is_on = live(move || key.with_value(|key| desk.has_line(field::SEEN_TO, key)));
        view! {
            <li>
                <label class="day-sheet__tick" data-kind=kind>
                    <input
                        class="day-sheet__box"
                        type="checkbox"
                        prop:checked=is_on
                        on:change=move |_| key.with_value(|key| desk.toggle_line(field::SEEN_TO, key))
                    />
                    <span class="day-sheet__label">{label}</span>
                </label>
            </li>
        }
    };
    let note = are_long.then(|| view! { <p class="day-sheet__note">"話の中で聞けたら、印をつけます。"</p> });
    view! {
        <ul class="day-sheet__list">{rows.iter().map(tick).collect_view()}</ul>
        {note}
    }
    .into_any()
}

fn before() -> AnyView {
    view! {
        <p class="day-sheet__breath">
            "息を長くはいて、肩を下げる。最初の一文だけ、声に出す。あとは会話です。"
        </p>
    }
    .into_any()
}

fn after() -> AnyView {
    let line = |label: &'static str| view! { <li class="day-sheet__blank">{label}</li> };
    view! { <ul class="day-sheet__blanks">{AFTERWARDS.map(line).into_iter().collect_view()}</ul> }.into_any()
}
