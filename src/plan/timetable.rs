//! What to do on which day (面接までの予定): gathering first, then shaping, then speaking; on the last evening nothing is
//! written any more, and the last hour stays empty.

use super::material::{Material, Materials};
use super::next_step::NextStep;
use super::readiness::{AnswerStates, Stage};
use super::{Countdown, Progress};
use crate::bank::{Question, core::SEVEN};
use crate::notebook::{Company, Date, TimeOfDay};

/// So many minutes before the interview the sheet is looked at for the last time.
const SHEET: u16 = 180;
/// So many minutes before the interview stay empty: nothing new is learned in them, and one calms down.
const EMPTY: u16 = 60;
/// So many minutes a day has.
const MIDNIGHT: u16 = 24 * 60;
/// Days further away than this are far enough to be left out, unless they are the last ones.
const HORIZON: i32 = 60;

/// A stretch of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// Eight days or more: 材料と答えを書く
    Gather,
    /// Seven to four days: 言葉を合わせる
    Shape,
    /// Three and two days: 声に出す
    Speak,
    /// 前日
    Eve,
    /// 当日, from three hours before
    Hours,
}

impl Phase {
    /// The stretch that is so many days before the interview.
    #[must_use]
    pub const fn of(left: i32) -> Self {
        match left {
            8.. => Self::Gather,
            4..=7 => Self::Shape,
            2..=3 => Self::Speak,
            1 => Self::Eve,
            _ => Self::Hours,
        }
    }
}

/// What one day holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which day.
    pub date: Date,
    /// So many days before the interview.
    pub left: i32,
    /// When, on the day of the interview, if its time is known.
    pub from: Option<TimeOfDay>,
    /// What to do, in this order.
    pub steps: Vec<NextStep>,
}

impl Day {
    /// The stretch it belongs to.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        Phase::of(self.left)
    }

    /// How long all of it takes, in minutes.
    #[must_use]
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|step| step.minutes()).sum()
    }
}

/// The days until the interview that hold something, and what found no room in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timetable {
    /// In their order.
    pub days: Vec<Day>,
    /// In the order in which it would come.
    pub rest: Vec<NextStep>,
}

/// The days from today on, with so many minutes each. Without a day of the interview all is rest. On the day nothing is
/// left to be done but what stands there, and after it nothing at all.
#[must_use]
pub fn timetable(
    company: &Company,
    (today, now): (Date, TimeOfDay),
    minutes: u16,
    materials: &Materials,
    answers: &AnswerStates,
) -> Timetable {
    let mut desk = Desk::new(materials, answers);
    let mut days = Vec::new();
    let far = match Countdown::by_clock(company, today, now) {
        Countdown::Days(days) => days,
        Countdown::Today => 0,
        Countdown::Open => return Timetable { days, rest: desk.todo },
        Countdown::Past => return Timetable::default(),
    };
    for left in (0..=far).rev().filter(|left| far - left < HORIZON || *left < 4) {
        let Some(date) = today.after(far - left) else { continue };
        // Late in the evening today has only what is left of it.
        let minutes = if left == far { minutes.min(MIDNIGHT.saturating_sub(now.minutes())) } else { minutes };
        let (from, steps) = match Phase::of(left) {
            Phase::Gather => (None, desk.fill(&[Kind::Begun, Kind::Material, Kind::New, Kind::Tidy], minutes)),
            Phase::Shape => (None, desk.fill(&[Kind::Begun, Kind::Tidy, Kind::New, Kind::Material], minutes)),
            Phase::Speak => (None, desk.fill(&[Kind::Speak, Kind::Begun, Kind::New, Kind::Speak, Kind::Tidy], minutes)),
            Phase::Eve => (None, desk.last_evening(minutes)),
            Phase::Hours => desk.last_hours(company.time, now, far == 0),
        };
        if !steps.is_empty() || left == 0 {
            days.push(Day { date, left, from, steps });
        }
    }
    let rest = if far == 0 { Vec::new() } else { desk.todo };
    Timetable { days, rest }
}

/// The kinds of things to do that a day chooses from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Begun,
    Material,
    New,
    Tidy,
    Speak,
}

/// What is still to be done, and what can be shaped and said by then.
struct Desk {
    todo: Vec<NextStep>,
    written: Vec<&'static Question>,
    said: Vec<&'static Question>,
}

