//! Clauses (節): the parts of a sentence between commas, blanks and joining endings.

use super::finding::Span;

/// Endings after which another clause begins when more words follow: what is dictated has no commas.
const ENDINGS: [&str; 13] = [
    "ました",
    "ません",
    "でした",
    "です",
    "ます",
    "ですが",
    "ますが",
    "ましたが",
    "でしたが",
    "ませんが",
    "けれど",
    "けど",
    "ので",
];
/// What joins the words after an ending to it, so that nothing ends there.
const JOINED: &str = "かがのしけねよとっらりわぞもで、。！？!?，,」』）)　 \n";

/// The clauses of one sentence, in order, with their closing marks and without the blanks around them.
pub(super) fn clauses(text: &str, sentence: &Span, found: &mut Vec<Span>) {
    let words = text.get(sentence.clone()).unwrap_or_default();
    let mut start = 0;
    let mut previous = ' ';
    for (at, character) in words.char_indices() {
        let end = at + character.len_utf8();
        let next = words.get(end..).and_then(|rest| rest.chars().next());
        let is_cut = match character {
            '、' | '，' | '\u{3000}' | ' ' | '\t' | '\n' | '…' => true,
            ',' => !(previous.is_ascii_digit() && next.is_some_and(|next| next.is_ascii_digit())),
            'た' | 'ん' | 'す' | 'が' | 'ど' | 'で' => next.is_some_and(|next| {
                !JOINED.contains(next)
                    && words.get(start..end).is_some_and(|head| ENDINGS.iter().any(|ending| head.ends_with(ending)))
            }),
            _ => false,
        };
        if is_cut {
            push(found, words, sentence.start, start, end);
            start = end;
        }
        previous = character;
    }
    push(found, words, sentence.start, start, words.len());
}

fn push(found: &mut Vec<Span>, words: &str, offset: usize, start: usize, end: usize) {
    let part = words.get(start..end).unwrap_or_default();
    let inner = part.trim();
    let from = offset + start + part.len() - part.trim_start().len();
    if !inner.is_empty() {
        found.push(from..from + inner.len());
    }
}

#[cfg(test)]
mod tests {
    use super::clauses;

    #[test]
    fn a_clause_ends_at_a_comma_a_blank_or_a_joining_ending() {
        for (text, expected) in [
            ("残業が多く、続けられませんでした。", &["残業が多く、", "続けられませんでした。"][..]),
            ("1,200万円を、3年で", &["1,200万円を、", "3年で"]),
            ("残業が多かったので辞めました今は元気です", &["残業が多かったので", "辞めました", "今は元気です"]),
            ("忙しいですが楽しいです。", &["忙しいですが", "楽しいです。"]),
            ("そうですから行きますと言いました。", &["そうですから行きますと言いました。"]),
            ("一つ　二つ", &["一つ", "二つ"]),
            ("", &[]),
        ] {
            let mut found = Vec::new();
            clauses(text, &(0..text.len()), &mut found);
            let words: Vec<_> = found.into_iter().map(|span| text.get(span).unwrap()).collect();
            assert_eq!(words, expected, "{text}");
        }
    }
}
