//! The rungs from a text to a voice (覚える階段): each asks more of the memory, until nothing is left but what one says.

use crate::check::{FactKind, Pace, facts, sentences, spoken_length};

/// One rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// 全文
    Full,
    /// 最初の言葉
    FirstWords,
    /// キーワード
    Keywords,
    /// 何も見ない
    Blank,
}

impl Rung {
    /// From the text downwards; behind the last one there is only the voice.
    pub const ALL: [Self; 4] = [Self::Full, Self::FirstWords, Self::Keywords, Self::Blank];
}

/// The first word of a sentence is at most so long, in characters.
const FIRST: usize = 8;
/// So many keywords a sentence.
const KEYWORDS: usize = 3;
/// A retelling shorter than this says nothing about learning by heart, in characters.
const SHORT: usize = 30;

/// What a rung shows of a text, a line for each sentence.
#[must_use]
pub fn shown(text: &str, rung: Rung) -> Vec<String> {
    let spans = sentences(text);
    let lines = spans.into_iter().filter_map(|span| text.get(span)).map(str::trim).filter(|line| !line.is_empty());
    match rung {
        Rung::Full => lines.map(str::to_owned).collect(),
        Rung::FirstWords => lines.map(first_word).collect(),
        Rung::Keywords => lines.map(|line| keywords(line).join("・")).filter(|line| !line.is_empty()).collect(),
        Rung::Blank => Vec::new(),
    }
}

/// The beginning of a sentence, up to its first comma.
fn first_word(line: &str) -> String {
    let clause = line.split(['、', '。', '，', ',']).next().unwrap_or(line);
    let first: String = clause.chars().take(FIRST).collect();
    if first.len() < line.trim_end_matches('。').len() { first + "…" } else { first }
}

/// What one must not forget of a sentence: its figures, then words in katakana, then those in kanji.
fn keywords(line: &str) -> Vec<String> {
    let told = facts(line).into_iter().filter(|fact| fact.kind != FactKind::Reason);
    let mut found: Vec<std::ops::Range<usize>> = told.map(|fact| fact.span).collect();
    for (is_of, least) in [(is_katakana as fn(char) -> bool, 3), (is_kanji, 2)] {
        for run in runs(line, is_of, least) {
            if found.len() < KEYWORDS && found.iter().all(|other| run.end <= other.start || other.end <= run.start) {
                found.push(run);
            }
        }
    }
    found.truncate(KEYWORDS);
    found.sort_by_key(|span| span.start);
    found.into_iter().filter_map(|span| line.get(span)).map(str::to_owned).collect()
}

fn is_katakana(character: char) -> bool {
    matches!(character, 'ァ'..='ヺ' | 'ー')
}

fn is_kanji(character: char) -> bool {
    matches!(character, '一'..='鿿' | '々')
}

/// The runs of such characters, so long at least.
fn runs(line: &str, is_of: fn(char) -> bool, least: usize) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<(std::ops::Range<usize>, usize)> = Vec::new();
    for (at, character) in line.char_indices().filter(|(_, character)| is_of(*character)) {
        let end = at + character.len_utf8();
        match found.last_mut() {
            Some((run, length)) if run.end == at => (run.end, *length) = (end, *length + 1),
            _ => found.push((at..end, 1)),
        }
    }
    found.into_iter().filter(|(_, length)| *length >= least).map(|(run, _)| run).collect()
}

/// Whether a retelling is the script word for word (丸暗記): one word that is lost then stops the whole answer.
#[must_use]
pub fn is_by_heart(script: &str, retold: &str) -> bool {
    let plain = |text: &str| text.chars().filter(|character| character.is_alphanumeric()).collect::<String>();
    spoken_length(retold, Pace::USUAL).characters >= SHORT && plain(script) == plain(retold)
}

#[cfg(test)]
mod tests {
    use super::{Rung, is_by_heart, shown};

    const TEXT: &str =
        "志望の理由は、現場に通う姿勢です。前職ではコピー機の保守で40社を担当しました。御社でも、まず倉庫に立ちます。";

    #[test]
    fn each_rung_shows_a_part_of_the_text_and_the_last_one_nothing() {
        assert_eq!(shown(TEXT, Rung::Full).concat(), TEXT);
        assert_eq!(shown(TEXT, Rung::FirstWords), ["志望の理由は…", "前職ではコピー機…", "御社でも…"]);
        let keywords = shown(TEXT, Rung::Keywords);
        assert_eq!(keywords.len(), 3);
        assert!(keywords[1].contains("40社") && keywords[1].contains("コピー"), "{keywords:?}");
        assert!(shown(TEXT, Rung::Blank).is_empty());
        let lengths = Rung::ALL.map(|rung| shown(TEXT, rung).concat().chars().count());
        assert!(lengths[0] > lengths[1] + lengths[2] && lengths[3] == 0, "{lengths:?}");
        for rung in Rung::ALL {
            assert!(shown(" \n", rung).is_empty());
        }
    }

    #[test]
    fn only_a_retelling_word_for_word_is_by_heart() {
        for (retold, expected) in [
            (TEXT.to_owned(), true),
            (TEXT.replace('、', "").replace('。', "\n"), true),
            (TEXT.replace("40社", "およそ40社"), false),
            ("理由は現場に通う姿勢です。倉庫に立って、40社の経験を活かします。".to_owned(), false),
            (String::new(), false),
        ] {
            assert_eq!(is_by_heart(TEXT, &retold), expected, "{retold}");
        }
        assert!(!is_by_heart("はい。", "はい。"), "a word is nothing to learn by heart");
    }
}
