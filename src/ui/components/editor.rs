//! The field an answer is written in, with marks under its words. What is typed is never written back into it; texts from
//! elsewhere are, unless someone is in the middle of typing.
//!
//! The marks stand in a mirror: the same words in the same place, of which only the grounds are seen. A key changes the
//! words of one piece of it; the pieces are made anew only when other words are marked. While an input method composes,
//! the marks stay with their words and nothing is read anew.

use std::sync::{Arc, Mutex};

use crate::ui::prelude::*;
use leptos::html::Textarea;

use super::{Live, live, part};
use crate::ui::marks::{Mark, Piece, Tint, follow, layer, pieces, to_bytes};

/// A text field that grows with its text.
#[component]
pub fn Editor(
    /// Its label for screen readers.
    label: String,
    /// The field itself, for who puts words into it.
    field: NodeRef<Textarea>,
    /// The current text.
    text: impl Fn() -> String + Send + Sync + 'static,
    /// What is marked in the text, followed.
    marks: impl Fn() -> Vec<Mark> + Send + Sync + 'static,
    /// 1 while an input method composes.
    composing: RwSignal<u32>,
    /// 1 while the marks only follow their words, because nothing is read.
    frozen: RwSignal<u32>,
    /// Whether it must not be changed.
    read_only: Live<bool>,
    /// Told of every input, also while an input method composes.
    on_input: impl Fn(String) + 'static,
    /// Told when a composition ends.
    on_composed: Callback<()>,
    /// Told where the cursor stands, in bytes.
    on_place: Callback<u32>,
    /// Told when the typing ends.
    on_leave: impl Fn() + 'static,
    /// What stands under the text.
    children: Children,
) -> impl IntoView {
    let is_composing = move || composing.get_untracked() > 0;
    let text = Arc::new(text);
    let current = Arc::clone(&text);
    Effect::new(move |_| {
        let text = current();
        if let Some(field) = field.get()
            && field.value() != text
            && !is_composing()
        {
            field.set_value(&text);
        }
    });
    let mirror = mirror(mirrored(text, marks, frozen));
    let place = move || {
        if let Some(field) = field.get_untracked()
            && let Ok(Some(units)) = field.selection_start()
        {
            let bytes = to_bytes(&field.value(), units as usize);
            on_place.run(u32::try_from(bytes).unwrap_or(u32::MAX));
        }
    };
    view! {
        <div class="editor">
            <div class="editor__page">
                <div class="editor__mirror" aria-hidden="true">{part(mirror)}</div>
                <textarea
                    class="editor__text"
                    node_ref=field
                    rows="8"
                    aria-label=label
                    readonly=live(move || read_only.lock().is_ok_and(|mut read_only| read_only()))
                    spellcheck="false"
                    autocapitalize="off"
                    on:compositionstart=move |_| composing.set(1)
                    on:compositionend=move |_| {
                        composing.set(0);
                        on_composed.run(());
                    }
                    on:input=move |event| on_input(event_target_value(&event))
                    on:click=move |_| place()
                    on:keyup=move |_| place()
                    on:blur=move |_| on_leave()
                ></textarea>
            </div>
            <div class="editor__foot">{children()}</div>
        </div>
    }
}

/// What the mirror shows: the text in pieces, marked and unmarked. While nothing is read, the marks that were there follow
/// their words.
fn mirrored(
    text: Arc<impl Fn() -> String + Send + Sync + 'static>,
    marks: impl Fn() -> Vec<Mark> + Send + Sync + 'static,
    frozen: RwSignal<u32>,
) -> Memo<Vec<Piece>> {
    let shown = Mutex::new((String::new(), Vec::<Mark>::new()));
    Memo::new(move |_| {
        let (text, marks) = (text(), marks());
        let Ok(mut shown) = shown.lock() else { return Vec::new() };
        let marks = if frozen.get() > 0 { follow(&shown.1, &shown.0, &text) } else { layer(&marks) };
        let pieces = pieces(&text, &marks);
        *shown = (text, marks);
        pieces
    })
}

/// Draws the pieces. A key changes the words of one; they are made anew only when others are marked.
fn mirror(mirrored: Memo<Vec<Piece>>) -> impl Fn() -> Vec<AnyView> + Send + 'static {
    let tints = Memo::new(move |_| mirrored.with(|pieces| pieces.iter().map(|piece| piece.tint).collect::<Vec<_>>()));
    move || {
        let piece = |(place, tint): (usize, Option<Tint>)| {
            let words = live(move || {
                mirrored.with(|pieces| pieces.get(place).map_or_else(String::new, |piece| piece.words.clone()))
            });
            match tint {
                None => view! { {words} }.into_any(),
                Some(tint) => view! {
                    <mark class="editor__mark" data-tint=tint.name()>
                        {words}
                    </mark>
                }
                .into_any(),
            }
        };
        tints.get().into_iter().enumerate().map(piece).collect::<Vec<AnyView>>()
    }
}
