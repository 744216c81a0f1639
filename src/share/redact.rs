//! 伏せ字: words that leave the device as other words. What is masked is gone from the link; it is not hidden in it.

use crate::check::{Unit, quantities};

/// A word and what stands in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// What must not be seen.
    pub word: String,
    /// What is seen instead.
    pub shown: String,
}

/// What companies are called beside their name.
const FORMS: [&str; 8] = ["株式会社", "合同会社", "有限会社", "(株)", "（株）", "㈱", "グループ", "ホールディングス"];

/// What a number may begin with beside digits.
const NUMERALS: &str = "数一二三四五六七八九十百千万億";

/// The masks of a company: its name as it is written, and without what says only that it is a company.
#[must_use]
pub fn mask_company(name: &str, shown: &str) -> Vec<Mask> {
    let bare = FORMS.iter().fold(name.to_owned(), |bare, form| bare.replace(form, ""));
    let names = [name.trim(), bare.trim()];
    let masks = names.into_iter().map(|word| Mask { word: word.into(), shown: shown.into() });
    masks.filter(|mask| mask.word.chars().count() > 1).collect()
}

/// The text with every masked word replaced, the longest first, until none of them is left: what a mask shows may not
/// bring back what another one hides.
#[must_use]
pub fn redact(text: &str, masks: &[Mask]) -> String {
    let mut masks: Vec<&Mask> = masks.iter().filter(|mask| !mask.word.is_empty()).collect();
    masks.sort_by_key(|mask| std::cmp::Reverse(mask.word.len()));
    let mut text = text.to_owned();
    for mask in &masks {
        text = text.replace(mask.word.as_str(), &mask.shown);
    }
    // Words that arise where two pieces meet, or that stand in what is shown, are taken out without a trace.
    while let Some(mask) = masks.iter().find(|mask| text.contains(&mask.word)) {
        text = text.replace(mask.word.as_str(), "");
    }
    text
}

/// The masks of the figures in a text that could tell who speaks: amounts of money and numbers of things become rough
/// (約100件, 約1億円), lengths of time and shares stay.
#[must_use]
pub fn mask_figures(text: &str) -> Vec<Mask> {
    let is_telling =
        |unit: Unit| !matches!(unit, Unit::Days | Unit::Percent | Unit::Fold | Unit::Rank | Unit::Date | Unit::Age);
    let figures = quantities(text).into_iter().filter(|quantity| is_telling(quantity.unit) && !quantity.is_rough);
    let masks = figures.filter_map(|quantity| {
        let word = text.get(quantity.span.clone())?;
        let counter = text.get(quantity.counter.clone())?;
        // 月120件 stays by the month.
        let lead = word.split(|one: char| one.is_numeric() || NUMERALS.contains(one)).next()?;
        let shown = format!("{lead}約{}{counter}", rough(quantity.high)?);
        (shown != word).then(|| Mask { word: word.into(), shown })
    });
    let mut masks: Vec<Mask> = masks.collect();
    masks.dedup();
    masks
}

/// The number with one digit that counts: 42 → 40, 1,280 → 1,000, 120,000,000 → 1億.
fn rough(value: f64) -> Option<String> {
    if !value.is_finite() || value < 10.0 {
        return None;
    }
    let place = 10_f64.powf(value.log10().floor());
    let value = (value / place).round() * place;
    Some(match value {
        value if value >= 1e8 => format!("{}億", value / 1e8),
        value if value >= 1e4 => format!("{}万", value / 1e4),
        value => format!("{value}"),
    })
}
