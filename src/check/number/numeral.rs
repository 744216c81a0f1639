//! Numerals (数字): what a run of digits and 漢数字 is worth.

/// A numeral at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numeral {
    /// What it is worth.
    pub value: f64,
    /// How many bytes it has.
    pub length: usize,
    /// The 千, 万 or 億 it ends with, else 1: 30〜40万円 is 30万 to 40万.
    pub scale: f64,
    /// It begins with a 漢数字, so it may be part of an idiom.
    pub is_written_out: bool,
}

/// A run of digits.
struct Digits {
    value: f64,
    length: usize,
    count: usize,
    is_written_out: bool,
}

/// What a numeral can hold of a larger one, as in 三億八.
const LARGE: [(char, f64); 4] = [('兆', 1e12), ('億', 1e8), ('万', 1e4), ('萬', 1e4)];
const SMALL: [(char, f64); 8] = [
    ('千', 1000.0),
    ('阡', 1000.0),
    ('仟', 1000.0),
    ('百', 100.0),
    ('陌', 100.0),
    ('佰', 100.0),
    ('十', 10.0),
    ('拾', 10.0),
];
/// 大字 that also stand in everyday words (参加, 拾う, 北陸): they count only beside another numeral.
const AMBIGUOUS: [char; 5] = ['参', '拾', '陸', '伍', '漆'];

/// 大字 that are nothing else.
const FORMAL: &str = "壱壹弌弐弍貳貮參弎肆捌玖阡仟陌佰萬";

/// The value of this digit of any of the three kinds.
pub(super) const fn digit(character: char) -> Option<u8> {
    Some(match character {
        '0' | '０' | '〇' | '零' => 0,
        '1' | '１' | '一' | '壱' | '壹' | '弌' => 1,
        '2' | '２' | '二' | '弐' | '弍' | '貳' | '貮' => 2,
        '3' | '３' | '三' | '参' | '參' | '弎' => 3,
        '4' | '４' | '四' | '肆' => 4,
        '5' | '５' | '五' | '伍' => 5,
        '6' | '６' | '六' | '陸' => 6,
        '7' | '７' | '七' | '漆' => 7,
        '8' | '８' | '八' | '捌' => 8,
        '9' | '９' | '九' | '玖' => 9,
        _ => return None,
    })
}

/// 0–9 or ０–９.
pub(super) const fn is_arabic(character: char) -> bool {
    matches!(character, '0'..='9' | '０'..='９')
}

/// The numeral this text begins with: digits of any kind, 十百千 in falling order, then 万億兆 in falling order.
pub(super) fn numeral(text: &str) -> Option<Numeral> {
    let (mut value, mut length, mut last, mut scale) = (0.0, 0, f64::INFINITY, 1.0);
    while let Some((part, used, power)) = text.get(length..).and_then(below_ten_thousand) {
        let end = length + used;
        let after = text.get(end..).unwrap_or_default();
        // A blank is put between the digits and 万 by some style guides.
        let tight = after.strip_prefix(' ').filter(|_| text.get(..end).is_some_and(|part| part.ends_with(is_arabic)));
        let large = |text: &str| find(&LARGE, text.chars().next()).filter(|size| *size < last);
        if let Some(size) = large(after).or_else(|| tight.and_then(large)) {
            value += part * size;
            length = end + usize::from(large(after).is_none()) + '万'.len_utf8();
            (last, scale) = (size, size * power);
        } else if part < last {
            value += part;
            length = end;
            scale = power;
            break;
        } else {
            break;
        }
    }
    let is_written_out = !text.starts_with(is_arabic);
    (length > 0).then_some(Numeral { value, length, scale, is_written_out })
}

/// What stands before 万: its value, its bytes, and the 千 or 百 it ends with, else 1.
fn below_ten_thousand(text: &str) -> Option<(f64, usize, f64)> {
    let (mut value, mut length, mut last) = (0.0, 0, f64::INFINITY);
    let mut power = 1.0;
    while let Some(rest) = text.get(length..) {
        let before = text.get(..length).and_then(|before| before.chars().next_back());
        let digits = digits(rest, before);
        let used = digits.as_ref().map_or(0, |digits| digits.length);
        let next = rest.get(used..).and_then(|after| after.chars().next());
        // 六七百 is no numeral, 35百万 is one.
        let is_factor = digits.as_ref().is_none_or(|digits| !digits.is_written_out || digits.count == 1);
        let follows = rest.get(used..).unwrap_or_default();
        let before = rest.get(..used).and_then(|digits| digits.chars().next_back()).or(before);
        let small = find(&SMALL, next).filter(|size| *size < last && is_factor && is_clear(before, follows));
        if let (Some(size), Some(character)) = (small, next) {
            value += digits.map_or(1.0, |digits| digits.value) * size;
            length += used + character.len_utf8();
            (last, power) = (size, size);
        } else {
            if let Some(digits) = digits.filter(|digits| digits.value < last) {
                value += digits.value;
                length += digits.length;
                power = 1.0;
            }
            break;
        }
    }
    (length > 0).then_some((value, length, power))
}

