//! 評価する: five axes, each by a sentence.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{Desk, READ};
use crate::notebook::field;
use crate::share::review::{heard, written};
use crate::ui::components::{ScaleForm, part};

/// 評価する: the five axes, as the friend heard them.
#[component]
pub fn FormPart(desk: Desk, mode: RwSignal<u32>) -> impl IntoView {
    let levels = move || heard(&desk.card());
    let on_choose = Callback::new(move |(axis, level): (usize, u8)| {
        let mut levels = untrack(levels);
        if let Some(chosen) = levels.get_mut(axis) {
            *chosen = Some(level);
        }
        desk.set(field::HEARD, &written(levels));
    });
    let is_by_ear = desk.pack.with_value(|pack| pack.by_ear);
    let after = move || {
        (is_by_ear && desk.is_readable()).then(|| {
            view! {
                <div class="tip">
                    <p class="tip__words" role="status">
                        "5つとも評価できました。答えの文が、読めるようになりました。"
                    </p>
                    <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| mode.set(READ)>
                        "文を読む"
                    </button>
                </div>
            }
        })
    };
    view! {
        <section class="section">
            <p class="page__words">"話を聞いて、近い文を1つずつ選びます。点数ではなく、聞こえ方を伝えるためのものです。"</p>
            <ScaleForm name="friend" levels=Arc::new(levels) on_choose />
            {part(after)}
        </section>
    }
}
