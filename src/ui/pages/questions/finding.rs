//! 検索: one field over everything, and filters for the questions.

use crate::ui::prelude::*;

use super::row;
use crate::bank::{Axis, Interviewer, Question, Theme, question, questions};
use crate::browser;
use crate::notebook::AnswerId;
use crate::search::{Entry, Found, Hit, Kind, Place, Query};
use crate::ui::components::{Icon, IconView, QuestionList, live, part, question_row};
use crate::ui::handles::{Handles, handles};
use crate::ui::pages::states::round_of;
use crate::ui::round_words::came_up;
use crate::ui::route::{Route, Topic};

/// So many results fill the screen of a phone. Drawing more with every letter would be felt while one types.
const SHOWN: usize = 5;
/// So many of them are drawn with the letter that was typed; the others follow with the next frame, so that a slow phone
/// keeps up with the fingers.
const AT_ONCE: usize = 2;
/// So many more are shown when they are asked for.
const MORE: u32 = 30;

/// The field and the filters.
#[component]
pub fn FinderForm() -> impl IntoView {
    let finder = handles().finder;
    let summary = move || match chosen_filters().len() {
        0 => "質問をしぼりこむ".to_owned(),
        count => format!("質問をしぼりこむ（{count}）"),
    };
    let axes = Axis::ALL.map(Axis::label);
    let themes = Theme::ALL.map(Theme::label);
    let interviewers = Interviewer::ALL.map(Interviewer::label);
    view! {
        <form class="finder" role="search" on:submit=|event| event.prevent_default()>
            <div class="finder__box">
                <IconView icon=Icon::Search />
                <input
                    class="finder__field"
                    id="find"
                    type="search"
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    enterkeyhint="search"
                    aria-label="質問・回答例・自分の答えから探す"
                    placeholder="言葉で探す"
                    value=finder.query.get_untracked()
                    on:input=move |event| finder.query.set(event_target_value(&event))
                />
            </div>
            <details class="finder__filter" open=untrack(|| finder.filter().is_chosen())>
                <summary class="finder__summary">
                    <IconView icon=Icon::SlidersHorizontal size="s" />
                    {live(summary)}
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="finder__choices">
                    {choice("axis", "見られる軸", axes.as_slice(), finder.axis)}
                    {choice("theme", "テーマ", themes.as_slice(), finder.theme)}
                    {choice("interviewer", "聞く人", interviewers.as_slice(), finder.interviewer)}
                    <label class="finder__check">
                        <input
                            type="checkbox"
                            prop:checked=live(move || finder.unanswered.get() > 0)
                            on:change=move |event| finder.unanswered.set(u32::from(event_target_checked(&event)))
                        />
                        "まだ書いていない質問だけ"
                    </label>
                    <button
                        class="button"
                        data-kind="text"
                        data-size="s"
                        type="button"
                        hidden=live(move || chosen_filters().is_empty())
                        on:click=move |_| finder.clear_filter()
                    >
                        "すべて外す"
                    </button>
                </div>
            </details>
        </form>
    }
}

/// Which of the filters are chosen, followed.
fn chosen_filters() -> Vec<u32> {
    let finder = handles().finder;
    let choices = [finder.axis, finder.theme, finder.interviewer, finder.unanswered];
    choices.into_iter().map(|choice| choice.get()).filter(|choice| *choice > 0).collect()
}

