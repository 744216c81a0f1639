//! なぜ三段 — the follow-up questions that an answer provokes, each bound to the words that provoke it.

mod kind;
mod places;

use super::asked::Asked;
use super::checks::{baseline, company_fit, reproduce, vague};
use super::finding::Span;
use super::list::List;
use super::notes::Notes;
use super::reading::Sheet;
use places::{Found, MARKS, abstract_strengths};

pub use kind::{Depth, Probe, ProbeKind};

/// Words that sound large.
const LARGE: List = List(
    "大きく 大きな 圧倒的 抜群 高い評価 非常に 徹底的 しっかり 積極的 主体的 臨機応変 丁寧に 信頼関係 全力で 精一杯 一生懸命",
);
/// Others who did it together.
const TEAM: List = List(
    "チームで チーム全体 チームとして チームの チーム一丸 班で 部署で 部署全体 みんなで 皆で 全員で 私たち 私達 我々 一丸とな メンバーと メンバーで \
     店全体 会社全体 部全体 社内全体",
);
/// What others did or did not.
const FAULTS: List = List(
    "してくれな してくれませ くれませんで くれない してもらえ させてもらえ もらえませ もらえな されませんでした 上司が 上司に言わ 上司の 会社が 評価され 認められ 認めて \
     人手不足 不公平 最悪 理不尽 押しつけ 押し付け 丸投げ 人間関係",
);
/// A choice that was made.
const CHOICES: List = List(
    "選び 選んだ 選ん 決めて 決めまし 決めた ことにし 変えまし 変えた 変える 替えまし 切り替え 始めまし 始めた 取り入れ 絞り 絞って 作り直 作り替 作りまし 見直し 提案し \
     やめて 分けて 代わりに 設け 増やし 減らし",
);
/// Ends of what one asks.
const ASKS: List = List("か でしょう ください 伺いたいです お聞きしたいです 知りたいです");
/// What only asks to be allowed to ask.
const MAY_ASK: List = List("質問させて 伺わせて 質問してもよろし お聞きしてもよろし");

/// The follow-up questions that this answer provokes, the most telling first, six at most.
#[must_use]
pub fn probes(question: &str, answer: &str, notes: &Notes) -> Vec<Probe> {
    let sheet = Sheet::new(question, answer, notes);
    let mut found = Found { sheet: &sheet, probes: Vec::new() };
    if sheet.asked == Asked::CounterQuestion {
        for (span, words) in sheet.text.each_sentence() {
            let words = words.trim_end_matches(MARKS);
            if ASKS.ends(words) && !MAY_ASK.is_in(words) && words.chars().count() >= 8 {
                found.add(ProbeKind::Ask, span);
            }
        }
        return found.probes;
    }
    for span in baseline::places(&sheet) {
        found.add(ProbeKind::Baseline, span);
    }
    if matches!(sheet.asked, Asked::Leaving | Asked::Other) {
        found.clauses(ProbeKind::OthersFault, 2, |words| FAULTS.is_in(words));
    }
    if sheet.asked == Asked::Motive {
        for span in company_fit::stock_places(&sheet).into_iter().take(2) {
            let clause = found.clause_of(&span);
            found.add(ProbeKind::Sympathy, clause);
        }
    }
    for span in abstract_strengths(sheet.text.raw).into_iter().take(2) {
        found.add(ProbeKind::AbstractStrength, span);
    }
    let large = LARGE.all_in(sheet.text.raw).into_iter().filter(|span| !found.is_measured(span));
    let large: Vec<Span> = vague::places(&sheet).into_iter().chain(large).take(2).collect();
    for span in large {
        found.add(ProbeKind::BigWord, span);
    }
    // リーダーを志望しています tells nothing that was done together.
    if let Some(span) = TEAM.all_in(sheet.text.raw).into_iter().find(|span| !found.is_ahead(span)) {
        let clause = found.clause_of(&span);
        found.add(ProbeKind::Team, clause);
    }
    if sheet.asked == Asked::Leaving {
        found.leaving();
    }
    found.plans();
    for sentence in reproduce::result_places(&sheet.text).into_iter().take(2) {
        let last = found.result_in(&sentence);
        found.add(ProbeKind::Result, last);
    }
    // What was felt is asked about in the same way.
    if sheet.asked == Asked::Motive && found.probes.iter().all(|probe| probe.kind != ProbeKind::Sympathy) {
        found.clauses(ProbeKind::Company, 1, |words| words.contains("志望"));
    }
    found.clauses(ProbeKind::Choice, 2, |words| CHOICES.is_in(words));
    found.fill();
    found.probes
}

