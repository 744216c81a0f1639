//! The fields of one card. Every one saves as it is typed; what was typed is never written back into it.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

use super::sheet::{Entry, Input, Sheet, sheet};
use crate::bank::core::SEVEN;
use crate::check::facts;
use crate::notebook::{CardId, CardKind, field};
use crate::ui::components::{Icon, IconView, SaveStatus, Segmented, Toggles, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::pages::saving::Rest;
use crate::ui::route::{Chapter, Route};

/// So many facts are offered to pin.
const OFFERED: usize = 10;

/// What all fields of a card share.
#[derive(Clone, Copy)]
struct Form {
    company: StoredValue<String>,
    id: StoredValue<CardId>,
    rest: Rest,
}

impl Form {
    fn text(self, field: &str) -> String {
        handles().cards.card(&self.id.get_value()).text(field).to_owned()
    }

    fn set(self, field: &str, text: &str) {
        handles().cards.set(&self.id.get_value(), field, text);
        self.rest.key();
    }

    /// The id of a field on the page.
    fn place(self, field: &str) -> String {
        field_id(&self.id.get_value(), field)
    }
}

/// The id of a field of a card on the page.
pub fn field_id(id: &CardId, field: &str) -> String {
    format!("{}-{}-{field}", id.kind.name(), id.name)
}

/// The fields of one card, and how far they are saved.
#[component]
pub fn CardForm(
    /// The company whose notebook is open.
    company: String,
    /// Which card.
    id: CardId,
    /// What it asks for.
    sheet: &'static Sheet,
) -> impl IntoView {
    let cards = handles().cards;
    let rest = Rest::new();
    let form = Form { company: StoredValue::new(company), id: StoredValue::new(id), rest };
    let status = move || view! { <SaveStatus saving=rest.saving(cards.save_state(&form.id.get_value())) /> };
    view! {
        {sheet.entries.iter().map(|entry| one(form, entry)).collect_view()}
        {part(status)}
    }
}

fn one(form: Form, entry: &'static Entry) -> AnyView {
    let control = match entry.input {
        Input::Line => line(form, entry, false),
        Input::Area => line(form, entry, true),
        Input::Question => vec![line(form, entry, false), questions(form, entry.field)].into_any(),
        Input::Facts => vec![line(form, entry, true), pins(form, entry.field)].into_any(),
        Input::One(names, words) if names.len() <= 4 => choice(form, entry, names, words),
        Input::One(names, words) => toggles(form, entry, names, words, true),
        Input::Many(names, words) => toggles(form, entry, names, words, false),
        Input::Pick(kind) => pick(form, entry, kind),
    };
    let place = form.place(entry.field);
    let has_label = matches!(entry.input, Input::Line | Input::Area | Input::Question | Input::Facts);
    let label = if has_label {
        view! { <label class="field__label" for=place.clone()>{entry.label}</label> }.into_any()
    } else {
        view! { <p class="field__label">{entry.label}</p> }.into_any()
    };
    let help = (!entry.help.is_empty()).then(|| {
        view! { <p class="field__help" id=format!("{place}-help")>{entry.help}</p> }
    });
    view! {
        <div class="field">
            {label}
            {help}
            {control}
        </div>
    }
    .into_any()
}

fn line(form: Form, entry: &'static Entry, is_area: bool) -> AnyView {
    let place = form.place(entry.field);
    let described_by = (!entry.help.is_empty()).then(|| format!("{place}-help"));
    let value =
        untrack(|| handles().cards.card(&form.id.get_value()).fields.get(entry.field).cloned()).unwrap_or_default();
    let on_input = move |event: web_sys::Event| form.set(entry.field, &event_target_value(&event));
    if is_area {
        view! {
            <textarea
                class="field__input"
                data-kind="area"
                id=place
                rows="2"
                aria-describedby=described_by
                on:input=on_input
            >
                {value}
            </textarea>
        }
        .into_any()
    } else {
        view! {
            <input
                class="field__input"
                id=place
                type="text"
                autocomplete="off"
                value=value
                aria-describedby=described_by
                on:input=on_input
            />
        }
        .into_any()
    }
}

/// The seven questions, to be put in by a tap.
fn questions(form: Form, field: &'static str) -> AnyView {
    let on_toggle = Callback::new(move |place: u32| {
        let Some(question) = SEVEN.get(place as usize) else { return };
        let before = untrack(|| form.text(field));
        fill(&form.place(field), question.asked);
        form.set(field, question.asked);
        // Words of one's own are not to be had again by a tap.
        if !before.trim().is_empty() && SEVEN.iter().all(|question| question.asked != before) {
            let id = form.id.get_value();
            // The form may be gone by then.
            let bring_back = move |()| {
                fill(&field_id(&id, field), &before);
                handles().cards.set(&id, field, &before);
            };
            handles().toast.show("聞かれたことを入れかえました。".into(), bring_back);
        }
    });
    part(move || {
        let asked = form.text(field);
        let choices = SEVEN.iter().map(|question| (question.title.to_owned(), question.asked == asked)).collect();
        view! { <Toggles label="よく聞かれる質問" choices on_toggle /> }
    })
    .into_any()
}

/// What the text says that one can be held to, to be pinned by a tap.
fn pins(form: Form, from: &'static str) -> AnyView {
    // A pin stays after its words are gone from the text: it was said.
    let offered = move || {
        let card = handles().cards.card(&form.id.get_value());
        let mut offered: Vec<(String, bool)> =
            card.parts(field::PINS, '\n').map(|pin| (pin.to_owned(), true)).collect();
        let said = card.text(from);
        for fact in facts(said) {
            let words = said.get(fact.span).unwrap_or_default();
            if offered.len() < OFFERED && !offered.iter().any(|(other, _)| other == words) {
                offered.push((words.to_owned(), false));
            }
        }
        offered
    };
    let on_toggle = Callback::new(move |place: u32| {
        let mut pins = untrack(offered);
        if let Some((_, is_pinned)) = pins.get_mut(place as usize) {
            *is_pinned = !*is_pinned;
        }
        let pinned: Vec<String> =
            pins.into_iter().filter(|(_, is_pinned)| *is_pinned).map(|(words, _)| words).collect();
        form.set(field::PINS, &pinned.join("\n"));
    });
    part(move || {
        let choices = offered();
        if choices.is_empty() {
            return ().into_any();
        }
        view! {
            <p class="field__help" data-kind="pins">
                <IconView icon=Icon::Pin size="s" />
                "話した事実を固定すると、次の面接の答えと食い違わないか、あとで見比べられます。"
            </p>
            <Toggles label="固定する事実" choices are_long=true on_toggle />
        }
        .into_any()
    })
    .into_any()
}

fn choice(
    form: Form,
    entry: &'static Entry,
    names: &'static [&'static str],
    words: &'static [&'static str],
) -> AnyView {
    let on_choose = Callback::new(move |place: u32| {
        let name = names.get(place as usize).copied().unwrap_or_default();
        // A second tap takes the choice back.
        let is_chosen = untrack(|| form.text(entry.field)) == name;
        form.set(entry.field, if is_chosen { "" } else { name });
    });
    part(move || {
        let chosen = form.text(entry.field);
        let place = (0..).zip(names).find(|(_, name)| **name == chosen).map_or(u32::MAX, |(place, _)| place);
        view! { <Segmented label=entry.label choices=words.to_vec() chosen=place on_choose /> }
    })
    .into_any()
}

