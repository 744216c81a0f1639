//! The shape of a question and of everything that hangs on it.

use super::{JobFamily, Theme};

/// One of the five things a second-round interviewer weighs (評価軸).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Axis {
    /// 実務経験 — is there work this person can be given at once?
    Experience,
    /// 身につけたスキル — does it carry over to the new workplace?
    Skill,
    /// 個人の強み — does it live in this job?
    Strength,
    /// 人柄と社風 — can the team picture working together?
    Character,
    /// 将来のビジョン — is there an aim after joining?
    Vision,
}

impl Axis {
    /// The five axes in the order of the mark's blades, clockwise from the top.
    pub const ALL: [Self; 5] = [Self::Experience, Self::Skill, Self::Strength, Self::Character, Self::Vision];

    /// The short name used in charts and chips.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Experience => "経験",
            Self::Skill => "スキル",
            Self::Strength => "強み",
            Self::Character => "人柄",
            Self::Vision => "展望",
        }
    }
}

/// Who sits on the other side of the table (面接官).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Interviewer {
    /// 部門責任者
    DepartmentHead,
    /// 直属の上司
    DirectManager,
    /// 人事
    HumanResources,
    /// 役員
    Executive,
}

impl Interviewer {
    /// Everyone, in the order the app lists them.
    pub const ALL: [Self; 4] = [Self::DepartmentHead, Self::DirectManager, Self::HumanResources, Self::Executive];

    /// The name the user sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::DepartmentHead => "部門長",
            Self::DirectManager => "直属の上司",
            Self::HumanResources => "人事",
            Self::Executive => "役員",
        }
    }
}

/// How sure a piece of advice is (根拠の確かさ).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// A — 公的・一次資料
    Primary,
    /// B — 複数の専門家が一致
    Agreed,
    /// C — 一人の専門家
    Single,
    /// D — 編集部の考え
    Editorial,
}

/// What kind of place a piece of advice comes from (出どころの種類). Kinds only: no text is taken from any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// 官公庁・公的機関の資料
    Official,
    /// 転職支援会社の解説
    Agency,
    /// 採用担当・現場の管理職の話
    HiringManager,
    /// 面接や話し方の本・研究
    Literature,
    /// むすびめ編集部
    Editorial,
}

/// Where a question's advice comes from and how sure it is (根拠).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// How sure it is.
    pub certainty: Certainty,
    /// The kinds of places that say so.
    pub kinds: &'static [SourceKind],
    /// One sentence: what they agree on, or where they differ.
    pub note: &'static str,
}

/// A span of speaking time in seconds, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seconds {
    /// Shortest length that still answers the question.
    pub min: u16,
    /// Longest length a listener follows easily.
    pub max: u16,
}

/// The job that one sentence does inside an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// 結論
    Conclusion,
    /// 理由
    Reason,
    /// 場面 — when, with whom, what was done
    Scene,
    /// 成果 — what came of it, in numbers where possible
    Result,
    /// 改善 — what the person does about a weakness
    Improvement,
    /// 段取り — steps planned after joining
    Plan,
    /// 活かし方 — how it will serve at the new company
    Use,
    /// 前置き — why the applicant asks
    Lead,
    /// 質問 — the applicant's own question to the interviewer
    Ask,
}

impl Part {
    /// The name the user sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Conclusion => "結論",
            Self::Reason => "理由",
            Self::Scene => "場面",
            Self::Result => "成果",
            Self::Improvement => "改善",
            Self::Plan => "段取り",
            Self::Use => "活かし方",
            Self::Lead => "前置き",
            Self::Ask => "質問",
        }
    }
}

/// One slot of the shape of an answer (型): what belongs there, as a prompt and never as a finished sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The part this slot holds.
    pub part: Part,
    /// What to put there, as an invitation of at most 40 characters.
    pub prompt: &'static str,
}

/// One sentence of an example answer and the job it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// What the sentence is there for.
    pub part: Part,
    /// The sentence, with its closing mark.
    pub text: &'static str,
}

/// An example answer (回答例): 180–350 characters, a fictional person at a fictional company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Stable id, `<question>/<short name>`.
    pub id: &'static str,
    /// The field of work the speaker comes from.
    pub family: JobFamily,
    /// Who speaks, in one line: years, work, and the kind of company applied to.
    pub speaker: &'static str,
    /// The answer, sentence by sentence.
    pub sentences: &'static [Sentence],
    /// What makes it work, in one or two sentences.
    pub point: &'static str,
}

/// A weak answer (惜しい例) that shows exactly one fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weak {
    /// Stable id, `<question>/weak-<short name>`.
    pub id: &'static str,
    /// The answer as a person might really say it.
    pub text: &'static str,
    /// The stable id of the check whose finding it is there to show.
    pub shows: &'static str,
    /// Why a listener is left wanting, kindly.
    pub why: &'static str,
    /// The same answer with that one fault mended.
    pub better: &'static str,
}

/// A follow-up question (深掘り).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// Stable id, `<question>/why-<short name>`.
    pub id: &'static str,
    /// The question as the interviewer says it.
    pub text: &'static str,
    /// What the interviewer wants to find out by it.
    pub aim: &'static str,
}

/// A trap (つまずき) and the way round it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pitfall {
    /// What tends to happen, in at most 30 characters.
    pub trap: &'static str,
    /// What to do about it.
    pub way: &'static str,
}

/// A question of the bank with everything a person needs to prepare it. The seven have all of it; a further question
/// has pointers in place of a shape, examples, weak answers and pitfalls, and begins as [`Question::FURTHER`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// Stable id; never reused, never renamed: the user's answers are stored under it.
    pub id: &'static str,
    /// Short name for lists, such as 志望動機.
    pub title: &'static str,
    /// What it is about.
    pub theme: Theme,
    /// The question as the interviewer says it.
    pub asked: &'static str,
    /// The axes an answer gives evidence for, the strongest first.
    pub axes: &'static [Axis],
    /// Who tends to ask it in a second round, the likeliest first.
    pub asked_by: &'static [Interviewer],
    /// What it is really asking (ねらい).
    pub aim: &'static str,
    /// What a department head listens for while the answer is spoken.
    pub listens_for: &'static [&'static str],
    /// How to go about an answer (手がかり); none for the seven, which have a shape.
    pub pointers: &'static [&'static str],
    /// The shape of an answer (型).
    pub shape: &'static [Slot],
    /// Example answers from different fields of work.
    pub examples: &'static [Example],
    /// Weak answers, each with one fault.
    pub weak: &'static [Weak],
    /// Follow-up questions to be ready for.
    pub follow_ups: &'static [FollowUp],
    /// Traps, each with the way round it.
    pub pitfalls: &'static [Pitfall],
    /// How long a spoken answer may take.
    pub length: Seconds,
    /// Where the advice comes from.
    pub basis: Basis,
}

impl Question {
    /// What every further question has in common; its own fields are written over it.
    pub const FURTHER: Self = Self {
        id: "",
        title: "",
        theme: Theme::Introduction,
        asked: "",
        axes: &[],
        asked_by: &[],
        aim: "",
        listens_for: &[],
        pointers: &[],
        shape: &[],
        examples: &[],
        weak: &[],
        follow_ups: &[],
        pitfalls: &[],
        length: Seconds { min: 30, max: 60 },
        basis: Basis { certainty: Certainty::Editorial, kinds: &[], note: "" },
    };
}
