//! The five steps of preparation (準備の5ステップ): how far each has come, by rules that can be shown.

use super::Progress;
use super::material::{Material, materials};
use crate::check::{Tie, tie};
use crate::notebook::{Card, CardKind, field};

/// One of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// 一次面接をふり返る
    Review,
    /// 求める人物像をつかむ
    Persona,
    /// 強みを会社の課題に結ぶ
    Bridge,
    /// 入社後の姿を描く
    Vision,
    /// 7つの答えをそろえる
    Answers,
}

impl StepKind {
    /// All five in their usual order.
    pub const ALL: [Self; 5] = [Self::Review, Self::Persona, Self::Bridge, Self::Vision, Self::Answers];
}

/// So many answers are the seven.
pub const ANSWERS: usize = 7;

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepState {
    /// Which step.
    pub kind: StepKind,
    /// これから, 途中 or 済み.
    pub progress: Progress,
    /// What it counts: so many are there.
    pub have: usize,
    /// So many finish it.
    pub of: usize,
}

/// A card with its name, which other cards refer to it by.
pub type Named = (String, Card);

/// How far each step has come, given the cards of a kind and how many of the seven answers are written.
pub fn steps(cards: impl Fn(CardKind) -> Vec<Named>, written: usize) -> [StepState; 5] {
    let found = materials(&cards);
    let begun = |kinds: &[CardKind]| kinds.iter().any(|kind| cards(*kind).iter().any(|(_, card)| !card.is_blank()));
    StepKind::ALL.map(|kind| {
        let (of, begun): (&[Material], bool) = match kind {
            StepKind::Review => (&[Material::Exchanges], begun(&[CardKind::Exchange, CardKind::Impression])),
            StepKind::Persona => {
                (&[Material::Quotes, Material::Common], begun(&[CardKind::Quote, CardKind::Persona, CardKind::Problem]))
            }
            StepKind::Bridge => (&[Material::Knot], begun(&[CardKind::Bridge, CardKind::Strength])),
            StepKind::Vision => (&[Material::FirstYear, Material::LaterYears], begun(&[CardKind::Vision])),
            StepKind::Answers => return state(kind, written, ANSWERS, written > 0),
        };
        let have = of.iter().map(|one| one.have(&found).min(one.enough())).sum();
        state(kind, have, of.iter().map(|one| one.enough()).sum(), begun)
    })
}

/// Reads the sentence of a bridge against the cards it ties.
pub fn read_bridge(bridge: &Card, cards: &impl Fn(CardKind) -> Vec<Named>) -> Tie {
    let chosen = |kind, name: &str| cards(kind).into_iter().find(|(other, _)| other == name).map(|(_, card)| card);
    let strength = chosen(CardKind::Strength, bridge.text(field::STRENGTH));
    let problem = chosen(CardKind::Problem, bridge.text(field::PROBLEM));
    // Without both ends nothing is tied, whatever the sentence says.
    let (Some(strength), Some(problem)) = (strength, problem) else { return Tie::default() };
    let episode = chosen(CardKind::Achievement, bridge.text(field::EPISODE)).unwrap_or_default();
    let quotes = cards(CardKind::Quote);
    let mine: Vec<&str> = strength.fields.values().chain(episode.fields.values()).map(String::as_str).collect();
    let theirs = quotes.iter().map(|(_, quote)| quote.text(field::WORDS));
    let theirs: Vec<&str> =
        [problem.text(field::WORDS), problem.text(field::GROWTH)].into_iter().chain(theirs).collect();
    tie(bridge.text(field::SENTENCE), &mine, &theirs)
}

fn state(kind: StepKind, have: usize, of: usize, begun: bool) -> StepState {
    let progress = match have {
        have if have >= of => Progress::Written,
        0 if !begun => Progress::Empty,
        _ => Progress::Started,
    };
    StepState { kind, progress, have: have.min(of), of }
}

#[cfg(test)]
mod tests {
    use super::{StepKind, steps};
    use crate::notebook::{Card, CardKind, field};
    use crate::plan::Progress::{self, Empty, Started, Written};

    type Cards<'a> = &'a [(CardKind, &'a str, &'a [(&'a str, &'a str)])];

    fn found(cards: Cards, written: usize) -> [Progress; 5] {
        let of = |kind| {
            let cards = cards.iter().filter(|(other, ..)| *other == kind);
            cards.map(|(_, name, fields)| ((*name).to_owned(), Card::of(fields))).collect()
        };
        steps(of, written).map(|step| step.progress)
    }

    #[test]
    fn each_step_goes_from_empty_over_begun_to_done() {
        const EXCHANGE: &[(&str, &str)] = &[(field::ASKED, "担当は"), (field::SAID, "40社です")];
        const QUOTE: &[(&str, &str)] = &[(field::WORDS, "倉庫ごとの差をなくす")];
        const COMMON: &[(&str, &str)] = &[(field::WORDS, "現場に通う"), (field::COMMON, "月2回通った")];
        const TIED: &[(&str, &str)] = &[
            (field::STRENGTH, "s"),
            (field::PROBLEM, "p"),
            (field::SENTENCE, "絵の手順書で3割減らした力で、使い方の差を縮める仕事に活かします"),
        ];
        const STRENGTH: &[(&str, &str)] = &[(field::NAME, "絵の手順書をつくる")];
        const PROBLEM: &[(&str, &str)] = &[(field::WORDS, "倉庫ごとの使い方の差")];
        let cases: [(&str, Cards, usize, [Progress; 5]); 9] = [
            ("nothing", &[], 0, [Empty; 5]),
            ("a blank card", &[(CardKind::Exchange, "1", &[(field::ASKED, " ")])], 0, [Empty; 5]),
            ("one exchange", &[(CardKind::Exchange, "1", EXCHANGE)], 0, [Started, Empty, Empty, Empty, Empty]),
            (
                "three exchanges",
                &[
                    (CardKind::Exchange, "1", EXCHANGE),
                    (CardKind::Exchange, "2", EXCHANGE),
                    (CardKind::Exchange, "3", EXCHANGE),
                ],
                0,
                [Written, Empty, Empty, Empty, Empty],
            ),
            (
                "two quotes without and with what is shared",
                &[(CardKind::Quote, "1", QUOTE), (CardKind::Quote, "2", QUOTE)],
                0,
                [Empty, Started, Empty, Empty, Empty],
            ),
            (
                "what is shared",
                &[(CardKind::Quote, "1", QUOTE), (CardKind::Quote, "2", COMMON)],
                1,
                [Empty, Written, Empty, Empty, Started],
            ),
            (
                "a sentence whose strength was deleted",
                &[(CardKind::Bridge, "b", TIED), (CardKind::Problem, "p", PROBLEM)],
                0,
                [Empty, Started, Started, Empty, Empty],
            ),
            (
                "a knot",
                &[
                    (CardKind::Bridge, "b", TIED),
                    (CardKind::Problem, "p", PROBLEM),
                    (CardKind::Strength, "s", STRENGTH),
                ],
                7,
                [Empty, Started, Written, Empty, Written],
            ),
            (
                "the first year and the fifth",
                &[(CardKind::Vision, "only", &[("mine-1", "一人で担当"), ("mine-5", "班をまとめる")])],
                0,
                [Empty, Empty, Empty, Written, Empty],
            ),
        ];
        for (name, cards, written, expected) in cases {
            assert_eq!(found(cards, written), expected, "{name}");
        }
        assert_eq!(steps(|_| Vec::new(), 0).map(|step| step.kind), StepKind::ALL);
    }
}
