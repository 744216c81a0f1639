//! 食い違い: both quotes side by side, and the three ways out of it.

use std::sync::Arc;

use leptos::prelude::*;

use super::reading::Reading;
use crate::bank;
use crate::check::{Difference, Place};
use crate::notebook::{AnswerId, Card, CardKind, field};
use crate::ui::components::{Area, Icon, IconView, live, part};
use crate::ui::handles::handles;
use crate::ui::route::Route;

/// The places where the answer differs from what was told elsewhere.
#[component]
pub fn Differences(id: StoredValue<AnswerId>, differences: Vec<Difference>, reading: Arc<Reading>) -> impl IntoView {
    let pair = |difference: Difference| {
        let here = reading.text.get(difference.here.clone()).unwrap_or_default().to_owned();
        let place = reading.notes.told.get(difference.told).map_or(Place::FirstRound, |told| told.place.clone());
        view! { <Pair id here place difference /> }
    };
    let company = id.get_value().company;
    view! {
        {differences.into_iter().map(pair).collect::<Vec<_>>()}
        <a class="link-row" href=Route::Ledger { company }.to_string()>
            <IconView icon=Icon::ListChecks />
            <span>"主張台帳で、話した事実を見くらべる"</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
    }
}

/// Where something was told, as the person knows it.
pub fn place_name(place: &Place) -> String {
    match place {
        Place::Pinned | Place::FirstRound => "一次面接".into(),
        Place::Card => "実績カード".into(),
        Place::Answer(question) => {
            let title = bank::question(question).map_or("自分の質問", |question| question.title);
            format!("「{title}」の答え")
        }
    }
}

/// One difference with what can be decided about it.
#[component]
fn Pair(id: StoredValue<AnswerId>, here: String, place: Place, difference: Difference) -> impl IntoView {
    let Difference { there, quote, .. } = difference;
    let was_first_round = matches!(place, Place::Pinned | Place::FirstRound);
    let place = place_name(&place);
    // Which way out is open, from 1.
    let chosen = RwSignal::new(0_u32);
    let why = RwSignal::new(String::new());
    let words = StoredValue::new((here.clone(), there.clone()));
    let settle = move |how: &'static str| {
        let (here, there) = words.get_value();
        let why = why.get_untracked();
        let fields = [(field::HERE, here.as_str()), (field::THERE, &there), (field::HOW, how), (field::WHY, &why)];
        handles().cards.add(&id.get_value().company, CardKind::Settlement, Card::of(&fields));
    };
    let way = move |number: u32, label: &'static str| {
        let kind = move || if chosen.get() == number { "true" } else { "false" };
        view! {
            <button
                class="filter__choice"
                type="button"
                aria-pressed=live(kind)
                on:click=move |_| chosen.set(number)
            >
                {label}
            </button>
        }
    };
    let form = move || {
        let (here, there) = words.get_value();
        match chosen.get() {
            1 => {
                let when = if was_first_round { "一次面接では" } else { "先ほどは" };
                let sentence =
                    format!("{when}「{there}」とお伝えしましたが、正しくは「{here}」です。失礼いたしました。");
                why.set(sentence.clone());
                view! {
                    <Area
                        id="settle-slip"
                        label="声に出す、訂正の一言"
                        help="聞かれる前に自分から言うと、かえって信頼されます。言いやすい形に直せます。"
                        value=sentence
                        on_input=Box::new(move |words| why.set(words))
                    />
                    <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| settle(field::SLIP)>
                        "この一言を残す"
                    </button>
                }
                .into_any()
            }
            2 => {
                why.set(String::new());
                view! {
                    <Area
                        id="settle-update"
                        label="変わった理由"
                        help="いつから、なぜ変わったかを一言で。前の話は「もう使わない」に入ります。"
                        value=String::new()
                        on_input=Box::new(move |words| why.set(words))
                    />
                    <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| settle(field::UPDATED)>
                        "新しい話として残す"
                    </button>
                }
                .into_any()
            }
            3 => view! {
                <p>"期間や相手がちがう話なら、このまま両方使えます。話すときは、どちらの話かを先に言いましょう。"</p>
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| settle(field::OTHER_STORY)>
                    "別の話として分ける"
                </button>
            }
            .into_any(),
            _ => ().into_any(),
        }
    };
    view! {
        <div class="pair">
            <p class="pair__side">
                <span class="pair__place">"この答え"</span>
                <b class="pair__words">{here}</b>
            </p>
            <p class="pair__side" data-side="there">
                <span class="pair__place">{place}</span>
                <b class="pair__words">{there}</b>
                <span class="pair__quote">{format!("「{quote}」")}</span>
            </p>
        </div>
        <div class="filter" role="group" aria-label="どちらが合っていますか">
            {way(1, "言い間違い")} {way(2, "更新した")} {way(3, "別の話")}
        </div>
        {part(form)}
    }
}
