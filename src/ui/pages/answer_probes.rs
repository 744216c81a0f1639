//! なぜ三段: the questions that some words of the answer provoke, each three levels deep, with a place to answer.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::reading::Reading;
use crate::check::{Depth, Probe, ProbeKind, probes};
use crate::notebook::{AnswerId, CardId, CardKind, field};
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::handles;
use crate::ui::probe_words::asked;

/// The probes of one answer.
#[component]
pub fn AnswerProbes(id: StoredValue<AnswerId>, reading: Memo<Arc<Reading>>) -> impl IntoView {
    // Drawn anew when other words provoke, not at every key.
    let found = Memo::new(move |_| {
        reading.with(|reading| {
            let of = id.with_value(|id| probes(&id.question, &reading.text, &reading.notes));
            let phrase = |probe: &Probe| reading.text.get(probe.span.clone()).unwrap_or_default().to_owned();
            of.iter().map(|probe| (probe.kind.id(), probe.kind, phrase(probe))).collect::<Vec<_>>()
        })
    });
    part(move || {
        let found = found.get();
        let mut places: Vec<String> = Vec::new();
        let cards = found.into_iter().map(|(name, kind, phrase)| {
            // A second question of one kind has its own place.
            let count = places.iter().filter(|other| other.split('-').next() == Some(name)).count();
            let place = if count == 0 { name.to_owned() } else { format!("{name}-{}", count + 1) };
            let card = card(id, &place, kind, &phrase);
            places.push(place);
            card
        });
        let cards = cards.collect::<Vec<_>>();
        let words = if cards.is_empty() {
            "答えを書くと、その言葉から出そうな「なぜ」が、ここに並びます。"
        } else {
            "答えの言葉から出そうな「なぜ」です。押すと、三段目まで答えを用意できます。"
        };
        let before = before(id, &places);
        let before = (!before.is_empty()).then(|| {
            view! {
                <p class="notes__words">"前の文から出た「なぜ」に書いた答えです。文が変わっても残しています。"</p>
                {before}
            }
        });
        view! {
            <p class="notes__words">{words}</p>
            {cards}
            {before}
        }
        .into_any()
    })
}

/// What was answered to questions that the answer as it stands now does not provoke.
fn before(id: StoredValue<AnswerId>, places: &[String]) -> Vec<AnyView> {
    let AnswerId { company, question } = id.get_value();
    let stored = untrack(|| handles().cards.of(&company, CardKind::FollowUp));
    let kept = stored.iter().filter_map(|(name, stored)| {
        let place = name.strip_prefix(&question)?.strip_prefix('.')?;
        let kind = ProbeKind::ALL.into_iter().find(|kind| place.split('-').next() == Some(kind.id()))?;
        let is_kept = field::LEVELS.iter().any(|level| stored.has(level)) && !places.iter().any(|one| one == place);
        is_kept.then(|| card(id, place, kind, stored.text(field::PHRASE)))
    });
    kept.collect()
}

/// One question, which opens to its three levels.
fn card(id: StoredValue<AnswerId>, place: &str, kind: ProbeKind, phrase: &str) -> AnyView {
    let levels = Depth::ALL.map(|depth| level(id, place, depth, asked(kind, depth), phrase));
    view! {
        <details class="probe">
            <summary class="probe__summary">
                <IconView icon=Icon::MessageCircleQuestionMark />
                <span class="probe__head">
                    <span class="probe__phrase">{format!("「{}」から", short(phrase))}</span>
                    <b class="probe__asked">{asked(kind, Depth::Reason)}</b>
                </span>
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <ol class="probe__levels">{levels.into_iter().collect::<Vec<_>>()}</ol>
        </details>
    }
    .into_any()
}

fn level(id: StoredValue<AnswerId>, place: &str, depth: Depth, asked: &'static str, phrase: &str) -> AnyView {
    let cards = handles().cards;
    let AnswerId { company, question } = id.get_value();
    let card = CardId::new(&company, CardKind::FollowUp, &format!("{question}.{place}"));
    let level = usize::from(depth.number()) - 1;
    let Some(name) = field::LEVELS.get(level).copied() else { return ().into_any() };
    let text = untrack(|| cards.card(&card)).text(name).to_owned();
    let phrase = phrase.to_owned();
    let write = move |event| {
        cards.set(&card, name, &event_target_value(&event));
        cards.set(&card, field::PHRASE, &phrase);
    };
    view! {
        <li>
            <label class="probe__question">
                <span class="probe__number">{format!("{}段目", depth.number())}</span>
                <span>{asked}</span>
                <textarea class="field__input" data-kind="area" rows="2" on:input=write>
                    {text}
                </textarea>
            </label>
        </li>
    }
    .into_any()
}

fn short(phrase: &str) -> String {
    let short: String = phrase.chars().take(24).collect();
    if short.len() < phrase.len() { format!("{short}…") } else { short }
}
