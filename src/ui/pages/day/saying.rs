//! 訂正の一言: what is put right with a word, to be said aloud before the day.

use crate::ui::prelude::*;

use crate::notebook::{CardKind, field};
use crate::practice::device::Voice;
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::handles::{Handles, handles};

/// The sentences, each with a voice to listen to; nothing where nothing is put right.
#[component]
pub fn SayAloud(
    /// The company's id.
    company: String,
) -> impl IntoView {
    let Handles { cards, takes, .. } = handles();
    let said = RwSignal::new("");
    // One voice for all of them: it goes when the page goes, and then is silent.
    let voice = StoredValue::new_local(None::<Voice>);
    let listen = move |words: String| {
        let speed = untrack(|| takes.setting()).speed;
        let found = voice.try_update_value(|voice| {
            // Some browsers name their voices only a moment after the first question.
            if voice.is_none() {
                *voice = Voice::find();
            }
            voice.as_ref().map(|voice| voice.read(&words, speed, || {}))
        });
        said.set(match found.flatten() {
            Some(()) => "",
            None => "この端末には、日本語を読む声がありません。自分の声で読んでみましょう。",
        });
    };
    let sentences = move || {
        let settled = cards.of(&company, CardKind::Settlement).into_iter().map(|(_, card)| card);
        let slips: Vec<String> = settled
            .filter(|card| card.text(field::HOW) == field::SLIP && card.has(field::WHY))
            .map(|card| card.text(field::WHY).to_owned())
            .collect();
        let row = |words: String| {
            let heard = words.clone();
            view! {
                <li class="calm__correction">
                    <p class="calm__words">{words}</p>
                    <button
                        class="button"
                        data-kind="soft"
                        data-size="s"
                        type="button"
                        on:click=move |_| listen(heard.clone())
                    >
                        <IconView icon=Icon::Volume2 size="s" />
                        "お手本を聞く"
                    </button>
                </li>
            }
        };
        (!slips.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2 class="section__title">"訂正の一言を、声に出す"</h2>
                    <p class="page__words">"聞かれる前に、自分から言います。3回声に出すと、その場で迷いません。"</p>
                    <ul class="card" data-kind="flush">
                        {slips.into_iter().map(row).collect_view()}
                    </ul>
                    <p class="page__words" role="status">
                        {live(move || said.get())}
                    </p>
                </section>
            }
        })
    };
    part(sentences)
}
