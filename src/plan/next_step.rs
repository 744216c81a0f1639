//! The one thing to do next (次の一歩), and what comes if that is put off.

use super::coverage::{Progress, progress};
use super::{Band, Countdown};
use crate::bank::{Question, core::SEVEN};
use crate::check::{Pace, spoken_length};

/// Shorter than this many seconds, an answer is worth lengthening before anything new is begun.
const SHORT: usize = 30;

/// What to do with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// 書きはじめる
    Start,
    /// つづきを書く
    Continue,
    /// 一段くわしくする
    Lengthen,
    /// 声に出して読む
    ReadAloud,
}

impl Task {
    /// About how many minutes it takes: writing 8, shaping 6, speaking 4.
    #[must_use]
    pub const fn minutes(self) -> u8 {
        match self {
            Self::Start | Self::Continue => 8,
            Self::Lengthen => 6,
            Self::ReadAloud => 4,
        }
    }
}

/// One candidate for the next thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What to do.
    pub task: Task,
    /// With the answer to which question.
    pub question: &'static Question,
}

/// All candidates, the best first: never empty, because a written answer can always be said aloud once more. What was said
/// to its end, 話せた or better, comes behind what was not.
pub fn next_steps(
    countdown: Countdown,
    text_of: impl Fn(&'static Question) -> String,
    is_spoken: impl Fn(&'static Question) -> bool,
) -> Vec<NextStep> {
    let order: &[Task] = match countdown.band() {
        Band::Far => &[Task::Continue, Task::Start, Task::Lengthen, Task::ReadAloud],
        Band::Near => &[Task::Continue, Task::Lengthen, Task::Start, Task::ReadAloud],
        Band::Close => &[Task::Continue, Task::ReadAloud, Task::Lengthen, Task::Start],
        Band::Today | Band::Past => &[Task::ReadAloud, Task::Lengthen, Task::Continue, Task::Start],
    };
    let tasks = SEVEN.map(|question| task_for(&text_of(question)));
    let mut steps: Vec<NextStep> = order
        .iter()
        .flat_map(|wanted| {
            SEVEN
                .into_iter()
                .zip(tasks)
                .filter(move |(_, task)| task == wanted)
                .map(|(question, task)| NextStep { task, question })
        })
        .collect();
    steps.sort_by_key(|step| step.task == Task::ReadAloud && is_spoken(step.question));
    steps
}

fn task_for(text: &str) -> Task {
    match progress(text) {
        Progress::Empty => Task::Start,
        Progress::Started => Task::Continue,
        Progress::Written if spoken_length(text, Pace::USUAL).seconds < SHORT => Task::Lengthen,
        Progress::Written => Task::ReadAloud,
    }
}
