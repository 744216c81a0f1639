//! Reasons for leaving (転職の理由), clause by clause, and where a motive answers them.

use super::complaint::complaints;
use super::finding::Span;
use super::idea::{ideas, shared_ideas};
use super::list::List;
use super::text::Text;

/// What a reason for leaving is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReasonKind {
    /// 時間や働く量
    Hours,
    /// 給与や休み
    Terms,
    /// 人や雰囲気
    People,
    /// 評価や役割
    Review,
    /// 仕事の幅や成長
    Growth,
    /// 会社のこれから
    Future,
    /// None of these: what is wished for, or what is not possible
    Other,
}

/// A reason and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Its clause, without its closing mark.
    pub span: Span,
    /// What it is about.
    pub kind: ReasonKind,
}

/// What a kind of reason is told by, and what a motive says that answers it.
struct Topic {
    kind: ReasonKind,
    words: List,
    answers: List,
}

/// In this order: the first that fits a clause names it.
const TOPICS: [Topic; 6] = [
    Topic {
        kind: ReasonKind::Terms,
        words: List("給料 給与 年収 賃金 待遇 手取り 昇給 賞与 ボーナス 休みが 休日 有給 休暇 福利厚生 通勤 転勤"),
        answers: List("成果 評価 任せ 任され 責任 長く働 腰をすえ 腰を据え 実力"),
    },
    Topic {
        kind: ReasonKind::Hours,
        words: List(
            "残業 夜勤続き 終電 業務量 仕事量 労働時間 勤務時間 拘束 ノルマ 忙し 追われ 数をこなす 時間が取れ 時間がな",
        ),
        answers: List(
            "じっくり 一件ずつ 一社ずつ 一人ひとり 一人一人 向き合 丁寧 深く 時間をかけ 時間まで 分担 仕組み 効率 働き方 長く",
        ),
    },
    Topic {
        kind: ReasonKind::People,
        words: List("人間関係 雰囲気 社風 体質 風通し 上司 先輩 同僚 周り 周囲 意見を 意見が 連携 相談でき"),
        answers: List("チーム 意見 話し合 風通し 協力 相談 声を聞 助け合 一緒に 分け合 仲間 連携 現場の声"),
    },
    Topic {
        kind: ReasonKind::Review,
        words: List("評価 昇進 昇格 年功 実力 成果が 成果を出し 認め 裁量 任せてもら 任され"),
        answers: List("任せ 任され 裁量 成果 評価 挑戦 責任 若手 手を挙げ 役割 実力"),
    },
    Topic {
        kind: ReasonKind::Growth,
        words: List("成長 幅 新しい スキル 挑戦 同じ仕事 同じこと 単調 専門 経験を積 学べ 学ぶ 身につ 限界"),
        answers: List("挑戦 成長 幅広 幅を 広げ 新しい 専門 学び 学べ 深め 高め 身につけ 一貫して 最後まで 最初から"),
    },
    Topic {
        kind: ReasonKind::Future,
        words: List("将来 先行き 業績 倒産 縮小 撤退 統合 閉鎖 契約満了 任期 会社都合 方針 移転"),
        answers: List("長く 腰をすえ 腰を据え 広げ 伸ば 続け 事業 これから 方針 育て 新しい"),
    },
];
/// What could not be done where one is.
const LIMITS: List = List(
    "できません できず できな できにく 難しい 難しく 限られ 限界 機会がな 機会がありませ 機会が少 機会はな 延ばすこと 延びて 後回し \
     届きませ 届かな 見届けられ 関われませ 関われな 関われず 携われませ 携われな 任せてもらえ 広がりませ 広がらな 変わりませ \
     変わらな 足りな 足りませ 見たことがあり 分かりません 分からない 取れませ 取れな 取れず 続けられ",
);
/// What is wished for.
const WISHES: List = List("たいです たいと たいから たい。 たいので たくて たく、 たく思 たく考");
/// What says why.
const CAUSES: List = List("からで ためで きっかけ ので、 ため、");
/// Announces a reason and is none.
const LEADS: List = List("理由は、 きっかけは、 考えた理由は 理由としては 二つあります 2つあります 三つあります");
/// A clause of fewer characters says nothing by itself.
const SHORT: usize = 5;

