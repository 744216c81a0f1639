//! 緊張したら: one breath, one sentence, and words for silence.

use crate::ui::prelude::*;

use super::prepared;
use super::saying::SayAloud;
use crate::bank::day::{CALM_BASIS, SAYINGS, Saying};
use crate::check::sentences;
use crate::plan::Prepared;
use crate::practice::session::Course;
use crate::ui::components::{Filter, Grounds, Icon, IconView, TaskBar, live, part};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::route::{DayPage, Route};

/// A breath to follow, words for a silence, and a sentence to say aloud.
#[component]
pub fn CalmPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("緊張したら");
    let saying = |Saying { when, words }: Saying| {
        view! {
            <div class="calm__saying">
                <dt class="calm__when">{when}</dt>
                <dd class="calm__words">{format!("「{}」", words.trim_end_matches('。'))}</dd>
            </div>
        }
    };
    view! {
        <TaskBar back=Route::Day { company: company.clone(), page: DayPage::Sheet } title="緊張したら" />
        <main class="page" data-page="calm">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "まず、息を長くはく"
                </h1>
                <p class="page__words">
                    "緊張は、大事に思っているしるしです。消そうとしなくて大丈夫です。"
                </p>
            </div>
            <Breath />
            <FirstSentence company=company.clone() />
            <section class="section">
                <h2 class="section__title">"言葉が出てこないとき"</h2>
                <dl class="card" data-kind="flush">
                    {SAYINGS.map(saying).into_iter().collect_view()}
                </dl>
                <p class="page__words">"だまっている時間は、聞く人には短く感じられます。"</p>
            </section>
            <SayAloud company />
            <Grounds basis=CALM_BASIS />
        </main>
    }
}

/// A minute of slow breaths, to follow with the eyes. It runs only when it is asked to.
#[component]
fn Breath() -> impl IntoView {
    let runs = RwSignal::new(0_u32);
    let said = RwSignal::new("");
    let press = move |_| {
        let is_running = runs.get_untracked() > 0;
        runs.set(u32::from(!is_running));
        said.set("");
    };
    let over = move |_| {
        if runs.get_untracked() > 0 {
            runs.set(0);
            said.set("1分たちました。肩を下げて、最初の一文へ進みましょう。");
        }
    };
    let state = live(move || if runs.get() > 0 { "running" } else { "still" });
    view! {
        <section class="card" aria-label="息を長くはく">
            <div class="breath" data-state=state on:animationend=over>
                <div class="breath__space" aria-hidden="true">
                    <span class="breath__circle"></span>
                    <span class="breath__word" data-of="in">"吸う"</span>
                    <span class="breath__word" data-of="out">"はく"</span>
                    <span class="breath__word" data-of="still">"息"</span>
                </div>
                <p class="breath__words">
                    "4つ数えて鼻から吸い、8つ数えて口からはきます。苦しくなったら、ふつうの息にもどします。"
                </p>
                <button class="button" data-kind="soft" type="button" on:click=press>
                    {live(move || if runs.get() > 0 { "とめる" } else { "1分やってみる" })}
                </button>
                <p class="breath__said" role="status">
                    {live(move || said.get())}
                </p>
            </div>
        </section>
    }
}

/// The first sentence of one answer, and the way to say it aloud.
#[component]
fn FirstSentence(company: String) -> impl IntoView {
    let company = StoredValue::new(company);
    let chosen = RwSignal::new(0_u32);
    let answers = Memo::new(move |_| prepared(&company.get_value()));
    let choices = move || {
        let titles: Vec<String> = answers.get().into_iter().map(|answer| answer.title).collect();
        (titles.len() > 1).then(|| view! { <Filter label="どの答えの一文" choices=titles chosen /> })
    };
    let shown = move || {
        let answers = answers.get();
        let Some(Prepared { question, text, .. }) = answers.get(chosen.get() as usize).or_else(|| answers.first())
        else {
            return empty(&company.get_value());
        };
        let first = sentences(text).into_iter().next().and_then(|span| text.get(span)).unwrap_or_default().to_owned();
        let set = format!("{}{question}", Course::ONE);
        let rehearsal = handles().rehearsal;
        let href = Route::Rehearsal { company: company.get_value(), set }.to_string();
        view! {
            <blockquote class="calm__first">{first}</blockquote>
            <div class="card__actions">
                <a class="button" href=href on:click=move |_| rehearsal.forget()>
                    <IconView icon=Icon::Mic size="s" />
                    "声に出す"
                </a>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="section">
            <h2 class="section__title">"最初の一文だけ、声に出す"</h2>
            {part(choices)}
            <div class="card">{part(shown)}</div>
        </section>
    }
}

fn empty(company: &str) -> AnyView {
    let href = Route::Questions { company: company.into() }.to_string();
    view! {
        <p class="card__words">"答えを書くと、その最初の一文がここに出ます。"</p>
        <div class="card__actions">
            <a class="button" data-kind="soft" href=href>
                "回答をひらく"
            </a>
        </div>
    }
    .into_any()
}
