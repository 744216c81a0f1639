//! 引っ越し, on the device that is new: the parts come one by one, each as a link. Nothing is kept before the first tap;
//! from then on the other parts of the same notebook are, because that is what the tap was for.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::Preview;
use crate::share::envelope::{unwrap, wrap};
use crate::share::moving::{Part, join};
use crate::share::{Kind, LinkError};
use crate::storage::backup::Backup;
use crate::ui::components::{self, TopBar};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::pages::opening::{Opening, Shown};
use crate::ui::route::Route;

/// What is said while there is no link.
const EMPTY: &str = "前の端末の画面に出ているQRを、カメラで読みとってください。リンクを貼ってもひらけます。";

/// The screen a part opens.
#[component]
pub fn MovePage(
    /// What came with the link.
    payload: String,
) -> impl IntoView {
    set_title("引っ越し");
    let text = RwSignal::new(if payload.is_empty() { payload } else { format!("#/m/{payload}") });
    let shown: Shown = Arc::new(move |body: Arc<Vec<u8>>, _| {
        let part = Part::of_body(&body)?;
        Ok::<AnyView, LinkError>(view! { <main class="page"><Arrival part /></main> }.into_any())
    });
    view! {
        <TopBar title="むすびめ" />
        <Opening text kind=Kind::Move empty=EMPTY shown is_page=true />
    }
}

/// One part, and how many are there by now.
#[component]
fn Arrival(part: Part) -> impl IntoView {
    let backups = handles().backups;
    let parts_of = move |whole: u32| -> Vec<Part> {
        let bodies = backups.parts(whole).into_iter().filter_map(|payload| unwrap(&payload).ok());
        bodies.filter_map(|(_, body)| Part::of_body(&body).ok()).collect()
    };
    let Part { whole, count, .. } = part;
    let is_refused = RwSignal::new(false);
    let keep = move |part: &Part| {
        let kept = backups.keep_part(part, &wrap(Kind::Move, &part.body()));
        is_refused.set(!kept);
    };
    if !parts_of(whole).is_empty() {
        keep(&part);
    }
    let turn = RwSignal::new(0_u32);
    let mine = StoredValue::new(part.clone());
    let receive = move |_| {
        // Of two notebooks on their way the last one counts.
        backups.drop_parts();
        keep(&mine.get_value());
        turn.update(|turn| *turn += 1);
    };
    let stop = move |_| {
        backups.drop_parts();
        turn.update(|turn| *turn += 1);
    };
    let state = move || {
        turn.track();
        if is_refused.get() {
            return framed(view! {
                <p class="card__words">"このブラウザでは、受けとったものを残せません。書き出したファイルで引っ越しましょう。"</p>
            });
        }
        let mut parts = parts_of(whole);
        if count == 1 {
            parts = vec![mine.get_value()];
        }
        match join(&parts) {
            Some(Ok(documents)) => view! { <Preview file=Backup::of_documents(documents) /> }.into_any(),
            Some(Err(_)) => framed(view! {
                <p class="card__words">"集めたQRがうまくつながりません。はじめから読みとり直してみましょう。"</p>
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=stop>
                    "はじめからやり直す"
                </button>
            }),
            None if parts.is_empty() => framed(view! {
                <p class="card__words">{format!("ノートを{count}枚のQRに分けたうちの1枚です。")}</p>
                <p class="card__words">"ほかの人から届いたリンクなら、受けとらずに閉じてください。"</p>
                <button class="button" type="button" on:click=receive>
                    "受けとりはじめる"
                </button>
            }),
            None => {
                let missing = (0..count).filter(|index| parts.iter().all(|part| part.index != *index));
                let missing: Vec<String> = missing.map(|index| (index + 1).to_string()).collect();
                framed(view! {
                    <p class="card__words">{format!("{count}枚のうち、{}枚を受けとりました。", parts.len())}</p>
                    <p class="card__words">{format!("のこりは、{}枚目です。つづけて読みとりましょう。", missing.join("、"))}</p>
                    <button class="button" data-kind="text" data-size="s" type="button" on:click=stop>
                        "受けとるのをやめる"
                    </button>
                })
            }
        }
    };
    view! {
        <div class="page__head">
            <h1 class="page__title" tabindex="-1">
                "前の端末から引っ越す"
            </h1>
        </div>
        {components::part(state)}
        <a class="button" data-kind="text" href=Route::Home.to_string()>
            "むすびめをひらく"
        </a>
    }
}

fn framed(content: impl IntoView + 'static) -> AnyView {
    view! { <section class="card">{content.into_any()}</section> }.into_any()
}
