//! One of the three causes for which second rounds are lost, and what mends it.

use crate::ui::prelude::*;

use super::parts::{Level, about, bullets, card, note, paper, section, sentences, tool_button};
use crate::bank::learn::{Cause, Cure};
use crate::ui::components::{Grounds, Icon, IconView};
use crate::ui::route::Topic;

/// The page of a cause.
pub fn page(cause: &'static Cause) -> AnyView {
    let body = vec![
        card(vec![
            note(Level::Two, Icon::UserRound, "面接で起きること", sentences(cause.happens)),
            note(Level::Two, Icon::CircleAlert, "自分に聞いてみること", bullets(cause.signs)),
        ]),
        section("こうすると、伝わりやすくなります", cause.cures.iter().map(cure).collect()),
        view! { <Grounds basis=cause.basis /> }.into_any(),
    ];
    paper(Topic::Overview, cause.title, "つまずきやすい3か所のひとつです。気づけば、準備で変えられます。", body)
}

/// What mends a cause, with the way into the tool.
pub fn cure(cure: &'static Cure) -> AnyView {
    view! {
        <div class="card">
            <h3 class="card__title" data-size="s">
                {cure.title}
            </h3>
            <p class="notes__words">{cure.words}</p>
            <p class="learn__minutes">
                <IconView icon=Icon::Clock size="s" />
                {about(cure.minutes)}
            </p>
            {tool_button(cure.tool, cure.button)}
        </div>
    }
    .into_any()
}
