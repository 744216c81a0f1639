//! 逆質問: what to ask at the end, by purpose and by whom to ask.

use crate::ui::prelude::*;

use super::parts::{button, card, current, paper, section, tool_route};
use crate::bank::Interviewer;
use crate::bank::asks::{ASK_GROUPS, ASK_RULES, Ask, AskGroup, AskRule, POOR_ASKS, PoorAsk};
use crate::bank::learn::Tool;
use crate::ui::components::{Filter, Grounds, Icon, Tip, live, part};
use crate::ui::route::Topic;

/// Whom to ask, in the order of the filter; first of all everyone.
const WHOM: [Option<Interviewer>; 5] = [
    None,
    Some(Interviewer::DepartmentHead),
    Some(Interviewer::DirectManager),
    Some(Interviewer::HumanResources),
    Some(Interviewer::Executive),
];

/// The rules, the questions by purpose, and what is better asked in another way.
pub fn page() -> AnyView {
    let chosen = RwSignal::new(0_u32);
    let whom = move || WHOM.get(chosen.get() as usize).copied().flatten();
    let choices = WHOM.map(|whom| format!("{} {}", whom.map_or("すべて", Interviewer::label), count(whom)));
    let filter = view! {
        <p class="page__words">"年数や社数は例です。自分で調べたことに置きかえて使いましょう。"</p>
        <Filter label="だれに聞きますか" choices=choices.into() chosen />
        <p class="learn__count" role="status">
            {live(move || format!("{}問あります。", count(whom())))}
        </p>
    };
    let groups = part(move || ASK_GROUPS.into_iter().filter_map(|asks| group(asks, whom())).collect_view());
    paper(
        Topic::Overview,
        "逆質問",
        "「何か聞きたいことはありますか」は、働く姿を見てもらえる時間です。",
        vec![
            section("よい逆質問の3つの決まり", vec![rules()]),
            section("だれに聞きますか", vec![filter.into_any()]),
            groups.into_any(),
            section("もったいない聞き方", vec![poor()]),
        ],
    )
}

fn rules() -> AnyView {
    let rule = |AskRule { title, words }: AskRule| {
        view! {
            <div class="notes__section">
                <h3 class="card__title" data-size="s">
                    {title}
                </h3>
                <p class="notes__words">{words}</p>
            </div>
        }
        .into_any()
    };
    let mut body = Vec::from(ASK_RULES.map(rule));
    let answer = tool_route(Tool::Answer("gyakushitsumon"), current().as_deref());
    body.extend(answer.map(|route| button(&route, "逆質問の答えを書く", "")));
    card(body)
}

fn suits(ask: &Ask, whom: Option<Interviewer>) -> bool {
    whom.is_none_or(|whom| ask.to.contains(&whom))
}

fn count(whom: Option<Interviewer>) -> usize {
    ASK_GROUPS.into_iter().flat_map(|group| group.asks).filter(|ask| suits(ask, whom)).count()
}

fn group(group: &'static AskGroup, whom: Option<Interviewer>) -> Option<AnyView> {
    let asks: Vec<_> = group.asks.iter().filter(|ask| suits(ask, whom)).map(row).collect();
    let list = |asks| {
        vec![
            view! { <p class="card__words">{group.lead}</p> }.into_any(),
            view! {
                <ul class="card" data-kind="flush">
                    {asks}
                </ul>
            }
            .into_any(),
            view! { <Grounds basis=group.basis /> }.into_any(),
        ]
    };
    (!asks.is_empty()).then(|| section(group.purpose.label(), list(asks)))
}

fn row(ask: &'static Ask) -> AnyView {
    let to: Vec<&str> = ask.to.iter().map(|whom| whom.label()).collect();
    view! {
        <li class="ask">
            <p class="ask__text">{ask.text}</p>
            <p class="ask__shows">{ask.shows}</p>
            <p class="ask__to">{format!("聞く相手：{}", to.join("、"))}</p>
        </li>
    }
    .into_any()
}

/// The poor questions under the names of their kinds.
fn poor() -> AnyView {
    let mut last = None;
    let ask = |ask: &'static PoorAsk| {
        let is_first = last.replace(ask.kind) != Some(ask.kind);
        let heading = is_first.then(|| view! { <h3 class="notes__heading">{ask.kind.label()}</h3> });
        view! {
            {heading}
            <details class="weak-card">
                <summary class="weak-card__text">{ask.text}</summary>
                <dl class="weak-card__more">
                    <dt class="weak-card__label">"どう聞こえるか"</dt>
                    <dd>{ask.why}</dd>
                    <dt class="weak-card__label">"こう聞くと"</dt>
                    <dd>{ask.better}</dd>
                </dl>
            </details>
        }
        .into_any()
    };
    let asks: Vec<AnyView> = POOR_ASKS.iter().map(ask).collect();
    view! {
        <div class="notes">
            <Tip icon=Icon::Lightbulb>"聞きたい気持ちは同じまま、聞き方を変えます。押すと、言いかえが出ます。"</Tip>
            {asks}
        </div>
    }
    .into_any()
}
