//! 逆質問: what the applicant may ask at the end, by purpose, and what is better asked in another way.

mod direction;
mod evaluation;
mod flow;
mod future_work;
mod learning;
mod poor;
mod team;
mod worth;

use super::{Basis, Interviewer};

pub use poor::POOR_ASKS;

/// What a question of the applicant is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AskPurpose {
    /// 将来の仕事
    FutureWork,
    /// 入社までの学び
    Learning,
    /// やりがい
    Worth,
    /// 評価のされ方
    Evaluation,
    /// チーム
    Team,
    /// 事業の方向
    Direction,
    /// 面接の流れに返す
    Flow,
}

impl AskPurpose {
    /// The name the user sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::FutureWork => "将来の仕事",
            Self::Learning => "入社までの学び",
            Self::Worth => "やりがい",
            Self::Evaluation => "評価のされ方",
            Self::Team => "チーム",
            Self::Direction => "事業の方向",
            Self::Flow => "面接の流れに返す",
        }
    }
}

/// A question worth asking the interviewer (逆質問).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Stable id, `ask-<short name>`.
    pub id: &'static str,
    /// The question as the applicant says it; 御社, never 貴社.
    pub text: &'static str,
    /// Whom it suits, the best first.
    pub to: &'static [Interviewer],
    /// What it lets the listener see, or what one learns by it: one sentence of at most 60 characters.
    pub shows: &'static str,
}

/// The good questions of one purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskGroup {
    /// What they are good for.
    pub purpose: AskPurpose,
    /// When and how to use them, in one or two sentences.
    pub lead: &'static str,
    /// The questions.
    pub asks: &'static [Ask],
    /// Where the advice comes from.
    pub basis: Basis,
}

/// How a question of the applicant misses its chance (もったいない逆質問).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PoorAskKind {
    /// 調べれば分かる
    OnTheSite,
    /// 条件ばかり
    OnlyTerms,
    /// 後ろ向き
    Backward,
    /// はい・いいえで終わる
    YesOrNo,
    /// 一次で聞いた
    AlreadyAsked,
    /// 特にありません
    Nothing,
}

impl PoorAskKind {
    /// The name the user sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::OnTheSite => "調べれば分かる",
            Self::OnlyTerms => "条件ばかり",
            Self::Backward => "後ろ向き",
            Self::YesOrNo => "はい・いいえで終わる",
            Self::AlreadyAsked => "一次で聞いた",
            Self::Nothing => "特にありません",
        }
    }
}

/// A question that misses its chance, why, and the same wish asked better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoorAsk {
    /// Stable id, `poor-<short name>`.
    pub id: &'static str,
    /// How it misses.
    pub kind: PoorAskKind,
    /// The question as a person might really ask it.
    pub text: &'static str,
    /// How it sounds to the listener, kindly.
    pub why: &'static str,
    /// A question that serves the same wish.
    pub better: &'static str,
}

/// One rule for good questions of the applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskRule {
    /// The rule in at most 20 characters.
    pub title: &'static str,
    /// What it means, in one or two sentences.
    pub words: &'static str,
}

/// The good questions, by purpose.
pub const ASK_GROUPS: [&AskGroup; 7] = [
    &future_work::GROUP,
    &learning::GROUP,
    &worth::GROUP,
    &evaluation::GROUP,
    &team::GROUP,
    &direction::GROUP,
    &flow::GROUP,
];

/// What every good question has.
pub const ASK_RULES: [AskRule; 3] = [
    AskRule {
        title: "前向きに聞く",
        words: "不安を消すためではなく、よく働くために聞きます。同じ中身でも、どちらを向いて聞くかで印象が変わります。",
    },
    AskRule {
        title: "入りたい気持ちをのせる",
        words: "入社したあとの自分を思いうかべて聞くと、働く姿が相手にも見えてきます。",
    },
    AskRule {
        title: "調べた先を聞く",
        words: "調べたことと考えたことを一言そえてから聞くと、理解を深めたい気持ちが伝わります。",
    },
];