fn choice(id: &'static str, label: &'static str, names: &[&'static str], value: RwSignal<u32>) -> AnyView {
    let option = |(place, name): (u32, &'static str)| {
        view! {
            <option value=place.to_string() selected=live(move || value.get() == place)>
                {name}
            </option>
        }
    };
    let all = [(0, "すべて")].into_iter().chain((1..).zip(names.iter().copied()));
    view! {
        <label class="finder__choice" for=id>
            <span class="finder__label">{label}</span>
            <select
                class="finder__select"
                id=id
                on:change=move |event| value.set(event_target_value(&event).parse().unwrap_or(0))
            >
                {all.map(option).collect_view()}
            </select>
        </label>
    }
    .into_any()
}

/// What was found: the questions that the filters let through, or everything that holds the words. Nothing while
/// nothing is looked for.
#[component]
pub fn Results(
    /// The company's id.
    company: String,
) -> impl IntoView {
    let finder = handles().finder;
    // What the user wrote is read before the first letter; it does not change while they look for something.
    let mut known = Vec::new();
    if untrack(|| finder.is_finding()) {
        known = untrack(|| written(&company));
    }
    // Before the first letter, but after the screen is painted.
    browser::after(300, move || _ = finder.index());
    let limit = RwSignal::new(0_u32);
    // Another search begins with the best again.
    Effect::new(move |_| {
        finder.query.track();
        if limit.get_untracked() > 0 {
            limit.set(0);
        }
    });
    part(move || {
        if !finder.is_finding() {
            known = written(&company);
            return ().into_any();
        }
        let query = Query::new(&finder.query.get());
        if finder.filter().is_chosen() {
            return filtered(&company, &query);
        }
        found(&company, &query, &known, limit)
    })
}

/// The questions that the filters let through, and that are about the words.
fn filtered(company: &str, query: &Query) -> AnyView {
    let Handles { finder, answers, .. } = handles();
    let filter = finder.filter();
    let index = finder.index();
    let is_answered = |question: &Question| !answers.text(&AnswerId::new(company, question.id)).trim().is_empty();
    let wanted = questions().filter(|question| filter.lets_through(question, is_answered(question)));
    let rows: Vec<_> = wanted
        .filter(|question| index.is_about(query, question))
        .zip(1..)
        .map(|(question, number)| question_row(row(company, question, number, "")))
        .collect();
    let count = rows.len();
    view! {
        <p class="page__words" role="status">
            {match count {
                0 => "この条件の質問はありません。条件を1つ外してみましょう。".to_owned(),
                _ => format!("{count}問あります"),
            }}
        </p>
        {(count > 0).then(|| view! { <QuestionList rows in_pane=false /> })}
    }
    .into_any()
}

/// Everything that holds the words: the best of it, and the rest when it is asked for.
fn found(company: &str, query: &Query, written: &[Entry], limit: RwSignal<u32>) -> AnyView {
    let shown = SHOWN + limit.get() as usize;
    let Found { hits, total, is_of_any } = handles().finder.index().search(query, written, shown);
    let company = company.to_owned();
    let mut hits = hits.into_iter().map(move |one| hit(&company, one));
    let at_once: Vec<AnyView> = hits.by_ref().take(AT_ONCE).collect();
    let mut hits = Some(hits);
    let has_next_frame = RwSignal::new(0_u32);
    // Another letter may have been typed by then.
    request_animation_frame(move || _ = has_next_frame.try_set(1));
    let following = part(move || {
        let is_due = has_next_frame.get() > 0;
        let hits = hits.take_if(|_| is_due);
        hits.map(Iterator::collect::<Vec<AnyView>>)
    });
    let words = match total {
        0 => "見つかりませんでした。短い言葉か、別の言い方で探してみましょう。".to_owned(),
        _ if is_of_any => {
            format!("すべての言葉を含むものは、ありませんでした。どれかを含むものが{total}件あります。")
        }
        _ => format!("{total}件あります"),
    };
    let more = (total > shown).then(|| {
        let on_more = move |_| limit.update(|limit| *limit += MORE);
        view! {
            <button class="button" data-kind="outline" type="button" on:click=on_more>
                {format!("つづきを見る（あと{}件）", total - shown)}
            </button>
        }
    });
    view! {
        <p class="page__words" role="status">
            {words}
        </p>
        {(total > 0).then(|| view! { <ul class="hits">{at_once} {following}</ul> })}
        {more}
    }
    .into_any()
}

/// What the user wrote for this company: answers and own questions.
fn written(company: &str) -> Vec<Entry> {
    let Handles { answers, own_questions, .. } = handles();
    let (own, came) = (own_questions.of(company), came_up(round_of(company)));
    let title = |id: &str| {
        let of_own = || own.iter().find(|(own, _)| own.question == id).map(|(_, own)| own.asked.clone());
        question(id).map(|question| question.title.to_owned()).or_else(of_own)
    };
    let answers = answers.of(company).into_iter().filter_map(|(id, text)| {
        // The answer to a deleted question has no screen.
        let title = title(&id)?;
        Some(Entry::new(Kind::OwnAnswer, Place::Question(id), title, [text]))
    });
    let questions = own.iter().map(|(id, own)| {
        let detail = if own.from_first_round { came } else { "自分で足した質問" };
        Entry::new(Kind::OwnQuestion, Place::Question(id.question.clone()), own.asked.as_str(), [detail])
    });
    answers.chain(questions).collect()
}

fn hit(company: &str, Hit { kind, place, title, excerpt }: Hit) -> AnyView {
    let kind = match kind {
        Kind::OwnAnswer => "自分の答え",
        Kind::OwnQuestion => "自分の質問",
        Kind::Question => "質問",
        Kind::Card => "聞かれたら",
        Kind::Ask => "逆質問",
        Kind::Advice => "手がかり",
        Kind::Example => "回答例",
        Kind::Reading => "読みもの",
    };
    view! {
        <li class="hits__item">
            <a class="hits__row" href=route(company, place).to_string()>
                <span class="hits__kind">{kind}</span>
                <b class="hits__title">{title}</b>
                <span class="hits__text">
                    {excerpt.before} <mark class="hits__mark">{excerpt.found}</mark> {excerpt.after}
                </span>
            </a>
        </li>
    }
    .into_any()
}

fn route(company: &str, place: Place) -> Route {
    Route::Learn(match place {
        Place::Question(question) => return Route::Answer { company: company.into(), question },
        Place::Card(id) => Topic::Card(id.into()),
        Place::Asks => Topic::Asks,
        Place::Axis(slug) => Topic::Axis(slug.into()),
        Place::Cause(slug) => Topic::Cause(slug.into()),
        Place::Rounds => Topic::Rounds,
        Place::PassRate => Topic::PassRate,
        Place::Season => Topic::Season,
        Place::Qualities => Topic::Qualities,
        Place::Openings => Topic::Openings,
        Place::Steps => Topic::Steps,
        Place::Finding => Topic::Finding,
        Place::ThirdEar => Topic::ThirdEar,
        Place::Listening => Topic::Listening,
    })
}
