//! 時期 — whether a plan names a time and the company.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::number::Unit;
use crate::check::reading::Sheet;
use crate::check::text::Text;
use crate::check::word::company_at;

/// Times without a number.
const TIMES: List = List(
    "一年後 二年後 三年後 五年後 十年後 まずは まず 早い段階 早い時期 早期に 早いうち 将来 将来的に 将来性 いずれ ゆくゆく やがて 入社直後 入社したら 入社して \
     入社後 着任 配属後 最初の はじめの 初めの 半年 数年 一年 二年 三年 五年 十年 １年 ３年 ５年 年以内 年後 年目 \
     か月 ヶ月 カ月 ケ月 来年 再来年 年までに 歳までに 初年度 中長期 長期的 中期的 短期的 当面 ひとり立ち 独り立ち 慣れてきたら その後 四半期",
);
/// Times that say too little by themselves: 入社後 is only what was asked.
const BARE: List = List("将来性 入社後 その後 慣れてきたら ひとり立ち 独り立ち");
/// Ways to speak of the company besides its address.
const HERE: List = List("こちらの こちらで こちらに この会社 貴協会 御協会 入社 入職");
/// Plans that leave, each as it is said when it is meant.
const LEAVING: List = List(
    "独立し 独立を 独立が 独立も 独立でき 独立開業 独立する 独立という 独立・ 起業し 起業を 起業が 起業も 起業する \
     起業でき 開業し 開業を 開業する 自分の会社を 自分の店を 自分のお店を 自分の事務所を フリーランス フリーにな \
     転職し 転職も 転職を 転職する 別の会社に 他の会社に 他社に移 他社へ ほかの会社に 外資に移 次の会社で 家業を継 実家を継 \
     実家に戻 地元に戻 辞める 辞めて 辞めたい 退職し 退職する 結婚したら 海外に移住 専業主婦",
);
/// A business of one's own, when both stand in one clause: 自分でカフェを開き, 実家の店を継ぎ.
const OWN: List = List("自分で 自分の 自ら 実家 家業 友人と 仲間と 夫と 妻と");
const BUSINESS: List =
    List("を開き を開く を開い を開け を持つ を持ち を持って 経営し を立ち上げ を継 継ぐ 継ぎ 店を出");
/// Those whose business it is.
const HEIRS: List = List("継ぐ社長 継ぐご 継ぐ方 継ぐ人 持つつもりで働");
/// What makes such a word none: it is denied, it is past, or it means to work on one's own.
const STAYING: List = List(
    "ません ない なく せずに 転職して 転職した 転職をし 転職しました 転職を決 転職を考え始 転職を機 転職活動 \
     転職理由 転職の 独立した 独立して業務 独立して仕事 独立して案件 独立して動 独立して進 独立して一 独立して担当 \
     独立して対応 独立して判断 独立して訪問 独立して回 独立して働け 独立して1日 独立して１日 独立して任 独立採算 独立系 したばかり を継ぐ社長 継ぐご 継ぐ方 継ぐ人 \
     開業するお 開業する先生 する方 している方 して困 転職する社員 持つつもりで働 結婚したら働き方 する社長 する学生 フリーランスの方 退職するまで 定年で退職 辞めたいと言わ 辞める人 辞める方 辞めて入 お客様 起業家 支援 退職した",
);
/// What is meant all the same: 独立したい has 独立した in it.
const MEANT: List = List(
    "独立したい 起業したい 開業したい 転職したい 独立しようと 起業しようと 辞めたいです 辞めたいと思 辞めたいと考 会社に転職し 会社へ転職し",
);
/// What there is no plan of.
const PLANS: List = List(
    "将来 先のこと 年後 キャリア ビジョン プラン 計画 目標 入社後 これから まだ 具体的 今のところ やりたいこと これがした",
);
/// How it is said that there is none.
const NO_PLAN: List = List(
    "分かりません わかりません 分からないで わからないで 分からないの わからないの 分からないけ わからないけ \
     分からないん 分からないという わからないという 考えたことがあり 考えたことはあり 希望はあり 考えていません 考えておりません 考えてません 考えていない 考えてない 決まっていません \
     決まってません 決まっていない 決めていません 決めてません 決めていない 特にありません 特にございません 特にない \
     特になく イメージできて イメージがわ イメージが湧 想像でき 想像がつ ビジョンはあり ビジョンはな プランはあり \
     プランはな 目標はあり 目標はな やりたいことはあり 計画はあり 計画はな 夢はあり",
);
/// Whatever one is told to do.
const ANYTHING: List = List(
    "何でもや 何でもし なんでもや なんでもし 何でも頑張 なんでも頑張 言われたこと 言われた仕事 会社にお任せ お任せします",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    if sheet.asked != Asked::Career {
        return None;
    }
    let text = &sheet.text;
    let say = |level, spans, why| Some(Finding::new(Check::TimeMarker, level, spans, why));
    if let Some((span, why)) = elsewhere(text) {
        return say(Level::Attention, vec![span], why);
    }
    let time = time(text);
    if time.is_none()
        && let Some(span) = text.find(ANYTHING).into_iter().next()
    {
        return say(Level::Attention, vec![span], Why::NoPlan);
    }
    if !sheet.is_readable() {
        return Some(Finding::too_short(Check::TimeMarker));
    }
    let company = company_at(text, &(0..text.raw.len()), sheet.notes)
        .or_else(|| text.find(HERE).into_iter().next())
        .or_else(|| sheet.company_words().first().cloned());
    match (time, company) {
        (Some(time), Some(company)) => {
            let mut spans = vec![time, company];
            spans.sort_unstable_by_key(|span| span.start);
            spans.dedup_by(|later, earlier| later.start < earlier.end);
            say(Level::Good, spans, Why::TimeAndCompany)
        }
        (Some(time), None) => say(Level::Hint, vec![time], Why::NoCompany),
        (None, _) => say(Level::Hint, Vec::new(), Why::NoTime),
    }
}

