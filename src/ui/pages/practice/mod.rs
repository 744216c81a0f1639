//! 練習: choose a set, rehearse it on the stage, look at what was said.

mod log;
mod memory;
mod options;
mod own_pace;
mod player;
mod rate;
mod ring;
mod run;
mod sets;
mod stage;
mod take;

use crate::ui::prelude::*;

use super::company_bar::CompanyBar;
use crate::ui::components::{Icon, IconView};
use crate::ui::navigation::set_title;
use crate::ui::route::{DayPage, Route};
use log::Log;
pub use log::Recordings;
pub use memory::RecallPage;
use options::Options;
pub use run::RehearsalPage;
use sets::Sets;
pub use take::TakePage;

/// What to rehearse, how, and how it went.
#[component]
pub fn PracticePage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("練習");
    view! {
        <CompanyBar company=company.clone() />
        <main class="page" data-page="practice">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "練習"
                </h1>
                <p class="page__words">"声に出すと、言いにくい所が見つかります。録音は、この端末の外へ出ません。"</p>
            </div>
            <Sets company=company.clone() />
            <Options company=company.clone() />
            <a class="link-row" href=Route::Day { company: company.clone(), page: DayPage::Calm }.to_string()>
                <IconView icon=Icon::Wind />
                <span>"緊張したら"</span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
            <Log company />
        </main>
    }
}
