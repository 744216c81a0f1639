//! The bar at the top of a screen.

use crate::ui::prelude::*;

use super::{Icon, IconView, Mark};
use crate::ui::route::Route;

/// The bar of a main screen: which company, the way to the others, and the way to the settings.
#[component]
pub fn TopBar(
    /// The company's name, or the app's.
    #[prop(into)]
    title: String,
    /// A second line, such as the job applied for.
    #[prop(into, optional)]
    subtitle: String,
    /// Told of a tap on the title, where it is a company's and leads to the others.
    #[prop(optional)]
    on_switch: Option<Callback<web_sys::MouseEvent>>,
) -> impl IntoView {
    let subtitle = (!subtitle.is_empty()).then(|| view! { <small class="bar__subtitle">{subtitle}</small> });
    let words = view! {
        <span class="bar__words">
            <b class="bar__name">{title}</b>
            {subtitle}
        </span>
    };
    let heading = if let Some(on_switch) = on_switch {
        view! {
            <a
                class="bar__title"
                data-kind="switch"
                href=Route::Companies.to_string()
                on:click=move |event| on_switch.run(event)
            >
                {words}
                <IconView icon=Icon::ChevronDown size="s" />
                <span class="bar__hint">"応募先を切りかえる"</span>
            </a>
        }
        .into_any()
    } else {
        view! { <p class="bar__title">{words}</p> }.into_any()
    };
    view! {
        <header class="bar" data-kind="main">
            <Mark />
            {heading}
            <a class="icon-button" href=Route::Settings.to_string() aria-label="設定">
                <IconView icon=Icon::Settings />
            </a>
        </header>
    }
}

/// The bar of a task: the way back, what is being done, and what belongs at the end.
#[component]
pub fn TaskBar(
    /// Where back leads.
    back: Route,
    /// What is being done.
    title: &'static str,
    /// What stands at the end of the bar.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="bar" data-kind="task">
            <a class="icon-button" href=back.to_string() aria-label="もどる">
                <IconView icon=Icon::ChevronLeft />
            </a>
            <p class="bar__title">
                <b class="bar__name">{title}</b>
            </p>
            {children.map(|children| children())}
        </header>
    }
}
