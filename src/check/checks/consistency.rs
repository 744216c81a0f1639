//! 一貫性 — whether the facts here are those told elsewhere.

use crate::check::Check;
use crate::check::claim::{Claim, claims};
use crate::check::compare::{Match, compare};
use crate::check::finding::{Difference, Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::notes::{Notes, Place, Told};
use crate::check::part::is_sum;
use crate::check::reading::Sheet;
use crate::check::subject::Subject;
use crate::check::text::Text;

/// Words that correct what was told before: then a difference is no slip.
const CORRECTIONS: List = List("訂正 言い間違 申し間違 正しくは 誤って申 誤って言 誤ってお伝 誤って伝 先ほどは失礼");
/// A claim no longer used is looked for by its words when it has so many characters at least.
const WORDS: usize = 4;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let notes = sheet.notes;
    if notes.told.is_empty() && notes.retired.is_empty() {
        return None;
    }
    let text = &sheet.text;
    let here = claims(text, sheet.asked);
    let mut differences: Vec<Difference> = Vec::new();
    let mut agreed: Vec<(Span, bool)> = Vec::new();
    if !here.is_empty() {
        let numbers = sheet.told();
        for claim in &here {
            if let Some(is_sure) = agreement(claim, numbers, &notes.told) {
                agreed.push((claim.span.clone(), is_sure));
            }
        }
        for (place, (told, others)) in notes.told.iter().zip(numbers).enumerate() {
            for claim in here.iter().filter(|claim| is_open(claim, &agreed, told)) {
                let Some(other) = difference(claim, others, &here) else { continue };
                let quote = told.text.get(other.quote.clone()).unwrap_or_default();
                if is_settled(notes, text.at(&claim.span), other.words) {
                    continue;
                }
                if differences.iter().all(|found| found.here != claim.span) {
                    differences.push(Difference {
                        here: claim.span.clone(),
                        there: other.words.into(),
                        quote: quote.trim_end_matches(['、', '。']).into(),
                        told: place,
                    });
                }
            }
        }
    }
    let say = |level, spans, why| Some(Finding::new(Check::Consistency, level, spans, why));
    if !differences.is_empty() && !text.has(CORRECTIONS) {
        differences.sort_unstable_by_key(|difference| difference.here.start);
        let spans = differences.iter().map(|difference| difference.here.clone()).collect();
        return say(Level::Attention, spans, Why::Differs(differences));
    }
    if let Some(span) = notes.retired.iter().find_map(|retired| again(text, &here, retired)) {
        return say(Level::Attention, vec![span], Why::RetiredClaim);
    }
    let spans: Vec<Span> = agreed.into_iter().map(|(span, _)| span).collect();
    let facts = spans.len();
    if facts == 0 { None } else { say(Level::Good, spans, Why::Agrees { facts }) }
}

/// Whether the person has decided about these two.
fn is_settled(notes: &Notes, here: &str, there: &str) -> bool {
    notes.settled.iter().any(|(one, other)| one == here && other == there)
}

/// Whether this claim is told elsewhere, too; surely so if the first interview heard it.
fn agreement(claim: &Claim, numbers: &[Vec<Claim>], told: &[Told]) -> Option<bool> {
    let mut found = None;
    for (others, told) in numbers.iter().zip(told) {
        let is_known = claim.about.subject != Subject::Unknown || told.place == Place::Pinned;
        if is_known && others.iter().any(|other| is_same(claim, other)) {
            found = Some(found == Some(true) || matches!(told.place, Place::Pinned | Place::FirstRound));
        }
    }
    found
}

fn is_same(claim: &Claim, other: &Claim) -> bool {
    matches!(compare(claim, other), Match::Same | Match::Converted | Match::Near)
}

/// Whether a difference from this place would say something: what the first interview heard is settled, and what stands
/// on a card is right against another answer.
fn is_open(claim: &Claim, agreed: &[(Span, bool)], told: &Told) -> bool {
    let known = agreed.iter().find(|(span, _)| *span == claim.span);
    known.is_none_or(|(_, is_sure)| !is_sure && matches!(told.place, Place::Pinned | Place::FirstRound))
}

