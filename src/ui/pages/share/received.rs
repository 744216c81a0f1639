//! 届いたコメント: what came back, and the way to take more in.

use crate::ui::prelude::*;

use super::Desk;
use crate::notebook::{AnswerId, Card, CardId, CardKind, field};
use crate::share::voice::{self, Voice};
use crate::ui::components::{Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::link_words;
use crate::ui::pages::homecoming::Homecoming;
use crate::ui::route::Route;

/// The comments on the answers for this company, followed.
pub fn voices_of(company: &str) -> Vec<Voice> {
    let Handles { answers, cards, .. } = handles();
    let of = |kind| cards.of(company, kind);
    voice::voices(&of(CardKind::Reply), &of(CardKind::Sent), &|question| {
        answers.text(&AnswerId::new(company, question))
    })
}

/// The questions that comments are on which are not dealt with yet, each as often as there are comments; followed.
pub fn voices_waiting(company: &str) -> Vec<String> {
    let open = voices_of(company).into_iter().filter(|voice| !voice.is_done);
    open.map(|voice| voice.question).collect()
}

/// A comment is dealt with, or not yet after all.
pub fn toggle_done(company: &str, voice: &Voice) {
    let cards = handles().cards;
    let id = CardId::new(company, CardKind::Reply, &voice.reply);
    let card: Card = untrack(|| cards.card(&id));
    let others = card.parts(field::DONE, ' ').filter(|mark| *mark != voice.mark);
    let done: Vec<&str> = others.chain((!voice.is_done).then_some(voice.mark.as_str())).collect();
    cards.set(&id, field::DONE, &done.join(" "));
}

/// Where a returned link is pasted, and the comments that came with all of them.
#[component]
pub fn Received(desk: Desk) -> impl IntoView {
    let company = desk.company;
    let list = move || {
        let voices = voices_of(&company.get_value());
        let abouts = abouts(&company.get_value());
        if voices.is_empty() && abouts.is_empty() {
            return view! { <p class="page__words">"まだ届いていません。返ってきたリンクを貼ると、ここに並びます。"</p> }.into_any();
        }
        let voices = voices.into_iter().map(|voice| row(desk, voice));
        view! {
            <ul class="voices">
                {abouts.into_iter().map(about).collect_view()}
                {voices.collect_view()}
            </ul>
        }
        .into_any()
    };
    let text = RwSignal::new(String::new());
    view! {
        <section class="section">
            <h2 class="section__title">"届いたコメント"</h2>
            {part(list)}
            <details class="fold" data-kind="card">
                <summary class="fold__summary">
                    <IconView icon=Icon::Plus size="s" />
                    "返ってきたリンクを読みこむ"
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="fold__body">
                    <Homecoming text company=company.get_value() />
                </div>
            </details>
        </section>
    }
}

/// What friends said about the whole, each with their name and the name of the card.
fn abouts(company: &str) -> Vec<(String, String)> {
    let replies = handles().cards.of(company, CardKind::Reply);
    let read = replies.iter().filter_map(|(_, card)| voice::stored(card));
    read.filter(|reply| !reply.words.is_empty()).map(|reply| (reply.name, reply.words)).collect()
}

fn about((name, words): (String, String)) -> AnyView {
    view! {
        <li class="voices__row">
            {avatar(&name)}
            <div class="voices__body">
                <p class="voices__head">
                    <b>{called(&name)}</b>
                    <span class="voices__question">"全体に"</span>
                </p>
                <p class="voices__words">{words}</p>
            </div>
        </li>
    }
    .into_any()
}

/// The first letter of a name, for a round sign.
fn avatar(name: &str) -> AnyView {
    let letter = name.chars().next().map_or_else(|| "友".to_owned(), String::from);
    view! {
        <span class="voices__sign" aria-hidden="true">
            {letter}
        </span>
    }
    .into_any()
}

/// A friend by name.
pub fn called(name: &str) -> String {
    if name.is_empty() { "友だち".into() } else { format!("{name}さん") }
}

/// What a comment says about which words; also beside an answer.
pub fn voice_body(voice: &Voice, question: String) -> AnyView {
    let stamp = voice.stamp.map(|stamp| {
        view! { <span class="voices__stamp" data-stamp=(stamp as u8).to_string()>{link_words::stamp(stamp)}</span> }
    });
    let quote = (!voice.quote.is_empty())
        .then(|| view! { <blockquote class="voices__quote">{voice.quote.clone()}</blockquote> });
    let old = (voice.is_old && !voice.quote.is_empty()).then(|| {
        view! { <p class="voices__old">"このコメントのあと、文が変わっています。上は、見せたときの文です。"</p> }
    });
    let words = (!voice.words.is_empty()).then(|| view! { <p class="voices__words">{voice.words.clone()}</p> });
    view! {
        <p class="voices__head">
            <b>{called(&voice.name)}</b>
            <span class="voices__question">{question}</span>
            {stamp}
        </p>
        {quote}
        {words}
        {old}
    }
    .into_any()
}

fn row(desk: Desk, voice: Voice) -> AnyView {
    let company = desk.company.get_value();
    let href = Route::Answer { company, question: voice.question.clone() }.to_string();
    let label = if voice.is_done { "済みをやめる" } else { "済みにする" };
    let body = voice_body(&voice, desk.title(&voice.question));
    let sign = avatar(&voice.name);
    let is_done = voice.is_done.then_some("true");
    let done = move |_| toggle_done(&desk.company.get_value(), &voice);
    view! {
        <li class="voices__row" data-done=is_done>
            {sign}
            <div class="voices__body">
                {body}
                <div class="voices__actions">
                    <a class="button" data-kind="soft" data-size="s" href=href>
                        <IconView icon=Icon::Pencil size="s" />
                        "この文をなおす"
                    </a>
                    <button class="button" data-kind="text" data-size="s" type="button" on:click=done>
                        {label}
                    </button>
                </div>
            </div>
        </li>
    }
    .into_any()
}
