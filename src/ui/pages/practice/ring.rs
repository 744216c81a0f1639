//! The ring on the stage.

use crate::ui::prelude::*;

use super::stage::{ASKING, COUNTING, ENDING, PAUSED, READY, SPEAKING, Stage};
use crate::ui::components::{Live, live};
use crate::ui::practice_words as words;

/// The ring with the clock, and the bars that move with the voice.
#[component]
pub fn Ring(stage: Stage, target: Live<u32>) -> impl IntoView {
    let target = move || target.lock().map_or(60, |mut target| target());
    let seconds = stage.seconds;
    let again = target.clone();
    let dash = move || match stage.phase.get() {
        SPEAKING | PAUSED => format!("{} 100", (seconds.get() * 100 / again().max(1)).min(100)),
        _ => "0 100".to_owned(),
    };
    let over = target.clone();
    let is_over = move || (matches!(stage.phase.get(), SPEAKING | PAUSED) && seconds.get() > over()).then_some("true");
    let time = move || match stage.phase.get() {
        COUNTING => seconds.get().to_string(),
        SPEAKING | PAUSED => words::clock(seconds.get() * 1_000),
        _ => "0:00".to_owned(),
    };
    let label = move || match stage.phase.get() {
        READY => "準備ができたら、はじめます".to_owned(),
        ASKING => "聞いています".to_owned(),
        COUNTING => "3つ数えて、はじめます".to_owned(),
        ENDING => "まとめています".to_owned(),
        PAUSED => "止めています".to_owned(),
        _ if seconds.get() > target() => "そろそろ結びましょう".to_owned(),
        _ => format!("めやす {}", words::clock(target() * 1_000)),
    };
    let kept = move || match (stage.phase.get(), stage.kept.get()) {
        (SPEAKING | PAUSED, kept) if kept > 0 => format!("録音 {}まで保存ずみ", words::clock(kept * 1_000)),
        _ => String::new(),
    };
    // Bars of one voice: the outer ones move less.
    let shape = [30_u32, 55, 80, 60, 90, 70, 100, 75, 90, 60, 80, 55, 30];
    let bars = (0_u32..).zip(shape).map(|(at, share)| {
        let height = move || 3 + stage.level.get() * share / 480;
        let y = move || (12 - height() / 2).to_string();
        let height = move || height().to_string();
        view! { <rect class="ring__bar" x=(at * 8 + 2).to_string() width="3" rx="1.5" y=live(y) height=live(height) /> }
    });
    view! {
        <div class="ring" data-over=live(is_over)>
            <svg class="ring__svg" viewBox="0 0 168 168" aria-hidden="true">
                <circle class="ring__track" cx="84" cy="84" r="76" />
                <circle class="ring__fill" cx="84" cy="84" r="76" pathLength="100" stroke-dasharray=live(dash) />
            </svg>
            <div class="ring__inside">
                <p class="ring__time" role="timer">
                    {live(time)}
                </p>
                <p class="ring__label">{live(label)}</p>
                <svg class="ring__bars" viewBox="0 0 104 24" aria-hidden="true">
                    {bars.collect_view()}
                </svg>
            </div>
            <p class="ring__kept" data-kept=live(move || stage.kept.get().to_string())>
                {live(kept)}
            </p>
        </div>
    }
}
