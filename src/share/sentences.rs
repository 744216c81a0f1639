//! The sentences of an answer as a friend taps them. A comment names its sentence by number, so how a text is cut is part
//! of the format of version 1.

use std::ops::Range;

/// What ends a sentence.
const ENDS: [char; 5] = ['。', '！', '？', '!', '?'];
const OPENING: [char; 4] = ['「', '『', '（', '('];
const CLOSING: [char; 4] = ['」', '』', '）', ')'];

/// Where the sentences stand, in bytes, without the blanks around them; one that is blank is none. Within brackets and
/// quotes nothing ends but at the end of a line.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut depth, mut has_ended) = (0, 0_u32, false);
    for (at, character) in text.char_indices() {
        let goes_on = ENDS.contains(&character) || CLOSING.contains(&character);
        if has_ended && !goes_on {
            push(&mut found, text, start..at);
            (start, has_ended) = (at, false);
        }
        if character == '\n' {
            push(&mut found, text, start..at);
            (start, depth, has_ended) = (at, 0, false);
        } else if OPENING.contains(&character) {
            depth += 1;
        } else if CLOSING.contains(&character) {
            depth = depth.saturating_sub(1);
        } else if ENDS.contains(&character) && depth == 0 {
            has_ended = true;
        }
    }
    push(&mut found, text, start..text.len());
    found
}

fn push(found: &mut Vec<Range<usize>>, text: &str, span: Range<usize>) {
    let words = text.get(span.clone()).unwrap_or_default();
    let start = span.start + (words.len() - words.trim_start().len());
    let end = start + words.trim().len();
    if start < end {
        found.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_text_is_cut_where_a_listener_hears_an_end() {
        for (text, expected) in [
            ("", &[][..]),
            ("  \n \n", &[]),
            ("一つ目です。二つ目です。", &["一つ目です。", "二つ目です。"]),
            ("書きかけ", &["書きかけ"]),
            ("本当ですか？！はい。", &["本当ですか？！", "はい。"]),
            ("「やります。」と言いました。次です。", &["「やります。」と言いました。", "次です。"]),
            ("一行目\n　二行目です。", &["一行目", "二行目です。"]),
            ("（閉じない。\n次の行。", &["（閉じない。", "次の行。"]),
        ] {
            let found: Vec<&str> = sentences(text).into_iter().filter_map(|span| text.get(span)).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
