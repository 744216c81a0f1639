//! 見せるもの: questions and answers, ticked one by one, and what else goes along.

use crate::ui::prelude::*;

use super::Desk;
use crate::check::{Pace, spoken_length};
use crate::notebook::field;
use crate::share::offer::{Source, goes_along, holds};
use crate::ui::components::{Tick, live, part};

/// What else can go along, in the order of [`field::WITH`].
const WITH: [(&str, &str); 4] = [
    ("15分の時計", "質問ごとの持ち時間も出ます"),
    ("質問のねらい", "面接官が知りたいこと"),
    ("深掘りの質問", "なぜ、と続けて聞いてもらえます"),
    ("先に耳で", "文は、聞いて評価したあとに見えます"),
];

/// A box for each question, and whether its answer goes along.
#[component]
pub fn Choosing(desk: Desk) -> impl IntoView {
    // Drawn anew when other questions are there, not at every tick.
    let ids = Memo::new(move |_| {
        desk.sources().into_iter().map(|source| (source.question, source.text.trim().is_empty())).collect::<Vec<_>>()
    });
    let count = move || {
        let card = desk.card();
        ids.with(|ids| {
            format!("{} / {}問", ids.iter().filter(|(id, _)| holds(&card, field::TICKED, id)).count(), ids.len())
        })
    };
    let rows = move || ids.get().into_iter().map(|(id, is_blank)| row(desk, id, is_blank)).collect::<Vec<AnyView>>();
    let option = move |((label, detail), name): ((&'static str, &'static str), &'static str)| {
        let toggle = Callback::new(move |()| {
            let card = untrack(|| desk.card());
            // The first choice writes down what held until then.
            let on = |option: &str| goes_along(&card, option) != (option == name);
            let names: Vec<&str> = field::WITH.into_iter().filter(|option| on(option)).collect();
            desk.set(field::OPTIONS, &names.join(" "));
        });
        let is_on = live(move || goes_along(&desk.card(), name));
        view! { <Tick label=label.to_owned() detail=detail.to_owned() is_long=true is_on on_toggle=toggle /> }
    };
    view! {
        <section class="section">
            <header class="section__head">
                <h2 class="section__title">"見せるもの"</h2>
                <span class="section__more">{live(count)}</span>
            </header>
            <div class="card" data-kind="flush">{part(rows)}</div>
            <h3 class="field__label">"いっしょに渡すもの"</h3>
            <div class="card" data-kind="flush">{WITH.into_iter().zip(field::WITH).map(option).collect_view()}</div>
            <label class="field">
                <span class="field__label">"あなたの呼び名"</span>
                <span class="field__help">"友だちの画面に出ます。あだ名でも、空けたままでもかまいません。"</span>
                <input
                    class="field__input"
                    type="text"
                    autocomplete="off"
                    value=untrack(|| desk.card().text(field::FROM).to_owned())
                    on:input=move |event| desk.set(field::FROM, &event_target_value(&event))
                />
            </label>
        </section>
    }
}

fn row(desk: Desk, id: String, is_blank: bool) -> AnyView {
    let id = StoredValue::new(id);
    let is_in = move |field: &str| id.with_value(|id| holds(&desk.card(), field, id));
    let source = move || {
        let found = id.with_value(|id| desk.sources().into_iter().find(|source| source.question == *id));
        found.unwrap_or_default()
    };
    let Source { text, .. } = untrack(source);
    let characters = spoken_length(&text, Pace::USUAL).characters;
    let tick = Callback::new(move |()| {
        let was = untrack(|| is_in(field::TICKED));
        id.with_value(|id| desk.toggle(field::TICKED, id));
        // A question goes with its answer, and without it if that is unticked.
        if untrack(|| is_in(field::SHOWN)) == was && (was || !is_blank) {
            id.with_value(|id| desk.toggle(field::SHOWN, id));
        }
    });
    let show = Callback::new(move |()| id.with_value(|id| desk.toggle(field::SHOWN, id)));
    let answer = move || {
        (!is_blank && is_in(field::TICKED)).then(|| {
            view! { <Tick label="答えの文も見せる".to_owned() is_below=true is_on=live(move || is_in(field::SHOWN)) on_toggle=show /> }
        })
    };
    let detail = if is_blank { "質問だけ".to_owned() } else { format!("{characters}字") };
    let title = untrack(|| id.with_value(|id| desk.title(id)));
    view! {
        <Tick label=title detail is_on=live(move || is_in(field::TICKED)) on_toggle=tick />
        {part(answer)}
    }
    .into_any()
}
