//! 覚える階段: from the text to the voice, with less to see on each rung.

use crate::ui::prelude::*;

use super::sets::start;
use crate::bank;
use crate::notebook::{AnswerId, OwnQuestionId};
use crate::practice::ladder::{Rung, is_by_heart, shown};
use crate::practice::session;
use crate::ui::components::{Segmented, TaskBar, live, part, place};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

const LABELS: [&str; 4] = ["全文", "最初の言葉", "キーワード", "見ない"];

/// The ladder of one answer.
#[component]
pub fn RecallPage(id: AnswerId) -> impl IntoView {
    set_title("覚える階段");
    let Handles { answers, own_questions, .. } = handles();
    let own = OwnQuestionId::new(&id.company, &id.question);
    let asked = bank::question(&id.question).map(|question| question.asked.to_owned());
    let asked = asked.unwrap_or_else(|| untrack(|| own_questions.question(&own)).unwrap_or_default().asked);
    let rung = RwSignal::new(0_u32);
    let told = RwSignal::new(String::new());
    let again = start(&id.company, &format!("{}{}", session::Course::ONE, id.question), "声に出す");
    let back = Route::Practice { company: id.company.clone() };
    let id = StoredValue::new(id);
    let text = move || answers.text(&id.get_value());
    let now = move || Rung::ALL.get(rung.get() as usize).copied().unwrap_or(Rung::Full);
    let choices = move || {
        let on_choose = Callback::new(move |chosen| rung.set(chosen));
        view! { <Segmented label="見えるもの" choices=LABELS.to_vec() chosen=place(&Rung::ALL, &now()) on_choose /> }
    };
    let lines = move || {
        let text = text();
        let empty = match (text.trim().is_empty(), now()) {
            (true, _) => "答えを書くと、ここに出ます。",
            (false, Rung::Blank) => "何も見ずに、声に出してみましょう。つまったら、1つ前にもどれます。",
            _ => "",
        };
        let lines = shown(&text, now()).into_iter().map(|line| view! { <li class="recall__line">{line}</li> });
        view! {
            <ol class="recall">{lines.collect_view()}</ol>
            <p class="card__words">{empty}</p>
        }
    };
    let verdict = move || {
        let told = told.get();
        if told.trim().is_empty() {
            String::new()
        } else if is_by_heart(&text(), &told) {
            "文と一字もちがいません。丸暗記だと、一語忘れたときに止まりやすくなります。キーワードだけ見て、言い直してみましょう。"
                .to_owned()
        } else {
            "自分の言葉になっています。この調子で、声に出してみましょう。".to_owned()
        }
    };
    view! {
        <TaskBar back title="覚える階段" />
        <main class="page" data-page="take">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    {asked}
                </h1>
                <p class="page__words">"見えるものを減らしながら、話の流れだけを残します。"</p>
            </div>
            {part(choices)}
            <section class="card" aria-label="いま見えるもの">{part(lines)}</section>
            <label class="field">
                <span class="field__label">"思い出して書いてみる"</span>
                <span class="field__help">"ここに書いた文は残りません。くらべるためだけに使います。"</span>
                <textarea
                    class="field__input"
                    data-kind="area"
                    rows="4"
                    on:input=move |event| told.set(event_target_value(&event))
                ></textarea>
            </label>
            <p class="page__words" role="status">
                {live(verdict)}
            </p>
            <div class="card__actions">{again}</div>
        </main>
    }
}
