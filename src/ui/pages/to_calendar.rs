//! カレンダーに入れる: days leave as a file that the calendar of the phone opens.

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::browser;
use crate::plan::{Event, calendar};
use crate::ui::calendar_words::FILE;
use crate::ui::components::{Icon, IconView, live};
use crate::ui::handing;

/// Makes the days; `true` if they may name the company.
pub type Events = Arc<dyn Fn(bool) -> Vec<Event> + Send + Sync>;

/// The way into the calendar. What kind of day it is stays out of it, unless the person ticks it.
#[component]
pub fn ToCalendar(
    /// What it is called.
    title: &'static str,
    /// What goes along when it is ticked.
    named: &'static str,
    /// The days.
    events: Events,
) -> impl IntoView {
    let is_named = RwSignal::new(false);
    let said = RwSignal::new("");
    let save = move |_| {
        let events = untrack(|| events(is_named.get_untracked()));
        said.set(if handing::calendar(FILE, &calendar(&events, browser::now())) {
            "保存しました。ファイルをひらくと、カレンダーに入ります。"
        } else {
            "保存できませんでした。ブラウザのダウンロードの設定を確かめて、もう一度お試しください。"
        });
    };
    view! {
        <section class="card" data-kind="form">
            <div class="field">
                <h2 class="card__title" data-size="s">{title}</h2>
                <p class="card__words">
                    "題は「予定」や「準備」だけです。人に見られても、面接とは分かりません。"
                </p>
            </div>
            <label class="field__check">
                <input type="checkbox" on:change=move |event| is_named.set(event_target_checked(&event)) />
                {named}
            </label>
            <div class="card__actions">
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=save>
                    <IconView icon=Icon::CalendarDays size="s" />
                    "ファイルを保存"
                </button>
            </div>
            <p class="send__said" role="status">{live(move || said.get().to_owned())}</p>
        </section>
    }
}
