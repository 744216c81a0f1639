//! Questions met in second rounds beyond the seven, one file a theme.

mod after_joining;
mod company;
mod introduction;
mod judgement;
mod management;
mod past_work;
mod setback;
mod setting;
mod stress;
mod team;
mod terms;
mod worry;

use super::Question;

/// The further questions by theme, in the order of [`super::Theme::ALL`].
pub const FURTHER: [&[Question]; 12] = [
    introduction::QUESTIONS,
    past_work::QUESTIONS,
    setback::QUESTIONS,
    team::QUESTIONS,
    judgement::QUESTIONS,
    company::QUESTIONS,
    after_joining::QUESTIONS,
    terms::QUESTIONS,
    worry::QUESTIONS,
    management::QUESTIONS,
    stress::QUESTIONS,
    setting::QUESTIONS,
];
