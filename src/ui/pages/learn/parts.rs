//! What the pages of まなぶ have in common.

use crate::ui::prelude::*;

use crate::bank::learn::{Exercise, Point, Tool};
use crate::bank::{self, Axis};
use crate::ui::components::{Icon, IconView, TaskBar};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::route::{Chapter, Route, Topic};
use crate::ui::words;

/// The company the links lead to, if there is one.
pub fn current() -> Option<String> {
    untrack(|| handles().companies.current())
}

/// Where a tool is. A tool whose room is not built leads nowhere, and the advice then stands without a button.
pub fn tool_route(tool: Tool, company: Option<&str>) -> Option<Route> {
    let note = |chapter| Some(Route::Note { company: company?.into(), chapter });
    match tool {
        Tool::Answer(question) => {
            bank::question(question)?;
            Some(Route::Answer { company: company?.into(), question: question.into() })
        }
        Tool::Answers => Some(Route::Questions { company: company?.into() }),
        Tool::Asks => Some(Route::Learn(Topic::Asks)),
        Tool::Review => note(Chapter::Review),
        Tool::Persona => note(Chapter::Persona),
        Tool::Bridge => note(Chapter::Bridge),
        Tool::Vision => note(Chapter::Vision),
        Tool::Profile => note(Chapter::Person),
        Tool::Ledger => Some(Route::Ledger { company: company?.into() }),
        Tool::Share => Some(Route::Share { company: company?.into() }),
        Tool::Practice => Some(Route::Practice { company: company?.into() }),
    }
}

/// The icon of an axis.
pub const fn axis_icon(axis: Axis) -> Icon {
    match axis {
        Axis::Experience => Icon::Briefcase,
        Axis::Skill => Icon::Wrench,
        Axis::Strength => Icon::Gem,
        Axis::Character => Icon::HeartHandshake,
        Axis::Vision => Icon::Telescope,
    }
}

/// A page: the bar that leads back, the heading with a line under it, and what stands below.
pub fn paper(back: Topic, title: &'static str, lead: &'static str, body: Vec<AnyView>) -> AnyView {
    set_title(title);
    view! {
        <TaskBar back=Route::Learn(back) title="まなぶ" />
        <main class="page" data-page="learn">
            {head(title, lead)}
            {body}
        </main>
    }
    .into_any()
}

/// The heading of a page with a line under it.
pub fn head(title: &'static str, lead: &'static str) -> AnyView {
    view! {
        <div class="page__head">
            <h1 class="page__title" tabindex="-1">
                {title}
            </h1>
            <p class="page__words">{lead}</p>
        </div>
    }
    .into_any()
}

/// A part of a page with its heading.
pub fn section(title: &'static str, body: Vec<AnyView>) -> AnyView {
    view! {
        <section class="section">
            <h2 class="section__title">{title}</h2>
            {body}
        </section>
    }
    .into_any()
}

/// A card of several parts.
pub fn card(body: Vec<AnyView>) -> AnyView {
    view! {
        <section class="card" data-kind="notes">
            {body}
        </section>
    }
    .into_any()
}

/// A part of a card with a small heading, of the level that belongs there.
pub fn note(level: Level, icon: Icon, title: &'static str, body: AnyView) -> AnyView {
    let heading = view! {
        <IconView icon size="s" />
        {title}
    };
    let heading = match level {
        Level::Two => view! { <h2 class="eyebrow" data-tone="primary">{heading}</h2> }.into_any(),
        Level::Three => view! { <h3 class="eyebrow" data-tone="primary">{heading}</h3> }.into_any(),
    };
    view! {
        <div class="notes__section">
            {heading}
            {body}
        </div>
    }
    .into_any()
}

/// The level of a heading.
#[derive(Clone, Copy)]
pub enum Level {
    /// `h2`
    Two,
    /// `h3`
    Three,
}

/// Sentences to read.
pub fn sentences(words: &'static str) -> AnyView {
    view! { <p class="notes__words">{words}</p> }.into_any()
}

/// Points without an order.
pub fn bullets(items: &'static [&'static str]) -> AnyView {
    let item = |words: &&'static str| view! { <li class="notes__item">{*words}</li> };
    view! { <ul class="notes__list">{items.iter().map(item).collect_view()}</ul> }.into_any()
}

/// Points in their order.
pub fn numbered(items: &'static [&'static str]) -> AnyView {
    let item = |words: &&'static str| view! { <li class="numbered__item">{*words}</li> };
    view! { <ol class="numbered">{items.iter().map(item).collect_view()}</ol> }.into_any()
}

/// Short pieces, each with its heading, in one card.
pub fn points(points: &'static [Point]) -> AnyView {
    let piece = |Point { title, words }: &'static Point| {
        view! {
            <div class="notes__section">
                <h3 class="card__title" data-size="s">
                    {*title}
                </h3>
                <p class="notes__words">{*words}</p>
            </div>
        }
        .into_any()
    };
    card(points.iter().map(piece).collect())
}

/// Something to do in a few minutes.
pub fn exercise(level: Level, exercise: Exercise) -> AnyView {
    let title = "ためしてみましょう";
    let heading = view! {
        <IconView icon=Icon::Footprints size="s" />
        {title}
        <span class="eyebrow__end">
            <IconView icon=Icon::Clock size="s" />
            {about(exercise.minutes)}
        </span>
    };
    let heading = match level {
        Level::Two => view! { <h2 class="eyebrow">{heading}</h2> }.into_any(),
        Level::Three => view! { <h3 class="eyebrow">{heading}</h3> }.into_any(),
    };
    view! {
        <div class="notes__section">
            {heading}
            <p class="notes__words">{exercise.words}</p>
            {tool_button(exercise.tool, words::tool_button(exercise.tool))}
        </div>
    }
    .into_any()
}

/// The way into a tool; nothing where its room is not built or there is no company to do it for.
pub fn tool_button(tool: Tool, label: &'static str) -> Option<AnyView> {
    tool_route(tool, current().as_deref()).map(|route| button(&route, label, "soft"))
}

/// A link that looks like a button; an empty kind is the main one.
pub fn button(route: &Route, label: &'static str, kind: &'static str) -> AnyView {
    view! {
        <div class="card__actions">
            <a class="button" data-kind=kind href=route.to_string()>
                {label}
                <IconView icon=Icon::ArrowRight size="s" />
            </a>
        </div>
    }
    .into_any()
}

/// How long something takes.
pub fn about(minutes: u8) -> String {
    format!("約{minutes}分")
}
