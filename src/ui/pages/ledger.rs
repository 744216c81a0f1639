//! 主張台帳: every number, period, part and reason that was told for this company, by what it is about.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::reading::notes;
use super::settling::place_name;
use super::states::round_of;
use crate::check::{Claim, ClaimKind, Entry, LedgerState, Notes, Subject, ledger};
use crate::notebook::{AnswerId, Card, CardId, CardKind, field};
use crate::ui::components::{Icon, IconView, TaskBar, link_row, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::ledger_words::{state_words, subject_words};
use crate::ui::navigation::set_title;
use crate::ui::round_words;
use crate::ui::route::{Chapter, Route};

/// The ledger of one company.
#[component]
pub fn LedgerPage(company: String) -> impl IntoView {
    set_title("主張台帳");
    let id = StoredValue::new(company.clone());
    let before = round_words::short_before(untrack(|| round_of(&company)));
    let lead = format!("{before}で話したこと、カード、答えから、数字・期間・役割・理由を集めました。");
    let entries = move || {
        let notes = Arc::new(notes(&AnswerId::new(id.get_value(), "")));
        let mut entries = ledger("", "", &notes);
        // What differs comes first; the rest waits folded.
        entries.sort_by_key(|entry| entry.state != LedgerState::Differs);
        let (once, several): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(is_aside);
        if once.is_empty() && several.is_empty() {
            return empty(&id.get_value());
        }
        let cards = |entries: Vec<Entry>| {
            entries.into_iter().map(|entry| card(entry, &notes, &id.get_value())).collect::<Vec<AnyView>>()
        };
        let count = once.len();
        let once = (count > 0).then(|| {
            view! {
                <details class="theme">
                    <summary class="theme__summary">
                        <b class="theme__title">"そのほかの話"</b>
                        <span class="theme__count">{format!("{count}件")}</span>
                        <IconView icon=Icon::ChevronDown size="s" />
                    </summary>
                    <div class="ledger__once">{cards(once)}</div>
                </details>
            }
        });
        view! {
            {cards(several)}
            {once}
        }
        .into_any()
    };
    view! {
        <TaskBar back=Route::Questions { company } title="主張台帳" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "話した事実を、見くらべる"
                </h1>
                <p class="page__words">
                    {lead}
                </p>
            </div>
            {part(entries)}
            {part(move || settled(&id.get_value()))}
        </main>
    }
}

/// Nothing was told yet: where it would be told.
fn empty(company: &str) -> AnyView {
    let review = Route::Note { company: company.into(), chapter: Chapter::Review };
    let answers = Route::Questions { company: company.into() };
    view! {
        <p class="page__words">
            "まだ、数字や役割が見つかりません。面接のふり返りか、答えを書くと、ここに並びます。"
        </p>
        {link_row(Icon::NotebookPen, "面接のふり返りへ", review.to_string())}
        {link_row(Icon::MessageSquareText, "回答の一覧へ", answers.to_string())}
    }
    .into_any()
}

/// What was told only once, or of which nobody knows what it is about, unless it differs.
fn is_aside(entry: &Entry) -> bool {
    let is_number = entry.claims.first().is_some_and(|claim| matches!(claim.kind, ClaimKind::Number { .. }));
    let is_nameless = is_number && entry.subject == Subject::Unknown;
    entry.state != LedgerState::Differs && (entry.claims.len() < 2 || is_nameless)
}

fn card(entry: Entry, notes: &Notes, company: &str) -> AnyView {
    let (state, label) = state_words(entry.state);
    let title = subject_words(&entry);
    let rows = entry.claims.iter().filter_map(|claim| row(claim, notes, company)).collect_view();
    view! {
        <section class="ledger">
            <header class="ledger__head">
                <h2 class="ledger__subject">{title}</h2>
                <span class="ledger__state" data-state=state>{label}</span>
            </header>
            <dl class="ledger__claims">{rows}</dl>
        </section>
    }
    .into_any()
}

fn row(claim: &Claim, notes: &Notes, company: &str) -> Option<impl IntoView + use<>> {
    let told = notes.told.get(claim.told?)?;
    let words = told.text.get(claim.span.clone())?.to_owned();
    let quote = told.text.get(claim.quote.clone()).unwrap_or_default().trim_end_matches('。').to_owned();
    // A reason is quoted as a whole already.
    let quote = (quote != words && claim.kind != ClaimKind::Reason).then(|| format!("「{quote}」"));
    Some(view! {
        <dt class="ledger__place">{place_name(&told.place, company)}</dt>
        <dd class="ledger__claim">
            <b class="ledger__words">{words}</b>
            <span class="ledger__quote">{quote}</span>
        </dd>
    })
}

/// What was decided about claims that differed, each with a way back.
fn settled(company: &str) -> AnyView {
    let all = handles().cards.of(company, CardKind::Settlement);
    let group = |how: &'static str, heading: &'static str| {
        let of = all.iter().filter(|(_, card)| card.text(field::HOW) == how);
        let rows: Vec<AnyView> = of.map(|(name, card)| settlement(company, name, card)).collect();
        (!rows.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2 class="section__title">{heading}</h2>
                    {rows}
                </section>
            }
        })
    };
    view! {
        {group(field::SLIP, "訂正の一言")}
        {group(field::UPDATED, "もう使わない話")}
        {group(field::OTHER_STORY, "別の話")}
    }
    .into_any()
}

fn settlement(company: &str, name: &str, card: &Card) -> AnyView {
    let Handles { cards, toast, .. } = handles();
    let id = CardId::new(company, CardKind::Settlement, name);
    let words = match card.text(field::HOW) {
        field::SLIP => card.text(field::WHY).to_owned(),
        field::UPDATED => format!("「{}」から「{}」へ", card.text(field::THERE), card.text(field::HERE)),
        _ => format!("「{}」と「{}」", card.text(field::HERE), card.text(field::THERE)),
    };
    let why = match card.text(field::HOW) {
        field::UPDATED => card.text(field::WHY).to_owned(),
        _ => String::new(),
    };
    let undo = move |_| {
        let id = id.clone();
        // Apart from this row, with which the way back would go.
        request_animation_frame(move || {
            if let Some(card) = cards.delete(&id) {
                toast.show("取りけしました。".into(), move |()| cards.write(&id, &card));
            }
        });
    };
    view! {
        <div class="ledger" data-kind="settled">
            <p class="ledger__words">{words}</p>
            {(!why.is_empty()).then(|| view! { <p class="ledger__quote">{why}</p> })}
            <button class="button" data-kind="text" data-size="s" type="button" on:click=undo>
                <IconView icon=Icon::Undo2 size="s" />
                "決めたことを取りけす"
            </button>
        </div>
    }
    .into_any()
}
