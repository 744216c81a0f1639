//! Lists that the person puts in order: each record keeps its place.

use crate::notebook::{Card, Company, OwnQuestion};

/// A record with a place among its kind, the lowest first.
pub(super) trait Placed {
    /// Its place.
    fn place(&mut self) -> &mut u32;
}

impl Placed for Card {
    fn place(&mut self) -> &mut u32 {
        &mut self.place
    }
}

impl Placed for Company {
    fn place(&mut self) -> &mut u32 {
        &mut self.order
    }
}

impl Placed for OwnQuestion {
    fn place(&mut self) -> &mut u32 {
        &mut self.place
    }
}

/// Puts records by their places; those of one place stay in the order in which they come.
pub(super) fn in_order<K, T: Placed>(records: impl Iterator<Item = (K, T)>) -> Vec<(K, T)> {
    let mut sorted: Vec<(K, T)> = Vec::new();
    // Mostly they come in their order: each goes behind the last one that is not behind it.
    for (name, mut record) in records {
        let place = *record.place();
        let before = sorted.iter_mut().rposition(|(_, other)| *other.place() <= place);
        sorted.insert(before.map_or(0, |before| before + 1), (name, record));
    }
    sorted
}

/// The place behind all of these.
pub(super) fn behind<K, T: Placed>(mut records: Vec<(K, T)>) -> u32 {
    records.last_mut().map_or(0, |(_, last)| last.place().saturating_add(1))
}

/// Moves the record with this name one place to the front or to the back among its neighbours, and gives back those that
/// stand elsewhere now.
pub(super) fn shift<K: PartialEq, T: Placed>(mut records: Vec<(K, T)>, name: &K, to_front: bool) -> Vec<(K, T)> {
    let Some(at) = records.iter().position(|(other, _)| other == name) else { return Vec::new() };
    let other = if to_front { at.checked_sub(1) } else { Some(at + 1).filter(|place| *place < records.len()) };
    let Some(other) = other else { return Vec::new() };
    records.swap(at, other);
    let places = (0..).zip(records);
    let moved = places.filter_map(|(place, (name, mut record))| {
        let is_elsewhere = *record.place() != place;
        *record.place() = place;
        is_elsewhere.then_some((name, record))
    });
    moved.collect()
}

#[cfg(test)]
mod tests {
    use super::{behind, in_order, shift};
    use crate::notebook::Card;

    fn cards(places: &[(&'static str, u32)]) -> Vec<(&'static str, Card)> {
        let card = |place| Card { place, ..Card::default() };
        in_order(places.iter().map(|(name, place)| (*name, card(*place))))
    }

    fn names(cards: &[(&'static str, Card)]) -> String {
        cards.iter().map(|(name, _)| *name).collect()
    }

    #[test]
    fn records_stand_by_their_places_and_those_of_one_place_as_they_come() {
        assert_eq!(names(&cards(&[("c", 2), ("a", 0), ("d", 2), ("b", 1)])), "abcd");
        assert_eq!(behind(cards(&[("c", 7), ("a", 0)])), 8);
        assert_eq!(behind(cards(&[])), 0);
    }

    #[test]
    fn only_what_stands_elsewhere_is_written_after_a_move() {
        for (places, name, to_front, written) in [
            (&[("a", 0), ("b", 1), ("c", 2)], "b", true, "ba"),
            (&[("a", 0), ("b", 1), ("c", 2)], "b", false, "cb"),
            (&[("a", 0), ("b", 1), ("c", 2)], "a", true, ""),
            (&[("a", 0), ("b", 1), ("c", 2)], "c", false, ""),
            (&[("a", 0), ("b", 1), ("c", 2)], "x", false, ""),
            (&[("a", 0), ("b", 0), ("c", 0)], "b", false, "cb"),
        ] {
            let moved = shift(cards(places), &name, to_front);
            assert_eq!(names(&moved), written, "{name} of {places:?}");
        }
        let moved = shift(cards(&[("a", 0), ("b", 0), ("c", 0)]), &"b", false);
        assert_eq!(moved.iter().map(|(_, card)| card.place).collect::<Vec<_>>(), [1, 2]);
    }
}
