//! Lengths of time and dates (期間と日付).

use super::amount::{Amount, amount};
use super::around::{Before, Sign};
use super::numeral::numeral;
use super::unit::{Counter, counter};
use super::{Per, Unit};

/// Time, as far as it is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    pub low: f64,
    pub high: f64,
    pub unit: Unit,
    /// Where its unit ends: 年間, か月目, 年後.
    pub counter: usize,
    /// Where it ends: 3年2か月.
    pub end: usize,
}

/// 3年後 is after so long, 3年前後 about so long, 3年前半 the first half.
const AGO: [&str; 4] = ["前後", "前半", "前期", "前提"];
/// 3年目 is the third year, 3年目標 a plan for three.
const AIM: [&str; 5] = ["目標", "目的", "目線", "目安", "目指"];
/// What joins the two ends.
const TO: [&str; 6] = ["〜", "～", "~", "−", "－", "-"];

/// Reads on from the unit of time at `start`.
pub(super) fn time(text: &str, amount: &Amount, start: usize, unit: Counter, around: &Before) -> Option<Time> {
    let end = start + unit.length;
    let rest = text.get(end..)?;
    let word = text.get(start..end)?;
    let value = amount.low;
    let is_date = match word {
        "年" => {
            around.sign == Sign::Era
                || (1900.0..2101.0).contains(&value)
                || rest.starts_with(['度', '代', '卒'])
                || next(rest, "月").is_some_and(|(month, _)| month <= 12.0)
        }
        // 毎月25日, but not 月に4日.
        "日" => around.sign == Sign::Every && around.per == Some(Per::Month),
        "月" if !(1.0..=12.0).contains(&value) || around.sign == Sign::Bare => return None,
        "時" if value > 30.0 => return None,
        _ => unit.unit == Unit::Date,
    };
    if is_date { date(text, amount, word, end) } else { length(text, amount, end, unit.worth) }
}

/// 2019年4月1日, 4月〜6月, 10時半.
fn date(text: &str, amount: &Amount, word: &str, end: usize) -> Option<Time> {
    let (low, mut end) = point(text, amount.low, word, end)?;
    let mut high = low.max(amount.high);
    let counter = end;
    if let Some(rest) = TO.iter().find_map(|to| text.get(end..)?.strip_prefix(to)) {
        let from = text.len() - rest.len();
        if let Some(last) = numeral(rest)
            && let Some(word) = ["年", "月", "日", "時"].iter().find(|word| next(rest, word).is_some())
            && let Some((value, last)) = point(text, last.value, word, from + last.length + word.len())
        {
            (high, end) = (value.max(low), last);
        }
    }
    Some(Time { low, high, unit: Unit::Date, counter, end })
}

/// One date: its value, with the month as a part of the year, and where it ends.
fn point(text: &str, value: f64, word: &str, end: usize) -> Option<(f64, usize)> {
    let rest = text.get(end..)?;
    let (mut value, mut end) = (value, end);
    let smaller = match word {
        "年" if rest.starts_with(['度', '代', '卒']) => return Some((value, end + '度'.len_utf8())),
        "年" => "月",
        "月" => "日",
        "時" if rest.starts_with('半') => return Some((value + 0.5, end + '半'.len_utf8())),
        "時" => "分",
        _ => return Some((value, end)),
    };
    if let Some((part, length)) = next(rest, smaller) {
        end += length;
        match word {
            "年" => {
                value += (part - 1.0) / 12.0;
                end += text.get(end..).and_then(|rest| next(rest, "日")).map_or(0, |(_, length)| length);
            }
            "時" => value += part / 60.0,
            _ => {}
        }
    }
    Some((value, end))
}

/// 3年, 1年半, 3年2か月, 3年目, 5年前.
fn length(text: &str, amount: &Amount, end: usize, worth: f64) -> Option<Time> {
    let (mut low, mut high) = (amount.low * worth, amount.high * worth);
    let (mut end, mut unit) = (end, Unit::Days);
    let starts = |end: usize, sign: &str| text.get(end..).is_some_and(|rest| rest.starts_with(sign));
    if starts(end, "間") {
        end += "間".len();
    }
    if starts(end, "半") && !["半ば", "半分", "半期", "半額"].iter().any(|word| starts(end, word)) {
        (low, high) = (low + worth / 2.0, high + worth / 2.0);
        end += "半".len();
        if starts(end, "間") {
            end += "間".len();
        }
    }
    if starts(end, "目") && !AIM.iter().any(|word| starts(end, word))
        || starts(end, "後") && !starts(end, "後半")
        || starts(end, "前") && !AGO.iter().any(|word| starts(end, word))
    {
        end += "目".len();
        return Some(Time { low, high, unit, counter: end, end });
    }
    let is_fraction =
        || text.get(end..).and_then(|rest| rest.strip_prefix("分の")).is_some_and(|rest| numeral(rest).is_some());
    if starts(end, "分") && worth >= 1.0 && !is_fraction() {
        // 賞与4か月分 is an amount and no length of time.
        unit = Unit::Other;
        end += "分".len();
    }
    let counter = end;
    let tight = text.get(end..)?;
    let rest = tight.strip_prefix('と').unwrap_or(tight);
    if let Some(part) = amount_of(rest).filter(|(_, part, _)| part.worth < worth && unit == Unit::Days) {
        let (part, smaller, length) = part;
        end = text.len() - rest.len() + length;
        (low, high) = (low + part.low * smaller.worth, high + part.high * smaller.worth);
        for more in ["半", "間", "後", "前", "目"] {
            if starts(end, more) && !AGO.iter().any(|word| starts(end, word)) {
                end += more.len();
                let half = if more == "半" { smaller.worth / 2.0 } else { 0.0 };
                (low, high) = (low + half, high + half);
            }
        }
    }
    Some(Time { low, high, unit, counter, end })
}

/// Whether this text goes on with 前 or 後 as in 5年ほど前.
pub(super) fn is_ago(text: &str) -> bool {
    text.starts_with(['前', '後']) && !text.starts_with("後半") && !AGO.iter().any(|word| text.starts_with(word))
}

/// A length of time at the beginning of this text, with its bytes.
fn amount_of(text: &str) -> Option<(Amount, Counter, usize)> {
    let amount = amount("", text)?;
    let unit = counter(text.get(amount.length..)?).filter(|unit| unit.unit == Unit::Days)?;
    Some((amount, unit, amount.length + unit.length))
}

/// A whole number with this unit at the beginning of a text, with its bytes.
fn next(text: &str, unit: &str) -> Option<(f64, usize)> {
    let numeral = numeral(text)?;
    let rest = text.get(numeral.length..)?.strip_prefix(unit)?;
    let is_longer = unit == "分" && rest.starts_with('の') || unit == "時" && rest.starts_with('間');
    (!is_longer).then(|| (numeral.value, text.len() - rest.len()))
}
