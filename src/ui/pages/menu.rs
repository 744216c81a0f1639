//! The main menu: a bar at the bottom of a phone, a rail at the side of anything wider. A place appears once its room
//! is built.

use crate::ui::prelude::*;

use super::states::countdown_of;
use crate::ui::components::{Icon, IconView, Mark, live, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::route::{Chapter, Route, Tab, Topic};
use crate::ui::words;

/// The main menu for the company the app is about; hidden until there is one.
#[component]
pub fn Menu() -> impl IntoView {
    let Handles { companies, navigation, .. } = handles();
    let route = move || navigation.route();
    let company = move || {
        let named = route().company().map(str::to_owned);
        named.filter(|id| companies.exists(id)).or_else(|| companies.current())
    };
    view! {
        <nav class="menu" aria-label="主なメニュー" hidden=live(move || company().is_none() || is_without(&route()))>
            <div class="menu__brand">
                <Mark />
                <span class="menu__name">"むすびめ" <small class="menu__motto">"二次面接の準備ノート"</small></span>
            </div>
            {part(move || company().map(card))}
            {part(move || item(Some(Tab::Home), Icon::House, "ホーム", Route::Home))}
            {part(move || {
                let root = company().map_or(Route::Home, |company| Route::Note { company, chapter: Chapter::Review });
                item(Some(Tab::Note), Icon::NotebookPen, "ノート", root)
            })}
            {part(move || {
                let root = company().map_or(Route::Home, |company| Route::Questions { company });
                item(Some(Tab::Answers), Icon::MessageSquareText, "回答", root)
            })}
            {part(move || {
                let root = company().map_or(Route::Home, |company| Route::Practice { company });
                item(Some(Tab::Practice), Icon::Mic, "練習", root)
            })}
            {part(move || item(Some(Tab::Learn), Icon::BookOpen, "まなぶ", Route::Learn(Topic::Overview)))}
            {part(move || item(None, Icon::Settings, "設定", Route::Settings))}
        </nav>
    }
}

/// Which company the app is about, how many days are left, and the way to the others; seen where the menu is wide.
fn card(id: String) -> impl IntoView {
    let name = handles().companies.company(&id).name;
    let left = words::days_left(countdown_of(&id));
    view! {
        <a class="menu__company" href=Route::Companies.to_string()>
            <b class="menu__company-name">{name}</b>
            <span class="menu__left">{left}</span>
        </a>
    }
}

/// One place of the menu; the settings are none, and stand at the end.
fn item(tab: Option<Tab>, icon: Icon, label: &'static str, root: Route) -> impl IntoView {
    let navigation = handles().navigation;
    let here = navigation.route();
    let is_here = match tab {
        Some(tab) => here.tab() == Some(tab),
        None => matches!(here, Route::Settings | Route::Backup | Route::Storage | Route::Install | Route::About),
    };
    let href = tab.map_or(root.clone(), |tab| navigation.place(tab, root)).to_string();
    view! {
        <a
            class="menu__item"
            data-place=tab.is_none().then_some("end")
            href=href
            aria-current=is_here.then_some("page")
        >
            <span class="menu__pill">
                <IconView icon size="l" />
            </span>
            {label}
        </a>
    }
}

/// Whether a screen stands alone: somebody else's preparation has no way into one's own, and on the stage there is
/// nothing but the interview.
const fn is_without(route: &Route) -> bool {
    matches!(route, Route::Pack { .. } | Route::Rehearsal { .. })
}
