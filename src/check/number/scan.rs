//! One quantity: its amount, its unit, and the words around it.

use super::amount::{Amount, amount};
use super::around::{Before, Sign, after, before};
use super::idiom::is_idiom;
use super::numeral::{digit, numeral};
use super::time::{is_ago, time};
use super::unit::counter;
use super::{Per, Quantity, Unit};

/// Words between a day, a week… and what is counted by it.
const BY: [&str; 6] = ["あたり", "当たり", "当り", "につき", "に", ""];
/// What stands before a number and belongs to it has at most so many bytes.
const NEAR: usize = 72;
/// After the second end of a range with から.
const RANGED: [&str; 12] =
    ["の", "を", "ほど", "くらい", "ぐらい", "程度", "前後", "です", "でし", "担当", "受け持", "あり"];
/// 上半期 and 四半期 are dates, 大半 is most.
const BEFORE_HALF: [char; 8] = ['上', '下', '前', '後', '過', '大', '四', '折'];

/// Whether a number may begin with this character.
pub(super) const fn can_begin(character: char) -> bool {
    matches!(character, '数' | '何' | '半' | '十' | '百' | '千' | '拾' | '阡' | '仟' | '陌' | '佰')
        || digit(character).is_some()
}

/// How many bytes to pass over when no quantity begins here: a whole numeral, so that 十分 is not found in it.
pub(super) fn passed(text: &str) -> usize {
    numeral(text).map_or_else(|| text.chars().next().map_or(1, char::len_utf8), |numeral| numeral.length)
}

/// The quantity whose amount begins at `at`; `last` is the one before it.
pub(super) fn quantity(text: &str, last: Option<&Quantity>, at: usize) -> Option<Quantity> {
    let floor = last.map_or(0, |last| last.span.end).max(at.saturating_sub(NEAR));
    let floor = (floor..=at).find(|floor| text.is_char_boundary(*floor))?;
    let lead = text.get(floor..at)?;
    let rest = text.get(at..)?;
    let mut around = before(lead);
    let start = at - around.length;
    let mut own = 0;
    if let Some((length, per, is_rough)) = counted_by(rest) {
        own = length;
        around = Before { per: Some(per), is_rough: around.is_rough || is_rough, ..Before::default() };
    }
    let at = at + own;
    let mut found = measured(if own > 0 { "" } else { lead }, rest.get(own..)?, &around)?;
    found.span = start..at + found.span.end;
    found.counter = at + found.counter.start..at + found.counter.end;
    found.is_rough |= around.is_rough && found.unit != Unit::Date;
    // 月2件から7件: the rate goes on.
    let goes_on = |last: &&Quantity| {
        last.unit == found.unit && matches!(lead, "から" | "→" | "⇒" | "から約" | "に対して" | "に対し" | "に対し、")
    };
    found.per = found.per.or(around.per).or_else(|| last.filter(goes_on).and_then(|last| last.per));
    // 日商2級 is an examination.
    if matches!(found.unit, Unit::Date | Unit::Grade | Unit::Rank | Unit::Age) {
        found.per = None;
    }
    Some(found)
}

/// 1日20件, 1か月に約3回: how many bytes stand before the number, what it is counted by, and whether it is rough.
fn counted_by(text: &str) -> Option<(usize, Per, bool)> {
    let one = numeral(text).filter(|one| (one.value - 1.0).abs() < 1e-6)?;
    let rest = text.get(one.length..)?;
    let unit = counter(rest).filter(|unit| unit.unit == Unit::Days)?;
    let per = match rest.get(..unit.length)? {
        "日" => Per::Day,
        "週" | "週間" => Per::Week,
        "年" => Per::Year,
        word if word.ends_with('月') => Per::Month,
        _ => return None,
    };
    let rest = rest.get(unit.length..)?;
    let rest = rest.strip_prefix('間').unwrap_or(rest);
    BY.iter().find_map(|word| {
        let rest = rest.strip_prefix(word)?;
        let rest = ["平均で", "平均して", "平均"].iter().find_map(|mean| rest.strip_prefix(mean)).unwrap_or(rest);
        let about = ["約", "およそ", "だいたい"].iter().find_map(|about| rest.strip_prefix(about));
        let number = about.unwrap_or(rest);
        let unit = counter(number.get(amount("", number)?.length..)?)?;
        // 1年3か月 is a length of time, 1年に2回 a rate.
        let is_rate = match unit.unit {
            Unit::Date => false,
            Unit::Days => per == Per::Day && unit.worth < 1.0,
            _ => per != Per::Year || !word.is_empty(),
        };
        is_rate.then(|| (text.len() - number.len(), per, about.is_some()))
    })
}