/// The digits this text begins with, all of them 0–9 or all of them 漢数字, after this character.
fn digits(text: &str, before: Option<char>) -> Option<Digits> {
    let is_written_out = !text.starts_with(is_arabic);
    let (mut value, mut place, mut count, mut length) = (0.0, 1.0, 0, 0);
    let mut before = before;
    for (at, character) in text.char_indices() {
        let after = text.get(at + character.len_utf8()..).unwrap_or_default();
        match digit(character).filter(|_| is_arabic(character) != is_written_out) {
            Some(digit) if is_clear(before, text.get(at..).unwrap_or_default()) => {
                if place < 1.0 {
                    value += f64::from(digit) * place;
                    place /= 10.0;
                } else {
                    value = value * 10.0 + f64::from(digit);
                }
                count += 1;
            }
            None if is_written_out && character == '・' && is_decimal(after) && place >= 1.0 && count > 0 => {
                place = 0.1;
            }
            None if is_written_out || count == 0 => break,
            None if matches!(character, ',' | '，') && is_thousand(after) && place >= 1.0 => {}
            None if matches!(character, '.' | '．') && after.starts_with(is_arabic) && place >= 1.0 => place = 0.1,
            _ => break,
        }
        length = at + character.len_utf8();
        before = Some(character);
    }
    (count > 0).then_some(Digits { value, length, count, is_written_out })
}

/// 一・五倍 is one number, 一・二次面接 two.
fn is_decimal(text: &str) -> bool {
    let rest = text.strip_prefix(|character| digit(character).is_some_and(|digit| digit > 0)).unwrap_or_default();
    rest.starts_with(['倍', '億', '万', '割', '％', '%'])
}

/// Three digits and no fourth follow the comma.
fn is_thousand(text: &str) -> bool {
    text.chars().take(4).take_while(|character| is_arabic(*character)).count() == 3
}

/// Whether what follows begins with a character that is a numeral here and not part of a word like 参加.
fn is_clear(before: Option<char>, follows: &str) -> bool {
    let mut characters = follows.chars();
    if characters.next().is_none_or(|character| !AMBIGUOUS.contains(&character)) {
        return true;
    }
    let is_formal = |before: char| AMBIGUOUS.contains(&before) || FORMAL.contains(before);
    let is_numeral =
        |next: char| digit(next).is_some() || find(&SMALL, Some(next)).or_else(|| find(&LARGE, Some(next))).is_some();
    before.is_some_and(is_formal) || characters.next().is_some_and(is_numeral)
}

fn find(table: &[(char, f64)], character: Option<char>) -> Option<f64> {
    table.iter().find(|(sign, _)| Some(*sign) == character).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::numeral;

    #[test]
    fn reads_digits_of_every_kind() {
        for (text, value, read) in [
            ("0", 0.0, "0"),
            ("42社", 42.0, "42"),
            ("４２社", 42.0, "４２"),
            ("1,200万円", 12_000_000.0, "1,200万"),
            ("１，２００円", 1_200.0, "１，２００"),
            ("1,20", 1.0, "1"),
            ("12,3456", 12.0, "12"),
            ("1.5倍", 1.5, "1.5"),
            ("3．25％", 3.25, "3．25"),
            ("1.5億円", 150_000_000.0, "1.5億"),
            ("6億 円", 600_000_000.0, "6億"),
            ("1億3400 万人", 134_000_000.0, "1億3400 万"),
            ("2 社", 2.0, "2"),
            ("35百万円", 35_000_000.0, "35百万"),
            ("12千円", 12_000.0, "12千"),
            ("一・五倍", 1.5, "一・五"),
            ("一・二次", 1.0, "一"),
            ("七十八件", 78.0, "七十八"),
            ("二〇二四年", 2024.0, "二〇二四"),
            ("千八百", 1_800.0, "千八百"),
            ("千五六七", 1_567.0, "千五六七"),
            ("四億六", 400_000_006.0, "四億六"),
            ("5千6百7十8", 5_678.0, "5千6百7十8"),
            ("参拾五", 35.0, "参拾五"),
            ("弐萬伍千円", 25_000.0, "弐萬伍千"),
            ("五参加", 5.0, "五"),
            ("三四百", 34.0, "三四"),
            ("七百八百", 708.0, "七百八"),
            ("二万六億", 20_006.0, "二万六"),
        ] {
            let numeral = numeral(text).unwrap_or_else(|| panic!("{text}"));
            assert!((numeral.value - value).abs() < 1e-6, "{text}: {}", numeral.value);
            assert_eq!(text.get(..numeral.length).unwrap(), read, "{text}");
        }
    }

    #[test]
    fn words_are_no_numerals() {
        for text in ["", "万一", "億", "参加", "拾う", "陸上", "漆器", "社", "٣", "、3"] {
            assert_eq!(numeral(text), None, "{text}");
        }
    }
}
