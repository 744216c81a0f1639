//! ホーム: days left, one next step, and the seven questions.

use crate::ui::prelude::*;

use super::backup::BackupReminder;
use super::company_bar::CompanyBar;
use super::sample::SampleNote;
use crate::bank::{Question, Theme, core::SEVEN};
use crate::notebook::{AnswerId, Company, SAMPLE};
use crate::plan::{Countdown, Progress, StepKind, StepState, Task, coverage, next_steps, progress};
use crate::practice::session::Course;
use crate::ui::components::{Hero, NextStepCard, StepList, StepRow, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::pages::questions::ThemeQuestions;
use crate::ui::pages::states::step_states;
use crate::ui::route::{Chapter, Route};
use crate::ui::words;

/// The overview of one company.
#[component]
pub fn Home(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("ホーム");
    let Handles { companies, answers, takes, today, .. } = handles();
    let later = RwSignal::new(0_u32);
    let id = StoredValue::new(company);
    let document = move || companies.company(&id.get_value());
    let text_of = move |question: &'static Question| answers.text(&AnswerId::new(id.get_value(), question.id));
    let is_spoken = move |question: &'static Question| takes.is_spoken(&id.get_value(), question.id);
    let written = move || SEVEN.into_iter().filter(|one| progress(&text_of(one)) == Progress::Written).count();
    let hero = move || {
        let company = document();
        let countdown = Countdown::new(company.date, today.get());
        let interview = Route::Interview { company: id.get_value() };
        view! { <Hero company countdown axes=coverage(text_of, is_spoken) written=written() interview /> }
    };
    let next = move || {
        let Company { date, .. } = document();
        let countdown = Countdown::new(date, today.get());
        let steps = next_steps(countdown, text_of, is_spoken);
        let step = steps.get(later.get() as usize % steps.len().max(1)).copied()?;
        let (company, question) = (id.get_value(), step.question.id);
        let href = if step.task == Task::ReadAloud {
            Route::Rehearsal { company, set: format!("{}{question}", Course::ONE) }.to_string()
        } else {
            Route::Answer { company, question: question.into() }.to_string()
        };
        let reason = words::reason(countdown.band(), step.task);
        let on_later = move || later.update(|count| *count += 1);
        Some(view! { <NextStepCard step reason href on_later /> })
    };
    let steps = move || {
        let company = id.get_value();
        let rows = step_states(&company).map(|StepState { kind, progress, have, of }| {
            let href = step_route(kind, &company).to_string();
            StepRow { title: words::step(kind), rule: words::step_rule(kind), progress, have, of, href }
        });
        view! { <StepList rows=rows.into() /> }
    };
    let note = if id.get_value() == SAMPLE {
        view! { <SampleNote /> }.into_any()
    } else {
        view! { <BackupReminder interview=Box::new(move || document().date) /> }.into_any()
    };
    view! {
        <CompanyBar company=id.get_value() />
        <main class="page" data-page="home">
            <div class="page__lead">
                {part(hero)} {part(next)} {note}
            </div>
            {part(steps)}
            <section class="section" data-part="questions">
                <header class="section__head">
                    <h2 class="section__title">"よく聞かれる7つの質問"</h2>
                    <span class="section__more">{live(move || format!("{} / 7 問", written()))}</span>
                </header>
                <ThemeQuestions company=id.get_value() theme=Theme::Seven />
            </section>
            <p class="page__end">"書いた内容は、この端末の中だけにあります。"</p>
        </main>
    }
}

/// Where a step is done.
fn step_route(kind: StepKind, company: &str) -> Route {
    let chapter = match kind {
        StepKind::Review => Chapter::Review,
        StepKind::Persona => Chapter::Persona,
        StepKind::Bridge => Chapter::Bridge,
        StepKind::Vision => Chapter::Vision,
        StepKind::Answers => return Route::Questions { company: company.into() },
    };
    Route::Note { company: company.into(), chapter }
}
