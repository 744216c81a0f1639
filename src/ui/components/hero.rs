//! The top of ホーム: how many days are left, and how ready one is.

use crate::ui::prelude::*;

use super::axis_list::axis_id;
use super::{AxisList, AxisRow, Icon, IconView, Knot, Radar};
use crate::notebook::{Company, Date};
use crate::plan::{Countdown, Round};
use crate::ui::route::Route;
use crate::ui::{calendar_words, round_words};

/// The id of what opens to the five axes.
const MORE: &str = "axes";
/// So many dots tie an axis.
const TIED: usize = 3;

/// The days left, what is known of the interview, and the five axes.
#[component]
pub fn Hero(
    company: Company,
    countdown: Countdown,
    /// Which day it is, so that the day of the interview can be told.
    today: Date,
    /// The five axes with what their dots count.
    rows: Vec<AxisRow>,
    /// Where the day and place can be changed.
    interview: Route,
    /// Where the days left are explained.
    plan: Route,
) -> impl IntoView {
    let change = if countdown == Countdown::Open { "日にちを入れる" } else { "面接情報をなおす" };
    let mut on = [0; 5];
    for (dots, row) in on.iter_mut().zip(&rows) {
        *dots = row.on();
    }
    let tied = on.iter().filter(|on| **on == TIED).count();
    let (before, count, after) = match tied {
        0 => ("5つの軸を、これから結びます", String::new(), ""),
        5 => ("5つの軸が、", "すべて".to_owned(), "結べました"),
        tied => ("5つの軸のうち", format!("{tied}つ"), "が結べました"),
    };
    view! {
        <section class="hero" aria-label="面接までの見通し">
            <svg class="hero__fold" viewBox="0 0 343 240" preserveAspectRatio="none" aria-hidden="true">
                <path class="hero__light" d="M0 240 160 0H0Z" />
                <path class="hero__shade" d="M343 90 200 240h143Z" />
            </svg>
            <div class="hero__top">
                <div>
                    {days(countdown, Round::of(&company), plan)}
                    {facts(company, countdown, today)}
                    <a class="hero__change" href=interview.to_string()>
                        {change}
                    </a>
                </div>
                <Radar on on_tap=Callback::new(open) />
            </div>
            <details class="hero__more" id=MORE>
                <summary class="hero__foot">
                    <Knot lit=on.map(|on| on == TIED) />
                    <span>{before} <b class="hero__count">{count}</b> {after}</span>
                    <span class="hero__open">"くわしく" <IconView icon=Icon::ChevronDown size="s" /></span>
                </summary>
                <p class="hero__why">"軸ごとに、書く・整える・話すの3つの点があります。3つ点くと、その軸が結べます。点数ではありません。"</p>
                <AxisList rows />
            </details>
        </section>
    }
}

/// Opens one axis in words.
fn open(axis: usize) {
    for id in [MORE, &axis_id(axis)] {
        if let Some(details) = document().get_element_by_id(id) {
            // An element of the page has this attribute or takes it.
            _ = details.set_attribute("open", "");
            details.scroll_into_view();
        }
    }
}

/// The days left; a tap shows what they are for.
fn days(countdown: Countdown, round: Round, plan: Route) -> impl IntoView {
    let round = round_words::name(round);
    let (end, before, kind, word, after) = match countdown {
        Countdown::Days(days) => ("まで", "あと", "number", days.to_string(), "日"),
        Countdown::Today => ("は", "", "word", "きょう".to_owned(), ""),
        Countdown::Past => ("は", "", "word", "終わりました".to_owned(), ""),
        Countdown::Open => ("の日", "", "word", "未定です".to_owned(), ""),
    };
    let label = format!("{round}{end}");
    view! {
        <h1 class="hero__days" tabindex="-1">
            <a class="hero__plan" href=plan.to_string()>
                <small class="hero__label">{label}</small>
                {before}
                <b class="hero__word" data-kind=kind>{word}</b>
                {after}
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        </h1>
    }
}
/// What is known of the interview, one line each.
fn facts(company: Company, countdown: Countdown, today: Date) -> impl IntoView {
    let when = company.date.map(|date| {
        let day = calendar_words::day(date, today);
        (Icon::CalendarDays, company.time.map_or(day.clone(), |time| format!("{day}{time}")))
    });
    let place = (!company.place.is_empty()).then_some((Icon::MapPin, company.place));
    let line = |(icon, words): (Icon, String)| {
        // A link to a meeting is taken as a whole.
        let kind = matches!(icon, Icon::MapPin).then_some("place");
        view! {
            <li class="hero__fact">
                <IconView icon size="s" />
                <span class="hero__words" data-kind=kind>{words}</span>
            </li>
        }
    };
    let open = (countdown == Countdown::Open).then_some("決まったら入れましょう。残り日数に合わせて、順番を考えます。");
    view! {
        <ul class="hero__facts">
            {[when, place].into_iter().flatten().map(line).collect_view()}
            {open.map(|words| view! { <li class="hero__hint">{words}</li> })}
        </ul>
    }
}
