//! Figures that leave the device as vaguer ones. What is shown is still true and still worth hearing; it is never the same
//! number with 約 before it, which would hide nothing.

use super::redact::Mask;
use crate::check::{Quantity, Span, Unit, numeral_value, numerals, quantities};

/// Words before a number that say no more than what is shown says anyway.
const ABOUT: [&str; 9] = ["およそ", "おおよそ", "だいたい", "大体", "ざっと", "おおむね", "概ね", "ほぼ", "約"];
/// Between the two ends of a change.
const FROM: [&str; 4] = ["から", "を", "→", "⇒"];
/// Behind the second end: 3年から5年にわたり tells how long, and no change.
const NO_CHANGE: [&str; 6] = ["にわた", "に渡", "に及", "におよ", "にかけ", "には"];
/// The places of a number below 万, and what counts the next four.
const PLACES: [&str; 4] = ["", "十", "百", "千"];
const LARGE: [&str; 4] = ["", "万", "億", "兆"];

/// The figures of a text that could tell who speaks, each with what would stand in its place. Both ends of a change are
/// one figure, of which only how much it was is told.
#[must_use]
pub fn figures(text: &str) -> Vec<Mask> {
    let mut masks: Vec<Mask> = Vec::new();
    for (_, mask) in telling(text) {
        if !masks.contains(&mask) {
            masks.push(mask);
        }
    }
    masks
}

/// The text with these figures made vague, wherever they stand as a whole: 12件 is no part of 112件. One end of a change
/// stands for both, for it may have been chosen when the two were figures of their own.
#[must_use]
pub fn blur(text: &str, figures: &[&str]) -> String {
    let mut blurred = String::new();
    let mut at = 0;
    let quantities = quantities(text);
    for (span, mask) in telling(text) {
        let ends = quantities.iter().filter(|one| span.start <= one.span.start && one.span.end <= span.end);
        let mut words = ends.filter_map(|one| text.get(one.span.clone())).chain([mask.word.as_str()]);
        if words.any(|word| figures.contains(&word)) {
            blurred.push_str(text.get(at..span.start).unwrap_or_default());
            blurred.push_str(&mask.shown);
            at = span.end;
        }
    }
    blurred.push_str(text.get(at..).unwrap_or_default());
    blurred
}

fn telling(text: &str) -> Vec<(Span, Mask)> {
    let quantities = quantities(text);
    let mut found = Vec::new();
    let mut rest = quantities.as_slice();
    while let [first, behind @ ..] = rest {
        rest = behind;
        let mut told = vague(text, first).map(|shown| (first.span.clone(), shown));
        if let [second, behind @ ..] = behind
            && let Some(shown) = change(text, first, second)
        {
            rest = behind;
            told = Some((first.span.start..second.span.end, shown));
        }
        if let Some((span, shown)) = told
            && let Some(word) = text.get(span.clone()).filter(|word| *word != shown)
        {
            found.push((span, Mask { word: word.into(), shown }));
        }
    }
    found
}

/// How much a change was, in the place of both of its ends: 10週から6週に is 約6割に.
fn change(text: &str, first: &Quantity, second: &Quantity) -> Option<String> {
    let behind = text.get(second.span.end..)?;
    let is_change = FROM.contains(&text.get(first.span.end..second.span.start)?)
        && behind.starts_with(['に', 'へ'])
        && !NO_CHANGE.iter().any(|words| behind.starts_with(words));
    let is_amount = !matches!(first.unit, Unit::Fold | Unit::Rank | Unit::Grade | Unit::Date | Unit::Age);
    let is_same = first.unit == second.unit && (second.per.is_none() || second.per == first.per);
    let is_exact = first.low >= first.high && second.low >= second.high;
    let ratio = second.low / first.low;
    // What is hardly a change, or begins with nothing, has no ratio.
    if !(is_change && is_amount && is_same && is_exact && ratio.is_finite()) || (0.95..1.05).contains(&ratio) {
        return None;
    }
    // 不良率を約4割に would be another rate.
    let of = if first.unit == Unit::Percent { "元の" } else { "" };
    Some(match (ratio * 10.0).round() {
        tenths if ratio > 9.5 => format!("約{}倍", (tenths / 10.0).round()),
        tenths if ratio > 1.0 => format!("約{}倍", tenths / 10.0),
        tenths if tenths > 0.0 => format!("{of}約{tenths}割"),
        _ => format!("{of}1割以下"),
    })
}

