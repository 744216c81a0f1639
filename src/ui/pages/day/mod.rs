//! 面接の日: the sheet one takes along, what helps when one is nervous, and a mail of thanks.

mod article;
mod asks;
mod calm;
mod choosing;
mod saying;
mod thanks;

use std::sync::Arc;

use crate::ui::prelude::*;

use super::reading::notes;
use super::states::cards_of;
use crate::bank;
use crate::notebook::{AnswerId, Card, CardId, CardKind, field};
use crate::plan::{Page, Paper, Prepared, SheetPart, SheetRow, Sources, chosen, page};
use crate::ui::components::{Icon, IconView, Segmented, TaskBar, Tip, live, part};
use crate::ui::day_words::left_off;
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::{DayPage, Route};
pub use calm::CalmPage;
use choosing::Choosing;
use saying::SayAloud;
pub use thanks::ThanksPage;

const PAPERS: [&str; 2] = ["A4（1枚）", "直前カード（A6）"];

/// The sheet of one company.
#[component]
pub fn DaySheetPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("当日シート");
    let desk = Desk::new(company.clone());
    let look = Memo::new(move |_| desk.look());
    let drawn = move || {
        let about = handles().companies.company(&desk.company.get_value());
        article::article(desk, &about, &desk.page.get(), &look.get())
    };
    let rest = move || {
        let Page { paper, left_off: left, .. } = desk.page.get();
        (!left.is_empty()).then(|| view! { <Tip icon=Icon::Info>{left_off(paper, &left)}</Tip> })
    };
    let is_pocket = Memo::new(move |_| desk.page.with(|page| page.paper == Paper::Pocket));
    let choose = Callback::new(move |place| desk.set(field::PAPER, if place == 1 { field::POCKET } else { "" }));
    let papers = move || {
        let chosen = u32::from(is_pocket.get());
        view! { <Segmented label="紙の大きさ" choices=PAPERS.to_vec() chosen on_choose=choose /> }
    };
    let enlarge = move |_| {
        let is_large = look.get_untracked().is_large;
        desk.set(field::LETTERS, if is_large { "" } else { field::HIGH });
    };
    let letters = move || if look.get().is_large { "文字をもどす" } else { "文字を大きく" };
    view! {
        <TaskBar back=Route::Company { company: company.clone() } title="当日シート" />
        <main class="page" data-page="day-sheet">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "当日は、この1枚だけ"
                </h1>
                <p class="page__words">
                    "思い出すための言葉だけを並べます。文は、のせません。"
                </p>
            </div>
            {part(papers)}
            {part(rest)}
            {part(drawn)}
            <SayAloud company=company.clone() />
            <Choosing desk />
            {onward(&company)}
        </main>
        <nav class="dock" data-for="all" aria-label="シートでできること">
            <button class="button" data-kind="outline" type="button" on:click=enlarge>
                {live(letters)}
            </button>
            <button class="button" type="button" on:click=move |_| print()>
                <IconView icon=Icon::Printer size="s" />
                "印刷する"
            </button>
        </nav>
    }
}

/// Hands the screen to the printer. A browser that cannot print does nothing, as with its own menu.
fn print() {
    let _ = window().print();
}

/// Where one goes from the sheet.
fn onward(company: &str) -> AnyView {
    let row = |icon: Icon, words: &'static str, route: Route| {
        view! {
            <a class="link-row" href=route.to_string()>
                <IconView icon />
                <span>{words}</span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        }
    };
    let company = || company.to_owned();
    view! {
        <nav class="section" aria-label="面接の日に">
            {row(Icon::Wind, "緊張したら", Route::Day { company: company(), page: DayPage::Calm })}
            {row(Icon::Mail, "お礼メール（任意）", Route::Day { company: company(), page: DayPage::Thanks })}
            {row(Icon::MapPin, "日時・場所・面接官をなおす", Route::Interview { company: company() })}
        </nav>
    }
    .into_any()
}

