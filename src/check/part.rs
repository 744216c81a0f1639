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
    "この ここ 前半の 後半の 戻って 戻ってから 離れていた 休んでいた 新しく 新たに さらに 追加で もう 同時に 最大で 直近 直近の 最近の 最初の はじめの 初めの 最後の 残りの その後の からの 移って 移ってから 異動して 異動してから 配属されて \
     配属されてから を含めて",
);
/// Where one works as a whole.
const WHOLES: List = List(
    "前職 現職 配属先 会社 職場 仕事 病院 店 施設 園 学校 社会 現在 当時 通算 全部 両方 平均 正社員 フルタイム 常勤",
);
/// Words before a noun that leave it whole.
const OWN: List = List(
    "昨年の 去年の 今年の 今期の 前期の 配属先の 現在の 私の 自分の 担当の 担当する 担当した 担当していた 担当している 受け持ちの 受け持っている 受け持っていた 前職の 現職の 今の 前の \
     今の店の 店の チームの 部署の 年間の 月間の 法人の",
);
/// What some of them did, right after their number.
const SOME: List = List("が と に から も で の");
/// What happened to some of them, later in the sentence.
const EVENTS: List = List("育て 昇格 昇進 採用 教育し 合格 卒業 退職 に分け");
/// So many in all of the time.
const TOTALS: List = List("延べ のべ 累計");
/// Topics that leave a counter whole: 担当は12棟です, but 木造は5棟.
const TOPICS: List = List("担当は 現場は 数は 病床は 病院は 店は 規模は");
/// The number of all of them.
const ALL: List = List(
    "の店 の会社 の現場 の病棟 がい が在 という とい といっ とな になり にな にし に増 に減 のチーム の体制 のグループ の班 の組織 の部署 の担当 の管理 のマネ \
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
        if after.starts_with('は') {
            return Some("");
        }
        let place = ["では", "で", "には", "に"].iter().find_map(|end| before.strip_suffix(end)).map_or("", noun);
        if !place.is_empty() && !is_whole(place) && (about.key.is_empty() || !place.starts_with(about.key)) {
            return Some(place);
        }
    }
    let is_group = matches!(quantity.unit, Unit::People | Unit::Companies);
    let sentence = text.sentences.iter().find(|one| quantity.span.end <= one.end).map_or(0, |one| one.end);
    let is_one = is_group && quantity.high < 2.0 || TOTALS.begins(text.at(&quantity.span));
    let next = text.quantities.iter().map(|one| one.span.start).find(|start| *start >= quantity.span.end);
    let sentence = next.map_or(sentence, |next| next.min(sentence));
    let is_event = is_group && text.has_within(&(quantity.span.end..sentence), EVENTS);
    let is_some = is_group && after.starts_with('が') && !ALL.begins(after);
    let is_topic =
        cue.is_empty() && about.subject == Subject::Clients && before.ends_with('は') && !TOPICS.ends(before);
    if is_one || is_event && is_staff(about.subject) || is_some || is_topic {
        return Some("");
    }
    if cue.is_empty() || quantity.span.start < cue.end {
        // 病棟は28人のチームです: somebody's team, but perhaps not one's own.
        let topic = before.strip_suffix('は').map_or("", noun);
        let is_theirs = topic.chars().count() > 1 && !is_whole(topic) && after.starts_with("のチーム");
        return is_theirs.then_some("");
    }
    let between = text.at(&(cue.end..quantity.span.start));
    if is_group && matches!(between, "" | "の" | "さん" | "さんの" | "様" | "様の") {
        // スタッフ11名で is how many there are, チームの3人で is not.
        let is_some = SOME.begins(after) && !ALL.begins(after) && (!after.starts_with('で') || between == "の");
        if is_some {
            return Some("");
        }
    }
    let is_narrow =
        is_staff(about.subject) || matches!(about.subject, Subject::Experience | Subject::Attainment | Subject::Growth);
    let lead = text.at(&(0..cue.start));
    // 中途採用 is a part of 採用, and so is the same question of all questions.
    if is_group && about.key == "採用" && !noun(lead).is_empty() && !lead.ends_with(['間', 'の']) {
        return Some(noun(lead));
    }
    if lead.ends_with("同じ") {
        return Some("");
    }
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

