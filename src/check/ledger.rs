//! 主張台帳 — what was told, here and elsewhere, by what it is about, and whether it agrees.

use super::asked::Asked;
use super::claim::{Claim as Number, claims, told_claims};
use super::compare::{Match, compare};
use super::fact::{FactKind, facts};
use super::finding::Span;
use super::notes::Notes;
use super::number::{Per, Unit};
use super::part::is_sum;
use super::scope::{End, Scope};
use super::subject::Subject;
use super::text::Text;

/// One thing that was told.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Which of [`Notes::told`] it is from; none if it is in this answer.
    pub told: Option<usize>,
    /// What is told.
    pub kind: ClaimKind,
    /// Its words in its text.
    pub span: Span,
    /// The clause around them, to be quoted.
    pub quote: Span,
}

/// What kind of thing was told.
#[derive(Clone, Debug, PartialEq)]
pub enum ClaimKind {
    /// A number or a length of time.
    Number {
        /// Whose it is, and of which time.
        scope: Scope,
        /// Which end of a change it is.
        end: End,
        /// The amount in the unit; the lower one of a range.
        low: f64,
        /// The higher one of a range, else the same.
        high: f64,
        /// What is counted.
        unit: Unit,
        /// What it is counted by.
        per: Option<Per>,
    },
    /// 役割
    Role,
    /// 理由
    Reason,
}

/// How the claims of an entry stand to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LedgerState {
    /// Told in one place.
    Single,
    /// Told in several places, and nothing says whether it is the same: so much a month, and so much.
    Apart,
    /// The same words.
    Same,
    /// The same value, counted or written in another way: 月100万円 and 年1,200万円.
    SameConverted,
    /// Worded in another way, and near enough: 約40社 and 42社.
    Worded,
    /// 食い違い: two of them cannot both be true.
    Differs,
    /// Roles and reasons are only set side by side.
    SideBySide,
}

/// What was told about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it is about.
    pub subject: Subject,
    /// Which one of its class: the kind of work, the name of the certificate; may be empty.
    pub key: String,
    /// How the claims stand to one another.
    pub state: LedgerState,
    /// What was told, this answer first, then in the order of [`Notes::told`].
    pub claims: Vec<Claim>,
}

