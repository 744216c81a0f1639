//! The composition root: makes the handles, joins them to the store, and shows the first screen or one behind it.

use crate::ui::prelude::*;

use super::components::part;
use super::handles::Handles;
use super::pages::{Coming, Menu, TroubleBanner, UpdateNotice, Welcome};
use super::parts::{Draw, Part};
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

/// A part of the program behind the first screen, as far as it is there.
#[derive(Clone, Copy)]
struct Behind {
    part: Part,
    state: RwSignal<State>,
}

#[derive(Clone, Copy)]
enum State {
    Coming,
    Here(Draw),
    Missing,
}

impl Behind {
    /// A part that is there if it is the one that came before the app.
    fn new(part: Part, there: Option<(Part, Draw)>) -> Self {
        let there = there.filter(|there| there.0 == part);
        Self { part, state: RwSignal::new(there.map_or(State::Missing, |there| State::Here(there.1))) }
    }

    fn fetch(self) {
        self.state.set(State::Coming);
        browser::spawn(async move {
            self.state.set(self.part.load().await.map_or(State::Missing, State::Here));
        });
    }

    fn fetch_if_missing(self) {
        if untrack(|| matches!(self.state.get(), State::Missing)) {
            self.fetch();
        }
    }

    /// Its screen, or one that says that it is coming; followed.
    fn view(self) -> AnyView {
        match self.state.get() {
            State::Here(draw) => draw(),
            State::Coming => view! { <Coming is_missing=false again=move || self.fetch() /> }.into_any(),
            State::Missing => view! { <Coming is_missing=true again=move || self.fetch() /> }.into_any(),
        }
    }
}

/// The whole app on an open store.
#[component]
pub fn App(
    /// The open store.
    store: Store,
    /// What was typed before the program was there.
    typed: Typed,
    /// The part that the open screen is in; nothing if that is the first one, or if the part did not come.
    there: Option<(Part, Draw)>,
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
    let part_of = Memo::new(move |_| Part::of(&navigation.route()));
    let (friend, screens) = (Behind::new(Part::Friend, there), Behind::new(Part::Screens, there));
    let needed = move || if part_of.get() == Part::Friend { friend } else { screens };
    // At the beginning, when they are needed, and when the network is there again. The screens come in any case: whoever
    // is done with the first one, or with a friend's, goes on to them.
    let fetch = move || {
        untrack(needed).fetch_if_missing();
        screens.fetch_if_missing();
    };
    Effect::new(move |_| {
        is_first.track();
        part_of.track();
        fetch();
    });
    window_event_listener(leptos::ev::online, move |_| fetch());
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
                    needed().view()
                })}
            </div>
            <div class="toast" role="status">{toast.view()}</div>
        </div>
    }
}
