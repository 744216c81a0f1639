//! The result: 待ち, 通過 with the notebook of the final round, or 見送り with the three causes as gentle questions.

use crate::ui::prelude::*;

use crate::bank::learn::{CAUSES, Cause, ROUNDS};
use crate::notebook::{CardId, CardKind, Company, SAMPLE, field};
use crate::plan::Round;
use crate::plan::after::{exchanges, final_round};
use crate::ui::components::{Icon, IconView, Segmented, link_row, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::pages::learn::cure;
use crate::ui::pages::states::round_of;
use crate::ui::route::Route;

use super::retry::counts;

const OUTCOMES: [&str; 3] = [field::WAITING, field::PASSED, field::DECLINED];

fn debrief(company: &str) -> CardId {
    CardId::only(company, CardKind::Debrief)
}

/// What came of it, and what follows.
#[component]
pub fn Outcome(company: String) -> impl IntoView {
    let cards = handles().cards;
    let id = StoredValue::new(company);
    let outcome = Memo::new(move |_| cards.card(&debrief(&id.get_value())).text(field::OUTCOME).to_owned());
    let choose = Callback::new(move |place: u32| {
        let company = id.get_value();
        let name = OUTCOMES.get(place as usize).copied().unwrap_or_default();
        // A second tap takes the choice back.
        let is_chosen = untrack(|| outcome.get()) == name;
        cards.set(&debrief(&company), field::OUTCOME, if is_chosen { "" } else { name });
        let retry = CardId::only(&company, CardKind::Retry);
        if name == field::DECLINED && !is_chosen && !untrack(|| cards.card(&retry)).has(field::COUNTS) {
            // What stands here now is what the next try is compared with.
            cards.set(&retry, field::COUNTS, &untrack(|| counts(&company)).stored());
        }
    });
    let control = move || {
        let chosen = outcome.get();
        let place = (0..).zip(OUTCOMES).find(|(_, name)| *name == chosen).map_or(u32::MAX, |(place, _)| place);
        view! { <Segmented label="結果" choices=vec!["待ち", "通過", "見送り"] chosen=place on_choose=choose /> }
    };
    let follows = move || {
        let company = id.get_value();
        match outcome.get().as_str() {
            field::WAITING => waiting(),
            field::PASSED => match round_of(&company) {
                Round::Second => passed(company),
                Round::Final => passed_all(),
            },
            field::DECLINED => declined(&company),
            _ => ().into_any(),
        }
    };
    view! {
        <section class="section" aria-label="結果">
            <h2 class="section__title">"結果"</h2>
            {part(control)}
            {part(follows)}
        </section>
    }
}

fn waiting() -> AnyView {
    view! {
        <p class="page__words">
            "待つあいだは、休んで大丈夫です。結果が来たら、ここで選んでください。"
        </p>
    }
    .into_any()
}

/// 通過: what changes in a final round, and its notebook.
fn passed(company: String) -> AnyView {
    let round = ROUNDS.last();
    let words = round.into_iter().flat_map(|round| round.room.iter());
    let weighs = round.into_iter().flat_map(|round| round.weighs.iter());
    view! {
        <div class="card" data-kind="notes">
            <div class="notes__section">
                <h3 class="card__title">"おめでとうございます。次は最終面接です。"</h3>
                {words.map(|words| view! { <p class="notes__words">{*words}</p> }).collect_view()}
            </div>
            <div class="notes__section">
                <h4 class="notes__heading">"最終面接で見られること"</h4>
                <ul class="notes__list">
                    {weighs.map(|words| view! { <li class="notes__item">{*words}</li> }).collect_view()}
                </ul>
            </div>
            <div class="notes__section">{next_notebook(company, final_round)}</div>
        </div>
    }
    .into_any()
}

/// The way into the notebook of the next interview at this company, which is made by a tap.
pub fn next_notebook(company: String, make: fn(&Company) -> Company) -> AnyView {
    let cards = handles().cards;
    let id = StoredValue::new(company);
    part(move || {
        let next = cards.card(&debrief(&id.get_value())).text(field::NEXT).to_owned();
        if !next.is_empty() && handles().companies.exists(&next) {
            return view! {
                <a class="button" data-width="full" href=Route::Company { company: next }.to_string()>
                    "ノートをひらく"
                    <IconView icon=Icon::ArrowRight size="s" />
                </a>
            }
            .into_any();
        }
        if id.get_value() == SAMPLE {
            return view! { <p class="card__words">"見本では、次の面接のノートを作りません。"</p> }.into_any();
        }
        view! {
            <button class="button" data-width="full" type="button" on:click=move |_| begin(&id.get_value(), make)>
                "ノートをつくる"
            </button>
            <p class="card__words">
                "答えと会社のメモを写し、聞かれたことをふり返りに入れます。このノートも残ります。"
            </p>
        }
        .into_any()
    })
    .into_any()
}

/// 通過 in the final round: no interview follows.
fn passed_all() -> AnyView {
    view! {
        <div class="card" data-kind="plain">
            <h3 class="card__title">"おめでとうございます。最終面接を通りました。"</h3>
            <p class="card__words">
                "返事をする前に、仕事の内容と条件を、書面で確かめておきましょう。このノートは、そのまま残ります。"
            </p>
        </div>
    }
    .into_any()
}

/// Makes the notebook and opens it.
fn begin(company: &str, make: fn(&Company) -> Company) {
    let Handles { companies, cards, navigation, toast, .. } = handles();
    let log = exchanges(&untrack(|| cards.card(&debrief(company))));
    let next = companies.go_on(company, make(&untrack(|| companies.company(company))), &log);
    cards.set(&debrief(company), field::NEXT, &next);
    navigation.go(&Route::Company { company: next.clone() });
    let before = company.to_owned();
    let take_back = move |()| {
        navigation.go(&Route::Company { company: before.clone() });
        let next = next.clone();
        // Once its screen is left.
        request_animation_frame(move || _ = companies.delete(&next));
    };
    toast.show("次の面接のノートを作りました。".into(), take_back);
}

/// 見送り: rest first; then the three causes, each leading to its cure; then another try, or the next company.
fn declined(company: &str) -> AnyView {
    let causes = CAUSES.iter().map(|cause| question(company, cause)).collect::<Vec<AnyView>>();
    let retry = Route::Retry { company: company.into() }.to_string();
    view! {
        <div class="card" data-kind="plain">
            <h3 class="card__title">"きょうは休みましょう。"</h3>
            <p class="card__words">
                "落ちついたら、次に持っていけるものを一緒にさがします。答えるのは、あとの日で大丈夫です。"
            </p>
        </div>
        {causes}
        {link_row(Icon::RefreshCw, "この会社に、もう一度応募する", retry)}
        {link_row(Icon::Plus, "次の会社へ引きつぐ", Route::NewCompany.to_string())}
        <p class="page__words">"強みと実績は、次の会社のノートでもそのまま使えます。"</p>
    }
    .into_any()
}

/// Whether one cause comes to mind; if it does, what mends it.
fn question(company: &str, cause: &'static Cause) -> AnyView {
    let cards = handles().cards;
    let id = StoredValue::new(debrief(company));
    let field = format!("cause-{}", cause.slug);
    let named = field.clone();
    let answer = Memo::new(move |_| cards.card(&id.get_value()).text(&named).to_owned());
    let choose = Callback::new(move |place: u32| {
        let said = if place == 0 { field::YES } else { field::NO };
        let is_chosen = untrack(|| answer.get()) == said;
        cards.set(&id.get_value(), &field, if is_chosen { "" } else { said });
    });
    let control = move || {
        let chosen = match answer.get().as_str() {
            field::YES => 0,
            field::NO => 1,
            _ => u32::MAX,
        };
        view! { <Segmented label=cause.title choices=vec!["はい", "いいえ"] chosen on_choose=choose /> }
    };
    let cures = move || match answer.get().as_str() {
        field::YES => cause.cures.iter().map(cure).collect::<Vec<AnyView>>().into_any(),
        field::NO => view! { <p class="page__words">"そこは、次の面接でもそのままで大丈夫です。"</p> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <div class="card" data-kind="form">
            <h3 class="card__title" data-size="s">{asked(cause)}</h3>
            <p class="card__words">{cause.happens}</p>
            {part(control)}
        </div>
        {part(cures)}
    }
    .into_any()
}

/// A cause as a gentle question.
fn asked(cause: &Cause) -> &'static str {
    match cause.slug {
        "consistency" => "前の面接と話がちがったかもしれない、と感じる所はありますか",
        "concreteness" => "具体的に話せなかった、と感じる所はありますか",
        _ => "強みを仕事につなげきれなかった、と感じる所はありますか",
    }
}
