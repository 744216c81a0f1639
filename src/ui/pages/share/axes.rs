//! 自己評価 vs 友だち: what one thinks comes across, and what did.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::Desk;
use crate::notebook::{CardKind, field};
use crate::share::review::{heard, written};
use crate::share::voice;
use crate::ui::components::{Icon, IconView, LevelChart, ScaleForm, part};
use crate::ui::handles::handles;

/// The comparison, and the form for one's own view.
#[component]
pub fn Compared(desk: Desk) -> impl IntoView {
    let own = move || heard(&desk.card());
    let chart = move || {
        let friends = voice::levels(&handles().cards.of(&desk.company.get_value(), CardKind::Reply));
        if friends.is_empty() {
            return view! { <p class="page__words">"先に自分の見立てを入れておくと、友だちの評価が届いたときに、軸ごとに見比べられます。"</p> }
                .into_any();
        }
        let friends =
            friends.into_iter().map(|(name, levels)| (if name.is_empty() { "友".to_owned() } else { name }, levels));
        let people = std::iter::once(("自分".to_owned(), own())).chain(friends).collect();
        view! { <LevelChart people /> }.into_any()
    };
    let on_choose = Callback::new(move |(axis, level): (usize, u8)| {
        let mut levels = untrack(own);
        if let Some(chosen) = levels.get_mut(axis) {
            *chosen = Some(level);
        }
        desk.set(field::HEARD, &written(levels));
    });
    view! {
        <section class="section">
            <h2 class="section__title">"評価軸を見比べる"</h2>
            {part(chart)}
            <details class="fold" data-kind="card">
                <summary class="fold__summary">
                    <IconView icon=Icon::UserRound size="s" />
                    "自分の見立てを入れる"
                    <IconView icon=Icon::ChevronDown size="s" />
                </summary>
                <div class="fold__body">
                    <p class="card__words">"聞いた人なら、どう答えそうですか。近いものを選びます。"</p>
                    <ScaleForm name="own" levels=Arc::new(own) on_choose />
                </div>
            </details>
        </section>
    }
}
