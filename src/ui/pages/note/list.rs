//! A list of cards of one kind: each opens in its place to be written, and can be moved or deleted with a way back.

use crate::ui::prelude::*;

use super::form::{CardForm, field_id};
use super::sheet::{Sheet, sheet};
use crate::notebook::{Card, CardId, CardKind};
use crate::ui::components::{Icon, IconView, live, part};
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
    // A card keeps its place on the page as long as it is there: whoever writes in one is not disturbed by the others.
    let names = Memo::new(move |_| {
        let cards = cards.of(&company.get_value(), kind);
        cards.into_iter().map(|(name, _)| name).collect::<Vec<String>>()
    });
    let is_empty = Memo::new(move |_| u32::from(names.with(Vec::is_empty)));
    // The one card that is open. The browser's own way to keep one open closes a new card instead of the others.
    let open = RwSignal::new(String::new());
    let add = move |_| {
        let id = cards.add(&company.get_value(), kind, Card::default());
        open.set(id.name.clone());
        let first = sheet.entries.first().map_or("", |entry| entry.field);
        request_animation_frame(move || focus_on(&field_id(&id, first)));
    };
    let card = move |name: String| item(company, CardId::new(&company.get_value(), kind, &name), sheet, names, open);
    let list = move || {
        if is_empty.get() > 0 {
            return view! { <p class="page__words">{sheet.empty}</p> }.into_any();
        }
        view! {
            <ul class="card-list">
                <For each=move || names.get() key=Clone::clone children=card />
            </ul>
        }
        .into_any()
    };
    let count = move || names.with(Vec::len);
    view! {
        <section class="section">
            <header class="section__head">
                <h2 class="section__title">{sheet.heading}</h2>
                {part(move || (count() > 0).then(|| view! { <span class="section__more">{format!("{}件", count())}</span> }))}
            </header>
            {part(list)}
            <button class="button" data-kind="soft" type="button" id=adding(kind) on:click=add>
                <IconView icon=Icon::Plus size="s" />
                {sheet.add}
            </button>
        </section>
    }
}

/// The id of the button for one more card of this kind.
pub fn adding(kind: CardKind) -> String {
    format!("add-{}", kind.name())
}

/// The id of a card on the page.
pub fn card_place(id: &CardId) -> String {
    field_id(id, "card")
}

fn item(
    company: StoredValue<String>,
    id: CardId,
    sheet: &'static Sheet,
    names: Memo<Vec<String>>,
    open: RwSignal<String>,
) -> AnyView {
    let cards = handles().cards;
    let name = StoredValue::new(id.name.clone());
    let id = StoredValue::new(id);
    let is_open = move || name.with_value(|name| open.with(|open| open == name));
    let shown = RwSignal::new(u32::from(untrack(is_open)));
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
            let moves =
                move || name.with_value(|name| names.with(|all| (all.first() != Some(name), all.last() != Some(name))));
            view! {
                <CardForm company=company.clone() id=id.clone() sheet />
                <CardActions company id moves=Box::new(moves) />
            }
        })
    };
    let note = move |event| {
        if event_target::<web_sys::Element>(&event).has_attribute("open") {
            shown.set(1);
            open.set(name.get_value());
        } else if untrack(is_open) {
            open.set(String::new());
        }
    };
    view! {
        <li>
            <details
                class="card-list__card"
                id=card_place(&id.get_value())
                open=live(is_open)
                on:toggle=note
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
    /// Whether there is another one before and behind it, followed.
    moves: Box<dyn Fn() -> (bool, bool) + Send>,
) -> impl IntoView {
    let Handles { cards, toast, .. } = handles();
    let step = move |company: &str, id: &CardId, to_front: bool| {
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
                    let kind = id.kind;
                    toast.show(words, move |()| cards.write(&id, &card));
                    // The button is gone with the card.
                    request_animation_frame(move || focus_on(&adding(kind)));
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
    let steps = move || {
        let (front, back) = moves();
        let front = front.then(|| button("前へ移す", Icon::ArrowUp, true));
        (front, back.then(|| button("後ろへ移す", Icon::ArrowDown, false))).into_any()
    };
    view! {
        <div class="card-list__actions">
            {part(steps)}
            <button class="button" data-kind="text" data-size="s" type="button" on:click=delete>
                <IconView icon=Icon::Trash2 size="s" />
                "消す"
            </button>
        </div>
    }
}
