//! 課題の言い方 — whether a problem of the company is told shortly, and turned to growth.

use crate::check::Check;
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;
use crate::check::text::Text;
use crate::check::word::company_at;

/// Words of a problem.
const PROBLEMS: List = List(
    "課題 問題 弱い 弱さ 弱み 弱点 遅れ 足りな 足りて 不足 不十分 劣 古い 古く 悪い 悪く 使いにく 使いづら \
     分かりにく わかりにく 見づら 見にく 足りず 遅い 遅く 下手 へた 雑 多すぎ 少なすぎ 増えな 伸び悩 苦戦 できていな \
     活かしきれ 活かせていな 届いていな 知られていな 知名度が低 認知度が低 もったいない 残念 負けて 差をつけ \
     物足りな 改善すべき 改善の余地 時代遅れ 追いつ 低迷 下がって 落ちて 減って 離れて 弱く 甘い",
);
/// Those of them that sound like blame.
const BLAMING: List = List(
    "弱い 弱さ 弱み 弱点 遅れ 足りな 足りて 不十分 劣 古い 古く 悪い 悪く 使いにく 使いづら 分かりにく わかりにく \
     見づら 見にく 足りず 遅い 下手 へた 雑 できていな 活かしきれ 活かせていな もったいない 残念 負けて 物足りな \
     改善すべき 時代遅れ 問題だ 問題です 問題があ 低迷 甘い",
);
/// What turns a problem to growth.
const GROWTH: List = List(
    "伸びしろ のびしろ 伸ばせ 伸ばし 余地 可能性 貢献 活か 生かし いかし 役立 役に立 お手伝い 力にな お力 支え 広げ \
     縮め 高め 育て つくり 作り 作る 進め 減ら 増や 整え 届け つなげ 変え 取り組 担い 始め 挑戦 実現 深め 解決 \
     改善して 改善した 改善しま 改善でき 提案し 埋め 補 たいです たいと まいります",
);
/// Whose problem it is not: one's own, or that of the job left behind.
const OWN: List = List(
    "私 わたし 前職 現職 今の会社 前の会社 今の職場 前の職場 自分 当時 以前 短所 弱みは 弱みで 業界 世の中 社会 地域 \
     お客様の 利用者の 患者",
);
/// A problem may take so many sentences.
const SENTENCES: usize = 2;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    if matches!(sheet.asked, Asked::Weakness | Asked::CounterQuestion | Asked::Leaving) || !sheet.is_readable() {
        return None;
    }
    let text = &sheet.text;
    if !text.has(PROBLEMS) {
        return None;
    }
    let problems = problems(sheet);
    let last = problems.last()?.clone();
    let say = |spans, why| Some(Finding::new(Check::ProblemTone, Level::Hint, spans, why));
    if problems.len() > SENTENCES {
        let sentences = problems.len();
        return say(problems, Why::LongProblem { sentences });
    }
    let blaming = problems.iter().flat_map(|sentence| text.find_within(sentence, BLAMING)).last()?;
    let rest = blaming.end..text.raw.len();
    let is_turned = text.has_within(&rest, GROWTH) && last.end <= text.raw.len();
    if is_turned { None } else { say(vec![blaming], Why::OnlyCriticism) }
}

/// The sentences that tell a problem of the company: one that names it, or one after it, until one speaks of
/// oneself.
fn problems(sheet: &Sheet) -> Vec<Span> {
    let text = &sheet.text;
    let mut found: Vec<Span> = Vec::new();
    let mut is_about = false;
    for (sentence, _) in text.each_sentence() {
        let is_here = company_at(text, &sentence, sheet.notes).is_some();
        let is_own = text.has_within(&sentence, OWN) && !is_here;
        is_about = is_here || is_about && !is_own;
        if is_about && has_problem(text, &sentence) && !is_wish(text, &sentence) {
            found.push(sentence);
        }
    }
    found
}

fn has_problem(text: &Text, sentence: &Span) -> bool {
    text.find_within(sentence, PROBLEMS).iter().any(|word| !text.is_quoted(word.start))
}

/// A sentence that turns to what one will do is no longer the problem: 御社の課題の解決に貢献したい.
fn is_wish(text: &Text, sentence: &Span) -> bool {
    text.has_within(sentence, List("たいです たいと まいります 貢献 活か 役立 伸びしろ 余地 可能性 お手伝い 力にな"))
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Why, read};

    fn tone(question: &str, answer: &str) -> Option<Why> {
        let found = read(question, answer, &Notes::default());
        let found = found.into_iter().find(|finding| finding.check == Check::ProblemTone)?;
        assert_eq!(found.level, Level::Hint);
        Some(found.why)
    }

    #[test]
    fn a_problem_is_short_and_turned_to_growth() {
        for (question, answer, expected) in [
            (
                "shiboudouki",
                "御社は商品は良いのですが、宣伝がとても弱いと思います。サイトも古く、若い人に知られていません。",
                Some(Why::OnlyCriticism),
            ),
            (
                "shiboudouki",
                "御社のアプリは使いにくいという声が多く、他社に比べて遅れていると感じました。そこが残念でした。",
                Some(Why::OnlyCriticism),
            ),
            (
                "shiboudouki",
                "御社の課題は、店ごとに接客の差があることです。予約の電話もつながりにくく、問題だと感じました。さらに在庫の管理も遅れています。待ち時間の案内も足りていません。私なら変えられます。",
                Some(Why::LongProblem { sentences: 4 }),
            ),
            (
                "shiboudouki",
                "御社では店ごとの接客に差があると伺いました。ここは伸びしろだと考えます。研修を作ってきた力を活かし、支えたいです。",
                None,
            ),
            (
                "shiboudouki",
                "御社の案内はまだ分かりにくい所があります。私は説明書を作り直した経験があり、その部分の改善に貢献したいです。",
                None,
            ),
            (
                "shiboudouki",
                "前職では在庫の管理が古く、欠品の多さが問題でした。御社の仕組みに惹かれ、志望いたしました。",
                None,
            ),
            (
                "shiboudouki",
                "御社の課題である人手不足に、採用の経験で力になりたいと考えました。面接の進め方から見直してまいります。",
                None,
            ),
            (
                "tansho",
                "短所は、説明が分かりにくいところです。御社でも同じ問題が起きないよう、図を先に描くようにしています。",
                None,
            ),
            (
                "further-weak-point",
                "当てはまる課題を挙げるなら、御社は地方での知名度が低いことです。ここに営業の経験を活かせると考えています。",
                None,
            ),
            (
                "jisseki",
                "問い合わせが減っていたため、案内の文を書き直しました。問題の多かった三つの欄を、写真に替えています。",
                None,
            ),
            (
                "shiboudouki",
                "御社の社長が「うちは宣伝が弱い」と話された記事を読み、正直さに惹かれて志望いたしました。",
                None,
            ),
            ("shiboudouki", "御社は弱い。", None),
        ] {
            assert_eq!(tone(question, answer), expected, "{answer}");
        }
    }
}
