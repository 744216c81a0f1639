//! A list of cards of one kind: each opens in its place to be written, and can be moved or deleted with a way back.

use crate::ui::prelude::*;

use super::form::{CardForm, field_id};
use super::sheet::{Sheet, sheet};
use crate::notebook::{Card, CardId, CardKind};
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::focus_on;

/// The cards of one kind, and a button for one more.
#[component]
pub fn CardList(
    /// The company whose notebook is open.
    company: String,
    /// Which cards.
    kind: CardKind,
) -> impl IntoView {
    let cards = handles().cards;
    let sheet = sheet(kind);
    let company = StoredValue::new(company);
    // The list is drawn anew when a card comes, goes or moves, not when one is written in.
    let names = Memo::new(move |_| {
        let cards = cards.of(&company.get_value(), kind);
        cards.into_iter().map(|(name, _)| name).collect::<Vec<String>>()
    });
    // The card that is open when the list is drawn.
    let open = StoredValue::new(String::new());
    let add = move |_| {
        let id = cards.add(&company.get_value(), kind, Card::default());
        open.set_value(id.name.clone());
        let first = sheet.entries.first().map_or("", |entry| entry.field);
        request_animation_frame(move || focus_on(&field_id(&id, first)));
    };
    let list = move || {
        let names = names.get();
        if names.is_empty() {
            return view! { <p class="page__words">{sheet.empty}</p> }.into_any();
        }
        let last = names.len() - 1;
        let cards = (0..).zip(names).map(|(place, name)| {
            let is_open = name == open.get_value();
            let id = CardId::new(&company.get_value(), kind, &name);
            item(company, id, sheet, is_open, (place > 0, place < last), open)
        });
        view! { <ul class="card-list">{cards.collect::<Vec<AnyView>>()}</ul> }.into_any()
    };
    let count = move || names.with(Vec::len);
    view! {
        <section class="section">
            <header class="section__head">
                <h2 class="section__title">{sheet.heading}</h2>
                {part(move || (count() > 0).then(|| view! { <span class="section__more">{format!("{}件", count())}</span> }))}
            </header>
            {part(list)}
            <button class="button" data-kind="soft" type="button" on:click=add>
                <IconView icon=Icon::Plus size="s" />
                {sheet.add}
            </button>
        </section>
    }
}

/// The id of a card on the page.
pub fn card_place(id: &CardId) -> String {
    field_id(id, "card")
}

fn item(
    company: StoredValue<String>,
    id: CardId,
    sheet: &'static Sheet,
    is_open: bool,
    moves: (bool, bool),
    open: StoredValue<String>,
) -> AnyView {
    let cards = handles().cards;
    let id = StoredValue::new(id);
    let shown = RwSignal::new(u32::from(is_open));
    let head = move || {
        let card = cards.card(&id.get_value());
        let title = card.text(sheet.title).to_owned();
        let state = title.is_empty().then_some("blank");
        let title = if title.is_empty() { "まだ書いていません".to_owned() } else { title };
        view! {
            <span class="card-list__words">
                <b class="card-list__title" data-state=state>{title}</b>
                <span class="card-list__detail">{card.text(sheet.detail).to_owned()}</span>
            </span>
        }
    };
    // A form is made when its card is opened: forty of them at once would be felt.
    let form = move || {
        (shown.get() > 0).then(|| {
            let (company, id) = (company.get_value(), id.get_value());
            view! {
                <CardForm company=company.clone() id=id.clone() sheet />
                <CardActions company id moves open />
            }
        })
    };
    view! {
        <li>
            <details
                class="card-list__card"
                id=card_place(&id.get_value())
                name=sheet.kind.name()
                open=is_open
                on:toggle=move |_| shown.set(1)
            >
                <summary class="card-list__summary">
                    <IconView icon=sheet.icon />
                    {part(head)}
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="card-list__form">{part(form)}</div>
            </details>
        </li>
    }
    .into_any()
}

/// Moving and deleting a card.
#[component]
pub fn CardActions(
    /// The company whose notebook is open.
    company: String,
    /// Which card.
    id: CardId,
    /// Whether there is another one before and behind it.
    moves: (bool, bool),
    /// Told which card stays open.
    open: StoredValue<String>,
) -> impl IntoView {
    let Handles { cards, toast, .. } = handles();
    let step = move |company: &str, id: &CardId, to_front: bool| {
        open.set_value(id.name.clone());
        cards.shift(company, id, to_front);
        let (same, other) = if to_front { ("up", "down") } else { ("down", "up") };
        let (same, other) = (field_id(id, same), field_id(id, other));
        // At the end of the list there is no further step this way.
        request_animation_frame(move || {
            focus_on(&other);
            focus_on(&same);
        });
    };
    let delete = {
        let id = id.clone();
        move |_| {
            let id = id.clone();
            // Apart from this card, with which the way back would go.
            request_animation_frame(move || {
                if let Some(card) = cards.delete(&id) {
                    let words = sheet(id.kind).deleted.to_owned();
                    toast.show(words, Callback::new(move |()| cards.write(&id, &card)));
                }
            });
        }
    };
    let button = move |label: &'static str, icon: Icon, to_front: bool| {
        let place = field_id(&id, if to_front { "up" } else { "down" });
        let (company, id) = (company.clone(), id.clone());
        view! {
            <button
                class="icon-button"
                type="button"
                id=place
                aria-label=label
                on:click=move |_| step(&company, &id, to_front)
            >
                <IconView icon />
            </button>
        }
    };
    view! {
        <div class="card-list__actions">
            {moves.0.then(|| button("前へ移す", Icon::ArrowUp, true))}
            {moves.1.then(|| button("後ろへ移す", Icon::ArrowDown, false))}
            <button class="button" data-kind="text" data-size="s" type="button" on:click=delete>
                <IconView icon=Icon::Trash2 size="s" />
                "消す"
            </button>
        </div>
    }
}
