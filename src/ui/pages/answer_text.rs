//! The field of an answer with its length, its state of saving, and the way back.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::answer_texts::{Conflicts, Versions};
use super::answer_voices::{self, AnswerVoices, open_voices};
use super::draft::Draft;
use super::note::TiedSentences;
use super::reading::Reading;
use super::trouble::ExportButton;
use crate::bank::{Seconds, Slot};
use crate::check::spoken_length;
use crate::ui::components::{Editor, Gauge, Icon, IconView, SaveStatus, Saving, Shape, live, part, unsaved};
use crate::ui::handles::handles;
use crate::ui::undo::Undo;
use crate::ui::words::things;

/// The field of one answer.
#[component]
pub fn AnswerText(
    /// The answer.
    draft: Draft,
    /// What was found in it.
    reading: Memo<Arc<Reading>>,
    /// The checks whose findings the person has closed.
    fine: Memo<Vec<String>>,
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
    let id = draft.id;
    let voices = open_voices(draft);
    let marks = move || {
        let current = draft.current.get().checked_sub(1);
        let mut marks = reading.with(|reading| fine.with(|fine| reading.marks(fine, current)));
        marks.extend(reading.with(|reading| voices.with(|voices| answer_voices::marks(voices, &reading.text))));
        marks
    };
    let on_place = Callback::new(move |byte: u32| {
        let found = reading.with_untracked(|reading| reading.at(byte as usize));
        if let Some(found) = found {
            draft.current.set(found + 1);
        }
    });
    let takes = handles().takes;
    let length = Memo::new(move |_| spoken_length(&draft.text(), takes.pace()));
    let saving = Memo::new(move |_| draft.saving());
    view! {
        <section class="answer__write" aria-label="あなたの答え">
            <Conflicts draft />
            <Editor
                label=format!("「{asked}」の答え")
                field=draft.field
                text=move || draft.text()
                marks
                composing=draft.composing
                frozen=draft.frozen
                on_composed=Callback::new(move |()| draft.thaw_soon())
                on_place
                read_only=live(move || answers.is_frozen(&id.get_value()))
                on_input=move |now| draft.input(now)
                on_leave=move || draft.leave()
            >
                <Strip reading fine />
                <Gauge length band />
                {part(move || view! { <SaveStatus saving=saving.get() /> })}
                <Steps draft />
            </Editor>
            <Trouble saving />
            <p class="answer__spoken" role="status">
                {live(left(draft, reading, fine))}
            </p>
            <div class="answer__checks">{checks}</div>
            <AnswerVoices draft voices />
            <TiedSentences draft />
            <Beginning draft shape pointers />
            <Versions draft />
        </section>
    }
}

/// How much the checks still have to say, for screen readers: told when the typing pauses, and only when it is another
/// number.
fn left(draft: Draft, reading: Memo<Arc<Reading>>, fine: Memo<Vec<String>>) -> impl FnMut() -> String {
    let mut last = String::new();
    move || {
        if draft.is_pausing() {
            last = match reading.with_untracked(|reading| reading.left(&fine.get_untracked())) {
                None => String::new(),
                Some(0) => "点検、気になる所はありません".into(),
                Some(left) => format!("点検、あと{}", things(left)),
            };
        }
        last.clone()
    }
}

/// The first thing that was found, in one line over the keyboard.
#[component]
fn Strip(reading: Memo<Arc<Reading>>, fine: Memo<Vec<String>>) -> impl IntoView {
    part(move || {
        reading.with(|reading| fine.with(|fine| reading.first(fine))).map(|words| {
            view! {
                <p class="editor__strip">
                    <IconView icon=Icon::CircleAlert size="s" />
                    <span class="editor__hint">{words}</span>
                </p>
            }
        })
    })
}

/// One step back, and one forth.
#[component]
fn Steps(draft: Draft) -> impl IntoView {
    view! {
        <span class="editor__buttons">
            <button
                class="icon-button"
                type="button"
                aria-label="元に戻す"
                disabled=live(move || !draft.can(Undo::can_go_back))
                on:click=move |_| draft.step(Undo::back)
            >
                <IconView icon=Icon::Undo2 />
            </button>
            <button
                class="icon-button"
                type="button"
                aria-label="やり直す"
                hidden=live(move || !draft.can(Undo::can_go_forward))
                on:click=move |_| draft.step(Undo::forward)
            >
                <IconView icon=Icon::Redo2 />
            </button>
        </span>
    }
}

/// A text that is not saved says so, and can be taken out at once.
#[component]
fn Trouble(saving: Memo<Saving>) -> impl IntoView {
    part(move || {
        unsaved(saving.get()).map(|words| {
            view! {
                <div class="tip" data-tone="warn" role="alert">
                    <IconView icon=Icon::TriangleAlert />
                    <p class="tip__words">{words}</p>
                    <ExportButton label="書き出す" />
                </div>
            }
        })
    })
}

/// While nothing is written: how one could begin.
#[component]
fn Beginning(draft: Draft, shape: &'static [Slot], pointers: &'static [&'static str]) -> impl IntoView {
    let is_blank = Memo::new(move |_| draft.text().trim().is_empty());
    part(move || match (is_blank.get(), shape) {
        (false, _) => ().into_any(),
        (true, []) => view! { <Pointers pointers /> }.into_any(),
        (true, shape) => view! { <Outline shape draft /> }.into_any(),
    })
}

/// The shape of an answer, and a way to begin with it.
#[component]
fn Outline(shape: &'static [Slot], draft: Draft) -> impl IntoView {
    let outline = move |_| {
        let labels = shape.iter().map(|slot| slot.part.label());
        draft.write(labels.flat_map(|label| [label, "：\n"]).collect());
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

/// How to go about an answer that has no fixed shape.
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
