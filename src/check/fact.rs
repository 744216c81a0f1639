//! The facts in a text that a person can be held to (事実): numbers, periods, roles and reasons.

use std::ops::Range;

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

/// Units of time, the longer ones first.
const TIMES: [&str; 22] = [
    "年度",
    "年半",
    "年間",
    "年目",
    "年前",
    "年",
    "か月半",
    "ヶ月半",
    "カ月半",
    "か月間",
    "ヶ月間",
    "カ月間",
    "か月",
    "ヶ月",
    "カ月",
    "月",
    "週間",
    "週",
    "日間",
    "日",
    "時間",
    "分",
];
/// Units of everything else, the longer ones first.
const UNITS: [&str; 39] = [
    "パーセント",
    "プロジェクト",
    "チーム",
    "店舗",
    "拠点",
    "割",
    "倍",
    "%",
    "％",
    "円",
    "人",
    "名",
    "社",
    "件",
    "回",
    "台",
    "個",
    "店",
    "部署",
    "部門",
    "部",
    "本",
    "冊",
    "枚",
    "箱",
    "点",
    "位",
    "字",
    "ページ",
    "世帯",
    "歳",
    "品目",
    "種類",
    "か所",
    "ヶ所",
    "カ所",
    "通",
    "棟",
    "床",
];
/// What may stand between the digits and the unit.
const SCALES: [&str; 5] = ["億", "万", "千", "百", "数"];
/// What belongs to a number and stands before it, the longer ones first.
const BEFORE: [&str; 14] =
    ["前年比", "およそ", "延べ", "最大", "合計", "累計", "毎月", "毎年", "約", "月", "年", "週", "日", "計"];
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
/// What tells a reason.
const REASONS: [&str; 7] = ["きっかけ", "理由は", "からです", "ためです", "と考え", "と思い", "と感じ"];
/// A reason longer than this many characters is no phrase to hold on to.
const LONGEST_REASON: usize = 60;

/// The facts of a text in their order; none of them overlaps another.
#[must_use]
pub fn facts(text: &str) -> Vec<Fact> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let starts_word = !text.get(..at).is_some_and(|before| before.ends_with(is_digit));
        let fact = if starts_word { number(rest).or_else(|| role(text, at)) } else { None };
        if let Some((kind, length)) = fact {
            found.push(Fact { kind, span: at..at + length });
            at += length;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    let reasons = clauses(text).filter(|span| is_reason(text.get(span.clone()).unwrap_or_default()));
    for span in reasons {
        let place = found.iter().position(|fact| fact.span.start > span.start).unwrap_or(found.len());
        found.insert(place, Fact { kind: FactKind::Reason, span });
    }
    found
}

/// An amount or a length of time at the beginning of this text, and how many bytes it has.
fn number(text: &str) -> Option<(FactKind, usize)> {
    let before = BEFORE.iter().find(|word| text.strip_prefix(**word).is_some_and(|rest| rest.starts_with(is_digit)));
    let start = before.map_or(0, |word| word.len());
    let rest = text.get(start..)?;
    let digits =
        run(rest, |character| is_digit(character) || matches!(character, ',' | '.' | '，' | '．' | '〜' | '～'));
    let (length, is_written_out) = match digits {
        0 => (run(rest, |character| "一二三四五六七八九十".contains(character)), true),
        digits => (digits, false),
    };
    if length == 0 {
        return None;
    }
    let mut end = start + length;
    while let Some(scale) = SCALES.iter().find(|scale| text.get(end..).is_some_and(|rest| rest.starts_with(**scale))) {
        end += scale.len();
    }
    let rest = text.get(end..)?;
    // 一方, 一部 and 一番 are no amounts; only a length of time or people are written out in such texts.
    let time = TIMES.iter().find(|unit| rest.starts_with(**unit));
    if let Some(unit) = time.filter(|unit| !is_written_out || unit.chars().count() > 1 || **unit == "年") {
        end += unit.len();
        // 3年2か月, 2019年4月 and 10時30分 are one.
        let more = text.get(end..).and_then(number).filter(|(kind, _)| *kind == FactKind::Period);
        return Some((FactKind::Period, end + more.map_or(0, |(_, length)| length)));
    }
    let unit = UNITS.iter().find(|unit| rest.starts_with(**unit)).filter(|_| !is_written_out);
    match unit {
        Some(unit) => Some((FactKind::Number, end + unit.len())),
        None if !is_written_out && end > start + length => Some((FactKind::Number, end)),
        None => None,
    }
}

/// A part one had that begins here, with the word before it that tells which.
fn role(text: &str, at: usize) -> Option<(FactKind, usize)> {
    let rest = text.get(at..)?;
    let continues = text.get(..at).is_some_and(|before| before.ends_with(is_name));
    if continues {
        return None;
    }
    let length = run(rest, is_name);
    let word = rest.get(..length)?;
    let role = ROLES.iter().find(|role| word.ends_with(**role))?;
    // The bare word 担当 or 責任 tells nothing.
    let is_bare = word == *role && matches!(*role, "担当" | "責任" | "代表" | "補佐" | "窓口");
    (!is_bare && word.chars().count() <= 16).then_some((FactKind::Role, length))
}

/// The clauses between full stops, without the blanks around them.
fn clauses(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split_inclusive(['。', '！', '？', '\n']).filter_map(move |part| {
        let from = start;
        start += part.len();
        let words = part.trim_end_matches(['。', '！', '？', '\n']);
        let inner = words.trim();
        let lead = words.len() - words.trim_start().len();
        (!inner.is_empty()).then_some(from + lead..from + lead + inner.len())
    })
}

fn is_reason(clause: &str) -> bool {
    clause.chars().count() <= LONGEST_REASON && REASONS.iter().any(|word| clause.contains(word))
}

fn run(text: &str, fits: impl Fn(char) -> bool) -> usize {
    text.find(|character| !fits(character)).unwrap_or(text.len())
}

const fn is_digit(character: char) -> bool {
    matches!(character, '0'..='9' | '０'..='９')
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
