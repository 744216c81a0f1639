//! 前向き — whether what is left behind is followed by what is wanted.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::complaint::{Complaint, complaints};
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::notes::Notes;
use crate::check::reading::Sheet;
use crate::check::script::{Script, script};
use crate::check::text::Text;
use crate::check::word::company_at;

/// Ways to speak of a former or the present job.
const JOBS: List = List(
    "前職 現職 今の会社 いまの会社 前の会社 現在の会社 今の職場 いまの職場 前の職場 現在の職場 \
     今の仕事 前の仕事 現在の仕事 勤め先 勤務先 前の病院 今の病院 前の店 離職し 退職し 転職す",
);
/// Ends that wish.
const WISHES: List = List(
    "たいです たいと たいから たいの たい気持ち たい思い たくて たくな たく、 たく思 たい。 たいん たい、 \
     たいな",
);
/// Words of what is wanted.
const AIMS: List = List(
    "挑戦 チャレンジ 実現 目指 目ざ めざ 貢献 活か 生か いかし いかせ 役立 役に立 力にな お力 携わ 取り組 身につけ \
     身に付け 高め 伸ばし 広げ 深め 学べ 惹かれ ひかれ 魅力 成長し 成長でき ステップアップ キャリアアップ 一歩 志し \
     志す 夢 つもりです 向き合え 支え",
);
/// What is resolved or chosen, unless it is only to leave.
const RESOLVES: List = List(
    "続けます 続けてまいります 続けると を希望し を希望いたし を選びました。 を選びます を選んだ と決めまし と決めてい ことを決めまし ことに決めまし \
     ことに決めてい 力を尽く 尽くします 力をつけ ここだと 納得しています 納得しており 賛成してい 共感してい をするために に戻るため に就くため に移るため",
);
/// What is looked for, unless the sentence is about terms.
const SOUGHT: List = List("長く働 大切に 寄り添");
/// Wishes that only leave.
const LEAVING: List = List(
    "辞めたい 辞めたく やめたい 離れたい 逃げたい 避けたい 転職したい 転職したく たくな たくあり 環境を変え \
     職場を変え 会社を変え 解放され 抜け出 冷たい",
);
/// Resolves that only leave.
const LEFT: List = List("辞め やめる 退職 離れ 転職する 応募");
/// Wishes for terms only.
const TERMS: List = List(
    "残業 夜勤 日勤 休み 休日 有給 給料 給与 年収 収入 待遇 人間関係 雰囲気 土日 定時 プライベート ワークライフ ホワイト 楽な \
     楽に 安定 自分の時間 家族との時間 通勤 家から近 稼ぎ 稼げ 福利厚生 条件 働きやす 環境の良 環境のよ 環境がい",
);
/// Ends of a clause that turn a word of what is wanted into what was not possible.
const REFUSALS: List = List(
    "ません られず できず えず れない きない えない なかった なく、 がない 感じられ 機会が少 機会がな \
     難しい 難しく 限界",
);
/// In other answers than the reason for leaving, what one did about it is a way forward, too.
const DEEDS: List = List(
    "改善し 見直 減らし 減りました 短縮し 縮め 作り 変え 提案し 始め 整え 工夫 導入し 話し合 相談し 声をかけ 解決 \
     乗り越え 乗りこえ 聞き取 分担 心がけ 意識し ようにし ようになり 学びました 乗り切 優先順位 相談す 役割を",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let is_leaving = sheet.asked == Asked::Leaving;
    if matches!(sheet.asked, Asked::Weakness | Asked::CounterQuestion) {
        return None;
    }
    if !sheet.is_readable() {
        return is_leaving.then(|| Finding::too_short(Check::Forward));
    }
    let text = &sheet.text;
    if !is_leaving && !text.has(JOBS) {
        return None;
    }
    let all = complaints(text);
    let found: Vec<(usize, Complaint)> =
        all.iter().filter(|(_, complaint)| is_leaving || is_about_job(text, complaint)).cloned().collect();
    let forward =
        |(place, clause)| forward(text, sheet.notes, clause, all.iter().any(|(complained, _)| *complained == place));
    let Some((first, _)) = found.first() else {
        // 学び、支えてきました is told of what was done.
        let is_ahead = |span: &Span| {
            let sentence = text.sentences.iter().find(|sentence| sentence.end >= span.end);
            sentence.is_none_or(|sentence| !text.at(sentence).ends_with("てきました。"))
        };
        let mut clauses = text.clauses.iter().enumerate();
        let span = is_leaving.then(|| clauses.find_map(|clause| forward(clause).filter(is_ahead)))??;
        return Some(Finding::new(Check::Forward, Level::Good, vec![span], Why::LooksForward));
    };
    let mut after = text.clauses.iter().enumerate().skip(first + 1);
    let way = after.find_map(forward).or_else(|| forward((*first, text.clauses.get(*first)?)));
    let has_deed = !is_leaving && text.clauses.iter().skip(*first).any(|clause| is_deed(text, clause));
    let spans: Vec<Span> = found.iter().map(|(_, complaint)| complaint.span.clone()).collect();
    if way.is_none() && !has_deed {
        // A wish told before is a way forward, too, only that the last word is the complaint.
        let is_before = text.clauses.iter().enumerate().take(*first).find_map(forward).is_some();
        let is_sure = !is_before && matches!(sheet.asked, Asked::Leaving | Asked::Motive);
        let level = if is_sure { Level::Attention } else { Level::Hint };
        return Some(Finding::new(Check::Forward, level, spans, Why::Complaint));
    }
    let blaming: Vec<Span> =
        found.into_iter().filter(|(_, complaint)| complaint.blames).map(|(_, complaint)| complaint.span).collect();
    if !blaming.is_empty() {
        return Some(Finding::new(Check::Forward, Level::Hint, blaming, Why::Blames));
    }
    way.map(|span| Finding::new(Check::Forward, Level::Good, vec![span], Why::LooksForward))
}

