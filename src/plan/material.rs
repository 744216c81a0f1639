//! What answers are made of (材料): the cards of the notebook, counted by kind.

use super::step::{Named, read_bridge};
use crate::notebook::{Card, CardKind, field};

/// Something that is written on cards before it stands in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Material {
    /// 一次面接で聞かれたことと、答えたこと
    Exchanges,
    /// 会社の言葉
    Quotes,
    /// 自分との共通点
    Common,
    /// 期間・役割・成果のそろった実績カード
    Achievement,
    /// 次の会社での使い方まで書いた、強みか資格
    Skills,
    /// 結べた結び文
    Knot,
    /// ビジョンの1年目
    FirstYear,
    /// ビジョンの3年か5年
    LaterYears,
}

/// How much of each there is, in the order of [`Material::ALL`].
pub type Materials = [usize; 8];

impl Material {
    /// All of them, in the order in which one gathers them.
    pub const ALL: [Self; 8] = [
        Self::Exchanges,
        Self::Quotes,
        Self::Common,
        Self::Achievement,
        Self::Skills,
        Self::Knot,
        Self::FirstYear,
        Self::LaterYears,
    ];

    /// So much of it is enough.
    #[must_use]
    pub const fn enough(self) -> usize {
        match self {
            Self::Exchanges => 3,
            Self::Quotes | Self::Skills => 2,
            Self::Common | Self::Achievement | Self::Knot | Self::FirstYear | Self::LaterYears => 1,
        }
    }

    /// How much of it there is.
    #[must_use]
    pub fn have(self, materials: &Materials) -> usize {
        materials.get(self as usize).copied().unwrap_or_default()
    }

    /// Whether there is enough of it.
    #[must_use]
    pub fn is_there(self, materials: &Materials) -> bool {
        self.have(materials) >= self.enough()
    }
}

/// Whether most of it is there, so that the words can be chosen rather than found.
#[must_use]
pub fn are_gathered(materials: &Materials) -> bool {
    let there = Material::ALL.into_iter().filter(|one| one.is_there(materials)).count();
    there * 2 > Material::ALL.len()
}

/// Counts the cards of the notebook.
pub fn materials(cards: &dyn Fn(CardKind) -> Vec<Named>) -> Materials {
    let count = |kind, is_whole: &dyn Fn(&Card) -> bool| {
        let cards = cards(kind);
        cards.iter().filter(|(_, card)| is_whole(card)).count()
    };
    let all = |fields: &'static [&str]| move |card: &Card| fields.iter().all(|field| card.has(field));
    let years = |years: &'static [usize]| {
        move |card: &Card| years.iter().any(|year| field::MINE.get(*year).is_some_and(|name| card.has(name)))
    };
    let useful = all(&[field::NAME, field::USE]);
    Material::ALL.map(|material| match material {
        Material::Exchanges => count(CardKind::Exchange, &all(&[field::ASKED, field::SAID])),
        Material::Quotes => count(CardKind::Quote, &all(&[field::WORDS])),
        Material::Common => count(CardKind::Quote, &all(&[field::COMMON])),
        Material::Achievement => count(CardKind::Achievement, &all(&[field::PERIOD, field::ROLE, field::RESULT])),
        Material::Skills => count(CardKind::Strength, &useful) + count(CardKind::Qualification, &useful),
        Material::Knot => count(CardKind::Bridge, &|card| read_bridge(card, &cards).is_tied()),
        Material::FirstYear => count(CardKind::Vision, &years(&[1])),
        // The third and the fifth year.
        Material::LaterYears => count(CardKind::Vision, &years(&[2, 3])),
    })
}

#[cfg(test)]
mod tests {
    use super::{Material, materials};
    use crate::notebook::{Card, CardKind, field};

    type Cards<'a> = &'a [(CardKind, &'a [(&'a str, &'a str)])];

    #[test]
    fn only_what_is_whole_is_counted() {
        const WHOLE: &[(&str, &str)] =
            &[(field::PERIOD, "昨年度の1年"), (field::ROLE, "窓口"), (field::RESULT, "6社から2社に減った")];
        let cases: [(&str, Cards, Material, usize); 12] = [
            ("nothing", &[], Material::Exchanges, 0),
            (
                "a question without what was said",
                &[(CardKind::Exchange, &[(field::ASKED, "担当は")])],
                Material::Exchanges,
                0,
            ),
            (
                "an exchange",
                &[(CardKind::Exchange, &[(field::ASKED, "担当は"), (field::SAID, "40社です")])],
                Material::Exchanges,
                1,
            ),
            ("words of the company", &[(CardKind::Quote, &[(field::WORDS, "現場に通う")])], Material::Quotes, 1),
            (
                "what is shared without the words",
                &[(CardKind::Quote, &[(field::COMMON, "通った")])],
                Material::Common,
                1,
            ),
            ("an achievement", &[(CardKind::Achievement, WHOLE)], Material::Achievement, 1),
            (
                "one without its result",
                &[(CardKind::Achievement, &[(field::PERIOD, "1年"), (field::ROLE, "窓口")])],
                Material::Achievement,
                0,
            ),
            (
                "a strength and a licence that are of use there",
                &[
                    (CardKind::Strength, &[(field::NAME, "絵の手順書"), (field::USE, "導入のときに使う")]),
                    (CardKind::Qualification, &[(field::NAME, "簿記2級"), (field::USE, "請求を見る")]),
                    (CardKind::Strength, &[(field::NAME, "早起き")]),
                    (CardKind::Strength, &[(field::USE, "どこかで使う")]),
                ],
                Material::Skills,
                2,
            ),
            (
                "a sentence that ties nothing",
                &[(CardKind::Bridge, &[(field::SENTENCE, "3割減らした力を活かします")])],
                Material::Knot,
                0,
            ),
            ("the first year", &[(CardKind::Vision, &[("mine-1", "一人で担当")])], Material::FirstYear, 1),
            (
                "the tenth year is no third or fifth",
                &[(CardKind::Vision, &[("mine-10", "部をまとめる")])],
                Material::LaterYears,
                0,
            ),
            ("the fifth", &[(CardKind::Vision, &[("mine-5", "班をまとめる")])], Material::LaterYears, 1),
        ];
        for (name, cards, material, expected) in cases {
            let of = |kind| {
                let cards = (0..).zip(cards).filter(|(_, (other, _))| *other == kind);
                cards.map(|(at, (_, fields)): (usize, _)| (at.to_string(), Card::of(fields))).collect()
            };
            assert_eq!(material.have(&materials(&of)), expected, "{name}");
        }
    }

    #[test]
    fn each_material_stands_at_its_place() {
        for (place, material) in Material::ALL.into_iter().enumerate() {
            assert_eq!(material as usize, place);
            assert!(material.enough() > 0);
        }
    }
}
