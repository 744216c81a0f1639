//! 練習のきろく: what was said for this company, the latest first.

use crate::ui::prelude::*;

use crate::notebook::{Take, TakeId};
use crate::practice::spacing;
use crate::ui::clock::when;
use crate::ui::components::{Icon, IconView, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::practice_words as words;
use crate::ui::route::Route;

/// So many are shown at first, and so many more at a time.
const SHOWN: u32 = 10;

/// The takes as rows, some at first and more when asked for.
#[component]
pub fn Log(company: String) -> impl IntoView {
    let takes = handles().takes;
    let shown = RwSignal::new(SHOWN);
    let list = move || {
        let all = takes.of(&company);
        let count = all.len();
        let rows = all.into_iter().take(shown.get() as usize).map(|(id, take)| row(&id, &take)).collect_view();
        let more = (count > shown.get() as usize).then(|| {
            view! {
                <button
                    class="button"
                    data-kind="text"
                    data-size="s"
                    type="button"
                    on:click=move |_| shown.update(|shown| *shown += SHOWN)
                >
                    "前の練習も見る"
                </button>
            }
        });
        if count == 0 {
            let words = "まだ練習がありません。3分あれば、1問を話せます。上の「はじめる」から、試してみましょう。";
            view! { <p class="page__words">{words}</p> }.into_any()
        } else {
            view! {
                <ul class="takes">{rows}</ul>
                {more}
            }
            .into_any()
        }
    };
    view! {
        <section class="section" aria-label="練習のきろく">
            <h2 class="section__title">"練習のきろく"</h2>
            {part(list)}
        </section>
    }
}

fn row(id: &TakeId, take: &Take) -> AnyView {
    let Handles { companies, today, .. } = handles();
    let href = Route::Take { company: id.company.clone(), name: id.name.clone() }.to_string();
    let length = if take.millis > 0 { words::clock(take.millis) } else { "途中まで".into() };
    let interview = companies.company(&id.company).date;
    let due = take.day.and_then(|day| spacing::due(take.rating, day, interview));
    let detail = format!("{}・{length}", when(take.at));
    let returns = words::returns(due, today.get(), interview);
    view! {
        <li class="takes__item">
            <a class="takes__row" href=href>
                <b class="takes__title">{take.asked.clone()}</b>
                <span class="takes__detail">{detail}</span>
                <span class="takes__rating" data-rating=rating_id(take)>
                    {words::rating(take.rating)}
                </span>
                <span class="takes__detail">{returns}</span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        </li>
    }
    .into_any()
}

/// What a rating looks like.
pub const fn rating_id(take: &Take) -> &'static str {
    use crate::notebook::Rating;
    match take.rating {
        Rating::Stuck => "stuck",
        Rating::Almost => "almost",
        Rating::Spoken => "spoken",
        Rating::Sure => "sure",
        Rating::Open => "open",
    }
}

/// How much of the device the recordings take, and the way to take them away.
#[component]
pub fn Recordings() -> impl IntoView {
    let takes = handles().takes;
    let (minutes, size, asking) = (RwSignal::new(0_u32), RwSignal::new(String::new()), RwSignal::new(0_u32));
    let said = RwSignal::new(String::new());
    let look = move || {
        crate::browser::spawn(async move {
            let kept = takes.kept_sound().await;
            let pieces: usize = kept.iter().flatten().map(|one| one.pieces).sum();
            let bytes: usize = kept.iter().flatten().map(|one| one.bytes).sum();
            let words = match (kept.is_some(), pieces) {
                (false, _) => "このブラウザには、録音を残せません。".to_owned(),
                (true, 0) => "録音はありません。".to_owned(),
                _ => words::recorded(pieces, bytes),
            };
            // The screen may be gone by then.
            _ = size.try_set(words);
            _ = minutes.try_set(u32::try_from(pieces).unwrap_or(u32::MAX));
        });
    };
    look();
    let delete = move |_| {
        crate::browser::spawn(async move {
            let words = if takes.forget_sound("").await {
                "録音を消しました。話した長さと手応えは残っています。"
            } else {
                "ブラウザが消すのを断りました。録音は残っています。もう一度お試しください。"
            };
            _ = said.try_set(words.to_owned());
            _ = asking.try_set(0);
            look();
        });
    };
    let buttons = move || match (minutes.get(), asking.get()) {
        (0, _) => ().into_any(),
        (_, 0) => view! {
            <button class="button" data-kind="outline" data-size="s" type="button" on:click=move |_| asking.set(1)>
                "録音だけ消す…"
            </button>
        }
        .into_any(),
        _ => view! {
            <button class="button" data-kind="danger" data-size="s" type="button" on:click=delete>
                <IconView icon=Icon::Trash2 size="s" />
                "録音をすべて消す"
            </button>
            <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| asking.set(0)>
                "やめる"
            </button>
        }
        .into_any(),
    };
    view! {
        <section class="section">
            <h2 class="section__title">"録音"</h2>
            <div class="card">
                <p class="card__words">{live(move || size.get())}</p>
                <p class="card__words">
                    "録音は控えのファイルに入りません。残したい録音は、練習のきろくから1本ずつ保存できます。"
                </p>
                <div class="card__actions">{part(buttons)}</div>
                <p class="send__said" role="status">
                    {live(move || said.get())}
                </p>
            </div>
        </section>
    }
}