/// Whether a former or the present job is named up to the end of the sentence of this complaint.
fn is_about_job(text: &Text, complaint: &Complaint) -> bool {
    let sentence = text.sentences.iter().find(|sentence| sentence.end >= complaint.span.end);
    sentence.is_some_and(|sentence| text.has_within(&(0..sentence.end), JOBS))
}

/// The words of what is wanted in this clause.
fn forward(text: &Text, notes: &Notes, clause: &Span, complains: bool) -> Option<Span> {
    if text.has_within(clause, LEAVING) || text.has_within(clause, TERMS) && !text.has_within(clause, AIMS) {
        return None;
    }
    let free = |words: List| text.find_within(clause, words).into_iter().rfind(|span| !text.is_quoted(span.start));
    if let Some(wish) = free(WISHES).filter(|wish| !is_likeness(text.at(&(clause.start..wish.start)))) {
        return Some(wish);
    }
    if text.has_within(clause, REFUSALS) || complains {
        return None;
    }
    let sentence = text.sentences.iter().find(|sentence| sentence.end >= clause.end)?;
    // 御社の制度なら, 聞いた話を返せます.
    let led = || company_at(text, clause, notes).filter(|at| text.at(&(at.end..clause.end)).contains("なら"));
    let resolve = free(RESOLVES).filter(|_| !text.has_within(clause, LEFT));
    free(AIMS).or(resolve).or_else(|| free(SOUGHT).or_else(led).filter(|_| !text.has_within(sentence, TERMS)))
}

/// ブラックみたいです is no wish; 取り組みたいです and 働いてみたいです are.
fn is_likeness(before: &str) -> bool {
    let stem = before.strip_suffix('み').and_then(|stem| stem.chars().next_back());
    stem.is_some_and(|last| script(last) != Script::Kanji && !matches!(last, 'て' | 'で'))
}

