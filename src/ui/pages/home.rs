//! ホーム: days left, one next step, how ready one is, and the seven questions.

use crate::ui::prelude::*;

use super::backup::BackupReminder;
use super::company_bar::CompanyBar;
use super::declined::declined;
use super::sample::SampleNote;
use super::states::{afterwards_of, axis_rows, countdown_of, round_of, standing, step_states, way};
use crate::bank::{Theme, core::SEVEN};
use crate::notebook::SAMPLE;
use crate::plan::{READABLE, StepKind, StepState, are_gathered, next_steps};
use crate::ui::components::{Hero, Icon, IconView, NextStepCard, Row, RowList, StepList, StepRow, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::pages::questions::ThemeQuestions;
use crate::ui::round_words;
use crate::ui::route::{Chapter, DayPage, Route};
use crate::ui::words;

/// The overview of one company.
#[component]
pub fn Home(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("ホーム");
    let Handles { companies, today, .. } = handles();
    let later = RwSignal::new(0_u32);
    let id = StoredValue::new(company);
    let document = move || companies.company(&id.get_value());
    let countdown = move || countdown_of(&id.get_value());
    // Read once for everything that is shown of it.
    let standing = Memo::new(move |_| id.with_value(|id| standing(id)));
    let hero = move || {
        let company = id.get_value();
        let rows = standing.with(|(materials, answers)| axis_rows(&company, materials, answers));
        let (interview, plan) = (Route::Interview { company: company.clone() }, Route::Plan { company });
        view! { <Hero company=document() countdown=countdown() today=today.get() rows interview plan /> }
    };
    let next = move || {
        let company = id.get_value();
        let (countdown, afterwards) = (countdown(), afterwards_of(&company));
        let steps = standing.with(|(materials, answers)| next_steps(countdown, materials, answers, afterwards));
        let Some(step) = steps.get(later.get() as usize % steps.len().max(1)).copied() else {
            return declined(&company);
        };
        let on_later = (steps.len() > 1).then(|| Callback::new(move |()| later.update(|count| *count += 1)));
        let href = way(step, &company).to_string();
        let round = round_of(&company);
        let are_gathered = standing.with(|(materials, _)| are_gathered(materials));
        view! { <NextStepCard step band=countdown.band() round are_gathered href on_later /> }.into_any()
    };
    let steps = move || {
        let company = id.get_value();
        let round = round_of(&company);
        let rows = step_states(&company).map(|StepState { kind, progress, have, of }| {
            let href = step_route(kind, &company).to_string();
            StepRow { title: words::step(kind, round), rule: words::step_rule(kind), progress, have, of, href }
        });
        view! { <StepList rows=rows.into() /> }
    };
    let written = move || standing.with(|(_, answers)| answers.iter().filter(|state| state.is_written()).count());
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
            <div class="page__lists">
                {part(steps)} {part(move || day(&id.get_value()))}
                <section class="section" data-part="questions">
                    <details class="counted">
                        <summary class="section__head">
                            <h2 class="section__title">"よく聞かれる7つの質問"</h2>
                            <span class="section__more">{live(move || format!("{} / {} 問", written(), SEVEN.len()))}</span>
                            <IconView icon=Icon::ChevronDown size="s" />
                        </summary>
                        <p class="counted__words">
                            {format!("{READABLE}字以上書いた答えを数えています。点検も、その長さから読めます。")}
                        </p>
                    </details>
                    <ThemeQuestions company=id.get_value() theme=Theme::Seven />
                </section>
            </div>
            <p class="page__end">"書いた内容は、この端末の中だけにあります。"</p>
        </main>
    }
}

/// What helps on the day itself, and on the way there.
fn day(company: &str) -> AnyView {
    let before = round_words::short_before(round_of(company));
    let foretold = format!("{before}の話から、聞かれそうな質問を出します");
    let company = || company.to_owned();
    let row = |(icon, title, detail, route): (Icon, &str, &str, Route)| Row {
        icon: Some(icon),
        title: title.into(),
        detail: detail.into(),
        href: Some(route.to_string()),
        ..Row::default()
    };
    let rows = [
        (
            Icon::ListChecks,
            "当日シート",
            "思い出す言葉と数字を、1枚にして持っていきます",
            Route::Day { company: company(), page: DayPage::Sheet },
        ),
        (Icon::MessagesSquare, "申し送りシート", foretold.as_str(), Route::Handover { company: company() }),
        (
            Icon::CalendarDays,
            "面接までの予定",
            "残りの日に、することを割りふります",
            Route::Plan { company: company() },
        ),
        (
            Icon::QrCode,
            "友だちに見てもらう",
            "リンクかQRで送り、コメントをもらえます",
            Route::Share { company: company() },
        ),
        (
            Icon::NotebookPen,
            "面接が終わったら",
            "聞かれたことを残して、次へ進みます",
            Route::After { company: company() },
        ),
    ];
    view! {
        <section class="section">
            <h2 class="section__title">"面接の日に"</h2>
            <RowList rows=rows.map(row).into() />
        </section>
    }
    .into_any()
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
