//! 点検: what was found in a text, one row a check, what is worth a look first. A row opens to show where and what to do.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::{Icon, IconView, live, part};
use crate::ui::marks::Tint;
use crate::ui::words::things;

/// The id of the heading.
pub const CHECKS: &str = "checks";

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    /// Worth a look.
    Look,
    /// できている
    Good,
    /// このままでよい
    Fine,
}

/// The head of one row.
#[derive(Clone)]
pub struct CheckHead {
    /// What is looked at.
    pub title: &'static str,
    /// What was found.
    pub message: String,
    /// How it is marked in the text.
    pub tint: Option<Tint>,
}

/// A row by its name, and how it stands.
pub type CheckKey = (u32, RowState);

/// The rows of one text; nothing as long as there is nothing to say.
#[component]
pub fn CheckList(
    /// The rows in their order, followed.
    keys: Memo<Vec<CheckKey>>,
    /// The head of a row, followed; `None` once there is nothing to say any more.
    head: Arc<dyn Fn(u32) -> Option<CheckHead> + Send + Sync>,
    /// What a row holds when it is open, followed.
    body: Arc<dyn Fn(u32) -> AnyView + Send + Sync>,
    /// The row that is open, or whose words hold the cursor, from 1; 0 if there is none.
    current: RwSignal<u32>,
    /// How many rows are left to be looked at, followed; `None` while there is too little to say so.
    left: Arc<dyn Fn() -> Option<usize> + Send + Sync>,
    /// What could not be looked at yet, followed.
    unread: Arc<dyn Fn() -> String + Send + Sync>,
) -> impl IntoView {
    let open = RwSignal::new(0_u32);
    let count = move || {
        let (state, words) = match left()? {
            0 => ("good", "気になる所なし".to_owned()),
            left => ("look", format!("あと{}", things(left))),
        };
        Some(view! {
            <span class="check-list__count" data-state=state>
                {words}
            </span>
        })
    };
    let blank = Arc::clone(&unread);
    let is_blank = move || keys.with(Vec::is_empty) && blank().is_empty();
    let rows = move || {
        let keys = keys.get();
        let rows = keys.into_iter().map(|(place, state)| {
            let (head, body) = (Arc::clone(&head), Arc::clone(&body));
            row(place, state, head, body, current, open)
        });
        rows.collect::<Vec<AnyView>>()
    };
    view! {
        <section class="check-list" aria-label="回答の点検" hidden=live(is_blank)>
            <header class="check-list__head">
                <IconView icon=Icon::ListChecks size="s" />
                <h2 class="check-list__heading" id=CHECKS tabindex="-1">"点検"</h2>
                <span class="check-list__lead">"書くたびに変わります"</span>
                {part(count)}
            </header>
            {part(rows)}
            {part(move || {
                let words = unread();
                (!words.is_empty()).then(|| view! { <p class="check-list__unread">{words}</p> })
            })}
            <p class="check-list__note">
                "言葉から見つけた目安です。話の中身は、あなたがいちばん知っています。"
            </p>
        </section>
    }
}

fn row(
    place: u32,
    state: RowState,
    head: Arc<dyn Fn(u32) -> Option<CheckHead> + Send + Sync>,
    body: Arc<dyn Fn(u32) -> AnyView + Send + Sync>,
    current: RwSignal<u32>,
    open: RwSignal<u32>,
) -> AnyView {
    let (name, icon) = match state {
        RowState::Look => ("look", Icon::CircleAlert),
        RowState::Good => ("good", Icon::CircleCheck),
        RowState::Fine => ("fine", Icon::Check),
    };
    let number = place + 1;
    let is_open = move || open.get() == number;
    let words = move || {
        let head = head(place);
        head.map(|CheckHead { title, message, tint }| {
            let swatch = tint.map(|tint| {
                view! { <span class="check-list__swatch" data-tint=tint.name()></span> }
            });
            view! {
                <span class="check-list__words">
                    <b class="check-list__title">{swatch} {title}</b>
                    <span class="check-list__message">{message}</span>
                </span>
            }
        })
    };
    let toggle = move |event| {
        let is_open = event_target::<web_sys::Element>(&event).has_attribute("open");
        if is_open != (open.get_untracked() == number) {
            let now = if is_open { number } else { 0 };
            open.set(now);
            current.set(now);
        }
    };
    view! {
        <details
            class="check-list__row"
            name="check"
            data-state=name
            data-current=live(move || if current.get() == number { "true" } else { "false" })
            prop:open=live(is_open)
            on:toggle=toggle
        >
            <summary class="check-list__summary">
                <IconView icon />
                {part(words)}
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <div class="check-list__more">{part(move || is_open().then(|| body(place)))}</div>
        </details>
    }
    .into_any()
}
