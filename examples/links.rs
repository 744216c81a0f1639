//! Prints links as JSON lines, to measure how long they are: `{"answers": 1, "text": "…", "link": "…"}`.
//!
//! One line for each example answer of the bank in a pack of its own, and one for each seven that stand together. `text`
//! is what is in the pack; `tests/bench/links.mjs` sets other methods beside it.

use std::error::Error;

use musubime::bank::core;
use musubime::share::{Item, Letter as _, Pack};

fn main() -> Result<(), Box<dyn Error>> {
    let answers: Vec<Item> = core::SEVEN
        .iter()
        .flat_map(|question| question.examples.iter().map(move |example| (question.id, example)))
        .map(|(question, example)| Item {
            question: question.into(),
            answer: example.sentences.iter().map(|sentence| sentence.text).collect(),
            ..Item::default()
        })
        .collect();
    for count in [1, 7] {
        for items in answers.windows(count) {
            let pack = Pack { items: items.to_vec(), ..Pack::default() };
            let text: String = items.iter().map(|item| item.answer.as_str()).collect::<Vec<&str>>().join("\n");
            let link = pack.encode().ok_or("The pack is too long.")?;
            println!("{}", serde_json::json!({ "answers": count, "text": text, "link": link }));
        }
    }
    Ok(())
}
