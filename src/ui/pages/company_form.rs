//! The form that a notebook begins with. It stands in `index.html`, too, as a part of the first screen.

use crate::ui::prelude::*;

use crate::notebook::{Company, Date, TimeOfDay};
use crate::ui::app::Typed;
use crate::ui::components::{DateAndTime, Field};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::focus_on;
use crate::ui::route::Route;

/// A name and a day, and a notebook stands.
#[component]
pub fn CompanyForm(
    /// What was typed before the program was there.
    typed: Typed,
) -> impl IntoView {
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
        companies.add(Company {
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
    }
}
