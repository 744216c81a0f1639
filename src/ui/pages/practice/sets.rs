//! The sets to choose from, and what each would ask now.

use crate::ui::prelude::*;

use crate::bank::{self, Question};
use crate::notebook::AnswerId;
use crate::practice::session::{Course, Known, Persona, Preset, Setup, items, minutes};
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::practice_words as words;
use crate::ui::rehearsal::Running;
use crate::ui::route::Route;

/// Two rehearsals with the same seed can be compared.
const SAME: u32 = 1;

/// Every question with what is known of its answer, followed.
pub fn known(company: &str) -> Vec<Known> {
    let Handles { answers, own_questions, takes, .. } = handles();
    let last = takes.last(company);
    let one = |question: &str, asked: &str| Known {
        question: question.into(),
        asked: asked.into(),
        answer: answers.text(&AnswerId::new(company, question)),
        last: last.iter().find(|(other, ..)| other == question).map(|(_, rating, day)| (*rating, *day)),
    };
    let bank = bank::questions().map(|Question { id, asked, .. }| one(id, asked));
    let own = own_questions.of(company);
    let own = own.iter().map(|(id, own)| one(&id.question, &own.asked));
    bank.chain(own).filter(|known| !known.asked.trim().is_empty()).collect()
}

/// Who asks, as chosen.
pub fn persona(id: &str) -> Persona {
    Persona::ALL.into_iter().find(|persona| persona.id() == id).unwrap_or_default()
}

/// A rehearsal of this set as it would begin now, followed.
pub fn planned(company: &str, name: &str, set: &Course, known: &[Known]) -> Running {
    let Handles { companies, takes, today, .. } = handles();
    let setting = takes.setting();
    #[expect(clippy::cast_possible_truncation, reason = "any seed will do")]
    let seed = if setting.varies { crate::browser::now() as u32 } else { SAME };
    let setup = Setup {
        follow_ups: setting.follow_ups.min(2).into(),
        seed,
        persona: persona(&setting.persona),
        today: today.get(),
        interview: companies.company(company).date,
    };
    Running { company: company.into(), set: name.into(), items: items(set, known, setup), place: 0, seed }
}

/// The sets: the one for today first, the others below.
#[component]
pub fn Sets(company: String) -> impl IntoView {
    part(move || {
        let known = known(&company);
        let rows = Preset::ALL.into_iter().filter(|preset| *preset != Preset::Today);
        let rows = rows.map(|preset| row(&company, preset, &known)).collect_view();
        view! {
            {today(&company, &known)}
            <section class="section">
                <h2 class="section__title">"ほかの練習"</h2>
                <ul class="sets">{rows}</ul>
            </section>
        }
    })
}

fn today(company: &str, known: &[Known]) -> AnyView {
    let running = planned(company, Preset::Today.id(), &Course::Preset(Preset::Today), known);
    let titles = running.items.iter().map(|item| view! { <li class="sets__title">{item.asked.clone()}</li> });
    view! {
        <section class="card" data-kind="next" aria-label="今日の3問">
            <p class="eyebrow">
                <IconView icon=Icon::Mic size="s" />
                "今日の3問"
                <span class="eyebrow__end">
                    <IconView icon=Icon::Clock size="s" />
                    {format!("約{}分", minutes(&running.items))}
                </span>
            </p>
            <ol class="sets__today">{titles.collect_view()}</ol>
            <div class="card__actions">
                {start(company, Preset::Today.id(), "はじめる")}
            </div>
        </section>
    }
    .into_any()
}

fn row(company: &str, preset: Preset, known: &[Known]) -> AnyView {
    let Running { items, .. } = planned(company, preset.id(), &Course::Preset(preset), known);
    let detail = words::preset_detail(preset);
    let end = if items.is_empty() {
        let why = match preset {
            Preset::Weak => "つまった質問は、まだありません",
            _ => "答えを書くと、出せます",
        };
        view! { <span class="sets__none">{why}</span> }.into_any()
    } else {
        start(company, preset.id(), "はじめる")
    };
    let count = (!items.is_empty()).then(|| format!("{}問・約{}分", items.len(), minutes(&items)));
    view! {
        <li class="sets__row">
            <b class="sets__name">{words::preset(preset)}</b>
            <span class="sets__count">{count}</span>
            <span class="sets__detail">{detail}</span>
            {end}
        </li>
    }
    .into_any()
}

/// The way onto the stage; a rehearsal that was left is begun anew.
pub fn start(company: &str, set: &str, label: &'static str) -> AnyView {
    let rehearsal = handles().rehearsal;
    let href = Route::Rehearsal { company: company.into(), set: set.into() }.to_string();
    view! {
        <a class="button" data-kind=(label == "はじめる" && set != "today").then_some("soft") href=href on:click=move |_| rehearsal.forget()>
            {label}
            <IconView icon=Icon::ArrowRight size="s" />
        </a>
    }
    .into_any()
}
