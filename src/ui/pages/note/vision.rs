//! キャリアビジョン: one road in two lanes, mine and the company's; each stop opens to be written.

use crate::ui::prelude::*;

use super::form::CardForm;
use super::sheet::{Entry, Input, Sheet};
use crate::notebook::{CardId, CardKind, field};
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::route::Route;

const MINE_LABEL: &str = "わたし";
const MINE_HELP: &str = "どんな仕事を、どこまで任されていたいですか。";
const THEIRS_LABEL: &str = "会社の道すじ";
const THEIRS_HELP: &str = "事業の計画や、面接で聞いた話から。分からなければ空けておきます。";

/// The stops, each with the two fields it opens to.
static STOPS: [(&str, Sheet); 6] = [
    ("入社直後", stop(&const { lanes(field::MINE[0], field::THEIRS[0]) })),
    ("1年", stop(&const { lanes(field::MINE[1], field::THEIRS[1]) })),
    ("3年", stop(&const { lanes(field::MINE[2], field::THEIRS[2]) })),
    ("5年", stop(&const { lanes(field::MINE[3], field::THEIRS[3]) })),
    ("10年", stop(&const { lanes(field::MINE[4], field::THEIRS[4]) })),
    ("15年", stop(&const { lanes(field::MINE[5], field::THEIRS[5]) })),
];

const fn stop(entries: &'static [Entry]) -> Sheet {
    Sheet { icon: Icon::Telescope, title: "", detail: "", heading: "", add: "", empty: "", deleted: "", entries }
}

const fn lanes(mine: &'static str, theirs: &'static str) -> [Entry; 2] {
    [
        Entry { field: mine, label: MINE_LABEL, help: MINE_HELP, input: Input::Area },
        Entry { field: theirs, label: THEIRS_LABEL, help: THEIRS_HELP, input: Input::Area },
    ]
}

/// The road and the way to the answer.
#[component]
pub fn VisionPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    let href = Route::Answer { company: company.clone(), question: "career".into() }.to_string();
    let company = StoredValue::new(company);
    let stops = (0..).zip(&STOPS).map(|(place, (label, sheet))| stop_view(company, place, label, sheet));
    view! {
        <ol class="timeline">{stops.collect::<Vec<AnyView>>()}</ol>
        <a class="button" data-kind="soft" href=href>
            <IconView icon=Icon::MessageSquareText size="s" />
            "入社後のことの答えに使う"
        </a>
    }
}

fn stop_view(company: StoredValue<String>, place: usize, label: &'static str, sheet: &'static Sheet) -> AnyView {
    let Handles { cards, .. } = handles();
    let id = move || CardId::only(&company.get_value(), CardKind::Vision);
    let shown = RwSignal::new(0_u32);
    let text = move |fields: &[&'static str; 6]| {
        fields.get(place).map(|name| cards.card(&id()).text(name).to_owned()).unwrap_or_default()
    };
    let lanes = move || {
        let (mine, theirs) = (text(&field::MINE), text(&field::THEIRS));
        let state = match (mine.is_empty(), theirs.is_empty()) {
            (true, true) => "none",
            (false, true) => "mine",
            (true, false) => "theirs",
            (false, false) => "both",
        };
        let both = (state == "both").then(|| view! { <span class="timeline__meet">"両方書けました"</span> });
        let lane = |of: &'static str, label: &'static str, words: String| {
            (!words.is_empty()).then(|| {
                view! {
                    <span class="timeline__lane" data-of=of>
                        <small class="timeline__who">{label}</small>
                        {words}
                    </span>
                }
            })
        };
        view! {
            <span class="timeline__knot" data-state=state></span>
            <span class="timeline__words">
                <b class="timeline__year">{label} {both}</b>
                {lane("me", MINE_LABEL, mine)}
                {lane("company", THEIRS_LABEL, theirs)}
                {(state == "none").then(|| view! { <span class="timeline__open">"これから"</span> })}
            </span>
        }
    };
    let form = move || (shown.get() > 0).then(|| view! { <CardForm company=company.get_value() id=id() sheet /> });
    view! {
        <li class="timeline__stop">
            <details class="timeline__card" name="vision" on:toggle=move |_| shown.set(1)>
                <summary class="timeline__summary">
                    {part(lanes)}
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="timeline__form">{part(form)}</div>
            </details>
        </li>
    }
    .into_any()
}
