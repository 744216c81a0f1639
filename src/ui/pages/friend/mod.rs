//! 友だちの画面: what somebody else's link shows. Nothing is stored before the friend writes something; then it stays on
//! this device until they send it or take it away.

mod form;
mod giving;
mod interview;
mod reading;

use std::sync::Arc;

use crate::ui::prelude::*;

use super::opening::{Opening, Shown};
use crate::bank;
use crate::notebook::{Card, CardId, CardKind};
use crate::share::review::{heard, reply};
use crate::share::{Item, Kind, Letter as _, LinkError, Pack, Reply, fingerprint};
use crate::ui::components::{Mark, Segmented, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::round_words;
use crate::ui::route::Route;
use form::FormPart;
use giving::Giving;
use interview::InterviewPart;
use reading::ReadingPart;

/// What is said while there is no link.
const EMPTY: &str = "友だちから届いたメッセージを、そのまま貼ってください。中のリンクを見つけます。";
/// The ways to help, in their order.
const MODES: [&str; 3] = ["聞く", "評価する", "読む"];
/// The place of 聞く, 評価する and 読む.
pub const LISTEN: u32 = 0;
pub const RATE: u32 = 1;
pub const READ: u32 = 2;

/// The link that was opened, and behind it the friend's screen.
#[component]
pub fn PackPage(
    /// What came with the link.
    payload: String,
) -> impl IntoView {
    set_title("友だちの回答");
    let text = RwSignal::new(if payload.is_empty() { payload } else { format!("#/r/{payload}") });
    let shown: Shown = Arc::new(move |body: Arc<Vec<u8>>, word: String| {
        let pack = Pack::of_body(&body)?;
        Ok::<AnyView, LinkError>(view! { <Friend pack word /> }.into_any())
    });
    view! { <Opening text kind=Kind::Pack empty=EMPTY shown is_page=true /> }
}

/// A pack with what the friend says about it.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The pack.
    pub pack: StoredValue<Pack>,
    id: StoredValue<CardId>,
    /// Counts how often everything was taken away or brought back: the fields are drawn anew then.
    redrawn: RwSignal<u32>,
}

impl Desk {
    /// What was said so far, followed.
    pub fn card(self) -> Card {
        handles().cards.card(&self.id.get_value())
    }

    /// Writes a field of it.
    pub fn set(self, field: &str, text: &str) {
        handles().cards.set(&self.id.get_value(), field, text);
    }

    /// The reply as it stands, followed.
    pub fn reply(self) -> Reply {
        let card = self.card();
        self.pack.with_value(|pack| reply(&card, pack))
    }

    /// Takes everything that was said off this device, with a way back.
    pub fn forget(self) {
        let Handles { cards, toast, .. } = handles();
        let (id, redrawn) = (self.id.get_value(), self.redrawn);
        request_animation_frame(move || {
            let card = cards.delete(&id);
            redrawn.update(|times| *times += 1);
            let bring_back = move |()| {
                if let Some(card) = &card {
                    cards.write(&id, card);
                }
                // The screen may be gone by then.
                _ = redrawn.try_update(|times| *times += 1);
            };
            toast.show("書いたことを、この端末から消しました。".into(), bring_back);
        });
    }

    /// One question of the pack.
    pub fn item(self, place: usize) -> Item {
        self.pack.with_value(|pack| pack.items.get(place).cloned()).unwrap_or_default()
    }

    /// How many questions there are.
    pub fn count(self) -> usize {
        self.pack.with_value(|pack| pack.items.len())
    }

    /// Whether the answers may be read by now: in a pack that is heard first, once every axis is rated; followed.
    pub fn is_readable(self) -> bool {
        !self.pack.with_value(|pack| pack.by_ear) || heard(&self.card()).iter().all(Option::is_some)
    }
}

/// A question as it is asked.
pub fn asked(item: &Item) -> String {
    bank::question(&item.question).map_or_else(|| item.asked.clone(), |question| question.asked.into())
}