fn toggles(
    form: Form,
    entry: &'static Entry,
    names: &'static [&'static str],
    words: &'static [&'static str],
    is_one: bool,
) -> AnyView {
    let chosen = move || {
        handles().cards.card(&form.id.get_value()).parts(entry.field, ' ').map(str::to_owned).collect::<Vec<_>>()
    };
    let on_toggle = Callback::new(move |place: u32| {
        let Some(name) = names.get(place as usize) else { return };
        let mut now = untrack(chosen);
        let had = now.iter().any(|other| other == name);
        now.retain(|other| !is_one && other != name);
        if !had {
            now.push((*name).to_owned());
        }
        form.set(entry.field, &now.join(" "));
    });
    part(move || {
        let chosen = chosen();
        let is_chosen = |name: &str| chosen.iter().any(|other| other == name);
        let choices = names.iter().zip(words).map(|(name, words)| ((*words).to_owned(), is_chosen(name))).collect();
        view! { <Toggles label=entry.label choices on_toggle /> }
    })
    .into_any()
}

/// One card of another kind, or the way to where such cards are written.
fn pick(form: Form, entry: &'static Entry, kind: CardKind) -> AnyView {
    let Handles { cards, .. } = handles();
    let of = sheet(kind);
    part(move || {
        let chosen = form.text(entry.field);
        let all = cards.of(&form.company.get_value(), kind).into_iter();
        let titled = all.map(|(name, card)| (name, card.text(of.title).to_owned()));
        let titled: Vec<(String, String)> = titled.filter(|(_, title)| !title.is_empty()).collect();
        let chapter = if kind == CardKind::Problem { Chapter::Persona } else { Chapter::Person };
        let href = Route::Note { company: form.company.get_value(), chapter }.to_string();
        let more = view! {
            <a class="button" data-kind="text" data-size="s" href=href>
                <IconView icon=Icon::Plus size="s" />
                {of.add}
            </a>
        };
        if titled.is_empty() {
            return view! {
                <p class="field__help">{of.empty}</p>
                {more}
            }
            .into_any();
        }
        let choices = titled.iter().map(|(name, title)| (title.clone(), *name == chosen)).collect();
        let on_toggle = Callback::new(move |place: u32| {
            let name = titled.get(place as usize).map(|(name, _)| name.clone()).unwrap_or_default();
            let is_chosen = untrack(|| form.text(entry.field)) == name;
            form.set(entry.field, if is_chosen { "" } else { &name });
        });
        view! {
            <Toggles label=entry.label choices are_long=true on_toggle />
            {more}
        }
        .into_any()
    })
    .into_any()
}

/// Puts words into a field of the page.
fn fill(place: &str, words: &str) {
    let element = document().get_element_by_id(place);
    if let Some(field) = element.and_then(|element| element.dyn_into::<web_sys::HtmlInputElement>().ok()) {
        field.set_value(words);
    }
}
