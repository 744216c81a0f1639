//! Rows that lead to what is drawn from several answers at once.

use crate::ui::prelude::*;

use super::axes::AxesPage;
use super::storyline::StorylinePage;
use crate::ui::components::{Icon, IconView};
use crate::ui::route::{Picture, Route};

/// One of the pictures.
#[component]
pub fn PicturePage(
    /// The company's id.
    company: String,
    /// Which.
    picture: Picture,
) -> impl IntoView {
    match picture {
        Picture::Storyline => view! { <StorylinePage company /> }.into_any(),
        Picture::Axes => view! { <AxesPage company /> }.into_any(),
    }
}

/// One row that leads somewhere.
pub fn link_row(route: &Route, icon: Icon, words: &'static str) -> AnyView {
    view! {
        <a class="link-row" href=route.to_string()>
            <IconView icon />
            <span>{words}</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
    }
    .into_any()
}

/// The ways to 一本線 and to 評価軸×回答.
pub fn story_links(company: &str) -> Vec<AnyView> {
    let to = |picture| Route::Picture { company: company.to_owned(), picture };
    vec![
        link_row(&to(Picture::Storyline), Icon::Spline, "一本線で、答えのつながりを見る"),
        link_row(&to(Picture::Axes), Icon::Target, "どの文が、どの軸の証拠かを見る"),
    ]
}
