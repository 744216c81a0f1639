//! 面接までの予定: which of the open things falls on which day, with the days left explained, and the way into the
//! calendar.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::states::{countdown_of, round_of, standing, way};
use super::to_calendar::ToCalendar;
use crate::notebook::{CardId, CardKind, Company, Date, TimeOfDay, field};
use crate::plan::{Countdown, Day, NextStep, Phase, Stage, Timetable, timetable};
use crate::ui::calendar_words;
use crate::ui::components::{Icon, IconView, Segmented, TaskBar, link_row, part, place};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::plan_words;
use crate::ui::route::Route;

/// So many minutes a day, as they are shown and as they count; the second one unless another was chosen.
const LENGTHS: [&str; 3] = ["15分", "30分", "60分"];
const MINUTES: [&str; 3] = ["15", "30", "60"];
/// When one begins, likewise; no time unless one was chosen.
const TIMES: [&str; 4] = ["朝", "昼", "夜", "決めない"];
const TIME_OF: [&str; 4] = ["07:30", "12:30", "20:00", ""];

/// The days until the interview with what is to be done on each.
#[component]
pub fn PlanPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("面接までの予定");
    let Handles { companies, cards, today, .. } = handles();
    let id = StoredValue::new(company.clone());
    let setting = StoredValue::new(CardId::only(&company, CardKind::Plan));
    let chosen = move |field: &str| cards.card(&setting.get_value()).text(field).to_owned();
    let minutes = move || chosen(field::MINUTES).parse().unwrap_or(30);
    let standing = Memo::new(move |_| standing(&id.get_value()));
    let table = move || {
        let company = companies.company(&id.get_value());
        let moment = (today.get(), today.time());
        let (materials, answers) = standing.get();
        let table = timetable(&company, moment, minutes(), &materials, &answers);
        (company, moment, table)
    };
    let countdown = Memo::new(move |_| countdown_of(&id.get_value()));
    let head = move || head(countdown.get(), &companies.company(&id.get_value()), today.get());
    let days = move || {
        if countdown.get() == Countdown::Past {
            let after = Route::After { company: id.get_value() };
            return link_row(Icon::NotebookPen, "面接が終わったら", after.to_string());
        }
        days(&table().2, today.get(), &id.get_value())
    };
    let length = move || {
        let chosen = place(&MINUTES, &minutes().to_string().as_str());
        let on_choose = choose(setting, field::MINUTES, &MINUTES);
        view! { <Segmented label="1日の時間" choices=LENGTHS.to_vec() chosen on_choose /> }
    };
    let time = move || {
        let chosen = place(&TIME_OF, &chosen(field::HOUR).as_str());
        let on_choose = choose(setting, field::HOUR, &TIME_OF);
        view! { <Segmented label="始める時刻" choices=TIMES.to_vec() chosen on_choose /> }
    };
    let events = move |is_named| {
        let (company, moment, table) = table();
        let start = TimeOfDay::parse(&chosen(field::HOUR));
        calendar_words::plan(&id.get_value(), &company, &table, start, moment, is_named)
    };
    // Without a day, and from the day on, there is no time to be divided, and after it nothing that a calendar could hold.
    let choices = move || {
        matches!(countdown.get(), Countdown::Days(_)).then(|| {
            view! {
                <section class="card" data-kind="form">
                    <div class="field">
                        <p class="field__label">"1日に使う時間"</p>
                        {part(length)}
                    </div>
                    <div class="field">
                        <p class="field__label">"始める時刻"</p>
                        {part(time)}
                    </div>
                </section>
            }
        })
    };
    let calendar = move || {
        matches!(countdown.get(), Countdown::Days(_) | Countdown::Today).then(|| {
            view! { <ToCalendar title="予定と面接の日をカレンダーに入れる" named="会社名とすることも入れる" events=Arc::new(events) /> }
        })
    };
    view! {
        <TaskBar back=Route::Company { company } title="面接までの予定" />
        <main class="page">
            {part(head)}
            {part(choices)}
            {part(days)}
            {part(calendar)}
        </main>
    }
}