/// A number with its unit at the beginning of this text; its spans are counted from there.
fn measured(lead: &str, text: &str, around: &Before) -> Option<Quantity> {
    if let Some(rest) = text.strip_prefix('半') {
        return half(lead, text, rest, around);
    }
    // 〇〇社 stands for a name.
    let amount = amount(lead, text).filter(|_| !text.starts_with('〇'))?;
    let rest = text.get(amount.length..)?;
    // 3分の1, but not 15分の読み合わせ.
    let part = rest.strip_prefix("分の").and_then(|part| Some((part, numeral(part)?)));
    if let Some((part, whole)) = part.filter(|(_, whole)| whole.value < amount.low) {
        let end = text.len() - part.len() + whole.length;
        let percent = whole.value / amount.low * 100.0;
        let counter = amount.length..text.len() - part.len();
        let amount = Amount { low: percent, high: percent, ..amount };
        return Some(finish(text, &amount, counter, end, Unit::Percent));
    }
    let start = amount.length + usize::from(rest.starts_with(' ') && !amount.is_written_out);
    let Some(mut unit) = text.get(start..).and_then(counter) else {
        // 1,200万 and 数十億 count something even without a unit.
        let end = amount.length;
        return (amount.scale >= 1e4).then(|| finish(text, &amount, end..end, end, Unit::Other));
    };
    let mut end = start + unit.length;
    let word = text.get(start..end)?;
    let is_turn = word == "度" && around.per.is_some();
    if !is_turn && numeral(text).is_some_and(|one| is_idiom(lead, text, one.length, word)) {
        return None;
    }
    if text.starts_with(['1', '１', '一']) && divides(&amount, unit.unit, text.get(end..)?) {
        return None;
    }
    if around.sign == Sign::Ordinal {
        let unit = if word == "四半期" { Unit::Date } else { Unit::Other };
        return Some(finish(text, &amount, start..end, end, unit));
    }
    if matches!(unit.unit, Unit::Days | Unit::Date) {
        let time = time(text, &amount, start, unit, around)?;
        let amount = Amount { low: time.low, high: time.high, ..amount };
        return Some(finish(text, &amount, start..time.counter, time.end, time.unit));
    }
    let rest = text.get(end..)?;
    if rest.starts_with('目') && !["目標", "目的", "目線", "目安", "目指"].iter().any(|aim| rest.starts_with(aim))
    {
        // 二つ目 and 1点目 only number what is said.
        end += '目'.len_utf8();
        return (!matches!(word, "つ" | "点")).then(|| finish(text, &amount, start..end, end, Unit::Other));
    }
    let mut amount = Amount { low: amount.low * unit.worth, high: amount.high * unit.worth, ..amount };
    let counter = start..end;
    match word {
        "割" => {
            let more = numeral(rest).filter(|more| rest.get(more.length..).is_some_and(|rest| rest.starts_with('分')));
            if let Some(more) = more.filter(|more| more.value < 10.0) {
                (amount.low, amount.high) = (amount.low + more.value, amount.high + more.value);
                end += more.length + '分'.len_utf8();
            }
        }
        // 月30点 and 200点の商品 are things, 3点を守る are points of a speech, 860点 is a grade.
        "点" => unit.unit = grade(lead, rest, around, amount.low),
        "代" if amount.low < 10.0 || amount.low > 90.0 => return None,
        "代" => (amount.high, amount.is_rough) = (amount.high + 9.0, true),
        "倍" if rest.starts_with('半') => return None,
        _ => {}
    }
    // 30社〜40社 and 30社から50社を担当, but 30社から50社に増やす is a change.
    let second = ["〜", "～", "~", "-", "から"].iter().find_map(|to| rest.strip_prefix(to));
    if let Some(second) = second
        && let Some(high) = self::amount("", second).filter(|high| high.low * unit.worth > amount.low)
        && let Some(then) = second.get(high.length..).and_then(|then| then.strip_prefix(word))
        && (!rest.starts_with('か') || RANGED.iter().any(|words| then.starts_with(words)) && !is_change(then))
    {
        let rest = second;
        end = text.len() - rest.len() + high.length + word.len();
        (amount.high, amount.is_rough) = (high.high * unit.worth, true);
    }
    Some(finish(text, &amount, counter, end, unit.unit))
}

