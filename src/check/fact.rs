//! The facts in a text that a person can be held to (事実): numbers, periods, roles and reasons.

use std::ops::Range;

use super::number::{Unit, quantities};
use super::sentence::sentences;

/// What kind of fact it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FactKind {
    /// 数字 — an amount with its unit
    Number,
    /// 期間 — a length of time or a date
    Period,
    /// 役割 — the part one had
    Role,
    /// 理由 — why
    Reason,
}

/// A fact and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What kind it is.
    pub kind: FactKind,
    /// Its place in the text, in bytes.
    pub span: Range<usize>,
}

/// Parts a person can have.
const ROLES: [&str; 34] = [
    "リーダー",
    "マネージャー",
    "マネジャー",
    "ディレクター",
    "プレイヤー",
    "コーディネーター",
    "メンター",
    "トレーナー",
    "スーパーバイザー",
    "課長",
    "係長",
    "主任",
    "部長",
    "店長",
    "室長",
    "所長",
    "工場長",
    "班長",
    "責任者",
    "統括",
    "窓口",
    "教育係",
    "指導係",
    "まとめ役",
    "進行役",
    "事務局",
    "担当者",
    "担当",
    "補佐",
    "代表",
    "幹事",
    "責任",
    "主査",
    "主事",
];
/// A longer run of kanji is no part.
const LONGEST_ROLE: usize = 16;
/// What tells a reason.
const REASONS: [&str; 7] = ["きっかけ", "理由は", "からです", "ためです", "と考え", "と思い", "と感じ"];
/// A reason longer than this many characters is no phrase to hold on to.
const LONGEST_REASON: usize = 60;

/// The facts of a text in their order; none of them overlaps another, but a reason may hold others.
#[must_use]
pub fn facts(text: &str) -> Vec<Fact> {
    let mut found: Vec<Fact> = quantities(text)
        .into_iter()
        // 二つ counts what is said, and is nothing to be held to.
        .filter(|quantity| text.get(quantity.counter.clone()) != Some("つ"))
        .map(|quantity| {
            let is_time = matches!(quantity.unit, Unit::Days | Unit::Date);
            Fact { kind: if is_time { FactKind::Period } else { FactKind::Number }, span: quantity.span }
        })
        .collect();
    roles(text, &mut found);
    for sentence in sentences(text) {
        let words = text.get(sentence.clone()).unwrap_or_default();
        let words = words.trim_end_matches(['。', '！', '？', '!', '?']);
        if is_reason(words) {
            found.push(Fact { kind: FactKind::Reason, span: sentence.start..sentence.start + words.len() });
        }
    }
    found.sort_by_key(|fact| (fact.span.start, fact.kind != FactKind::Reason));
    found
}

/// The parts one had, each with the word before it that tells which.
fn roles(text: &str, found: &mut Vec<Fact>) {
    let numbers = found.len();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find(is_name)) {
        at += next;
        let length = run(text.get(at..).unwrap_or_default(), is_name);
        let (from, to) = (at, at + length);
        at = to;
        let is_number = |fact: &Fact| fact.span.start < to && from < fact.span.end;
        if text.get(from..to).is_some_and(is_role) && !found.iter().take(numbers).any(is_number) {
            found.push(Fact { kind: FactKind::Role, span: from..to });
        }
    }
}

/// Whether this word names a part; the bare word 担当 or 責任 tells nothing.
fn is_role(word: &str) -> bool {
    let role = ROLES.iter().find(|role| word.ends_with(**role));
    role.is_some_and(|role| {
        let is_bare = word == *role && matches!(*role, "担当" | "責任" | "代表" | "補佐" | "窓口");
        !is_bare && word.chars().count() <= LONGEST_ROLE
    })
}

fn is_reason(clause: &str) -> bool {
    clause.chars().count() <= LONGEST_REASON && REASONS.iter().any(|word| clause.contains(word))
}

fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|character| !fits(character)).unwrap_or(text.len())
}

/// Kanji, katakana and letters: what names are made of.
const fn is_name(character: char) -> bool {
    matches!(character, '一'..='鿿' | '々' | 'ァ'..='ヴ' | 'ー' | 'A'..='Z' | 'a'..='z' | 'Ａ'..='Ｚ')
}

#[cfg(test)]
mod tests {
    use super::{FactKind, facts};
    use FactKind::{Number, Period, Reason, Role};

    fn found(text: &str) -> Vec<(FactKind, &str)> {
        facts(text).into_iter().map(|fact| (fact.kind, text.get(fact.span).unwrap())).collect()
    }

    #[test]
    fn finds_numbers_periods_and_roles_with_what_belongs_to_them() {
        for (text, expected) in [
            ("法人40社を3年担当しました。", vec![(Number, "40社"), (Period, "3年")]),
            ("問い合わせを月120件から78件に減らし、", vec![(Number, "月120件"), (Number, "78件")]),
            ("約１２０万円、前年比115%です", vec![(Number, "約１２０万円"), (Number, "前年比115%")]),
            ("2019年4月から3年2か月、十年の経験", vec![(Period, "2019年4月"), (Period, "3年2か月"), (Period, "十年")]),
            ("営業リーダーとして5人をまとめ", vec![(Role, "営業リーダー"), (Number, "5人")]),
            ("新人の教育係と、店長の代理", vec![(Role, "教育係"), (Role, "店長")]),
            ("売上は1,200万です", vec![(Number, "1,200万")]),
            ("一方で、一番大事なのは一緒に動くこと", vec![]),
            ("担当の方に責任を感じた", vec![]),
            ("A4で2.5倍", vec![(Number, "2.5倍")]),
            ("", vec![]),
            ("𠮷野家で👩‍👩‍👧3回", vec![(Number, "3回")]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_sentence_that_tells_why_is_a_reason_as_a_whole() {
        let text = "現場に近い仕事がしたいと考えたからです。はい。";
        assert_eq!(found(text), vec![(Reason, "現場に近い仕事がしたいと考えたからです")]);
        assert_eq!(found(&format!("{}からです。", "あ".repeat(80))), vec![]);
    }

    #[test]
    fn every_span_lies_on_the_borders_of_characters() {
        let text = "約3年、🙂40社。\n理由は数字の9割です。٣ 100";
        for fact in facts(text) {
            assert!(text.get(fact.span.clone()).is_some(), "{fact:?}");
        }
    }
}
