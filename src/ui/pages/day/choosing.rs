//! のせるもの: which parts, which rows, and in which words.

use crate::ui::prelude::*;

use super::Desk;
use super::asks::Asks;
use crate::bank::day::ITEMS_BASIS;
use crate::notebook::field;
use crate::plan::{SheetPart, SheetRow};
use crate::ui::components::{Area, Field, Grounds, Icon, IconView, Tick, Toggles, live, part};
use crate::ui::day_words::{counted, part_name, part_source, row_name};
use crate::ui::words::things;

/// Every part with what can be chosen about it.
#[component]
pub fn Choosing(desk: Desk) -> impl IntoView {
    let contact = untrack(|| desk.sheet().text(field::CONTACT).to_owned());
    view! {
        <section class="section" data-part="choosing">
            <h2 class="section__title">"のせるものを選ぶ"</h2>
            <Field
                id="contact"
                label="困ったときの連絡先"
                help="遅れそうなときや、つながらないときに連絡する電話番号など。"
                value=contact
                on_input=Box::new(move |words| desk.set(field::CONTACT, &words))
            />
            {SheetPart::ALL.map(|part| choice(desk, part)).into_iter().collect_view()}
        </section>
    }
}

/// One part, folded; what is inside is made when it is asked for.
fn choice(desk: Desk, of: SheetPart) -> AnyView {
    let shown = RwSignal::new(0_u32);
    let is_on = move || of.is_on(&desk.sheet());
    let state = move || {
        if !is_on() {
            return "のせない".to_owned();
        }
        let rows = desk.rows(of);
        let there = rows.iter().filter(|row| row.is_in && !(row.title.is_empty() && row.words.is_empty())).count();
        match of {
            SheetPart::Before | SheetPart::After => "のせる".to_owned(),
            _ => things(there),
        }
    };
    let switch = Callback::new(move |()| desk.toggle_part(of));
    let body = move || (shown.get() > 0).then(|| inside(desk, of));
    view! {
        <details class="fold" data-kind="card" on:toggle=move |_| shown.set(1)>
            <summary class="fold__summary">
                {part_name(of)}
                <span class="fold__state">{live(state)}</span>
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <div class="fold__body">
                <p class="card__words">{part_source(of)}</p>
                <div class="card" data-kind="flush">
                    <Tick label="シートにのせる".to_owned() is_on=live(is_on) on_toggle=switch />
                </div>
                {part(body)}
            </div>
        </details>
    }
    .into_any()
}

fn inside(desk: Desk, of: SheetPart) -> AnyView {
    match of {
        SheetPart::Points | SheetPart::Lines => worded(desk, of),
        SheetPart::Asks => view! { <Asks desk /> }.into_any(),
        SheetPart::Numbers | SheetPart::Corrections => rows(desk, of),
        SheetPart::Items => view! {
            {rows(desk, of)}
            <Area
                id="items"
                label="自分で足すもの"
                help="1行に1つずつ書きます。"
                value=untrack(|| desk.sheet().text(field::ITEMS).to_owned())
                on_input=Box::new(move |words| desk.set(field::ITEMS, &words))
            />
            <Grounds basis=ITEMS_BASIS />
        }
        .into_any(),
        SheetPart::Before | SheetPart::After => ().into_any(),
    }
}

/// Rows to take in and out, by a tap.
fn rows(desk: Desk, of: SheetPart) -> AnyView {
    let on_toggle = Callback::new(move |place: u32| {
        if let Some(row) = untrack(|| desk.rows(of)).get(place as usize) {
            desk.toggle_line(field::WITHOUT, &row.key);
        }
    });
    part(move || {
        let rows = desk.rows(of);
        if rows.is_empty() {
            return view! { <p class="card__words">"まだ、のせるものがありません。答えやノートを書くと、ここに並びます。"</p> }.into_any();
        }
        let label = |row: &SheetRow| match of {
            SheetPart::Numbers => format!("{}　{}", row.title, counted(row)).trim_end().to_owned(),
            _ => row_name(of, row),
        };
        let choices = rows.iter().map(|row| (label(row), row.is_in)).collect();
        view! { <Toggles label=part_name(of) choices are_long=true on_toggle /> }.into_any()
    })
    .into_any()
}

/// Rows whose words can be written anew.
fn worded(desk: Desk, of: SheetPart) -> AnyView {
    // Drawn anew when other rows are there, not at every key.
    let keys = Memo::new(move |_| desk.rows(of).into_iter().map(|row| row.key).collect::<Vec<String>>());
    let row = move |key: String| {
        let found = untrack(|| desk.rows(of)).into_iter().find(|row| row.key == key)?;
        let label = row_name(of, &found);
        let help = format!("{label}の言葉");
        let key = StoredValue::new(key);
        let is_in = live(move || !key.with_value(|key| desk.has_line(field::WITHOUT, key)));
        let on_toggle = Callback::new(move |()| key.with_value(|key| desk.toggle_line(field::WITHOUT, key)));
        Some(view! {
            <div class="day-line">
                <Tick label is_on=is_in on_toggle />
                <input
                    class="field__input"
                    type="text"
                    autocomplete="off"
                    aria-label=help
                    value=found.words
                    on:input=move |event| key.with_value(|key| desk.set(key, &event_target_value(&event)))
                />
            </div>
        })
    };
    view! {
        <p class="field__help">
            "24字ほどまでが、紙の1行におさまります。空けると、ノートから見つけた言葉にもどります。"
        </p>
        {part(move || {
            let keys = keys.get();
            if keys.is_empty() {
                return view! { <p class="card__words">"答えや強みを書くと、ここに言葉が並びます。"</p> }.into_any();
            }
            keys.into_iter().filter_map(row).collect::<Vec<_>>().into_any()
        })}
    }
    .into_any()
}