fn is_deed(text: &Text, clause: &Span) -> bool {
    text.has_within(clause, DEEDS) && !text.has_within(clause, REFUSALS)
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Why, read};

    fn forward(question: &str, answer: &str) -> Option<(Level, Why)> {
        let found = read(question, answer, &Notes::default());
        found.into_iter().find(|finding| finding.check == Check::Forward).map(|finding| (finding.level, finding.why))
    }

    #[test]
    fn what_follows_a_complaint_decides() {
        let complaint = Some((Level::Attention, Why::Complaint));
        let blames = Some((Level::Hint, Why::Blames));
        let good = Some((Level::Good, Why::LooksForward));
        for (answer, expected) in [
            (
                "残業がとても多くて、毎日終電で帰る生活でした。休みも取れなかったので、辞めることを決めました。",
                &complaint,
            ),
            (
                "上司と合わなかったからです。何を提案しても否定され、最後は口もきいてもらえなくなりました。毎日が苦痛でした。",
                &complaint,
            ),
            (
                "給料が安いのが一番の理由です。五年働いても手取りがほとんど変わらず、生活が苦しいままでした。",
                &complaint,
            ),
            (
                "今の会社は残業が多いので、残業が少なくて休みがきちんと取れる会社で働きたいです。家族との時間も欲しいです。",
                &complaint,
            ),
            (
                "正直に言うと人間関係が最悪で、もう限界でした。ああいう職場には二度と戻りたくないと思っています。",
                &complaint,
            ),
            (
                "評価が年功序列で、成果を出しても役割が広がりませんでした。成果に応じて任される環境で、大きな案件に挑戦したいです。",
                &good,
            ),
            (
                "毎月80時間ほどの残業が続き、お客様と話す時間が取れませんでした。一件ずつ丁寧に向き合える仕事がしたいと考えています。",
                &good,
            ),
            (
                "提案の幅を広げたくて転職を考えました。今の会社は自社の商品だけを扱うため、お客様に合わない品をすすめることがありました。",
                &good,
            ),
            (
                "社長の方針がころころ変わり、現場はいつも振り回されていました。御社では腰をすえて、品質を高める仕事に取り組みたいです。",
                &blames,
            ),
            (
                "上司が意見を聞いてくれず、ずっと不満でした。これからは意見を出し合える場所で、企画の力を伸ばしたいと思います。",
                &blames,
            ),
            (
                "残業が多い職場でしたが、それは理由ではありません。納めたあとの声を聞いて直す仕事に移ることを決めました。",
                &good,
            ),
            (
                "残業が多いことが理由ではありません。納めたあとの声を聞き、その声で直していく仕事に移ることを決めました。",
                &good,
            ),
            (
                "前職では評価が曖昧で、後輩が辞めていきました。基準を書き出して渡しました。人を育てる仕組みのある御社を選びました。",
                &good,
            ),
            (
                "休みが取れないスタッフの勤務表を見直し、月に八日を守れるようにしました。次は、五店舗の仕組みを作る立場を希望します。",
                &good,
            ),
            (
                "残業が月九十時間あり、残業続きの毎日でした。仕事は好きなので、時間の使い方を決められる御社で、同じ設計の仕事を続けます。",
                &good,
            ),
            (
                "今の施設は人手が足りず、話せる時間は少しでした。御社のユニットケアなら、聞いた話をその日のうちに返せます。",
                &good,
            ),
            (
                "今の施設は人手が足りず、話す時間が五分もありません。話を聞く介護をするために、少人数のホームを探していました。",
                &good,
            ),
            (
                "今の会社は人間関係が悪く、もう疲れました。上司には伝えていませんが、今年のうちに退職することを決めました。",
                &complaint,
            ),
            (
                "今の会社は給料が安く、生活が苦しいままでした。御社の制度なら、残業も少なくて休みもきちんと取れるはずです。",
                &complaint,
            ),
            (
                "前職では接客を学び、店長も経験しました。売場づくりに取り組み、スタッフを支えてきました。退職は昨年の三月です。",
                &None,
            ),
            (
                "夜勤がきつくて、体調を崩しました。医師からも止められました。日勤だけの仕事を希望しています。",
                &complaint,
            ),
            (
                "残業が多かったからです。休みも取れませんでした。だから御社を選びましたが、特に理由はありません。",
                &complaint,
            ),
            ("家電の修理を学び、直す仕事に将来性を感じたため転職を決めました。資格の勉強も続けています。", &None),
            ("契約社員としての任期が満了するためです。三年間、窓口で書類の受付と案内を続けてきました。", &None),
            (
                "「対応が最悪だ」というお客様の声を何度も聞き、しくみから直す側に回りたいと考えるようになりました。",
                &good,
            ),
            (
                "残業が多く上司も話を聞いてくれなくてもう続けられないと思って辞めました次は決まっていませんがゆっくり考えます",
                &complaint,
            ),
        ] {
            assert_eq!(&forward("tenshokuriyuu", answer), expected, "{answer}");
        }
    }

    #[test]
    fn in_other_answers_only_a_complaint_about_a_job_counts() {
        let complaint = Some((Level::Attention, Why::Complaint));
        for (question, answer, expected) in [
            (
                "shiboudouki",
                "前職は残業が多く給料も低かったので、もっと良い条件の会社を探していました。知人から聞いて応募しました。",
                &complaint,
            ),
            (
                "shiboudouki",
                "給料が低く、上司の嫌がらせもあったため、離職しました。落ち着いた会社だと聞き、応募いたしました。",
                &complaint,
            ),
            (
                "jisseki",
                "前職では残業が多い部署にいましたが、手順書を作り直して全員の残業を月20時間減らしました。",
                &None,
            ),
            (
                "further-stress",
                "前職では先輩が教えてくれず、最初の半年は苦労しました。そこで自分から声をかけ、週に一度の勉強会を始めました。",
                &Some((Level::Hint, Why::Blames)),
            ),
            (
                "tansho",
                "短所は、上司に厳しく言われると落ち込むところです。前職では半日引きずることもありました。今は紙に書き出しています。",
                &None,
            ),
            (
                "chousho",
                "長所は、粘り強さです。展示会の来場者に三か月かけて電話をし、四割の方と会う約束を取りました。",
                &None,
            ),
        ] {
            assert_eq!(&forward(question, answer), expected, "{answer}");
        }
        assert_eq!(forward("tenshokuriyuu", "残業が多いからです。"), Some((Level::Unread, Why::TooShort)));
    }
}
