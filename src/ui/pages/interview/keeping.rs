//! Putting a company away, and deleting it with everything that is its own.

use crate::ui::prelude::*;

use super::Editing;
use crate::ui::components::confirm::ask;
use crate::ui::components::{Confirm, Icon, IconView, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::route::Route;

/// The id of the question whether to delete.
const DELETING: &str = "deleting";

/// Both at the end of what is known of the interview.
#[component]
pub fn Keeping(editing: Editing, is_archived: bool) -> impl IntoView {
    let Handles { answers, cards, own_questions, takes, navigation, toast, .. } = handles();
    let Editing { companies, id, .. } = editing;
    // What goes with the company, in numbers.
    let losses = move || {
        let company = id.get_value();
        let takes = takes.of(&company);
        let recorded = takes.iter().filter(|(_, take)| !take.recording.is_empty()).count();
        let parts = [
            ("答え", answers.of(&company).len(), "件"),
            ("自分の質問", own_questions.of(&company).len(), "件"),
            ("ノート", cards.count(&company), "件"),
            ("練習のきろく", takes.len(), "件"),
            ("録音", recorded, "本"),
        ];
        let there = parts.into_iter().filter(|(_, count, _)| *count > 0);
        let there: Vec<String> = there.map(|(what, count, unit)| format!("{what}{count}{unit}")).collect();
        if there.is_empty() {
            return "この応募先には、まだ何も書いていません。".to_owned();
        }
        format!("{}もいっしょに消えます。残したいときは、先に設定から書き出しましょう。", there.join("・"))
    };
    let delete = move |()| {
        let id = id.get_value();
        let name = untrack(|| companies.company(&id)).name;
        navigation.go(&Route::Companies);
        // Once this screen is left; it would otherwise say that its company is missing.
        request_animation_frame(move || {
            let deleted = companies.delete(&id);
            toast.show(format!("「{name}」を消しました。"), move |()| companies.bring_back(&deleted));
        });
    };
    let question = move |_| {
        // A browser without dialogues deletes at once; the way back is offered in any case.
        if !ask(DELETING) {
            delete(());
        }
    };
    view! {
        <section class="card" data-kind="form">
            <label class="field__check">
                <input
                    type="checkbox"
                    checked=is_archived
                    on:change=move |event| {
                        let archived = event_target_checked(&event);
                        editing.change(&|company| company.archived = archived);
                    }
                />
                "終わった面接として、しまっておく"
            </label>
            <div class="card__actions">
                <button class="button" data-kind="outline" data-size="s" type="button" on:click=question>
                    <IconView icon=Icon::Trash2 size="s" />
                    "この応募先を消す"
                </button>
            </div>
            <Confirm
                id=DELETING
                title="この応募先を消しますか"
                words=part(losses).into_any()
                yes="消す"
                no="残しておく"
                on_yes=Callback::new(delete)
                on_no=Callback::new(|()| {})
            />
        </section>
    }
}
