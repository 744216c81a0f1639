//! 基準 — comparisons that do not say with what (何人中・いつと比べて).

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::{List, in_order};
use crate::check::number::Unit;
use crate::check::reading::Sheet;
use crate::check::text::Text;
use crate::check::word::company_at;

/// Ranks: among how many?
const RANKS: List = List(
    "トップ No.1 No1 Ｎｏ．１ NO.1 ナンバーワン ナンバー1 ナンバー１ 1位 １位 一位 首位 最優秀 MVP ＭＶＰ 2位 ２位 3位 ３位",
);
/// Words that begin like a rank and are none.
const NO_RANKS: List = List(
    "トップダウン トップページ トップバッター トップギア トップマネ トップシェア トップメーカー トップ企業 トップ層 トップス トップコート \
     トップの方 トップ営業の トップライン トップセールスの方 トップ画面",
);
/// Ratios: of what, and when?
const RATIOS: List = List("前年比 前年同期比 前期比 昨年比 昨対 前年対比 前月比 達成率");
/// Large changes: from what to what?
const CHANGES: List = List("大幅 倍増 半減 激減 急増 急激 飛躍的 劇的 格段 V字回復 Ｖ字回復");
/// So many bytes after a ratio its number may stand.
const NEAR: usize = 30;
/// What one is aiming at.
const AIMS: List = List("目指し 目指す めざし めざす になりたい を取りたい 目標です 目標とし 目標にし");
/// What a rank is counted among.
const AMONG: List = List("人中 名中 店中 店舗中 社中 中 の中 のうち うち 規模 いる ある 在籍 所属");
/// What a change is compared with.
const COMPARED: List = List(
    "前年 前の年 昨年 去年 一昨年 前期 前の期 前月 先月 以前 当初 入社時 入社当初 従来 比べ 比較 より 対して 導入前 着任前 着任した 平均 \
     年度 上期 下期 上半期 下半期 四半期 目標 予算 計画",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let spans = places(sheet);
    (!spans.is_empty()).then(|| Finding::new(Check::Baseline, Level::Hint, spans, Why::NoBaseline))
}

/// The comparisons without what they are compared with, in order.
pub(in crate::check) fn places(sheet: &Sheet) -> Vec<Span> {
    let mut found = Vec::new();
    if matches!(sheet.asked, Asked::CounterQuestion | Asked::Weakness) {
        return found;
    }
    let text = &sheet.text;
    if !text.has(RANKS) && !text.has(RATIOS) && !text.has(CHANGES) {
        return found;
    }
    for (index, sentence) in text.sentences.iter().enumerate() {
        // What the company is, or what one is aiming at, needs no proof.
        if company_at(text, sentence, sheet.notes).is_some() || text.has_within(sentence, AIMS) {
            continue;
        }
        let around = around(text, index);
        for (list, has_base) in [
            (RANKS, has_rank_base as fn(&Text, &Span, &Span) -> bool),
            (RATIOS, has_ratio_base),
            (CHANGES, has_change_base),
        ] {
            for span in text.find_within(sentence, list) {
                let rest = text.raw.get(span.start..).unwrap_or_default();
                if !NO_RANKS.begins(rest) && !text.is_quoted(span.start) && !has_base(text, &around, &span) {
                    found.push(span);
                }
            }
        }
    }
    in_order(&mut found);
    found
}

/// This sentence with the one before it and the one after it.
fn around(text: &Text, index: usize) -> Span {
    let at = |index: usize| text.sentences.get(index);
    let here = at(index).cloned().unwrap_or_default();
    let before = index.checked_sub(1).and_then(at).map_or(here.start, |span| span.start);
    let after = at(index + 1).map_or(here.end, |span| span.end);
    before..after
}