/// What is shown in the place of this number: 40社 is 数十社, 35歳 is 30代, 2019年 is 2010年代.
fn vague(text: &str, quantity: &Quantity) -> Option<String> {
    let word = text.get(quantity.span.clone())?;
    let counter = text.get(quantity.counter.clone())?.replace('半', "");
    let all = numerals(word);
    let value = |span: &Span| word.get(span.clone()).and_then(numeral_value);
    let mut number = all.first()?;
    // 1日に20件: the first number says in what time.
    if let Some(second) = all.get(1).filter(|_| quantity.per.is_some())
        && value(number).is_some_and(|one| one < 2.0)
        && !word.get(number.end..)?.starts_with(&counter)
    {
        number = second;
    }
    let lead = word.get(..number.start)?;
    // 数十社 is vague already, and 第3回 stands in an order.
    let is_vague = lead.ends_with(['数', '何', '第']);
    let is_said = matches!(quantity.unit, Unit::Fold | Unit::Rank) || counter == "つ";
    if is_vague || is_said {
        return None;
    }
    let (mut low, mut high) = (quantity.low, quantity.high);
    if quantity.unit == Unit::Days {
        // 十数年 counts as many years as it does not say.
        let worth = low / value(number).filter(|_| !word.contains('数'))?;
        (low, high) = (low / worth, high / worth);
    }
    let (most, is_more) = shown(high, quantity.unit, &counter)?;
    let least = shown(low, quantity.unit, &counter).map_or_else(|| most.clone(), |(least, _)| least);
    let words = if least == most { most } else { format!("{least}〜{most}") };
    let more = if is_more { "以上" } else { "" };
    let lead = ABOUT.iter().fold(lead, |lead, about| lead.trim_end_matches(about));
    let behind = word.get(quantity.counter.end - quantity.span.start..)?;
    let per = if behind.starts_with(['/', '／']) { behind } else { "" };
    Some(format!("{lead}{words}{more}{per}"))
}

/// A value of this unit in vague words, and whether it is more than they say.
fn shown(value: f64, unit: Unit, counter: &str) -> Option<(String, bool)> {
    let tens = (value / 10.0).floor();
    match unit {
        Unit::Age if tens > 0.0 && counter != "代" => Some((format!("{}代", tens * 10.0), false)),
        Unit::Date if value >= 1_900.0 && counter.starts_with('年') => Some((format!("{}年代", tens * 10.0), false)),
        Unit::Percent if matches!(counter, "割" | "分の") || value >= 100.0 => None,
        Unit::Percent if tens > 0.0 => Some((format!("{tens}割台"), false)),
        Unit::Age | Unit::Date => None,
        Unit::Grade if value < 100.0 => None,
        _ => band(value).map(|(band, is_more)| (band + counter, is_more)),
    }
}

/// 2 to 9 are 数, 11 to 19 are 十数, 20 to 99 数十… Ten, a hundred and a thousand are more than what is below them:
/// their own name would be the number itself.
fn band(value: f64) -> Option<(String, bool)> {
    let (mut place, mut power) = (1.0, 0_usize);
    while value >= place * 10.0 && power < 15 {
        place *= 10.0;
        power += 1;
    }
    let first = value / place;
    let several = |power: usize| Some(format!("数{}{}", PLACES.get(power % 4)?, LARGE.get(power / 4)?));
    let is_more = first < 1.1;
    if is_more {
        return Some((several(power.checked_sub(1)?)?, true));
    }
    if first >= 2.0 {
        return Some((several(power)?, false));
    }
    let below = several(power.checked_sub(1)?)?;
    // 十数万, but 1億数千万.
    let head = if power % 4 == 0 { format!("1{}", LARGE.get(power / 4)?) } else { (*PLACES.get(power % 4)?).into() };
    Some((head + &below, false))
}
