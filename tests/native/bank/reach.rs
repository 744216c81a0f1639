//! Everything that can be chosen leads somewhere.

use std::fmt::Debug;

use musubime::bank::asks::{ASK_GROUPS, AskPurpose, POOR_ASKS, PoorAskKind};
use musubime::bank::core::SEVEN;
use musubime::bank::learn::{AXIS_READINGS, OPENINGS, QUALITIES, ROUNDS};
use musubime::bank::{Axis, Interviewer, JobFamily, Theme, questions};

use super::{assert_no_twice, every};

fn assert_all_reached<T: Debug + PartialEq>(all: &[T], reached: impl Iterator<Item = T>, by: &str) {
    let reached: Vec<T> = reached.collect();
    let left: Vec<&T> = all.iter().filter(|one| !reached.contains(one)).collect();
    assert!(left.is_empty(), "{by}: nothing leads to {left:?}");
}

#[test]
fn every_axis_theme_and_interviewer_has_questions() {
    let interviewers = every!(Interviewer: DepartmentHead, DirectManager, HumanResources, Executive);
    let asks = || ASK_GROUPS.into_iter().flat_map(|group| group.asks);
    assert_all_reached(&Axis::ALL, SEVEN.iter().flat_map(|question| question.axes).copied(), "axes of the seven");
    assert_all_reached(&Theme::ALL, questions().map(|question| question.theme), "themes");
    assert_all_reached(&interviewers, questions().flat_map(|question| question.asked_by).copied(), "asked_by");
    assert_all_reached(&interviewers, asks().flat_map(|ask| ask.to).copied(), "to");
    let first = asks().filter_map(|ask| ask.to.first()).copied();
    assert_all_reached(&interviewers, first, "the best to ask");
}

#[test]
fn every_family_speaks() {
    let speaking = SEVEN.iter().flat_map(|question| question.examples).map(|example| example.family);
    assert_all_reached(&JobFamily::ALL, speaking, "families");
}

#[test]
fn every_purpose_and_every_kind_of_poor_question_has_entries() {
    let purposes = every!(AskPurpose: FutureWork, Learning, Worth, Evaluation, Team, Direction, Flow);
    let filled = ASK_GROUPS.into_iter().filter(|group| !group.asks.is_empty()).map(|group| group.purpose);
    assert_all_reached(&purposes, filled, "purposes");
    assert_no_twice(&ASK_GROUPS.map(|group| group.purpose), "groups");
    let kinds = every!(PoorAskKind: OnTheSite, OnlyTerms, Backward, YesOrNo, AlreadyAsked, Nothing);
    assert_all_reached(&kinds, POOR_ASKS.iter().map(|poor| poor.kind), "kinds of poor questions");
}

#[test]
fn what_is_to_be_read_stands_in_its_order() {
    let axes: Vec<_> = AXIS_READINGS.iter().map(|reading| reading.axis).collect();
    assert_eq!(axes, Axis::ALL);
    let rounds: Vec<_> = ROUNDS.iter().map(|round| round.title).collect();
    assert_eq!(rounds, ["一次面接", "二次面接", "最終面接"]);
    let openings: Vec<_> = OPENINGS.iter().map(|opening| opening.title).collect();
    assert_all_reached(&["即戦力", "第二新卒", "未経験可", "新卒"], openings.into_iter(), "openings");
    let qualities: Vec<_> = QUALITIES.iter().map(|quality| quality.title).collect();
    assert_no_twice(&qualities, "qualities");
}
