//! How the bank is written. Each rule is a function over a text, proved by a table of its own.

use std::collections::HashMap;

use super::text::{Text, Use, texts};

/// Words the app never says: it does not grade people and does not promise anything.
pub(crate) const BANNED: [&str; 6] = ["NG", "不合格", "ダメ", "駄目", "すべき", "必ず受かる"];
/// The written forms of 御社, which nobody says aloud.
const WRITTEN_FORMS: [&str; 4] = ["貴社", "貴行", "貴院", "貴校"];

fn assert_all(texts: impl IntoIterator<Item = Text>, rule: &str, holds: impl Fn(&str) -> bool) {
    let broken: Vec<String> = texts
        .into_iter()
        .filter(|text| !holds(text.words))
        .map(|text| format!("{}: {}", text.place, text.words))
        .collect();
    assert!(broken.is_empty(), "{rule}:\n{}", broken.join("\n"));
}

fn of(uses: &[Use]) -> Vec<Text> {
    texts().into_iter().filter(|text| uses.contains(&text.of)).collect()
}

/// Whether every bracket is closed by its own kind, innermost first.
pub(crate) fn is_balanced(text: &str) -> bool {
    let mut open = Vec::new();
    for character in text.chars() {
        match character {
            '「' => open.push('」'),
            '『' => open.push('』'),
            '（' => open.push('）'),
            '」' | '』' | '）' if open.pop() != Some(character) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// Whether Latin letters and digits are half-width, and question and exclamation marks full-width.
pub(crate) fn has_usual_widths(text: &str) -> bool {
    !text.chars().any(|character| matches!(character, 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '０'..='９' | '?' | '!'))
}

fn is_closed_sentence(text: &str) -> bool {
    text.ends_with(['。', '？'])
}

/// The sentences of a text. A full stop inside 「」 ends one too: a quotation can be borrowed as well.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['。', '？'])
        .map(|sentence| sentence.trim_matches(['「', '」', '『', '』']))
        .filter(|sentence| !sentence.is_empty())
}

#[test]
fn nothing_is_empty_or_framed_by_white_space() {
    assert_all(texts(), "empty, or white space at an end", |words| !words.is_empty() && words.trim() == words);
}

#[test]
fn brackets_are_closed() {
    for (text, balanced) in [
        ("", true),
        ("彼は「はい」と言った", true),
        ("（「『』」）", true),
        ("「", false),
        ("」", false),
        ("「（」）", false),
        ("「』", false),
    ] {
        assert_eq!(is_balanced(text), balanced, "{text}");
    }
    assert_all(texts(), "a bracket is not closed", is_balanced);
}

#[test]
fn letters_digits_and_marks_have_their_usual_width() {
    for (text, usual) in [
        ("40社とABC", true),
        ("本当ですか？", true),
        ("４０社", false),
        ("ＩＴ", false),
        ("本当?", false),
        ("はい!", false),
    ] {
        assert_eq!(has_usual_widths(text), usual, "{text}");
    }
    assert_all(texts(), "full-width letter or digit, or half-width mark", has_usual_widths);
}

#[test]
fn nobody_is_graded_and_nothing_is_promised() {
    for word in BANNED {
        assert_all(texts(), word, |words| !words.contains(word));
    }
}

#[test]
fn what_is_spoken_uses_no_written_form_of_the_company() {
    for word in WRITTEN_FORMS {
        assert_all(of(&[Use::Interviewer, Use::Spoken]), word, |words| !words.contains(word));
    }
}

#[test]
fn what_an_applicant_says_and_what_the_app_explains_is_closed() {
    for (text, closed) in [("はい。", true), ("何ですか？", true), ("はい", false), ("はい、", false), ("", false)]
    {
        assert_eq!(is_closed_sentence(text), closed, "{text}");
    }
    assert_all(of(&[Use::Spoken, Use::Weak]), "no closing mark", is_closed_sentence);
    // An example's sentence is one sentence: it carries one part.
    let one = of(&[Use::Spoken]).into_iter().filter(|text| text.place.contains(" sentence "));
    assert_all(one, "more than one sentence", |words| sentences(words).count() == 1);
}

#[test]
fn no_two_entries_share_a_sentence() {
    let cut: Vec<_> = sentences("はい。「御社です。」そう言った？いいえ").collect();
    assert_eq!(cut, ["はい", "御社です", "そう言った", "いいえ"]);
    let mut met: HashMap<&str, Text> = HashMap::new();
    for text in texts().into_iter().filter(|text| text.of != Use::Label) {
        for sentence in sentences(text.words) {
            if let Some(first) = met.get(sentence).filter(|first| first.entry != text.entry) {
                panic!("{} and {} share: {sentence}", first.place, text.place);
            }
            met.insert(sentence, text.clone());
        }
    }
    // The rule has something to look at.
    assert!(met.len() > 500, "{} sentences", met.len());
}