impl Desk {
    fn new(materials: &Materials, answers: &AnswerStates) -> Self {
        let states = || SEVEN.into_iter().zip(answers);
        let gather = Material::ALL.into_iter().filter(|one| !one.is_there(materials)).map(NextStep::Gather);
        let write = states().filter_map(|(question, state)| match state.progress {
            Progress::Empty => Some(NextStep::Start(question)),
            Progress::Started => Some(NextStep::Continue(question)),
            Progress::Written => None,
        });
        let tidy = states().filter(|(_, state)| !state.is_tidy());
        let tidy = tidy.map(|(question, state)| NextStep::Tidy(question, state.first.filter(|_| state.is_written())));
        let speak = states().filter(|(_, state)| !state.is_spoken).map(|(question, _)| NextStep::Speak(question));
        Self {
            todo: gather.chain(write).chain(tidy).chain(speak).collect(),
            written: states().filter(|(_, state)| state.is_written()).map(|(question, _)| question).collect(),
            said: states().filter(|(_, state)| state.is_spoken).map(|(question, _)| question).collect(),
        }
    }

    /// Takes what fits into so many minutes, one kind after the other.
    fn fill(&mut self, kinds: &[Kind], mut minutes: u16) -> Vec<NextStep> {
        let mut taken = Vec::new();
        for wanted in kinds {
            let mut at = 0;
            while let Some(step) = self.todo.get(at).copied() {
                if kind(step) != Some(*wanted) || step.minutes() > minutes || !self.is_possible(step) {
                    at += 1;
                    continue;
                }
                minutes -= step.minutes();
                match step {
                    NextStep::Start(question) | NextStep::Continue(question) => self.written.push(question),
                    NextStep::Speak(question) => self.said.push(question),
                    _ => {}
                }
                taken.push(step);
                self.todo.remove(at);
            }
        }
        taken
    }

    /// What is written is said, first what was not said yet; then the sheet. Nothing is said twice while a question is
    /// without its first line.
    fn last_evening(&mut self, minutes: u16) -> Vec<NextStep> {
        let sheet = Some(self.looked_at()).filter(|step| *step == NextStep::Sheet && step.minutes() <= minutes);
        let minutes = minutes.saturating_sub(sheet.map_or(0, NextStep::minutes));
        let again = self.said.clone();
        let mut steps = self.fill(&[Kind::Speak, Kind::Begun, Kind::New, Kind::Speak], minutes);
        if !self.todo.iter().any(|step| matches!(kind(*step), Some(Kind::Begun | Kind::New))) {
            let left = steps.iter().fold(minutes, |left, step| left - step.minutes());
            let again = again.into_iter().filter(|question| self.is_possible(NextStep::Speak(question)));
            steps.extend(again.map(NextStep::Speak).take(usize::from(left / Stage::Speak.minutes())));
        }
        steps.extend(sheet);
        steps
    }

    /// The sheet once more, three hours before or as soon as one can; nothing in the last hour.
    fn last_hours(
        &self,
        start: Option<TimeOfDay>,
        now: TimeOfDay,
        is_today: bool,
    ) -> (Option<TimeOfDay>, Vec<NextStep>) {
        let steps = vec![self.looked_at()];
        let Some(start) = start.map(TimeOfDay::minutes) else { return (None, steps) };
        if is_today && now.minutes() + EMPTY > start {
            return (None, Vec::new());
        }
        let from = start.checked_sub(SHEET).map(|from| if is_today { from.max(now.minutes()) } else { from });
        (from.and_then(TimeOfDay::of_minutes), steps)
    }

    /// What one looks at last: the sheet, once it has an answer to show.
    fn looked_at(&self) -> NextStep {
        if self.written.is_empty() { NextStep::Calm } else { NextStep::Sheet }
    }

    /// An answer is written before it is shaped or said.
    fn is_possible(&self, step: NextStep) -> bool {
        match step {
            NextStep::Tidy(question, _) | NextStep::Speak(question) => {
                self.written.iter().any(|written| written.id == question.id)
            }
            _ => true,
        }
    }
}

const fn kind(step: NextStep) -> Option<Kind> {
    match step {
        NextStep::Continue(_) => Some(Kind::Begun),
        NextStep::Gather(_) => Some(Kind::Material),
        NextStep::Start(_) => Some(Kind::New),
        NextStep::Tidy(..) => Some(Kind::Tidy),
        NextStep::Speak(_) => Some(Kind::Speak),
        NextStep::Sheet | NextStep::Calm | NextStep::After | NextStep::Onward | NextStep::NextRound => None,
    }
}
