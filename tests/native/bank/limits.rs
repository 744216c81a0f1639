//! The lengths that the types of `src/bank` write down.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::text::{Text, Use, texts, texts_of};
use crate::tidy::assert_clean;

const ANY: usize = usize::MAX;

/// For each field the characters and the sentences that its type allows.
const LIMITS: [(&str, usize, RangeInclusive<usize>); 39] = [
    ("slot prompt", 40, 1..=1),
    ("pitfall trap", 30, 1..=1),
    ("example speaker", ANY, 1..=1),
    ("example sentence", ANY, 1..=1),
    ("example point", ANY, 1..=2),
    ("basis note", ANY, 1..=1),
    ("ask shows", 60, 1..=1),
    ("group lead", ANY, 1..=2),
    ("rule title", 20, 1..=1),
    ("rule words", ANY, 1..=2),
    ("card order", 40, 1..=1),
    ("card sounds like", ANY, 2..=4),
    ("round who", 24, 1..=1),
    ("round aim", 24, 1..=1),
    ("round room", ANY, 1..=1),
    ("rate note", ANY, 1..=1),
    ("season note", ANY, 1..=1),
    ("point title", 24, 1..=1),
    ("point words", ANY, 1..=3),
    ("axis asks", ANY, 1..=1),
    ("axis material", ANY, 1..=2),
    ("exercise words", ANY, 1..=3),
    ("quality words", ANY, 1..=2),
    ("opening hopes", ANY, 1..=1),
    ("opening way", ANY, 1..=2),
    ("step title", 24, 1..=1),
    ("step why", ANY, 1..=2),
    ("step done when", ANY, 1..=1),
    ("cause title", 24, 1..=1),
    ("cause happens", ANY, 1..=3),
    ("cause sign", ANY, 1..=1),
    ("cure title", 24, 1..=1),
    ("cure words", ANY, 1..=3),
    ("cure button", 8, 1..=1),
    ("reading lead", ANY, 1..=2),
    ("item label", 14, 1..=1),
    ("item tip", 40, 1..=1),
    ("saying when", 20, 1..=1),
    ("saying words", ANY, 1..=2),
];

/// Prompts that are never finished sentences: nobody is to copy them out.
const PROMPTS: [&str; 2] = ["slot prompt", "card order"];

pub(crate) fn is_closed(text: &str) -> bool {
    text.ends_with(['。', '？'])
}

/// How many sentences a text has. What stands in brackets is part of the sentence around it.
fn sentence_count(text: &str) -> usize {
    let (mut depth, mut count, mut is_open) = (0_usize, 0, false);
    for character in text.chars() {
        match character {
            '「' | '『' | '（' => depth += 1,
            '」' | '』' | '）' => depth = depth.saturating_sub(1),
            '。' | '？' if depth == 0 => (count, is_open) = (count + 1, false),
            _ => {}
        }
        is_open |= !matches!(character, '。' | '？') || depth > 0;
    }
    count + usize::from(is_open)
}

#[test]
fn sentences_are_counted_without_what_is_quoted() {
    for (text, count) in [
        ("", 0),
        ("はい", 1),
        ("はい。", 1),
        ("はい。いいえ", 2),
        ("本当？はい。", 2),
        ("「はい。そう。」と言う。", 1),
        ("次へ（中で。終わる）。", 1),
    ] {
        assert_eq!(sentence_count(text), count, "{text}");
    }
}

#[test]
fn every_field_is_as_long_as_its_type_says() {
    let texts = texts();
    let mut faults = Vec::new();
    for (field, characters, sentences) in LIMITS {
        let of_field: Vec<_> = texts.iter().filter(|text| text.field == field).collect();
        if of_field.is_empty() {
            faults.push(format!("no text is a {field}"));
        }
        for text in of_field {
            let (length, count) = (text.words.chars().count(), sentence_count(text.words));
            if length > characters {
                faults.push(format!("{length} characters, {characters} at most: {text}"));
            }
            if !sentences.contains(&count) {
                faults.push(format!("{count} sentences, {sentences:?} allowed: {text}"));
            }
        }
    }
    assert_clean("too long or too short", &faults);
}

#[test]
fn headings_prompts_and_the_interviewer_end_without_a_mark() {
    let prompts = texts().into_iter().filter(|text| PROMPTS.contains(&text.field));
    let all = texts_of(&[Use::Label, Use::Interviewer]).into_iter().chain(prompts);
    let closed: Vec<String> = all.filter(|text| is_closed(text.words)).map(|text| text.to_string()).collect();
    assert_clean("a closing mark to take away", &closed);
}

#[test]
fn the_texts_of_one_field_end_alike() {
    let mut fields: BTreeMap<&str, [Vec<Text>; 2]> = BTreeMap::new();
    for text in texts() {
        fields.entry(text.field).or_default()[usize::from(is_closed(text.words))].push(text);
    }
    let mixed: Vec<String> = fields
        .iter()
        .filter(|(_, ends)| ends.iter().all(|ends| !ends.is_empty()))
        .map(|(field, [open, closed])| {
            let rarer = if open.len() < closed.len() { open } else { closed };
            let rarer: Vec<String> = rarer.iter().map(ToString::to_string).collect();
            format!("{field}: {} open, {} closed; the rarer are\n{}", open.len(), closed.len(), rarer.join("\n"))
        })
        .collect();
    assert_clean("some end with a mark and some do not", &mixed);
}
