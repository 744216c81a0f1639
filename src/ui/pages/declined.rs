//! After 見送り: kind words in the place of the next step, and the ways to another company. Nothing is asked of anyone.

use crate::ui::prelude::*;

use crate::notebook::SAMPLE;
use crate::ui::components::{Icon, IconView};
use crate::ui::handles::handles;
use crate::ui::route::Route;

/// What stands on ホーム after 見送り, followed.
pub fn declined(company: &str) -> AnyView {
    let others = handles().companies.all();
    let has_other = others.iter().any(|(id, other)| id != company && id != SAMPLE && !other.archived);
    let other = has_other.then(|| {
        view! {
            <a class="button" data-grow="true" href=Route::Companies.to_string()>
                "ほかの応募先を見る"
                <IconView icon=Icon::ArrowRight size="s" />
            </a>
        }
    });
    let kind = has_other.then_some("text");
    view! {
        <section class="card" data-kind="next" aria-label="見送りのあと">
            <h2 class="card__title">"おつかれさまでした。きょうは休みましょう。"</h2>
            <p class="card__words">
                "ここで、することはもうありません。書いた強みと実績は、次の会社でもそのまま使えます。"
            </p>
            <div class="card__actions">
                {other}
                <a class="button" data-kind=kind data-grow=(!has_other).then_some("true") href=Route::NewCompany.to_string()>
                    "応募先を足す"
                </a>
            </div>
        </section>
    }
    .into_any()
}
