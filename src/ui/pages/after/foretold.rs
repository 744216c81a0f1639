//! 予想的中: ticks for the questions that came, and how often each rule was right.

use crate::ui::prelude::*;

use crate::notebook::{CardId, CardKind, field};
use crate::plan::after::{Foretold, Tally, lines, sinking, tally};
use crate::ui::components::{Icon, IconView, Tick, live, part};
use crate::ui::handles::handles;
use crate::ui::handover_words as words;
use crate::ui::pages::handover::{debriefs, memo_of};
use crate::ui::pages::states::round_of;
use crate::ui::round_words;

/// The foretold questions of this interview: as they were when something was first said about it, or as they are now.
fn foretold(company: &str) -> Vec<Foretold> {
    let kept = lines(&handles().cards.card(&CardId::only(company, CardKind::Debrief)), field::PREDICTED);
    if !kept.is_empty() {
        return kept;
    }
    let now = memo_of(company).map(|memo| memo.questions).unwrap_or_default();
    now.iter().map(|one| Foretold { rule: one.rule, asked: words::asked(one) }).collect()
}

/// What came, of what was foretold.
#[component]
pub fn Foretelling(company: String) -> impl IntoView {
    let cards = handles().cards;
    let id = StoredValue::new(company);
    let card = move || cards.card(&CardId::only(&id.get_value(), CardKind::Debrief));
    let came = move || card().parts(field::HITS, '\n').map(str::to_owned).collect::<Vec<String>>();
    // Drawn anew when other questions are foretold, not at every tick.
    let all = Memo::new(move |_| foretold(&id.get_value()).iter().map(Foretold::line).collect::<Vec<String>>());
    let toggle = move |line: &str| {
        let mut now = untrack(came);
        let had = now.iter().any(|other| other == line);
        // None of them, or some of them.
        now.retain(|other| other != line && (other == field::NONE) == (line == field::NONE));
        if !had {
            now.push(line.to_owned());
        }
        let mut card = untrack(card);
        // What was foretold stays as it was, whatever is written into the log later.
        card.set(field::PREDICTED, &untrack(|| all.get()).join("\n"));
        card.set(field::HITS, &now.join("\n"));
        cards.write(&CardId::only(&id.get_value(), CardKind::Debrief), &card);
    };
    let tick = move |line: String, label: String, detail: String| {
        let own = line.clone();
        let is_on = live(move || came().contains(&own));
        let on_toggle = Callback::new(move |()| toggle(&line));
        view! { <Tick label detail is_long=true is_on on_toggle /> }.into_any()
    };
    let rows = move || {
        let all = all.get();
        if all.is_empty() {
            let before = round_words::short_before(round_of(&id.get_value()));
            return view! {
                <p class="page__words">
                    {format!("{before}のふり返りがないので、予想はありませんでした。次は、{before}のあとに書いておくと出せます。")}
                </p>
            }
            .into_any();
        }
        let found = all.iter().filter_map(|line| Foretold::parse(line));
        let mut rows: Vec<AnyView> =
            found.map(|one| tick(one.line(), one.asked.clone(), words::rule(one.rule).to_owned())).collect();
        rows.push(tick(field::NONE.into(), "どれも出なかった".into(), String::new()));
        view! { <div class="card" data-kind="flush">{rows}</div> }.into_any()
    };
    view! {
        <section class="section" aria-label="予想した質問">
            <header class="section__head">
                <h2 class="section__title">"予想した質問は、出ましたか"</h2>
                {part(move || {
                    let count = lines(&card(), field::HITS).len();
                    (count > 0).then(|| view! { <span class="section__more">{format!("{count}問が出た")}</span> })
                })}
            </header>
            {part(rows)}
            {part(counted)}
        </section>
    }
}

/// How often each rule was right, over all companies, and which ones stand back from now on.
fn counted() -> Option<AnyView> {
    let debriefs = debriefs();
    let sunk = sinking(&debriefs);
    let tally = tally(&debriefs);
    (!tally.is_empty()).then(|| {
        let row = |Tally { rule, foretold, came, .. }: &Tally| {
            let back = sunk.contains(rule).then_some("次の会社では、後ろに回します。");
            view! {
                <li class="tallies__row">
                    <span>{words::rule(*rule)}</span>
                    <b class="tallies__count">{format!("{foretold}問のうち{came}問")}</b>
                    {back.map(|back| view! { <small class="tallies__back">{back}</small> })}
                </li>
            }
        };
        view! {
            <details class="fold" data-kind="card">
                <summary class="fold__summary">
                    "考え方ごとの当たり"
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="fold__body">
                    <p class="page__words">
                        "すべての応募先で数えています。2回の面接で一度も当たらない考え方は、次から後ろに回します。"
                    </p>
                    <ul class="tallies">{tally.iter().map(row).collect_view()}</ul>
                </div>
            </details>
        }
        .into_any()
    })
}
