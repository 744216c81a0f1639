//! はじめに: a name and a day, and the first notebook stands. `index.html` holds the same screen as static text, so
//! that it can be read and typed into before this program is there.

use leptos::prelude::*;

use crate::notebook::{Company, Date, TimeOfDay};
use crate::ui::app::Typed;
use crate::ui::components::{DateAndTime, Field, Icon, Illustration, Mark, Tip};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::{focus_on, set_title};
use crate::ui::route::Route;

/// The first screen of a new user.
#[component]
pub fn Welcome(
    /// What was typed before the program was there.
    typed: Typed,
) -> impl IntoView {
    set_title("はじめに");
    let Handles { companies, navigation, .. } = handles();
    let name = RwSignal::new(typed.name.clone());
    let date = RwSignal::new(typed.date.clone());
    let time = RwSignal::new(typed.time.clone());
    let error = RwSignal::new(String::new());
    let create = move || {
        let name = name.get_untracked().trim().to_owned();
        if name.is_empty() {
            error.set("会社の名前が空いています。仮の名前でよいので、入れてください。".into());
            focus_on("company");
            return;
        }
        companies.add(&Company {
            name,
            date: Date::parse(&date.get_untracked()),
            time: TimeOfDay::parse(&time.get_untracked()),
            ..Company::default()
        });
        navigation.go(&Route::Home);
    };
    if typed.submitted {
        // After this screen stands, so that a missing name can be pointed at.
        request_animation_frame(create);
    }
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
            <form
                class="card"
                data-kind="form"
                novalidate
                on:submit=move |event| {
                    event.prevent_default();
                    create();
                }
            >
                <Field
                    id="company"
                    label="会社の名前"
                    help="仮の名前でもかまいません。あとで変えられます。"
                    value=typed.name
                    error=error
                    on_input=Box::new(move |value| {
                        name.set(value);
                        error.set(String::new());
                    })
                />
                <DateAndTime
                    label="二次面接の日"
                    help="まだ決まっていなければ、空けたままで大丈夫です。"
                    values=(typed.date, typed.time)
                    on_date=Box::new(move |value| date.set(value))
                    on_time=Box::new(move |value| time.set(value))
                />
                <button class="button" data-width="full" type="submit">
                    "ノートをつくる"
                </button>
            </form>
            <Tip icon=Icon::ShieldCheck>
                "書いたことは、この端末の中だけに残ります。会員登録はいりません。電波がなくても使えます。"
            </Tip>
        </main>
    }
}
