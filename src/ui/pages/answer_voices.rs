//! 友だちの声 beside an answer: the comments that are not dealt with yet, each at its sentence.

use std::ops::Range;

use crate::ui::prelude::*;

use super::draft::Draft;
use super::share::{toggle_done, voice_body, voices_of};
use crate::share::voice::Voice;
use crate::ui::components::{Icon, IconView, part};
use crate::ui::marks::{Mark, Tint};

/// The open comments on this answer, followed.
pub fn open_voices(draft: Draft) -> Memo<Vec<Voice>> {
    Memo::new(move |_| {
        let id = draft.id.get_value();
        let of = voices_of(&id.company).into_iter();
        of.filter(|voice| voice.question == id.question && !voice.is_done).collect()
    })
}

/// Where the sentence of a comment stands now, if it still does.
fn place(voice: &Voice, text: &str) -> Option<Range<usize>> {
    let words = voice.original.as_str();
    let start = text.find(words).filter(|_| !words.is_empty())?;
    Some(start..start + words.len())
}

/// The marks of these comments in the text.
pub fn marks(voices: &[Voice], text: &str) -> Vec<Mark> {
    let spans = voices.iter().filter_map(|voice| place(voice, text));
    spans.map(|span| Mark { span, tint: Tint::Voice }).collect()
}

/// The comments on this answer that are not done with.
#[component]
pub fn AnswerVoices(draft: Draft, voices: Memo<Vec<Voice>>) -> impl IntoView {
    part(move || {
        let voices = voices.get();
        let count = voices.len();
        (count > 0).then(|| {
            view! {
                <section class="section" aria-label="友だちの声">
                    <h2 class="eyebrow" data-tone="primary">
                        <IconView icon=Icon::UsersRound size="s" />
                        {format!("友だちの声（{count}件）")}
                    </h2>
                    <ul class="voices">{voices.into_iter().map(|voice| row(draft, voice)).collect_view()}</ul>
                </section>
            }
        })
    })
}

fn row(draft: Draft, voice: Voice) -> AnyView {
    let body = voice_body(&voice, String::new());
    let words = voice.clone();
    let go = move |_| {
        let text = untrack(|| draft.text());
        draft.go(&place(&words, &text).unwrap_or(text.len()..text.len()));
    };
    let done = move |_| toggle_done(&draft.id.get_value().company, &voice);
    view! {
        <li class="voices__row" data-kind="slim">
            <div class="voices__body">
                {body}
                <div class="voices__actions">
                    <button class="button" data-kind="soft" data-size="s" type="button" on:click=go>
                        <IconView icon=Icon::Pencil size="s" />
                        "この文をなおす"
                    </button>
                    <button class="button" data-kind="text" data-size="s" type="button" on:click=done>
                        "済みにする"
                    </button>
                </div>
            </div>
        </li>
    }
    .into_any()
}
