//! 点検 of one answer: the rows, and what each holds when it is open.

use std::ops::Range;
use std::sync::Arc;

use leptos::prelude::*;

use super::reading::{Reading, tint, to_look_at};
use super::settling::Differences;
use super::swapping::Swapped;
use crate::check::{self, Check, Finding, Level, Why};
use crate::notebook::{AnswerId, CardKind, field};
use crate::ui::components::{Area, CheckHead, CheckList, Icon, IconView, RowState, part};
use crate::ui::finding_words::{message, title};
use crate::ui::handles::{Handles, handles};
use crate::ui::route::{Chapter, Route};

/// At most so many places of one finding are quoted.
const QUOTED: usize = 3;
/// At most so many words of the notes are offered.
const OFFERED: usize = 6;

/// What can be done with the text from here.
#[derive(Clone, Copy)]
pub struct Hands {
    /// Puts words in where the cursor stands.
    pub insert: Callback<String>,
    /// Puts the cursor to this place.
    pub go: Callback<Range<usize>>,
    /// Which row the text shows, from 1; 0 if none.
    pub current: RwSignal<u32>,
}

/// The rows.
#[component]
pub fn AnswerChecks(
    /// Which answer.
    id: StoredValue<AnswerId>,
    /// What was found in it.
    reading: Memo<Arc<Reading>>,
    /// What can be done with the text.
    hands: Hands,
) -> impl IntoView {
    let answers = handles().answers;
    let keys = Memo::new(move |_| {
        let fine = answers.fine(&id.get_value());
        let mut keys: Vec<(u32, RowState)> = Vec::new();
        reading.with(|reading| {
            let states = reading.findings.iter().filter(|finding| finding.level != Level::Unread);
            let states = states.map(|finding| {
                let is_fine = fine.iter().any(|id| id == finding.check.id());
                match (to_look_at(finding), is_fine) {
                    (true, false) => (u32::from(finding.level == Level::Hint), RowState::Look, finding.check),
                    (false, _) => (2, RowState::Good, finding.check),
                    (true, true) => (3, RowState::Fine, finding.check),
                }
            });
            let states: Vec<(u32, RowState, Check)> = states.collect();
            for group in 0..4 {
                let of_group = states.iter().filter(|(other, ..)| *other == group);
                keys.extend(of_group.map(|(_, state, check)| (*check as u32, *state)));
            }
        });
        keys
    });
    let head = move |place| {
        reading.with(|reading| {
            let finding = reading.finding(place)?;
            let tint = if finding.spans.is_empty() { None } else { tint(finding) };
            Some(CheckHead { title: title(finding.check), message: message(finding), tint })
        })
    };
    let body = move |place| view! { <Body id place reading hands /> }.into_any();
    let unread = move || {
        reading.with(|reading| {
            let of = reading.findings.iter().filter(|finding| finding.level == Level::Unread);
            let (short, others): (Vec<&Finding>, Vec<&Finding>) = of.partition(|finding| finding.why == Why::TooShort);
            let names = short.iter().map(|finding| title(finding.check)).collect::<Vec<&str>>().join("・");
            let others = others.into_iter().map(message);
            let short = (!names.is_empty()).then(|| format!("40字ほど書くと、{names}も見られます。"));
            short.into_iter().chain(others).collect::<String>()
        })
    };
    let (head, body, unread) = (Arc::new(head), Arc::new(body), Arc::new(unread));
    view! { <CheckList keys head body current=hands.current unread /> }
}

/// What an open row holds.
#[component]
fn Body(id: StoredValue<AnswerId>, place: u32, reading: Memo<Arc<Reading>>, hands: Hands) -> impl IntoView {
    part(move || {
        let reading = reading.get();
        let Some(finding) = reading.finding(place) else { return ().into_any() };
        let is_fine = handles().answers.fine(&id.get_value()).iter().any(|id| id == finding.check.id());
        let company = id.get_value().company;
        let more = match (&finding.why, finding.check) {
            (Why::Differs(differences), _) => {
                view! { <Differences id differences=differences.clone() reading=reading.clone() /> }.into_any()
            }
            (Why::NoNotes, _) => to_notes(company, Chapter::Persona, "人物像のメモを書く"),
            (_, Check::CompanyFit) => {
                let offered = check::unused_words(&reading.text, &reading.notes);
                view! {
                    {chips("人物像のメモから入れる", offered, hands)}
                    <Swapped id reading=reading.clone() />
                }
                .into_any()
            }
            (_, Check::Concrete | Check::Reproduce) if to_look_at(finding) => {
                chips("実績カードから入れる", achievements(&company, &reading.text), hands)
            }
            (_, Check::StrengthToJob) if to_look_at(finding) => {
                chips("結び文から入れる", bridges(&company, &reading.text), hands)
            }
            (Why::Overlap { .. } | Why::StockPhrase, _) => view! { <OwnWords hands /> }.into_any(),
            _ => ().into_any(),
        };
        view! {
            {places(&reading, finding, hands)}
            {more}
            {(finding.level != Level::Good).then(|| close(id, finding.check, is_fine))}
        }
        .into_any()
    })
}

