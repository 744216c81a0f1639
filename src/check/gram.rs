//! Runs of characters (グラム) in a table, to ask in one step whether a run was seen.

/// A set of runs, each with a number that tells where it was seen first. Open addressing: no sorting, no hashing library.
#[derive(Clone, Debug)]
pub(super) struct Grams {
    /// The key in the upper bits, the number plus one in the lower eight; zero is free.
    slots: Vec<u64>,
}

impl Grams {
    /// Room for so many runs.
    pub(super) fn with_room(runs: usize) -> Self {
        Self { slots: vec![0; (runs.max(4) * 2).next_power_of_two()] }
    }

    /// Remembers a run; the first number stays. What no longer fits is left out.
    pub(super) fn insert(&mut self, run: u64, number: u8) {
        let entry = run << 8 | (u64::from(number.min(254)) + 1);
        let place =
            self.places(run).find(|place| self.slots.get(*place).is_some_and(|slot| *slot == 0 || is(*slot, run)));
        if let Some(slot) = place.and_then(|place| self.slots.get_mut(place)).filter(|slot| **slot == 0) {
            *slot = entry;
        }
    }

    /// The number that came with this run, if it was seen.
    pub(super) fn find(&self, run: u64) -> Option<u8> {
        for place in self.places(run) {
            match self.slots.get(place) {
                Some(slot) if *slot != 0 && is(*slot, run) => return u8::try_from((*slot & 0xff) - 1).ok(),
                Some(slot) if *slot != 0 => {}
                _ => return None,
            }
        }
        None
    }

    /// Where a run may lie, one place after the other. The table is at most half full, so few are tried.
    fn places(&self, run: u64) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len() - 1;
        let first = usize::try_from(run.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 40).unwrap_or_default();
        (0..=mask).map(move |step| first.wrapping_add(step) & mask)
    }
}

const fn is(slot: u64, run: u64) -> bool {
    slot >> 8 == run & (u64::MAX >> 8)
}

/// Two characters as a run.
pub(super) const fn pair(first: char, second: char) -> u64 {
    (first as u64) << 21 | second as u64
}

/// The run of no characters, to which [`step`] adds one after the other.
pub(super) const START: u64 = 0xcbf2_9ce4_8422_2325;

/// The run with one character more (FNV-1a).
pub(super) const fn step(run: u64, character: char) -> u64 {
    (run ^ character as u64).wrapping_mul(0x0000_0100_0000_01b3)
}

#[cfg(test)]
mod tests {
    use super::{Grams, pair};

    #[test]
    fn what_was_put_in_is_found_with_its_first_number() {
        let mut grams = Grams::with_room(3);
        for (number, run) in [pair('味', '噌'), pair('噌', '蔵'), pair('味', '噌')].into_iter().enumerate() {
            grams.insert(run, u8::try_from(number).unwrap());
        }
        assert_eq!(grams.find(pair('味', '噌')), Some(0));
        assert_eq!(grams.find(pair('噌', '蔵')), Some(1));
        assert_eq!(grams.find(pair('蔵', '味')), None);
    }

    #[test]
    fn a_full_table_neither_loops_nor_loses_what_it_holds() {
        let mut grams = Grams::with_room(0);
        for run in 1..=20 {
            grams.insert(run, 7);
        }
        assert_eq!(grams.find(1), Some(7));
        assert_eq!(grams.find(20), None);
    }
}
