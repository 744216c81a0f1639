//! 通過率: how many go on after a round. Figures differ between sources, so they are ranges and never one truth.

use crate::ui::prelude::*;

use super::parts::{paper, points, section};
use crate::bank::learn::{PASS_RATE_BASIS, PASS_RATE_REASONS, PASS_RATES, PassRate};
use crate::ui::components::{Grounds, Icon, Tip};
use crate::ui::route::Topic;
use crate::ui::words;

/// A range so narrow is drawn this wide, percent.
const NARROWEST: u8 = 2;

/// The ranges by round, and why they are as they are.
pub fn page() -> AnyView {
    let mut rounds: Vec<&'static str> = Vec::new();
    for PassRate { round, .. } in PASS_RATES {
        if !rounds.contains(round) {
            rounds.push(round);
        }
    }
    let mut body = vec![
        view! {
            <Tip icon=Icon::Info>
                "数え方が出どころごとにちがうので、1つの正しい数字はありません。あなたが通るかどうかも、この数字では決まりません。"
            </Tip>
        }
        .into_any(),
    ];
    body.extend(rounds.into_iter().map(group));
    body.push(section("通過率が動くわけ", vec![points(PASS_RATE_REASONS)]));
    body.push(view! { <Grounds basis=PASS_RATE_BASIS /> }.into_any());
    paper(Topic::Overview, "通過率", "100人が受けると、次に進む人は何人くらいか。幅で見ます。", body)
}

fn group(round: &'static str) -> AnyView {
    let rates = PASS_RATES.iter().filter(|rate| rate.round == round).map(range).collect_view();
    let chart = view! {
        <div class="card">
            <p class="range__scale" aria-hidden="true">
                <span>"0%"</span>
                <span>"50%"</span>
                <span>"100%"</span>
            </p>
            <ul class="range__list">{rates}</ul>
        </div>
    };
    section(round, vec![chart.into_any()])
}

fn range(rate: &'static PassRate) -> impl IntoView {
    let PassRate { low, high, .. } = *rate;
    let figure = if low == high { format!("約{low}%") } else { format!("{low}〜{high}%") };
    let start = low.min(100 - NARROWEST);
    let width = high.saturating_sub(low).max(NARROWEST);
    view! {
        <li class="range">
            <p class="range__head">
                <b class="range__figure">{figure}</b>
                <span class="range__source">{words::source(rate.said_by)}</span>
            </p>
            <svg class="range__bar" aria-hidden="true">
                <rect class="range__track" width="100%" height="100%" rx="6" />
                <rect class="range__half" x="50%" width="1" height="100%" />
                <rect class="range__span" x=percent(start) width=percent(width) height="100%" rx="6" />
            </svg>
            <p class="range__note">{rate.note}</p>
        </li>
    }
}

fn percent(share: u8) -> String {
    format!("{share}%")
}
