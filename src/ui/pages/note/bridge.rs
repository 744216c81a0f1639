//! 強み×課題: one knot on top, as a picture and as a sentence; the others below.

use crate::ui::prelude::*;

use super::form::CardForm;
use super::list::{CardActions, adding};
use super::sheet::BRIDGE;
use crate::bank;
use crate::check::{ProblemTone, Tie, problem_tone, spoken_length};
use crate::notebook::{Card, CardId, CardKind, field};
use crate::plan::read_bridge;
use crate::ui::components::{Check, Icon, IconView, KnotEnd, KnotPicture, Saying, part};
use crate::ui::handles::handles;
use crate::ui::navigation::focus_on;
use crate::ui::pages::draft::Draft;
use crate::ui::pages::states::cards_of;
use crate::ui::route::Route;

/// The questions whose answers a knot serves.
const SERVES: [&str; 3] = ["shiboudouki", "jisseki", "chousho"];

/// All knots of one company, one of them open.
#[component]
pub fn Bridges(
    /// The company's id.
    company: String,
) -> impl IntoView {
    let cards = handles().cards;
    let company = StoredValue::new(company);
    let names = Memo::new(move |_| {
        let cards = cards.of(&company.get_value(), CardKind::Bridge);
        cards.into_iter().map(|(name, _)| name).collect::<Vec<String>>()
    });
    let chosen = RwSignal::new(String::new());
    // The chosen one, or the first while none is chosen or it was deleted.
    let current = move || {
        let (names, chosen) = (names.get(), chosen.get());
        names.iter().find(|name| **name == chosen).or(names.first()).cloned()
    };
    let add = move |_| {
        let id = cards.add(&company.get_value(), CardKind::Bridge, Card::default());
        chosen.set(id.name);
        request_animation_frame(|| focus_on("knot"));
    };
    let open = move || {
        let company = company.get_value();
        match current() {
            Some(name) => {
                let all = names.get();
                let place = all.iter().position(|other| *other == name).unwrap_or(0);
                let moves = (place > 0, place + 1 < all.len());
                knot(company, CardId::new("", CardKind::Bridge, &name), moves, chosen)
            }
            None => view! {
                <KnotPicture me=KnotEnd::default() company=KnotEnd::default() is_tied=false />
                <p class="page__words">
                    "まだ、結びがありません。強みを1つ、会社の課題を1つ選ぶところから始めましょう。"
                </p>
            }
            .into_any(),
        }
    };
    let add_label = move || if names.with(Vec::is_empty) { "結びはじめる" } else { BRIDGE.add };
    view! {
        {part(open)}
        <button class="button" data-kind="outline" type="button" id=adding(CardKind::Bridge) on:click=add>
            <IconView icon=Icon::Plus size="s" />
            {part(add_label)}
        </button>
        {part(move || others(company.get_value(), current(), names.get(), chosen))}
    }
}

/// What one knot ties, read from its cards; followed.
struct Read {
    strength: Card,
    problem: Card,
    episode: Card,
    bridge: Card,
    tie: Tie,
}

fn read(company: &str, name: &str) -> Read {
    let cards = handles().cards;
    let bridge = cards.card(&CardId::new(company, CardKind::Bridge, name));
    let chosen = |kind, field| match bridge.text(field) {
        "" => Card::default(),
        name => cards.card(&CardId::new(company, kind, name)),
    };
    let strength = chosen(CardKind::Strength, field::STRENGTH);
    let problem = chosen(CardKind::Problem, field::PROBLEM);
    let episode = chosen(CardKind::Achievement, field::EPISODE);
    let tie = read_bridge(&bridge, &cards_of(company));
    Read { strength, problem, episode, bridge, tie }
}

fn knot(company: String, CardId { name, .. }: CardId, moves: (bool, bool), chosen: RwSignal<String>) -> AnyView {
    let id = CardId::new(&company, CardKind::Bridge, &name);
    let key = StoredValue::new((company.clone(), name.clone()));
    let picture = move || {
        let (company, name) = key.get_value();
        let Read { strength, problem, episode, tie, .. } = read(&company, &name);
        let ground =
            if episode.has(field::RESULT) { episode.text(field::RESULT) } else { strength.text(field::GROUND) };
        let me = KnotEnd { title: strength.text(field::NAME).into(), detail: ground.into() };
        let company = KnotEnd { title: problem.text(field::WORDS).into(), detail: problem.text(field::GROWTH).into() };
        view! { <KnotPicture me company is_tied=tie.is_tied() /> }
    };
    let saying = move || {
        let (company, name) = key.get_value();
        let Read { problem, bridge, tie, .. } = read(&company, &name);
        let sentence = bridge.text(field::SENTENCE).to_owned();
        if sentence.is_empty() {
            return ().into_any();
        }
        let seconds = spoken_length(&sentence, handles().takes.pace()).seconds;
        let checks = checks(&tie, problem_tone(problem.text(field::WORDS)));
        view! { <Saying sentence mine=tie.mine theirs=tie.theirs seconds checks /> }.into_any()
    };
    if chosen.get_untracked() != name {
        chosen.set(name);
    }
    view! {
        <section class="section" id="knot" tabindex="-1" aria-label="ひらいている結び">
            {part(picture)}
            {part(saying)}
            <Serving key />
            <div class="card" data-kind="form">
                <CardForm company=company.clone() id=id.clone() sheet=&BRIDGE />
                <CardActions company id moves=Box::new(move || moves) />
            </div>
        </section>
    }
    .into_any()
}

