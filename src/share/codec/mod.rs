//! Makes short Japanese texts as small as a link needs them: context mixing, primed with a text of the same kind.
//!
//! A model guesses the next bit of the text from the characters before it ([`model`]), having read ten kilobytes of such
//! answers first (`prime-1.txt`), and arithmetic coding writes down only how far the guess was off ([`coder`]). One answer
//! takes about 1.2 characters of a link for each of its own; general methods take two and more, because they have to
//! learn the language within it. `tests/bench/links.mjs` measures this.
//!
//! **The priming text, the letters and the numbers of the model are the format.** Changing any of them is a new version
//! of the envelope; links in old messages are read with what they were written with. The native tests hold links of each
//! version.

use std::sync::OnceLock;

mod coder;
mod letters;
mod model;

use coder::{Reader, Writer};
use letters::{END, Letter, Letters};
use model::Model;

/// What the model has read before the text.
const PRIME: &str = include_str!("prime-1.txt");
/// The longest text in bytes of UTF-8, some 32,000 Japanese characters or eighty answers: what a link may cost in time
/// and memory is bounded by it, however small the link is.
pub const LONGEST: usize = 96 * 1024;

/// The model behind the priming text. It reads it once; a copy is twenty times as quick.
fn primed(letters: &Letters) -> Model {
    static PRIMED: OnceLock<Model> = OnceLock::new();
    let primed = PRIMED.get_or_init(|| {
        let mut model = Model::new();
        for character in PRIME.chars() {
            for byte in letters.bytes(character).as_slice() {
                model.learn(*byte);
            }
        }
        model
    });
    primed.clone()
}

/// The text made small; `None` if it is longer than [`LONGEST`].
#[must_use]
pub fn encode(text: &str) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let letters = Letters::new();
    let mut model = primed(&letters);
    let mut writer = Writer::new();
    for character in text.chars() {
        for byte in letters.bytes(character).as_slice() {
            writer.write(&mut model, *byte);
        }
    }
    writer.write(&mut model, END);
    Some(writer.finish())
}

/// The text that was made small; `None` if these bytes are nobody's text, or one longer than [`LONGEST`].
#[must_use]
pub fn decode(bytes: &[u8]) -> Option<String> {
    let letters = Letters::new();
    let mut model = primed(&letters);
    let mut reader = Reader::new(bytes);
    let mut text = String::new();
    while text.len() <= LONGEST {
        let mut letter = Letter::default();
        while !letter.is_whole() {
            letter.push(reader.read(&mut model));
        }
        if letter.as_slice() == [END] {
            return Some(text);
        }
        text.push(letters.character(&letter)?);
    }
    None
}
