//! How much of the sheet goes onto one page. The heights are those of `style/block/day-sheet/`, so that what is counted
//! here is what is printed, whatever the letters of the device.

use super::SheetPart;

/// What the sheet is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// A4, everything on one page
    Whole,
    /// 直前カード: A6, what one looks at last
    Pocket,
}

/// What a part takes: heights in tenths of a millimetre, rows as numbers.
struct Room {
    part: SheetPart,
    /// Its heading with the gap before it.
    head: usize,
    /// One row.
    row: usize,
    /// So many rows stand beside each other.
    beside: usize,
    /// So many rows have their place whatever else there is, and no more than so many.
    least: usize,
    most: usize,
}

const fn room(part: SheetPart, head: usize, row: usize, beside: usize, least: usize, most: usize) -> Room {
    Room { part, head, row, beside, least, most }
}

/// A4: 297 mm without the margins, the head and the foot.
const WHOLE: (usize, [Room; 8]) = (
    2_400,
    [
        room(SheetPart::Points, 105, 215, 3, 3, 3),
        room(SheetPart::Lines, 105, 66, 1, 7, 14),
        room(SheetPart::Asks, 105, 114, 1, 3, 3),
        room(SheetPart::Numbers, 105, 57, 1, 5, 10),
        room(SheetPart::Corrections, 105, 110, 1, 1, 4),
        room(SheetPart::Items, 105, 59, 1, 5, 10),
        room(SheetPart::Before, 105, 170, 1, 1, 1),
        room(SheetPart::After, 105, 330, 1, 1, 1),
    ],
);
/// A6: 148 mm, likewise. What is seen to before one leaves stays at home.
const POCKET: (usize, [Room; 4]) = (
    1_150,
    [
        room(SheetPart::Lines, 60, 50, 1, 7, 9),
        room(SheetPart::Asks, 60, 82, 1, 3, 3),
        room(SheetPart::Numbers, 60, 48, 2, 6, 10),
        room(SheetPart::Corrections, 60, 82, 1, 1, 3),
    ],
);
/// Parts that stand side by side on the large paper: together they are as high as the higher one.
const PAIRS: [[SheetPart; 2]; 2] = [[SheetPart::Asks, SheetPart::Numbers], [SheetPart::Items, SheetPart::Before]];
/// Who gets what is left, the first first.
const ORDER: [SheetPart; 4] = [SheetPart::Lines, SheetPart::Corrections, SheetPart::Numbers, SheetPart::Items];

impl Paper {
    fn table(self) -> (usize, &'static [Room]) {
        match self {
            Self::Whole => (WHOLE.0, &WHOLE.1),
            Self::Pocket => (POCKET.0, &POCKET.1),
        }
    }

    /// Whether such a paper has this part at all.
    #[must_use]
    pub fn has(self, part: SheetPart) -> bool {
        self.table().1.iter().any(|room| room.part == part)
    }

    /// How high these rows are together.
    fn height(self, rows: &[(SheetPart, usize)]) -> usize {
        let of = |room: &Room| {
            let count = rows.iter().find(|(part, _)| *part == room.part).map_or(0, |(_, count)| *count);
            if count == 0 { 0 } else { room.head + count.div_ceil(room.beside) * room.row }
        };
        let rooms = self.table().1;
        let all: usize = rooms.iter().map(of).sum();
        if self == Self::Pocket {
            return all;
        }
        let hidden = PAIRS.iter().map(|pair| rooms.iter().filter(|room| pair.contains(&room.part)).map(of).min());
        all - hidden.map(Option::unwrap_or_default).sum::<usize>()
    }
}

/// How many rows of each part go onto the page, given how many there are: what each part needs least, then more of what
/// matters most. Parts of which there is nothing, or which the paper does not have, leave their room to the others.
#[must_use]
pub fn fit(paper: Paper, wanted: &[(SheetPart, usize)]) -> Vec<(SheetPart, usize)> {
    let (height, rooms) = paper.table();
    let room = |part: SheetPart| rooms.iter().find(|room| room.part == part);
    let least = |(part, count): &(SheetPart, usize)| Some((*part, (*count).min(room(*part)?.least)));
    let mut rows: Vec<(SheetPart, usize)> = wanted.iter().filter_map(least).collect();
    for part in ORDER {
        let there = wanted.iter().find(|(other, _)| *other == part).map_or(0, |(_, count)| *count);
        let most = room(part).map_or(0, |room| room.most).min(there);
        for count in 0..=most {
            let more: Vec<(SheetPart, usize)> =
                rows.iter().map(|(other, had)| (*other, if *other == part { count.max(*had) } else { *had })).collect();
            if paper.height(&more) <= height {
                rows = more;
            }
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::{Paper, fit};
    use crate::plan::SheetPart::{self, After, Asks, Before, Corrections, Items, Lines, Numbers, Points};

    #[test]
    fn a_page_holds_what_matters_most_and_never_more_than_a_page() {
        const FULL: &[(SheetPart, usize)] = &[
            (Points, 7),
            (Lines, 80),
            (Asks, 3),
            (Numbers, 60),
            (Corrections, 20),
            (Items, 30),
            (Before, 1),
            (After, 1),
        ];
        const SAMPLE: &[(SheetPart, usize)] =
            &[(Points, 3), (Lines, 6), (Asks, 3), (Numbers, 12), (Items, 15), (Before, 1), (After, 1)];
        const FEW: &[(SheetPart, usize)] = &[(Lines, 20), (Numbers, 20)];
        for (paper, wanted, expected) in [
            (
                Paper::Whole,
                FULL,
                &[
                    (Points, 3),
                    (Lines, 7),
                    (Asks, 3),
                    (Numbers, 6),
                    (Corrections, 1),
                    (Items, 5),
                    (Before, 1),
                    (After, 1),
                ][..],
            ),
            (
                Paper::Whole,
                SAMPLE,
                &[(Points, 3), (Lines, 6), (Asks, 3), (Numbers, 10), (Items, 6), (Before, 1), (After, 1)],
            ),
            (Paper::Whole, FEW, &[(Lines, 14), (Numbers, 10)]),
            (Paper::Whole, &[], &[]),
            (Paper::Pocket, FULL, &[(Lines, 8), (Asks, 3), (Numbers, 6), (Corrections, 1)]),
            (Paper::Pocket, &[(Points, 3), (After, 1)], &[]),
        ] {
            let found = fit(paper, wanted);
            assert_eq!(found, expected, "{paper:?} {wanted:?}");
            assert!(paper.height(&found) <= paper.table().0, "{paper:?} {wanted:?}");
        }
    }

    #[test]
    fn what_every_part_needs_least_has_its_place() {
        for paper in [Paper::Whole, Paper::Pocket] {
            let (height, rooms) = paper.table();
            let least: Vec<(SheetPart, usize)> = rooms.iter().map(|room| (room.part, room.least)).collect();
            assert!(paper.height(&least) <= height, "{paper:?}: {} of {height}", paper.height(&least));
        }
    }
}
