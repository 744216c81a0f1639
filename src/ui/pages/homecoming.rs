//! コメントが届いたら: what a friend returned, seen before it is taken in.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::opening::{Opening, Shown};
use super::share::called;
use crate::bank;
use crate::bank::scale::SIGNS;
use crate::browser;
use crate::notebook::{CardId, CardKind};
use crate::share::{Kind, Letter as _, LinkError, Reply, Stamp, voice};
use crate::ui::components::{TopBar, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::link_words;
use crate::ui::navigation::{catch_focus, set_title};
use crate::ui::route::Route;

/// What is said while there is no link.
const EMPTY: &str = "友だちから返ってきたメッセージを、そのまま貼ってください。中のリンクを見つけます。";

/// The screen a reply opens.
#[component]
pub fn ReplyPage(
    /// What came with the link.
    payload: String,
) -> impl IntoView {
    set_title("届いたコメント");
    let companies = handles().companies;
    let text = RwSignal::new(if payload.is_empty() { payload } else { format!("#/f/{payload}") });
    let company = untrack(|| companies.current()).unwrap_or_default();
    view! {
        <TopBar title="むすびめ" />
        <Homecoming text company is_page=true />
    }
}

/// A reply from a link, seen and taken in.
#[component]
pub fn Homecoming(
    /// The link, or a text that holds one.
    text: RwSignal<String>,
    /// The company that is open; empty if there is none.
    company: String,
    /// Whether it is the whole page.
    #[prop(optional)]
    is_page: bool,
) -> impl IntoView {
    let shown: Shown = Arc::new(move |body: Arc<Vec<u8>>, _| {
        let reply = Reply::of_body(&body)?;
        let seen = seen(reply, &company, text, is_page);
        let page = if is_page { view! { <main class="page">{seen}</main> }.into_any() } else { seen };
        Ok::<AnyView, LinkError>(page)
    });
    view! { <Opening text kind=Kind::Reply empty=EMPTY shown is_page /> }
}

/// The company whose answers a reply is about: the one that sent a text it names, else the open one.
fn company_of(reply: &Reply, open: &str) -> (String, bool) {
    let Handles { companies, cards, .. } = handles();
    let has_sent = |company: &str| {
        let sent = cards.of(company, CardKind::Sent);
        reply.reviewed.iter().any(|reviewed| sent.iter().any(|(name, _)| *name == format!("{:08x}", reviewed.text)))
    };
    if has_sent(open) {
        return (open.to_owned(), true);
    }
    let others = companies.all().into_iter().map(|(id, _)| id);
    others.filter(|id| id != open).find(|id| has_sent(id)).map_or((open.to_owned(), false), |id| (id, true))
}

fn seen(reply: Reply, open: &str, text: RwSignal<String>, is_page: bool) -> AnyView {
    let Handles { companies, .. } = handles();
    let (company, is_known) = untrack(|| company_of(&reply, open));
    let name = untrack(|| companies.company(&company)).name;
    let title = title(&reply);
    let place = match (company.is_empty(), is_known) {
        (true, _) => "このブラウザには、まだノートがありません。頼んだときと同じブラウザでひらくか、リンクをコピーして、そちらに貼りましょう。".to_owned(),
        (_, true) => format!("「{name}」の回答へのコメントです。"),
        (_, false) => format!("どの文を見せたかの控えが、このブラウザにありません。読みこむと、「{name}」に加わります。"),
    };
    // What is said: about what, with which stamp, in which words.
    let rows = reply.reviewed.iter().flat_map(|reviewed| {
        let question = bank::question(&reviewed.question).map_or("自分の質問", |question| question.title);
        reviewed.comments.iter().map(move |comment| (question, comment.stamp, comment.words.clone()))
    });
    let whole = (!reply.words.is_empty()).then(|| ("全体に", None, reply.words.clone()));
    let rows: Vec<(&'static str, Option<Stamp>, String)> = whole.into_iter().chain(rows).collect();
    let signs = bank::Axis::ALL.into_iter().zip(reply.levels);
    let signs = signs.filter_map(|(axis, level)| Some(format!("{} {}", axis.label(), SIGNS.get(usize::from(level?))?)));
    let signs: Vec<String> = signs.collect();
    let is_homeless = company.is_empty();
    // The same link may be opened again.
    let name = voice::card(&reply, 0).0;
    let is_taken = untrack(|| handles().cards.of(&company, CardKind::Reply)).iter().any(|(taken, _)| *taken == name);
    let done = RwSignal::new(0_u32);
    let share = Route::Share { company: company.clone() };
    let is_there = untrack(|| handles().navigation.route()) == share;
    let reply = Arc::new(reply);
    let take = move |_| {
        merge(&reply, &company);
        done.set(1);
        catch_focus();
    };
    let later = move |_| text.set(String::new());
    part(move || {
        if done.get() > 0 || is_taken {
            let title = if is_taken { "このコメントは、もう読みこんであります" } else { "読みこみました" };
            return view! { <Taken title is_page share=(!is_there).then(|| share.clone()) /> }.into_any();
        }
        view! {
            <section class="card">
                {if is_page {
                    view! { <h1 class="card__title" tabindex="-1">{title.clone()}</h1> }.into_any()
                } else {
                    view! { <h3 class="card__title" data-size="s">{title.clone()}</h3> }.into_any()
                }}
                <p class="card__words">{place.clone()}</p>
                <div class="preview">
                    {(!signs.is_empty()).then(|| view! { <p class="chips">{signs.iter().map(|sign| chip(sign)).collect_view()}</p> })}
                    <ul class="preview__items">
                        {rows.iter().map(|(question, stamp, words)| row(question, *stamp, words)).collect_view()}
                    </ul>
                </div>
                <div class="card__actions" hidden=is_homeless>
                    <button class="button" type="button" on:click=take.clone()>
                        "読みこむ"
                    </button>
                    <button class="button" data-kind="text" type="button" on:click=later>
                        "あとで"
                    </button>
                </div>
            </section>
        }
        .into_any()
    })
    .into_any()
}

/// Who says how much.
fn title(reply: &Reply) -> String {
    let comments: usize = reply.reviewed.iter().map(|reviewed| reviewed.comments.len()).sum();
    let levels = reply.levels.iter().filter(|level| level.is_some()).count();
    let what = match (comments, levels) {
        (0, 0) => "ひとことが".to_owned(),
        (0, _) => "評価が".to_owned(),
        (count, 0) => format!("コメントが{count}件"),
        (count, _) => format!("コメントが{count}件と、評価が"),
    };
    format!("{}の{what}あります", called(&reply.name))
}

/// After it was taken in: where it is now.
#[component]
fn Taken(
    /// Whether it was now, or before.
    title: &'static str,
    /// Whether it is the whole page.
    is_page: bool,
    /// The screen that shows it; none where that is the open one.
    share: Option<Route>,
) -> impl IntoView {
    view! {
        <section class="card" data-kind="plain">
            {if is_page {
                view! { <h1 class="card__title" data-size="s" tabindex="-1">{title}</h1> }.into_any()
            } else {
                view! { <p class="card__title" data-size="s" role="status">{title}</p> }.into_any()
            }}
            <p class="card__words">"コメントは、回答の画面でも、その文のそばに出ます。"</p>
            {share.map(|share| {
                view! {
                    <a class="button" data-kind="soft" href=share.to_string()>
                        "コメントを見る"
                    </a>
                }
            })}
        </section>
    }
}

fn chip(words: &str) -> AnyView {
    view! { <span class="chip">{words.to_owned()}</span> }.into_any()
}

fn row(question: &'static str, stamp: Option<Stamp>, words: &str) -> AnyView {
    let stamp = stamp.map(link_words::stamp).unwrap_or_default();
    let between = if stamp.is_empty() || words.is_empty() { "" } else { "：" };
    view! {
        <li class="preview__item">
            <b class="preview__asked">{question}</b>
            <p class="preview__answer">{format!("{stamp}{between}{words}")}</p>
        </li>
    }
    .into_any()
}

/// Takes a reply in. One that says less than this one, by the same friend, is replaced.
fn merge(reply: &Reply, company: &str) {
    let cards = handles().cards;
    let (name, card) = voice::card(reply, browser::now());
    let mut done = String::new();
    for (other, stored) in untrack(|| cards.of(company, CardKind::Reply)) {
        let earlier = voice::stored(&stored);
        if other == name || earlier.is_some_and(|earlier| voice::replaces(reply, &earlier)) {
            done = format!("{done} {}", stored.text(crate::notebook::field::DONE));
            cards.delete(&CardId::new(company, CardKind::Reply, &other));
        }
    }
    let mut card = card;
    card.set(crate::notebook::field::DONE, done.trim());
    cards.write(&CardId::new(company, CardKind::Reply, &name), &card);
}
