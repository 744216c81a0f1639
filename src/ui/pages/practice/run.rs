//! 本番モード: the whole screen is the interview. Always dark, as a stage is.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

use super::ring::Ring;
use super::sets::{known, persona, planned};
use super::stage::{ASKING, COUNTING, ENDING, PAUSED, READY, SPEAKING, Stage};
use crate::bank::{self, Seconds};
use crate::practice::session::{Course, Item, reactions};
use crate::ui::components::confirm::{ask, is_asked};
use crate::ui::components::{Confirm, Icon, IconView, live, part};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::practice_words as words;
use crate::ui::rehearsal::Running;
use crate::ui::route::Route;

/// The id of the question whether to leave.
const LEAVING: &str = "leaving";
/// A follow-up is answered in so many seconds.
const DEEPER: Seconds = Seconds { min: 20, max: 45 };
/// An own question has no length of its own.
const OWN: Seconds = Seconds { min: 30, max: 75 };
/// After so many seconds of silence a way on is offered.
const HELP: u32 = 6;
/// The turns of an answer, in the order in which they are told.
const CUES: [&str; 4] = ["結論", "理由", "場面", "活かし方"];

/// The stage with the question that comes next.
#[component]
pub fn RehearsalPage(company: String, set: Course) -> impl IntoView {
    set_title("本番モード");
    let name = match &set {
        Course::Preset(preset) => preset.id().to_owned(),
        Course::One(id) => format!("{}{id}", Course::ONE),
    };
    let rehearsal = handles().rehearsal;
    let running = rehearsal.of(&company, &name).unwrap_or_else(|| {
        let running = untrack(|| planned(&company, &name, &set, &known(&company)));
        rehearsal.set(running.clone());
        running
    });
    match running.items.get(running.place).cloned() {
        Some(item) => view! { <Scene running item /> }.into_any(),
        None => view! { <Nothing company /> }.into_any(),
    }
}

/// A set that has nothing to ask.
#[component]
fn Nothing(company: String) -> impl IntoView {
    view! {
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                "出せる質問が、まだありません"
            </h1>
            <p class="page__words">"答えを書くか、ほかの練習を選ぶと、はじめられます。"</p>
            <a class="button" href=Route::Practice { company }.to_string()>
                "練習を選ぶ"
            </a>
        </main>
    }
}

#[component]
fn Scene(running: Running, item: Item) -> impl IntoView {
    let Running { company, items, place, seed, .. } = running;
    let setting = untrack(|| handles().takes.setting());
    let (who, manner) = words::interviewer(persona(&setting.persona).at(place));
    let length = bank::question(&item.question).map_or(OWN, |question| question.length);
    let previous = item.asked.clone();
    let stage = Stage::new(&company, item);
    let target = move || if stage.deeper(stage.part.get()).is_some() { DEEPER.max } else { length.max };
    let hidden = RwSignal::new(0_u32);
    listen(stage);
    if place > 0 {
        stage.begin();
    }
    let question = move || {
        let at = stage.part.get();
        let deeper = stage.deeper(at).map(|(number, of)| {
            view! {
                <p class="stage__before">{previous.clone()}</p>
                <p class="stage__chip">
                    <IconView icon=Icon::MessageCircleQuestionMark size="s" />
                    {format!("深掘り {number} / {of}")}
                </p>
            }
        });
        let asked = stage.asked(at);
        view! {
            {deeper}
            <h1 class="stage__question" tabindex="-1" data-hidden=(hidden.get() == 1).then_some("true")>
                {asked}
            </h1>
        }
    };
    let reaction = move || {
        let now = stage.seconds.get();
        let is_speaking = stage.phase.get() == SPEAKING;
        let due = reactions(seed, place).into_iter().rev().find(|(at, _)| (*at..at + 8).contains(&now));
        let said = due.filter(|_| is_speaking).map(|(_, reaction)| words::reaction(reaction));
        said.unwrap_or(manner).to_owned()
    };
    view! {
        <main class="stage" data-phase=live(move || stage.phase.get().to_string())>
            <Bar stage hidden place count=items.len() />
            <section class="stage__words">
                <div class="stage__person">
                    <span class="stage__face">
                        <IconView icon=Icon::UserRound size="l" />
                    </span>
                    <p class="stage__who">
                        <b class="stage__name">{who}</b>
                        <span class="stage__manner" role="status">
                            {live(reaction)}
                        </span>
                    </p>
                    <button class="stage__icon" data-kind="filled" type="button" aria-label="もう一度読み上げる" on:click=move |_| stage.again()>
                        <IconView icon=Icon::Volume2 />
                    </button>
                </div>
                {part(question)}
                <p class="stage__notice" role="status">
                    {live(move || stage.notice.get())}
                </p>
            </section>
            <Ring stage target=live(move || u32::from(target())) />
            <Controls stage target=live(move || u32::from(target())) />
        </main>
        <Confirm
            id=LEAVING
            title="練習をやめますか"
            words="ここまでに話した答えは、練習のきろくに残ります。".into_any()
            yes="やめる"
            no="つづける"
            on_yes=Callback::new(move |()| stage.finish(true))
            on_no=Callback::new(move |()| stage.go_on())
        />
    }
}

