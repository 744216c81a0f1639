//! A page that is not there.

use crate::ui::prelude::*;

use crate::ui::components::TopBar;
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// Says kindly that there is nothing here, and leads home.
#[component]
pub fn Unknown(
    /// What could not be found, as a sentence without its full stop.
    what: &'static str,
) -> impl IntoView {
    set_title("見つかりません");
    view! {
        <TopBar title="むすびめ" />
        <main class="page">
            <section class="empty">
                <h1 class="empty__title" tabindex="-1">
                    {what}
                </h1>
                <p class="empty__words">"リンクの途中が切れているのかもしれません。書いたことは、そのまま残っています。"</p>
                <a class="button" href=Route::Home.to_string()>
                    "ホームへ"
                </a>
            </section>
        </main>
    }
}
