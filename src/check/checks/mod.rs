//! The checks, one file each, in the order of [`super::Check::ALL`].

pub(super) mod baseline;
mod borrowed;
mod commas;
pub(super) mod company_fit;
mod conclusion;
mod concrete;
mod consistency;
mod counter_question;
mod double_keigo;
mod endings;
mod filler;
mod forward;
mod gosha;
mod length;
mod overused;
mod problem_tone;
mod ra_nuki;
pub(super) mod reproduce;
mod sentence_length;
mod strength_to_job;
mod style_mix;
mod time_marker;
pub(super) mod vague;
mod weakness_action;

use super::finding::Finding;
use super::reading::Sheet;

/// Every check: what it has to say about an answer, if anything.
pub(super) const ALL: [fn(&Sheet) -> Option<Finding>; 24] = [
    length::check,
    sentence_length::check,
    commas::check,
    conclusion::check,
    concrete::check,
    baseline::check,
    vague::check,
    company_fit::check,
    strength_to_job::check,
    forward::check,
    weakness_action::check,
    time_marker::check,
    counter_question::check,
    consistency::check,
    gosha::check,
    style_mix::check,
    ra_nuki::check,
    double_keigo::check,
    filler::check,
    endings::check,
    borrowed::check,
    problem_tone::check,
    overused::check,
    reproduce::check,
];
