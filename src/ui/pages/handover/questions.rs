//! The questions that probably come, each with its rule, a place to answer it and the way onto the stage.

use crate::ui::prelude::*;

use super::lines::ground;
use crate::notebook::OwnQuestion;
use crate::plan::handover::{Ask, Predicted};
use crate::practice::session::Course;
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::handover_words as words;
use crate::ui::route::Route;

/// The questions in their order.
pub fn questions(id: StoredValue<String>, all: &[Predicted]) -> AnyView {
    let count = all.len();
    let rows = (1..).zip(all).map(|(number, one)| row(id, number, one.clone())).collect::<Vec<AnyView>>();
    view! {
        <section class="section" aria-label="聞かれそうな質問">
            <header class="section__head">
                <h2 class="section__title">"聞かれそうな質問"</h2>
                <span class="section__more">{format!("{count}問")}</span>
            </header>
            <ol class="predicted">{rows}</ol>
        </section>
    }
    .into_any()
}

fn row(id: StoredValue<String>, number: u32, one: Predicted) -> AnyView {
    let (rule, source) = (one.rule, one.source.clone());
    let asked = words::asked(&one);
    let shown = RwSignal::new(0_u32);
    let more = move || (shown.get() > 0).then(|| ground(&id.get_value(), rule, &source));
    view! {
        <li class="predicted__row" data-rule=rule.name()>
            <p class="predicted__asked">
                <span class="predicted__number">{number}</span>
                {asked.clone()}
            </p>
            <details class="predicted__ground" on:toggle=move |_| shown.set(1)>
                <summary class="predicted__rule">
                    {words::rule(rule)}
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="predicted__more">{part(more)}</div>
            </details>
            <div class="predicted__actions">
                {action(id, &one.ask, asked.clone(), "答えを書く", Icon::Pencil, answer)}
                {action(id, &one.ask, asked, "声に出す", Icon::Mic, rehearsal)}
            </div>
        </li>
    }
    .into_any()
}

fn answer(company: String, question: String) -> Route {
    Route::Answer { company, question }
}

fn rehearsal(company: String, question: String) -> Route {
    Route::Rehearsal { company, set: format!("{}{question}", Course::ONE) }
}

/// What can be done with a question. One that the bank does not have becomes an own question first, once.
fn action(
    id: StoredValue<String>,
    ask: &Ask,
    asked: String,
    label: &'static str,
    icon: Icon,
    to: fn(String, String) -> Route,
) -> AnyView {
    let Handles { own_questions, navigation, rehearsal, .. } = handles();
    let known = if let Ask::Bank(question) = ask { question.id } else { "" };
    let open = move |_| {
        let company = id.get_value();
        let question = if known.is_empty() {
            let same = untrack(|| own_questions.of(&company)).into_iter().find(|(_, own)| own.asked == asked);
            let add = || own_questions.add(&company, OwnQuestion { asked: asked.clone(), ..OwnQuestion::default() });
            same.map_or_else(add, |(own, _)| own).question
        } else {
            known.to_owned()
        };
        // A rehearsal that was left is begun anew.
        rehearsal.forget();
        navigation.go(&to(company, question));
    };
    view! {
        <button class="button" data-kind="soft" data-size="s" type="button" on:click=open>
            <IconView icon size="s" />
            {label}
        </button>
    }
    .into_any()
}
