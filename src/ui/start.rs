//! From the static page to the running app.

use crate::ui::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, HtmlInputElement};

use super::app::{App, Typed};
use super::parts::{Draw, Part};
use super::{growing, handles, navigation};
use crate::browser;
use crate::notebook::{PERSON, SAMPLE_PERSON};
use crate::storage::{Kind, Store};

#[wasm_bindgen]
extern "C" {
    /// Waits until the first screen is all there and no word is being composed in it (`boot.js`).
    #[wasm_bindgen(js_namespace = ["window", "musubime"], js_name = screenIsFree, catch)]
    async fn screen_is_free() -> Result<JsValue, JsValue>;
}

/// Opens the store and puts the app in the place of the static shell.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        tell("musubime:panic", &panic.to_string());
    }));
    browser::spawn(async {
        let store = Store::open(shown_first).await;
        // Whoever has written something, or was sent a link, sees it at once, and not first that it is coming; for them
        // boot.js has begun to read that part while the store was opened. Else it follows the first screen (`App`).
        let there = if opens_first(&store) { None } else { needed().await };
        // It never fails.
        drop(screen_is_free().await);
        let Some(place) = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok()) else { return };
        let typed = typed();
        clear(&place);
        let reading = store.clone();
        leptos::mount::mount_to(place, move || view! { <App store typed there /> }).forget();
        reading.read_on();
        answer_when_asked();
        growing::start();
        tell("musubime:mounted", "");
    });
}

/// Answers `boot.js`, which asks whether the program still works: by a piece of work, because that is what a program
/// does no more that was ended in the middle.
fn answer_when_asked() {
    window_event_listener_untyped("musubime:asked", |event| {
        let asked = event.dyn_into::<CustomEvent>().ok();
        if let Some(answer) = asked.and_then(|asked| asked.detail().dyn_into::<js_sys::Function>().ok()) {
            // It notes the answer and throws nothing.
            browser::spawn(async move { drop(answer.call0(&JsValue::UNDEFINED)) });
        }
    });
}

/// The part of the program that the open screen is in.
async fn needed() -> Option<(Part, Draw)> {
    let part = Part::of(&navigation::current());
    part.load().await.ok().map(|draw| (part, draw))
}

/// Whether the first screen is the one that is shown first.
fn opens_first(store: &Store) -> bool {
    navigation::is_at_first() && store.ids(Kind::Company).is_empty()
}

/// How the ids of the cards begin that belong to the person or to the company the app was last about.
fn shown_first(store: &Store) -> Vec<String> {
    let owners = [PERSON.into(), SAMPLE_PERSON.into(), handles::last_company(store)];
    owners.map(|owner: String| format!("{owner}.")).into()
}

/// What the static first screen holds by now.
fn typed() -> Typed {
    let field = |id: &str| {
        let field = document().get_element_by_id(id).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        field.map(|field| field.value()).unwrap_or_default()
    };
    let submitted = document().query_selector("form[data-submitted]").ok().flatten().is_some();
    Typed { name: field("company"), date: field("date"), time: field("time"), submitted }
}

/// Takes away the static page; the style sheet that stands in the middle of it stays.
fn clear(place: &web_sys::HtmlElement) {
    let children = place.children();
    for place in (0..children.length()).rev() {
        if let Some(child) = children.item(place).filter(|child| child.tag_name() != "LINK") {
            child.remove();
        }
    }
}

/// Tells the plain scripts around the app that something happened.
pub(super) fn tell(name: &str, detail: &str) {
    let init = CustomEventInit::new();
    init.set_detail(&detail.into());
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        // Nobody can cancel it.
        let _ = window().dispatch_event(&event);
    }
}
