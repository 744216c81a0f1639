//! Folding: two spellings of the same word become one.
//!
//! Unicode's NFKC would do more, but its tables cost the user some 40 KB; what people type into a search in Japanese is
//! covered by this: width, letter case, katakana and hiragana, and the long-vowel and separating marks of katakana words.

/// Half-width katakana from U+FF66 on, in the order of Unicode, as the hiragana they stand for.
const HALF_WIDTH: &str =
    "をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん";

/// One character in the spelling that search compares; `None` if it is left out.
#[must_use]
pub fn fold_char(character: char) -> Option<char> {
    let folded = match character {
        // Full-width letters, digits and signs stand in the order of ASCII.
        '！'..='～' => shifted(character, '！', '!'),
        'ァ'..='ヶ' => shifted(character, 'ァ', 'ぁ'),
        '\u{ff66}'..='\u{ff9d}' => HALF_WIDTH.chars().nth(distance(character, '\u{ff66}'))?,
        _ => character,
    };
    let is_left_out =
        folded.is_whitespace() || matches!(folded, 'ー' | '-' | '・' | '、' | '。' | '\u{ff9e}' | '\u{ff9f}');
    (!is_left_out).then(|| folded.to_ascii_lowercase())
}

/// A text in the spelling that search compares. Half-width voicing marks join the letter before them.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        if let Some(joined) = folded.chars().next_back().and_then(|before| voiced(before, character)) {
            folded.pop();
            folded.push(joined);
        } else {
            folded.extend(fold_char(character));
        }
    }
    folded
}

/// The hiragana that a letter and a half-width voicing mark make together.
pub(super) fn voiced(letter: char, mark: char) -> Option<char> {
    let step = match (letter, mark) {
        ('う', 'ﾞ') => return Some('ゔ'),
        ('か'..='と' | 'は' | 'ひ' | 'ふ' | 'へ' | 'ほ', 'ﾞ') => 1,
        ('は' | 'ひ' | 'ふ' | 'へ' | 'ほ', 'ﾟ') => 2,
        _ => return None,
    };
    char::from_u32(u32::from(letter) + step)
}

fn shifted(character: char, from: char, to: char) -> char {
    char::from_u32(u32::from(character) - u32::from(from) + u32::from(to)).unwrap_or(character)
}

const fn distance(character: char, from: char) -> usize {
    (character as u32 - from as u32) as usize
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn two_spellings_become_one() {
        for (one, other) in [
            ("ＩＴエンジニア", "itえんじにあ"),
            ("ﾘｰﾀﾞｰ", "リーダー"),
            ("ﾌﾟﾛｼﾞｪｸﾄ", "ぷろじぇくと"),
            ("ｶﾞｯｺｳ", "がっこう"),
            ("４０社", "40社"),
            ("志望 動機", "志望動機"),
            ("自己紹介、1分。", "自己紹介1分"),
            ("ｳﾞｧｲｵﾘﾝ", "ヴァイオリン"),
            ("カスタマー・サクセス", "カスタマサクセス"),
        ] {
            assert_eq!(fold(one), fold(other), "{one} and {other}");
        }
    }

    #[test]
    fn different_words_stay_different() {
        for (one, other) in [("年収", "年齢"), ("はは", "ばば"), ("かき", "かぎ"), ("つ", "っ")] {
            assert_ne!(fold(one), fold(other), "{one} and {other}");
        }
    }
}
