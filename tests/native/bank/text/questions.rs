//! The texts of the seven and of the further questions.

use musubime::bank::{Example, Question, questions};

use super::{Entry, Text, Use};

pub(super) fn texts() -> Vec<Text> {
    let mut found = Vec::new();
    questions().for_each(|question| of_question(&mut found, question));
    found
}

fn of_question(found: &mut Vec<Text>, question: &Question) {
    Entry::new(found, question.id)
        .add("title", Use::Label, &[question.title])
        .add("asked", Use::Interviewer, &[question.asked])
        .add("aim", Use::Advice, &[question.aim])
        .add("listens for", Use::Advice, question.listens_for)
        .add("pointer", Use::Advice, question.pointers)
        .add("slot prompt", Use::Advice, &each(question.shape, |slot| slot.prompt))
        .add("pitfall trap", Use::Advice, &each(question.pitfalls, |pitfall| pitfall.trap))
        .add("pitfall way", Use::Advice, &each(question.pitfalls, |pitfall| pitfall.way));
    for Example { id, speaker, sentences, point, .. } in question.examples {
        Entry::new(found, *id)
            .add("example speaker", Use::Advice, &[speaker])
            .add("example sentence", Use::Spoken, &each(sentences, |sentence| sentence.text))
            .add("example point", Use::Advice, &[point]);
    }
    for weak in question.weak {
        Entry::new(found, weak.id)
            .add("weak text", Use::Weak, &[weak.text])
            .add("weak why", Use::Advice, &[weak.why])
            .add("weak better", Use::Spoken, &[weak.better]);
    }
    for follow_up in question.follow_ups {
        Entry::new(found, follow_up.id).add("follow-up text", Use::Interviewer, &[follow_up.text]).add(
            "follow-up aim",
            Use::Advice,
            &[follow_up.aim],
        );
    }
}

fn each<T>(items: &[T], text: impl Fn(&T) -> &'static str) -> Vec<&'static str> {
    items.iter().map(text).collect()
}
