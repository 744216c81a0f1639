//! The passphrase of what is sent.

use crate::ui::prelude::*;

use crate::ui::components::{Icon, IconView, live};
use crate::ui::passphrase;

/// A field for the passphrase of what is sent.
#[component]
pub fn WordField(word: RwSignal<String>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let can = passphrase::is_possible();
    let words = if can {
        "かけておくと、合言葉を知っている人だけが読めます。リンクと同じ会話には書かず、口で伝えましょう。"
    } else {
        "この開き方では、合言葉をかけられません。https のページでひらくと使えます。"
    };
    let state = move || {
        if word.with(String::is_empty) {
            ""
        } else {
            "合言葉をかけました。リンクは、かけるたびに変わります。"
        }
    };
    let take_off = move |_| {
        typed.set(String::new());
        word.set(String::new());
    };
    let seal = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        word.set(typed.get_untracked().trim().to_owned());
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
                        disabled=live(move || typed.with(|typed| typed.trim().is_empty()))
                    >
                        "この合言葉をかける"
                    </button>
                    <button
                        class="button"
                        data-kind="text"
                        data-size="s"
                        type="button"
                        hidden=live(move || word.with(String::is_empty))
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
