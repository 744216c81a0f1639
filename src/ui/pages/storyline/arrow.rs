//! One arrow of 一本線: what both ends share, and a place to write one 「だから」.

use std::sync::Arc;

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

use crate::notebook::{CardId, CardKind, field};
use crate::plan::{Arrow, ArrowState, Storyline};
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::handles::handles;
use crate::ui::pages::note::{CardForm, Entry, Input, Sheet, field_id};
use crate::ui::storyline_words as words;

/// So many of the shared ideas are shown.
const SHOWN: usize = 3;

/// The fields of the four arrows.
static SHEETS: [Sheet; 4] = [
    sheet(&const { [because(field::BECAUSE[0])] }),
    sheet(&const { [because(field::BECAUSE[1])] }),
    sheet(&const { [because(field::BECAUSE[2])] }),
    sheet(&const { [because(field::BECAUSE[3])] }),
];

const fn because(field: &'static str) -> Entry {
    Entry {
        field,
        label: "「だから」で始まる一文",
        help: "両はしの言葉を1つずつ入れると、つながります。",
        input: Input::Area,
    }
}

const fn sheet(entries: &'static [Entry]) -> Sheet {
    Sheet { icon: Icon::Link, title: "", detail: "", heading: "", add: "", empty: "", deleted: "", entries }
}

/// The arrow at this place. The field stays where it is while the arrow around it closes.
pub fn arrow(company: StoredValue<String>, line: Memo<Arc<Storyline>>, place: usize) -> AnyView {
    let of = move || line.get().arrows.get(place).cloned();
    let state = move || of().map_or(ArrowState::Unseen, |arrow| arrow.state);
    let name = live(move || words::arrow(state()).0);
    let is_unseen = live(move || state() == ArrowState::Unseen);
    let is_open = untrack(of).is_some_and(|arrow| arrow.state == ArrowState::Broken || !arrow.because.is_empty());
    let id = CardId::only(&company.get_value(), CardKind::Because);
    let summary = move || match of() {
        Some(arrow) if !arrow.because.is_empty() => "書いた「だから」",
        _ => "「だから」を一文で書く",
    };
    let form = SHEETS.get(place).map(|sheet| {
        view! { <CardForm company=company.get_value() id=id.clone() sheet /> }
    });
    view! {
        <div class="storyline__arrow" data-state=name>
            <span class="storyline__cord" aria-hidden="true"></span>
            <div class="storyline__why">
                {part(move || of().map(|arrow| told(&line.get(), &arrow)))}
                <details class="storyline__fold" open=is_open hidden=is_unseen>
                    <summary class="storyline__summary">
                        <span>{live(summary)}</span>
                        <IconView icon=Icon::ChevronDown size="s" />
                    </summary>
                    <div class="storyline__form">
                        {part(move || of().map(|arrow| offers(company, place, &arrow)))}
                        {form}
                        {part(move || of().map(|arrow| checks(&arrow)))}
                    </div>
                </details>
            </div>
        </div>
    }
    .into_any()
}

/// How the arrow stands, and by which ideas.
fn told(line: &Storyline, arrow: &Arrow) -> AnyView {
    let from = line.ends.iter().find(|end| end.end == arrow.from).map_or("", |end| end.text.as_str());
    let chip = |word: &str| view! { <span class="chip" data-tone="primary">{word.to_owned()}</span> };
    let ideas = arrow.ideas.iter().filter_map(|idea| from.get(idea.here.clone()));
    let chips: Vec<AnyView> = match arrow.state {
        ArrowState::Shared => ideas.take(SHOWN).map(|word| chip(word).into_any()).collect(),
        _ => Vec::new(),
    };
    let chips = (!chips.is_empty()).then(|| view! { <span class="chips">{chips}</span> });
    let icon = match arrow.state {
        ArrowState::Unseen => Icon::CircleDashed,
        ArrowState::Shared => Icon::Check,
        ArrowState::Said => Icon::Link,
        ArrowState::Broken => Icon::CircleAlert,
    };
    view! {
        <p class="storyline__because">
            <b class="storyline__then">"だから"</b>
            <span class="storyline__state">
                <IconView icon size="s" />
                {words::arrow(arrow.state).1}
            </span>
        </p>
        {chips}
    }
    .into_any()
}

/// The words of both ends, to be put in by a tap, while the arrow is broken.
fn offers(company: StoredValue<String>, place: usize, arrow: &Arrow) -> Option<AnyView> {
    if arrow.state != ArrowState::Broken {
        return None;
    }
    let group = |end, offered: &[String]| {
        let buttons = offered.iter().cloned().map(|word| {
            let put = word.clone();
            view! {
                <button
                    class="button"
                    data-kind="soft"
                    data-size="s"
                    type="button"
                    on:click=move |_| add(&company.get_value(), place, &put)
                >
                    <IconView icon=Icon::Plus size="s" />
                    {word}
                </button>
            }
        });
        view! {
            <div class="storyline__offer" role="group" aria-label=format!("{}の言葉", words::end(end))>
                <p class="storyline__whose">{format!("{}の言葉", words::end(end))}</p>
                <div class="chips">{buttons.collect_view()}</div>
            </div>
        }
    };
    let view = view! {
        {group(arrow.from, &arrow.offers.0)}
        {group(arrow.to, &arrow.offers.1)}
    };
    Some(view.into_any())
}

/// Puts a word behind what was written so far, also into the field, and the cursor behind it.
fn add(company: &str, place: usize, word: &str) {
    let cards = handles().cards;
    let id = CardId::only(company, CardKind::Because);
    let Some(name) = field::BECAUSE.get(place) else { return };
    let written = untrack(|| cards.card(&id)).fields.get(*name).cloned().unwrap_or_default();
    let text = format!("{written}{word}");
    cards.set(&id, name, &text);
    let element = document().get_element_by_id(&field_id(&id, name));
    if let Some(area) = element.and_then(|element| element.dyn_into::<web_sys::HtmlTextAreaElement>().ok()) {
        area.set_value(&text);
        // The field is on the page.
        let _ = area.focus();
    }
}

/// What the sentence names, one line each, once something is written.
fn checks(arrow: &Arrow) -> Option<AnyView> {
    if arrow.because.is_empty() || arrow.state == ArrowState::Unseen {
        return None;
    }
    let (from, to) = (arrow.names.0.is_some(), arrow.names.1.is_some());
    let row = |(holds, end)| {
        let icon = if holds { Icon::CircleCheck } else { Icon::CircleDashed };
        view! {
            <li class="storyline__check" data-holds=if holds { "true" } else { "false" }>
                <IconView icon size="s" />
                {words::names(holds, end)}
            </li>
        }
    };
    let rows = [(from, arrow.from), (to, arrow.to)].into_iter().map(row).collect_view();
    Some(view! { <ul class="storyline__checks">{rows}</ul> }.into_any())
}
