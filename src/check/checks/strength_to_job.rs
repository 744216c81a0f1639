//! 強みと仕事のつながり — whether a strength is told together with the work it serves.

use crate::check::Check;
use crate::check::aim::{USES, intends, new_work_at};
use crate::check::asked::Asked;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;
use crate::check::word::{strength_words, telling};

/// Words of what one is able to do.
const STRENGTHS: List = List(
    "強み 長所 スキル 得意 持ち味 ノウハウ 知識 自信が 自信を 培っ 身につけ 身に付け この力 その力 く力 む力 る力 す力 う力 力を活 力で \
     経験を 経験が 経験は 経験から 経験し 経験で 経験と 実績 この目 進め方 やり方 この学び 学んだ てきた経験 てきたこと てきたので てきたから \
     てきましたので てきましたから てまいりましたので 資格 視点 気配り 年月 土台に ベースに",
);
/// Words of what one has done, which a strength may stand behind.
const CAREERS: List = List("てきまし てまいりまし 担当しま 担当して 担当し、 務めま 務めて として働 として勤 として、");
/// Promises that need no strength.
const PROMISES: List = List("頑張 がんば 努力 精一杯 全力 一生懸命 前向きに");
/// What looks like one and is none.
const NO_STRENGTHS: List = List(
    "経験を積 経験がな 経験はな 経験がありませ 経験はありませ 経験させ 経験でき 経験したい 経験してみ 知識がな 知識はな 知識を得 スキルを身につけ \
     スキルを学 知識を身につけ 知識を学 スキルアップ",
);

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let is_about_oneself = matches!(sheet.asked, Asked::Achievement | Asked::Strength);
    if !is_about_oneself && !matches!(sheet.asked, Asked::Motive | Asked::Career) {
        return None;
    }
    if !sheet.is_readable() {
        return Some(Finding::too_short(Check::StrengthToJob));
    }
    let text = &sheet.text;
    let company = sheet.company_words();
    let strength = strength_in(sheet, &(0..text.raw.len()));
    let has_strength = strength.is_some() || text.has(CAREERS);
    let mut is_open = false;
    let mut was_work = false;
    for (index, (sentence, words)) in text.each_sentence().enumerate() {
        let work = work_in(sheet, company, &sentence);
        let is_used =
            text.first_within(&sentence, USES).is_some_and(|used| has_object(text.at(&(sentence.start..used.start))));
        // What follows a sentence about the company is still about it; a motive or a plan is about nothing else.
        let is_there = work.is_some() || was_work || !is_about_oneself;
        let aims = is_there && intends(text, &(work.as_ref().map_or(sentence.start, |work| work.start)..sentence.end));
        was_work = work.is_some();
        is_open |= is_used || (aims && (has_strength || is_about_oneself));
        let is_tied = if is_used {
            // これまでの経験を活かし could be said anywhere.
            work.is_some() || (intends(text, &sentence) && telling(words).next().is_some())
        } else {
            // A sentence that aims is enough where the whole answer is about a strength, unless it only promises.
            let promises = text.has_within(&sentence, PROMISES) && telling(words).next().is_none();
            let is_near = || strength_near(sheet, index, work.is_some());
            aims && if is_about_oneself { !promises } else { is_near() }
        };
        if is_tied {
            let spans = vec![sentence];
            return Some(Finding::new(Check::StrengthToJob, Level::Good, spans, Why::Tied));
        }
    }
    if is_open {
        return None;
    }
    let spans = strength.filter(|_| is_about_oneself).into_iter().collect();
    Some(Finding::new(Check::StrengthToJob, Level::Hint, spans, Why::EndsAtStrength))
}

/// Where this sentence speaks of the new work: by the company, or by one of its words.
fn work_in(sheet: &Sheet, company: &[Span], sentence: &Span) -> Option<Span> {
    let named = company.iter().find(|word| sentence.start <= word.start && word.end <= sentence.end);
    new_work_at(&sheet.text, sentence, sheet.notes).or_else(|| named.cloned())
}

/// Whether something stands before 活かし or 貢献 that is put to use.
fn has_object(before: &str) -> bool {
    before.contains(['を', 'に', 'で', 'が', 'は', 'も', 'へ']) && before.chars().count() >= 4
}

/// Whether a word of strength, or one of the strength cards, stands in this sentence or beside it; beside the company's
/// name, what one has done is enough.
fn strength_near(sheet: &Sheet, index: usize, is_named: bool) -> bool {
    let near = sheet.text.sentences.get(index.saturating_sub(1)..).unwrap_or_default();
    let near = || near.iter().take(if index == 0 { 2 } else { 3 });
    near().any(|sentence| {
        strength_in(sheet, sentence).is_some() || (is_named && sheet.text.has_within(sentence, CAREERS))
    }) || near().any(|sentence| !strength_words(sheet.text.at(sentence), sheet.notes).is_empty())
}

