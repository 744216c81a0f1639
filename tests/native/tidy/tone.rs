//! What the screens say is written by the rules of the bank.

use std::collections::BTreeSet;

use super::assert_clean;
use super::lexer::{Language, read};
use super::shell::{is_japanese, of_page};
use super::tree::{file, files};
use crate::bank::text::texts;
use crate::bank::wording::{BANNED, has_usual_widths, is_balanced};

fn faults(place: &str, words: &str) -> Vec<String> {
    let banned =
        BANNED.into_iter().filter(|word| words.contains(word)).map(|word| format!("{place} says {word}: {words}"));
    let widths = (!has_usual_widths(words)).then(|| format!("{place}: a character of an unusual width: {words}"));
    let brackets = (!is_balanced(words)).then(|| format!("{place}: a bracket is not closed: {words}"));
    banned.chain(widths).chain(brackets).collect()
}

#[test]
fn a_text_that_grades_or_is_badly_set_is_found() {
    for (words, found) in
        [("ここがダメです", 1), ("ＮＧ？", 1), ("いいですか?", 1), ("「はい", 1), ("次は「長所」です。", 0)]
    {
        assert_eq!(faults("", words).len(), found, "{words}");
    }
}

#[test]
fn the_screens_grade_nobody_and_are_set_like_the_bank() {
    let mut said: Vec<(String, String)> = Vec::new();
    for (under, ending, language) in [("src/ui", ".rs", Language::Rust), ("public", ".js", Language::JavaScript)] {
        for file in files(under, &[ending]) {
            let literals = read(&file.text, language).literals.into_iter();
            said.extend(literals.filter(|literal| is_japanese(literal)).map(|literal| (file.path.clone(), literal)));
        }
    }
    for file in files("public", &[".html"]).into_iter().chain([file("index.html")]) {
        said.extend(of_page(&file.text).into_iter().map(|words| (file.path.clone(), words.to_owned())));
    }
    assert_clean("words of a screen", &said.iter().flat_map(|(place, words)| faults(place, words)).collect::<Vec<_>>());
}

#[test]
fn no_word_of_the_bank_escapes_its_rules() {
    let known: BTreeSet<&str> = texts().iter().map(|text| text.words).collect();
    let mut escaped = Vec::new();
    for file in files("src/bank", &[".rs"]) {
        let literals = read(&file.text, Language::Rust).literals.into_iter();
        let unknown = literals.filter(|literal| is_japanese(literal) && !known.contains(literal.as_str()));
        escaped.extend(unknown.map(|literal| format!("{}: {literal}", file.path)));
    }
    assert_clean("a text that tests/native/bank/text does not hand to the rules", &escaped);
}