/// The rows of each part.
type Rows = Vec<(SheetPart, Vec<SheetRow>)>;

/// What of the person's choices is about the look alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Look {
    is_large: bool,
    contact: String,
}

/// What all parts of the screen read and write.
#[derive(Clone, Copy)]
pub struct Desk {
    company: StoredValue<String>,
    /// What the records say; a choice made here changes none of it.
    drawn: Memo<Arc<Rows>>,
    page: Memo<Page>,
}

impl Desk {
    fn new(company: String) -> Self {
        let of = company.clone();
        let drawn = Memo::new(move |_| Arc::new(drawn(&of)));
        let company = StoredValue::new(company);
        let sheet = move || handles().cards.card(&CardId::only(&company.get_value(), CardKind::DaySheet));
        let page = Memo::new(move |_| {
            let sheet = sheet();
            let rows = drawn.get();
            let rows: Rows = rows.iter().map(|(part, rows)| (*part, chosen(*part, rows, &sheet))).collect();
            page(&rows, &sheet)
        });
        Self { company, drawn, page }
    }

    fn id(self) -> CardId {
        CardId::only(&self.company.get_value(), CardKind::DaySheet)
    }

    /// What was chosen and written for the sheet, followed.
    pub fn sheet(self) -> Card {
        handles().cards.card(&self.id())
    }

    fn look(self) -> Look {
        let sheet = self.sheet();
        Look { is_large: sheet.text(field::LETTERS) == field::HIGH, contact: sheet.text(field::CONTACT).to_owned() }
    }

    /// The rows of a part, those that were taken out among them, followed.
    pub fn rows(self, part: SheetPart) -> Vec<SheetRow> {
        let rows = self.drawn.get();
        let of = rows.iter().find(|(other, _)| *other == part).map_or(&[][..], |(_, rows)| rows);
        chosen(part, of, &self.sheet())
    }

    /// Writes a field of it.
    pub fn set(self, field: &str, text: &str) {
        handles().cards.set(&self.id(), field, text);
    }

    /// Whether this is among the lines of a field, followed.
    pub fn has_line(self, field: &str, line: &str) -> bool {
        self.sheet().parts(field, '\n').any(|other| other == line)
    }

    /// Puts a line into a field, or takes it out.
    pub fn toggle_line(self, field: &str, line: &str) {
        self.toggle(field, line, '\n');
    }

    /// Switches a part on or off.
    pub fn toggle_part(self, part: SheetPart) {
        self.toggle(field::OFF, part.name(), ' ');
    }

    fn toggle(self, field: &str, name: &str, between: char) {
        let sheet = untrack(|| self.sheet());
        let had = sheet.parts(field, between).any(|other| other == name);
        let others = sheet.parts(field, between).filter(|other| *other != name);
        let all: Vec<&str> = others.chain((!had).then_some(name)).collect();
        self.set(field, &all.join(&between.to_string()));
    }
}

/// What the records of this company say for each part, followed.
fn drawn(company: &str) -> Rows {
    let (about, cards) = (handles().companies.company(company), cards_of(company));
    let notes = notes(&AnswerId::new(company, ""));
    let answers = prepared(company);
    let sources = Sources { company: &about, answers: &answers, notes: &notes, cards: &cards };
    SheetPart::ALL.map(|part| (part, sources.rows(part))).into()
}

/// The answers that are written, in the order of the questions, followed.
pub fn prepared(company: &str) -> Vec<Prepared> {
    let Handles { answers, own_questions, .. } = handles();
    let text = |question: &str| answers.text(&AnswerId::new(company, question));
    let one = |question: &str, title: &str| {
        let text = text(question);
        (!text.trim().is_empty()).then(|| Prepared { question: question.into(), title: title.into(), text })
    };
    let of_bank = bank::questions().filter_map(|question| one(question.id, question.title));
    let own = own_questions.of(company);
    let own = own.iter().filter_map(|(id, own)| one(&id.question, &own.asked));
    of_bank.chain(own).collect()
}
