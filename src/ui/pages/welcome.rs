//! はじめに: a name and a day, and the first notebook stands. `index.html` holds the same screen as static text, so
//! that it can be read and typed into before this program is there.

use crate::ui::prelude::*;

use super::company_form::CompanyForm;
use crate::ui::app::Typed;
use crate::ui::components::{Icon, Illustration, Mark, Tip};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// The first screen of a new user.
#[component]
pub fn Welcome(
    /// What was typed before the program was there.
    typed: Typed,
) -> impl IntoView {
    set_title("はじめに");
    view! {
        <header class="bar" data-kind="brand">
            <Mark />
            <b class="bar__brand">"むすびめ"</b>
        </header>
        <main class="page" data-page="welcome">
            <Illustration />
            <div class="welcome__greeting">
                <h1 class="welcome__title" tabindex="-1">
                    "一次面接、おつかれさまでした。"
                </h1>
                <p class="welcome__lead">"二次までに、あなたの強みと会社の仕事を、ひとつに結びましょう。"</p>
            </div>
            <CompanyForm typed />
            <a class="button" data-kind="text" href=Route::Sample.to_string()>
                "見本をひらいて、さわってみる"
            </a>
            <Tip icon=Icon::ShieldCheck>
                "書いたことは、この端末の中だけに残ります。会員登録はいりません。電波がなくても使えます。"
            </Tip>
        </main>
    }
}
