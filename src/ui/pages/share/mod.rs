//! 友だちに見てもらう: what goes into a link, how it leaves, and what came back.

mod axes;
mod choosing;
mod masking;
mod preview;
mod received;

use std::sync::Arc;

use crate::ui::prelude::*;

use super::sending::{SendPanel, Word, WordField};
use crate::bank::{self, Theme, questions};
use crate::notebook::{AnswerId, CardId, CardKind, field};
use crate::share::offer::{Sent, Source, holds, offer};
use crate::share::{Kind, Letter as _, Pack};
use crate::ui::components::{Icon, TaskBar, Tip, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;
use axes::Compared;
use choosing::Choosing;
use masking::Masking;
use preview::Preview;
use received::Received;
pub use received::{called, toggle_done, voice_body, voices_of, voices_waiting};

/// What goes before the link.
const MESSAGE: &str =
    "転職の面接の練習に、つきあってもらえませんか。リンクをひらくと、登録なしで読めて、感想を返せます。";

/// What goes to a friend, made step by step, and what came back.
#[component]
pub fn SharePage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("友だちに見てもらう");
    let desk = Desk::new(company.clone());
    let word = Word::new(String::new());
    let made = Memo::new(move |_| desk.offer());
    let pack = Memo::new(move |_| made.with(|(pack, _)| pack.clone()));
    let body = Memo::new(move |_| pack.with(Pack::body));
    let is_blank = Memo::new(move |_| pack.with(|pack| pack.items.is_empty()));
    let parts = Arc::new(move |fits: &dyn Fn(&[u8]) -> bool| {
        let body = |pack: &Pack| pack.body().unwrap_or_default();
        let parts = pack.with_untracked(|pack| pack.parts(&|part| fits(&body(part))))?;
        Some(parts.iter().map(body).collect())
    });
    let on_sent = Callback::new(move |()| desk.remember(&made.with_untracked(|(_, sent)| sent.clone())));
    let title = move || pack.with(|pack| title(&desk, pack));
    let has_replies = untrack(|| !handles().cards.of(&company, CardKind::Reply).is_empty());
    let send = StoredValue::new(parts as super::sending::Parts);
    view! {
        <TaskBar back=Route::Questions { company: company.clone() } title="友だちに見てもらう" />
        <main class="page" data-page="share">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "友だちを、面接官に"
                </h1>
                <p class="page__words">
                    "一人で読み返すと気づけない所を、聞いた人に教えてもらいます。相手は、登録なしでひらけます。"
                </p>
            </div>
            // What came back is what one comes for.
            {has_replies.then(|| view! { <Received desk /> <Compared desk /> })}
            <Choosing desk />
            <Masking desk />
            <section class="section">
                <h2 class="section__title">"送る"</h2>
                <div class="card">
                    <h3 class="card__title" data-size="s">
                        {live(title)}
                    </h3>
                    {part(move || {
                        is_blank
                            .get()
                            .then(|| view! { <p class="card__words">"見せる質問を選ぶと、ここでリンクになります。"</p> })
                    })}
                    {part(move || {
                        (!is_blank.get())
                            .then(|| {
                                let parts = send.get_value();
                                view! {
                                    <SendPanel kind=Kind::Pack message=MESSAGE body parts word on_sent />
                                    <WordField word />
                                    <Preview body />
                                }
                            })
                    })}
                </div>
                <Tip icon=Icon::Info>
                    "文章は、リンクそのものに入ります。リンクを持つ人はだれでも読めて、送ったアプリの会話にも残ります。サーバーには置きません。"
                </Tip>
            </section>
            {(!has_replies).then(|| view! { <Received desk /> <Compared desk /> })}
        </main>
    }
}

fn title(desk: &Desk, pack: &Pack) -> String {
    let first = pack.items.first().map(|item| desk.title(&item.question)).unwrap_or_default();
    match pack.items.len() {
        0 => "まだ何も選んでいません".into(),
        1 => first,
        count => format!("{first} ほか{}問", count - 1),
    }
}

/// What all parts of the screen read and write.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The company's id.
    pub company: StoredValue<String>,
}

impl Desk {
    fn new(company: String) -> Self {
        Self { company: StoredValue::new(company) }
    }

    fn id(self) -> CardId {
        CardId::only(&self.company.get_value(), CardKind::Offer)
    }

    /// What is ticked and masked, followed.
    pub fn card(self) -> crate::notebook::Card {
        handles().cards.card(&self.id())
    }

    /// Writes a field of it.
    pub fn set(self, field: &str, text: &str) {
        handles().cards.set(&self.id(), field, text);
    }

    /// Ticks or unticks one of the names in a field that holds several.
    pub fn toggle(self, field: &str, name: &str) {
        let card = untrack(|| self.card());
        let had = holds(&card, field, name);
        let others = card.parts(field, ' ').filter(|part| *part != name);
        let names: Vec<&str> = others.chain((!had).then_some(name)).collect();
        self.set(field, &names.join(" "));
    }

    /// What could go along, followed: the seven, whatever else was answered, and the user's own questions.
    pub fn sources(self) -> Vec<Source> {
        let Handles { answers, own_questions, .. } = handles();
        let company = self.company.get_value();
        let text = |question: &str| answers.text(&AnswerId::new(company.as_str(), question));
        let of_bank = questions().filter_map(|question| {
            let text = text(question.id);
            let is_there = question.theme == Theme::Seven || !text.trim().is_empty();
            is_there.then(|| Source { question: question.id.into(), asked: String::new(), text })
        });
        let own = own_questions.of(&company).into_iter().filter(|(_, question)| !question.asked.trim().is_empty());
        let own =
            own.map(|(id, question)| Source { text: text(&id.question), question: id.question, asked: question.asked });
        of_bank.chain(own).collect()
    }

    /// The company it is for and then all others, by name, followed.
    fn companies(self) -> Vec<String> {
        let companies = handles().companies;
        let here = self.company.get_value();
        let others = companies.all().into_iter().filter(|(id, _)| *id != here).map(|(_, company)| company.name);
        std::iter::once(companies.company(&here).name).chain(others).collect()
    }

    /// The pack of what is ticked, and what of it is an answer; followed.
    pub fn offer(self) -> (Pack, Vec<Sent>) {
        offer(&self.card(), &self.sources(), &self.companies())
    }

    /// Keeps what leaves the device, so that comments can be shown at it.
    fn remember(self, sent: &[Sent]) {
        let cards = handles().cards;
        for sent in sent {
            let id = CardId::new(&self.company.get_value(), CardKind::Sent, &sent.name());
            if untrack(|| cards.card(&id)).text(field::ORIGINAL) != sent.original.trim() {
                cards.write(&id, &sent.card());
            }
        }
    }

    /// What a question is called, followed.
    pub fn title(self, question: &str) -> String {
        if let Some(known) = bank::question(question) {
            return known.title.into();
        }
        let own = handles().own_questions.of(&self.company.get_value());
        own.into_iter()
            .find(|(id, _)| id.question == question)
            .map_or_else(|| "自分の質問".into(), |(_, own)| own.asked)
    }
}
