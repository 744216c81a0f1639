//! An example answer, sentence by sentence. There is no button to copy it: the words have to be one's own.

use crate::ui::prelude::*;

use super::{Icon, IconView};
use crate::bank::Example;

/// An example answer with what each sentence does.
#[component]
pub fn ExampleCard(example: &'static Example) -> impl IntoView {
    let sentence = |sentence: &'static crate::bank::Sentence| {
        view! {
            <li class="example-card__sentence">
                <span class="example-card__part">{sentence.part.label()}</span>
                <span>{sentence.text}</span>
            </li>
        }
    };
    view! {
        <article class="example-card">
            <h3 class="example-card__speaker">
                <span class="chip">{example.family.label()}</span>
                {example.speaker}
            </h3>
            <ol class="example-card__sentences">{example.sentences.iter().map(sentence).collect_view()}</ol>
            <p class="example-card__point">
                <IconView icon=Icon::Lightbulb size="s" />
                <span>{example.point}</span>
            </p>
        </article>
    }
}
