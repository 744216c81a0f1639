//! The composition root: makes the handles, joins them to the store, and shows the first screen or those behind it.

use crate::ui::prelude::*;

use super::components::part;
use super::handles::Handles;
use super::pages::{Coming, Menu, TroubleBanner, UpdateNotice, Welcome};
use super::screens::{self, Draw};
use crate::browser;
use crate::storage::Store;

/// What a person typed into the first screen before the program was there.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The company's name.
    pub name: String,
    /// The day, as the field gives it.
    pub date: String,
    /// The time, as the field gives it.
    pub time: String,
    /// Whether the button was pressed.
    pub submitted: bool,
}

/// The screens behind the first one, as far as they are there.
#[derive(Clone, Copy)]
enum Behind {
    Coming,
    Here(Draw),
    Missing,
}

/// The whole app on an open store.
#[component]
pub fn App(
    /// The open store.
    store: Store,
    /// What was typed before the program was there.
    typed: Typed,
    /// The screens behind the first one; nothing if it is to be shown before they are there.
    screens: Option<Draw>,
) -> impl IntoView {
    let Handles { companies, health, look, navigation, toast, .. } = Handles::provide(store);
    Effect::new(move |_| look.show());
    // A page that comes back, from another tab or out of the browser's memory, takes what the others wrote; one that
    // goes tries once more to save what is not saved.
    let come_or_go = move |is_back: bool| if is_back { health.catch_up() } else { health.leave() };
    window_event_listener(leptos::ev::visibilitychange, move |_| come_or_go(!document().hidden()));
    window_event_listener(leptos::ev::pageshow, move |event| come_or_go(event.persisted()));
    window_event_listener(
        leptos::ev::pagehide,
        move |event| {
            if event.persisted() { health.go_away() } else { come_or_go(false) }
        },
    );

    // What the path names stays the company the app is about.
    Effect::new(move |_| {
        if let Some(named) = navigation.route().company()
            && untrack(|| companies.exists(named) && companies.current().as_deref() != Some(named))
        {
            companies.choose(named);
        }
    });
    let is_first = Memo::new(move |_| navigation.route().is_first() && companies.current().is_none());
    let behind = RwSignal::new(screens.map_or(Behind::Missing, Behind::Here));
    let fetch = move || {
        behind.set(Behind::Coming);
        browser::spawn(async move {
            behind.set(screens::load().await.map_or(Behind::Missing, Behind::Here));
        });
    };
    let fetch_if_missing = move || {
        if untrack(|| matches!(behind.get(), Behind::Missing)) {
            fetch();
        }
    };
    // At the beginning, when they are needed, and when the network is there again.
    Effect::new(move |_| {
        is_first.track();
        fetch_if_missing();
    });
    window_event_listener(leptos::ev::online, move |_| fetch_if_missing());
    view! {
        <div class="frame">
            <Menu />
            <div class="frame__screen">
                <TroubleBanner />
                <UpdateNotice />
                {part(move || {
                    if is_first.get() {
                        return view! { <Welcome typed=typed.clone() /> }.into_any();
                    }
                    match behind.get() {
                        Behind::Here(draw) => draw(),
                        Behind::Coming => view! { <Coming is_missing=false again=fetch /> }.into_any(),
                        Behind::Missing => view! { <Coming is_missing=true again=fetch /> }.into_any(),
                    }
                })}
            </div>
            <div class="toast" role="status">{toast.view()}</div>
        </div>
    }
}
