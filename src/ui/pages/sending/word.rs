//! The passphrase of what is sent: nothing leaves while one is typed that is not in the link yet.

use crate::ui::prelude::*;

use crate::ui::components::{Icon, IconView, live};
use crate::ui::navigation::focus_on;
use crate::ui::passphrase;

/// The id of the field.
const FIELD: &str = "passphrase";

/// The passphrase of what is sent.
#[derive(Clone, Copy)]
pub struct Word {
    /// As it stands in its field.
    typed: RwSignal<String>,
    /// What the link is sealed with; empty if it is open.
    sealed: RwSignal<String>,
}

impl Word {
    /// This one to begin with; empty for none.
    pub fn new(word: String) -> Self {
        Self { typed: RwSignal::new(word.clone()), sealed: RwSignal::new(word) }
    }

    /// What the link is sealed with, followed.
    pub fn sealed(self) -> String {
        self.sealed.get()
    }

    /// Whether what stands in the field is not what the link is sealed with, followed.
    pub fn is_pending(self) -> bool {
        self.typed.with(|typed| self.sealed.with(|sealed| typed.trim() != sealed))
    }

    /// How the link is protected, followed.
    pub fn state(self) -> &'static str {
        if self.sealed.with(String::is_empty) {
            "合言葉なしのリンクです。ひらいた人は、だれでも読めます。"
        } else {
            "合言葉つきのリンクです。合言葉を知っている人だけが読めます。"
        }
    }
}

/// A field for the passphrase of what is sent.
#[component]
pub fn WordField(word: Word) -> impl IntoView {
    let Word { typed, sealed } = word;
    let can = passphrase::is_possible();
    let words = if can {
        "かけておくと、合言葉を知っている人だけが読めます。リンクと同じ会話には書かず、口で伝えましょう。"
    } else {
        "この開き方では、合言葉をかけられません。https のページでひらくと使えます。"
    };
    let state = move || match (sealed.with(String::is_empty), word.is_pending()) {
        (true, _) => "",
        (false, false) => "合言葉をかけました。リンクは、かけるたびに変わります。",
        (false, true) => "まだ、前の合言葉のままです。",
    };
    let take_off = move |_| {
        typed.set(String::new());
        sealed.set(String::new());
        focus_on(FIELD);
    };
    let seal = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        sealed.set(typed.get_untracked().trim().to_owned());
    };
    view! {
        <details class="fold">
            <summary class="fold__summary">
                <IconView icon=Icon::Lock size="s" />
                "合言葉をかける"
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <form class="fold__body" on:submit=seal>
                <p class="card__words">{words}</p>
                <label class="field">
                    <span class="field__label">"合言葉"</span>
                    <input
                        class="field__input"
                        id=FIELD
                        type="text"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        disabled=!can
                        prop:value=live(move || typed.get())
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </label>
                <div class="card__actions">
                    <button
                        class="button"
                        data-kind="soft"
                        data-size="s"
                        type="submit"
                        disabled=live(move || !word.is_pending() || typed.with(|typed| typed.trim().is_empty()))
                    >
                        "この合言葉をかける"
                    </button>
                    <button
                        class="button"
                        data-kind="text"
                        data-size="s"
                        type="button"
                        hidden=live(move || sealed.with(String::is_empty))
                        on:click=take_off
                    >
                        "合言葉をはずす"
                    </button>
                </div>
                <p class="send__said" role="status">
                    {live(state)}
                </p>
            </form>
        </details>
    }
}
