//! まなぶ: everything to read about the second round, one file a page.

mod asks;
mod axis;
mod cards;
mod cause;
mod grounds;
mod openings;
mod overview;
mod parts;
mod pass_rate;
mod readings;
mod rounds;
mod season;

use crate::ui::prelude::*;

use crate::bank::conditions::condition_card;
use crate::bank::learn::{AXIS_READINGS, AxisReading, CAUSES, Cause, FINDING, LISTENING, THIRD_EAR};
use crate::ui::route::Topic;
pub use cause::cure;

/// Whether the bank has what this topic names.
pub fn exists(topic: &Topic) -> bool {
    match topic {
        Topic::Axis(slug) => axis_reading(slug).is_some(),
        Topic::Cause(slug) => cause_reading(slug).is_some(),
        Topic::Card(id) => condition_card(id).is_some(),
        _ => true,
    }
}

/// The page of a topic that exists.
pub fn page(topic: Topic) -> AnyView {
    let page = match topic {
        Topic::Overview => Some(overview::page()),
        Topic::Rounds => Some(rounds::page()),
        Topic::PassRate => Some(pass_rate::page()),
        Topic::Season => Some(season::page()),
        Topic::Axis(slug) => axis_reading(&slug).map(axis::page),
        Topic::Qualities => Some(readings::qualities()),
        Topic::Openings => Some(openings::page()),
        Topic::Steps => Some(readings::steps()),
        Topic::Cause(slug) => cause_reading(&slug).map(cause::page),
        Topic::Finding => Some(readings::reading(&FINDING)),
        Topic::ThirdEar => Some(readings::reading(&THIRD_EAR)),
        Topic::Listening => Some(readings::reading(&LISTENING)),
        Topic::Asks => Some(asks::page()),
        Topic::Cards => Some(cards::list()),
        Topic::Card(id) => condition_card(&id).map(cards::page),
        Topic::Grounds => Some(grounds::page()),
    };
    page.unwrap_or_else(|| ().into_any())
}

fn axis_reading(slug: &str) -> Option<&'static AxisReading> {
    AXIS_READINGS.iter().find(|axis| axis.slug == slug)
}

fn cause_reading(slug: &str) -> Option<&'static Cause> {
    CAUSES.iter().find(|cause| cause.slug == slug)
}
