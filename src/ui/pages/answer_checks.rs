//! 点検 of one answer: the rows, and what each holds when it is open.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::draft::Draft;
use super::reading::{Reading, is_fine, tint, to_look_at};
use super::settling::Differences;
use super::swapping::Swapped;
use crate::check::{self, Check, Finding, Level, Why};
use crate::notebook::{CardKind, field};
use crate::ui::components::{Area, CHECKS, CheckHead, CheckList, Icon, IconView, RowState, part};
use crate::ui::finding_words::{message, title};
use crate::ui::handles::handles;
use crate::ui::navigation::focus_on;
use crate::ui::route::{Chapter, Route};

/// At most so many places of one finding are quoted.
const QUOTED: usize = 3;
/// At most so many words of the notes are offered.
const OFFERED: usize = 6;
/// A text of a card with more characters is no word to put in.
const LONGEST: usize = 60;

/// A row for each finding, one of them open.
#[component]
pub fn AnswerChecks(
    /// The answer.
    draft: Draft,
    /// What was found in it.
    reading: Memo<Arc<Reading>>,
    /// The checks whose findings the person has closed.
    fine: Memo<Vec<String>>,
) -> impl IntoView {
    let keys = Memo::new(move |_| reading.with(|reading| fine.with(|fine| rows(reading, fine))));
    let head = move |place| {
        reading.with(|reading| {
            let finding = reading.finding(place)?;
            let tint = if finding.spans.is_empty() { None } else { tint(finding) };
            Some(CheckHead { title: title(finding.check), message: message(finding), tint })
        })
    };
    let body = move |place| view! { <Body draft place reading fine /> }.into_any();
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
    let left = move || reading.with(|reading| fine.with(|fine| reading.left(fine)));
    let (head, body, left, unread) = (Arc::new(head), Arc::new(body), Arc::new(left), Arc::new(unread));
    view! { <CheckList keys head body current=draft.current left unread /> }
}

/// The rows in their order: what weighs most comes first, what the person has closed comes last.
fn rows(reading: &Reading, fine: &[String]) -> Vec<(u32, RowState)> {
    let group = |finding: &Finding| match (to_look_at(finding), is_fine(fine, finding.check)) {
        (true, false) => (u32::from(finding.level == Level::Hint), RowState::Look),
        (false, _) => (2, RowState::Good),
        (true, true) => (3, RowState::Fine),
    };
    let read = || reading.findings.iter().filter(|finding| finding.level != Level::Unread);
    let mut rows = Vec::new();
    for wanted in 0..4 {
        let of = read().map(|finding| (finding.check as u32, group(finding)));
        rows.extend(of.filter(|(_, (group, _))| *group == wanted).map(|(place, (_, state))| (place, state)));
    }
    rows
}

/// What helps with a finding.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Help {
    Nothing,
    Differences,
    Persona,
    CompanyWords,
    Achievements,
    Knots,
    OwnWords,
}

const fn help(finding: &Finding) -> Help {
    match (&finding.why, finding.check) {
        (Why::Differs(_), _) => Help::Differences,
        (Why::NoNotes | Why::FewNotes, _) => Help::Persona,
        (_, Check::CompanyFit) => Help::CompanyWords,
        (_, Check::Concrete | Check::Reproduce) if to_look_at(finding) => Help::Achievements,
        (_, Check::StrengthToJob) if to_look_at(finding) => Help::Knots,
        (Why::Overlap { .. } | Why::StockPhrase, _) => Help::OwnWords,
        _ => Help::Nothing,
    }
}

