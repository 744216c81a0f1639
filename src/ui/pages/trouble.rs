//! What is wrong with saving, and the way out: taking everything along as a file.

use crate::ui::prelude::*;

use crate::browser;
use crate::ui::components::{Banner, Icon, IconView, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::words;

/// What is wrong with saving, for as long as it is wrong.
#[component]
pub fn TroubleBanner() -> impl IntoView {
    let health = handles().health;
    part(move || {
        let lines = words::troubles(health.troubles());
        (!lines.is_empty()).then(|| view! { <Banner lines><ExportButton label="書き出す" /></Banner> })
    })
}

/// A button that downloads everything, and says how it went.
#[component]
pub fn ExportButton(label: &'static str) -> impl IntoView {
    let Handles { backups, today, .. } = handles();
    let result = RwSignal::new(String::new());
    let export = move |_| {
        browser::spawn(async move {
            let exported = backups.export(untrack(|| today.get())).await;
            // The screen may be gone by then.
            drop(result.try_set(words::exported(exported)));
        });
    };
    view! {
        <button class="button" data-kind="soft" data-size="s" type="button" on:click=export>
            <IconView icon=Icon::Download size="s" />
            {label}
        </button>
        <p class="export-result" role="status">
            {live(move || result.get())}
        </p>
    }
}
