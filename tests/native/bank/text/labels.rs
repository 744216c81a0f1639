//! The names of axes, people, parts and groups, and the form with its levels.

use musubime::bank::asks::{AskPurpose, PoorAskKind};
use musubime::bank::scale::{SCALES, SIGNS};
use musubime::bank::{Axis, Interviewer, JobFamily, Part, Theme};

use super::super::every;
use super::{Entry, Text, Use};

pub(super) fn texts() -> Vec<Text> {
    let interviewers = every!(Interviewer: DepartmentHead, DirectManager, HumanResources, Executive);
    let parts = every!(Part: Conclusion, Reason, Scene, Result, Improvement, Plan, Use, Lead, Ask);
    let purposes = every!(AskPurpose: FutureWork, Learning, Worth, Evaluation, Team, Direction, Flow);
    let kinds = every!(PoorAskKind: OnTheSite, OnlyTerms, Backward, YesOrNo, AlreadyAsked, Nothing);
    let mut found = Vec::new();
    let mut add = |name: &str, labels: &[&'static str]| {
        Entry::new(&mut found, name).add("label", Use::Label, labels);
    };
    add("Axis", &Axis::ALL.map(Axis::label));
    add("Theme", &Theme::ALL.map(Theme::label));
    add("JobFamily", &JobFamily::ALL.map(JobFamily::label));
    add("Interviewer", &interviewers.map(Interviewer::label));
    add("Part", &parts.map(Part::label));
    add("AskPurpose", &purposes.map(AskPurpose::label));
    add("PoorAskKind", &kinds.map(PoorAskKind::label));
    add("level", &SIGNS);
    for scale in SCALES {
        let mut entry = Entry::new(&mut found, format!("scale {}", scale.axis.label()));
        entry.add("scale question", Use::Interviewer, &[scale.asked]).add("scale level", Use::Advice, &scale.levels);
    }
    found
}
