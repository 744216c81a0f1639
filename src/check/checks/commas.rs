//! 読点: a sentence with so many commas that it falls to pieces.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::reading::Sheet;

/// Four are often natural.
const MANY: usize = 5;
/// An item of a list has at most so many characters.
const ITEM: usize = 14;
/// A comma after a pause is heard as the pause, which is looked at elsewhere.
const PAUSES: [&str; 13] = [
    "えっと",
    "えーっと",
    "えーと",
    "ええと",
    "えー",
    "あの",
    "あのー",
    "その",
    "まあ",
    "まぁ",
    "なんか",
    "うーん",
    "はい",
];
/// A word with such an end tells when or how, and is no item of a list: 入社後、現在、その結果、
const ADVERBS: &str = "後前時際中年月日間在回来段果初旬期頃朝晩週秋春夏冬方点上降合末局際";

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let mut spans: Vec<Span> = Vec::new();
    let mut most = 0;
    for (span, sentence) in sheet.text.each_sentence() {
        let commas = commas(sheet, &span, sentence);
        if commas >= MANY {
            most = most.max(commas);
            spans.push(span);
        }
    }
    (most > 0).then(|| Finding::new(Check::Commas, Level::Hint, spans, Why::ManyCommas { commas: most }))
}

/// The commas of a sentence that are not in a list of nouns and not in somebody else's words.
fn commas(sheet: &Sheet, span: &Span, sentence: &str) -> usize {
    let mut count = 0;
    let mut start = 0;
    for (at, comma) in sentence.char_indices().filter(|(_, character)| matches!(character, '、' | '，' | ',')) {
        let end = at + comma.len_utf8();
        let before = sentence.get(start..at).unwrap_or_default();
        let rest = sentence.get(end..).unwrap_or_default();
        let after = rest.get(..rest.find(['、', '，', ',', '。']).unwrap_or(rest.len())).unwrap_or_default();
        let is_digits = comma != '、' && before.ends_with(is_digit) && rest.starts_with(is_digit);
        let is_list = before.ends_with(is_noun)
            && (is_item(before) || is_item(after) && !is_adverb(before))
            && starts_item(after);
        let is_pause = PAUSES.contains(&before.trim());
        count += usize::from(!is_digits && !is_list && !is_pause && !sheet.text.is_quoted(span.start + at));
        start = end;
    }
    count
}

/// A short noun, as between the commas of a list.
fn is_item(words: &str) -> bool {
    let words = words.trim();
    let kana = words.chars().filter(|character| matches!(character, 'ぁ'..='ん')).count();
    words.ends_with(is_noun) && kana <= 2 && words.chars().count() <= ITEM && !is_adverb(words)
}

fn is_adverb(words: &str) -> bool {
    words.ends_with(|character| ADVERBS.contains(character))
}

fn starts_item(words: &str) -> bool {
    words
        .trim_start()
        .starts_with(|character| is_noun(character) || matches!(character, '「' | '『' | '（' | '(' | 'お' | 'ご'))
}

const fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '０'..='９')
}

/// Kanji, katakana, letters, digits and closing brackets: what nouns end with.
const fn is_noun(character: char) -> bool {
    matches!(character, '一'..='鿿' | '々' | 'ァ'..='ヴ' | 'ー' | 'A'..='Z' | 'a'..='z' | '0'..='9' | '０'..='９' | '」' | '』' | '）' | ')')
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::finding::Why;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn five_commas_are_many_unless_they_part_the_items_of_a_list() {
        let notes = Notes::default();
        for (text, expected) in [
            ("私は、前の店で、毎朝、棚を見て、売れた品を数えました。", None),
            ("私は、前の店で、毎朝、棚を見て、売れた品を数え、表に書きました。", Some(5)),
            ("私は，前の店で，毎朝，棚を見て，売れた品を数え，表に書きました。", Some(5)),
            ("担当は、営業、企画、経理、総務、人事、広報の六つです。", None),
            ("扱う品は、パン、チーズ、ハム、ワイン、コーヒー豆、紅茶です。", None),
            ("売上は1,200,000円、費用は1,000,000円、利益は200,000円です。", None),
            ("入社後、現在、その結果、今回、当時、以前、話しました。", Some(6)),
            ("店長は「まず、声を、出して、それから、動いて、そして、笑う」と言いました。", None),
            ("はい、そうです。いえ、まだです。では、後で。ええ、もう、です。", None),
            ("朝は、早く、起きて、走って、食べて、働いて、寝ます。\n夜は、静かです。", Some(6)),
            ("店は、東京、大阪、名古屋にあり、私は、東京で、最初に、働き、覚えました。", Some(6)),
            ("前職では、Excel、Word、PowerPoint、Access、SQLを使いました。", None),
            ("お客様、取引先、社内の方、地域の皆様、それぞれに、声を聞きました。", None),
            ("はい、まあ、前の店は、あの、少し遠くて、えっと、通えなくて。", None),
            ("", None),
            ("、、、、、", Some(5)),
        ] {
            let found = check(&Sheet::new("tenshokuriyuu", text, &notes));
            let shown = found.map(|found| match found.why {
                Why::ManyCommas { commas } => commas,
                why => panic!("{why:?}"),
            });
            assert_eq!(shown, expected, "{text}");
        }
    }
}
