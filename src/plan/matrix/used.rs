//! 使いすぎた話 and 出番のないカード: what is told again and again, and what is told nowhere.

use crate::check::{Finding, Why, quantities, shared_ideas, weight};
use crate::notebook::{Card, CardKind, field};
use crate::plan::Named;

/// A story or number that stands in several answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its words, as the first of the answers has them.
    pub words: String,
    /// The ids of the questions in whose answers it stands, as far as the reader of answers pointed at it.
    pub questions: Vec<String>,
    /// In how many answers it stands.
    pub answers: usize,
}

/// A card of the person that no answer speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lonely {
    /// Its kind.
    pub kind: CardKind,
    /// What it is called.
    pub name: String,
    /// How much it lacks.
    pub unused: Unused,
}

/// Where a lonely card could come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unused {
    /// 実績: in 活かせる実績
    Achievement,
    /// 強み: in 長所 or 志望動機
    Strength,
    /// 資格: beside an achievement, or when asked
    Qualification,
}

/// So much has to be shared before an answer speaks of a card; half of it, where a number is the same, too.
const SPEAKS: u8 = 6;

/// The stories that the reader pointed at, each once.
pub(super) fn stories(answers: &[(String, String)], found: Vec<(String, Finding, String)>) -> Vec<Story> {
    let mut stories: Vec<Story> = Vec::new();
    for (question, finding, answer) in found {
        let Why::UsedIn { answers: count } = finding.why else { continue };
        let words = finding.spans.first().and_then(|span| answer.get(span.clone())).unwrap_or_default().to_owned();
        match stories.iter_mut().find(|story| is_same(&story.words, &words)) {
            Some(story) => {
                story.questions.push(question);
                story.answers = story.answers.max(count);
            }
            None => stories.push(Story { words, questions: vec![question], answers: count }),
        }
    }
    // Where the same words stand, the reader may have pointed at something else first.
    for story in &mut stories {
        let holds = |(question, answer): &&(String, String)| {
            !story.questions.contains(question) && answer.contains(story.words.as_str())
        };
        let more: Vec<String> = answers.iter().filter(holds).map(|(question, _)| question.clone()).collect();
        story.questions.extend(more);
    }
    stories
}

fn is_same(one: &str, other: &str) -> bool {
    one.contains(other) || other.contains(one) || values(one).iter().any(|value| values(other).contains(value))
}

/// The numbers of a text, as they can be compared.
fn values(text: &str) -> Vec<String> {
    quantities(text).iter().map(|quantity| format!("{:?} {} {}", quantity.unit, quantity.low, quantity.high)).collect()
}

/// The cards of the person that no answer speaks of; nothing while no answer is written.
pub(super) fn lonely(
    company: &str,
    answers: &[(String, String)],
    cards: &impl Fn(CardKind) -> Vec<Named>,
) -> Vec<Lonely> {
    let kinds: [(CardKind, Unused, &[&str]); 3] = [
        (CardKind::Achievement, Unused::Achievement, &[field::NAME, field::AMOUNT, field::RESULT, field::CRAFT]),
        (CardKind::Strength, Unused::Strength, &[field::NAME, field::GROUND]),
        (CardKind::Qualification, Unused::Qualification, &[field::NAME]),
    ];
    if answers.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (kind, unused, fields) in kinds {
        for (_, card) in cards(kind).into_iter().filter(|(_, card)| card.has(field::NAME)) {
            if !answers.iter().any(|(_, answer)| speaks_of(company, answer, &card, fields)) {
                found.push(Lonely { kind, name: card.text(field::NAME).to_owned(), unused });
            }
        }
    }
    found
}

/// Whether an answer speaks of a card: by its name, by enough of its words, by two of its numbers, or by a word and a
/// number.
fn speaks_of(company: &str, answer: &str, card: &Card, fields: &[&str]) -> bool {
    if answer.contains(card.text(field::NAME)) {
        return true;
    }
    let text = fields.iter().map(|name| card.text(name)).collect::<Vec<&str>>().join("。");
    let shared = weight(&shared_ideas(&text, answer, company));
    let told = values(answer);
    let numbers = values(&text).iter().filter(|value| told.contains(value)).count();
    shared >= SPEAKS || numbers >= 2 || (numbers == 1 && shared * 2 >= SPEAKS)
}