/// 30社から50社の伸び
fn is_change(then: &str) -> bool {
    ["の増", "の減", "の伸", "の拡", "の改", "の短", "の削"].iter().any(|words| then.starts_with(words))
}

/// 1人70分, 1回平均18人: the first number names what is divided by.
fn divides(amount: &Amount, unit: Unit, rest: &str) -> bool {
    let is_group =
        matches!(unit, Unit::People | Unit::Turns | Unit::Things | Unit::Cases | Unit::Companies | Unit::Places);
    let rest = ["平均", "約", "およそ"].iter().find_map(|about| rest.strip_prefix(about)).unwrap_or(rest);
    let next = || self::amount("", rest).and_then(|next| rest.get(next.length..).and_then(counter));
    is_group && amount.high < 2.0 && next().is_some()
}

/// What 点 counts.
fn grade(lead: &str, rest: &str, around: &Before, value: f64) -> Unit {
    let rest =
        ["ほど", "以上", "近く", "くらい", "程度"].iter().find_map(|about| rest.strip_prefix(about)).unwrap_or(rest);
    if around.per.is_some()
        || ["の商品", "の製品", "の作品", "の品", "の資料"].iter().any(|thing| rest.starts_with(thing))
    {
        return Unit::Things;
    }
    let is_whole = value.fract() < 1e-6 && value < 10.0;
    let is_of =
        rest.starts_with("満点") || rest.starts_with('中') || lead.ends_with("満点で") || lead.ends_with("満点中");
    if is_whole && !is_of { Unit::Other } else { Unit::Grade }
}

/// 半年, 半日, 半月.
fn half(lead: &str, text: &str, rest: &str, around: &Before) -> Option<Quantity> {
    let days = match rest.chars().next()? {
        '年' if !rest.starts_with("年度") => 182.5,
        '日' => 0.5,
        '月' if !rest.starts_with("月板") => 15.0,
        _ => return None,
    };
    let start = '半'.len_utf8();
    let unit = counter("日")?;
    let amount = Amount { low: days, high: days, length: start, scale: 1.0, is_rough: false, is_written_out: true };
    let found =
        time(text, &amount, start, unit, &Before { per: None, ..*around }).filter(|_| !lead.ends_with(BEFORE_HALF))?;
    Some(finish(text, &amount, start..found.counter, found.end, Unit::Days))
}

/// Adds what follows: 以上, ほど, /月.
fn finish(text: &str, amount: &Amount, counter: std::ops::Range<usize>, end: usize, unit: Unit) -> Quantity {
    let rest = text.get(end..).unwrap_or_default();
    let (mut length, mut is_rough) = after(rest);
    let is_level = matches!(unit, Unit::People | Unit::Percent | Unit::Yen | Unit::Age | Unit::Grade | Unit::Date);
    if rest.starts_with('台') && !is_level {
        (length, is_rough) = (0, false);
    }
    let per = rest.strip_prefix(['/', '／']).and_then(|rest| match rest.chars().next()? {
        '日' => Some(Per::Day),
        '週' => Some(Per::Week),
        '月' => Some(Per::Month),
        '年' => Some(Per::Year),
        _ => None,
    });
    let mut counter = counter;
    // 5年ほど前 is a time ago like 5年前.
    if unit == Unit::Days && length > 0 && rest.get(length..).is_some_and(is_ago) {
        length += '前'.len_utf8();
        counter.end = end + length;
    }
    if per.is_some() {
        length = rest.chars().take(2).map(char::len_utf8).sum();
    }
    let is_rough = is_rough || amount.is_rough && unit != Unit::Date;
    Quantity { span: 0..end + length, low: amount.low, high: amount.high, unit, counter, per, is_rough }
}
