//! The field an answer is written in. What is typed is never written back into it; texts from elsewhere are, unless
//! someone is in the middle of typing.

use std::cell::Cell;
use std::rc::Rc;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::{Live, live};

/// A text field that grows with its text.
#[component]
pub fn Editor(
    /// Its label for screen readers.
    label: String,
    /// The current text.
    text: impl Fn() -> String + 'static,
    /// Whether it must not be changed.
    read_only: Live<bool>,
    /// Told of every input, also while an input method composes.
    on_input: impl Fn(String) + 'static,
    /// Told when the typing ends.
    on_leave: impl Fn() + 'static,
    /// What stands under the text.
    children: Children,
) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    let composing = Rc::new(Cell::new(false));
    let (begins, ends) = (composing.clone(), composing.clone());
    Effect::new(move |_| {
        let text = text();
        if let Some(field) = field.get()
            && field.value() != text
            && !composing.get()
        {
            field.set_value(&text);
        }
    });
    view! {
        <div class="editor">
            <textarea
                class="editor__text"
                node_ref=field
                rows="8"
                aria-label=label
                readonly=live(move || read_only.lock().is_ok_and(|mut read_only| read_only()))
                spellcheck="false"
                autocapitalize="off"
                on:compositionstart=move |_| begins.set(true)
                on:compositionend=move |_| ends.set(false)
                on:input=move |event| on_input(event_target_value(&event))
                on:blur=move |_| on_leave()
            ></textarea>
            <div class="editor__foot">{children()}</div>
        </div>
    }
}
