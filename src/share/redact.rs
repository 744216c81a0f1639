//! 伏せ字: words that leave the device as other words. What is masked is gone from the link; it is not hidden in it.

use crate::check::{Quantity, Unit, quantities};

/// A word and what stands in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mask {
    /// What must not be seen.
    pub word: String,
    /// What is seen instead.
    pub shown: String,
}

/// What stands in the place of a word that has no other.
pub const BLANK: &str = "◯◯";

/// What companies are called beside their name.
const FORMS: [&str; 8] = ["株式会社", "合同会社", "有限会社", "(株)", "（株）", "㈱", "グループ", "ホールディングス"];

/// What a number may begin with beside digits.
const NUMERALS: &str = "数一二三四五六七八九十百千万億";

/// What stands behind a person's name.
const TITLES: [&str; 4] = ["さん", "氏", "様", "くん"];
/// Words that take such a title and name nobody.
const NOBODY: [&str; 34] = [
    "皆",
    "客",
    "患者",
    "業者",
    "職人",
    "店員",
    "利用者",
    "生徒",
    "学生",
    "母",
    "父",
    "兄",
    "姉",
    "弟",
    "妹",
    "娘",
    "息子",
    "奥",
    "屋",
    "神",
    "王",
    "仕",
    "多",
    "同",
    "先方",
    "取引先",
    "各位",
    "農家",
    "看護師",
    "保護者",
    "主婦",
    "社員",
    "子",
    "親御",
];
/// The longest name, in characters.
const LONGEST_NAME: usize = 8;

/// The masks of a company: its name as it is written, and without what says only that it is a company.
#[must_use]
pub fn mask_company(name: &str, shown: &str) -> Vec<Mask> {
    let bare = FORMS.iter().fold(name.to_owned(), |bare, form| bare.replace(form, ""));
    let mut names = vec![name.trim(), bare.trim()];
    names.dedup();
    let masks = names.into_iter().map(|word| Mask { word: word.into(), shown: shown.into() });
    masks.filter(|mask| mask.word.chars().count() > 1).collect()
}

/// The masks of the people that a text names with a title: 佐藤さん, 鈴木氏. A name of one character is masked only with its
/// title, because the character alone is a word.
#[must_use]
pub fn mask_people(text: &str) -> Vec<Mask> {
    let mut masks: Vec<Mask> = Vec::new();
    for title in TITLES {
        for (at, _) in text.match_indices(title) {
            let before = text.get(..at).unwrap_or_default();
            let Some(last) = before.chars().next_back() else { continue };
            let belongs = |one: char| if is_kanji(last) { is_kanji(one) } else { is_katakana(one) };
            let name: Vec<char> = before.chars().rev().take_while(|one| belongs(*one)).take(LONGEST_NAME).collect();
            let name: String = name.into_iter().rev().collect();
            if name.is_empty() || NOBODY.iter().any(|nobody| name.ends_with(nobody)) {
                continue;
            }
            let (word, shown) = match name.chars().count() {
                1 => (format!("{name}{title}"), format!("{BLANK}{title}")),
                _ => (name, BLANK.to_owned()),
            };
            if !masks.iter().any(|mask| mask.word == word) {
                masks.push(Mask { word, shown });
            }
        }
    }
    masks
}

const fn is_kanji(character: char) -> bool {
    matches!(character, '\u{4e00}'..='\u{9fff}' | '々')
}

const fn is_katakana(character: char) -> bool {
    matches!(character, 'ァ'..='ヺ' | 'ー')
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

/// The figures of a text that could tell who speaks, each with what would stand in its place: amounts of money and numbers
/// of things become rough (約100件, 約1億円); lengths of time and shares stay.
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

/// The text with these figures made rough, wherever they stand as a whole: 12件 is no part of 112件.
#[must_use]
pub fn round(text: &str, figures: &[&str]) -> String {
    let mut rounded = String::new();
    let mut at = 0;
    for (quantity, mask) in telling(text) {
        if quantity.span.start >= at && figures.contains(&mask.word.as_str()) {
            rounded.push_str(text.get(at..quantity.span.start).unwrap_or_default());
            rounded.push_str(&mask.shown);
            at = quantity.span.end;
        }
    }
    rounded.push_str(text.get(at..).unwrap_or_default());
    rounded
}

fn telling(text: &str) -> Vec<(Quantity, Mask)> {
    let is_telling =
        |unit: Unit| !matches!(unit, Unit::Days | Unit::Percent | Unit::Fold | Unit::Rank | Unit::Date | Unit::Age);
    let figures = quantities(text).into_iter().filter(|quantity| is_telling(quantity.unit) && !quantity.is_rough);
    let masks = figures.filter_map(|quantity| {
        let word = text.get(quantity.span.clone())?;
        let counter = text.get(quantity.counter.clone())?;
        // 月120件 stays by the month.
        let lead = word.split(|one: char| one.is_numeric() || NUMERALS.contains(one)).next()?;
        let shown = format!("{lead}約{}{counter}", rough(quantity.high)?);
        (shown != word).then(|| (quantity.clone(), Mask { word: word.into(), shown }))
    });
    masks.collect()
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
