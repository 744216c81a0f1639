//! A reminder to take everything along, with the way to do it at once.

use crate::ui::prelude::*;

use crate::notebook::Date;
use crate::plan::BackupDue;
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::pages::trouble::ExportButton;

/// The reminder, when it is time, given the day of the interview.
#[component]
pub fn BackupReminder(interview: Box<dyn Fn() -> Option<Date> + Send>) -> impl IntoView {
    let Handles { backups, today, .. } = handles();
    // It stays until the screen is left, so that the word on how it went can be read.
    let mut shown = false;
    let due = move || {
        let due = backups.due(interview(), today.get());
        let words = due.map(words);
        let is_put_off = backups.last().not_before.is_some();
        shown = (shown || words.is_some()) && !is_put_off;
        shown.then(|| {
            let words = words.unwrap_or_else(|| "控えを書き出しました。これで、端末をなくしても戻せます。".to_owned());
            let later = due.map(|_| {
                view! {
                    <button
                        class="button"
                        data-kind="text"
                        data-size="s"
                        type="button"
                        on:click=move |_| backups.put_off(untrack(|| today.get()))
                    >
                        "あとで"
                    </button>
                }
            });
            view! {
                <aside class="card" data-kind="plain" aria-label="控えのおすすめ">
                    <p class="card__words">
                        <IconView icon=Icon::ShieldCheck size="s" />
                        {words}
                    </p>
                    <div class="card__actions">
                        {due.map(|_| view! { <ExportButton label="すべて書き出す" /> })} {later}
                    </div>
                </aside>
            }
        })
    };
    part(due)
}

fn words(due: BackupDue) -> String {
    match due {
        BackupDue::Interview(0) => {
            "きょうが面接の日です。念のため、書いたことをファイルに残しておきましょう。".to_owned()
        }
        BackupDue::Interview(days) => {
            format!("面接まであと{days}日です。念のため、書いたことをファイルに残しておきましょう。")
        }
        BackupDue::Never => "たくさん書けました。ファイルに残しておくと、端末をなくしても戻せます。".to_owned(),
        BackupDue::Much => {
            "前に書き出してから、たくさん書きました。もう一度、ファイルに残しておきましょう。".to_owned()
        }
        BackupDue::Old(days) => {
            format!("前に書き出してから、{days}日たちました。もう一度、ファイルに残しておきましょう。")
        }
    }
}
