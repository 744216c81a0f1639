//! Follows the URL: title, focus and scroll on each change of screen.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

use super::route::{Route, Tab};

/// Which screen is open. The URL is the only place that decides it.
#[derive(Clone, Copy)]
pub struct Navigation(StoredValue<Rc<Inner>, LocalStorage>);

struct Inner {
    changed: ArcTrigger,
    route: RefCell<Route>,
    /// Where one was last in each place of the menu.
    places: RefCell<BTreeMap<Tab, Route>>,
    /// How far down one was on each screen.
    scrolls: RefCell<BTreeMap<Route, f64>>,
    by_link: Cell<bool>,
    /// The card that the next screen opens at; empty if it opens at its top.
    pointed: RefCell<String>,
}

impl Navigation {
    /// Reads the URL and follows it from now on.
    pub fn start() -> Self {
        // The browser would restore the scroll before the screen is drawn.
        if let Ok(history) = window().history() {
            let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
        }
        let navigation = Self(StoredValue::new_local(Rc::new(Inner {
            changed: ArcTrigger::new(),
            route: RefCell::new(current()),
            places: RefCell::default(),
            scrolls: RefCell::default(),
            by_link: Cell::default(),
            pointed: RefCell::default(),
        })));
        navigation.inner().remember_place(&current());
        window_event_listener(leptos::ev::hashchange, move |_| navigation.follow());
        // A link leads to the top of a screen; going back leads to where one was.
        window_event_listener(leptos::ev::click, move |event| {
            if is_link(event.target()) {
                navigation.inner().by_link.set(true);
            }
        });
        navigation
    }

    /// The open screen, followed.
    pub fn route(self) -> Route {
        let inner = self.inner();
        inner.changed.track();
        inner.route.borrow().clone()
    }

    /// Opens a screen.
    pub fn go(self, route: &Route) {
        self.inner().by_link.set(true);
        // The fragment can always be set.
        let _ = location().set_hash(&route.to_string());
    }

    /// Opens a screen in the place of this one, so that going back does not lead here again.
    pub fn replace(self, route: &Route) {
        self.inner().by_link.set(true);
        // The fragment can always be set.
        let _ = location().replace(&route.to_string());
    }

    /// The screen that is opened next opens at what has this id; at its top if that is empty or not there.
    pub fn point(self, place: &str) {
        place.clone_into(&mut self.inner().pointed.borrow_mut());
    }

    /// Where a tap on this place of the menu leads: to where one was last, and from there to its root. Followed.
    pub fn place(self, tab: Tab, root: Route) -> Route {
        if self.route().tab() == Some(tab) {
            return root;
        }
        // A place in the notebook of another company is none of this one.
        let known = self.inner().places.borrow().get(&tab).cloned();
        known.filter(|known| known.company() == root.company()).unwrap_or(root)
    }

    fn follow(self) {
        let inner = self.inner();
        let left = document().active_element();
        let to = current();
        let from = inner.route.replace(to.clone());
        inner.scrolls.borrow_mut().insert(from.clone(), window().scroll_y().unwrap_or(0.0));
        let known = inner.scrolls.borrow().get(&to).copied();
        let scroll = if inner.by_link.replace(false) { None } else { known };
        if from != to {
            inner.remember_place(&to);
            inner.changed.notify();
        }
        let pointed = inner.pointed.take();
        // After the new screen is drawn. Whoever is in one of its fields by then stays there: to take the focus away would
        // break the word that is being composed.
        request_animation_frame(move || {
            if has_entered_a_field(left.as_ref()) {
                return;
            }
            window().scroll_to_with_x_and_y(0.0, scroll.unwrap_or(0.0));
            focus_heading();
            if !pointed.is_empty() {
                open_at(&pointed);
            }
        });
    }

    fn inner(self) -> Rc<Inner> {
        self.0.get_value()
    }
}

impl Inner {
    fn remember_place(&self, route: &Route) {
        if let Some(tab) = route.tab() {
            self.places.borrow_mut().insert(tab, route.clone());
        }
    }
}

/// Names the screen in the tab's title. The company is not named there: others may see it.
pub fn set_title(name: &str) {
    document().set_title(&format!("{name} — むすびめ"));
}

/// Whether the address leads to no screen but the first one.
pub fn is_at_first() -> bool {
    current().is_first()
}

/// The screen the address leads to now.
pub fn current() -> Route {
    let mut route = Route::parse(&location().hash().unwrap_or_default());
    if let Route::Pack { payload } | Route::Reply { payload } | Route::Move { payload } = &mut route
        && payload.is_empty()
    {
        *payload = handed_over();
    }
    route
}

/// What came with a link, which start.js has taken out of the address before anything was painted.
fn handed_over() -> String {
    let state = window().history().and_then(|history| history.state()).unwrap_or_default();
    js_sys::Reflect::get(&state, &"shared".into()).ok().and_then(|shared| shared.as_string()).unwrap_or_default()
}

/// Whether the focus is in a field now, and was elsewhere before.
fn has_entered_a_field(before: Option<&web_sys::Element>) -> bool {
    let now = document().active_element();
    now.as_ref() != before && now.is_some_and(|now| now.matches("input, textarea, select").unwrap_or_default())
}

fn is_link(target: Option<web_sys::EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.and_then(|element| element.closest("a[href^='#']").ok().flatten()).is_some()
}

/// Brings the first element that this selector finds into view, sideways.
pub fn reveal(selector: &str) {
    let Some(element) = document().query_selector(selector).ok().flatten() else { return };
    let Some(strip) = element.closest("ul").ok().flatten() else { return };
    let (inner, outer) = (element.get_bounding_client_rect(), strip.get_bounding_client_rect());
    let beyond = (inner.right() - outer.right()).max(0.0) + (inner.left() - outer.left()).min(0.0);
    #[expect(clippy::cast_possible_truncation, reason = "pixels")]
    strip.set_scroll_left(strip.scroll_left() + beyond.ceil() as i32);
}

/// Brings what has this id into view, and the focus to its heading.
pub fn scroll_to(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    element.scroll_into_view();
    focus(element.query_selector("h2").ok().flatten(), true);
}

/// Opens the card with this id, brings it into view, and the focus to it.
fn open_at(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    // What is no card that folds has no such attribute.
    let _ = element.set_attribute("open", "");
    element.scroll_into_view();
    focus(element.query_selector("summary, input, textarea, button").ok().flatten(), true);
}

/// Moves the focus to the field with this id.
pub fn focus_on(id: &str) {
    focus(document().get_element_by_id(id), false);
}

/// Gives the heading the focus if what had it is gone: the tab key would begin at the top of the page.
pub fn catch_focus() {
    request_animation_frame(|| {
        if document().active_element().is_none_or(|active| active.tag_name() == "BODY") {
            focus_heading();
        }
    });
}

/// Moves the focus to the heading, so that a screen reader begins there and the next tab key goes on from it.
fn focus_heading() {
    focus(document().query_selector("h1").ok().flatten(), true);
}

fn focus(element: Option<web_sys::Element>, stays: bool) {
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(stays);
        // What cannot take the focus leaves it where it is.
        let _ = element.focus_with_options(&options);
    }
}
