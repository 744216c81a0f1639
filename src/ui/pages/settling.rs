//! 食い違い: both quotes side by side, and the three ways out of it.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::draft::Draft;
use super::reading::Reading;
use super::states::round_of;
use crate::bank;
use crate::check::{Check, Difference, Place, Why};
use crate::notebook::{Card, CardKind, OwnQuestionId, field};
use crate::ui::components::{Area, Filter, Icon, IconView, part};
use crate::ui::handles::handles;
use crate::ui::round_words;
use crate::ui::route::Route;

/// The ways out of a difference.
const WAYS: [&str; 3] = ["言い間違い", "更新した", "別の話"];

/// The places where the answer differs from what was told elsewhere.
#[component]
pub fn Differences(draft: Draft, reading: Memo<Arc<Reading>>) -> impl IntoView {
    // What is being decided stays open while the text around it changes.
    let pairs = Memo::new(move |_| reading.with(|reading| pairs(reading)));
    let company = draft.id.get_value().company;
    view! {
        {part(move || {
            let pairs = pairs.get().into_iter().zip(1..);
            pairs.map(|(pair, number)| view! { <Decision draft pair number /> }.into_any()).collect::<Vec<AnyView>>()
        })}
        <a class="link-row" href=Route::Ledger { company }.to_string()>
            <IconView icon=Icon::ListChecks />
            <span>"主張台帳で、話した事実を見くらべる"</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
    }
}

/// Words of the answer and words told elsewhere that cannot both be true.
#[derive(Clone, PartialEq, Eq)]
struct Pair {
    here: String,
    place: Place,
    there: String,
    quote: String,
}

fn pairs(reading: &Reading) -> Vec<Pair> {
    let Some(Why::Differs(differences)) = reading.finding(Check::Consistency as u32).map(|found| &found.why) else {
        return Vec::new();
    };
    let pair = |Difference { here, told, there, quote }: &Difference| Pair {
        here: reading.text.get(here.clone()).unwrap_or_default().to_owned(),
        place: reading.notes.told.get(*told).map_or(Place::FirstRound, |told| told.place.clone()),
        there: there.clone(),
        quote: quote.clone(),
    };
    differences.iter().map(pair).collect()
}

/// Where something was told, as the person knows it.
pub fn place_name(place: &Place, company: &str) -> String {
    match place {
        Place::Pinned | Place::FirstRound => round_words::before(round_of(company)).into(),
        Place::Card => "実績カード".into(),
        Place::Answer(question) => {
            let own = || handles().own_questions.question(&OwnQuestionId::new(company, question));
            let title = match bank::question(question) {
                Some(question) => question.title.to_owned(),
                None => own().map_or_else(|| "自分の質問".into(), |own| own.asked),
            };
            format!("「{title}」の答え")
        }
    }
}

/// One pair with what can be decided about it.
#[component]
fn Decision(draft: Draft, pair: Pair, number: u32) -> impl IntoView {
    let Pair { here, place, there, quote } = pair;
    let cards = handles().cards;
    let is_of_before = matches!(place, Place::Pinned | Place::FirstRound);
    let place = place_name(&place, &draft.id.get_value().company);
    let when = if is_of_before { format!("{place}では") } else { "先ほどは".to_owned() };
    // None of the ways out is open yet.
    let chosen = RwSignal::new(u32::MAX);
    let words = StoredValue::new((here.clone(), there.clone()));
    let settle = move |how: &'static str, why: &str| {
        let (here, there) = words.get_value();
        let fields = [(field::HERE, here.as_str()), (field::THERE, &there), (field::HOW, how), (field::WHY, why)];
        cards.add(&draft.id.get_value().company, CardKind::Settlement, Card::of(&fields));
    };
    let form = move || {
        let (here, there) = words.get_value();
        match chosen.get() {
            0 => {
                let sentence =
                    format!("{when}「{there}」とお伝えしましたが、正しくは「{here}」です。失礼いたしました。");
                let why = RwSignal::new(sentence.clone());
                view! {
                    <Area
                        id=format!("slip-{number}")
                        label="声に出す、訂正の一言"
                        help="聞かれる前に自分から言うと、かえって信頼されます。言いやすい形に直せます。"
                        value=sentence
                        on_input=Box::new(move |words| why.set(words))
                    />
                    {finish("この一言を残す", move || settle(field::SLIP, &why.get_untracked()))}
                }
                .into_any()
            }
            1 => {
                let why = RwSignal::new(String::new());
                view! {
                    <Area
                        id=format!("update-{number}")
                        label="変わった理由"
                        help="いつから、なぜ変わったかを一言で。前の話は「もう使わない」に入ります。"
                        value=String::new()
                        on_input=Box::new(move |words| why.set(words))
                    />
                    {finish("新しい話として残す", move || settle(field::UPDATED, &why.get_untracked()))}
                }
                .into_any()
            }
            2 => view! {
                <p>"期間や相手がちがう話なら、このまま両方使えます。話すときは、どちらの話かを先に言いましょう。"</p>
                {finish("別の話として分ける", move || settle(field::OTHER_STORY, ""))}
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
        <Filter label="どちらが合っていますか" choices=WAYS.map(Into::into).into() chosen />
        {part(form)}
    }
}

/// The button that decides.
fn finish(label: &'static str, settle: impl Fn() + 'static) -> AnyView {
    view! {
        <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| settle()>
            {label}
        </button>
    }
    .into_any()
}
