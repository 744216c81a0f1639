//! The other texts of an answer: what another tab wrote at the same time, and what stood here before.

use crate::ui::prelude::*;

use super::draft::Draft;
use crate::browser;
use crate::ui::clock::when;
use crate::ui::components::{Icon, IconView, OtherTextCard, part};
use crate::ui::handles::{OtherText, handles};
use crate::ui::navigation::focus_on;

/// What other tabs wrote into this answer at the same time.
#[component]
pub fn Conflicts(draft: Draft) -> impl IntoView {
    let answers = handles().answers;
    let id = draft.id;
    let card = move |other: OtherText| {
        let (chosen, put_away) = (other.clone(), other.clone());
        let take = move |_| {
            draft.write(chosen.text.clone());
            answers.put_away(&id.get_value(), &chosen.text);
        };
        let keep = move |_| answers.put_away(&id.get_value(), &put_away.text);
        view! {
            <OtherTextCard when=format!("{}に、別の画面で", when(other.at)) text=other.text>
                <Choice label="この文を使う" kind="soft" on_choose=Box::new(take) />
                <Choice label="いまの文のまま" kind="text" on_choose=Box::new(keep) />
            </OtherTextCard>
        }
    };
    part(move || {
        let found = answers.conflicts(&id.get_value());
        (!found.is_empty()).then(|| {
            view! {
                <section class="card" data-kind="warn" role="alert">
                    <h2 class="card__title" data-size="s">
                        "別の画面でも、この答えを書いていました"
                    </h2>
                    <p class="card__words">"どちらの文も残してあります。使うほうを選んでください。"</p>
                    {found.into_iter().map(card).collect_view()}
                </section>
            }
        })
    })
}

/// The id of what opens the earlier texts.
const VERSIONS: &str = "versions";

/// The texts this answer had before, read when they are asked for.
#[component]
pub fn Versions(draft: Draft) -> impl IntoView {
    let answers = handles().answers;
    let id = draft.id;
    let found = StoredValue::new(Vec::<OtherText>::new());
    let loaded = Trigger::new();
    let load = move || {
        browser::spawn(async move {
            let versions = answers.versions(id.get_value()).await;
            // The screen may be gone by then.
            if found.try_set_value(versions).is_none() {
                loaded.notify();
            }
        });
    };
    let card = move |other: OtherText| {
        let text = other.text.clone();
        let take = Box::new(move |_| {
            draft.write(text.clone());
            load();
            // The button goes with the card it stands on.
            focus_on(VERSIONS);
        });
        view! {
            <OtherTextCard when=when(other.at) text=other.text>
                <Choice label="この文にもどす" kind="soft" on_choose=take />
            </OtherTextCard>
        }
    };
    let list = move || {
        loaded.track();
        // Not followed: what is typed changes nothing of what stood here before.
        let current = untrack(|| draft.text());
        let mut others = found.get_value();
        others.retain(|other| other.text != current);
        if others.is_empty() {
            view! { <p class="versions__none">"まだありません。書きかえると、前の文がここに残ります。"</p> }.into_any()
        } else {
            others.into_iter().map(card).collect_view().into_any()
        }
    };
    view! {
        <details class="versions" on:toggle=move |_| load()>
            <summary class="versions__summary" id=VERSIONS>
                <IconView icon=Icon::History size="s" />
                "前に書いた文"
            </summary>
            <div class="versions__list">{part(list)}</div>
        </details>
    }
}

/// One thing that can be done with another text.
#[component]
fn Choice(label: &'static str, kind: &'static str, on_choose: Box<dyn Fn(leptos::ev::MouseEvent)>) -> impl IntoView {
    view! {
        <button class="button" data-kind=kind data-size="s" type="button" on:click=on_choose>
            {label}
        </button>
    }
}
