//! The field of an answer with its length, its state of saving, and the way back.

use std::sync::Arc;

use leptos::html::Textarea;
use leptos::prelude::*;

use super::answer_texts::{Conflicts, Versions};
use super::note::TiedSentences;
use super::reading::Reading;
use super::saving::Rest;
use super::trouble::ExportButton;
use crate::bank::{Seconds, Slot};
use crate::browser;
use crate::check::{Pace, spoken_length};
use crate::notebook::AnswerId;
use crate::ui::components::{Editor, Gauge, Icon, IconView, SaveStatus, Shape, live, part, unsaved};
use crate::ui::handles::handles;
use crate::ui::marks::to_bytes;
use crate::ui::undo::Undo;

/// After so many milliseconds without a key the answer is read.
const PAUSE: i32 = 120;

/// Writes a text into the open answer, as one step that can be taken back.
pub type Write = Callback<String>;

/// The field of one answer.
#[component]
pub fn AnswerText(
    /// Which answer.
    id: AnswerId,
    /// What was found in it.
    reading: Memo<Arc<Reading>>,
    /// 1 while nothing is read, because someone is in the middle of typing.
    frozen: RwSignal<u32>,
    /// The field itself, for who puts words into it.
    field: NodeRef<Textarea>,
    /// Which row of 点検 the text shows, from 1; 0 if none.
    current: RwSignal<u32>,
    /// Told of words that are to be put in where the cursor stands.
    words: RwSignal<String>,
    /// What was found, to stand under the field or beside it.
    checks: AnyView,
    /// Its question, as the interviewer says it.
    asked: String,
    /// The shape of an answer; none where the question has pointers instead.
    shape: &'static [Slot],
    /// How to go about an answer where there is no shape.
    pointers: &'static [&'static str],
    /// How long a spoken answer may take.
    band: Seconds,
) -> impl IntoView {
    let answers = handles().answers;
    // A field that is taken off the page still loses the focus; by then this screen's own values are gone.
    let leaving = id.clone();
    let on_leave = move || answers.end_typing(&leaving);
    let id = StoredValue::new(id);
    let text = move || answers.text(&id.get_value());
    let undo = RwSignal::new(Undo::default());
    let rest = Rest::new();
    let write = Callback::new(move |now: String| {
        undo.update(|undo| undo.note(&untrack(text), &now, browser::now()));
        answers.write(&id.get_value(), now);
        rest.key();
    });
    let composing = RwSignal::new(0_u32);
    let keys = StoredValue::new(0_u32);
    // Reading waits for a pause, so that it is never felt under the fingers; the marks stay with their words.
    let thaw_soon = move || {
        let key = keys.get_value().wrapping_add(1);
        keys.set_value(key);
        browser::after(PAUSE, move || {
            // The screen may be gone by then, a later key may have come, or a word may still be composed.
            if keys.try_get_value() == Some(key) && composing.try_get_untracked() == Some(0) {
                _ = frozen.try_set(0);
            }
        });
    };
    let on_composed = Callback::new(move |()| thaw_soon());
    let on_input = move |now: String| {
        frozen.set(1);
        thaw_soon();
        answers.begin_typing(&id.get_value());
        write.run(now);
    };
    on_cleanup(on_leave.clone());
    let fill = move |put: &str| {
        let Some(field) = field.get_untracked() else { return };
        let now = field.value();
        let units = field.selection_end().ok().flatten().unwrap_or(0) as usize;
        let at = to_bytes(&now, units);
        let (before, behind) = now.split_at(at);
        write.run(format!("{before}{put}{behind}"));
        let end = u32::try_from(units + put.encode_utf16().count()).unwrap_or(u32::MAX);
        // Once the field holds the new text.
        request_animation_frame(move || {
            let _ = field.set_selection_range(end, end);
        });
    };
    Effect::new(move |_| {
        let put = words.get();
        if !put.is_empty() {
            fill(&put);
        }
    });
    let marks = move || {
        let fine = answers.fine(&id.get_value());
        let current = current.get().checked_sub(1);
        reading.with(|reading| reading.marks(&fine, current))
    };
    let on_place = Callback::new(move |byte: u32| {
        let found = reading.with_untracked(|reading| reading.at(byte as usize));
        if let Some(found) = found {
            current.set(found + 1);
        }
    });
    let strip = move || {
        let fine = answers.fine(&id.get_value());
        reading.with(|reading| reading.first(&fine)).map(|words| {
            view! {
                <p class="editor__strip">
                    <IconView icon=Icon::CircleAlert size="s" />
                    <span class="editor__hint">{words}</span>
                </p>
            }
        })
    };
    // Told to screen readers when the typing pauses, and only when it is another number.
    let mut last = String::new();
    let spoken = move || {
        if rest.is_pausing() {
            let fine = answers.fine(&id.get_value());
            last = match reading.with_untracked(|reading| reading.left(&fine)) {
                None => String::new(),
                Some(0) => "点検、気になる所はありません".into(),
                Some(left) => format!("点検、あと{left}つ"),
            };
        }
        last.clone()
    };
    let saving = move || rest.saving(answers.save_state(&id.get_value()));
    let step = move |take: fn(&mut Undo, &str) -> Option<String>| {
        let now = untrack(text);
        if let Some(then) = undo.try_update(|undo| take(undo, &now)).flatten() {
            answers.write(&id.get_value(), then);
            rest.key();
        }
    };
    let trouble = move || {
        unsaved(saving()).map(|words| {
            view! {
                <div class="tip" data-tone="warn" role="alert">
                    <IconView icon=Icon::TriangleAlert />
                    <p class="tip__words">{words}</p>
                    <ExportButton label="書き出す" />
                </div>
            }
        })
    };
    let tied = id.get_value();
    let add = Callback::new(move |words: String| {
        let now = untrack(text);
        let between = if now.trim().is_empty() || now.ends_with('\n') { "" } else { "\n" };
        write.run(format!("{now}{between}{words}"));
    });
    let outline = move || match (text().trim().is_empty(), shape) {
        (false, _) => ().into_any(),
        (true, []) => view! { <Pointers pointers /> }.into_any(),
        (true, shape) => view! { <Outline shape write /> }.into_any(),
    };
    view! {
        <section class="answer__write" aria-label="あなたの答え">
            <Conflicts id write />
            <Editor
                label=format!("「{asked}」の答え")
                field
                text
                marks
                composing
                frozen
                on_composed
                on_place
                read_only=live(move || answers.is_frozen(&id.get_value()))
                on_input
                on_leave
            >
                {part(strip)}
                {part(move || view! { <Gauge length=spoken_length(&text(), Pace::USUAL) band /> })}
                {part(move || view! { <SaveStatus saving=saving() /> })}
                <span class="editor__buttons">
                    <button
                        class="icon-button"
                        type="button"
                        aria-label="元に戻す"
                        disabled=live(move || !undo.with(Undo::can_go_back))
                        on:click=move |_| step(Undo::back)
                    >
                        <IconView icon=Icon::Undo2 />
                    </button>
                    <button
                        class="icon-button"
                        type="button"
                        aria-label="やり直す"
                        hidden=live(move || !undo.with(Undo::can_go_forward))
                        on:click=move |_| step(Undo::forward)
                    >
                        <IconView icon=Icon::Redo2 />
                    </button>
                </span>
            </Editor>
            {part(trouble)}
            <p class="answer__spoken" role="status">
                {live(spoken)}
            </p>
            <div class="answer__checks">{checks}</div>
            <TiedSentences id=tied add />
            {part(outline)}
            <Versions id write />
        </section>
    }
}

/// While nothing is written: the shape of an answer, and a way to begin with it.
#[component]
fn Outline(shape: &'static [Slot], write: Write) -> impl IntoView {
    let outline = move |_| {
        let labels = shape.iter().map(|slot| slot.part.label());
        write.run(labels.flat_map(|label| [label, "：\n"]).collect());
    };
    view! {
        <section class="card" data-kind="plain">
            <h2 class="card__title" data-size="s">
                "この順番で書くと、伝わりやすくなります"
            </h2>
            <Shape slots=shape />
            <button class="button" data-kind="soft" data-size="s" type="button" on:click=outline>
                "型だけ使う"
            </button>
        </section>
    }
}

/// While nothing is written: how to go about an answer that has no fixed shape.
#[component]
fn Pointers(pointers: &'static [&'static str]) -> impl IntoView {
    let pointers = pointers.iter().map(|pointer| view! { <li class="notes__item">{*pointer}</li> });
    view! {
        <section class="card" data-kind="plain">
            <h2 class="card__title" data-size="s">
                "書く前の手がかり"
            </h2>
            <ul class="notes__list">{pointers.collect_view()}</ul>
        </section>
    }
}
