//! In the place of a screen whose file is still on its way, which can be seen on a first visit only.

use crate::ui::prelude::*;

use crate::ui::components::Mark;
use crate::ui::navigation::{catch_focus, set_title};

/// Says that the screen is coming, or that it did not come.
#[component]
pub fn Coming(
    /// Whether its file did not come.
    is_missing: bool,
    /// Asks for it again.
    again: impl Fn() + Send + 'static,
) -> impl IntoView {
    set_title("読みこみ");
    // What comes in its place takes over the focus, too, and is read out by that.
    on_cleanup(catch_focus);
    let (title, words) = if is_missing {
        (
            "続きの画面を読みこめませんでした",
            "電波がとぎれたのかもしれません。書いたことは残っています。くり返すときは、このページをひらき直してください。",
        )
    } else {
        ("続きの画面を読みこんでいます", "少しだけお待ちください。次からは、電波がなくてもひらきます。")
    };
    view! {
        <main class="page">
            <section class="empty">
                <Mark />
                <h1 class="empty__title" tabindex="-1">
                    {title}
                </h1>
                <p class="empty__words">{words}</p>
                {is_missing
                    .then(|| {
                        view! {
                            <button class="button" type="button" on:click=move |_| again()>
                                "もう一度読みこむ"
                            </button>
                        }
                    })}
            </section>
        </main>
    }
}
