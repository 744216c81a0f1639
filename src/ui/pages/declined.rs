//! After 見送り: kind words in the place of the next step, and the ways to another company. Nothing is asked of anyone.

use crate::ui::prelude::*;

use super::after::day_of;
use crate::notebook::{CardId, CardKind, SAMPLE, field};
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
    // Who has chosen a day to apply again finds it here.
    let retry = handles().cards.card(&CardId::only(company, CardKind::Retry));
    let has_plan = [field::REASON, field::SKILL, field::TRAINS, field::RULE, field::MONTHS, field::DAY];
    let retry = has_plan.into_iter().any(|field| retry.has(field)).then(|| {
        let words = match day_of(company) {
            Some(day) => format!("もう一度応募する日：{}年{}月{}日", day.year(), day.month(), day.day()),
            None => "もう一度応募するときのメモ".to_owned(),
        };
        view! {
            <a class="link-row" href=Route::Retry { company: company.to_owned() }.to_string()>
                <IconView icon=Icon::RefreshCw />
                <span>{words}</span>
                <IconView icon=Icon::ChevronRight size="s" />
            </a>
        }
    });
    view! {
        <section class="card" data-kind="next" aria-label="見送りのあと">
            <h2 class="card__title">"おつかれさまでした。きょうは休みましょう。"</h2>
            <p class="card__words">
                "ここで、することはもうありません。書いた強みと実績は、次の会社でもそのまま使えます。"
            </p>
            {retry}
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
