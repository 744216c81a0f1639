//! What the rounds are called: the one a notebook prepares for, and the one before it.

use crate::plan::{Round, without_round};

/// The interview that comes next.
#[must_use]
pub const fn name(round: Round) -> &'static str {
    match round {
        Round::Second => "二次面接",
        Round::Final => "最終面接",
    }
}

/// The interview that was, which is what one looks back at.
#[must_use]
pub const fn before(round: Round) -> &'static str {
    match round {
        Round::Second => "一次面接",
        Round::Final => "二次面接",
    }
}

/// The interview that comes next, as one says it in passing.
#[must_use]
pub const fn short(round: Round) -> &'static str {
    match round {
        Round::Second => "二次",
        Round::Final => "最終",
    }
}

/// The interview that was, likewise.
#[must_use]
pub const fn short_before(round: Round) -> &'static str {
    match round {
        Round::Second => "一次",
        Round::Final => "二次",
    }
}

/// The company of this name with its interview, joined by these words. The round is not said twice.
#[must_use]
pub fn interview(company: &str, joined: &str) -> String {
    let name = without_round(company);
    if Round::of_name(name) == Round::Final {
        return name.to_owned();
    }
    format!("{name}{joined}{}", self::name(Round::of_name(company)))
}

/// Where a question of one's own came from. A notebook that goes on holds those of every round before it.
#[must_use]
pub const fn came_up(round: Round) -> &'static str {
    match round {
        Round::Second => "一次面接で出た質問",
        Round::Final => "前の面接で出た質問",
    }
}
