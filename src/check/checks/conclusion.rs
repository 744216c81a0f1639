//! 結論から — whether the first words answer what was asked.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;
use crate::check::word::company_at;

use super::company_fit::DRAWN;
use super::reproduce::is_result;

/// So many characters take twelve seconds: so long a listener waits until the answer begins.
const WAITS: usize = 60;
/// A first sentence up to this long may end with the conclusion.
const FIRST: usize = 100;
/// The longest sentence that only greets or announces, in characters.
const GREETING: usize = 32;
/// Ends of a greeting or an announcement.
const GREETS: List = List(
    "願いします 願いいたします 願い致します ございます ございました 申します 申し上げます お話しします お話しいたします お話しさせていただきます \
     お話しさせてください お話します お答えします お答えいたします お伝えします 説明します 説明いたします 説明させていただきます 述べます 失礼します \
     失礼いたします かしこまりました 承知しました 分かりました わかりました そうですね 緊張しています 緊張しております",
);
/// Forms of a reason.
const REASONS: List = List(
    "からです からになります からでございます からという ためです ためになります ためでございます のでです からなんです \
     たからで ことです ことでございます ことになります ところです ところでございます ところになります",
);
/// Forms of a wish.
const WISHES: List = List("たいと たいです たいから たいので たい。 たくな たくて たく、 たいんです たいなと 考えたの");

const LEAVING: List = List(
    "転職 退職 離職 辞め やめよう やめたい 理由 きっかけ 離れ 決意 決断 決め手 環境を変え 新しい環境 キャリアチェンジ 次の職場 移りたい 残業 給料 給与 \
     年収 人間関係 不満 合わな 合わず 倒産 閉店 閉鎖 満了 体調 将来性",
);
const MOTIVE: List = List("志望 応募 理由 きっかけ 惹 選んだ 選びました 決め手 入社したい 働きたい 動機 ファン");
const ACHIEVEMENT: List = List(
    "実績 スキル 活か 生かせ いかせ 役立 役に立 お役に 貢献 強み 得意 経験 れるのは れてきたのは 発揮でき 力になれ お伝えしたいのは 改善です づくりです 作りです 一言で できること ノウハウ 武器 成果 資格 誇れ 自信 \
     一番 最も 達成 成績 を持って できます",
);
const STRENGTH: List = List(
    "長所 強み 得意 持ち味 取り柄 取りえ 自信 良いところ いいところ 良い所 性格 言われ ところです れるのは れてきたのは 力です 性です さです 人間です 一言で 力があ \
     点です こなせ ところだと ところが",
);
const WEAKNESS: List = List(
    "短所 弱み 苦手 不得意 課題 欠点 弱点 癖 くせ すぎ 過ぎ がち てしま でしま ちゃう ちゃい 性格 言われ 足りない 至らな 特にあり \
     特にない 直したい 改善したい 性です ところです やすい にくい",
);
const CAREER: List = List(
    "年後 年目 年以内 か月 ヶ月 カ月 半年 将来 ゆくゆく いずれ まず 入社後 入社して 入社した 入社直後 入社でき 入社1 入社2 入社3 目標 目指 目ざ めざ 任され 任せて キャリア 一日も早く \
     ビジョン なりたい",
);

/// Ends that say there is none, which answers nothing.
const NONE: List = List(
    "分かりません わかりません 分からないです わからないです 正直なところです 考えていません 考えておりません 決まっていません 決めていません \
     思いつきません 希望はありません 不満はありません",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let head = head_words(sheet.asked)?;
    if !sheet.is_readable() {
        return Some(Finding::too_short(Check::Conclusion));
    }
    let text = &sheet.text;
    let mut start = None;
    let mut late = None;
    let mut is_announced = false;
    for (index, (span, words)) in text.each_sentence().enumerate() {
        if start.is_none() && is_greeting(words) {
            is_announced |= text.has_within(&span, head);
            continue;
        }
        let is_first = start.is_none();
        let start = *start.get_or_insert(span.start);
        if let Some(sign) = sign(sheet, head, &span).filter(|_| !NONE.ends(words.trim_end_matches('。'))) {
            // The first sentence may end with the conclusion; a later one has to begin soon.
            let (until, limit) = if is_first { (sign, FIRST) } else { (span.start, WAITS) };
            let before = text.at(&(start..until)).chars().filter(|character| !character.is_whitespace());
            if before.count() <= limit {
                return Some(Finding::new(Check::Conclusion, Level::Good, vec![span], Why::ConclusionFirst));
            }
            late = Some((span, index + 1));
            break;
        }
    }
    // 志望理由を申し上げます: what follows is meant as the answer, in words that are not known here.
    if is_announced {
        return None;
    }
    let (spans, why) =
        late.map_or((Vec::new(), Why::NoConclusion), |(span, sentence)| (vec![span], Why::ConclusionLate { sentence }));
    Some(Finding::new(Check::Conclusion, Level::Hint, spans, why))
}