/// Keeps a choice on the card of this company.
fn choose(setting: StoredValue<CardId>, field: &'static str, names: &'static [&'static str]) -> Callback<u32> {
    let cards = handles().cards;
    Callback::new(move |chosen: u32| {
        let name = names.get(chosen as usize).copied().unwrap_or_default();
        cards.set(&setting.get_value(), field, name);
    })
}

/// How many days are left, and how they are counted.
fn head(countdown: Countdown, company: &Company, today: Date) -> AnyView {
    let day = |date: Date| calendar_words::day(date, today);
    let (title, counted) = match (countdown, company.date) {
        (Countdown::Days(left), Some(date)) => (
            format!("面接まで、あと{left}日"),
            format!("きょう{}から、面接の{}までを数えています。前の日が「あと1日」です。", day(today), day(date)),
        ),
        (Countdown::Today, _) => {
            ("面接は、きょうです".into(), "新しいことは足さなくて大丈夫です。落ちついて向かいましょう。".into())
        }
        (Countdown::Past, _) => ("面接は終わりました".into(), "おつかれさまでした。予定は、もうありません。".into()),
        _ => (
            "面接の日は、まだ未定です".into(),
            "日にちが決まったら入れましょう。それまでは、下の順で進められます。".into(),
        ),
    };
    view! {
        <div class="page__head">
            <h1 class="page__title" tabindex="-1">
                {title}
            </h1>
            <p class="page__words">{counted}</p>
        </div>
    }
    .into_any()
}

/// The days under the stretches they belong to, and what found no room.
fn days(table: &Timetable, today: Date, company: &str) -> AnyView {
    let mut phases: Vec<(Phase, Vec<&Day>)> = Vec::new();
    for day in &table.days {
        match phases.last_mut().filter(|(phase, _)| *phase == day.phase()) {
            Some((_, days)) => days.push(day),
            None => phases.push((day.phase(), vec![day])),
        }
    }
    let phases = phases.into_iter().map(|(phase, days)| {
        let is_written_in = days.iter().flat_map(|day| &day.steps).any(|step| step.stage() == Stage::Write);
        let (title, words) = plan_words::phase(phase, is_written_in);
        let days = days.into_iter().map(|day| self::day(day, today, company)).collect_view();
        section(title, words, days.into_any())
    });
    // The evening before and the day itself are days of their own.
    let is_eve = matches!(table.days.len(), 1 | 2);
    let rest = (!table.rest.is_empty()).then(|| {
        let (title, words) = if table.days.is_empty() {
            ("これからすること", "上から順に進めると、むりがありません。")
        } else {
            ("入りきらなかったこと", "時間があるときだけで大丈夫です。1日の時間を変えると、入ることもあります。")
        };
        let list = view! { <div class="days__day">{rows(&table.rest, company)}</div> }.into_any();
        if is_eve { folded(title, list) } else { section(title, words, list) }
    });
    view! { {phases.collect_view()} {rest} }.into_any()
}

/// What found no room in the last evening, out of sight: nobody has to read in the evening before what was left undone.
fn folded(title: &'static str, inside: AnyView) -> AnyView {
    view! {
        <details class="fold" data-kind="card">
            <summary class="fold__summary">
                {title}
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <div class="fold__body">
                <p class="page__words">"ここにあることは、しなくても大丈夫です。早めに休みましょう。"</p>
                {inside}
            </div>
        </details>
    }
    .into_any()
}

fn section(title: &'static str, words: &'static str, inside: AnyView) -> AnyView {
    view! {
        <section class="section">
            <div class="days__head">
                <h2 class="section__title">{title}</h2>
                <p class="page__words">{words}</p>
            </div>
            {inside}
        </section>
    }
    .into_any()
}

fn day(day: &Day, today: Date, company: &str) -> AnyView {
    let date = calendar_words::day(day.date, today);
    let from = day.from.map(|from| format!(" {from}から")).unwrap_or_default();
    let left = if day.left == 0 { String::new() } else { format!("あと{}日・", day.left) };
    // What is left of the last day is the last hour.
    let is_empty = day.steps.is_empty();
    let minutes = if is_empty { String::new() } else { format!("{left}{}分", day.minutes()) };
    let rest = is_empty.then(|| view! { <p class="days__row">"このまま、ゆっくり向かいましょう。"</p> });
    view! {
        <div class="days__day">
            <p class="days__date">
                <b>{format!("{date}{from}")}</b>
                <span class="days__left">{minutes}</span>
            </p>
            {rows(&day.steps, company)} {rest}
        </div>
    }
    .into_any()
}

fn rows(steps: &[NextStep], company: &str) -> AnyView {
    let round = round_of(company);
    let row = |step: &NextStep| {
        let inside = view! {
            <IconView icon=icon(*step) size="s" />
            <span class="days__words">{plan_words::row(*step, round)}</span>
            <span class="days__left">{format!("{}分", step.minutes())}</span>
        };
        view! { <a class="days__row" href=way(*step, company).to_string()>{inside}</a> }
    };
    let rows = steps.iter().map(|step| view! { <li class="days__item">{row(step)}</li> }).collect_view();
    view! { <ul>{rows}</ul> }.into_any()
}

const fn icon(step: NextStep) -> Icon {
    match (step, step.stage()) {
        (NextStep::Sheet, _) => Icon::NotebookPen,
        (NextStep::Calm, _) => Icon::Wind,
        (_, Stage::Write) => Icon::Pencil,
        (_, Stage::Tidy) => Icon::ListChecks,
        (_, Stage::Speak) => Icon::Mic,
    }
}