/// The claim there that cannot be true together with this one. Where either text has a number that agrees with the
/// other's, the one in question may tell of something else.
fn difference<'a, 'b>(claim: &Claim, others: &'b [Claim<'a>], here: &[Claim]) -> Option<&'b Claim<'a>> {
    if others.iter().any(|other| is_same(claim, other)) {
        return None;
    }
    let found = others.iter().find(|other| compare(claim, other) == Match::Differs)?;
    let is_told = here.iter().any(|one| one.about == found.about && is_same(one, found));
    // 小児科で4年、外科で6年 are the parts of 10年.
    let is_whole = is_sum(found, &mut here.iter()) || is_sum(claim, &mut others.iter());
    (!is_told && !is_whole).then_some(found)
}

/// Where a claim that is no longer used stands again: its words, or a number of the same subject and value.
fn again(text: &Text, here: &[Claim], retired: &str) -> Option<Span> {
    let words = retired.trim().trim_end_matches('。');
    if words.is_empty() {
        return None;
    }
    let old = Text::new(words);
    let old_claims = claims(&old, crate::check::asked::Asked::Other);
    for one in &old_claims {
        let is_bare = one.span.len() + 3 >= words.len();
        let found = here.iter().find(|claim| {
            let is_known = is_bare || claim.about.subject != Subject::Unknown && claim.about == one.about;
            is_known && matches!(compare(claim, one), Match::Same | Match::Converted)
                || is_bare && claim.words == one.words
        });
        if let Some(claim) = found {
            return Some(claim.span.clone());
        }
    }
    let is_number = old_claims.iter().any(|one| one.span.len() + 3 >= words.len());
    let start = text.raw.find(words).filter(|_| !is_number && words.chars().count() >= WORDS)?;
    Some(start..start + words.len())
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Place, Told, Why, read};

    fn consistency(told: &[(Place, &str)], answer: &str) -> Option<(Level, Why)> {
        let told = told.iter().map(|(place, text)| Told { place: place.clone(), text: (*text).into() }).collect();
        let found = read("jisseki", answer, &Notes { told, ..Notes::default() });
        found
            .into_iter()
            .find(|finding| finding.check == Check::Consistency)
            .map(|finding| (finding.level, finding.why))
    }

    /// What was told there and here: x fires, o agrees, - stays silent.
    #[test]
    fn two_numbers_differ_only_when_they_are_about_the_same() {
        for (there, here, expected) in [
            ("売上は月100万円でした。", "月200万円の売上を上げていました。", 'x'),
            ("売上は月100万円でした。", "年1,200万円の売上を上げていました。", 'o'),
            ("売上は月100万円でした。", "月に百万円を売り上げていました。", 'o'),
            ("売上は月100万円でした。", "売上は毎月１００万円でした。", 'o'),
            ("売上は月100万円でした。", "チーム全体で月200万円の売上でした。", '-'),
            ("売上は月100万円でした。", "売上の目標は月200万円でした。", '-'),
            ("売上は月100万円でした。", "新人のころの売上は月30万円でした。", '-'),
            ("売上は月100万円でした。", "業界では月300万円の売上が普通です。", '-'),
            ("1年目の売上は月80万円でした。", "3年目の売上は月150万円でした。", '-'),
            ("法人40社を担当しました。", "担当していたのは50社です。", 'x'),
            ("法人40社を担当しました。", "40社ほどのお客様を担当しました。", 'o'),
            ("法人40社を担当しました。", "新規で12社と契約しました。", '-'),
            ("法人40社を担当しました。", "40社を担当し、うち12社は病院でした。", 'o'),
            ("約40社を担当しました。", "42社を担当しました。", 'o'),
            ("約40社を担当しました。", "60社を担当しました。", 'x'),
            ("40社以上を担当しました。", "45社を担当しました。", 'o'),
            ("前職では法人40社を担当しました。", "現職では60社を担当しています。", '-'),
            ("3年間勤務しました。", "在籍は3年です。", 'o'),
            ("3年間勤務しました。", "前の会社では5年働いてきました。", 'x'),
            ("3年勤めました。", "3年2か月働いてきました。", 'o'),
            ("経理を5年担当しました。", "経理として3年の経験があります。", 'x'),
            ("経理を5年担当しました。", "店長を3年務めました。", '-'),
            ("5名のチームのリーダーでした。", "8名のチームをまとめていました。", 'x'),
            ("5名のチームのリーダーでした。", "部下は4人でした。", 'o'),
            ("担当は40社です。", "担当の取引先が12社増えました。", '-'),
            ("残業は月30時間です。", "残業を月10時間減らしました。", '-'),
            ("TOEICは780点です。", "TOEICを300点上げました。", '-'),
            ("チームは8人です。", "隣のチームは12人です。", '-'),
            ("今の会社に6年勤めています。", "新卒で入った会社で4年働きました。", '-'),
            ("簿記2級を持っています。", "簿記1級を勉強しています。", '-'),
            ("担当は40社です。", "担当は60社です。製品を誤って送ることもありませんでした。", 'x'),
            ("担当は40社です。", "担当は60社です。前回は誤って申し上げました。", '-'),
            ("部下は5人でした。", "新人3人の教育を担当しました。", '-'),
            ("売上の目標を120%達成しました。", "達成率は120%です。", 'o'),
            ("達成率は120%でした。", "売上目標を150%達成しました。", 'x'),
            ("問い合わせを月120件から78件に減らしました。", "問い合わせを月120件から60件に減らしました。", 'x'),
            ("問い合わせを月120件から78件に減らしました。", "問い合わせは月78件になりました。", 'o'),
            ("残業は月40時間でした。", "残業は月20時間ほどでした。", 'x'),
            ("TOEICは780点です。", "TOEICで860点を取りました。", 'x'),
            ("社内で3位でした。", "社内で1位になりました。", 'x'),
            ("40社を担当しました。", "法人40社を担当した経験を、御社の新しい60社の担当に活かします。", 'o'),
            ("看護師として10年働いています。", "看護師として小児科で4年、外科で6年働きました。", '-'),
            ("看護師として10年働いています。", "小児科の看護師を4年続けました。", '-'),
            ("看護師として10年働いています。", "看護師として7年働いてきました。", 'x'),
            ("営業を8年しています。", "東京で3年、大阪で5年、営業をしました。", '-'),
            ("介護の仕事を9年しています。", "デイサービスで介護を4年、特養で5年働きました。", '-'),
            ("連結決算の経理を3年担当しました。", "経理を7年担当しました。", '-'),
            ("経理を3年担当しました。", "連結決算の経理を7年担当しました。", 'x'),
            ("経理を7年担当しました。", "経理のうち、原価計算を4年担当しました。", '-'),
            ("経理を7年担当しました。", "この3年は、経理の責任者です。", '-'),
            ("看護師を10年しています。", "看護師として、最初の4年は小児科にいました。", '-'),
            ("経理を7年しています。", "この2年、経理のミスは一度もありません。", '-'),
            ("販売を6年しています。", "販売数が2年続けて伸びました。", '-'),
            ("営業を8年しています。", "営業に配属されて3年で、店長に推薦されました。", '-'),
            ("営業を8年しています。", "営業では、2年で担当を12社から31社に増やしました。", '-'),
            ("営業を8年しています。", "営業の経験は、5年です。", 'x'),
            ("営業を8年しています。", "営業を15年続けた先輩に学びました。", '-'),
            ("営業を8年しています。", "営業が10年目の同僚に学びました。", '-'),
            ("急性期の病棟で7年働いています。", "急性期の病棟で9年、患者さんを看てきました。", 'x'),
            ("急性期の病棟で7年働いています。", "急性期の病棟で2年間、記録の形を整えました。", '-'),
            ("東京で3年働きました。", "東京で9年暮らしました。", '-'),
            ("前職には2年半いました。", "前職には5年いました。", 'x'),
            ("部下は5人です。", "部下2人が昇格しました。", '-'),
            ("部下は5人です。", "12名の部下がいました。", 'x'),
            ("部下は5人です。", "部下が2人います。", 'x'),
            ("メンバーは8人です。", "チームの3人で勉強会を始めました。", '-'),
            ("スタッフは11名です。", "スタッフが2名続けて辞めました。", '-'),
            ("スタッフは11名です。", "新しいスタッフを4名採用しました。", '-'),
            ("担当は40社です。", "重点の取引先は8社です。", '-'),
            ("担当は40社です。", "取引先3社から感謝の言葉をいただきました。", '-'),
            ("担当は40社です。", "1人で20社を担当する後輩を支えました。", '-'),
            ("担当は40社です。", "後輩は20社を担当していました。", '-'),
            ("担当は40社です。", "30社から50社を担当していました。", 'o'),
            ("担当は40社です。", "担当を30社から50社に増やしました。", '-'),
            ("待ち時間を9分から5分にしました。", "待ち時間を9分から3分にしました。", 'x'),
            ("38店舗から112店舗に広げました。", "38店舗から150店舗に広げました。", 'x'),
            ("達成率は120%でした。", "達成率が15%上がりました。", '-'),
            ("残業は月30時間です。", "決算月の残業は月60時間です。", '-'),
            ("担当は18病院です。", "担当する病院は25か所です。", 'x'),
            ("12棟の現場を担当しました。", "15棟の現場を担当しました。", 'x'),
            ("12棟の現場を担当しました。", "新築は8棟、改修は4棟を担当しました。", '-'),
            ("月に200組のお客様をお迎えしました。", "4組のご家族から、お礼の手紙をいただきました。", '-'),
            ("マンション12棟を担当しました。", "トラック30台の配車を担当しました。", '-'),
            ("約90世帯を担当しました。", "約60世帯を担当しました。", 'x'),
            ("月に200組のお客様をお迎えしました。", "月に120組のお客様をお迎えしました。", 'x'),
            ("100床の病院で働いています。", "300床の御院で働きたいです。", '-'),
            ("年収450万円です。", "年収520万円です。", 'x'),
            ("合格率は85%です。", "合格率は92％です。", 'x'),
            ("6年勤めています。", "社会人として10年働いてきました。", '-'),
            ("人と話すことが好きです。", "売上は月100万円でした。", '-'),
        ] {
            let found = match consistency(&[(Place::FirstRound, there)], here) {
                Some((Level::Attention, Why::Differs(_))) => 'x',
                Some((Level::Good, Why::Agrees { .. })) => 'o',
                None => '-',
                other => panic!("{other:?}"),
            };
            assert_eq!(found, expected, "{there} / {here}");
        }
    }

    #[test]
    fn a_difference_is_quoted_with_its_clause() {
        let told = [(Place::FirstRound, "前職は商社でした。そこで法人40社を担当し、売上を伸ばしました。")];
        let Some((_, Why::Differs(found))) = consistency(&told, "私は50社を担当していました。") else {
            panic!("nothing found")
        };
        assert_eq!(
            (found[0].there.as_str(), found[0].quote.as_str(), found[0].told),
            ("40社", "そこで法人40社を担当し", 0)
        );
    }

    #[test]
    fn what_the_first_interview_heard_is_settled() {
        let pinned = (Place::FirstRound, "40社を担当しました。");
        let other = (Place::Answer("chousho".into()), "50社を担当しました。");
        let agrees = consistency(&[pinned.clone(), other.clone()], "担当は40社です。");
        assert!(matches!(agrees, Some((Level::Good, _))));
        let differs = consistency(&[pinned, other], "担当は50社です。");
        assert!(matches!(differs, Some((Level::Attention, _))));
    }

    #[test]
    fn a_retired_claim_is_found_by_its_words_and_by_its_value() {
        for (retired, answer, fires) in [
            ("売上は月100万円", "月100万円の売上を続けました。", true),
            ("売上は月100万円", "月200万円の売上を続けました。", false),
            ("全国1位の営業所", "全国1位の営業所で働きました。", true),
            ("40社", "40社を担当しました。", true),
            ("40社", "140社を担当しました。", false),
            ("お客様第一", "私はお客様第一を心がけてきました。", true),
            ("", "40社を担当しました。", false),
        ] {
            let notes = Notes { retired: vec![retired.into()], ..Notes::default() };
            let found = read("jisseki", answer, &notes);
            let is_found = found.iter().any(|finding| finding.why == Why::RetiredClaim);
            assert_eq!(is_found, fires, "{retired} / {answer}");
        }
    }
}
