//! 応募先: the list of companies, and a screen for one more.

use crate::ui::prelude::*;

use super::company_form::CompanyForm;
use super::states::{afterwards_of, countdown_of};
use crate::notebook::{Company, SAMPLE};
use crate::plan::after::Afterwards;
use crate::ui::app::Typed;
use crate::ui::components::{Icon, IconView, OrderList, Row, RowList, TaskBar, part};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::route::Route;
use crate::ui::words;

/// The companies the user applies to; those that are put away stand folded at the end.
#[component]
pub fn CompaniesPage() -> impl IntoView {
    set_title("応募先");
    view! {
        <TaskBar back=Route::Home title="応募先" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "応募先"
                </h1>
                <p class="page__words">"えらぶと、その会社のノートに切りかわります。"</p>
            </div>
            <CompanyLists />
        </main>
    }
}

/// The list itself with the ways to more; it stands in the sheet of the switch, too.
#[component]
pub fn CompanyLists() -> impl IntoView {
    let companies = handles().companies;
    let row = move |(id, company): (String, Company)| {
        let Company { name, role, .. } = company;
        let left = match afterwards_of(&id) {
            Afterwards::Passed => "通過".to_owned(),
            Afterwards::Declined => "見送り".to_owned(),
            Afterwards::Nothing | Afterwards::Written => words::days_left(countdown_of(&id)),
        };
        Row {
            icon: Some(Icon::Building2),
            on_tile: true,
            title: name,
            detail: match (id == SAMPLE, role.is_empty()) {
                (true, _) => format!("見本・{role}"),
                (false, true) => left,
                (false, false) => format!("{role}・{left}"),
            },
            href: Some(Route::Company { company: id }.to_string()),
            ..Row::default()
        }
    };
    let lists = move || {
        let (away, open): (Vec<_>, Vec<_>) = companies.all().into_iter().partition(|(_, company)| company.archived);
        let away = (!away.is_empty()).then(|| {
            view! {
                <details class="theme">
                    <summary class="theme__summary">
                        <b class="theme__title">"終わった面接"</b>
                        <span class="theme__count">{format!("{}社", away.len())}</span>
                        <IconView icon=Icon::ChevronDown size="s" />
                    </summary>
                    <RowList rows=away.into_iter().map(row).collect() />
                </details>
            }
        });
        let open = if open.is_empty() {
            view! { <p class="page__words">"いま準備している応募先はありません。"</p> }.into_any()
        } else {
            view! { <RowList rows=open.into_iter().map(row).collect() /> }.into_any()
        };
        view! {
            {open}
            {away}
        }
    };
    let order = move || {
        let open = companies.all().into_iter().filter(|(_, company)| !company.archived);
        open.map(|(id, company)| (id, company.name)).collect()
    };
    let on_move = Callback::new(move |(id, to_front): (String, bool)| companies.shift(&id, to_front));
    view! {
        {part(lists)}
        <OrderList items=order on_move />
        <a class="button" data-kind="outline" href=Route::NewCompany.to_string()>
            <IconView icon=Icon::Plus size="s" />
            "応募先を足す"
        </a>
        <a class="button" data-kind="text" href=Route::Sample.to_string()>
            "見本をひらいて、さわってみる"
        </a>
    }
}

/// One more company.
#[component]
pub fn NewCompany() -> impl IntoView {
    set_title("応募先を足す");
    view! {
        <TaskBar back=Route::Companies title="応募先を足す" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "どの会社の面接ですか"
                </h1>
                <p class="page__words">"会社ごとに、別のノートになります。"</p>
            </div>
            <CompanyForm typed=Typed::default() />
        </main>
    }
}