#[component]
fn Friend(pack: Pack, word: String) -> impl IntoView {
    let name = format!("{:08x}", fingerprint(&pack.text()));
    let desk = Desk {
        pack: StoredValue::new(pack),
        id: StoredValue::new(CardId::new("", CardKind::Review, &name)),
        redrawn: RwSignal::new(0),
    };
    let (from, company, has_answers, is_by_ear) = desk.pack.with_value(|pack| {
        let has_answers = pack.items.iter().any(|item| !item.answer.is_empty());
        (pack.from.clone(), pack.company.clone(), has_answers, pack.by_ear)
    });
    let first = if has_answers && !is_by_ear { READ } else { LISTEN };
    let mode = RwSignal::new(first);
    let place = RwSignal::new(0_usize);
    let owner = if from.is_empty() { "友だち".to_owned() } else { format!("{from}さん") };
    // Which round it is stands in the name of the company, which need not be told.
    let what = if company.is_empty() { "次の面接".to_owned() } else { round_words::interview(&company, "の") };
    let lead = if has_answers {
        format!("{what}で話すつもりの答えです。聞いたり読んだりして、感じたことを教えてください。")
    } else {
        format!("{what}の練習です。面接官になって、質問してあげてください。")
    };
    let choices = move || {
        let on_choose = Callback::new(move |chosen: u32| mode.set(chosen));
        let shown = if has_answers { MODES.to_vec() } else { vec!["聞く", "評価する"] };
        view! { <Segmented label="手伝い方" choices=shown chosen=mode.get() on_choose /> }
    };
    let body = move || {
        desk.redrawn.track();
        match mode.get() {
            LISTEN => view! { <InterviewPart desk place /> }.into_any(),
            RATE => view! { <FormPart desk mode /> }.into_any(),
            _ => view! { <ReadingPart desk place mode /> }.into_any(),
        }
    };
    let counter = move || (mode.get() != RATE).then(|| format!("{} / {}", place.get() + 1, desk.count()));
    view! {
        <header class="bar" data-kind="friend">
            <Mark />
            <p class="bar__title">
                <b class="bar__name">{format!("{owner}の面接練習")}</b>
            </p>
            <span class="bar__count">{live(move || counter().unwrap_or_default())}</span>
        </header>
        <main class="page" data-page="friend">
            <h1 class="page__words" tabindex="-1">
                {lead}
            </h1>
            {part(choices)}
            {part(body)}
            {part(move || {
                desk.redrawn.track();
                view! { <Giving desk word=word.clone() /> }
            })}
            <a class="button" data-kind="text" href=Route::Home.to_string()>
                "自分の準備をはじめる"
            </a>
        </main>
        <Onward desk mode place has_answers />
    }
}

/// The way on, from question to question and from one way to help to the next, and the way to give it back.
#[component]
fn Onward(desk: Desk, mode: RwSignal<u32>, place: RwSignal<usize>, has_answers: bool) -> impl IntoView {
    let onward = move || {
        let (now, count) = (mode.get(), desk.count());
        if now != RATE && place.get() + 1 < count {
            place.update(|place| *place += 1);
        } else {
            place.set(0);
            mode.set(match now {
                LISTEN => RATE,
                RATE if has_answers => READ,
                _ => LISTEN,
            });
        }
        window().scroll_to_with_x_and_y(0.0, 0.0);
    };
    let next = move || match (mode.get(), place.get() + 1 < desk.count()) {
        (RATE, _) if has_answers => "文を読む",
        (RATE, _) => "質問にもどる",
        (_, true) => "つぎの質問",
        (LISTEN, false) => "評価する",
        _ => "はじめから",
    };
    view! {
        <nav class="dock" data-for="all" aria-label="進む">
            <button class="button" data-kind="outline" type="button" on:click=move |_| onward()>
                {live(move || next().to_owned())}
            </button>
            <a class="button" href="#/r" on:click=giving::show>
                "コメントを返す"
            </a>
        </nav>
    }
}