/// The first word of strength in this part.
fn strength_in(sheet: &Sheet, part: &Span) -> Option<Span> {
    let text = &sheet.text;
    let none = text.find_within(part, NO_STRENGTHS);
    let is_one = |span: &Span| !none.iter().any(|none| none.start <= span.start && span.start < none.end);
    text.find_within(part, STRENGTHS).into_iter().find(is_one)
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::{Level, Notes, Sheet, Why};

    #[test]
    fn a_strength_is_told_with_the_work_it_serves() {
        use Level::{Good, Hint, Unread};
        let tied = || Some((Good, Why::Tied));
        let ends = || Some((Hint, Why::EndsAtStrength));
        for (question, answer, expected) in [
            (
                "chousho",
                "長所は人の顔を覚えることです。二度目の来店で名前をお呼びしてきました。御社の受付でもこの力を活かします。",
                tied(),
            ),
            (
                "chousho",
                "長所は人の顔を覚えることです。二度目の来店で名前をお呼びしてきました。御社の受付でもお名前をお呼びします。",
                tied(),
            ),
            (
                "chousho",
                "長所は人の顔を覚えることです。二度目の来店で、お名前をお呼びしてきました。友人にも驚かれることがあります。",
                ends(),
            ),
            (
                "chousho",
                "長所は段取りです。前職ではチームの仕事を一覧にして、皆が早く帰れるようになりました。上司にも褒められました。",
                ends(),
            ),
            ("chousho", "長所は素直さです", Some((Unread, Why::TooShort))),
            (
                "chousho",
                "長所は粘り強さです。どのような場面でも力を発揮できると思いますし、周りからもそう言われることが多いです。",
                None,
            ),
            (
                "jisseki",
                "台帳を作り直し、探す時間を半分にしました。御社のように拠点が増える会社では、台帳も増えると思います。はじめに一つにまとめる役目を果たせます。",
                tied(),
            ),
            (
                "jisseki",
                "聞き取る力を活かして台本を二つに絞り、待ち時間を短くしました。この取り組みは社内でも広まっています。",
                None,
            ),
            (
                "shiboudouki",
                "御社の、古い家を直して貸す仕事に惹かれました。大工として9年働いてきましたので、御社の現場で床下から見立てます。",
                tied(),
            ),
            (
                "shiboudouki",
                "御社を志望したのは、駅前の小さな店まで配達しているからです。町の人に近い会社で、ぜひ働きたいと考えています。",
                ends(),
            ),
            (
                "shiboudouki",
                "御社を志望したのは、駅前の小さな店まで配達しているからです。いろいろな経験を積み、早く成長したいと考えています。",
                ends(),
            ),
            (
                "career",
                "3年後には店を任されたいです。前職で発注を4年担当してきましたので、2年目からは在庫の見直しに加わります。",
                tied(),
            ),
            (
                "career",
                "1年目は先輩に付いて流れを覚えます。3年目には後輩に教える立場になり、5年目にはチームをまとめたいです。",
                ends(),
            ),
            (
                "shiboudouki",
                "御社の将来性に魅力を感じて志望しました。これまでの経験を活かして、一日も早く戦力になりたいと考えております。",
                None,
            ),
            (
                "tansho",
                "短所は人に任せられないことです。今は朝のうちに、渡す仕事を三つ書き出してから始めるようにしています。",
                None,
            ),
        ] {
            let found = check(&Sheet::new(question, answer, &Notes::default()));
            assert_eq!(found.map(|finding| (finding.level, finding.why)), expected, "{answer}");
        }
    }

    #[test]
    fn the_words_of_the_notebook_tie_too() {
        let answer = "棚の前で迷う方に気づいてきました。苗の相談会では、初めての方にこちらから声をかけてまいります。";
        let notes = Notes {
            company_words: vec!["初心者のための苗の相談会".into()],
            strengths: vec!["迷う人に気づく".into()],
            ..Notes::default()
        };
        let found = check(&Sheet::new("chousho", answer, &notes)).unwrap();
        assert_eq!((found.level, found.why), (Level::Hint, Why::EndsAtStrength));
        let notes = Notes { company_words: vec!["春の園芸相談会".into(), "迷う方".into()], ..notes };
        let answer = answer.replace("苗の相談会", "春の園芸相談会");
        let found = check(&Sheet::new("chousho", &answer, &notes)).unwrap();
        assert_eq!((found.level, found.why), (Level::Good, Why::Tied));
    }
}
