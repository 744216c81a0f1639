//! The words around a number that belong to it: about, more than, a month.

use super::Per;
use super::numeral::digit;

/// A word before a number that changes what it is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Sign {
    /// None of them.
    #[default]
    None,
    /// 第
    Ordinal,
    /// 令和・平成: a year of an era, no length of time.
    Era,
    /// The rate is a single 月, 年 or 週.
    Bare,
    /// The rate is 毎月 or 毎年.
    Every,
}

/// What stands before a number and belongs to it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Before {
    /// How many bytes of it there are.
    pub length: usize,
    /// 約
    pub is_rough: bool,
    /// 月・毎日・年間
    pub per: Option<Per>,
    /// The one word that changes what the number is, if there is one.
    pub sign: Sign,
}

/// Not exactly so many.
const ROUGH: [&str; 9] = ["約", "およそ", "おおよそ", "だいたい", "大体", "ほぼ", "ざっと", "おおむね", "概ね"];
/// Words of the number that leave it exact, the longer ones first.
const PLAIN: [&str; 27] = [
    "前年同月比",
    "対前年比",
    "前年度比",
    "前年比",
    "昨年比",
    "昨対比",
    "前月比",
    "前期比",
    "目標比",
    "予算比",
    "達成率",
    "平均して",
    "平均で",
    "平均",
    "合計で",
    "合計",
    "累計で",
    "累計",
    "総額",
    "総勢",
    "延べ",
    "のべ",
    "最大で",
    "最大",
    "最低",
    "最高",
    "計",
];
/// So many in a day, a week, a month or a year.
const RATES: [(&str, Per); 34] = [
    ("毎日", Per::Day),
    ("毎朝", Per::Day),
    ("毎晩", Per::Day),
    ("日に", Per::Day),
    ("日商", Per::Day),
    ("日給", Per::Day),
    ("毎週", Per::Week),
    ("週に", Per::Week),
    ("週", Per::Week),
    ("毎月", Per::Month),
    ("月間で", Per::Month),
    ("月間", Per::Month),
    ("月平均で", Per::Month),
    ("月平均", Per::Month),
    ("月あたり", Per::Month),
    ("月当たり", Per::Month),
    ("月々", Per::Month),
    ("月に", Per::Month),
    ("月額", Per::Month),
    ("月商", Per::Month),
    ("月給", Per::Month),
    ("月収", Per::Month),
    ("月", Per::Month),
    ("毎年", Per::Year),
    ("年間で", Per::Year),
    ("年間", Per::Year),
    ("年平均で", Per::Year),
    ("年平均", Per::Year),
    ("年に", Per::Year),
    ("年商", Per::Year),
    ("年収", Per::Year),
    ("年俸", Per::Year),
    ("年額", Per::Year),
    ("年", Per::Year),
];
/// The same before a noun: 月間売上, 年間の売上は.
const OF_A_NOUN: [(&str, Per); 9] = [
    ("月間", Per::Month),
    ("毎月の", Per::Month),
    ("月々の", Per::Month),
    ("月の", Per::Month),
    ("年間", Per::Year),
    ("毎年の", Per::Year),
    ("年の", Per::Year),
    ("週の", Per::Week),
    ("毎日の", Per::Day),
];
/// Not exactly so many, after the unit; the longer ones first.
const AFTER: [&str; 19] = [
    "前後",
    "以上",
    "以下",
    "以内",
    "未満",
    "程度",
    "ほど",
    "くらい",
    "ぐらい",
    "足らず",
    "そこそこ",
    "余り",
    "あまり",
    "近く",
    "近い",
    "位",
    "程",
    "超",
    "台",
];
/// The same as verbs, which do not belong to the number.
const BEYOND: [&str; 8] = ["を超", "をこえ", "を越え", "を切", "を上回", "を下回", "に満た", "に迫"];

/// Like `ends_with`, but most words are told apart by one byte.
fn ends(text: &str, word: &str) -> bool {
    text.as_bytes().last() == word.as_bytes().last() && text.ends_with(word)
}