/// The reasons for leaving in an answer, in order: complaints, what could not be done, what is wished for, what is said
/// to be the cause. The first sentence is one if nothing else is.
#[must_use]
pub fn reasons(answer: &str) -> Vec<Reason> {
    let text = Text::new(answer);
    let complained: Vec<usize> = complaints(&text).into_iter().map(|(place, _)| place).collect();
    let mut found: Vec<Reason> = Vec::new();
    for (place, clause) in text.clauses.iter().enumerate() {
        let words = text.at(clause);
        let is_told = complained.contains(&place)
            || [LIMITS, WISHES, CAUSES].into_iter().any(|words| text.has_within(clause, words));
        let is_short = words.chars().count() < SHORT || LEADS.ends(words);
        if is_told && !is_short && !text.is_quoted(clause.start) && says_something(words) {
            found.push(reason(&text, clause));
        }
    }
    if found.is_empty()
        && let Some(first) = text.sentences.iter().find(|sentence| says_something(text.at(sentence)))
    {
        found.push(reason(&text, first));
    }
    found
}

/// Where a motive answers this reason: an idea they share, or what answers a reason of its kind.
#[must_use]
pub fn answer_to(answer: &str, reason: &Reason, motive: &str, company: &str) -> Option<Span> {
    let words = answer.get(reason.span.clone()).unwrap_or_default();
    let shared = shared_ideas(words, motive, company).into_iter().max_by_key(|idea| idea.weight);
    let of_kind = TOPICS.iter().find(|topic| topic.kind == reason.kind);
    shared.map(|idea| idea.there).or_else(|| of_kind?.answers.first_in(motive))
}

fn reason(text: &Text, clause: &Span) -> Reason {
    let words = text.at(clause);
    let bare = words.trim_end_matches(['、', '。', '！', '？', '!', '?', ' ', '　']);
    let kind = TOPICS.iter().find(|topic| topic.words.is_in(words)).map_or(ReasonKind::Other, |topic| topic.kind);
    Reason { span: clause.start..clause.start + bare.len(), kind }
}

/// Whether a clause names anything: そう思ったからです does not.
fn says_something(words: &str) -> bool {
    !ideas(words, "", 1).is_empty() || TOPICS.iter().any(|topic| topic.words.is_in(words))
}

#[cfg(test)]
mod tests {
    use super::ReasonKind::{self, Growth, Hours, Other, People, Review, Terms};
    use super::{answer_to, reasons};

    fn found(answer: &str) -> Vec<(&str, ReasonKind)> {
        reasons(answer).into_iter().map(|reason| (answer.get(reason.span).unwrap(), reason.kind)).collect()
    }

    #[test]
    fn every_clause_that_tells_why_is_a_reason() {
        for (answer, expected) in [
            (
                "残業が多く、評価も不透明だったので、転職を考えました。",
                vec![("残業が多く", Hours), ("評価も不透明だったので", Review)],
            ),
            ("理由は、後輩を教える仕事に移りたいからです。", vec![("後輩を教える仕事に移りたいからです", Other)]),
            (
                "今の会社は自社の商品だけを扱うため、提案の幅が広がりません。",
                vec![("今の会社は自社の商品だけを扱うため", Other), ("提案の幅が広がりません", Growth)],
            ),
            ("給料が安いからです。", vec![("給料が安いからです", Terms)]),
            ("上司と合わなかったからです。そう思ったからです。", vec![("上司と合わなかったからです", People)]),
            // Nothing tells why: the first sentence with something in it stands for it.
            ("はい。工場が閉まりました。次を探しています。", vec![("工場が閉まりました", Other)]),
            ("「残業が多い」とお客様に言われました。", vec![("「残業が多い」とお客様に言われました", Hours)]),
            ("はい。", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(found(answer), expected, "{answer}");
        }
    }

    #[test]
    fn a_motive_answers_a_reason_by_an_idea_or_by_its_kind() {
        for (answer, motive, expected) in [
            ("後輩を教える仕事に移りたいからです。", "御社は、現場で後輩を育てる人を求めています。", Some("後輩")),
            ("残業が多かったからです。", "御社は、一社ずつじっくり関わる会社です。", Some("一社ずつ")),
            ("残業が多かったからです。", "御社の製品が好きです。", None),
            ("上司と合わなかったからです。", "意見を出し合う御社で働きたいです。", Some("意見")),
            ("給料が安いからです。", "御社の将来性に惹かれました。", None),
            ("通う時間が取れませんでした。", "6か月通い続ける御社で働きたいです。", Some("通い")),
        ] {
            let reason = reasons(answer).into_iter().next().unwrap();
            let found = answer_to(answer, &reason, motive, "").map(|span| motive.get(span).unwrap());
            assert_eq!(found, expected, "{answer} / {motive}");
        }
    }
}
