//! 話したあとに: listen, feel how it went, and look at what the voice showed.

use crate::ui::prelude::*;

use super::player::Player;
use super::rate::{Rate, Ticks};
use super::sets::start;
use crate::bank::{self, Seconds};
use crate::notebook::{Take, TakeId};
use crate::practice::pace::per_minute;
use crate::practice::session::Course;
use crate::ui::components::{Icon, IconView, TaskBar, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::practice_words as words;
use crate::ui::rehearsal::Running;
use crate::ui::route::Route;

/// How long a follow-up may take.
const DEEPER: Seconds = Seconds { min: 20, max: 45 };
/// How long the answer to an own question may take.
const OWN: Seconds = Seconds { min: 30, max: 75 };

/// The page of one take.
#[component]
pub fn TakePage(id: TakeId) -> impl IntoView {
    set_title("話したあとに");
    let Handles { takes, rehearsal, navigation, toast, .. } = handles();
    let back = Route::Practice { company: id.company.clone() };
    let running = rehearsal.any().filter(|running| running.company == id.company);
    let count = running.as_ref().map(|running| format!("{} / {}問", running.place, running.items.len()));
    let next = running.filter(|running| running.place < running.items.len());
    let edit = Route::Answer { company: id.company.clone(), question: id.question.clone() }.to_string();
    let kept = StoredValue::new(id.clone());
    let head = move || {
        let parts = takes.parts(&kept.get_value());
        let asked = parts.first().map(|(_, take)| take.asked.clone()).unwrap_or_default();
        let more = parts.len().saturating_sub(1);
        if more > 0 { format!("{asked}＋深掘り{more}つ") } else { asked }
    };
    let heading = move || view! { <p class="rate__asked">{head()}</p> };
    let delete = {
        let (id, back) = (id.clone(), back.clone());
        move |_| {
            let gone = takes.delete(&id);
            navigation.replace(&back);
            let bring_back = move |()| {
                for (id, take) in &gone {
                    takes.write(id, take);
                }
            };
            toast.show("この回の練習を消しました".into(), bring_back);
        }
    };
    let recall = Route::Recall { company: id.company.clone(), question: id.question.clone() }.to_string();
    let again = start(&id.company, &format!("{}{}", Course::ONE, id.question), "もう一度話す");
    view! {
        <TaskBar back=back.clone() title="話したあとに">
            <span class="bar__count">{count}</span>
        </TaskBar>
        <main class="page" data-page="take">
            <section class="card">
                {part(heading)}
                <h1 class="rate__title" tabindex="-1">
                    "いまの答え、手応えは？"
                </h1>
                <Player id=id.clone() />
                <Rate id=id.clone() />
            </section>
            <Lengths id=id.clone() />
            <Ticks id=id.clone() />
            <Last id=id.clone() />
            <section class="section" aria-label="もう一度">
                <div class="card__actions">{again}</div>
                <a class="link-row" href=recall>
                    <IconView icon=Icon::Layers />
                    <span>"覚える階段で、文から離れる"</span>
                    <IconView icon=Icon::ChevronRight size="s" />
                </a>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=delete>
                    <IconView icon=Icon::Trash2 size="s" />
                    "この回を消す"
                </button>
            </section>
        </main>
        <nav class="dock" data-for="all" aria-label="進む">
            <a class="button" data-kind="outline" href=edit>
                <IconView icon=Icon::Pencil size="s" />
                "文をなおす"
            </a>
            <Onward next back />
        </nav>
    }
}

/// To the question that comes next in the rehearsal, or out of it.
#[component]
fn Onward(next: Option<Running>, back: Route) -> impl IntoView {
    let rehearsal = handles().rehearsal;
    match next {
        Some(running) => {
            let href = Route::Rehearsal { company: running.company, set: running.set }.to_string();
            view! {
                <a class="button" href=href>
                    "つぎの質問へ"
                    <IconView icon=Icon::ArrowRight size="s" />
                </a>
            }
            .into_any()
        }
        None => view! {
            <a class="button" href=back.to_string() on:click=move |_| rehearsal.forget()>
                "練習へもどる"
            </a>
        }
        .into_any(),
    }
}

/// How long a part may take.
fn band(id: &TakeId, take: &Take) -> Seconds {
    let known = bank::question(&id.question);
    let is_main = id.part == 0 && known.is_none_or(|question| question.asked == take.asked);
    if is_main { known.map_or(OWN, |question| question.length) } else { DEEPER }
}

/// 話した長さ: each part against its band, and what the voice showed.
#[component]
fn Lengths(id: TakeId) -> impl IntoView {
    let takes = handles().takes;
    let rows = move || takes.parts(&id).iter().map(|(id, take)| length(id, take)).collect_view();
    view! {
        <section class="card" aria-label="話した長さ">
            <h2 class="card__title">"話した長さ"</h2>
            <ul class="lengths">{part(rows)}</ul>
            <p class="card__words">"緑の帯が、聞きやすい長さのめやすです。"</p>
        </section>
    }
}

fn length(id: &TakeId, take: &Take) -> AnyView {
    let Seconds { min, max } = band(id, take);
    let full = u32::from(max) * 4 / 3;
    let share = |seconds: u32| (seconds.min(full) * 300 / full.max(1)).to_string();
    let (min, max) = (u32::from(min), u32::from(max));
    let time = if take.millis > 0 { words::clock(take.millis) } else { "途中まで".into() };
    let figures = if take.is_measured {
        let first = if take.voiced == 0 {
            "声は聞こえませんでした".to_owned()
        } else {
            format!(
                "話し出すまで{}・いちばん長い間{}・間{}回",
                words::tenths(take.first_word),
                words::tenths(take.longest_silence),
                take.pauses
            )
        };
        let pace = per_minute(take.characters as usize, take.voiced);
        let pace = pace.filter(|pace| (60..900).contains(pace));
        let pace = pace.map(|pace| format!("・書いた文のとおりなら1分に{pace}字")).unwrap_or_default();
        format!("{first}{pace}")
    } else {
        "声の大きさは、はかれませんでした".into()
    };
    view! {
        <li class="lengths__row">
            <span class="lengths__asked">{take.asked.clone()}</span>
            <b class="lengths__time">{time}</b>
            <svg class="lengths__bar" viewBox="0 0 300 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="lengths__track" width="300" height="8" />
                <rect class="lengths__band" x=share(min) width=share(max - min.min(max)) height="8" />
                <rect class="lengths__fill" y="2" width=share(take.millis / 1_000) height="4" />
            </svg>
            <span class="lengths__figures">{figures}</span>
        </li>
    }
    .into_any()
}

/// The last three takes of the same question, one over the other.
#[component]
fn Last(id: TakeId) -> impl IntoView {
    let takes = handles().takes;
    part(move || {
        let all = takes.of(&id.company).into_iter().filter(|(other, _)| other.question == id.question);
        let last: Vec<(TakeId, Take)> = all.filter(|(_, take)| take.millis > 0).take(3).collect();
        (last.len() > 1).then(|| {
            let longest = last.iter().map(|(_, take)| take.millis).max().unwrap_or(1).max(1);
            let rows = last.iter().map(|(_, take)| {
                view! {
                    <li class="lengths__row">
                        <span class="lengths__asked">{crate::ui::clock::when(take.at)}</span>
                        <b class="lengths__time">{words::clock(take.millis)}</b>
                        {super::player::wave(take, u64::from(take.millis) * 300 / u64::from(longest), 0)}
                        <span class="lengths__figures">{words::rating(take.rating)}</span>
                    </li>
                }
            });
            view! {
                <section class="card" aria-label="この質問の、最近の回">
                    <h2 class="card__title">"この質問の、最近の回"</h2>
                    <ul class="lengths">{rows.collect_view()}</ul>
                </section>
            }
        })
    })
}