/// What stands at the end of this text and belongs to the number after it.
pub(super) fn before(text: &str) -> Before {
    let mut found = Before::default();
    let mut rest = text;
    loop {
        let words = rest.trim_end_matches([' ', '　']);
        let word = if let Some(word) = ROUGH.iter().find(|word| ends(words, word) && is_about(words, word)) {
            found.is_rough = true;
            word.len()
        } else if let Some(word) = PLAIN.iter().find(|word| ends(words, word) && is_sum(words, word)) {
            word.len()
        } else if let Some((word, per)) = rate(words).filter(|_| found.per.is_none()) {
            found.per = Some(per);
            let is_bare = word.len() == '月'.len_utf8();
            found.sign = if word.starts_with('毎') {
                Sign::Every
            } else if is_bare {
                Sign::Bare
            } else {
                Sign::None
            };
            word.len()
        } else {
            break;
        };
        rest = words.get(..words.len() - word).unwrap_or_default();
    }
    if rest.len() == text.len() {
        let signs =
            [("第", Sign::Ordinal), ("令和", Sign::Era), ("平成", Sign::Era), ("昭和", Sign::Era), ("西暦", Sign::Era)];
        if let Some((word, sign)) = signs.iter().find(|(word, _)| text.ends_with(word)) {
            found.sign = *sign;
            rest = text.get(..text.len() - word.len()).unwrap_or_default();
        }
    }
    found.length = text.len() - rest.len();
    found.per = found.per.or_else(|| rate_of_a_noun(rest));
    found
}

/// How many bytes after the unit belong to the number, and whether they or what follows say that it is not exact.
pub(super) fn after(text: &str) -> (usize, bool) {
    if let Some(word) = AFTER.iter().find(|word| text.starts_with(**word)) {
        return (word.len(), true);
    }
    // 3年強 but not 強み, 弱点.
    let is_word = |sign: char, next: &[char]| text.strip_prefix(sign).is_some_and(|rest| !rest.starts_with(next));
    if is_word('強', &['み', 'い', 'く', '化', '制', '調']) || is_word('弱', &['み', 'い', '点', '者']) {
        return ('強'.len_utf8(), true);
    }
    (0, BEYOND.iter().any(|word| text.starts_with(word)))
}

/// The rate this text ends with.
fn rate(text: &str) -> Option<(&'static str, Per)> {
    let (word, per) = *RATES.iter().find(|(word, _)| ends(text, word))?;
    let before = text.get(..text.len() - word.len())?.chars().next_back();
    let is_rate = word.starts_with('毎') || before.is_none_or(|before| is_apart(before, word));
    is_rate.then_some((word, per))
}

/// Whether 月, 年 or 週 begins a word after this character: not in 4月, 3か月, 先月, 少年.
fn is_apart(before: char, word: &str) -> bool {
    if digit(before).is_some()
        || matches!(before, 'か' | 'ヶ' | 'カ' | 'ヵ' | 'ケ' | '箇' | '十' | '百' | '千' | '半' | '数' | '何')
    {
        return false;
    }
    let is_kanji = matches!(before, '一'..='鿿');
    if word.chars().count() == 1 || word == "日に" {
        return !is_kanji || matches!(before, '均' | '在' | '績' | '上' | '大' | '低' | '高' | '計' | '額');
    }
    !matches!(
        before,
        '先' | '今'
            | '来'
            | '翌'
            | '前'
            | '同'
            | '昨'
            | '去'
            | '本'
            | '当'
            | '隔'
            | '正'
            | '毎'
            | '学'
            | '少'
            | '各'
    )
}

/// 約 is also the end of 契約 and 予約.
fn is_about(text: &str, word: &str) -> bool {
    let before = text.get(..text.len() - word.len()).and_then(|before| before.chars().next_back());
    word != "約" || before.is_none_or(|before| !"契予制節誓規解公条要集婚盟成".contains(before))
}

/// 計 is also the end of 設計 and 会計.
fn is_sum(text: &str, word: &str) -> bool {
    let before = text.get(..text.len() - word.len()).and_then(|before| before.chars().next_back());
    word != "計" || before.is_none_or(|before| !"設会統家集時推余".contains(before))
}

/// The rate of a noun that stands just before a number: 月の売上は.
fn rate_of_a_noun(text: &str) -> Option<Per> {
    let clause = text.rsplit(['。', '\n', '！', '？', '「', '」']).next()?.trim_end_matches(['、', ' ']);
    OF_A_NOUN.iter().find_map(|(word, per)| {
        let at = clause.rfind(word)?;
        let noun = clause.get(at + word.len()..)?.trim_end_matches(['は', 'が', 'も', 'を', 'で', 'に']);
        let before = clause.get(..at)?.chars().next_back();
        let is_noun = noun.chars().all(|part| matches!(part, '一'..='鿿' | 'ァ'..='ヴ' | 'ー' | 'の' | 'り' | 'い'));
        (!noun.is_empty() && is_noun && before.is_none_or(|before| is_apart(before, word))).then_some(*per)
    })
}
