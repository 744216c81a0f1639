//! Idioms (慣用): numerals that count nothing.

use super::numeral::{digit, is_arabic};

/// Words that begin with a numeral and a unit and count nothing. 1 and １ stand for 一 as well.
const IDIOMS: [&str; 64] = [
    "一人",
    "一部",
    "一度",
    "一時",
    "一種",
    "一段",
    "一通り",
    "一つ",
    "一本化",
    "一本立",
    "一本気",
    "一本道",
    "一本に",
    "一点",
    "一字",
    "一行",
    "一品",
    "一席",
    "一室",
    "一軒",
    "一案",
    "一社員",
    "一社会人",
    "一店員",
    "一個人",
    "一企業",
    "一件落着",
    "一戸建",
    "一枚岩",
    "一枚看板",
    "一級品",
    "一回り",
    "一杯",
    "一組",
    "一年中",
    "一年を通",
    "一台詞",
    "一位一体",
    "二つ返事",
    "二つ星",
    "二つと",
    "二つに一つ",
    "二度と",
    "二度手間",
    "二度とな",
    "二人三脚",
    "二人一組",
    "二枚目",
    "二日酔",
    "二の足",
    "三つ子",
    "三つ星",
    "三つ編",
    "三つ葉",
    "三位一体",
    "三度目の正直",
    "三日坊主",
    "四つ葉",
    "四つ橋",
    "四日市",
    "五分五分",
    "五月雨",
    "六本木",
    "十人十色",
];
/// Of a person, a part or a kind, 1 counts only when digits are used for counting: 1人で, 1部の, 1種.
const ONE: [&str; 14] =
    ["部", "種", "つ", "人で", "人ひとり", "人1人", "人一人", "人前", "人称", "人暮ら", "人ずつ", "度", "段", "人では"];
/// What 一 is the end of: 統一, 唯一.
const UNITED: [char; 12] = ['統', '同', '随', '唯', '万', '均', '単', '択', '逐', '画', '専', '純'];

/// Whether the numeral of `length` bytes that `text` begins with, followed by this unit, is part of an idiom.
pub(super) fn is_idiom(before: &str, text: &str, length: usize, unit: &str) -> bool {
    let numeral = text.get(..length).unwrap_or_default();
    let rest = text.get(length..).unwrap_or_default();
    let is_one = numeral.chars().count() == 1 && numeral.chars().all(|one| digit(one) == Some(1));
    // 一社一社, 1件1件: one by one.
    let pair = text.get(..length + unit.len()).unwrap_or_default();
    let Some(again) = rest.strip_prefix(unit) else { return false };
    if is_one && (again.starts_with(pair) || again.starts_with("ひと") || before.ends_with(pair)) {
        return true;
    }
    // 1人あたり names what is divided by.
    if is_one && ["あたり", "当たり", "当り", "につき"].iter().any(|word| again.starts_with(word)) {
        return true;
    }
    if is_one && ONE.iter().any(|word| rest.starts_with(word)) {
        return true;
    }
    if numeral.starts_with(is_arabic) {
        return false;
    }
    // 十分 is nearly always enough, and seldom ten minutes.
    if numeral == "十" && unit == "分" {
        let is_minutes = ["間", "後", "前", "ほど", "以", "おき", "程", "ごと", "くらい", "単"];
        return !before.ends_with('約') && !is_minutes.iter().any(|word| again.starts_with(word));
    }
    // 一日 is how a day goes rather than how long something takes.
    if numeral == "一" && unit == "日" {
        return !["間", "後", "前", "目", "以", "半", "あたり"].iter().any(|word| again.starts_with(word));
    }
    is_one && before.ends_with(UNITED)
        || unit == "つ" && before.ends_with(['瓜', '穴', '手'])
        || before.ends_with('人') && text.starts_with("一倍")
        || IDIOMS.iter().any(|idiom| text.starts_with(idiom))
}
