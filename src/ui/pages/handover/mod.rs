//! 申し送りシート: the memo that the next interviewer probably received, on paper, and the questions that follow from it.

mod lines;
mod questions;

use crate::ui::prelude::*;

use super::states::{cards_of, round_of};
use crate::check::Notes;
use crate::notebook::{Card, CardId, CardKind, Company, SAMPLE};
use crate::plan::Round;
use crate::plan::after::sinking;
use crate::plan::handover::{Given, Handover, handover};
use crate::ui::components::{Icon, IconView, TaskBar, Tip, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::round_words;
use crate::ui::route::{Chapter, Route};
use lines::part_of;
use questions::questions;

/// The memo of this company as it follows from the log now, followed.
pub fn memo_of(id: &str) -> Option<Handover> {
    let Handles { companies, cards, .. } = handles();
    let company = companies.company(id);
    let exchanges = cards_of(id)(CardKind::Exchange);
    let impression: Card = cards.card(&CardId::only(id, CardKind::Impression));
    let notes = Notes { company: company.name.clone(), ..Notes::default() };
    let sinking = sinking(&debriefs());
    let given =
        Given { exchanges: &exchanges, impression: &impression, company: &company, notes: &notes, sinking: &sinking };
    handover(&given)
}

/// What was written after the interviews with all companies, followed.
pub fn debriefs() -> Vec<Card> {
    let Handles { companies, cards, .. } = handles();
    let ids = companies.all().into_iter().filter(|(id, _)| id != SAMPLE);
    ids.map(|(id, _)| cards.card(&CardId::only(&id, CardKind::Debrief))).collect()
}

/// The memo of one company.
#[component]
pub fn HandoverPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("申し送りシート");
    let back = Route::Note { company: company.clone(), chapter: Chapter::Review };
    let id = StoredValue::new(company);
    // The paper is drawn anew when the log changes, not when a line on it is corrected.
    let memo = Memo::new(move |_| memo_of(&id.get_value()));
    let paper = move || match memo.get() {
        Some(memo) => written(id, &memo),
        None => empty(&id.get_value()),
    };
    view! {
        <TaskBar back title="申し送りシート" />
        <main class="page" data-page="handover">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "次の面接官に渡ったメモ"
                </h1>
                <p class="page__words">
                    "ふり返りから組み立てた推測です。本物のメモは見られません。行を押すと、もとの話と、そう考えた訳が出ます。"
                </p>
            </div>
            {part(paper)}
        </main>
    }
}

/// Nothing is in the log yet.
fn empty(company: &str) -> AnyView {
    let before = round_words::before(round_of(company));
    let href = Route::Note { company: company.into(), chapter: Chapter::Review }.to_string();
    view! {
        <section class="card">
            <h2 class="card__title">"まだ、組み立てられません"</h2>
            <p class="card__words">
                {format!("{before}で聞かれたことが、まだ書かれていません。1つ書くと、メモと予想の質問が出ます。")}
            </p>
            <div class="card__actions">
                <a class="button" href=href>
                    "ふり返りを書く"
                    <IconView icon=Icon::ArrowRight size="s" />
                </a>
            </div>
        </section>
    }
    .into_any()
}

fn written(id: StoredValue<String>, memo: &Handover) -> AnyView {
    let checks = format!("{}で確認したいこと", round_words::short(round_of(&id.get_value())));
    // A browser that cannot print does nothing.
    let print = |_| _ = window().print();
    view! {
        <article class="memo" aria-label="申し送りのメモ">
            {part(move || head(&handles().companies.company(&id.get_value())))}
            {part_of(id, "事実".into(), &memo.facts, false)}
            {part_of(id, "解釈".into(), &memo.views, true)}
            {part_of(id, "懸念".into(), &memo.concerns, false)}
            {part_of(id, checks, &memo.checks, false)}
        </article>
        {questions(id, &memo.questions)}
        <Tip icon=Icon::Lightbulb>
            "懸念は、先に答えを用意しておくと、聞かれたときに落ちついて話せます。"
        </Tip>
        <button class="button" data-kind="outline" data-part="print" type="button" on:click=print>
            "印刷・PDF"
        </button>
    }
    .into_any()
}

/// The head of the paper: who it is about, and from whom to whom it went.
fn head(company: &Company) -> AnyView {
    let Company { name, role, .. } = company;
    let round = Round::of(company);
    let to = format!("{}から、{}へ", round_words::before(round), round_words::name(round));
    view! {
        <header class="memo__head">
            <p class="memo__way">{to}</p>
            <p class="memo__name">{name.clone()}</p>
            <p class="memo__role">{role.clone()}</p>
        </header>
    }
    .into_any()
}
