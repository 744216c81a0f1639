//! 読む: the answer sentence by sentence; a tap on one says how it sounded.

use crate::ui::prelude::*;

use super::{Desk, RATE, asked};
use crate::share::review::{comment, said, stamp};
use crate::share::{Stamp, sentences};
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::link_words;

/// One answer at a time.
#[component]
pub fn ReadingPart(desk: Desk, place: RwSignal<usize>, mode: RwSignal<u32>) -> impl IntoView {
    let is_readable = Memo::new(move |_| desk.is_readable());
    part(move || if is_readable.get() { answer(desk, place.get()) } else { closed(mode) })
}

/// The answers of a pack that is heard first.
fn closed(mode: RwSignal<u32>) -> AnyView {
    view! {
        <section class="card" data-kind="plain">
            <h2 class="card__title" data-size="s">
                "文は、聞いたあとに読めます"
            </h2>
            <p class="card__words">"面接官は、耳だけで聞いています。先に声で聞き、5つの軸を評価すると、文がひらきます。"</p>
            <button class="button" data-kind="soft" type="button" on:click=move |_| mode.set(RATE)>
                "評価する"
            </button>
        </section>
    }
    .into_any()
}

fn answer(desk: Desk, place: usize) -> AnyView {
    let item = desk.item(place);
    if item.answer.is_empty() {
        return view! {
            <section class="paper">
                <p class="paper__lead">"聞かれること"</p>
                <h2 class="paper__question">{asked(&item)}</h2>
                <p class="paper__none">"この質問は、答えの文がありません。声で聞いてあげてください。"</p>
            </section>
        }
        .into_any();
    }
    // The sentence that is being spoken about, from 1; 0 if none.
    let open = RwSignal::new(0_u32);
    let blocks = (0_u16..).zip(sentences(&item.answer)).map(|(number, span)| {
        let words = item.answer.get(span).unwrap_or_default().to_owned();
        let mine = u32::from(number) + 1;
        let mark = move || {
            comment(&desk.card(), place, Some(number)).map(|comment| {
                let words = comment.stamp.map_or("コメント", link_words::stamp);
                view! { <span class="paper__stamp">{words}</span> }
            })
        };
        view! {
            <button
                class="paper__sentence"
                type="button"
                aria-pressed=live(move || if open.get() == mine { "true" } else { "false" })
                on:click=move |_| open.update(|open| *open = if *open == mine { 0 } else { mine })
            >
                <span>{words}</span>
                {part(mark)}
            </button>
            {part(move || (open.get() == mine).then(|| compose(desk, place, number)))}
        }
    });
    view! {
        <section class="paper">
            <p class="paper__lead">"聞かれること"</p>
            <h2 class="paper__question">{asked(&item)}</h2>
            <p class="paper__hint">"気になった文を押すと、感じたことを書けます。"</p>
            {blocks.collect_view()}
        </section>
    }
    .into_any()
}

/// How a sentence sounded, and a few words.
fn compose(desk: Desk, place: usize, number: u16) -> AnyView {
    let stamped = stamp(place, Some(number));
    let field = said(place, Some(number));
    let words = untrack(|| desk.card().text(&field).to_owned());
    let choice = |(which, kind): (usize, Stamp)| {
        let (mine, stamped) = (which.to_string(), stamped.clone());
        let (now, chosen) = (mine.clone(), stamped.clone());
        let icon = match kind {
            Stamp::Clear => Icon::CircleCheck,
            Stamp::Curious => Icon::MessageCircleQuestionMark,
            Stamp::More => Icon::CircleDashed,
            Stamp::Stiff => Icon::MessageSquareText,
        };
        view! {
            <button
                class="paper__choice"
                type="button"
                aria-pressed=live(move || if desk.card().text(&chosen) == now { "true" } else { "false" })
                on:click=move |_| {
                    let had = untrack(|| desk.card().text(&stamped) == mine);
                    desk.set(&stamped, if had { "" } else { &mine });
                }
            >
                <IconView icon size="s" />
                {link_words::stamp(kind)}
            </button>
        }
    };
    view! {
        <div class="paper__compose">
            <div class="paper__choices" role="group" aria-label="どう聞こえましたか">
                {Stamp::ALL.into_iter().enumerate().map(choice).collect_view()}
            </div>
            <textarea
                class="field__input"
                data-kind="area"
                rows="2"
                aria-label="この文に一言"
                on:input=move |event| desk.set(&field, &event_target_value(&event))
            >
                {words}
            </textarea>
        </div>
    }
    .into_any()
}
