//! The sentences for what the domain only names: 原因 → 対処, one thought each.

use super::round_words;
use crate::bank::learn::Tool;
use crate::bank::{Certainty, SourceKind};
use crate::plan::{Countdown, Progress, Round, StepKind};
use crate::storage::{SaveError, Troubles};

/// What to tell a person whose text could not be kept.
#[must_use]
pub const fn save_error(error: SaveError) -> &'static str {
    match error {
        SaveError::Full => "端末の空きが足りず、保存できません。書き出して、文を手もとに残しましょう。",
        SaveError::Blocked => "このブラウザでは保存できません。書き出して、文を手もとに残しましょう。",
        SaveError::Newer => {
            "新しい版で書いた記録なので、この版では変えられません。読みこみ直すと、新しい版になります。"
        }
    }
}

/// What to tell about the stores as a whole, the gravest first.
#[must_use]
pub fn troubles(troubles: Troubles) -> Vec<&'static str> {
    let blocked = troubles.local_blocked && troubles.mirror_blocked;
    [
        (troubles.newer, "新しい版で書いた記録があります。この版では読むだけにして、上書きをしません。"),
        (blocked, "このブラウザでは、書いたことを残せません。閉じる前に、書き出してください。"),
        (!blocked && troubles.mirror_blocked, "控えの保存ができていません。消えると困る文は、書き出しておきましょう。"),
        (
            troubles.full && !troubles.mirror_blocked,
            "端末の空きが少なくなりました。保存は続いています。念のため、書き出しておきましょう。",
        ),
        (troubles.unreadable > 0, "読めない記録がありました。もとのデータは残してあります。書き出して、取り出せます。"),
    ]
    .into_iter()
    .filter_map(|(applies, words)| applies.then_some(words))
    .collect()
}

/// So many things, as one counts them: つ goes up to nine.
#[must_use]
pub fn things(count: usize) -> String {
    match count {
        0 => "なし".into(),
        1..=9 => format!("{count}つ"),
        _ => format!("{count}個"),
    }
}

/// How far an answer has come, for lists.
#[must_use]
pub const fn progress(progress: Progress) -> &'static str {
    match progress {
        Progress::Empty => "これから",
        Progress::Started => "書きかけ",
        Progress::Written => "書きました",
    }
}

/// What to say after an export of so many records of which so many were not found in the file again, or after the
/// browser refused one.
#[must_use]
pub fn exported(exported: Option<(usize, usize)>) -> String {
    match exported {
        Some((count, 0)) => {
            format!(
                "{count}件を書き出しました。読み返して、そろっていることを確かめました。ファイルは、端末のダウンロードにあります。"
            )
        }
        Some((count, missing)) => {
            format!("{count}件を書き出しました。読み返すと、{missing}件が足りません。もう一度書き出してください。")
        }
        None => "書き出せませんでした。ブラウザのダウンロードの設定を確かめて、もう一度お試しください。".into(),
    }
}

/// How sure a piece of advice is, with its letter.
#[must_use]
pub const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Primary => "A　公的な資料、一次資料",
        Certainty::Agreed => "B　複数の専門家が一致",
        Certainty::Single => "C　一人の専門家",
        Certainty::Editorial => "D　編集部の考え",
    }
}

/// What kind of place a piece of advice comes from.
#[must_use]
pub const fn source(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Official => "公的機関の資料",
        SourceKind::Agency => "転職支援会社の解説",
        SourceKind::HiringManager => "採用する側の話",
        SourceKind::Literature => "本や研究",
        SourceKind::Editorial => "むすびめ編集部",
    }
}

/// What it means that a piece of advice is so sure.
#[must_use]
pub const fn certainty_meaning(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Primary => "国の資料や調査など、もとになる記録で確かめられることです。",
        Certainty::Agreed => "立場のちがう専門家が、同じことを言っています。",
        Certainty::Single => "一人の専門家の話です。合う人と、合わない人がいます。",
        Certainty::Editorial => "むすびめの考えです。自分に合うところだけ使いましょう。",
    }
}

/// How heavy an axis is, from 1 to 3.
#[must_use]
pub const fn weight(weight: u8) -> &'static str {
    match weight {
        0 | 1 => "軽めに見られます",
        2 => "ふつうに見られます",
        _ => "とくに見られます",
    }
}

/// The label of the button that leads to a tool.
#[must_use]
pub const fn tool_button(tool: Tool) -> &'static str {
    match tool {
        Tool::Answer(_) => "答えを書く",
        Tool::Answers => "回答をひらく",
        Tool::Asks => "逆質問を見る",
        Tool::Review => "ふり返りを書く",
        Tool::Persona => "人物像をまとめる",
        Tool::Bridge => "強みを結ぶ",
        Tool::Vision => "ビジョンを書く",
        Tool::Profile => "強みを書く",
        Tool::Ledger => "話したことを見る",
        Tool::Practice => "練習をはじめる",
        Tool::Share => "見てもらう",
    }
}

/// How many days are left, in a few words.
#[must_use]
pub fn days_left(countdown: Countdown) -> String {
    match countdown {
        Countdown::Open => "日にちは未定です".into(),
        Countdown::Days(days) => format!("あと{days}日"),
        Countdown::Today => "きょうが面接の日です".into(),
        Countdown::Past => "面接は終わりました".into(),
    }
}

/// One of the five steps before this round.
#[must_use]
pub fn step(kind: StepKind, round: Round) -> String {
    match kind {
        StepKind::Review => format!("{}をふり返る", round_words::before(round)),
        StepKind::Persona => "求める人物像をつかむ".into(),
        StepKind::Bridge => "強みを会社の課題に結ぶ".into(),
        StepKind::Vision => "入社後の姿を描く".into(),
        StepKind::Answers => "7つの答えをそろえる".into(),
    }
}

/// When a step counts as done.
#[must_use]
pub const fn step_rule(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Review => "聞かれたことと答えたことを3つ書くと、済みになります。",
        StepKind::Persona => "会社の言葉を2つと、自分との共通点を1つ書くと、済みになります。",
        StepKind::Bridge => "結び文が1本結べると、済みになります。",
        StepKind::Vision => "1年と、3年か5年が書けると、済みになります。",
        StepKind::Answers => "7問の答えがそろうと、済みになります。声に出したかどうかは、上の5つの軸で数えています。",
    }
}

/// How far a step has come.
#[must_use]
pub const fn step_progress(progress: Progress) -> &'static str {
    match progress {
        Progress::Empty => "これから",
        Progress::Started => "途中",
        Progress::Written => "済み",
    }
}
