//! The one thing to do next (次の一歩), and what comes if that is put off.

use super::after::Afterwards;
use super::material::{Material, Materials};
use super::readiness::{AnswerState, AnswerStates, Stage};
use super::{Band, Countdown, Progress};
use crate::bank::{Question, core::SEVEN};
use crate::check::Check;

/// One thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// 材料を書く
    Gather(Material),
    /// 答えを書きはじめる
    Start(&'static Question),
    /// つづきを書く
    Continue(&'static Question),
    /// 点検を見て整える, beginning with this check; none where the answer is still to be written
    Tidy(&'static Question, Option<Check>),
    /// 声に出す
    Speak(&'static Question),
    /// 当日シートを見る
    Sheet,
    /// 緊張したら, where there is nothing for a sheet
    Calm,
    /// 面接が終わったら、すぐに書く
    After,
    /// 結果を選んで、次へ進む
    Onward,
    /// 通過のあと: 次の面接のノートへ
    NextRound,
}

impl NextStep {
    /// What it is about.
    #[must_use]
    pub const fn stage(self) -> Stage {
        match self {
            Self::Gather(_) | Self::Start(_) | Self::Continue(_) | Self::After | Self::Onward => Stage::Write,
            Self::Tidy(..) => Stage::Tidy,
            // Read more than written, like the sheet.
            Self::Speak(_) | Self::Sheet | Self::Calm | Self::NextRound => Stage::Speak,
        }
    }

    /// About how many minutes it takes.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.stage().minutes()
    }
}

impl Stage {
    /// About how many minutes one thing of this kind takes: writing 8, shaping 6, speaking 4.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        match self {
            Self::Write => 8,
            Self::Tidy => 6,
            Self::Speak => 4,
        }
    }
}

/// What is gathered, begun, left open or not said yet; each kind in the order of the questions.
#[derive(Clone, Copy)]
enum Group {
    Begun,
    Materials,
    New,
    Open,
    Unsaid,
    Sheet,
    Said,
}

/// All candidates, the best first. The result stands above the days left: after 通過 one goes on, and after 見送り there is
/// nothing to do. On the day there is one, the sheet or words for a silence, and afterwards one: to write down what was asked, or to choose the
/// result; before that there is always one, because what was said can be said once more.
#[must_use]
pub fn next_steps(
    countdown: Countdown,
    materials: &Materials,
    answers: &AnswerStates,
    afterwards: Afterwards,
) -> Vec<NextStep> {
    match afterwards {
        Afterwards::Passed => return vec![NextStep::NextRound],
        Afterwards::Declined => return Vec::new(),
        Afterwards::Nothing | Afterwards::Written => {}
    }
    let order: &[Group] = match countdown.band() {
        Band::Far => &[Group::Begun, Group::Materials, Group::New, Group::Open, Group::Unsaid, Group::Said],
        Band::Near => &[Group::Begun, Group::Open, Group::New, Group::Materials, Group::Unsaid, Group::Said],
        Band::Close => {
            &[Group::Unsaid, Group::Sheet, Group::Begun, Group::New, Group::Open, Group::Materials, Group::Said]
        }
        Band::Today => return vec![if has_words(answers) { NextStep::Sheet } else { NextStep::Calm }],
        Band::Past if afterwards == Afterwards::Written => return vec![NextStep::Onward],
        Band::Past => return vec![NextStep::After],
    };
    order.iter().flat_map(|group| of_group(*group, materials, answers)).collect()
}

/// A sheet without a single answer has nothing to say.
fn has_words(answers: &AnswerStates) -> bool {
    answers.iter().any(|state| state.is_written())
}

fn of_group(group: Group, materials: &Materials, answers: &AnswerStates) -> Vec<NextStep> {
    let answer = |(question, state): (&&'static Question, &AnswerState)| {
        let question: &'static Question = question;
        match (group, state.progress) {
            (Group::New, Progress::Empty) => Some(NextStep::Start(question)),
            (Group::Begun, Progress::Started) => Some(NextStep::Continue(question)),
            (Group::Open, Progress::Written) if state.open > 0 => Some(NextStep::Tidy(question, state.first)),
            (Group::Unsaid, Progress::Written) if !state.is_spoken => Some(NextStep::Speak(question)),
            (Group::Said, Progress::Written) if state.is_spoken => Some(NextStep::Speak(question)),
            _ => None,
        }
    };
    match group {
        Group::Materials => {
            Material::ALL.into_iter().filter(|one| !one.is_there(materials)).map(NextStep::Gather).collect()
        }
        Group::Sheet => has_words(answers).then_some(NextStep::Sheet).into_iter().collect(),
        _ => SEVEN.iter().zip(answers).filter_map(answer).collect(),
    }
}
