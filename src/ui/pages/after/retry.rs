//! 再チャレンジ: why, what is missing, what of today's work trains it, and the day to apply again.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::outcome::next_notebook;
use super::plain;
use crate::check::{Pace, spoken_length};
use crate::notebook::{CardId, CardKind, Date, field};
use crate::plan::Event;
use crate::plan::after::{Counts, MONTHS, again_on, once_more};
use crate::ui::components::{Icon, IconView, Segmented, TaskBar, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::pages::note::{CardForm, Entry, Input, Sheet};
use crate::ui::pages::states::cards_of;
use crate::ui::pages::to_calendar::ToCalendar;
use crate::ui::route::Route;

/// From the reason to what trains the skill.
static WHY: Sheet = plain(&[
    Entry {
        field: field::REASON,
        label: "見送りの訳",
        help: "伝えられたこと、自分で感じたこと。分からなければ空けておきます。",
        input: Input::Area,
    },
    Entry {
        field: field::SKILL, label: "足りなかった力", help: "次に会うとき、見せたい力を1つ。", input: Input::Area
    },
    Entry {
        field: field::TRAINS,
        label: "その力がのびる、いまの仕事",
        help: "毎週やっていることの中から。小さな仕事で大丈夫です。",
        input: Input::Area,
    },
]);

/// What the company says about applying again.
static RULE: Sheet = plain(&[Entry {
    field: field::RULE,
    label: "再応募の決まり",
    help: "採用ページの「よくある質問」に書かれていることがあります。見つからなければ空けておきます。",
    input: Input::Area,
}]);

/// Another try at one company.
#[component]
pub fn RetryPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("再チャレンジ");
    let id = CardId::only(&company, CardKind::Retry);
    let owner = StoredValue::new(company.clone());
    view! {
        <TaskBar back=Route::After { company: company.clone() } title="再チャレンジ" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "次に会う日まで"
                </h1>
                <p class="page__words">"のばす力を1つ決めて、応募する日を置いておきます。"</p>
            </div>
            <section class="card" data-kind="form" aria-label="のばす力">
                <CardForm company=company.clone() id=id.clone() sheet=&WHY />
            </section>
            <section class="card" data-kind="form" aria-label="応募する日">
                <CardForm company=company.clone() id sheet=&RULE />
                <When company />
            </section>
            {part(move || calendar(&owner.get_value()))}
            <section class="card" data-kind="plain">
                <h2 class="card__title" data-size="s">"また面接に進んだら"</h2>
                {next_notebook(owner.get_value(), once_more)}
            </section>
            {part(move || difference(&owner.get_value()))}
        </main>
    }
}

/// The day as it is chosen: the one put in by hand, or the one that follows from the months. Followed.
pub fn day_of(company: &str) -> Option<Date> {
    let Handles { companies, cards, today, .. } = handles();
    let card = cards.card(&CardId::only(company, CardKind::Retry));
    let months = card.text(field::MONTHS).parse().ok();
    let by_months = months.and_then(|months| again_on(companies.company(company).date, months, today.get()));
    Date::parse(card.text(field::DAY)).or(by_months)
}

/// After how many months, and on which day.
#[component]
fn When(company: String) -> impl IntoView {
    let cards = handles().cards;
    let id = StoredValue::new(company);
    let card = move || CardId::only(&id.get_value(), CardKind::Retry);
    let months = Memo::new(move |_| cards.card(&card()).text(field::MONTHS).to_owned());
    let choose = Callback::new(move |place: u32| {
        let chosen = MONTHS.get(place as usize).map(u8::to_string).unwrap_or_default();
        let mut retry = untrack(|| cards.card(&card()));
        let is_chosen = retry.text(field::MONTHS) == chosen;
        retry.set(field::MONTHS, if is_chosen { "" } else { &chosen });
        // The day follows the months again.
        retry.set(field::DAY, "");
        cards.write(&card(), &retry);
    });
    let control = move || {
        let chosen = months.get();
        let place = (0..).zip(MONTHS).find(|(_, one)| one.to_string() == chosen).map_or(u32::MAX, |(place, _)| place);
        view! { <Segmented label="面接からの間" choices=vec!["3か月", "6か月", "1年", "2年"] chosen=place on_choose=choose /> }
    };
    let date = move || {
        months.track();
        let value = untrack(|| day_of(&id.get_value())).map(|day| day.to_string()).unwrap_or_default();
        view! {
            <input
                class="field__input"
                id="again-on"
                type="date"
                autocomplete="off"
                value=value
                on:input=move |event| cards.set(&card(), field::DAY, &event_target_value(&event))
            />
        }
    };
    view! {
        <div class="field">
            <p class="field__label">"面接からの間"</p>
            <p class="field__help">"決まりが見つからないときは、半年から1年が目安です。"</p>
            {part(control)}
        </div>
        <div class="field">
            <label class="field__label" for="again-on">
                "もう一度応募する日"
            </label>
            {part(date)}
        </div>
    }
}

