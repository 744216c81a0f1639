//! 面接情報: what is known of the interview. Every field saves as it is typed.

use leptos::prelude::*;

use super::saving::Rest;
use crate::notebook::{Company, Date, TimeOfDay};
use crate::ui::components::{DateAndTime, Field, SaveStatus, TaskBar, part};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// The name of the company, the job, the day, the time and the place.
#[component]
pub fn InterviewPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("面接情報");
    let companies = handles().companies;
    let id = StoredValue::new(company);
    let error = RwSignal::new(String::new());
    let rest = Rest::new();
    // What the fields show at first; from then on they belong to the person who types.
    let start = untrack(|| companies.company(&id.get_value()));
    let change = move |change: &dyn Fn(&mut Company)| {
        companies.change(&id.get_value(), change);
        rest.key();
    };
    let rename = move |name: String| {
        let name = name.trim().to_owned();
        if name.is_empty() {
            error.set("名前が空いています。前の名前のまま残しています。".into());
        } else {
            error.set(String::new());
            change(&|company| company.name.clone_from(&name));
        }
    };
    let status = move || view! { <SaveStatus saving=rest.saving(companies.save_state(&id.get_value())) /> };
    view! {
        <TaskBar back=Route::Home title="面接情報">
            {part(status)}
        </TaskBar>
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                "二次面接のこと"
            </h1>
            <section class="card" data-kind="form">
                <Field
                    id="company"
                    label="会社の名前"
                    help="仮の名前でもかまいません。"
                    value=start.name
                    error
                    on_input=Box::new(rename)
                />
                <Field
                    id="role"
                    label="応募した職種"
                    help="求人票の言葉をそのまま写しておくと、あとで役に立ちます。"
                    value=start.role
                    on_input=Box::new(move |value| change(&|company| value.trim().clone_into(&mut company.role)))
                />
                <DateAndTime
                    label="面接の日"
                    help="決まったら入れましょう。あとで変えられます。"
                    values=(
                        start.date.map(String::from).unwrap_or_default(),
                        start.time.map(String::from).unwrap_or_default(),
                    )
                    on_date=Box::new(move |value| change(&|company| company.date = Date::parse(&value)))
                    on_time=Box::new(move |value| change(&|company| company.time = TimeOfDay::parse(&value)))
                />
                <Field
                    id="place"
                    label="場所"
                    help="ビルの名前や、オンラインと書いておきます。"
                    value=start.place
                    on_input=Box::new(move |value| change(&|company| value.trim().clone_into(&mut company.place)))
                />
            </section>
            <p class="page__end">"書くたびに、この端末に保存します。"</p>
        </main>
    }
}
