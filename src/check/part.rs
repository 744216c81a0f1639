//! Parts (部分): 小児科で4年, 重点の取引先は8社 and 部下2人が count a part, and differ from no whole.

use super::claim::Claim;
use super::compare::{Match, compare};
use super::finding::Span;
use super::list::List;
use super::number::{Quantity, Unit};
use super::script::{Script, script};
use super::subject::{About, Subject};
use super::text::Text;

/// A part of something told just before: 40社のうち12社.
const PARTS: List = List("うち 中 の中で のなかで");
/// The same, with words between it and the number.
const AMONG: List = List("そのうち のうち なかで の中でも");
/// A part of the time: この3年, 最初の4年.
const WHILES: List = List(
    "この ここ 直近 直近の 最近の 最初の はじめの 初めの 最後の 残りの その後の からの 移って 移ってから 異動して 異動してから 配属されて \
     配属されてから を含めて",
);
/// Where one works as a whole.
const WHOLES: List =
    List("前職 現職 会社 職場 仕事 病院 店 施設 園 学校 社会 通算 全部 両方 平均 正社員 フルタイム 常勤");
/// Words before a noun that leave it whole.
const OWN: List = List(
    "私の 自分の 担当の 担当する 担当した 担当していた 担当している 受け持ちの 受け持っている 受け持っていた 前職の 現職の 今の 前の \
     今の店の 店の チームの 部署の 年間の 月間の 法人の",
);
/// What some of them did, right after their number.
const SOME: List = List("が と に から も で の");
/// The number of all of them.
const ALL: List = List(
    "がい が在 という とい といっ とな になり にな にし に増 に減 のチーム の体制 のグループ の班 の組織 の部署 の担当 の管理 のマネ \
     の取引 の顧客 のお客 の法人 の規模 です でし で構成 で回 で運",
);

/// Whether the number right after these words counts a part of something told before.
pub(super) fn is_of_a_whole(text: &Text, before: &str) -> bool {
    let sentence = text.sentences.iter().rfind(|one| one.start <= before.len()).map_or(0, |one| one.start);
    PARTS.ends(before) || text.has_within(&(sentence..before.len()), AMONG)
}

/// Which part a number counts: the place (急性期の病棟) or what its noun is narrowed by, empty if it has no name; none
/// if it counts the whole. `cue` is the noun.
pub(super) fn part<'a>(text: &Text<'a>, quantity: &Quantity, about: About, cue: &Span) -> Option<&'a str> {
    let before = text.at(&(0..quantity.span.start)).trim_end_matches(['、', '丸']);
    let after = text.at(&(quantity.span.end..text.raw.len()));
    if WHILES.ends(before) && !before.ends_with("私を含めて") {
        return Some("");
    }
    if is_service(about.subject) && quantity.unit == Unit::Days {
        let place = ["では", "で", "には", "に"].iter().find_map(|end| before.strip_suffix(end)).map_or("", noun);
        if !place.is_empty() && !is_whole(place) && (about.key.is_empty() || !place.starts_with(about.key)) {
            return Some(place);
        }
    }
    if cue.is_empty() || quantity.span.start < cue.end {
        return None;
    }
    let is_group = matches!(quantity.unit, Unit::People | Unit::Companies);
    let between = text.at(&(cue.end..quantity.span.start));
    if is_group && matches!(between, "" | "の" | "さん" | "さんの" | "様" | "様の") {
        // スタッフ11名で is how many there are, チームの3人で is not.
        let is_some = SOME.begins(after) && !ALL.begins(after) && (!after.starts_with('で') || between == "の");
        if is_some {
            return Some("");
        }
    }
    let is_narrow =
        matches!(about.subject, Subject::Experience | Subject::Clients | Subject::Members | Subject::Colleagues)
            || about.subject == Subject::Attainment;
    let lead = text.at(&(0..cue.start));
    let is_narrowed =
        is_narrow && lead.ends_with(['の', 'た', 'い', 'る']) && !OWN.ends(lead) && !lead.ends_with("している");
    is_narrowed.then(|| noun(lead))
}

/// Whether these are the parts of the whole: 4年 and 6年 are 10年.
pub(super) fn is_sum(whole: &Claim, parts: &mut dyn Iterator<Item = &Claim>) -> bool {
    let (mut low, mut high, mut count) = (0.0, 0.0, 0);
    let is_named = |part: &Claim| part.part.is_some() && part.about == whole.about && part.unit == whole.unit;
    for part in parts.filter(|part| is_named(part) || compare(part, whole) == Match::Differs) {
        (low, high, count) = (low + part.low, high + part.high, count + 1);
    }
    count > 1 && low <= whole.high && whole.low <= high
}

pub(super) const fn is_service(subject: Subject) -> bool {
    matches!(subject, Subject::Tenure | Subject::Experience | Subject::Lead)
}

/// The noun this text ends with, with what の joins to it: 急性期の病棟.
pub(super) fn noun(text: &str) -> &str {
    let is_noun = |one: &char| *one == 'の' || script(*one) != Script::Other;
    let length: usize = text.chars().rev().take_while(is_noun).map(char::len_utf8).sum();
    text.get(text.len() - length..).unwrap_or_default().trim_matches('の')
}

/// 前職, 今の会社 and 設備管理の仕事 are no part of anything.
fn is_whole(place: &str) -> bool {
    WHOLES.words().any(|whole| place.strip_suffix(whole).is_some_and(|rest| rest.is_empty() || rest.ends_with('の')))
}