/// The head words of an answer to this question; none where no conclusion is expected.
const fn head_words(asked: Asked) -> Option<List> {
    match asked {
        Asked::Leaving => Some(LEAVING),
        Asked::Motive => Some(MOTIVE),
        Asked::Achievement => Some(ACHIEVEMENT),
        Asked::Strength => Some(STRENGTH),
        Asked::Weakness => Some(WEAKNESS),
        Asked::Career => Some(CAREER),
        Asked::CounterQuestion | Asked::Other => None,
    }
}

/// Where a head word or a form of an answer ends in this sentence, the earliest.
fn sign(sheet: &Sheet, head: List, sentence: &Span) -> Option<usize> {
    let text = &sheet.text;
    let may_wish = match sheet.asked {
        Asked::Leaving | Asked::Career => true,
        Asked::Motive => company_at(text, sentence, sheet.notes).is_some(),
        _ => false,
    };
    let wish = if may_wish { text.find_within(sentence, WISHES) } else { Vec::new() };
    let drawn = if sheet.asked == Asked::Motive { text.find_within(sentence, DRAWN) } else { Vec::new() };
    let signs = [text.find_within(sentence, head), text.find_within(sentence, REASONS), wish, drawn];
    let first = signs.into_iter().filter_map(|found| found.first().map(|span| span.end)).min();
    // A result in numbers answers what was achieved.
    let is_result = || sheet.asked == Asked::Achievement && is_result(text, sentence);
    first.or_else(|| is_result().then_some(sentence.end))
}

