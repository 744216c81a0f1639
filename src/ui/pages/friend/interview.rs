//! 聞く: the friend asks, with the clock and the questions that follow.

use crate::ui::prelude::*;

use super::{Desk, asked};
use crate::bank;
use crate::browser;
use crate::check::{Depth, Notes, probes};
use crate::share::Item;
use crate::share::review::said;
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::probe_words;

/// At most so many of なぜ三段.
const PROBES: usize = 3;

/// One question at a time.
#[component]
pub fn InterviewPart(desk: Desk, place: RwSignal<usize>) -> impl IntoView {
    let minutes = desk.pack.with_value(|pack| pack.minutes);
    view! {
        {(minutes > 0).then(|| view! { <Clock minutes count=desk.count() place /> })}
        {part(move || one(desk, place.get()))}
    }
}

fn one(desk: Desk, place: usize) -> AnyView {
    let item = desk.item(place);
    let known = bank::question(&item.question);
    let aim = known.filter(|_| item.with_aim).map(|question| {
        view! {
            <section class="asking__part">
                <h3 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::Target size="s" />
                    "この質問で知りたいこと"
                </h3>
                <p class="asking__words">{question.aim}</p>
            </section>
        }
    });
    let deeper = follow_ups(desk, &item).into_iter().map(|words| view! { <li class="asking__deeper">{words}</li> });
    let deeper = deeper.collect_view();
    let deeper = (!deeper.is_empty()).then(|| {
        view! {
            <section class="asking__part">
                <h3 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::MessageCircleQuestionMark size="s" />
                    "続けて聞くなら"
                </h3>
                <ul class="asking__list">{deeper}</ul>
            </section>
        }
    });
    let field = said(place, None);
    let memo = untrack(|| desk.card().text(&field).to_owned());
    view! {
        <section class="asking">
            <p class="asking__lead">
                <IconView icon=Icon::Ear size="s" />
                "面接官になって、声に出して聞きます"
            </p>
            <h2 class="asking__question">{asked(&item)}</h2>
            {aim}
            {deeper}
        </section>
        <label class="field">
            <span class="field__label">"聞いて感じたこと"</span>
            <span class="field__help">"よかった所と、もっと聞きたかった所を、一言ずつ。返すときに、いっしょに届きます。"</span>
            <textarea
                class="field__input"
                data-kind="area"
                rows="3"
                on:input=move |event| desk.set(&field, &event_target_value(&event))
            >
                {memo}
            </textarea>
        </label>
    }
    .into_any()
}

/// What to ask next: what the words of the answer provoke, as long as they may be read, and what the bank knows.
fn follow_ups(desk: Desk, item: &Item) -> Vec<String> {
    if !item.with_follow_ups {
        return Vec::new();
    }
    let provoked = probes(&item.question, &item.answer, &Notes::default()).into_iter().take(PROBES).map(|probe| {
        let question = probe_words::asked(probe.kind, Depth::Reason);
        match item.answer.get(probe.span) {
            Some(words) if untrack(|| desk.is_readable()) => format!("「{words}」→ {question}"),
            _ => question.to_owned(),
        }
    });
    let known = bank::question(&item.question).map(|question| question.follow_ups).unwrap_or_default();
    let mut all: Vec<String> = provoked.chain(known.iter().map(|follow_up| follow_up.text.to_owned())).collect();
    all.dedup();
    all
}

/// A clock that is started by hand, with the share of one question.
#[component]
fn Clock(minutes: u8, count: usize, place: RwSignal<usize>) -> impl IntoView {
    // Seconds that are over, and the number of the running turn; 0 while it stands.
    let (over, running) = (RwSignal::new(0_u32), RwSignal::new(0_u32));
    let all = u32::from(minutes) * 60;
    let toggle = move |_| {
        if running.get_untracked() > 0 {
            running.set(0);
            return;
        }
        let turn = browser::now();
        let begun = turn - u64::from(over.get_untracked()) * 1_000;
        let mine = 1 + u32::try_from(turn % 1_000_000).unwrap_or(0);
        running.set(mine);
        tick(over, running, mine, begun);
    };
    let share = all / u32::try_from(count).unwrap_or(1).max(1);
    let time = move || {
        let left = all.saturating_sub(over.get());
        if left == 0 { "時間です".to_owned() } else { format!("あと{}:{:02}", left / 60, left % 60) }
    };
    let turn = move || {
        let begins = share * u32::try_from(place.get()).unwrap_or(0);
        format!(
            "{minutes}分で{count}問。この質問は{}:{:02}から、{}分{:02}秒がめやすです。",
            begins / 60,
            begins % 60,
            share / 60,
            share % 60
        )
    };
    view! {
        <div class="clock">
            <IconView icon=Icon::Clock />
            <p class="clock__words">
                <b class="clock__time">{live(time)}</b>
                <span class="clock__share">{live(turn)}</span>
            </p>
            <button class="button" data-kind="soft" data-size="s" type="button" on:click=toggle>
                {live(move || if running.get() > 0 { "止める".to_owned() } else { "はじめる".to_owned() })}
            </button>
        </div>
    }
}

/// Goes on until the clock is stopped or its screen is gone. It reads the time anew, because a page in the background is
/// woken less often.
fn tick(over: RwSignal<u32>, running: RwSignal<u32>, mine: u32, begun: u64) {
    browser::after(1_000, move || {
        if running.try_get_untracked() == Some(mine) {
            let seconds = browser::now().saturating_sub(begun) / 1_000;
            _ = over.try_set(u32::try_from(seconds).unwrap_or(u32::MAX));
            tick(over, running, mine, begun);
        }
    });
}