/// The day for the calendar of the phone.
fn calendar(company: &str) -> Option<AnyView> {
    let day = day_of(company)?;
    let id = company.to_owned();
    let event = move |is_named: bool| {
        let company = untrack(|| handles().companies.company(&id));
        let title = if is_named { format!("{}にもう一度応募する", company.name) } else { "予定".into() };
        vec![Event { name: format!("{id}.retry"), title, day: Some(day), ..Event::default() }]
    };
    let title = "応募する日をカレンダーに入れる";
    Some(view! { <ToCalendar title named="会社名も入れる" events=Arc::new(event) /> }.into_any())
}

/// What stands in the notebook now, in numbers, followed.
pub fn counts(company: &str) -> Counts {
    let Handles { answers, takes, .. } = handles();
    let of = cards_of(company);
    let many = |kinds: &[CardKind]| {
        let cards = kinds.iter().flat_map(|kind| of(*kind));
        cards.filter(|(_, card)| !card.is_blank()).count()
    };
    let texts = answers.of(company);
    let characters = texts.iter().map(|(_, text)| spoken_length(text, Pace::USUAL).characters).sum();
    Counts([
        texts.len(),
        characters,
        many(&[CardKind::Strength, CardKind::Achievement, CardKind::Qualification]),
        many(&[CardKind::Quote, CardKind::Problem]),
        many(&[CardKind::Bridge]),
        takes.of(company).len(),
    ])
}

/// 前回との差分: what has changed since the result came.
fn difference(company: &str) -> Option<AnyView> {
    const NAMES: [(&str, &str); Counts::NAMES.len()] = [
        ("書いた答え", "問"),
        ("答えの長さ", "字"),
        ("強み・実績・資格", "件"),
        ("会社の言葉と課題", "件"),
        ("結び", "本"),
        ("声に出した回数", "回"),
    ];
    let card = handles().cards.card(&CardId::only(company, CardKind::Retry));
    card.has(field::COUNTS).then(|| {
        let (then, now) = (Counts::parse(card.text(field::COUNTS)), counts(company));
        let row = |((name, unit), (then, now)): ((&str, &str), (usize, usize))| {
            let more = match now.checked_sub(then) {
                Some(0) => "そのまま".to_owned(),
                Some(more) => format!("＋{more}{unit}"),
                None => format!("−{}{unit}", then - now),
            };
            view! {
                <li class="tallies__row">
                    <span>{name.to_owned()}</span>
                    <b class="tallies__count">{format!("{then}{unit}から{now}{unit}")}</b>
                    <small class="tallies__back">{more}</small>
                </li>
            }
        };
        let rows = NAMES.into_iter().zip(then.0.into_iter().zip(now.0)).map(row).collect_view();
        view! {
            <section class="section">
                <header class="section__head">
                    <h2 class="section__title">"前回からのちがい"</h2>
                    <IconView icon=Icon::TrendingUp size="s" />
                </header>
                <p class="page__words">"「見送り」を選んだときと、いまのノートを数えて比べています。"</p>
                <ul class="tallies" data-kind="card">{rows}</ul>
            </section>
        }
        .into_any()
    })
}