/// A knot that is tied can stand beside the answers it serves.
#[component]
fn Serving(
    /// The company and the name of the knot.
    key: StoredValue<(String, String)>,
) -> impl IntoView {
    part(move || {
        let (company, name) = key.get_value();
        let Read { bridge, tie, .. } = read(&company, &name);
        if !tie.is_tied() {
            return ().into_any();
        }
        let is_used = bridge.has(field::IN_ANSWERS);
        let use_it = move |_| {
            let (company, name) = key.get_value();
            let id = CardId::new(&company, CardKind::Bridge, &name);
            toggle_use(&id);
        };
        if !is_used {
            return view! {
                <button class="button" type="button" on:click=use_it>
                    <IconView icon=Icon::MessageSquareText size="s" />
                    "回答で使う"
                </button>
            }
            .into_any();
        }
        let links = SERVES.into_iter().filter_map(bank::question).map(|question| {
            let href = Route::Answer { company: company.clone(), question: question.id.into() }.to_string();
            view! {
                <a class="link-row" href=href>
                    <IconView icon=Icon::MessageSquareText />
                    <span>{question.title}</span>
                    <IconView icon=Icon::ChevronRight size="s" />
                </a>
            }
        });
        view! {
            <section class="card" data-kind="plain">
                <h2 class="card__title" data-size="s">"この一文を、回答の横に置きました"</h2>
                {links.collect_view()}
                <button class="button" data-kind="text" data-size="s" type="button" on:click=use_it>
                    "回答から外す"
                </button>
            </section>
        }
        .into_any()
    })
}

fn toggle_use(id: &CardId) {
    let cards = handles().cards;
    let is_used = untrack(|| cards.card(id)).has(field::IN_ANSWERS);
    cards.set(id, field::IN_ANSWERS, if is_used { "" } else { field::YES });
}

/// What is seen in the sentence, one line each.
fn checks(tie: &Tie, tone: ProblemTone) -> Vec<Check> {
    let all = [
        (tie.mine.is_some(), "強みの言葉がある", "強みや実績のカードの言葉を、そのまま1つ入れましょう"),
        (tie.theirs.is_some(), "会社の言葉がある", "課題や会社の言葉から、1つ借りましょう"),
        (tie.has_number, "数字がある", "量か期間を1つ足すと、具体的になります"),
        (tie.looks_forward, "前向きに終わる", "「その力で、何をするか」で終えてみましょう"),
        (tone.is_short && tone.is_kind, "課題の言い方がやわらかい", "課題は2文までにして、伸びしろの形にしましょう"),
    ];
    all.into_iter().map(|(holds, done, todo)| Check { holds, words: if holds { done } else { todo } }).collect()
}

/// The knots that are not open.
fn others(company: String, current: Option<String>, names: Vec<String>, chosen: RwSignal<String>) -> AnyView {
    let others: Vec<String> = names.into_iter().filter(|name| Some(name) != current.as_ref()).collect();
    if others.is_empty() {
        return ().into_any();
    }
    let row = |name: String| {
        let Read { strength, problem, bridge, tie, .. } = read(&company, &name);
        let title = |card: &Card, field: &str, none: &str| {
            if card.has(field) { card.text(field).to_owned() } else { none.to_owned() }
        };
        let me = title(&strength, field::NAME, "強みは未選択");
        let them = title(&problem, field::WORDS, "課題は未選択");
        let state = if tie.is_tied() { "tied" } else { "open" };
        let icon = if tie.is_tied() { Icon::Check } else { Icon::CircleDashed };
        let detail = if bridge.has(field::SENTENCE) {
            bridge.text(field::SENTENCE).to_owned()
        } else {
            "結び文はこれから".into()
        };
        let choose = move |_| {
            chosen.set(name.clone());
            request_animation_frame(|| focus_on("knot"));
        };
        view! {
            <li class="knot-list__item">
                <button class="knot-list__row" type="button" on:click=choose>
                    <span class="progress-mark" data-state=state>
                        <IconView icon size="s" />
                    </span>
                    <span class="knot-list__words">
                        <b class="knot-list__title">{format!("{me} × {them}")}</b>
                        <span class="knot-list__detail">{detail}</span>
                    </span>
                    <IconView icon=Icon::ChevronRight size="s" />
                </button>
            </li>
        }
    };
    view! {
        <section class="section">
            <h2 class="section__title">{BRIDGE.heading}</h2>
            <ul class="knot-list">{others.into_iter().map(row).collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The tied sentences that stand beside the answer to this question, each with a way to put it in.
#[component]
pub fn TiedSentences(
    /// The answer.
    draft: Draft,
) -> impl IntoView {
    let cards = handles().cards;
    part(move || {
        let id = draft.id.get_value();
        if !SERVES.contains(&id.question.as_str()) {
            return ().into_any();
        }
        let all = cards.of(&id.company, CardKind::Bridge).into_iter();
        let used = all.filter(|(_, bridge)| bridge.has(field::IN_ANSWERS) && bridge.has(field::SENTENCE));
        let sentences: Vec<String> = used.map(|(_, bridge)| bridge.text(field::SENTENCE).to_owned()).collect();
        if sentences.is_empty() {
            return ().into_any();
        }
        let sentence = move |words: String| {
            let put = words.clone();
            view! {
                <blockquote class="quote">{words}</blockquote>
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=move |_| draft.add(&put)>
                    <IconView icon=Icon::Plus size="s" />
                    "答えの終わりに入れる"
                </button>
            }
        };
        view! {
            <section class="card" data-kind="plain">
                <h2 class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::Spline size="s" />
                    "結び文"
                </h2>
                {sentences.into_iter().map(sentence).collect_view()}
            </section>
        }
        .into_any()
    })
}