/// The way out, how far one has come, and whether the words of the question are seen.
#[component]
fn Bar(stage: Stage, hidden: RwSignal<u32>, place: usize, count: usize) -> impl IntoView {
    let segments = (0..count).map(|at| {
        let state = match at.cmp(&place) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "next",
        };
        view! { <i class="stage__segment" data-state=state /> }
    });
    let label = format!("{count}問中{}問目", place + 1);
    view! {
        <header class="stage__bar">
            <button class="stage__icon" type="button" aria-label="練習をやめる" on:click=move |_| ask_to_leave(stage)>
                <IconView icon=Icon::X size="l" />
            </button>
            <div class="stage__segments" role="img" aria-label=label>
                {segments.collect_view()}
            </div>
            <button
                class="stage__icon"
                type="button"
                aria-label="質問の文字をかくす"
                aria-pressed=live(move || (hidden.get() == 1).to_string())
                on:click=move |_| hidden.update(|hidden| *hidden = 1 - *hidden)
            >
                <IconView icon=Icon::EyeOff size="l" />
            </button>
        </header>
    }
}

/// Where one is in the answer, what helps in a silence, and the three buttons.
#[component]
fn Controls(stage: Stage, target: crate::ui::components::Live<u32>) -> impl IntoView {
    let target = move || target.lock().map_or(60, |mut target| target());
    let cue = move || {
        let at = (stage.seconds.get() * 4 / target().max(1)).min(3);
        if stage.phase.get() == SPEAKING { at } else { 4 }
    };
    let cues = (0_u32..).zip(CUES).map(|(at, label)| {
        let cue = cue.clone();
        let now = live(move || (cue() == at).then_some("step"));
        view! { <li class="stage__cue" aria-current=now>{label}</li> }
    });
    let help = move || {
        let is_silent = stage.phase.get() == SPEAKING && stage.silent.get() >= HELP;
        if is_silent {
            "考える時間です。「少し考えてもよろしいでしょうか」と言っても大丈夫です。"
        } else {
            ""
        }
    };
    let main = move || match stage.phase.get() {
        READY => "はじめる",
        ASKING | COUNTING => "すぐ答える",
        ENDING => "お待ち\nください",
        _ => "話し\n終えた",
    };
    let rest = move || if stage.phase.get() == PAUSED { "つづける" } else { "止める" };
    let is_idle = move || !matches!(stage.phase.get(), SPEAKING | PAUSED);
    view! {
        <footer class="stage__foot">
            <p class="stage__help" role="status">
                {live(move || help().to_owned())}
            </p>
            <ul class="stage__cues" aria-label="話す順番のめやす">
                {cues.collect_view()}
            </ul>
            <div class="stage__controls">
                <button class="stage__side" type="button" disabled=live(is_idle) on:click=move |_| stage.redo()>
                    <IconView icon=Icon::RotateCcw />
                    "言い直す"
                </button>
                <button
                    class="stage__main"
                    type="button"
                    disabled=live(move || stage.phase.get() == ENDING)
                    on:click=move |_| go_on(stage)
                >
                    {live(move || main().to_owned())}
                </button>
                <button class="stage__side" type="button" disabled=live(is_idle) on:click=move |_| stage.pause()>
                    {part(move || {
                        let icon = if stage.phase.get() == PAUSED { Icon::Play } else { Icon::Pause };
                        view! { <IconView icon /> }
                    })}
                    {live(move || rest().to_owned())}
                </button>
            </div>
        </footer>
    }
}

/// The large button.
fn go_on(stage: Stage) {
    match stage.phase.get_untracked() {
        READY => stage.begin(),
        ASKING | COUNTING => stage.speak(),
        SPEAKING | PAUSED => stage.finish(false),
        _ => {}
    }
}

/// Escape asks whether to leave; Enter and space press the large button, wherever the focus is.
fn listen(stage: Stage) {
    let handle = window_event_listener(leptos::ev::keydown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let is_on_button = target.is_some_and(|target| target.closest("button, a, dialog").ok().flatten().is_some());
        match event.key().as_str() {
            "Escape" if !is_asked(LEAVING) => {
                event.prevent_default();
                ask_to_leave(stage);
            }
            "Enter" | " " if !is_on_button && !event.repeat() => {
                event.prevent_default();
                go_on(stage);
            }
            _ => {}
        }
    });
    on_cleanup(move || handle.remove());
}

/// Nothing is lost before the first word; later one is asked first, and everything rests.
fn ask_to_leave(stage: Stage) {
    if stage.phase.get_untracked() == READY {
        stage.finish(true);
        return;
    }
    stage.rest();
    if !ask(LEAVING) {
        stage.finish(true);
    }
}