/// What an open row holds. What is typed in it stays there as long as the same thing helps.
#[component]
fn Body(draft: Draft, place: u32, reading: Memo<Arc<Reading>>, fine: Memo<Vec<String>>) -> impl IntoView {
    let seen = move || reading.with(|reading| reading.finding(place).map(|finding| places(reading, finding, draft)));
    let helps = Memo::new(move |_| reading.with(|reading| reading.finding(place).map_or(Help::Nothing, help)));
    let more = move || match helps.get() {
        Help::Nothing => ().into_any(),
        Help::Differences => view! { <Differences draft reading /> }.into_any(),
        Help::Persona => to_notes(draft.id.get_value().company, Chapter::Persona, "人物像のメモを書く"),
        Help::CompanyWords => {
            let offered = move || reading.with(|reading| check::unused_words(&reading.text, &reading.notes));
            view! {
                {chips("人物像のメモから入れる", offered, draft)}
                {part(move || view! { <Swapped id=draft.id reading=reading.get() /> })}
            }
            .into_any()
        }
        Help::Achievements => chips("実績カードから入れる", move || achievements(draft, reading), draft),
        Help::Knots => chips("結び文から入れる", move || bridges(draft, reading), draft),
        Help::OwnWords => view! { <OwnWords draft /> }.into_any(),
    };
    let closing = move || {
        let check = reading
            .with(|reading| reading.finding(place).filter(|finding| to_look_at(finding)).map(|finding| finding.check));
        check.map(|check| close(draft, check, fine.with(|fine| is_fine(fine, check))))
    };
    view! {
        {part(seen)}
        {part(more)}
        {part(closing)}
    }
}

/// The words it saw; a tap puts the cursor there.
fn places(reading: &Reading, finding: &Finding, draft: Draft) -> AnyView {
    let spans = finding.spans.iter().take(QUOTED).filter_map(|span| {
        let words = reading.text.get(span.clone())?;
        let short: String = words.chars().take(40).collect();
        let short = if short.len() < words.len() { format!("{short}…") } else { short };
        let span = span.clone();
        Some(view! {
            <button class="check-list__place" type="button" on:click=move |_| draft.go(&span)>
                <span class="check-list__quote">{short}</span>
                <IconView icon=Icon::ArrowRight size="s" />
            </button>
        })
    });
    let spans = spans.collect_view();
    if spans.is_empty() { ().into_any() } else { view! { <div class="check-list__places">{spans}</div> }.into_any() }
}

/// Words of the notes that are not in the text yet, followed, each put in by a tap.
fn chips(label: &'static str, words: impl Fn() -> Vec<String> + Send + 'static, draft: Draft) -> AnyView {
    let chip = move |words: String| {
        let put = words.clone();
        view! {
            <button class="check-list__chip" type="button" on:click=move |_| draft.insert(&put)>
                <IconView icon=Icon::Plus size="s" />
                {words}
            </button>
        }
    };
    part(move || {
        let words = words();
        (!words.is_empty()).then(|| {
            view! {
                <p>{label}</p>
                <div class="check-list__chips">{words.into_iter().take(OFFERED).map(chip).collect_view()}</div>
            }
        })
    })
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
fn achievements(draft: Draft, reading: Memo<Arc<Reading>>) -> Vec<String> {
    let fields = [field::RESULT, field::AMOUNT, field::PERIOD, field::AGAIN];
    let words = unsaid(draft, reading, CardKind::Achievement, &fields).into_iter();
    words.filter(|words| words.chars().count() <= LONGEST).collect()
}

/// The sentences of the knots that are not in the text yet.
fn bridges(draft: Draft, reading: Memo<Arc<Reading>>) -> Vec<String> {
    unsaid(draft, reading, CardKind::Bridge, &[field::SENTENCE])
}

fn unsaid(draft: Draft, reading: Memo<Arc<Reading>>, kind: CardKind, fields: &[&str]) -> Vec<String> {
    let cards = handles().cards.of(&draft.id.get_value().company, kind);
    let words = cards.iter().flat_map(|(_, card)| fields.iter().map(|field| card.text(field)));
    reading.with(|reading| {
        let is_new = |words: &&str| !words.is_empty() && !reading.text.contains(*words);
        words.filter(is_new).map(str::to_owned).collect()
    })
}

/// このままでよい, and the way back from it.
fn close(draft: Draft, check: Check, is_fine: bool) -> AnyView {
    let answers = handles().answers;
    let label = if is_fine { "もう一度見る" } else { "このままでよい" };
    let go = move |_| {
        answers.set_fine(&draft.id.get_value(), check.id(), !is_fine);
        // The row goes to the other part of the list, and the button with it.
        request_animation_frame(|| focus_on(CHECKS));
    };
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
fn OwnWords(draft: Draft) -> impl IntoView {
    let words = RwSignal::new(String::new());
    let put = move |_| {
        let words = words.get_untracked();
        if !words.trim().is_empty() {
            draft.insert(&words);
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
