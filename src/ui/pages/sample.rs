//! 見本: the way in and the way out. It is a company like any other, with strengths of its own.

use crate::ui::prelude::*;

use crate::notebook::{SAMPLE, sample};
use crate::ui::components::{Icon, IconView};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// Opens the sample, which is made if it is not there, and goes to it.
#[component]
pub fn SampleDoor() -> impl IntoView {
    set_title("見本");
    let Handles { companies, navigation, today, .. } = handles();
    // Once this screen stands; drawing one writes nothing.
    request_animation_frame(move || {
        companies.open_sample(untrack(|| today.get()));
        navigation.replace(&Route::Home);
    });
    view! {
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                {sample::NAME}
            </h1>
        </main>
    }
}

/// What the sample says about itself, and how it is put away.
#[component]
pub fn SampleNote() -> impl IntoView {
    let Handles { companies, toast, .. } = handles();
    let put_away = move |_| {
        // Apart from this screen, with which the way back would go.
        request_animation_frame(move || {
            let deleted = companies.delete(SAMPLE);
            toast.show("見本を片づけました。".into(), move |()| companies.bring_back(&deleted));
        });
    };
    view! {
        <section class="card" data-kind="plain" aria-label="見本について">
            <p class="card__words">
                "これは見本です。人も会社も架空です。自由に書きかえて、さわってみてください。あなたのノートとは混ざりません。"
            </p>
            <div class="card__actions">
                <a class="button" data-kind="soft" data-size="s" href=Route::NewCompany.to_string()>
                    "自分のノートをつくる"
                </a>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=put_away>
                    <IconView icon=Icon::Trash2 size="s" />
                    "見本を片づける"
                </button>
            </div>
        </section>
    }
}
