//! 伏せ字: words that leave the device as other words. What is masked is gone from the link; it is not hidden in it.

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

/// What the name of a company ends with that is written without any of them.
const TRADES: [&str; 5] = ["商事", "物産", "製作所", "工務店", "コーポレーション"];
/// Words where such a name would stand that name no company.
const NO_COMPANY: [&str; 12] =
    ["総合", "大手", "中堅", "地元", "老舗", "外資", "外資系", "専門", "設立", "勤務", "経営", "上場"];
/// Hiragana behind 株式会社 that begin no name.
const NO_NAME: [&str; 10] = ["です", "でし", "では", "でも", "との", "とい", "とし", "から", "まで", "など"];
/// Hiragana that end a name written with them.
const PARTICLES: [char; 8] = ['を', 'は', 'で', 'に', 'が', 'の', 'へ', 'も'];

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

/// The masks of companies that can be seen to be some: what stands beside 株式会社, and what ends with 商事.
#[must_use]
pub fn mask_companies(text: &str) -> Vec<Mask> {
    let mut masks: Vec<Mask> = Vec::new();
    let mut add = |name: &str, word: &str, shown: String| {
        let is_name = name.chars().count() > 1 && !NO_COMPANY.contains(&name);
        if is_name && !masks.iter().any(|mask| mask.word == word) {
            masks.push(Mask { word: word.into(), shown });
        }
    };
    for form in FORMS {
        for (at, _) in text.match_indices(form) {
            let before = name_before(text.get(..at).unwrap_or_default());
            let behind = name_behind(text.get(at + form.len()..).unwrap_or_default());
            let name = if before.is_empty() { behind } else { before };
            add(name, name, BLANK.into());
        }
    }
    for trade in TRADES {
        for (at, _) in text.match_indices(trade) {
            let name = name_before(text.get(..at).unwrap_or_default());
            let word = text.get(at - name.len()..at + trade.len()).unwrap_or_default();
            if !FORMS.iter().any(|form| name.contains(form)) {
                add(name, word, format!("{BLANK}社"));
            }
        }
    }
    masks
}

/// The kanji, katakana or letters at the end of this text.
fn name_before(text: &str) -> &str {
    let length: usize = text.chars().rev().take_while(|one| is_of_name(*one)).map(char::len_utf8).sum();
    text.get(text.len() - length..).unwrap_or_default()
}

/// The name at the beginning of this text; hiragana go on with it where no particle stands between: みなと計測.
fn name_behind(text: &str) -> &str {
    let end = |from: usize, is_in: fn(char) -> bool| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(|one| !is_in(one)).unwrap_or(rest.len())
    };
    let kana = end(0, |one| matches!(one, 'ぁ'..='ゖ'));
    let begin = text.get(..kana).unwrap_or_default();
    if NO_NAME.iter().any(|word| begin.starts_with(word)) {
        return "";
    }
    if begin.ends_with(PARTICLES) {
        return begin.trim_end_matches(PARTICLES);
    }
    text.get(..end(kana, is_of_name)).unwrap_or_default()
}

const fn is_of_name(one: char) -> bool {
    is_kanji(one) || is_katakana(one) || one.is_ascii_alphabetic() || matches!(one, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
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
