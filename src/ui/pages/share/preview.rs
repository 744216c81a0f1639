//! The preview: what the friend will see, read out of the link itself.

use crate::ui::prelude::*;

use crate::bank;
use crate::share::{Item, Letter as _, Pack};
use crate::ui::components::{Icon, IconView, part};

/// What is in the link.
#[component]
pub fn Preview(body: Memo<Option<Vec<u8>>>) -> impl IntoView {
    let content = move || {
        let pack = body.with(|body| Pack::of_body(body.as_deref()?).ok())?;
        let lines = [
            (!pack.from.is_empty()).then(|| format!("呼び名：{}", pack.from)),
            (!pack.company.is_empty()).then(|| format!("会社：{}", pack.company)),
        ];
        let lines = lines.into_iter().flatten().map(|line| view! { <p class="preview__line">{line}</p> });
        Some(view! {
            {lines.collect_view()}
            <ol class="preview__items">{pack.items.into_iter().map(item).collect_view()}</ol>
        })
    };
    view! {
        <details class="fold">
            <summary class="fold__summary">
                <IconView icon=Icon::ShieldCheck size="s" />
                "友だちに見える文を確かめる"
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <div class="fold__body">
                <p class="card__words">"リンクを読みとった結果です。ここにない文は、相手に渡りません。"</p>
                <div class="preview">{part(content)}</div>
            </div>
        </details>
    }
}

fn item(item: Item) -> impl IntoView {
    let asked = bank::question(&item.question).map_or(item.asked, |question| question.asked.into());
    let answer = if item.answer.is_empty() { "（答えの文は入っていません）".into() } else { item.answer };
    view! {
        <li class="preview__item">
            <b class="preview__asked">{asked}</b>
            <p class="preview__answer">{answer}</p>
        </li>
    }
}
