//! Sentences (文): where they begin and end.

use super::finding::Span;

/// What ends a sentence.
const MARKS: [char; 7] = ['。', '！', '？', '!', '?', '｡', '．'];
/// What a quotation or an aside begins and ends with.
const OPENING: [char; 10] = ['「', '『', '（', '(', '《', '【', '〈', '［', '[', '“'];
const CLOSING: [char; 10] = ['」', '』', '）', ')', '》', '】', '〉', '］', ']', '”'];
/// A line without a mark that is longer than this many bytes was dictated: it is cut after です and ます.
const DICTATED: usize = 180;
/// Polite ends of a sentence.
const POLITE: [&str; 7] = ["ました", "でした", "ません", "でしょう", "ましょう", "です", "ます"];
/// What goes on after them: ですが, ますので, ましたら, でしたこと.
const ON: [&str; 28] = [
    "が", "けれ", "けど", "ので", "のに", "のは", "のも", "のが", "のを", "から", "し", "と", "ら", "り", "って",
    "ため", "もの", "こと", "方", "よう", "際", "時", "中", "上", "通り", "、", "でし", "，",
];

/// The sentences of a text, in order, with their closing marks and without the blanks around them.
///
/// A sentence ends with 。！？!? outside of brackets, or with a line. A closing bracket after the mark belongs to it, a
/// full stop between digits ends nothing, and neither does the mark of a name (Yahoo!の). A bracket that is never closed
/// is not counted, and one around the whole line neither. A long line without any mark is cut after です and ます.
#[must_use]
pub fn sentences(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        if line.len() > DICTATED && !line.contains(MARKS) {
            cut_dictated(line, start, &mut found);
        } else {
            cut(line, start, &mut found);
        }
        start += line.len();
    }
    found
}

/// The text between the brackets that this line is wrapped in, if it is: 「はい。…です。」 as a whole.
fn is_wrapped(line: &str) -> bool {
    let line = line.trim();
    let mut depth = 0_usize;
    for (at, character) in line.char_indices() {
        if OPENING.contains(&character) {
            depth += 1;
        } else if CLOSING.contains(&character) {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            return at > 0 && at + character.len_utf8() == line.len();
        }
    }
    false
}

fn cut(line: &str, offset: usize, found: &mut Vec<Span>) {
    // So many closing brackets are still to come: an opening one beyond that is never closed.
    let mut closing = line.chars().filter(|character| CLOSING.contains(character)).count();
    let base = usize::from(is_wrapped(line));
    let (mut depth, mut start) = (0, 0);
    let mut before = '\n';
    let mut characters = line.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        if OPENING.contains(&character) && depth < closing {
            depth += 1;
        } else if CLOSING.contains(&character) {
            closing = closing.saturating_sub(1);
            depth = depth.saturating_sub(1);
        }
        let next = characters.peek().map(|(_, next)| *next);
        if depth <= base && MARKS.contains(&character) && ends(before, character, next) {
            let mut end = at + character.len_utf8();
            let goes_on = |next: char| MARKS.contains(&next) || CLOSING.contains(&next);
            while let Some((at, more)) = characters.next_if(|(_, next)| goes_on(*next)) {
                end = at + more.len_utf8();
                if CLOSING.contains(&more) {
                    closing = closing.saturating_sub(1);
                    depth = depth.saturating_sub(1);
                }
            }
            push(line, start..end, offset, found);
            start = end;
        }
        before = character;
    }
    push(line, start..line.len(), offset, found);
}

