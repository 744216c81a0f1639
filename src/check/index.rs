//! Many lists of words, looked for in one pass over a text (索引).

use super::finding::Span;
use super::gram::pair;
use super::list::List;

/// The words of some lists by their first two characters. Words of one character are not found.
pub(super) struct Index {
    words: Vec<(u64, u8, &'static str)>,
    /// Which pairs begin a word at all.
    bits: [u64; 64],
}

/// A word that was found: where, of which list, and which.
pub(super) type Hit = (Span, u8, &'static str);

impl Index {
    pub(super) fn new(lists: impl Iterator<Item = List>) -> Self {
        let mut index = Self { words: Vec::new(), bits: [0; 64] };
        for (number, list) in (0..).zip(lists) {
            for word in list.words() {
                let mut characters = word.chars();
                let key = pair(characters.next().unwrap_or_default(), characters.next().unwrap_or_default());
                index.words.push((key, number, word));
                let (place, bit) = bit(key);
                if let Some(bits) = index.bits.get_mut(place) {
                    *bits |= bit;
                }
            }
        }
        index.words.sort_unstable();
        index
    }

    /// Every place where one of the words stands, in order.
    pub(super) fn find(&self, text: &str) -> Vec<Hit> {
        let mut found = Vec::new();
        let mut before: Option<(usize, char)> = None;
        for (at, character) in text.char_indices() {
            if let Some((start, first)) = before {
                let rest = text.get(start..).unwrap_or_default();
                for (_, number, word) in self.of(pair(first, character)) {
                    if rest.starts_with(word) {
                        found.push((start..start + word.len(), *number, *word));
                    }
                }
            }
            before = Some((at, character));
        }
        found
    }

    /// The words that begin with this pair.
    fn of(&self, key: u64) -> &[(u64, u8, &'static str)] {
        let (place, bit) = bit(key);
        if self.bits.get(place).is_none_or(|bits| bits & bit == 0) {
            return &[];
        }
        let start = self.words.partition_point(|(one, ..)| *one < key);
        let rest = self.words.get(start..).unwrap_or_default();
        rest.get(..rest.partition_point(|(one, ..)| *one == key)).unwrap_or_default()
    }
}

const fn bit(key: u64) -> (usize, u64) {
    let mixed = key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 52;
    ((mixed / 64) as usize, 1 << (mixed % 64))
}

#[cfg(test)]
mod tests {
    use super::Index;
    use crate::check::list::List;

    #[test]
    fn every_word_is_found_with_the_number_of_its_list() {
        let index = Index::new([List("営業 法人営業"), List("担当 OJT")].into_iter());
        let found: Vec<_> = index.find("法人営業を担当、OJT").into_iter().map(|(_, list, word)| (list, word)).collect();
        assert_eq!(found, [(0, "法人営業"), (0, "営業"), (1, "担当"), (1, "OJT")]);
        assert_eq!(index.find("営").len(), 0);
    }
}
