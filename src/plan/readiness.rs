//! How ready one is (仕上がり): counted, and never guessed. Each of the five axes has three dots, 書く・整える・話す; each
//! dot is a rule over what is written, and every line of it can be shown. Three dots, and the axis is tied.

use super::Progress;
use super::material::{Material, Materials};
use crate::bank::core::SEVEN;
use crate::bank::{Axis, Question};
use crate::check::Check;

/// What stands of the answer to one of the seven questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswerState {
    /// How far its text has come.
    pub progress: Progress,
    /// How many checks have something to look at that the person has not closed with このままでよい.
    pub open: usize,
    /// The first of them.
    pub first: Option<Check>,
    /// Whether it was said to its end, 話せた or better, the last time.
    pub is_spoken: bool,
}

/// What stands of all seven, in the order of [`SEVEN`].
pub type AnswerStates = [AnswerState; 7];

impl AnswerState {
    /// Whether there is enough to read.
    #[must_use]
    pub const fn is_written(self) -> bool {
        matches!(self.progress, Progress::Written)
    }

    /// Whether it was read, and nothing in it is open.
    #[must_use]
    pub const fn is_tidy(self) -> bool {
        self.is_written() && self.open == 0
    }
}

/// What a dot is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// 書く
    Write,
    /// 整える
    Tidy,
    /// 話す
    Speak,
}

impl Stage {
    /// All three in their order.
    pub const ALL: [Self; 3] = [Self::Write, Self::Tidy, Self::Speak];
}

/// One thing that a dot counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// So much of this material is there.
    Material(Material, usize),
    /// The answer to this question is in order.
    Tidy(&'static Question, AnswerState),
    /// It was said to its end.
    Spoken(&'static Question, AnswerState),
}

/// One of the three dots of an axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dot {
    /// What it is about.
    pub stage: Stage,
    /// What it counts, each with whether it is done.
    pub lines: Vec<(Line, bool)>,
    /// So many of the lines light it.
    pub need: usize,
}

impl Dot {
    /// Whether it is lit.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.lines.iter().filter(|(_, is_done)| *is_done).count() >= self.need
    }
}

/// How ready one axis is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AxisReadiness {
    /// The axis.
    pub axis: Axis,
    /// 書く, 整える, 話す.
    pub dots: [Dot; 3],
}

impl AxisReadiness {
    /// How many dots are lit.
    #[must_use]
    pub fn on(&self) -> usize {
        self.dots.iter().filter(|dot| dot.is_on()).count()
    }

    /// 結べた — whether all three are lit.
    #[must_use]
    pub fn is_tied(&self) -> bool {
        self.on() == self.dots.len()
    }
}

/// What the dots of an axis count.
struct Rule {
    /// 書く: all of these.
    materials: &'static [Material],
    /// 整える: the answers to all of these.
    tidy: &'static [&'static str],
    /// 話す: the answers to so many
    need: usize,
    /// of these.
    spoken: &'static [&'static str],
}

/// The rules; which answers count for which axis is the editors' view, close to what each question reveals.
const fn rule(axis: Axis) -> Rule {
    match axis {
        Axis::Experience => {
            Rule { materials: &[Material::Achievement], tidy: &["jisseki"], need: 1, spoken: &["jisseki"] }
        }
        Axis::Skill => Rule { materials: &[Material::Skills], tidy: &["jisseki"], need: 1, spoken: &["jisseki"] },
        Axis::Strength => Rule {
            materials: &[Material::Knot],
            tidy: &["chousho", "shiboudouki"],
            need: 1,
            spoken: &["chousho", "shiboudouki"],
        },
        Axis::Character => Rule {
            materials: &[Material::Quotes, Material::Common],
            tidy: &["shiboudouki", "tansho", "tenshokuriyuu"],
            need: 2,
            spoken: &["shiboudouki", "tansho", "tenshokuriyuu"],
        },
        Axis::Vision => Rule {
            materials: &[Material::FirstYear, Material::LaterYears],
            tidy: &["career", "gyakushitsumon"],
            need: 1,
            spoken: &["career"],
        },
    }
}

/// The five axes in their order.
#[must_use]
pub fn readiness(materials: &Materials, answers: &AnswerStates) -> [AxisReadiness; 5] {
    let answered = |ids: &'static [&'static str]| {
        let of = |id: &&str| SEVEN.iter().zip(answers).find(move |(question, _)| question.id == *id);
        ids.iter().filter_map(of).map(|(question, state)| (*question, *state))
    };
    Axis::ALL.map(|axis| {
        let Rule { materials: wanted, tidy, need, spoken } = rule(axis);
        let write =
            wanted.iter().map(|one| (Line::Material(*one, one.have(materials)), one.is_there(materials))).collect();
        let tidied = answered(tidy).map(|(question, state)| (Line::Tidy(question, state), state.is_tidy())).collect();
        let said = answered(spoken).map(|(question, state)| (Line::Spoken(question, state), state.is_spoken)).collect();
        let dots = [
            Dot { stage: Stage::Write, lines: write, need: wanted.len() },
            Dot { stage: Stage::Tidy, lines: tidied, need: tidy.len() },
            Dot { stage: Stage::Speak, lines: said, need },
        ];
        AxisReadiness { axis, dots }
    })
}