fn is_greeting(words: &str) -> bool {
    let words = words.trim_end_matches(['。', '、', '！', '!', '．', ' ', '　']);
    let characters = words.chars().count();
    characters <= 4 || (characters <= GREETING && GREETS.ends(words))
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::{Level, Notes, Sheet, Why};

    #[test]
    fn the_answer_comes_first_or_soon() {
        use Level::{Good, Hint, Unread};
        let first = Why::ConclusionFirst;
        for (question, answer, expected) in [
            (
                "tenshokuriyuu",
                "教える側に回りたいと考えたからです。今の塾では授業よりも席の管理が主な役目になっています。",
                Some((Good, first.clone())),
            ),
            (
                "tenshokuriyuu",
                "はい。残業が多く、家族との時間が取れないのが理由です。上司にも相談しましたが変わりませんでした。",
                Some((Good, first.clone())),
            ),
            (
                "tenshokuriyuu",
                "高校を出て港の倉庫に入り、荷受けを八年続けました。その間に三つの班を回り、荷主の窓口も持ちました。機械の入れ替えも二度ありました。荷物の流れを組み立てる側になりたいと思いました。",
                Some((Hint, Why::ConclusionLate { sentence: 4 })),
            ),
            (
                "tenshokuriyuu",
                "えっと今の仕事は事務なんですけどもっと人と話す仕事がしたいと思ってそれで今回いろいろ考えまして応募しました",
                Some((Good, first.clone())),
            ),
            (
                "tenshokuriyuu",
                "今の会社に不満はありません。人にも恵まれ、六年間楽しく働いてきました。仕事の幅も広がりました。",
                Some((Hint, Why::NoConclusion)),
            ),
            (
                "jisseki",
                "私が発揮できるのは、誤出荷を減らす仕組みづくりです。物流センターで班のリーダーを4年務めています。",
                Some((Good, first.clone())),
            ),
            (
                "chousho",
                "周りからほめられるのは、小さな変化に気づくことです。病棟では、患者さんの返事の速さまで見てきました。",
                Some((Good, first.clone())),
            ),
            (
                "chousho",
                "粘り強さです。営業では断られても三か月は通い、相手の困りごとを聞き続けてきました。今も続けています。",
                Some((Good, first.clone())),
            ),
            (
                "career",
                "将来のことは、まだはっきりとは分からないというのが正直なところです。与えられた仕事を精一杯やります。",
                Some((Hint, Why::NoConclusion)),
            ),
            (
                "career",
                "独立は考えておりません。五年後には御社で事業承継の主担当になります。最初の一年は先輩の案件で学びます。",
                Some((Good, first.clone())),
            ),
            ("tenshokuriyuu", "転職したい", Some((Unread, Why::TooShort))),
            (
                "shiboudouki",
                "本日はお時間をいただきありがとうございます。御社を志望しましたのは、修理まで自社で受けているからです。",
                Some((Good, first.clone())),
            ),
            (
                "shiboudouki",
                "志望動機をお話しします。私は家電の修理を続けてきました。部品がなくて直せないことを、もどかしく感じていました。",
                None,
            ),
            (
                "shiboudouki",
                "御社を志望した理由は、大きく二点ございます。一点目は、直した靴を十年先まで預かる点です。前の店では、売った後の靴がどう履かれたのかを見ることがありませんでした。二点目は、職人の方が店に立つ点です。御社を選んだのは、二つがそろうからです。",
                None,
            ),
            (
                "shiboudouki",
                "返された本を一冊ずつ直す取り組みに感銘を受けました。図書館で七年、破れた本を受けとってきました。",
                Some((Good, first.clone())),
            ),
            (
                "tenshokuriyuu",
                "今の会社では、紙の地図を作る部署で八年働き、改訂と印刷の手配を受けもってきました。測った人の声がその日のうちに画面へ出て、直した所まで見える地図を作りたいと考えたためです。",
                Some((Good, first.clone())),
            ),
            (
                "shiboudouki",
                "私は前職で菓子の包装を設計していました。箱の開けにくさについて、年に多くの声をいただきました。形を三度変えて、声は減りました。",
                Some((Hint, Why::NoConclusion)),
            ),
            (
                "jisseki",
                "前職の書店では、絵本の売上を一年で1.4倍にしました。棚の高さを子どもの目線に合わせたことが始まりです。",
                Some((Good, first.clone())),
            ),
            (
                "jisseki",
                "私は大学で土木を学び、卒業後に測量の会社に入りました。山の中を歩く毎日で、先輩の背中を追いかけていました。",
                Some((Hint, Why::NoConclusion)),
            ),
            (
                "chousho",
                "人の話を最後まで聞けるところです。前の店では、お客様のお話を遮らないことをいつも心に留めていました。",
                Some((Good, first.clone())),
            ),
            (
                "chousho",
                "前の店では朝の仕込みを受けもち、毎日違う野菜が届く中で献立を組んでいました。それを支えたのが、私の長所の段取りです。",
                Some((Good, first.clone())),
            ),
            (
                "tansho",
                "緊張しやすいところが弱点です。大きな会議の前は眠れないことがあり、資料を何度も直してしまいます。",
                Some((Good, first.clone())),
            ),
            (
                "tansho",
                "細かいことまで気になる心配性ですが、出かける前に荷物を一度だけ数えることにして、早く出られるようになりました。",
                Some((Good, first.clone())),
            ),
            (
                "tansho",
                "特にありませんが、しいて申し上げれば、周りに合わせすぎて自分の考えを後に回すことかもしれません。",
                Some((Good, first.clone())),
            ),
            (
                "career",
                "まず半年で商品の名前をすべて覚え、そのあとは店の発注を任せていただけるようになりたいです。",
                Some((Good, first)),
            ),
            (
                "gyakushitsumon",
                "特にありません。本日は詳しいお話をたくさん伺い、仕事の流れがよく分かりました。ありがとうございました。",
                None,
            ),
            (
                "own-question",
                "そのときは店長に相談しました。結局、店を閉める時刻を三十分早めることになり、皆が助かりました。",
                None,
            ),
        ] {
            let found = check(&Sheet::new(question, answer, &Notes::default()));
            assert_eq!(found.map(|finding| (finding.level, finding.why)), expected, "{answer}");
        }
    }
}