/// The words it saw; a tap puts the cursor there.
fn places(reading: &Reading, finding: &Finding, hands: Hands) -> AnyView {
    let spans = finding.spans.iter().take(QUOTED).filter_map(|span| {
        let words = reading.text.get(span.clone())?;
        let short: String = words.chars().take(40).collect();
        let short = if short.len() < words.len() { format!("{short}…") } else { short };
        let span = span.clone();
        Some(view! {
            <button class="check-list__place" type="button" on:click=move |_| hands.go.run(span.clone())>
                <span class="check-list__quote">{short}</span>
                <IconView icon=Icon::ArrowRight size="s" />
            </button>
        })
    });
    let spans = spans.collect_view();
    if spans.is_empty() { ().into_any() } else { view! { <div class="check-list__places">{spans}</div> }.into_any() }
}

/// Words of the notes, each put in by a tap.
fn chips(label: &'static str, words: Vec<String>, hands: Hands) -> AnyView {
    if words.is_empty() {
        return ().into_any();
    }
    let chip = |words: String| {
        let put = words.clone();
        view! {
            <button class="check-list__chip" type="button" on:click=move |_| hands.insert.run(put.clone())>
                <IconView icon=Icon::Plus size="s" />
                {words}
            </button>
        }
    };
    view! {
        <p>{label}</p>
        <div class="check-list__chips">{words.into_iter().take(OFFERED).map(chip).collect_view()}</div>
    }
    .into_any()
}

fn to_notes(company: String, chapter: Chapter, label: &'static str) -> AnyView {
    view! {
        <a class="button" data-kind="soft" data-size="s" href=Route::Note { company, chapter }.to_string()>
            {label}
        </a>
    }
    .into_any()
}

/// What the achievement cards hold that is not in the text yet.
fn achievements(company: &str, text: &str) -> Vec<String> {
    let cards = handles().cards.of(company, CardKind::Achievement).into_iter();
    let fields = [field::RESULT, field::AMOUNT, field::PERIOD, field::AGAIN];
    let words = cards.flat_map(|(_, card)| fields.map(|field| card.text(field).to_owned()));
    words.filter(|words| !words.is_empty() && words.chars().count() <= 60 && !text.contains(words.as_str())).collect()
}

/// The sentences of the knots that are not in the text yet.
fn bridges(company: &str, text: &str) -> Vec<String> {
    let cards = handles().cards.of(company, CardKind::Bridge).into_iter();
    let sentences = cards.map(|(_, card)| card.text(field::SENTENCE).to_owned());
    sentences.filter(|sentence| !sentence.is_empty() && !text.contains(sentence.as_str())).collect()
}

/// このままでよい, and the way back from it.
fn close(id: StoredValue<AnswerId>, check: Check, is_fine: bool) -> AnyView {
    let Handles { answers, .. } = handles();
    let label = if is_fine { "もう一度見る" } else { "このままでよい" };
    let go = move |_| answers.set_fine(&id.get_value(), check.id(), !is_fine);
    view! {
        <div class="card__actions">
            <button class="button" data-kind="text" data-size="s" type="button" on:click=go>
                {label}
            </button>
        </div>
    }
    .into_any()
}

/// An empty box for one's own words; the app writes none.
#[component]
fn OwnWords(hands: Hands) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let put = move |_| {
        let words = words.get_untracked();
        if !words.trim().is_empty() {
            hands.insert.run(words);
        }
    };
    view! {
        <Area
            id="own-words"
            label="見ないで、自分の言葉で書いてみる"
            help="いつ、だれに、何と言ったか。その一場面だけで十分です。"
            value=String::new()
            on_input=Box::new(move |text| words.set(text))
        />
        <button class="button" data-kind="soft" data-size="s" type="button" on:click=put>
            "カーソルの場所に入れる"
        </button>
    }
}