/// The ledger of an answer and of all that was told: numbers by what they are about, then roles, then reasons.
#[must_use]
pub fn ledger(question: &str, answer: &str, notes: &Notes) -> Vec<Entry> {
    let here = Text::new(answer);
    let there: Vec<Text> = notes.told.iter().map(|told| Text::new(&told.text)).collect();
    let mut numbers: Vec<(Option<usize>, Number)> = Vec::new();
    numbers.extend(claims(&here, Asked::of(question)).into_iter().map(|claim| (None, claim)));
    for (place, told) in notes.told.iter().enumerate() {
        numbers.extend(told_claims(told).into_iter().map(|claim| (Some(place), claim)));
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut members: Vec<Vec<(Option<usize>, Number)>> = Vec::new();
    for (told, number) in numbers {
        let belongs =
            |group: &Vec<(Option<usize>, Number)>| group.first().is_some_and(|(_, first)| is_one(first, &number));
        match members.iter_mut().find(|group| belongs(group)) {
            Some(group) => group.push((told, number)),
            None => members.push(vec![(told, number)]),
        }
    }
    for group in &members {
        let Some((_, first)) = group.first() else { continue };
        let claims = group.iter().map(|(told, number)| entry_claim(*told, number)).collect();
        entries.push(Entry { subject: first.about.subject, key: first.about.key.into(), state: state(group), claims });
    }
    for (kind, name) in [(FactKind::Role, ClaimKind::Role), (FactKind::Reason, ClaimKind::Reason)] {
        let texts =
            std::iter::once((None, &here)).chain(there.iter().enumerate().map(|(place, text)| (Some(place), text)));
        let claims: Vec<Claim> = texts.flat_map(|(told, text)| worded(told, text, kind, &name)).collect();
        if !claims.is_empty() {
            let state = if claims.len() > 1 { LedgerState::SideBySide } else { LedgerState::Single };
            entries.push(Entry { subject: Subject::Unknown, key: String::new(), state, claims });
        }
    }
    entries
}

/// Whether two numbers belong in one entry: one class, one unit; of no class, only the same value.
fn is_one(first: &Number, other: &Number) -> bool {
    let is_same = matches!(compare(first, other), Match::Same | Match::Converted);
    let is_known = first.about.subject != Subject::Unknown && first.about == other.about;
    first.unit == other.unit && if is_known { first.apart.scope == other.apart.scope } else { is_same }
}

fn state(group: &[(Option<usize>, Number)]) -> LedgerState {
    let mut state = LedgerState::Single;
    for (place, (told, one)) in group.iter().enumerate() {
        for (other_told, other) in group.iter().skip(place + 1).filter(|(other, _)| other != told) {
            let found = match compare(one, other) {
                Match::Apart => LedgerState::Apart,
                Match::Same => LedgerState::Same,
                Match::Converted => LedgerState::SameConverted,
                Match::Near => LedgerState::Worded,
                Match::Differs if agrees(group, *told, other) || agrees(group, *other_told, one) => LedgerState::Worded,
                Match::Differs if is_whole(group, *told, other) || is_whole(group, *other_told, one) => {
                    LedgerState::Apart
                }
                Match::Differs => LedgerState::Differs,
            };
            state = state.max(found);
        }
    }
    state
}

/// Whether one of the numbers told in this place agrees with a number of another: what a person names twice may change.
fn agrees(group: &[(Option<usize>, Number)], told: Option<usize>, number: &Number) -> bool {
    let own = group.iter().filter(|(place, _)| *place == told);
    own.into_iter().any(|(_, one)| matches!(compare(one, number), Match::Same | Match::Converted | Match::Near))
}

/// Whether the numbers told in this place are the parts of a number of another.
fn is_whole(group: &[(Option<usize>, Number)], told: Option<usize>, number: &Number) -> bool {
    is_sum(number, &mut group.iter().filter(|(place, _)| *place == told).map(|(_, one)| one))
}

fn entry_claim(told: Option<usize>, number: &Number) -> Claim {
    let kind = ClaimKind::Number {
        scope: number.apart.scope,
        end: number.apart.end,
        low: number.exact.0,
        high: number.exact.1,
        unit: number.unit,
        per: number.per,
    };
    Claim { told, kind, span: number.span.clone(), quote: number.quote.clone() }
}

/// The roles or the reasons of a text.
fn worded(told: Option<usize>, text: &Text, kind: FactKind, name: &ClaimKind) -> Vec<Claim> {
    let around =
        |span: &Span| text.clauses.iter().find(|clause| clause.start <= span.start && span.end <= clause.end).cloned();
    let found = facts(text.raw).into_iter().filter(|fact| fact.kind == kind);
    found
        .map(|fact| Claim {
            told,
            kind: name.clone(),
            quote: around(&fact.span).unwrap_or_else(|| fact.span.clone()),
            span: fact.span,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{LedgerState, ledger};
    use crate::check::{Notes, Place, Subject, Told};

    fn state(told: &[&str], answer: &str, subject: Subject) -> Option<LedgerState> {
        let told = told.iter().map(|text| Told { place: Place::FirstRound, text: (*text).into() }).collect();
        let entries = ledger("jisseki", answer, &Notes { told, ..Notes::default() });
        entries.into_iter().find(|entry| entry.subject == subject).map(|entry| entry.state)
    }

    #[test]
    fn one_subject_is_one_entry_with_its_state() {
        for (told, answer, subject, expected) in [
            ("月100万円の売上です。", "月の売上は100万円です。", Subject::Sales, LedgerState::SameConverted),
            ("売上は月100万円です。", "売上は月100万円です。", Subject::Sales, LedgerState::Same),
            ("売上は月100万円です。", "売上は年1,200万円です。", Subject::Sales, LedgerState::SameConverted),
            ("売上は月100万円です。", "売上は月１００万円です。", Subject::Sales, LedgerState::SameConverted),
            ("売上は月100万円です。", "売上は月に百万円です。", Subject::Sales, LedgerState::SameConverted),
            ("売上は月100万円です。", "売上は月200万円です。", Subject::Sales, LedgerState::Differs),
            (
                "売上は月100万円です。",
                "売上の目標は月200万円でした。売上は月100万円です。",
                Subject::Sales,
                LedgerState::Single,
            ),
            ("売上は月100万円です。", "売上は250万円でした。", Subject::Sales, LedgerState::Apart),
            ("売上は月100万円です。", "", Subject::Sales, LedgerState::Single),
            ("", "売上は月100万円です。別の月の売上は250万円でした。", Subject::Sales, LedgerState::Single),
            ("担当は約40社です。", "42社を担当しました。", Subject::Clients, LedgerState::Worded),
            ("担当は40社です。", "部下は3人です。", Subject::Members, LedgerState::Single),
        ] {
            assert_eq!(state(&[told], answer, subject), Some(expected), "{told} / {answer}");
        }
        assert_eq!(state(&["期間を10週から6週に縮めました。"], "工期を3か月で終えました。", Subject::Experience), None);
    }

    #[test]
    fn roles_and_reasons_stand_side_by_side() {
        let told = vec![Told { place: Place::FirstRound, text: "営業リーダーでした。".into() }];
        let entries = ledger("jisseki", "私は営業主任でした。", &Notes { told, ..Notes::default() });
        let last = entries.last().unwrap();
        assert_eq!((last.state, last.claims.len()), (LedgerState::SideBySide, 2));
    }
}