/// The first time that is named.
fn time(text: &Text) -> Option<Span> {
    let named = text.find(TIMES).into_iter().find(|span| !BARE.words().any(|word| word == text.at(span)));
    let counted = text.quantities.iter().find(|quantity| {
        quantity.unit == Unit::Days
            && text.at(&quantity.counter).contains(['年', '月'])
            && is_ahead(text, &quantity.span)
    });
    let counted = counted.map(|quantity| quantity.span.clone());
    [named, counted].into_iter().flatten().min_by_key(|span| span.start)
}

/// A length of time is ahead unless its clause tells of the past: 営業を6年続けてきました.
fn is_ahead(text: &Text, span: &Span) -> bool {
    let clause = text.clauses.iter().find(|clause| clause.start <= span.start && span.end <= clause.end);
    clause.is_none_or(|clause| !text.has_within(clause, List("ました てきた でした 間、 経験")))
}

/// A plan that leaves the company, or the words that there is none.
fn elsewhere(text: &Text) -> Option<(Span, Why)> {
    let mut near = 0..0;
    for clause in &text.clauses {
        let free = |words: List| text.find_within(clause, words).into_iter().find(|span| !text.is_quoted(span.start));
        if let Some(span) =
            free(LEAVING).filter(|_| !text.has_within(clause, STAYING) || text.has_within(clause, MEANT))
        {
            return Some((span, Why::PlanElsewhere));
        }
        let is_own = free(OWN).is_some() && !text.has_within(clause, List("御社 貴社 担当 強み 考え 意見 視点"));
        if let Some(span) = free(BUSINESS).filter(|_| is_own && !text.has_within(clause, HEIRS)) {
            return Some((span, Why::PlanElsewhere));
        }
        // 以前は考えていませんでした is past.
        if let Some(span) = free(NO_PLAN).filter(|span| !text.at(&(span.end..clause.end)).starts_with("でした")) {
            let has_topic = text.has_within(clause, PLANS) || text.has_within(&near, PLANS);
            let is_all = text.at(&span).starts_with('特') && clause.start == text.clauses.first()?.start;
            if has_topic || is_all {
                return Some((span, Why::NoPlan));
            }
        }
        near = clause.clone();
    }
    None
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Why, read};

    fn time(answer: &str) -> Option<(Level, Why)> {
        let notes = Notes { company: "みなと食品株式会社".into(), ..Notes::default() };
        let found = read("career", answer, &notes);
        found.into_iter().find(|finding| finding.check == Check::TimeMarker).map(|finding| (finding.level, finding.why))
    }

    #[test]
    fn a_plan_has_a_time_and_the_company() {
        let good = (Level::Good, Why::TimeAndCompany);
        let no_time = (Level::Hint, Why::NoTime);
        let no_company = (Level::Hint, Why::NoCompany);
        for (answer, expected) in [
            (
                "まずは御社の受発注の流れを覚え、早い段階で一人で取引先を持てるようになりたいです。その先は新人の教育も担いたいと考えています。",
                &good,
            ),
            ("1年後には、独立して1日5件を回れる看護師になりたいです。3年後は御社の教育係を目指します。", &good),
            (
                "三年以内に店舗の数字を任せていただける立場になり、ゆくゆくは、みなと食品の新しい店の立ち上げに加わりたいです。",
                &good,
            ),
            (
                "将来は商品開発にも関わりたいです。売り場で聞いた声を伝える役目から始め、貴社の惣菜を支える人になります。",
                &good,
            ),
            (
                "入社して最初の一年は売り場で商品を覚え、三年後には後輩に教える立場になりたいです。資格の勉強も続けます。",
                &good,
            ),
            (
                "一年目は先輩の横で覚え、三年後には後輩を教える側になりたいです。資格の勉強も続け、専門性を高めていきます。",
                &no_company,
            ),
            (
                "御社で営業として力をつけ、お客様から信頼される人になりたいです。チームの目標にも貢献し、任される範囲を広げます。",
                &no_time,
            ),
            (
                "前職では営業を6年続けてきました。御社でもお客様に長く頼られる営業でありたいですし、周りを支える役目も担いたいです。",
                &no_time,
            ),
        ] {
            assert_eq!(time(answer).as_ref(), Some(expected), "{answer}");
        }
    }

    #[test]
    fn a_plan_that_leaves_or_none_is_worth_changing() {
        let away = Some((Level::Attention, Why::PlanElsewhere));
        let none = Some((Level::Attention, Why::NoPlan));
        let good = Some((Level::Good, Why::TimeAndCompany));
        for (answer, expected) in [
            (
                "御社で三年ほど経験を積んだら、独立したいと考えています。自分の店を持つことが、子どものころからの夢です。",
                &away,
            ),
            ("5年後には、もっと大きな会社への転職も考えています。御社ではマーケティングの力をつけたいです。", &away),
            ("5年後には、独立して社長になりたいです。御社では営業の力をつけたいです。", &away),
            ("正直、まだ先のことは分かりません。", &none),
            ("特にありません。", &none),
            ("配属された場所で、言われた仕事をこなしていきたいです。", &none),
            (
                "何でもやります。与えられた仕事を一生懸命やるだけですので、会社の指示にしたがって精いっぱい努めてまいります。",
                &none,
            ),
            (
                "まずは分からないことを早めに質問し、半年で御社の商品を一通り説明できるようになります。三年目には後輩を持ちたいです。",
                &good,
            ),
            (
                "転職してすぐは御社の進め方に合わせ、一年目の終わりに、独立した担当として五社を受けもてるようになりたいです。",
                &good,
            ),
            (
                "独立や転職は考えておりません。十年先も御社の工場で、まずは設備の保全を一人で任される人を目指します。",
                &good,
            ),
            (
                "家業を継ぐご家族の話を聞き、1年目は御社の地域の中小企業を3件、3年後には20社ほど受け持ちたいです。",
                &good,
            ),
            ("開業するお医者様を支える担当になりたいです。御社で1年目は先輩に同行し、3年後に独り立ちします。", &good),
            ("3年後には、スタッフが辞めたいと言わない店を御社で作りたいです。まずは半年で全員と面談します。", &good),
            (
                "お客様のなかには、起業して困っている方がいます。3年後には御社で、そうした方の窓口を担いたいです。",
                &good,
            ),
            (
                "以前は、将来を何も考えていませんでした。今は3年後に御社で主任になると決めて、勉強を続けています。",
                &good,
            ),
            ("来年の春までに御社の製品を覚え、再来年には後輩に教えられる人になりたいと考えております。", &good),
            (
                "将来のことは、まだはっきりとは分からないというのが正直なところです。任された仕事を精一杯やります。",
                &none,
            ),
            ("特にこれがしたいという希望はありません。適性を見て決めていただければと思っております。", &none),
            (
                "特にやりたいことはありません。まわりの方と足並みをそろえて、長く働ければそれで十分だと思っております。",
                &none,
            ),
            ("3年後には別の業界も見てみたいです。御社で学んだことを、いつか次の会社でも役立てたいと思います。", &away),
            ("自分の店を持つつもりで働き、三年後には御社の店長を任されたいです。まずは半年で商品を覚えます。", &good),
            (
                "店の者が辞めたいと思う職場でした。辞めたいと思ったら、実家を継ぐつもりです。三年は御社で働きます。",
                &away,
            ),
            ("がんばります。", &Some((Level::Unread, Why::TooShort))),
        ] {
            assert_eq!(&time(answer), expected, "{answer}");
        }
    }
}
