//! こちらから聞くこと: three places, filled from the bank or by hand.

use crate::ui::prelude::*;

use super::Desk;
use crate::bank::asks::{ASK_GROUPS, Ask, AskPurpose};
use crate::notebook::field;
use crate::plan::SheetPart;
use crate::ui::components::{Filter, live, part};

/// The names of the places, as they stand on the sheet.
const PLACES: [&str; 3] = ["1つ目に聞くこと", "2つ目に聞くこと", "3つ目に聞くこと"];

/// The three fields, and the questions of the bank.
#[component]
pub fn Asks(desk: Desk) -> impl IntoView {
    // A question that was put in by a tap is shown in its field.
    let put_in = RwSignal::new(0_u32);
    let said = RwSignal::new(String::new());
    let words =
        move |place: usize| desk.rows(SheetPart::Asks).into_iter().nth(place).map(|row| row.words).unwrap_or_default();
    let add = Callback::new(move |text: &'static str| {
        let free = (0..field::ASKS.len()).zip(field::ASKS).find(|(place, _)| untrack(|| words(*place)).is_empty());
        match free {
            Some((place, key)) => {
                desk.set(key, text);
                put_in.update(|count| *count += 1);
                said.set(format!("{}に入れました。", PLACES.get(place).copied().unwrap_or_default()));
            }
            None => said.set("3つとも埋まっています。1つ空けると、入れられます。".into()),
        }
    });
    let fields = move || {
        put_in.get();
        let one = |((place, key), label): ((usize, &'static str), &'static str)| {
            view! {
                <label class="field">
                    <span class="field__label">{label}</span>
                    <textarea
                        class="field__input"
                        data-kind="area"
                        rows="2"
                        on:input=move |event| desk.set(key, &event_target_value(&event))
                    >
                        {untrack(|| words(place))}
                    </textarea>
                </label>
            }
        };
        (0..).zip(field::ASKS).zip(PLACES).map(one).collect_view()
    };
    view! {
        {part(fields)}
        <p class="field__help" role="status">
            {live(move || said.get())}
        </p>
        <details class="fold">
            <summary class="fold__summary">"逆質問から選ぶ"</summary>
            <div class="fold__body">{bank(add)}</div>
        </details>
    }
}

/// The questions of the bank by purpose, each with the way into a free place.
fn bank(add: Callback<&'static str>) -> AnyView {
    let chosen = RwSignal::new(0_u32);
    let purposes = ASK_GROUPS.map(|group| AskPurpose::label(group.purpose).to_owned());
    let row = move |ask: &'static Ask| {
        view! {
            <li class="ask">
                <p class="ask__text">{ask.text}</p>
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| add.run(ask.text)>
                    "シートに入れる"
                </button>
            </li>
        }
    };
    let asks = move || {
        let group = ASK_GROUPS.get(chosen.get() as usize);
        group.map(|group| view! { <ul class="card" data-kind="flush">{group.asks.iter().map(row).collect_view()}</ul> })
    };
    view! {
        <Filter label="何のために聞きますか" choices=purposes.into() chosen />
        {part(asks)}
    }
    .into_any()
}
