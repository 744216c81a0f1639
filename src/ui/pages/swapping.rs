//! 社名すり替え: the motive as it would sound with another company's name in it.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::reading::Reading;
use crate::check::company_words;
use crate::notebook::{AnswerId, CardId, CardKind, field};
use crate::ui::components::{Icon, IconView};
use crate::ui::handles::handles;

/// How one says "your company" in an interview.
const YOURS: [&str; 3] = ["御社", "貴社", "当社"];

/// The text with a competitor in the place of the company; the words that only this company has stay marked.
#[component]
pub fn Swapped(id: StoredValue<AnswerId>, reading: Arc<Reading>) -> impl IntoView {
    let company = id.get_value().company;
    if id.get_value().question != "shiboudouki" {
        return ().into_any();
    }
    let persona = handles().cards.card(&CardId::only(&company, CardKind::Persona));
    let rival = match persona.text(field::RIVAL_1) {
        "" => "ほかの会社".to_owned(),
        rival => rival.to_owned(),
    };
    let anchors = company_words(&reading.text, &reading.notes);
    let own = reading.notes.company.clone();
    let swap = |text: &str| {
        let mut swapped = text.to_owned();
        for name in YOURS.into_iter().chain([own.as_str()]).filter(|name| !name.is_empty()) {
            swapped = swapped.replace(name, &rival);
        }
        swapped
    };
    let mut parts = Vec::new();
    let mut at = 0;
    for anchor in &anchors {
        let before = swap(reading.text.get(at..anchor.start).unwrap_or_default());
        let words = reading.text.get(anchor.clone()).unwrap_or_default().to_owned();
        parts.push(view! { {before} <mark class="swapped__anchor">{words}</mark> });
        at = anchor.end;
    }
    let rest = swap(reading.text.get(at..).unwrap_or_default());
    let verdict = match anchors.len() {
        0 => "名前を替えても、そのまま通じてしまいます。この会社だけの言葉を1つ足しましょう。".to_owned(),
        count => format!("色のついた{count}か所が、この会社だけの話です。ほかの所は、名前を替えても通じます。"),
    };
    view! {
        <details class="swapped">
            <summary class="swapped__summary">
                "社名をすり替えて読む"
                <IconView icon=Icon::ChevronDown size="s" />
            </summary>
            <p class="swapped__text">{parts} {rest}</p>
            <p class="swapped__verdict">{verdict}</p>
        </details>
    }
    .into_any()
}
