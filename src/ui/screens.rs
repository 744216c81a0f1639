//! Every screen behind the first one, but for that of a friend ([`super::friends`]).

use crate::ui::prelude::*;

use super::components::part;
use super::handles::{Handles, handles};
use super::pages::{
    About, AfterPage, AnswerPage, BackupPage, CalmPage, CompaniesPage, DaySheetPage, HandoverPage, Home, InstallPage,
    InterviewPage, LedgerPage, MovePage, NewCompany, NotePage, PicturePage, PlanPage, PracticePage, Questions,
    RecallPage, RehearsalPage, ReplyPage, RetryPage, SampleDoor, Settings, SharePage, StoragePage, TakePage,
    ThanksPage, Unknown, learn,
};
use super::route::{Chapter, DayPage, Picture, Route, Topic};
use crate::bank::{self, Question};
use crate::notebook::{AnswerId, OwnQuestionId, TakeId};
use crate::practice::session::Course;

/// Draws the screen that is open, and goes on following which one that is.
pub fn draw() -> AnyView {
    // Drawn anew only when the screen is another one, not when a record of it changes.
    let screen = Memo::new(|_| screen_for(handles().navigation.route()));
    view! { {part(move || screen.get().map(show))} }.into_any()
}

/// A screen with what it needs, checked to be there.
#[derive(Clone, PartialEq)]
enum Screen {
    Home(String),
    Sample,
    Companies,
    NewCompany,
    Plan(String),
    Questions(String),
    Ledger(String),
    Picture(String, Picture),
    Handover(String),
    After(String),
    Retry(String),
    Share(String),
    Reply(String),
    Move(String),
    Answer(AnswerId, Option<&'static Question>),
    Note(String, Chapter),
    Practice(String),
    Rehearsal(String, Course),
    Take(TakeId),
    Recall(AnswerId),
    Interview(String),
    Day(String, DayPage),
    Learn(Topic),
    Settings,
    Backup,
    Storage,
    Install,
    About,
    Missing(&'static str),
}

/// The screen the URL asks for; none while that is the first one, or a friend's.
fn screen_for(route: Route) -> Option<Screen> {
    let Handles { companies, own_questions, takes, .. } = handles();
    if route.company().is_some_and(|id| !companies.exists(id)) {
        return Some(Screen::Missing("その応募先は見つかりませんでした"));
    }
    Some(match route {
        Route::Home | Route::Welcome => Screen::Home(companies.current()?),
        Route::Sample => Screen::Sample,
        Route::Companies => Screen::Companies,
        Route::NewCompany => Screen::NewCompany,
        Route::Company { company } => Screen::Home(company),
        Route::Plan { company } => Screen::Plan(company),
        Route::Questions { company } => Screen::Questions(company),
        Route::Share { company } => Screen::Share(company),
        Route::Pack { .. } => return None,
        Route::Reply { payload } => Screen::Reply(payload),
        Route::Move { payload } => Screen::Move(payload),
        Route::Ledger { company } => Screen::Ledger(company),
        Route::Picture { company, picture } => Screen::Picture(company, picture),
        Route::Handover { company } => Screen::Handover(company),
        Route::After { company } => Screen::After(company),
        Route::Retry { company } => Screen::Retry(company),
        Route::Answer { company, question } => {
            let known = bank::question(&question);
            let is_own = || own_questions.question(&OwnQuestionId::new(&company, &question)).is_some();
            if known.is_some() || is_own() {
                Screen::Answer(AnswerId::new(company, question), known)
            } else {
                Screen::Missing("その質問は見つかりませんでした")
            }
        }
        Route::Note { company, chapter } => Screen::Note(company, chapter),
        Route::Practice { company } => Screen::Practice(company),
        Route::Rehearsal { company, set } => match Course::parse(&set) {
            Some(set) => Screen::Rehearsal(company, set),
            None => Screen::Missing("その練習は見つかりませんでした"),
        },
        Route::Take { company, name } => match takes.find(&company, &name) {
            Some(id) => Screen::Take(id),
            None => Screen::Missing("その練習の記録は見つかりませんでした"),
        },
        Route::Recall { company, question } => Screen::Recall(AnswerId::new(company, question)),
        Route::Interview { company } => Screen::Interview(company),
        Route::Day { company, page } => Screen::Day(company, page),
        Route::Learn(topic) if !learn::exists(&topic) => Screen::Missing("そのページは見つかりませんでした"),
        Route::Learn(topic) => Screen::Learn(topic),
        Route::Settings => Screen::Settings,
        Route::Backup => Screen::Backup,
        Route::Storage => Screen::Storage,
        Route::Install => Screen::Install,
        Route::About => Screen::About,
        Route::Unknown => Screen::Missing("そのページは見つかりませんでした"),
    })
}

fn show(screen: Screen) -> AnyView {
    match screen {
        Screen::Home(company) => page(|| view! { <Home company /> }),
        Screen::Sample => page(|| view! { <SampleDoor /> }),
        Screen::Companies => page(|| view! { <CompaniesPage /> }),
        Screen::NewCompany => page(|| view! { <NewCompany /> }),
        Screen::Plan(company) => page(|| view! { <PlanPage company /> }),
        Screen::Questions(company) => page(|| view! { <Questions company /> }),
        Screen::Share(company) => page(|| view! { <SharePage company /> }),
        Screen::Reply(payload) => page(|| view! { <ReplyPage payload /> }),
        Screen::Ledger(company) => page(|| view! { <LedgerPage company /> }),
        Screen::Picture(company, picture) => page(|| view! { <PicturePage company picture /> }),
        Screen::Handover(company) => page(|| view! { <HandoverPage company /> }),
        Screen::After(company) => page(|| view! { <AfterPage company /> }),
        Screen::Retry(company) => page(|| view! { <RetryPage company /> }),
        Screen::Move(payload) => page(|| view! { <MovePage payload /> }),
        Screen::Answer(id, question) => page(|| view! { <AnswerPage id question /> }),
        Screen::Note(company, chapter) => page(|| view! { <NotePage company chapter /> }),
        Screen::Practice(company) => page(|| view! { <PracticePage company /> }),
        Screen::Rehearsal(company, set) => page(|| view! { <RehearsalPage company set /> }),
        Screen::Take(id) => page(|| view! { <TakePage id /> }),
        Screen::Recall(id) => page(|| view! { <RecallPage id /> }),
        Screen::Interview(company) => page(|| view! { <InterviewPage company /> }),
        Screen::Day(company, DayPage::Sheet) => page(|| view! { <DaySheetPage company /> }),
        Screen::Day(company, DayPage::Calm) => page(|| view! { <CalmPage company /> }),
        Screen::Day(company, DayPage::Thanks) => page(|| view! { <ThanksPage company /> }),
        Screen::Learn(topic) => page(|| learn::page(topic)),
        Screen::Settings => page(|| view! { <Settings /> }),
        Screen::Backup => page(|| view! { <BackupPage /> }),
        Screen::Storage => page(|| view! { <StoragePage /> }),
        Screen::Install => page(|| view! { <InstallPage /> }),
        Screen::About => page(|| view! { <About /> }),
        Screen::Missing(what) => page(|| view! { <Unknown what /> }),
    }
}

/// Keeps every screen a function of its own. Joined into one, as the compiler would have it, all of them would have to be
/// made ready by the browser before the first one is shown.
#[inline(never)]
fn page<V: IntoAny>(screen: impl FnOnce() -> V) -> AnyView {
    screen().into_any()
}
