//! 話す速さ: one reads a text of 300 characters once, and the app knows one's own pace.

use crate::ui::prelude::*;

use crate::browser;
use crate::check::Pace;
use crate::practice::pace::{REFERENCE, measured};
use crate::ui::components::{live, part};
use crate::ui::handles::handles;

/// The text and the clock.
#[component]
pub fn OwnPace(company: String) -> impl IntoView {
    drop(company);
    let takes = handles().takes;
    let begun = StoredValue::new(0_u64);
    let runs = RwSignal::new(0_u32);
    let said = RwSignal::new(String::new());
    let press = move |_| {
        if runs.get_untracked() == 0 {
            begun.set_value(browser::now());
            runs.set(1);
            said.set(String::new());
            return;
        }
        runs.set(0);
        let millis = u32::try_from(browser::now().saturating_sub(begun.get_value())).unwrap_or(u32::MAX);
        match measured(millis) {
            Some(pace) => takes.choose(|setting| setting.pace = pace.per_minute()),
            None => said.set(
                "300字を読む時間としては、速すぎるか、ゆっくりすぎます。声に出して、もう一度はかりましょう。".into(),
            ),
        }
    };
    let result = move || match Pace::new(takes.setting().pace) {
        Some(pace) => format!("あなたの速さは、1分に{}字です。答えの長さも、この速さで数えます。", pace.per_minute()),
        None => "まだ、はかっていません。".to_owned(),
    };
    let text = move || (runs.get() > 0).then(|| view! { <p class="options__text">{REFERENCE}</p> });
    view! {
        <div class="options__row">
            <p class="options__label">"話す速さ"</p>
            <p class="options__help">{live(result)}</p>
            {part(text)}
            <button class="button" data-kind="soft" data-size="s" type="button" on:click=press>
                {live(move || if runs.get() > 0 { "読み終えた".to_owned() } else { "300字を読んではかる".to_owned() })}
            </button>
            <p class="send__said" role="status">
                {live(move || said.get())}
            </p>
        </div>
    }
}
