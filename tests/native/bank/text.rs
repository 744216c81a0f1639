//! Every text of the bank with its place, so that a rule about words is written once and a failure names the entry.

use musubime::bank::core::SEVEN;
use musubime::bank::{Axis, Interviewer, JobFamily, Part, Question};

/// What a text is there for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// A name in a list or on a chip.
    Label,
    /// What the interviewer says.
    Interviewer,
    /// What an applicant says, as the bank approves of it.
    Spoken,
    /// What an applicant says, with a fault in it.
    Weak,
    /// What the app says.
    Advice,
}

/// One text of the bank.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// The entry and the field, as in `tansho/care sentence 2`.
    pub(crate) place: String,
    /// The entry alone: the texts of one entry may repeat each other.
    pub(crate) entry: String,
    pub(crate) of: Use,
    pub(crate) words: &'static str,
}

/// Every text a person can be shown.
pub(crate) fn texts() -> Vec<Text> {
    labels().chain(SEVEN.iter().flat_map(|question| of_question(question))).collect()
}

fn labels() -> impl Iterator<Item = Text> {
    let interviewers =
        [Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources, Interviewer::Executive];
    let parts = [
        Part::Conclusion,
        Part::Reason,
        Part::Scene,
        Part::Result,
        Part::Improvement,
        Part::Plan,
        Part::Use,
        Part::Lead,
        Part::Ask,
    ];
    let axes = Axis::ALL.map(|axis| (format!("{axis:?}"), axis.label()));
    let interviewers = interviewers.map(|interviewer| (format!("{interviewer:?}"), interviewer.label()));
    let parts = parts.map(|part| (format!("{part:?}"), part.label()));
    let families = JobFamily::ALL.map(|family| (format!("{family:?}"), family.label()));
    let all = axes.into_iter().chain(interviewers).chain(parts).chain(families);
    all.map(|(name, words)| Text { place: format!("{name} label"), entry: name, of: Use::Label, words })
}

fn of_question(question: &'static Question) -> Vec<Text> {
    let mut found = Vec::new();
    let mut add = |entry: &str, field: String, of, words| {
        found.push(Text { place: format!("{entry} {field}"), entry: format!("{entry} {field}"), of, words });
    };
    add(question.id, "title".into(), Use::Label, question.title);
    add(question.id, "asked".into(), Use::Interviewer, question.asked);
    add(question.id, "aim".into(), Use::Advice, question.aim);
    add(question.id, "basis".into(), Use::Advice, question.basis.note);
    for (number, words) in question.listens_for.iter().enumerate() {
        add(question.id, format!("listens_for {number}"), Use::Advice, words);
    }
    for (number, slot) in question.shape.iter().enumerate() {
        add(question.id, format!("slot {number}"), Use::Advice, slot.prompt);
    }
    for (number, pitfall) in question.pitfalls.iter().enumerate() {
        add(question.id, format!("pitfall {number} trap"), Use::Advice, pitfall.trap);
        add(question.id, format!("pitfall {number} way"), Use::Advice, pitfall.way);
    }
    for example in question.examples {
        add(example.id, "speaker".into(), Use::Advice, example.speaker);
        add(example.id, "point".into(), Use::Advice, example.point);
        for (number, sentence) in example.sentences.iter().enumerate() {
            add(example.id, format!("sentence {number}"), Use::Spoken, sentence.text);
        }
    }
    for weak in question.weak {
        add(weak.id, "text".into(), Use::Weak, weak.text);
        add(weak.id, "why".into(), Use::Advice, weak.why);
        add(weak.id, "better".into(), Use::Spoken, weak.better);
    }
    for follow_up in question.follow_ups {
        add(follow_up.id, "text".into(), Use::Interviewer, follow_up.text);
        add(follow_up.id, "aim".into(), Use::Advice, follow_up.aim);
    }
    // A mended answer keeps what was good in the weak one, so the two count as one entry.
    for text in &mut found {
        if let Some(weak) = question.weak.iter().find(|weak| text.place.starts_with(&format!("{} ", weak.id))) {
            text.entry = weak.id.into();
        }
    }
    found
}
