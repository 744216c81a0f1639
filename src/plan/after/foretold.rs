//! 予想的中: which of the foretold questions came, rule by rule, over all companies.

use crate::notebook::{Card, field};
use crate::plan::handover::Rule;

/// A rule that was tried in so many interviews and never told the truth sinks.
const TRIED: usize = 2;

/// A question that was foretold, as it is kept: one line with the name of its rule and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foretold {
    /// The rule that made it.
    pub rule: Rule,
    /// The question.
    pub asked: String,
}

impl Foretold {
    /// The line it is kept as.
    #[must_use]
    pub fn line(&self) -> String {
        // A question is one line, whatever was quoted in it.
        let asked: Vec<&str> = self.asked.split_whitespace().collect();
        format!("{} {}", self.rule.name(), asked.join(" "))
    }

    /// Reads such a line; `None` for a rule that only another version knows.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let (rule, asked) = line.trim().split_once(' ')?;
        Some(Self { rule: Rule::parse(rule)?, asked: asked.into() })
    }
}

/// The lines of a field, as questions.
#[must_use]
pub fn lines(card: &Card, field: &str) -> Vec<Foretold> {
    card.parts(field, '\n').filter_map(Foretold::parse).collect()
}

/// How often a rule told the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The rule.
    pub rule: Rule,
    /// So many of its questions were foretold.
    pub foretold: usize,
    /// So many of them came.
    pub came: usize,
    /// In so many interviews it foretold something.
    pub interviews: usize,
}

/// Counts all debriefs, the rules in their order; a rule that foretold nothing is left out. One debrief is of one
/// interview, and counts once it was said which questions came, or that none did.
#[must_use]
pub fn tally(debriefs: &[Card]) -> Vec<Tally> {
    let told = || debriefs.iter().filter(|card| card.has(field::PREDICTED) && card.has(field::HITS));
    let count = |rule: Rule| {
        let of = |card: &Card, field: &str| lines(card, field).iter().filter(|one| one.rule == rule).count();
        Tally {
            rule,
            foretold: told().map(|card| of(card, field::PREDICTED)).sum(),
            came: told().map(|card| of(card, field::HITS)).sum(),
            interviews: told().filter(|card| of(card, field::PREDICTED) > 0).count(),
        }
    };
    Rule::ALL.into_iter().map(count).filter(|tally| tally.interviews > 0).collect()
}

/// The rules that sink for the next company: tried twice at least, and never right.
#[must_use]
pub fn sinking(debriefs: &[Card]) -> Vec<Rule> {
    let sinks = |tally: &Tally| tally.interviews >= TRIED && tally.came == 0;
    tally(debriefs).into_iter().filter(sinks).map(|tally| tally.rule).collect()
}

#[cfg(test)]
mod tests {
    use super::{Foretold, sinking, tally};
    use crate::notebook::{Card, field};
    use crate::plan::handover::Rule;

    const DEEPER: &str = "deeper ほかの道は";
    const SEAT: &str = "seat 当社の課題は";

    const NONE: &str = field::NONE;

    fn debrief(predicted: &[&str], hits: &[&str]) -> Card {
        Card::of(&[(field::PREDICTED, &predicted.join("\n")), (field::HITS, &hits.join("\n"))])
    }

    #[test]
    fn a_line_is_read_back_and_that_of_another_version_is_not() {
        let foretold = Foretold { rule: Rule::Deeper, asked: "「帳面」について\nほかの道は".into() };
        assert_eq!(foretold.line(), "deeper 「帳面」について ほかの道は");
        assert_eq!(Foretold::parse(&foretold.line()).unwrap().rule, Rule::Deeper);
        for line in ["", "deeper", "later 何か"] {
            assert_eq!(Foretold::parse(line), None, "{line:?}");
        }
    }

    #[test]
    fn each_rule_is_counted_over_all_interviews() {
        let all = [
            debrief(&[DEEPER, SEAT], &[DEEPER]),
            debrief(&[SEAT, "seat 最初の半年は", "later 何か"], &[NONE]),
            // Nothing was said about this one.
            debrief(&[SEAT, DEEPER], &[]),
        ];
        let found: Vec<_> = tally(&all).iter().map(|one| (one.rule, one.foretold, one.came, one.interviews)).collect();
        assert_eq!(found, [(Rule::Deeper, 1, 1, 1), (Rule::Seat, 3, 0, 2)]);
    }

    #[test]
    fn a_rule_sinks_after_two_interviews_without_a_hit() {
        let missed = || debrief(&[SEAT], &[NONE]);
        for (name, all, sinks) in [
            ("never tried", vec![], false),
            ("once", vec![missed()], false),
            ("twice", vec![missed(), missed()], true),
            ("twice, and once right", vec![missed(), missed(), debrief(&[SEAT], &[SEAT])], false),
            ("twice, one of them untold", vec![missed(), debrief(&[SEAT], &[])], false),
        ] {
            assert_eq!(sinking(&all), if sinks { vec![Rule::Seat] } else { vec![] }, "{name}");
        }
    }
}
