//! What stands beside the answer to a question of the user's own: the question itself, which can be changed.

use crate::ui::prelude::*;

use super::saving::Rest;
use super::states::round_of;
use crate::bank::{Part, Slot};
use crate::notebook::{OwnQuestion, OwnQuestionId};
use crate::ui::components::{Field, Icon, IconView, SaveStatus, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::round_words::came_up;
use crate::ui::route::Route;

/// The shape that serves where nothing is known of a question.
pub const FREE_SHAPE: [Slot; 4] = [
    Slot { part: Part::Conclusion, prompt: "聞かれたことへの答えを、一文で" },
    Slot { part: Part::Reason, prompt: "そう言える理由を、一つ" },
    Slot { part: Part::Scene, prompt: "いつ、だれと、何をしたか" },
    Slot { part: Part::Use, prompt: "この会社の仕事で、どう活かすか" },
];

/// The question as the user wrote it.
#[component]
pub fn OwnHead(
    /// Which question.
    id: OwnQuestionId,
) -> impl IntoView {
    let own_questions = handles().own_questions;
    part(move || {
        let OwnQuestion { asked, from_first_round, .. } = own_questions.question(&id).unwrap_or_default();
        view! {
            <header class="question-head">
                <p class="question-head__number">
                    {if from_first_round { came_up(round_of(&id.company)) } else { "自分の質問" }}
                </p>
                <h1 class="question-head__asked" tabindex="-1">
                    {asked}
                </h1>
            </header>
        }
    })
}

/// The words of the question, and the way to delete it.
#[component]
pub fn OwnNotes(
    /// Which question.
    id: OwnQuestionId,
) -> impl IntoView {
    let Handles { own_questions, finder, navigation, toast, .. } = handles();
    let id = StoredValue::new(id);
    let error = RwSignal::new(String::new());
    let rest = Rest::new();
    // What the fields show at first; from then on they belong to the person who types.
    let start = untrack(|| own_questions.question(&id.get_value())).unwrap_or_default();
    let change = move |change: &dyn Fn(&mut OwnQuestion)| {
        if let Some(mut question) = untrack(|| own_questions.question(&id.get_value())) {
            change(&mut question);
            own_questions.write(&id.get_value(), &question);
            rest.key();
        }
    };
    let rename = move |asked: String| {
        let asked = asked.trim().to_owned();
        if asked.is_empty() {
            error.set("質問が空いています。前の質問のまま残しています。".into());
        } else {
            error.set(String::new());
            change(&|question| question.asked.clone_from(&asked));
        }
    };
    let delete = move |_| {
        let id = id.get_value();
        if let Some(question) = untrack(|| own_questions.question(&id)) {
            finder.list.set(2);
            navigation.go(&Route::Questions { company: id.company.clone() });
            // Once this screen is left; it would otherwise say that its question is missing.
            request_animation_frame(move || {
                own_questions.delete(&id);
                let words = format!("「{}」を消しました。", question.asked);
                toast.show(words, move |()| own_questions.write(&id, &question));
            });
        }
    };
    let came = came_up(untrack(|| round_of(&id.get_value().company)));
    let status = move || view! { <SaveStatus saving=rest.saving(own_questions.save_state(&id.get_value())) /> };
    view! {
        <section class="answer__notes" aria-label="この質問">
            <div class="card" data-kind="form">
                <Field
                    id="own-asked"
                    label="質問の言葉"
                    help="面接官の言い方で書いておくと、練習で使いやすくなります。"
                    value=start.asked
                    error
                    on_input=Box::new(rename)
                />
                <label class="field__check">
                    <input
                        type="checkbox"
                        checked=start.from_first_round
                        on:change=move |event| {
                            let checked = event_target_checked(&event);
                            change(&|question| question.from_first_round = checked);
                        }
                    />
                    {came}
                </label>
                {part(status)}
                <div class="card__actions">
                    <button class="button" data-kind="outline" data-size="s" type="button" on:click=delete>
                        <IconView icon=Icon::Trash2 size="s" />
                        "この質問を消す"
                    </button>
                </div>
                <p class="card__words">"消したあと、しばらくは元に戻せます。書いた答えは残ります。"</p>
            </div>
        </section>
    }
}
