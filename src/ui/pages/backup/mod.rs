//! 控えと引っ越し: everything as a file, back again, and on to another device.

mod arriving;
mod moving;
mod preview;
mod reminder;

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;

pub use arriving::MovePage;
use moving::Moving;
use preview::Preview;
pub use reminder::BackupReminder;

use crate::browser;
use crate::storage::backup::{Backup, BackupError, LONGEST};
use crate::ui::calendar_words;
use crate::ui::components::{Icon, IconView, TaskBar, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::pages::trouble::ExportButton;
use crate::ui::route::Route;

/// Out into a file, in from one, and over to another device.
#[component]
pub fn BackupPage() -> impl IntoView {
    set_title("控えと引っ越し");
    let Handles { backups, today, .. } = handles();
    let last = move || match backups.last().day {
        Some(day) => format!("前に書き出したのは、{}です。", calendar_words::day(day, today.get())),
        None => "まだ一度も書き出していません。".to_owned(),
    };
    view! {
        <TaskBar back=Route::Settings title="控えと引っ越し" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "控えと引っ越し"
                </h1>
                <p class="page__words">
                    "書いたことは、この端末のこのブラウザの中だけにあります。ファイルにしておくと、端末をなくしても戻せます。"
                </p>
            </div>
            <section class="section">
                <h2 class="section__title">"控えを取る"</h2>
                <div class="card">
                    <p class="card__words">{live(last)}</p>
                    <div class="card__actions">
                        <ExportButton label="すべて書き出す" />
                    </div>
                    <p class="send__length">"ファイルには、書いたことがそのまま入ります。会社のパソコンや、人と使う場所には置かないようにしましょう。"</p>
                </div>
            </section>
            <TakeIn />
            <Moving />
        </main>
    }
}

/// A file comes back.
#[component]
fn TakeIn() -> impl IntoView {
    let said = RwSignal::new(String::new());
    let file = StoredValue::new(None::<Backup>);
    let turn = RwSignal::new(0_u32);
    let choose = move |event: web_sys::Event| {
        let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
        let Some(chosen) = input.files().and_then(|files| files.get(0)) else { return };
        // The same file can be chosen again.
        input.set_value("");
        said.set("読みこんでいます…".to_owned());
        file.set_value(None);
        turn.update(|turn| *turn += 1);
        browser::spawn(async move {
            let read = read(&chosen).await;
            let words = read.as_ref().err().map(|error| failure(*error)).unwrap_or_default();
            // The screen may be gone by then.
            if said.try_set(words.to_owned()).is_none() {
                file.set_value(read.ok());
                turn.update(|turn| *turn += 1);
            }
        });
    };
    let preview = move || {
        turn.track();
        file.get_value().map(|file| view! { <Preview file /> })
    };
    view! {
        <section class="section">
            <h2 class="section__title">"控えから戻す"</h2>
            <div class="card">
                <p class="card__words">
                    "書き出したファイルを選んでください。中身を見てから、取りこむかどうかを決められます。"
                </p>
                <label class="button" data-kind="soft" data-size="s">
                    <IconView icon=Icon::Upload size="s" />
                    "ファイルを選ぶ"
                    <input class="file-input" type="file" accept=".json,application/json" on:change=choose />
                </label>
                <p class="send__said" data-tone="look" role="status">
                    {live(move || said.get())}
                </p>
            </div>
            {part(preview)}
        </section>
    }
}

async fn read(chosen: &web_sys::File) -> Result<Backup, BackupError> {
    #[expect(clippy::cast_precision_loss, reason = "the limit is far below 2^53")]
    if chosen.size() > LONGEST as f64 {
        return Err(BackupError::Foreign);
    }
    let text = JsFuture::from(chosen.text()).await.ok().and_then(|text| text.as_string());
    Backup::read(&text.unwrap_or_default())
}

/// Why a file cannot be taken in, and what helps.
const fn failure(error: BackupError) -> &'static str {
    match error {
        BackupError::CutOff => {
            "ファイルが途中で切れています。もとの端末で、もう一度書き出してみましょう。いまの記録は、そのままです。"
        }
        BackupError::Foreign => {
            "むすびめのファイルではないようです。「musubime-」で始まるファイルを選んでください。いまの記録は、そのままです。"
        }
        BackupError::Newer => {
            "新しい版で書き出したファイルです。ページを読みこみ直して新しい版にしてから、もう一度選んでください。"
        }
    }
}
