//! Units (単位): what is counted, and how many days a length of time has.

use super::Unit;

/// A unit at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Counter {
    /// What is counted.
    pub unit: Unit,
    /// How many bytes it has.
    pub length: usize,
    /// The days, percent… that one of it is worth.
    pub worth: f64,
}

/// A month in days.
const MONTH: f64 = 365.0 / 12.0;

/// Units that count other things than time. The longest that fits is taken.
const UNITS: [(&str, Unit); 135] = [
    ("円", Unit::Yen),
    ("人", Unit::People),
    ("名", Unit::People),
    ("社", Unit::Companies),
    ("企業", Unit::Companies),
    ("件", Unit::Cases),
    ("案件", Unit::Cases),
    ("契約", Unit::Cases),
    ("台", Unit::Things),
    ("個", Unit::Things),
    ("コ", Unit::Things),
    ("コマ", Unit::Other),
    ("本", Unit::Things),
    ("枚", Unit::Things),
    ("冊", Unit::Things),
    ("部", Unit::Things),
    ("箱", Unit::Things),
    ("袋", Unit::Things),
    ("品", Unit::Things),
    ("品目", Unit::Things),
    ("品種", Unit::Things),
    ("商品", Unit::Things),
    ("製品", Unit::Things),
    ("点数", Unit::Grade),
    ("アイテム", Unit::Things),
    ("SKU", Unit::Things),
    ("セット", Unit::Things),
    ("ケース", Unit::Things),
    ("ロット", Unit::Things),
    ("機種", Unit::Things),
    ("種類", Unit::Things),
    ("種", Unit::Things),
    ("着", Unit::Things),
    ("足", Unit::Things),
    ("杯", Unit::Things),
    ("皿", Unit::Things),
    ("食", Unit::Things),
    ("通", Unit::Things),
    ("字", Unit::Things),
    ("文字", Unit::Things),
    ("行", Unit::Things),
    ("ページ", Unit::Things),
    ("頁", Unit::Things),
    ("棟", Unit::Things),
    ("戸", Unit::Things),
    ("床", Unit::Things),
    ("室", Unit::Things),
    ("席", Unit::Things),
    ("世帯", Unit::Things),
    ("口座", Unit::Things),
    ("記事", Unit::Things),
    ("作品", Unit::Things),
    ("店", Unit::Places),
    ("店舗", Unit::Places),
    ("軒", Unit::Places),
    ("ユニット", Unit::Things),
    ("支店", Unit::Places),
    ("支社", Unit::Places),
    ("営業所", Unit::Places),
    ("事業所", Unit::Places),
    ("拠点", Unit::Places),
    ("工場", Unit::Places),
    ("現場", Unit::Places),
    ("施設", Unit::Places),
    ("病院", Unit::Places),
    ("薬局", Unit::Places),
    ("クリニック", Unit::Places),
    ("学校", Unit::Places),
    ("校", Unit::Places),
    ("園", Unit::Places),
    ("会場", Unit::Places),
    ("エリア", Unit::Places),
    ("地域", Unit::Places),
    ("県", Unit::Places),
    ("都道府県", Unit::Places),
    ("市町村", Unit::Places),
    ("回", Unit::Turns),
    ("度", Unit::Turns),
    ("往復", Unit::Turns),
    ("%", Unit::Percent),
    ("％", Unit::Percent),
    ("パーセント", Unit::Percent),
    ("倍", Unit::Fold),
    ("位", Unit::Rank),
    ("点", Unit::Grade),
    ("級", Unit::Grade),
    ("段", Unit::Grade),
    ("歳", Unit::Age),
    ("才", Unit::Age),
    ("代", Unit::Age),
    ("ポイント", Unit::Other),
    ("つ", Unit::Other),
    ("組", Unit::Other),
    ("票", Unit::Other),
    ("頭", Unit::Other),
    ("匹", Unit::Other),
    ("便", Unit::Other),
    ("基", Unit::Other),
    ("単位", Unit::Other),
    ("単語", Unit::Other),
    ("言語", Unit::Other),
    ("項目", Unit::Other),
    ("分野", Unit::Other),
    ("業種", Unit::Other),
    ("職種", Unit::Other),
    ("業界", Unit::Other),
    ("部署", Unit::Other),
    ("部門", Unit::Other),
    ("チーム", Unit::Other),
    ("グループ", Unit::Other),
    ("プロジェクト", Unit::Other),
    ("サイト", Unit::Other),
    ("システム", Unit::Other),
    ("ライン", Unit::Other),
    ("工程", Unit::Other),
    ("段階", Unit::Other),
    ("パターン", Unit::Other),
    ("通り", Unit::Other),
    ("路線", Unit::Other),
    ("人月", Unit::Other),
    ("年生", Unit::Other),
    ("章", Unit::Other),
    ("節", Unit::Other),
    ("トン", Unit::Other),
    ("キロ", Unit::Other),
    ("グラム", Unit::Other),
    ("メートル", Unit::Other),
    ("平米", Unit::Other),
    ("坪", Unit::Other),
    ("ドル", Unit::Other),
    ("kg", Unit::Other),
    ("km", Unit::Other),
    ("㎡", Unit::Other),
    ("期", Unit::Other),
    ("桁", Unit::Other),
];
/// Units that are measured in days.
const TIMES: [(&str, f64); 9] = [
    ("年", 365.0),
    ("週", 7.0),
    ("週間", 7.0),
    ("日", 1.0),
    ("営業日", 1.0),
    ("時間", 1.0 / 24.0),
    ("分", 1.0 / 1_440.0),
    ("秒", 1.0 / 86_400.0),
    ("シーズン", 365.0),
];
/// Words that begin like a unit and are none.
const NOT_UNITS: [&str; 26] = [
    "年制", "期待", "年収", "年齢", "年商", "日本", "分割", "分類", "分析", "分担", "時代", "時期", "時点", "時的",
    "点検", "点張", "段取", "段落", "段ボ", "個性", "個人", "本質", "通常", "回答", "代目", "行動",
];

