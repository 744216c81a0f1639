//! The top of ホーム: how many days are left, and how far the answers reach.

use crate::ui::prelude::*;

use super::{AxisList, Icon, IconView, Knot, Radar};
use crate::notebook::Company;
use crate::plan::{AxisCoverage, Countdown};
use crate::ui::route::Route;

/// The days left, what is known of the interview, and the five axes.
#[component]
pub fn Hero(
    company: Company,
    countdown: Countdown,
    axes: [AxisCoverage; 5],
    /// How many of the seven questions are written.
    written: usize,
    /// Where the day and place can be changed.
    interview: Route,
) -> impl IntoView {
    let change = if countdown == Countdown::Open { "日にちを入れる" } else { "面接情報をなおす" };
    view! {
        <section class="hero" aria-label="面接までの見通し">
            <svg class="hero__fold" viewBox="0 0 343 240" preserveAspectRatio="none" aria-hidden="true">
                <path class="hero__light" d="M0 240 160 0H0Z" />
                <path class="hero__shade" d="M343 90 200 240h143Z" />
            </svg>
            <div class="hero__top">
                <div>
                    {days(countdown)}
                    {facts(company, countdown)}
                    <a class="hero__change" href=interview.to_string()>
                        {change}
                    </a>
                </div>
                <Radar axes />
            </div>
            <details class="hero__more">
                <summary class="hero__foot">
                    <Knot lit=axes.map(AxisCoverage::is_whole) />
                    <span>"7問のうち" <b class="hero__count">{format!("{written}問")}</b> "を書きました"</span>
                    <span class="hero__open">"くわしく" <IconView icon=Icon::ChevronDown size="s" /></span>
                </summary>
                <p class="hero__why">"評価軸ごとに、答えを書いた質問と、練習で話せた質問を数えています。"</p>
                <AxisList axes />
            </details>
        </section>
    }
}

fn days(countdown: Countdown) -> impl IntoView {
    let (label, before, kind, word, after) = match countdown {
        Countdown::Days(days) => ("二次面接まで", "あと", "number", days.to_string(), "日"),
        Countdown::Today => ("二次面接は", "", "word", "きょう".to_owned(), ""),
        Countdown::Past => ("二次面接は", "", "word", "終わりました".to_owned(), ""),
        Countdown::Open => ("二次面接の日", "", "word", "未定です".to_owned(), ""),
    };
    view! {
        <h1 class="hero__days" tabindex="-1">
            <small class="hero__label">{label}</small>
            {before}
            <b class="hero__word" data-kind=kind>{word}</b>
            {after}
        </h1>
    }
}

/// What is known of the interview, one line each.
fn facts(company: Company, countdown: Countdown) -> impl IntoView {
    let when = company.date.map(|date| {
        let day = format!("{}月{}日（{}）", date.month(), date.day(), date.weekday());
        (Icon::CalendarDays, company.time.map_or(day.clone(), |time| format!("{day}{time}")))
    });
    let place = (!company.place.is_empty()).then_some((Icon::MapPin, company.place));
    let line = |(icon, words): (Icon, String)| {
        view! {
            <li class="hero__fact">
                <IconView icon size="s" />
                {words}
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