/// 28人の中で1位: a number of people or places to be counted among.
fn has_rank_base(text: &Text, around: &Span, _: &Span) -> bool {
    text.quantities_in(around).any(|quantity| {
        let after = text.raw.get(quantity.span.end..).unwrap_or_default();
        let before = text.raw.get(..quantity.span.start).unwrap_or_default();
        let is_whole = before.ends_with('全') || text.at(&quantity.span).starts_with('全');
        let is_group =
            matches!(quantity.unit, Unit::People | Unit::Places | Unit::Companies | Unit::Things | Unit::Other);
        is_group && (is_whole || AMONG.begins(after.trim_start_matches(['ほ', 'ど', 'の', '程', '度', '以', '上'])))
    })
}

/// 達成率120％: an amount or a time beside it. 前年比120％ names what it is compared with, so that a number is enough.
fn has_ratio_base(text: &Text, around: &Span, span: &Span) -> bool {
    let is_ratio = |unit: Unit| matches!(unit, Unit::Percent | Unit::Fold | Unit::Rank | Unit::Grade);
    let mut has_number = false;
    let mut has_amount = false;
    for quantity in text.quantities_in(around) {
        has_number |= quantity.span.end >= span.start && quantity.span.start <= span.end + NEAR;
        has_amount |= !is_ratio(quantity.unit);
    }
    let is_named = !text.at(span).starts_with("達成");
    has_number && (is_named || has_amount || text.has_within(&(around.start..span.start), COMPARED))
}

/// 大幅に減りました: from what to what, or by how much.
fn has_change_base(text: &Text, around: &Span, span: &Span) -> bool {
    let sentence = text.sentences.iter().find(|sentence| sentence.start <= span.start && span.end <= sentence.end);
    let is_measured = |within: &Span| {
        text.quantities_in(within).any(|quantity| match quantity.unit {
            Unit::Date | Unit::Age => false,
            Unit::Days => !text.at(&quantity.counter).starts_with('年'),
            _ => true,
        })
    };
    let next = around.end > span.end && is_measured(&(span.end..around.end));
    next || sentence.is_some_and(is_measured)
}

#[cfg(test)]
mod tests {
    use super::places;
    use crate::check::{Notes, Sheet};

    #[test]
    fn a_comparison_says_with_what() {
        for (question, answer, expected) in [
            ("jisseki", "昨年度は社内でトップの成績を収めました。", &["トップ"][..]),
            ("jisseki", "全国に40店ある中で、満足度が1位になりました。", &[]),
            ("jisseki", "同期24人の中でトップの成績を収めました。", &[]),
            ("jisseki", "店舗別の売上で1位になりました。全国38店の中での順位です。", &[]),
            ("jisseki", "支店で１位になり、表彰されました。", &["１位"]),
            ("jisseki", "約30名のうち3位でした。", &[]),
            ("jisseki", "前年比120%を達成しました。", &[]),
            ("jisseki", "売上が前年比で伸びました。", &["前年比"]),
            ("jisseki", "達成率は130%でした。", &["達成率"]),
            ("jisseki", "昨年度の受注は4,800万円で、前年比120%でした。", &[]),
            ("jisseki", "達成率も大幅に伸ばしました。", &["達成率", "大幅"]),
            ("jisseki", "年間の目標30件に対して34件、達成率は113%です。", &[]),
            ("jisseki", "問い合わせを大幅に減らし、月90件が35件になりました。", &[]),
            ("jisseki", "残業が大幅に減りました。以前の月40時間が、今は15時間です。", &[]),
            ("jisseki", "来店が倍増しました。", &["倍増"]),
            ("jisseki", "トップページを作り直し、トップダウンの決め方も変えました。", &[]),
            ("shiboudouki", "業界でトップの御社で、技術を磨きたいです。", &[]),
            ("career", "3年後には社内で1位を目指します。", &[]),
            ("chousho", "「君はトップになれる」と言われたことがあります。", &[]),
            ("gyakushitsumon", "トップの成績の方は、何が違うのでしょうか。", &[]),
            ("jisseki", "", &[]),
        ] {
            let notes = Notes::default();
            let sheet = Sheet::new(question, answer, &notes);
            let found: Vec<_> = places(&sheet).into_iter().map(|span| answer.get(span).unwrap()).collect();
            assert_eq!(found, expected, "{answer}");
        }
    }
}
