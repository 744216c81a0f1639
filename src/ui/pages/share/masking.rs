//! 伏せ字: names and figures that leave the device as something else.

use crate::ui::prelude::*;

use super::Desk;
use crate::notebook::field;
use crate::share::blur::figures;
use crate::share::offer::holds;
use crate::ui::components::{Tick, Toggles, live, part};

/// What is masked by default, in the order of [`field::MASKED`].
const MASKED: [(&str, &str); 2] = [
    ("応募先の名前をふせる", "「A社」と表示し、株式会社などで分かるほかの会社もふせます"),
    ("人の名前をふせる", "「◯◯さん」と表示します"),
];

/// What leaves as something else: names, words of one's own, single figures.
#[component]
pub fn Masking(desk: Desk) -> impl IntoView {
    let kind = move |((label, detail), name): ((&'static str, &'static str), &'static str)| {
        let is_on = live(move || !holds(&desk.card(), field::OPEN, name));
        let on_toggle = Callback::new(move |()| desk.toggle(field::OPEN, name));
        view! { <Tick label=label.to_owned() detail=detail.to_owned() is_long=true is_on on_toggle /> }
    };
    // The figures in what is shown, each with what would stand in its place.
    let offered = Memo::new(move |_| {
        let card = desk.card();
        let shown = desk.sources().into_iter().filter(|source| {
            holds(&card, field::TICKED, &source.question) && holds(&card, field::SHOWN, &source.question)
        });
        let mut offered: Vec<(String, String)> = Vec::new();
        for mask in shown.flat_map(|source| figures(&source.text)) {
            if !offered.iter().any(|(word, _)| *word == mask.word) {
                offered.push((mask.word, mask.shown));
            }
        }
        offered
    });
    let is_vague = move |word: &str| desk.card().parts(field::FIGURES, '\n').any(|figure| figure == word);
    let on_toggle = Callback::new(move |place: u32| {
        let Some((word, _)) = offered.get_untracked().into_iter().nth(place as usize) else { return };
        let card = untrack(|| desk.card());
        let had = card.parts(field::FIGURES, '\n').any(|figure| figure == word);
        let others = card.parts(field::FIGURES, '\n').filter(|figure| *figure != word).map(str::to_owned);
        let figures: Vec<String> = others.chain((!had).then(|| word.clone())).collect();
        desk.set(field::FIGURES, &figures.join("\n"));
    });
    let vague = move || {
        let offered = offered.get();
        (!offered.is_empty()).then(|| {
            let choices =
                offered.into_iter().map(|(word, shown)| (format!("{word} → {shown}"), is_vague(&word))).collect();
            view! {
                <div class="field">
                    <p class="field__label">"数字をぼかす"</p>
                    <p class="field__help">"押した数字だけ、大きさが分かるくらいにぼかして渡します。"</p>
                    <Toggles label="数字をぼかす" choices on_toggle />
                </div>
            }
        })
    };
    view! {
        <section class="section">
            <h2 class="section__title">"伏せ字"</h2>
            <div class="card" data-kind="flush">{MASKED.into_iter().zip(field::MASKED).map(kind).collect_view()}</div>
            {part(vague)}
            <label class="field">
                <span class="field__label">"ほかにふせる言葉"</span>
                <span class="field__help">"いまの会社の名前や商品名は、見つけられないこともあります。1行に1つずつ書くと「◯◯」になります。"</span>
                <textarea
                    class="field__input"
                    data-kind="area"
                    rows="2"
                    on:input=move |event| desk.set(field::HIDDEN, &event_target_value(&event))
                >
                    {untrack(|| desk.card().fields.get(field::HIDDEN).cloned())}
                </textarea>
            </label>
        </section>
    }
}
