//! 語の言いかえ: what people type, and what the bank calls it.

use super::fold::fold;

/// Words that are typed, and the words of the bank that mean the same to one who looks for them.
const TABLE: [(&str, &str); 13] = [
    ("退職理由 辞めた理由 辞める理由 転職の理由", "転職理由"),
    ("志望理由 応募理由 志望の動機", "志望動機"),
    ("弱み 弱点 苦手なこと", "短所"),
    ("自己PR アピール アピールポイント セールスポイント", "長所 強み"),
    ("給料 給与 賃金 月給 報酬 年俸", "年収"),
    ("リモート リモートワーク テレワーク 在宅", "在宅勤務"),
    ("ブランク 離職期間 空白期間 無職", "仕事を離れた期間"),
    ("休職 療養", "仕事を離れた期間 体調"),
    ("入社日 入社時期 いつから", "入社できる時期"),
    ("休み 有休 有給", "休日"),
    ("兼業 ダブルワーク", "副業"),
    ("引っ越し", "転勤"),
    ("併願", "他社"),
];

/// What the bank calls this word, which is folded; nothing if it has no other name.
pub(super) fn synonyms(typed: &str) -> impl Iterator<Item = String> {
    let means = move |words: &str| words.split(' ').any(|word| fold(word) == typed);
    let found = TABLE.iter().filter(move |(said, _)| means(said));
    found.flat_map(|(_, words)| words.split(' ')).map(fold)
}
