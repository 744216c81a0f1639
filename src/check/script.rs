//! Runs of one script (字種): in Japanese, what has a name is mostly written in kanji, katakana or letters.

use super::common::{common_at, is_common};
use super::finding::Span;
use super::list::List;

/// Particles of two characters, behind a word that has no ending: 班まで.
const PARTICLES: List = List("よう こと ため から まで より など だけ ほど ごと たち さん しか ばか");

/// How a character is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// 漢字
    Kanji,
    /// カタカナ
    Katakana,
    /// 英字
    Letters,
    /// Everything else.
    Other,
}

/// How this character is written.
pub(super) const fn script(character: char) -> Script {
    match character {
        '一'..='鿿' | '々' => Script::Kanji,
        'ァ'..='ヺ' | 'ー' | 'ｦ'..='ﾟ' => Script::Katakana,
        'a'..='z' | 'A'..='Z' | 'ａ'..='ｚ' | 'Ａ'..='Ｚ' => Script::Letters,
        _ => Script::Other,
    }
}

/// How this word is written, if all of it is written in one way.
pub(super) fn script_of(word: &str) -> Script {
    let first = word.chars().next().map_or(Script::Other, script);
    if word.chars().all(|character| script(character) == first) { first } else { Script::Other }
}

/// The first character here, if it is part of the word before it, and no particle behind it.
pub(super) fn goes_on(rest: &str) -> Option<char> {
    let is_ending = |one: &char| matches!(one, 'ぁ'..='ん') && !"はがをにのでともへやおご".contains(*one);
    rest.chars().next().filter(is_ending).filter(|_| !PARTICLES.begins(rest))
}

/// The runs of two or more kanji, katakana or letters, in order.
pub(super) fn runs(text: &str) -> impl Iterator<Item = (Script, Span)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.get(at..)?;
            let first = rest.chars().next()?;
            let kind = script(first);
            let length = rest.find(|character| script(character) != kind).unwrap_or(rest.len());
            let span = at..at + length;
            at = span.end;
            if kind != Script::Other && length > first.len_utf8() {
                return Some((kind, span));
            }
        }
    })
}

/// The telling words in a run: a name as a whole; of kanji, what is left between the common words.
pub(super) fn pieces(text: &str, script: Script, span: Span) -> impl Iterator<Item = Span> {
    let end = span.end;
    let mut at = span.start;
    std::iter::from_fn(move || {
        if script != Script::Kanji {
            let name = at..end;
            at = end;
            return (name.start < end && !is_common(text.get(name.clone())?)).then_some(name);
        }
        while at < end {
            let start = at;
            let mut characters = 0;
            while let Some(rest) = text.get(at..end).filter(|rest| !rest.is_empty() && common_at(rest) == 0) {
                at += rest.chars().next().map_or(1, char::len_utf8);
                characters += 1;
            }
            let piece = start..at;
            at += text.get(at..end).map_or(0, common_at);
            if characters >= 2 {
                return Some(piece);
            }
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::{Script, pieces, runs, script_of};

    fn telling(text: &str) -> Vec<&str> {
        let found = runs(text).flat_map(|(script, span)| pieces(text, script, span));
        found.map(|span| text.get(span).unwrap()).collect()
    }

    #[test]
    fn what_tells_one_company_from_another_is_left() {
        for (text, expected) in [
            ("橋梁やトンネルの点検用センサーを開発", vec!["橋梁", "トンネル", "点検用", "センサー"]),
            ("顧客管理と営業支援", vec![]),
            ("倉庫管理の担当者", vec!["倉庫"]),
            ("御社の理念に共感し、将来性に興味", vec![]),
            ("ユニットケアとＳａａＳ", vec!["ユニットケア", "ＳａａＳ"]),
            ("サービスをIT化", vec![]),
            ("🙂蔵 a", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(telling(text), expected, "{text}");
        }
    }

    #[test]
    fn a_word_of_two_scripts_has_none() {
        assert_eq!(script_of("味噌蔵"), Script::Kanji);
        assert_eq!(script_of("アプリ"), Script::Katakana);
        assert_eq!(script_of("IT化"), Script::Other);
        assert_eq!(script_of(""), Script::Other);
    }
}
