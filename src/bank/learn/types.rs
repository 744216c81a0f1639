//! The shapes of what can be read under まなぶ.

use crate::bank::{Axis, Basis, SourceKind};

/// A tool of the app that a piece of advice leads to. A screen that is not built yet shows the advice without a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// 回答 of the question with this id
    Answer(&'static str),
    /// 回答の一覧
    Answers,
    /// 逆質問
    Asks,
    /// 一次面接のふり返り
    Review,
    /// 求める人物像
    Persona,
    /// 強み×課題
    Bridge,
    /// キャリアビジョン
    Vision,
    /// わたしの強み・実績カード
    Profile,
    /// 主張台帳
    Ledger,
    /// 練習
    Practice,
    /// 見てもらう
    Share,
}

/// One of the three rounds (一次・二次・最終).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// Short name: 一次面接, 二次面接, 最終面接.
    pub title: &'static str,
    /// Who sits there, at most 24 characters.
    pub who: &'static str,
    /// What the round is for, at most 24 characters.
    pub aim: &'static str,
    /// What is weighed, three or four short points.
    pub weighs: &'static [&'static str],
    /// What is different in the room, two or three sentences of one thought each.
    pub room: &'static [&'static str],
}

/// How many of a hundred go on after a round, as one kind of source gives it. Sources differ: never one truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PassRate {
    /// Which round.
    pub round: &'static str,
    /// The lower end, percent.
    pub low: u8,
    /// The upper end, percent.
    pub high: u8,
    /// What kind of place gives it.
    pub said_by: SourceKind,
    /// What is counted and what is not, in one sentence.
    pub note: &'static str,
}

/// A short piece with a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// The heading, at most 24 characters.
    pub title: &'static str,
    /// One to three sentences.
    pub words: &'static str,
}

/// Which months are busy and quiet for mid-career hiring, as one kind of source gives them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Season {
    /// What kind of place gives it.
    pub said_by: SourceKind,
    /// Months from 1 to 12 with many openings (繁忙期).
    pub busy: &'static [u8],
    /// Months from 1 to 12 with few (閑散期).
    pub quiet: &'static [u8],
    /// Why these months, in one sentence.
    pub note: &'static str,
}

/// One of the five axes, to be read (評価軸).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AxisReading {
    /// Which axis.
    pub axis: Axis,
    /// Its stable name in a path, such as `experience`.
    pub slug: &'static str,
    /// The whole name, such as 実務経験.
    pub title: &'static str,
    /// The question the interviewer has in mind, as one sentence.
    pub asks: &'static str,
    /// What is looked for: three points.
    pub looked_for: [&'static str; 3],
    /// What lets it be heard in an answer: three signs.
    pub heard_by: [&'static str; 3],
    /// What material to have ready, in one or two sentences.
    pub material: &'static str,
    /// A small exercise.
    pub exercise: Exercise,
    /// Ids of the questions that reveal it, of the whole bank.
    pub questions: &'static [&'static str],
    /// Where this comes from.
    pub basis: Basis,
}

/// Something to do in a few minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exercise {
    /// What to do, in one to three sentences.
    pub words: &'static str,
    /// About how many minutes it takes.
    pub minutes: u8,
    /// Where to do it.
    pub tool: Tool,
}

/// One of the three things looked at in any answer (見られる3つ).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quality {
    /// Its name, such as 成長意欲.
    pub title: &'static str,
    /// What it means for the listener, in one or two sentences.
    pub words: &'static str,
    /// By which it is noticed.
    pub signs: [&'static str; 3],
    /// A small exercise.
    pub exercise: Exercise,
    /// Where this comes from.
    pub basis: Basis,
}

/// A kind of opening (募集の種類) and what it shifts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Its name: 即戦力, 第二新卒, 未経験可, and 新卒 to compare with.
    pub title: &'static str,
    /// What the company hopes for, in one sentence.
    pub hopes: &'static str,
    /// What is asked about most, three points.
    pub asked: [&'static str; 3],
    /// How to answer accordingly, in one or two sentences.
    pub way: &'static str,
    /// How heavy each axis is, from 1 to 3, in the order of [`Axis::ALL`].
    pub weights: [u8; 5],
}

/// One of the five steps of preparation (準備の5ステップ).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do, at most 24 characters.
    pub title: &'static str,
    /// Why, in one or two sentences.
    pub why: &'static str,
    /// How, two to four points.
    pub how: &'static [&'static str],
    /// When it is done, in one sentence.
    pub done_when: &'static str,
    /// About how many minutes it takes.
    pub minutes: u8,
    /// Where to do it.
    pub tool: Tool,
    /// Where this comes from.
    pub basis: Basis,
}

/// One of the three causes for which second rounds are lost (つまずきやすい3か所).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Its stable name in a path.
    pub slug: &'static str,
    /// Its name, at most 24 characters.
    pub title: &'static str,
    /// What happens in the room, in one to three sentences.
    pub happens: &'static str,
    /// How to notice it in one's own answers: two to four questions to oneself.
    pub signs: &'static [&'static str],
    /// What mends it.
    pub cures: &'static [Cure],
    /// Where this comes from.
    pub basis: Basis,
}

/// What mends a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cure {
    /// What to do, at most 24 characters.
    pub title: &'static str,
    /// How, in one to three sentences.
    pub words: &'static str,
    /// The label of the button, a verb in 2 to 8 characters such as 志望動機を書く.
    pub button: &'static str,
    /// About how many minutes it takes.
    pub minutes: u8,
    /// The tool that does it.
    pub tool: Tool,
}

/// A longer piece to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its title.
    pub title: &'static str,
    /// What it is about, in one or two sentences.
    pub lead: &'static str,
    /// Its pieces.
    pub points: &'static [Point],
    /// What is easily taken for true but is not sure, or an empty text.
    pub note: &'static str,
    /// Where this comes from.
    pub basis: Basis,
}
