//! 二重敬語・誤敬語: honorifics that are doubled or turned the wrong way. What 敬語の指針 allows by custom
//! (お召し上がりになる, お見えになる, お伺いする) and とんでもございません stay.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::{List, in_order};
use crate::check::reading::Sheet;

/// An honorific verb with another honorific ending.
const DOUBLED: List = List(
    "おっしゃられ 仰られ いらっしゃられ 召し上がられ なさられ ご覧になられ 御覧になられ 下さられ くださられ お伺いさせていただ \
     お伺いさせて頂 拝見させていただ 拝見させて頂 拝読させていただ 拝読させて頂 拝聴させていただ 拝聴させて頂 ご拝見 ご拝読 ご拝聴 お拝見",
);
/// A humble verb for what the other side does, or an address with two titles.
const TURNED: List = List(
    "申され 参られ いたされ 致され 拝見され 拝読され 御社様 貴社様 社長様 部長様 課長様 店長様 担当者様方様 各位様 よろしかったでしょうか \
     ご苦労様でし ご苦労様です",
);
/// さ too many: 行かさせて for 行かせて.
const INSERTED: List = List(
    "伺わさせ 行かさせ 読まさせ やらさせ 書かさせ 聞かさせ 働かさせ 休まさせ 使わさせ 送らさせ 作らさせ 学ばさせ 関わらさせ 頑張らさせ \
     進まさせ 言わさせ 帰らさせ 手伝わさせ もらわさせ 取らさせ 入らさせ 終わらさせ 持たさせ 置かさせ",
);
/// お世話になる and ご病気になる are no honorific frames.
const NO_FRAME: List = List("世話 病気 元気 いくつ 幾つ 父 母 一緒 荷物 迷惑 縁");
/// ご一緒する and ご馳走する are not humble.
const NOT_HUMBLE: List = List("一緒 馳走 用意 安心 心配 苦労 満足 無理");
/// お…になられ has at most so many characters in between.
const FRAME: usize = 6;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let mut spans = sheet.text.find(DOUBLED);
    spans.extend(sheet.text.find(TURNED));
    spans.extend(sheet.text.find(INSERTED));
    let text = sheet.text.raw;
    for (at, end) in text.match_indices("になられ") {
        let start =
            text.get(..at).and_then(|before| opening(before, FRAME, |word| matches!(word, 'ぁ'..='ん' | '一'..='鿿')));
        if let Some(start) = start.filter(|start| !is_listed(text, *start, at, NO_FRAME)) {
            spans.push(start..at + end.len());
        }
    }
    // ご説明していただく puts the humble ご…する on the other side.
    for (at, end) in text.match_indices("して") {
        let after = at + end.len();
        let favour = ["いただ", "頂", "くださ", "下さ"];
        let Some(favour) =
            favour.iter().find(|favour| text.get(after..).is_some_and(|rest| rest.starts_with(**favour)))
        else {
            continue;
        };
        let start = text.get(..at).and_then(|before| opening(before, 3, |word| matches!(word, '一'..='鿿')));
        if let Some(start) = start.filter(|start| !is_listed(text, *start, at, NOT_HUMBLE)) {
            spans.push(start..after + favour.len());
        }
    }
    in_order(&mut spans);
    spans.retain(|span: &Span| !sheet.text.is_quoted(span.start));
    (!spans.is_empty()).then(|| Finding::new(Check::DoubleKeigo, Level::Hint, spans, Why::WrongKeigo))
}

/// Where the お or ご stands before at most so many characters of a word at the end of this text.
fn opening(before: &str, most: usize, fits: fn(char) -> bool) -> Option<usize> {
    for (word, (at, character)) in before.char_indices().rev().take(most + 1).enumerate() {
        if word > 0 && matches!(character, 'お' | 'ご' | '御') {
            return Some(at);
        }
        if !fits(character) {
            return None;
        }
    }
    None
}

fn is_listed(text: &str, start: usize, end: usize, words: List) -> bool {
    text.get(start..end).is_some_and(|word| words.is_in(word))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn doubled_and_turned_honorifics_are_found_and_customary_ones_are_not() {
        let notes = Notes::default();
        for (text, expected) in [
            ("部長がおっしゃられた方針に惹かれました。", &["おっしゃられ"][..]),
            ("サイトをご覧になられたお客様から電話がありました。", &["ご覧になられ"]),
            ("お客様がお帰りになられた後、記録を書きます。", &["お帰りになられ"]),
            ("御社がご利用になられている仕組みを学びました。", &["ご利用になられ"]),
            ("一次面接で担当の方が申された課題です。", &["申され"]),
            ("店を拝見させていただきました。", &["拝見させていただ"]),
            ("来月から働かさせていただきたいです。", &["働かさせ"]),
            ("丁寧にご説明していただき、ありがとうございます。", &["ご説明していただ"]),
            ("御社様の商品が好きです。", &["御社様"]),
            ("社長がいらっしゃられる日に、お越しになられたと伺いました。", &["いらっしゃられ", "お越しになられ"]),
            ("お見えになる方に、どうぞお召し上がりくださいと伝えました。", &[]),
            ("明日、お伺いいたします。とんでもございません。", &[]),
            ("長くお世話になられた先生にお礼を伝えました。", &[]),
            ("ご一緒していただき、ご説明いただき、教えていただきました。", &[]),
            ("コストを減らさせていただき、現場を動かさせていただきました。", &[]),
            ("部長になられた先輩がいます。", &[]),
            ("面接官の「ご覧になられましたか」に答えました。", &[]),
            ("おっしゃる通りです。ご覧になった方は、いらっしゃいますか。", &[]),
            ("", &[]),
        ] {
            let found = check(&Sheet::new("shiboudouki", text, &notes));
            let spans = found.map(|found| found.spans).unwrap_or_default();
            let words: Vec<&str> = spans.into_iter().map(|span| text.get(span).unwrap()).collect();
            assert_eq!(words, expected, "{text}");
        }
    }
}