/// Whether this mark ends a sentence, between these two characters.
fn ends(before: char, mark: char, next: Option<char>) -> bool {
    match mark {
        '．' => !before.is_ascii_alphanumeric() && !matches!(before, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ'),
        '!' | '?' | '！' | '？' => {
            let is_name = before.is_ascii_alphabetic();
            !(is_name && next.is_some_and(|next| "でのがはをにもとや、・".contains(next)))
        }
        _ => true,
    }
}

fn cut_dictated(line: &str, offset: usize, found: &mut Vec<Span>) {
    let mut start = 0;
    let mut at = 0;
    while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(end) = POLITE.iter().find(|end| rest.starts_with(**end)) else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        at += end.len();
        let rest = line.get(at..).unwrap_or_default();
        if ON.iter().any(|on| rest.starts_with(on)) {
            continue;
        }
        at += ["よね", "かね", "か", "ね", "よ"].iter().find(|end| rest.starts_with(**end)).map_or(0, |end| end.len());
        push(line, start..at, offset, found);
        start = at;
    }
    push(line, start..line.len(), offset, found);
}

/// Keeps these bytes of a line, without the blanks around them, unless nothing is left.
fn push(line: &str, span: Span, offset: usize, found: &mut Vec<Span>) {
    let words = line.get(span.clone()).unwrap_or_default();
    let from = offset + span.start + words.len() - words.trim_start().len();
    let to = offset + span.start + words.trim_end().len();
    if from < to {
        found.push(from..to);
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    fn cut(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|span| text.get(span).unwrap()).collect()
    }

    #[test]
    fn a_mark_outside_of_brackets_or_a_line_ends_a_sentence() {
        for (text, expected) in [
            ("", &[][..]),
            (" \n　\n", &[]),
            ("営業です。企画もしました。", &["営業です。", "企画もしました。"]),
            ("営業です", &["営業です"]),
            ("本当ですか！？はい。", &["本当ですか！？", "はい。"]),
            ("すごい! 次です", &["すごい!", "次です"]),
            (
                "店長は「まず見て。次に聞いて。」と話しました。次です。",
                &["店長は「まず見て。次に聞いて。」と話しました。", "次です。"],
            ),
            ("減りました（前年比です。）。次です。", &["減りました（前年比です。）。", "次です。"]),
            ("終わりです。」次です。", &["終わりです。」", "次です。"]),
            ("売上は1.5倍、３．２倍です。", &["売上は1.5倍、３．２倍です。"]),
            ("これは，店です．次です．", &["これは，店です．", "次です．"]),
            ("Hello!の記事を書き、Mu?も読みました。OK!", &["Hello!の記事を書き、Mu?も読みました。", "OK!"]),
            ("一行目\n二行目です。\r\n三行目", &["一行目", "二行目です。", "三行目"]),
            ("「声が「遠い。もう一度。", &["「声が「遠い。", "もう一度。"]),
            ("「声。\n次です。」と", &["「声。", "次です。」", "と"]),
            ("「はい。そうです。」", &["「はい。", "そうです。」"]),
            ("「はい。」と「いいえ。」", &["「はい。」と「いいえ。」"]),
            ("『響け！太鼓』は店の名です。", &["『響け！太鼓』は店の名です。"]),
            ("👩‍👩‍👧です。🙂", &["👩‍👩‍👧です。", "🙂"]),
            ("。。。", &["。。。"]),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn a_long_line_without_any_mark_is_cut_after_polite_ends() {
        let text = "えっと前の会社では営業を担当していましたので外回りが多かったです毎日二十件ほど回って\
                    お客様の声を聞きました聞いたことは表にしましたがあまり見てもらえませんでしたそこで転職を考えています";
        assert_eq!(
            cut(text),
            [
                "えっと前の会社では営業を担当していましたので外回りが多かったです",
                "毎日二十件ほど回ってお客様の声を聞きました",
                "聞いたことは表にしましたがあまり見てもらえませんでした",
                "そこで転職を考えています",
            ]
        );
        assert_eq!(cut("短いです続きます"), ["短いです続きます"]);
    }

    #[test]
    fn many_brackets_take_no_more_time_than_other_characters() {
        let text = "「（".repeat(20_000) + &"。".repeat(20_000) + &"）」".repeat(20_000);
        assert_eq!(sentences(&text).len(), 1);
    }
}
