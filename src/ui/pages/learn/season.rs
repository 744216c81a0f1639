//! 時期: which months are busy and quiet, as different places give them, with this month marked.

use crate::ui::prelude::*;

use super::parts::{paper, points, section};
use crate::bank::learn::{SEASON_BASIS, SEASON_MEANINGS, SEASONS, Season};
use crate::ui::components::{Grounds, part};
use crate::ui::handles::handles;
use crate::ui::route::Topic;
use crate::ui::words;

/// A bar of twelve months for each view, and what busy and quiet mean.
pub fn page() -> AnyView {
    let today = handles().today;
    let views = part(move || {
        let now = today.get().month();
        SEASONS.iter().map(|season| card(season, now)).collect_view()
    });
    paper(
        Topic::Overview,
        "時期",
        "募集の多い月と少ない月があります。どの月かは、出どころによってちがいます。",
        vec![
            section("どの月が多いか", vec![views.into_any()]),
            section("多い時期と、少ない時期", vec![points(SEASON_MEANINGS)]),
            view! { <Grounds basis=SEASON_BASIS /> }.into_any(),
        ],
    )
}

fn card(season: &'static Season, now: u8) -> AnyView {
    let this = match kind(season, now) {
        Some("busy") => "募集が多い時期です。",
        Some(_) => "募集が少ない時期です。",
        None => "どちらでもない時期です。",
    };
    let month = |month: u8| {
        let is_now = (month == now).then_some("true");
        view! {
            <span class="season-bar__month" data-kind=kind(season, month) data-now=is_now>
                {month.to_string()}
            </span>
        }
    };
    view! {
        <div class="card">
            <h3 class="card__title" data-size="s">
                {words::source(season.said_by)}
            </h3>
            <p class="season-bar" aria-hidden="true">
                {(1..=12).map(month).collect_view()}
            </p>
            <dl class="season-bar__words">
                <dt class="season-bar__label" data-kind="busy">
                    "多い月"
                </dt>
                <dd>{months(season.busy)}</dd>
                <dt class="season-bar__label" data-kind="quiet">
                    "少ない月"
                </dt>
                <dd>{months(season.quiet)}</dd>
                <dt class="season-bar__label" data-kind="now">
                    "いま"
                </dt>
                <dd>{format!("{now}月は、{this}")}</dd>
            </dl>
            <p class="card__words">{season.note}</p>
        </div>
    }
    .into_any()
}

fn kind(season: &Season, month: u8) -> Option<&'static str> {
    if season.busy.contains(&month) { Some("busy") } else { season.quiet.contains(&month).then_some("quiet") }
}

/// Months in words, those that follow each other as one span.
fn months(list: &[u8]) -> String {
    let mut spans: Vec<(u8, u8)> = Vec::new();
    for month in list {
        match spans.last_mut() {
            Some((_, end)) if *end + 1 == *month => *end = *month,
            _ => spans.push((*month, *month)),
        }
    }
    let written =
        |(start, end): (u8, u8)| if start == end { format!("{start}月") } else { format!("{start}〜{end}月") };
    let written: Vec<String> = spans.into_iter().map(written).collect();
    if written.is_empty() { "とくにありません".into() } else { written.join("、") }
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn months_that_follow_each_other_are_one_span() {
        for (list, words) in [
            (&[1, 2, 3, 9, 10, 11][..], "1〜3月、9〜11月"),
            (&[4], "4月"),
            (&[4, 8, 12], "4月、8月、12月"),
            (&[], "とくにありません"),
        ] {
            assert_eq!(months(list), words);
        }
    }
}