/// The unit this text begins with.
pub(super) fn counter(text: &str) -> Option<Counter> {
    if NOT_UNITS.iter().any(|word| text.starts_with(word)) {
        return None;
    }
    // か月, ヶ所, 箇国…: the first character is written in seven ways.
    let counted = text.strip_prefix(['か', 'ヶ', 'カ', 'ヵ', 'ケ', '箇', 'ｹ', 'ｶ']).filter(|rest| !rest.is_empty());
    if let Some(first) = counted.and_then(|rest| rest.chars().next()) {
        let length = text.len() - counted.map_or(0, str::len) + first.len_utf8();
        match first {
            '月' => return Some(Counter { unit: Unit::Days, length, worth: MONTH }),
            '所' => return Some(Counter { unit: Unit::Places, length, worth: 1.0 }),
            '国' | '条' | '年' => return Some(Counter { unit: Unit::Other, length, worth: 1.0 }),
            _ => {}
        }
    }
    let mut best: Option<Counter> = None;
    let mut take = |word: &str, unit: Unit, worth: f64| {
        // Most words are told apart by their last byte.
        let is_last = text.as_bytes().get(word.len() - 1) == word.as_bytes().last();
        if is_last && text.starts_with(word) && best.is_none_or(|best| best.length < word.len()) {
            best = Some(Counter { unit, length: word.len(), worth });
        }
    };
    for (word, unit) in UNITS {
        take(word, unit, 1.0);
    }
    for (word, days) in TIMES {
        take(word, Unit::Days, days);
    }
    take("割", Unit::Percent, 10.0);
    take("時", Unit::Date, 1.0);
    take("月", Unit::Date, 1.0);
    take("四半期", Unit::Date, 1.0);
    best
}
