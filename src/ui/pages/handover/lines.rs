//! One part of the memo: its lines, each with where it comes from, and for 解釈 a way to put it right.

use crate::ui::prelude::*;

use crate::notebook::{CardId, CardKind, field};
use crate::plan::handover::{Line, Rule, Source};
use crate::ui::components::{Area, Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::handover_words as words;
use crate::ui::pages::note::card_place;
use crate::ui::route::{Chapter, Route};

/// A part of the memo with its heading; whether its lines can be put right.
pub fn part_of(id: StoredValue<String>, title: String, lines: &[Line], is_view: bool) -> AnyView {
    let body = if lines.is_empty() {
        view! { <p class="memo__none">"ここに書くことは、見つかりませんでした。"</p> }.into_any()
    } else {
        let lines = lines.iter().map(|line| one(id, line.clone(), is_view)).collect::<Vec<AnyView>>();
        view! { <ul class="memo__lines">{lines}</ul> }.into_any()
    };
    view! {
        <section class="memo__part">
            <h2 class="memo__title">{title}</h2>
            {body}
        </section>
    }
    .into_any()
}

fn one(id: StoredValue<String>, line: Line, is_view: bool) -> AnyView {
    let Line { rule, source, .. } = line.clone();
    let line = StoredValue::new(line);
    let correction = move || CardId::new(&id.get_value(), CardKind::Correction, &line.with_value(Line::name));
    let shown = RwSignal::new(0_u32);
    let said = move || {
        let own = is_view.then(|| handles().cards.card(&correction()).text(field::CORRECTED).to_owned());
        let own = own.filter(|own| !own.is_empty());
        let about = line.with_value(|line| line.about.clone());
        let tag = own.is_some().then(|| view! { <small class="memo__own">"直しました"</small> });
        let words = own.unwrap_or_else(|| line.with_value(|line| words::line(&line.what)));
        view! {
            <span class="memo__said">
                {(!about.is_empty()).then(|| view! { <b class="memo__about">{about}</b> })}
                <span class="memo__text">{words}</span>
                {tag}
            </span>
        }
    };
    let more = move || {
        (shown.get() > 0).then(|| {
            view! {
                {ground(&id.get_value(), rule, &line.with_value(|line| line.source.clone()))}
                {is_view.then(|| correcting(correction(), line.with_value(|line| words::line(&line.what))))}
            }
        })
    };
    view! {
        <li>
            <details class="memo__line" data-from=source.name().to_owned() on:toggle=move |_| shown.set(1)>
                <summary class="memo__summary">
                    {part(said)}
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="memo__more">{part(more)}</div>
            </details>
        </li>
    }
    .into_any()
}

/// The rule, the words of the log it looked at, and the way there.
pub fn ground(company: &str, rule: Rule, source: &Source) -> AnyView {
    let Handles { cards, navigation, .. } = handles();
    let review = Route::Note { company: company.into(), chapter: Chapter::Review };
    let exchange = |name: &str| CardId::new(company, CardKind::Exchange, name);
    let (route, place) = match source {
        Source::Exchange(name) => (review, card_place(&exchange(name))),
        Source::Impression => (review, card_place(&CardId::only(company, CardKind::Impression))),
        Source::Log => (review, String::new()),
        Source::Interview => (Route::Interview { company: company.into() }, String::new()),
    };
    let quote = if let Source::Exchange(name) = source {
        let card = cards.card(&exchange(name));
        let (asked, said) = (card.text(field::ASKED).to_owned(), card.text(field::SAID).to_owned());
        Some(view! {
            <blockquote class="memo__quote">
                <b class="memo__asked">{asked}</b>
                <span>{said}</span>
            </blockquote>
        })
    } else {
        None
    };
    view! {
        {quote}
        <p class="memo__why">
            <b>{words::rule(rule)}</b>
            {words::why(rule)}
        </p>
        <a class="button" data-kind="text" data-size="s" href=route.to_string() on:click=move |_| navigation.point(&place)>
            {words::source(source)}
            <IconView icon=Icon::ArrowRight size="s" />
        </a>
    }
    .into_any()
}

/// A line of 解釈 in one's own words, with a way back to what the rule says.
fn correcting(id: CardId, made: String) -> AnyView {
    let Handles { cards, toast, .. } = handles();
    let place = format!("correction-{}", id.name);
    let id = StoredValue::new(id);
    let text = move || cards.card(&id.get_value()).text(field::CORRECTED).to_owned();
    // The field is drawn anew when the correction is taken back.
    let drawn = RwSignal::new(0_u32);
    let form = move || {
        drawn.track();
        let value = untrack(text);
        view! {
            <Area
                id=place.clone()
                label="自分の見立てに直す"
                help="ちがうと感じたら、相手がどう受けとめたかを一言で。空にすると、もとの文に戻ります。"
                value=if value.is_empty() { made.clone() } else { value }
                on_input=Box::new(move |words| cards.set(&id.get_value(), field::CORRECTED, &words))
            />
        }
    };
    let back = move |_| {
        // Apart from this line, with which the way back would go.
        request_animation_frame(move || {
            if let Some(card) = cards.delete(&id.get_value()) {
                drawn.update(|count| *count += 1);
                let id = id.get_value();
                toast.show("もとの文に戻しました。".into(), move |()| cards.write(&id, &card));
            }
        });
    };
    view! {
        {part(form)}
        {part(move || {
            (!text().is_empty()).then(|| {
                view! {
                    <button class="button" data-kind="text" data-size="s" type="button" on:click=back>
                        <IconView icon=Icon::Undo2 size="s" />
                        "もとの文に戻す"
                    </button>
                }
            })
        })}
    }
    .into_any()
}
