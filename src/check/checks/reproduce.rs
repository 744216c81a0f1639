//! 再現のしかた — whether a result comes with the way it would be done again at the new company.

use crate::check::Check;
use crate::check::aim::{USES, intends, new_work_at};
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::number::Unit;
use crate::check::reading::Sheet;
use crate::check::text::Text;

/// A shorter sentence about the new work only wishes.
const TELLS: usize = 18;
/// What turns a number into a result.
pub(super) const CHANGES: List = List(
    "増え 増や 増加 倍にし にしました 改め 高ま 早ま 落ち着 根付 定着し 広が 減り 減ら 減少 伸び 伸ばし 伸ばせ 伸ばすこ 縮 短く 削減 改善 向上 達成 上が 上げ 上回 下が 下げ アップ ダウン 獲得 受賞 回復 \
     なっています なりまし になった 戻りまし 戻っています 抑え 節約 超えまし 突破 成約 成功 受注し 受注を いただきました ゼロ 解消 取りました 作りました 契約でした 売上でした 入れていただ 済みまし",
);
/// Results that speak without a number.
const RESULTS: List = List(
    "達成し 受賞し 表彰 1位 １位 一位 首位 トップに トップの成績 MVP ＭＶＰ 社長賞 伸びた 伸びまし 辞めなくなっ 採用されまし",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    if !matches!(sheet.asked, Asked::Achievement | Asked::Strength) {
        return None;
    }
    if !sheet.is_readable() {
        return Some(Finding::too_short(Check::Reproduce));
    }
    let text = &sheet.text;
    let results = result_places(text);
    let first = results.first().cloned()?;
    let mut wishes = false;
    let mut was_work = false;
    for sentence in &text.sentences {
        let work = new_work_at(text, sentence, sheet.notes);
        let is_there = work.is_some() || was_work;
        was_work = work.is_some();
        let rest = work.as_ref().map_or(sentence.start, |work| work.start)..sentence.end;
        if !intends(text, &rest) {
            continue;
        }
        if is_there && text.at(&rest).chars().count() >= TELLS {
            return Some(Finding::new(Check::Reproduce, Level::Good, vec![sentence.clone()], Why::HowAgain));
        }
        wishes |= is_there || text.has_within(sentence, USES);
    }
    (!wishes).then(|| Finding::new(Check::Reproduce, Level::Hint, vec![first], Why::NoAgain))
}

/// What was heard of the company is no result of one's own.
const HEARD: List = List("伺い 伺って と聞き 教えていただ 拝見 一次面接 御社 貴社 入社して 入社後 ませんでした");
/// What has been done.
const DONE: List = List("した った いた えた でいる ている ていま んだ");

/// The sentences that tell a result, in order.
pub(in crate::check) fn result_places(text: &Text) -> Vec<Span> {
    text.sentences.iter().filter(|sentence| is_result(text, sentence)).cloned().collect()
}

/// Whether this sentence tells a result.
pub(super) fn is_result(text: &Text, sentence: &Span) -> bool {
    let has_number = text.quantities_in(sentence).any(|quantity| match quantity.unit {
        Unit::Date | Unit::Age | Unit::Other => false,
        // Years pass by themselves; days and hours are what a person cuts down.
        Unit::Days => !text.at(&quantity.counter).starts_with('年'),
        _ => true,
    });
    ((has_number && text.has_within(sentence, CHANGES)) || text.has_within(sentence, RESULTS))
        && text.has_within(sentence, DONE)
        && !text.has_within(sentence, HEARD)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::{Level, Notes, Sheet, Why};

    #[test]
    fn a_result_comes_with_the_way_to_do_it_again() {
        use Level::{Good, Hint, Unread};
        let again = || Some((Good, Why::HowAgain));
        let none = || Some((Hint, Why::NoAgain));
        for (question, answer, expected) in [
            (
                "jisseki",
                "誤配を月30件から8件に減らしました。似た荷を離して置いたためです。御社でも、まず置き方を数えるところから始めます。",
                again(),
            ),
            (
                "jisseki",
                "誤配を月30件から8件に減らしました。似た荷を離して置いたためです。置き方を変えるだけで、人は間違えなくなります。",
                none(),
            ),
            (
                "jisseki",
                "誤配を月30件から8件に減らしました。似た荷を離して置いたためです。御社は倉庫を増やしていると伺っています。",
                none(),
            ),
            (
                "jisseki",
                "誤配を月30件から8件に減らしました。似た荷を離して置いたためです。この見方を活かしていきたいと考えています。",
                None,
            ),
            (
                "jisseki",
                "誤配を月30件から8件に減らしました。似た荷を離して置いたためです。入社後も、置き方から見直すやり方で力になりたいです。",
                again(),
            ),
            (
                "jisseki",
                "営業成績で1位になりました。毎朝一番に電話をかけ、断られても翌週にもう一度伺うことを続けたからです。",
                none(),
            ),
            (
                "jisseki",
                "前年の売上を超え、表彰もされました。これからも同じ気持ちで、目の前のお客様に向き合っていきます。",
                none(),
            ),
            (
                "jisseki",
                "売上の管理と在庫の確認をしていました。店の人とよく話し、気持ちよく働けるように声をかけていました。",
                None,
            ),
            ("jisseki", "3件受注", Some((Unread, Why::TooShort))),
            (
                "chousho",
                "長所は続けることです。毎朝30分の掃除を5年続けています。周りからも、よく続くねと言われることが多いです。",
                None,
            ),
            (
                "chousho",
                "長所は根気です。根気をさらに伸ばすよう、毎朝500字を書き写す習慣を続けています。友人にも驚かれます。",
                None,
            ),
            (
                "jisseki",
                "届け出の紙を一枚にまとめ、毎週5時間の作業を節約しました。書く人の横に立って、止まる所を見たからです。",
                none(),
            ),
            (
                "chousho",
                "長所は整えることです。引き出しの置き方を変え、準備は20分から9分に短縮できました。皆にも喜ばれました。",
                none(),
            ),
            (
                "chousho",
                "長所は整えることです。引き出しの置き方を変え、準備を20分から9分に短縮しました。御社の厨房でも、道具の置き場から整えてまいります。",
                again(),
            ),
            (
                "shiboudouki",
                "御社の理念に惹かれました。前職では契約を年に30件増やしました。人の話を聞くことを大切にしてきました。",
                None,
            ),
        ] {
            let found = check(&Sheet::new(question, answer, &Notes::default()));
            assert_eq!(found.map(|finding| (finding.level, finding.why)), expected, "{answer}");
        }
    }
}
