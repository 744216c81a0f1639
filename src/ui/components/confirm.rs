//! A question before something is given up, in a dialogue of the browser's own.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;

/// The question, which [`ask`] opens. The focus begins on the way that gives nothing up.
#[component]
pub fn Confirm(
    /// The id of the dialogue on the page.
    id: &'static str,
    /// The question.
    title: &'static str,
    /// What follows from it.
    words: AnyView,
    /// The button that gives it up.
    yes: &'static str,
    /// The button that does not.
    no: &'static str,
    /// Told of a yes.
    on_yes: Callback<()>,
    /// Told of a no, by the button or by Escape.
    on_no: Callback<()>,
) -> impl IntoView {
    let is_agreed = StoredValue::new(false);
    let agree = move |_| {
        is_agreed.set_value(true);
        close(id);
        on_yes.run(());
    };
    let closed = move |_| {
        // The screen may be gone by then.
        if is_agreed.try_get_value() == Some(false) {
            on_no.run(());
        }
    };
    view! {
        <dialog class="confirm" id=id aria-label=title on:close=closed>
            <p class="confirm__title">{title}</p>
            <p class="confirm__words">{words}</p>
            <div class="confirm__actions">
                <button class="button" data-kind="outline" type="button" on:click=agree>
                    {yes}
                </button>
                <button class="button" type="button" autofocus=true on:click=move |_| close(id)>
                    {no}
                </button>
            </div>
        </dialog>
    }
}

/// Opens the question with this id; `false` where it is open already, or the browser has no dialogues.
pub fn ask(id: &str) -> bool {
    dialogue(id).is_some_and(|dialogue| dialogue.show_modal().is_ok())
}

/// Whether the question with this id is open.
pub fn is_asked(id: &str) -> bool {
    dialogue(id).is_some_and(|dialogue| dialogue.open())
}

fn close(id: &str) {
    if let Some(dialogue) = dialogue(id) {
        dialogue.close();
    }
}

fn dialogue(id: &str) -> Option<web_sys::HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}
