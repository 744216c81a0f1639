//! The four parts of the memo, line by line.

use super::predict::{deeper, unasked};
use super::told::Told;
use super::{Doubt, Given, Line, Rule, Sign, Source, What};
use crate::check::{Check, Level, Notes, read};
use crate::notebook::{Opening, field};

/// A memo is a page: so many lines a part at most.
const MOST: usize = 6;
/// So many sentences of one exchange are noted at most.
const SENTENCES: usize = 3;

/// 事実: what was noted while it was said comes first in name, what was pinned next, what merely holds a number last.
pub(super) fn facts(told: &[Told]) -> Vec<Line> {
    let line = |one: &Told| {
        let mut said = one.facts();
        said.truncate(SENTENCES);
        let rule = match (one.shows("memo"), one.card.has(field::PINS)) {
            (true, _) => Rule::Noted,
            (false, true) => Rule::Pinned,
            (false, false) => Rule::Told,
        };
        (!said.is_empty()).then(|| of(one, rule, What::Said(said)))
    };
    told.iter().filter_map(line).take(MOST).collect()
}

/// 解釈: what came across, what made them ask on, how the reason for leaving sounds, and how the person was.
pub(super) fn views(told: &[Told], given: &Given) -> Vec<Line> {
    let mut found = Vec::new();
    for one in told {
        let meshed = one.card.text(field::MESH) == field::GOOD;
        if one.shows("deeper") {
            found.push(of(one, Rule::Deeper, What::Interest(meshed)));
        } else if meshed {
            found.push(of(one, Rule::Meshed, What::Meshed));
        }
        if leaves(one, given.notes) == Some(true) {
            found.push(of(one, Rule::Leaving, What::Forward));
        }
    }
    found.truncate(MOST - 1);
    let signs = [
        (field::TENSION, field::HIGH, Sign::Tense),
        (field::VOICE, field::LOW, Sign::Quiet),
        (field::PACE, field::HIGH, Sign::Fast),
        (field::PACE, field::LOW, Sign::Slow),
    ];
    let seen = signs.into_iter().filter(|(field, level, _)| given.impression.text(field) == *level);
    let signs: Vec<Sign> = seen.map(|(.., sign)| sign).collect();
    if !signs.is_empty() {
        let (rule, source) = (Rule::Manner, Source::Impression);
        found.push(Line { rule, source, about: String::new(), what: What::Manner(signs) });
    }
    found
}

/// 懸念: at most one of what the interviewer showed and what the person felt, then what the words themselves leave open.
pub(super) fn concerns(told: &[Told], given: &Given) -> Vec<Line> {
    let mut found = Vec::new();
    for one in told {
        if let Some(doubt) = doubt(one) {
            found.push(of(one, Rule::Doubted, What::Open(doubt)));
        } else if one.is_uneasy() {
            found.push(of(one, Rule::Uneasy, What::Unheard));
        }
        if let Some(words) = one.hedge() {
            found.push(of(one, Rule::Hedged, What::Hedged(words)));
        }
        if let Some(words) = one.baseless(given.notes) {
            found.push(of(one, Rule::Ground, What::Baseless(words)));
        }
        if leaves(one, given.notes) == Some(false) {
            found.push(of(one, Rule::Leaving, What::Complaint));
        }
    }
    found.truncate(MOST);
    found
}

/// 二次で確認したいこと: what was left open, what goes on, then what was not asked.
pub(super) fn checks(told: &[Told], given: &Given) -> Vec<Line> {
    let mut found = Vec::new();
    for one in told {
        if one.hedge().is_some() {
            found.push(of(one, Rule::Hedged, What::HowFar));
        } else if doubt(one).is_some() {
            found.push(of(one, Rule::Doubted, What::Anew));
        } else if one.is_uneasy() {
            found.push(of(one, Rule::Uneasy, What::Anew));
        }
        if let Some(words) = one.baseless(given.notes) {
            found.push(of(one, Rule::Ground, What::Base(words)));
        }
        if let Some((_, depth, _)) = deeper(one, given.notes) {
            found.push(of(one, Rule::Deeper, What::Deeper(depth)));
        }
    }
    found.truncate(MOST - 2);
    let missing = unasked(told);
    if !missing.is_empty() {
        let (rule, source) = (Rule::Unasked, Source::Log);
        found.push(Line { rule, source, about: String::new(), what: What::Unasked(missing) });
    }
    if given.company.opening != Opening::Unknown {
        let what = What::Opening(given.company.opening);
        found.push(Line { rule: Rule::Opening, source: Source::Interview, about: String::new(), what });
    }
    found
}

/// How the interviewer showed that something was left open, the plainest sign first.
pub(super) fn doubt(one: &Told) -> Option<Doubt> {
    let signs = [("doubt", Doubt::Doubt), ("silence", Doubt::Silence), ("turned", Doubt::Turned)];
    signs.into_iter().find(|(name, _)| one.shows(name)).map(|(_, doubt)| doubt)
}

/// Whether the reason for leaving looks forward; `None` where it is not asked about or cannot be told.
fn leaves(one: &Told, notes: &Notes) -> Option<bool> {
    let leaving = "tenshokuriyuu";
    one.topic.filter(|topic| topic.id == leaving)?;
    let findings = read(leaving, one.said, notes);
    match findings.iter().find(|finding| finding.check == Check::Forward)?.level {
        Level::Good => Some(true),
        Level::Attention | Level::Hint => Some(false),
        // Too short to be read whole, but blame is heard at once.
        Level::Unread => one.blames(notes).then_some(false),
    }
}

fn of(one: &Told, rule: Rule, what: What) -> Line {
    Line { rule, source: Source::Exchange(one.name.into()), about: one.label(), what }
}
