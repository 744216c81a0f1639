//! Numbers with their units (数量).

mod amount;
mod around;
mod idiom;
mod numeral;
mod scan;
mod time;
mod unit;

use super::finding::Span;

/// What a number counts, so that people are not compared with yen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// 円
    Yen,
    /// 人・名
    People,
    /// 社
    Companies,
    /// 件
    Cases,
    /// 台・個・本・枚・冊・箱・品…: things
    Things,
    /// 店・店舗・拠点・か所
    Places,
    /// 回・度
    Turns,
    /// ％・パーセント・割 (1割 is 10)
    Percent,
    /// 倍
    Fold,
    /// 位
    Rank,
    /// 点・級・段
    Grade,
    /// 歳
    Age,
    /// A length of time, in days: 年・か月・週・日・時間・分. A year has 365, a month 365/12. Its counter tells 3年目, 3年後
    /// and 3年前 from 3年.
    Days,
    /// A date or a clock time: 2019年4月, 第2四半期, 10時. It is worth its year, with the months as a part of it, or else its
    /// first number.
    Date,
    /// Any other unit, or none. つ counts what is said more often than what was done; 第3回 and 3社目 are in an order.
    Other,
}

/// What a rate is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Per {
    /// 1日・毎日・日に
    Day,
    /// 週・毎週
    Week,
    /// 月・毎月・月間
    Month,
    /// 年・毎年・年間
    Year,
}

/// A number with its unit, as it stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// Where it stands, with what belongs to it: 月約100万円, 前年比115%.
    pub span: Span,
    /// The amount in the unit; the lower one of a range.
    pub low: f64,
    /// The higher one of a range, else the same.
    pub high: f64,
    /// What is counted.
    pub unit: Unit,
    /// The unit as it is written (年, か月, 万円's 円…), empty when there is none.
    pub counter: Span,
    /// What it is counted by, if it is a rate.
    pub per: Option<Per>,
    /// 約・ほど・前後・以上・数十…: not exact.
    pub is_rough: bool,
}

/// The quantities of a text, in order; none overlaps another. Idioms (一緒に, 一番, 十分) are none, nor are numbers
/// without a unit, unless 万 or 億 makes clear that they count something.
#[must_use]
pub fn quantities(text: &str) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find(scan::can_begin)) {
        at += next;
        if let Some(quantity) = scan::quantity(text, found.last(), at) {
            at = quantity.span.end;
            found.push(quantity);
        } else {
            at += text.get(at..).map_or(1, scan::passed);
        }
    }
    found
}

/// The value of a text that is one whole numeral (二百五十, 3億4千万, ４２), none of anything else. Exact up to 2⁵³.
#[must_use]
pub fn numeral_value(text: &str) -> Option<f64> {
    numeral::numeral(text).filter(|numeral| numeral.length == text.len()).map(|numeral| numeral.value)
}

/// Every numeral of a text, with or without a unit, idioms too.
#[must_use]
pub fn numerals(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find(scan::can_begin)) {
        at += next;
        let rest = text.get(at..).unwrap_or_default();
        if let Some(numeral) = numeral::numeral(rest) {
            found.push(at..at + numeral.length);
        }
        at += scan::passed(rest);
    }
    found
}

#[cfg(test)]
mod tests;
