//! Amounts: a numeral, 数十, or a range of two, before the unit.

use super::numeral::{digit, is_arabic, numeral};

/// A number or a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Amount {
    pub low: f64,
    pub high: f64,
    /// How many bytes it has.
    pub length: usize,
    /// The 万 it ends with, else 1.
    pub scale: f64,
    pub is_rough: bool,
    /// It begins with a 漢数字.
    pub is_written_out: bool,
}

/// Signs between the ends of a range.
const TO: [&str; 11] = ["〜", "～", "~", "−", "－", "–", "—", "-", "ー", "‐", "から"];
/// 人数, 件数, 半数…: here 数 ends a word instead of beginning 数十.
const COUNTED: &str = "人件社回台個点名店票字級総複多少手口戸棟枚本冊種奇偶関指変係画歩半席室便頭匹度倍率";

/// The amount this text begins with; `before` is what stands before it.
pub(super) fn amount(before: &str, text: &str) -> Option<Amount> {
    let first = single(before, text)?;
    let rest = text.get(first.length..)?;
    if let Some(pair) = pair(text, first) {
        return Some(pair);
    }
    if let Some(second) = rest.strip_prefix(['、', ',', '・']).and_then(|rest| single("", rest)) {
        // 2、3年 and 2、30社, but not 40社を担当し、3、…
        let length = first.length + rest.chars().next().map_or(0, char::len_utf8) + second.length;
        let is_digit = first.low < 9.0 && first.length <= '一'.len_utf8() && !first.is_rough && first.scale <= 1.0;
        let scale = (0..9).map(|power| 10_f64.powi(power)).find(|scale| is_same((first.low + 1.0) * scale, second.low));
        return match scale.filter(|_| is_digit && first.low > 0.0) {
            Some(scale) => Some(Amount { low: first.low * scale, length, is_rough: true, ..second }),
            None => Some(first),
        };
    }
    let second = TO.iter().find_map(|sign| rest.strip_prefix(sign)).and_then(|rest| Some((rest, single("", rest)?)));
    let Some((rest, second)) = second else { return Some(first) };
    let scaled = if first.scale < 1e3 && second.scale >= 1e3 { first.low * second.scale } else { first.low };
    let low = if scaled < second.high { scaled } else { first.low };
    let length = text.len() - rest.len() + second.length;
    let is_range = low < second.high;
    let is_written_out = first.is_written_out;
    Some(if is_range { Amount { low, length, is_rough: true, is_written_out, ..second } } else { first })
}

/// One number, which may be 数十 or 十数.
fn single(before: &str, text: &str) -> Option<Amount> {
    if text.starts_with(['数', '何']) {
        return several(before, text);
    }
    let numeral = numeral(text)?;
    let exact = Amount {
        low: numeral.value,
        high: numeral.value,
        length: numeral.length,
        scale: numeral.scale,
        is_rough: false,
        is_written_out: numeral.is_written_out,
    };
    let rest = text.get(numeral.length..)?;
    if numeral.value >= 10.0 && rest.starts_with('数') {
        let more = several("", rest)?;
        let length = exact.length + more.length;
        let (low, high) = (exact.low + more.low, exact.high + more.high);
        return Some(Amount { low, high, length, is_rough: true, ..exact });
    }
    if numeral.value >= 10.0 && rest.starts_with('余') {
        return Some(Amount { length: exact.length + '余'.len_utf8(), is_rough: true, ..exact });
    }
    Some(exact)
}

/// 数社, 数十社, 数百万円, 何十社: two to nine of it.
fn several(before: &str, text: &str) -> Option<Amount> {
    let sign = text.chars().next()?;
    let rest = text.get(sign.len_utf8()..)?;
    let next = rest.chars().next()?;
    let large = |sign| match sign {
        '万' => Some(1e4),
        '億' => Some(1e8),
        '兆' => Some(1e12),
        _ => None,
    };
    let is_word = sign == '数' && matches!(next, '字' | '段' | '級' | '位' | '歳' | '代' | '時' | '月' | '行');
    let ends_word = if is_word {
        true
    } else if is_arabic(next) {
        before.ends_with(|before| matches!(before, '一'..='鿿') && before != '約')
    } else {
        before.ends_with(|before| COUNTED.contains(before))
            || ["験年", "続年", "籍年", "務年"].iter().any(|years| before.ends_with(years))
    };
    let (value, length, scale) = if let Some(value) = large(next) {
        (value, next.len_utf8(), value)
    } else if matches!(next, '十' | '百' | '千') || rest.starts_with("10") || rest.starts_with("１０") {
        let numeral = numeral(rest)?;
        (numeral.value, numeral.length, numeral.scale)
    } else if sign == '数' && digit(next).is_none() {
        (1.0, 0, 1.0)
    } else {
        return None;
    };
    let length = sign.len_utf8() + length;
    let found = Amount { low: value * 2.0, high: value * 9.0, length, scale, is_rough: true, is_written_out: true };
    (!ends_word).then_some(found)
}

/// 二三人 and 五六社: one more or less, and not 23 or 56.
fn pair(text: &str, first: Amount) -> Option<Amount> {
    let run = text.get(..first.length)?;
    let mut characters = run.chars();
    let (low, high) = (digit(characters.next()?)?, digit(characters.next()?)?);
    let is_pair = first.is_written_out && characters.next().is_none() && low > 0 && high == low + 1;
    is_pair.then_some(Amount { low: f64::from(low), high: f64::from(high), is_rough: true, ..first })
}

fn is_same(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}
