//! 階段: one answer in 15 and 30 seconds, in a minute and in three, with what was left out from one to the next.

use crate::ui::prelude::*;

use crate::check::{FactKind, facts, spoken_length};
use crate::notebook::{AnswerId, CardId, CardKind, field};
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::handles::{Handles, handles};

/// How long the answer itself may take, in seconds.
const ANSWER: u16 = 60;
/// At most so many words are listed as left out.
const LISTED: usize = 8;

/// The rungs of one answer.
#[component]
pub fn AnswerLadder(id: StoredValue<AnswerId>) -> impl IntoView {
    let Handles { answers, cards, .. } = handles();
    let card = move || {
        let AnswerId { company, question } = id.get_value();
        CardId::new(&company, CardKind::Ladder, &question)
    };
    let answer = move || answers.text(&id.get_value());
    let rung = move |name: &'static str| cards.card(&card()).text(name).to_owned();
    let [short, middle, long] = field::RUNGS;
    let [short_seconds, middle_seconds, long_seconds] = field::RUNG_SECONDS;
    let area = move |name: &'static str, seconds: u16, label: &'static str| {
        let text = untrack(|| rung(name));
        let write = move |event| cards.set(&card(), name, &event_target_value(&event));
        let length = move || measure(&rung(name), seconds);
        view! {
            <label class="ladder__rung">
                <span class="ladder__head">
                    <b class="ladder__title">{label}</b>
                    <span class="ladder__length">{live(length)}</span>
                </span>
                <textarea class="field__input" data-kind="area" rows="3" on:input=write>
                    {text}
                </textarea>
            </label>
        }
    };
    let whole = move || {
        let text = answer();
        let shown =
            if text.trim().is_empty() { "答えを書くと、ここに出ます。".to_owned() } else { text.clone() };
        view! {
            <span class="ladder__head">
                <b class="ladder__title">"1分（いまの答え）"</b>
                <span class="ladder__length">{measure(&text, ANSWER)}</span>
            </span>
            <p class="ladder__answer">{shown}</p>
        }
    };
    view! {
        <div class="notes">
            <p class="notes__words">"「手短に」と言われても、「詳しく」と言われても話せるように、4つの長さで用意しておきます。"</p>
            <section class="ladder">
                {area(short, short_seconds, "15秒")}
                {part(move || dropped(&rung(middle), &rung(short)))}
                {area(middle, middle_seconds, "30秒")}
                {part(move || dropped(&answer(), &rung(middle)))}
                <div class="ladder__rung">{part(whole)}</div>
                {part(move || dropped(&rung(long), &answer()))}
                {area(long, long_seconds, "3分")}
            </section>
        </div>
    }
}

/// How long a text is, and how long it may be.
fn measure(text: &str, seconds: u16) -> String {
    let pace = handles().takes.pace();
    let length = spoken_length(text, pace);
    let aim = pace.characters(seconds);
    format!("{}字・約{}秒（めやす{aim}字）", length.characters, length.seconds)
}

/// What stands in the longer text and not in the shorter one.
fn dropped(longer: &str, shorter: &str) -> AnyView {
    if longer.trim().is_empty() || shorter.trim().is_empty() {
        return ().into_any();
    }
    let mut words: Vec<&str> = Vec::new();
    for fact in facts(longer).into_iter().filter(|fact| fact.kind != FactKind::Reason) {
        let word = longer.get(fact.span).unwrap_or_default();
        if !shorter.contains(word) && !words.contains(&word) {
            words.push(word);
        }
    }
    let words = match words.len() {
        0 => "数字と役割は、短いほうにも残っています。".to_owned(),
        _ => format!("短いほうで落としたもの：{}", words.into_iter().take(LISTED).collect::<Vec<&str>>().join("、")),
    };
    view! {
        <p class="ladder__dropped">
            <IconView icon=Icon::ArrowUp size="s" />
            {words}
        </p>
    }
    .into_any()
}
