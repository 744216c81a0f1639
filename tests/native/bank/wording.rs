//! How the bank is written. Each rule is a function over a text, proved by a table of its own.

use std::collections::HashMap;

use musubime::bank::question;

use super::limits::is_closed;
use super::text::{Text, Use, texts, texts_of};
use crate::tidy::assert_clean;

/// Words the app never says: it does not grade people and does not promise anything.
pub(crate) const BANNED: [&str; 8] = ["NG", "不合格", "失格", "ダメ", "駄目", "不十分", "すべき", "必ず受かる"];
/// Words that press the reader. An applicant may promise something for certain; advice may not.
const PRESSING: [&str; 5] = ["必ず", "絶対", "べき", "なければな", "てはいけ"];
/// The written forms of 御社, which nobody says aloud.
const WRITTEN_FORMS: [&str; 4] = ["貴社", "貴行", "貴院", "貴校"];
/// From how many characters on a sentence is somebody's own; a shorter one, such as はい、伺います, is anybody's.
const OWN: usize = 10;

fn assert_all(texts: impl IntoIterator<Item = Text>, rule: &str, holds: impl Fn(&str) -> bool) {
    let broken: Vec<String> =
        texts.into_iter().filter(|text| !holds(text.words)).map(|text| text.to_string()).collect();
    assert_clean(rule, &broken);
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
fn nobody_is_graded_or_pressed_and_nothing_is_promised() {
    for word in BANNED.into_iter().chain(["！"]) {
        assert_all(texts(), word, |words| !words.contains(word));
    }
    for word in PRESSING {
        assert_all(texts_of(&[Use::Advice, Use::Label]), word, |words| !words.contains(word));
    }
}

#[test]
fn both_sides_of_the_table_name_the_company_as_people_say_it() {
    let applicant = [Use::Spoken, Use::Weak];
    for word in WRITTEN_FORMS {
        assert_all(texts_of(&[&applicant[..], &[Use::Interviewer]].concat()), word, |words| !words.contains(word));
    }
    assert_all(texts_of(&[Use::Interviewer]), "the interviewer's own company", |words| !words.contains("御社"));
    assert_all(texts_of(&applicant), "the interviewer's company", |words| !words.contains("当社"));
}

#[test]
fn what_an_applicant_says_is_closed() {
    for (text, closed) in [("はい。", true), ("何ですか？", true), ("はい", false), ("はい、", false), ("", false)]
    {
        assert_eq!(is_closed(text), closed, "{text}");
    }
    assert_all(texts_of(&[Use::Spoken, Use::Weak]), "no closing mark", is_closed);
}

/// Whether two texts may share a sentence. A mended answer keeps what was good in the weak one; questions of one theme
/// that rest on the same grounds say so in the same words.
fn may_share(one: &Text, other: &Text) -> bool {
    let is_mended = one.entry == other.entry && [one.of, other.of].contains(&Use::Weak);
    let grounds = |text: &Text| {
        let found = question(&text.entry).filter(|_| text.field == "basis note");
        found.map(|question| (question.theme, question.basis))
    };
    is_mended || grounds(one).is_some() && grounds(one) == grounds(other)
}

#[test]
fn no_two_entries_share_a_sentence() {
    let cut: Vec<_> = sentences("はい。「御社です。」そう言った？いいえ").collect();
    assert_eq!(cut, ["はい", "御社です", "そう言った", "いいえ"]);
    let mut met: HashMap<&str, Text> = HashMap::new();
    let mut shared = Vec::new();
    for text in texts().into_iter().filter(|text| text.of != Use::Label) {
        for sentence in sentences(text.words).filter(|sentence| sentence.chars().count() >= OWN) {
            match met.get(sentence) {
                Some(first) if may_share(first, &text) => {}
                Some(first) => shared.push(format!("{} {} and {text}", first.entry, first.field)),
                None => _ = met.insert(sentence, text.clone()),
            }
        }
    }
    assert_clean("a sentence stands twice", &shared);
    // The rule has something to look at.
    assert!(met.len() > 500, "{} sentences", met.len());
}