const fn is_staff(subject: Subject) -> bool {
    matches!(subject, Subject::Clients | Subject::Members | Subject::Colleagues)
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
    let is_named = ["今の", "前の", "現在の", "以前の"].iter().any(|which| place.starts_with(which));
    is_named
        || WHOLES
            .words()
            .any(|whole| place.strip_suffix(whole).is_some_and(|rest| rest.is_empty() || rest.ends_with('の')))
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Place, Told, read};

    fn differs(there: &str, here: &str) -> bool {
        let told = vec![Told { place: Place::FirstRound, text: there.into() }];
        let found = read("jisseki", here, &Notes { told, ..Notes::default() });
        found.iter().any(|finding| finding.check == Check::Consistency && finding.level == Level::Attention)
    }

    #[test]
    fn a_part_differs_from_no_whole() {
        for (there, here) in [
            ("看護師として12年働いています。", "循環器内科に7年、手術室に5年おりました。"),
            ("銀行に11年勤めています。", "融資課に5年いました。"),
            ("エンジニアを10年しています。", "前半の5年はエンジニア、後半の5年はリーダーでした。"),
            ("営業を8年しています。", "営業の3年目に、社長賞をいただきました。"),
            ("営業を8年しています。", "営業を5年続けたころ、転機がありました。"),
            ("営業を8年しています。", "営業になって3年は、一件も取れない月がありました。"),
            ("営業を8年しています。", "営業を離れていた2年を除き、ずっと現場にいました。"),
            ("営業を8年しています。", "営業で3年間、一度も休まず訪問しました。"),
            ("営業を8年しています。", "営業に戻ってから4年です。"),
            ("販売を6年しています。", "販売員の平均は3年です。"),
            ("販売を6年しています。", "販売の経験が10年ある店長から学びました。"),
            ("経理を7年担当しています。", "経理の担当が2年で3人替わりました。"),
            ("部下は5人です。", "部下は2人が育休中です。"),
            ("部下は5人です。", "部下を2人、店長に育てました。"),
            ("部下は5人です。", "100人の部下を持つ社長に憧れています。"),
            ("メンバーは8人です。", "メンバー全員で3人の新人を支えました。"),
            ("メンバーは8人です。", "3人のチームに分けました。"),
            ("メンバーは8人です。", "アルバイトを含めて20人をまとめています。"),
            ("スタッフは11名です。", "朝はスタッフ3名で開けていました。"),
            ("スタッフは11名です。", "スタッフを3名教育しました。"),
            ("患者さんを8人受け持っています。", "夜間は患者さん30人を3人で看ます。"),
            ("患者さんを8人受け持っています。", "延べ500人の患者さんを看てきました。"),
            ("利用者は20名です。", "利用者さん1人に1人の担当がつきます。"),
            ("生徒は120人です。", "生徒の半分、60人が合格しました。"),
            ("担当は40社です。", "新しく5社を担当することになりました。"),
            ("担当は40社です。", "月に20社のお客様を訪ねました。"),
            ("担当は40社です。", "お客様の3社に1社は製造業です。"),
            ("担当は40社です。", "入社した年は10社の担当から始めました。"),
            ("12棟の現場を担当しました。", "昨年は3棟を担当しました。"),
            ("12棟の現場を担当しました。", "木造は5棟を担当しました。"),
            ("年収は450万円です。", "お客様の年収は800万円でした。"),
            ("部下は5人です。", "病棟は28人のチームです。"),
            ("年間40名を採用しました。", "中途採用は年間12名です。"),
            ("問い合わせは1日25件です。", "同じ問い合わせが1日10件ありました。"),
            ("売上は月100万円でした。", "平均すると売上は月95万円でした。"),
            ("合格率は85%です。", "全国の合格率は60%です。"),
            ("定着率は90%です。", "定着率を10%上げました。"),
            ("待ち時間を9分から5分にしました。", "会計を9分から6分にしました。"),
        ] {
            assert!(!differs(there, here), "{there} / {here}");
            assert!(!differs(here, there), "{here} / {there}");
        }
    }

    #[test]
    fn a_whole_differs_from_another() {
        for (there, here) in [
            ("看護師を12年しています。", "看護師になって8年です。"),
            ("銀行に11年勤めています。", "銀行に8年勤めてきました。"),
            ("融資課に5年いました。", "融資課には3年いました。"),
            ("営業を8年しています。", "営業歴は5年で、主に法人を担当しました。"),
            ("部下は5人です。", "私は部下3人を持っています。"),
            ("部下は5人です。", "部下8人をまとめています。"),
            ("スタッフは11名です。", "スタッフ15名の店です。"),
            ("スタッフは11名です。", "スタッフ8名で店を回しています。"),
            ("患者さんを8人受け持っています。", "患者さん12人を受け持っています。"),
            ("担当は40社です。", "取引先20社を担当しています。"),
            ("担当は40社です。", "60社から80社を担当していました。"),
            ("今の学習塾の在籍は5年です。", "今の学習塾には7年勤め、そのうち4年は教室長でした。"),
            ("昨年の達成率は120％でした。", "昨年を達成率112％で終えました。"),
            ("配属先のチームは8人です。", "配属先は10人のチームだと伺いましたが、役割をどう分けていらっしゃいますか。"),
            ("検査の後輩を4人指導していました。", "後輩3人を見ていました。"),
            ("5人のチームでした。", "前職は8人のチームでした。"),
            ("中途採用は年間12名です。", "中途採用は年間20名でした。"),
            ("年収は450万円です。", "現在の年収は520万円です。"),
        ] {
            assert!(differs(there, here), "{there} / {here}");
        }
    }
}
