//! Characters as one to four bytes: what is frequent in Japanese takes one, a kanji takes two.

/// The characters of one byte, by place. Kana and digits are what the text is made of; the first three part the fields.
const COMMON: &str = "\u{1f}\u{1e}\u{1d}\n 、。「」ー・？！（）%0123456789ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをん";
/// Behind it one byte: a katakana letter from U+30A0 on.
const KATAKANA: u8 = 0x80;
/// Behind it one byte: a character below U+0100.
const LATIN: u8 = 0x81;
/// Behind it two bytes: any other character below U+10000.
const BASIC: u8 = 0x82;
/// Behind it three bytes: any other character.
const BEYOND: u8 = 0x83;
/// From here on the first byte of a kanji from U+4E00 on, by hundreds.
const KANJI: u8 = 0x84;
/// The end of the text.
pub const END: u8 = 0xff;

/// The bytes of one character, perhaps not all of them yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    bytes: [u8; 4],
    length: usize,
}

impl Letter {
    /// The bytes so far.
    pub fn as_slice(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Takes the next byte; a whole letter takes none.
    pub fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// Whether all its bytes are there.
    pub const fn is_whole(&self) -> bool {
        let [lead, ..] = self.bytes;
        let wanted = match lead {
            BASIC => 3,
            BEYOND => 4,
            END => 1,
            KATAKANA.. => 2,
            _ => 1,
        };
        self.length >= wanted
    }
}

/// Knows the characters of one byte by heart.
pub struct Letters(Vec<char>);

impl Letters {
    /// The letters of this version.
    pub fn new() -> Self {
        Self(COMMON.chars().collect())
    }

    /// The bytes of a character.
    pub fn bytes(&self, character: char) -> Letter {
        let code = u32::from(character);
        let [_, plane, high, low] = code.to_be_bytes();
        let common = self.0.iter().position(|common| *common == character).and_then(|index| u8::try_from(index).ok());
        let (bytes, length) = match (common, code) {
            (Some(index), _) => ([index, 0, 0, 0], 1),
            (_, 0x30a0..=0x30ff) => ([KATAKANA, low - 0xa0, 0, 0], 2),
            (_, 0..=0xff) => ([LATIN, low, 0, 0], 2),
            (_, 0x4e00..=0x9fff) => ([KANJI + (high - 0x4e), low, 0, 0], 2),
            (_, 0..=0xffff) => ([BASIC, high, low, 0], 3),
            _ => ([BEYOND, plane, high, low], 4),
        };
        Letter { bytes, length }
    }

    /// The character of a whole letter; `None` if there is none of these bytes.
    pub fn character(&self, letter: &Letter) -> Option<char> {
        let code = match *letter.as_slice() {
            [place] => return self.0.get(usize::from(place)).copied(),
            [KATAKANA, low] => 0x30a0 + u32::from(low),
            [LATIN, low] => u32::from(low),
            [kanji, low] => 0x4e00 + (u32::from(kanji - KANJI) << 8) + u32::from(low),
            [BASIC, high, low] => u32::from_be_bytes([0, 0, high, low]),
            [BEYOND, plane, high, low] => u32::from_be_bytes([0, plane, high, low]),
            _ => return None,
        };
        // Each character has one spelling, so that each text has one link.
        char::from_u32(code).filter(|character| self.bytes(*character) == *letter)
    }
}

#[cfg(test)]
mod tests {
    use super::{Letter, Letters};

    #[test]
    fn every_character_has_one_spelling_and_comes_back() {
        let letters = Letters::new();
        for character in '\0'..=char::MAX {
            let letter = letters.bytes(character);
            assert!(letter.is_whole(), "{character}");
            assert_eq!(letters.character(&letter), Some(character));
        }
    }

    #[test]
    fn what_is_frequent_is_short() {
        let letters = Letters::new();
        for (character, length) in
            [('の', 1), ('。', 1), ('3', 1), ('ス', 2), ('仕', 2), ('A', 2), ('々', 3), ('🙂', 4)]
        {
            assert_eq!(letters.bytes(character).as_slice().len(), length, "{character}");
        }
    }

    #[test]
    fn other_bytes_are_no_character() {
        let letters = Letters::new();
        for bytes in
            [&[0x7f][..], &[0x80, 0x60], &[0x81, 0x30], &[0x82, 0x30, 0x42], &[0x82, 0xd8, 0x00], &[0xd6, 0x00]]
        {
            let mut letter = Letter::default();
            for byte in bytes {
                letter.push(*byte);
            }
            assert_eq!(letters.character(&letter), None, "{bytes:x?}");
        }
    }
}
