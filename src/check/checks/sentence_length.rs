//! 一文の長さ: a sentence that is hard to follow by ear.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::reading::Sheet;

/// 公用文 asks for 50 to 60 characters; a longer sentence is worth a look.
const LONG: usize = 60;
/// Beyond this its beginning is forgotten before its end is heard.
const TOO_LONG: usize = 100;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let mut spans: Vec<Span> = Vec::new();
    let mut longest = 0;
    for (span, sentence) in sheet.text.each_sentence() {
        let characters = sentence.chars().filter(|character| !character.is_whitespace()).count();
        if characters > LONG {
            longest = longest.max(characters);
            spans.push(span);
        }
    }
    let level = if longest > TOO_LONG { Level::Attention } else { Level::Hint };
    let why = Why::LongSentence { characters: longest };
    (longest > 0).then(|| Finding::new(Check::SentenceLength, level, spans, why))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::finding::{Level, Why};
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn a_sentence_over_60_characters_is_long_and_one_over_100_too_long() {
        let unit = "倉庫の在庫を、"; // seven characters
        let of = |times: usize, end: &str| format!("{}{end}", unit.repeat(times));
        let notes = Notes::default();
        for (text, expected) in [
            (of(8, "見た。"), None),
            (of(8, "見ます。"), None),
            (of(8, "見ました。"), Some((Level::Hint, 61, 1))),
            (of(8, "見\nました。"), None),
            (of(8, "見　ました 。"), Some((Level::Hint, 61, 1))),
            (of(14, "見。"), Some((Level::Hint, 100, 1))),
            (of(14, "見た。"), Some((Level::Attention, 101, 1))),
            (format!("{}{}", of(9, "数えた。"), of(10, "数えた。")), Some((Level::Hint, 74, 2))),
            (format!("はい。{}はい。", of(15, "数えた。")), Some((Level::Attention, 109, 1))),
            ("短い文です。".repeat(40), None),
            ("在".repeat(120), Some((Level::Attention, 120, 1))),
            (format!("「{}」", "短い文です。".repeat(40)), None),
            (format!("店長の「{}」という声を聞いた。", of(8, "見た。")), Some((Level::Hint, 73, 1))),
            ("営業を三年担当しました次に企画へ移りました".repeat(5), None),
            (String::new(), None),
        ] {
            let found = check(&Sheet::new("tenshokuriyuu", &text, &notes));
            let shown = found.map(|found| match found.why {
                Why::LongSentence { characters } => (found.level, characters, found.spans.len()),
                why => panic!("{why:?}"),
            });
            assert_eq!(shown, expected, "{text}");
        }
    }
}