#[cfg(test)]
mod tests {
    use super::places::{LEAST, MOST};
    use super::{Depth, ProbeKind, probes};
    use crate::bank::core::SEVEN;
    use crate::check::Notes;

    fn found<'a>(question: &str, answer: &'a str) -> Vec<(ProbeKind, &'a str)> {
        let probes = probes(question, answer, &Notes::default());
        probes.into_iter().map(|probe| (probe.kind, answer.get(probe.span).unwrap())).collect()
    }

    #[test]
    fn each_question_is_bound_to_the_words_that_provoke_it() {
        use ProbeKind::{
            AbstractStrength, Ask, Baseline, BigWord, Company, Leaving, OthersFault, Plan, Result, Scene, Sympathy,
            Team,
        };
        for (question, answer, expected) in [
            ("jisseki", "社内でトップになりました。", (Baseline, "トップ")),
            ("jisseki", "チームで売上を伸ばしました。", (Team, "チームで売上を伸ばしました")),
            (
                "jisseki",
                "工夫をして、待ち時間を平均8分から3分に減らしました。",
                (Result, "待ち時間を平均8分から3分に減らしました"),
            ),
            ("chousho", "長所はコミュニケーション能力です。", (AbstractStrength, "コミュニケーション能力")),
            ("chousho", "観察力には自信があります。", (AbstractStrength, "観察力")),
            ("chousho", "いろいろな方と話せます。", (BigWord, "いろいろ")),
            ("shiboudouki", "はい、御社の理念に共感しました。", (Sympathy, "御社の理念に共感しました")),
            ("tenshokuriyuu", "上司が話を聞いてくれませんでした。", (OthersFault, "上司が話を聞いてくれませんでした")),
            ("tenshokuriyuu", "理由は、教える仕事に移りたいからです。", (Leaving, "教える仕事に移りたいからです")),
            ("career", "3年後には、店を一つ任されたいです。", (Plan, "店を一つ任されたいです")),
            ("career", "3年後は、チームのまとめ役になりたいです。", (Plan, "チームのまとめ役になりたいです")),
            ("shiboudouki", "御社を志望した理由は、夜の現場の声を聞くからです。", (Company, "御社を志望した理由は")),
            ("chousho", "長所は、相手の立場で考えられることです。", (Scene, "相手の立場で考えられることです")),
            (
                "gyakushitsumon",
                "ぜひ伺わせてください。最初の半年で期待されることは何でしょうか。",
                (Ask, "最初の半年で期待されることは何でしょうか"),
            ),
        ] {
            assert!(found(question, answer).contains(&expected), "{answer}: {:?}", found(question, answer));
        }
    }

    #[test]
    fn a_vague_answer_provokes_three_and_a_good_one_at_least_one() {
        for question in SEVEN {
            for example in question.examples {
                let answer: String = example.sentences.iter().map(|sentence| sentence.text).collect();
                assert!((1..=MOST).contains(&found(question.id, &answer).len()), "{}", example.id);
            }
            for weak in question.weak.iter().filter(|_| question.id != "gyakushitsumon") {
                assert!((LEAST..=MOST).contains(&found(question.id, weak.text).len()), "{}", weak.id);
            }
        }
        let vague =
            "長所は責任感とコミュニケーション能力です。いろいろな仕事を頑張り、周りからも高い評価をいただきました。";
        assert!(found("chousho", vague).len() >= LEAST);
        assert_eq!(found("chousho", ""), []);
        assert_eq!(found("gyakushitsumon", "特にありません。"), []);
    }

    #[test]
    fn no_two_overlap_and_none_is_repeated() {
        for question in SEVEN {
            for weak in question.weak {
                let probes = probes(question.id, weak.text, &Notes::default());
                for (index, probe) in probes.iter().enumerate() {
                    let others = probes.iter().skip(index + 1);
                    assert!(
                        others
                            .into_iter()
                            .all(|other| { probe.span.end <= other.span.start || other.span.end <= probe.span.start })
                    );
                }
            }
        }
    }

    #[test]
    fn the_ids_are_stable_and_the_levels_three() {
        let ids: Vec<_> = ProbeKind::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(ids.len(), ids.iter().collect::<std::collections::BTreeSet<_>>().len());
        assert_eq!(Depth::ALL.map(Depth::number), [1, 2, 3]);
    }
}
