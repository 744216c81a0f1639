//! How long an answer takes to say (長さ).

/// How fast a person speaks, in characters a minute (字/分).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace(u16);

impl Default for Pace {
    fn default() -> Self {
        Self::USUAL
    }
}

impl Pace {
    /// The pace used until a person's own is measured: 300 characters a minute, the slow end of the 300–350 that
    /// announcers and speech trainers name as easy to follow.
    pub const USUAL: Self = Self(300);

    /// So many characters a minute, if a person can speak so: 120–600.
    #[must_use]
    pub const fn new(per_minute: u16) -> Option<Self> {
        if per_minute >= 120 && per_minute <= 600 { Some(Self(per_minute)) } else { None }
    }

    /// The characters a minute.
    #[must_use]
    pub const fn per_minute(self) -> u16 {
        self.0
    }

    /// So many characters are said in so many seconds.
    #[must_use]
    pub fn characters(self, seconds: u16) -> u32 {
        u32::from(self.0) * u32::from(seconds) / 60
    }
}

/// The length of a text, written and spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenLength {
    /// Characters, white space not counted.
    pub characters: usize,
    /// Seconds at the given pace, rounded; at least one where there is anything to say.
    pub seconds: usize,
}

/// How long this text is, and how long it takes to say at this pace.
#[must_use]
pub fn spoken_length(text: &str, pace: Pace) -> SpokenLength {
    let characters = text.chars().filter(|character| !character.is_whitespace()).count();
    let per_minute = usize::from(pace.0);
    let rounded = (characters * 60 + per_minute / 2) / per_minute;
    SpokenLength { characters, seconds: rounded.max(usize::from(characters > 0)) }
}

#[cfg(test)]
mod tests {
    use super::{Pace, SpokenLength, spoken_length};

    #[test]
    fn counts_characters_and_not_the_white_space_between_them() {
        for (text, characters, seconds) in [
            ("", 0, 0),
            ("　\n ", 0, 0),
            ("あ", 1, 1),
            ("はい", 2, 1),
            ("はい。", 3, 1),
            ("一 二\n三", 3, 1),
            ("𠮷野家", 3, 1),
            (&"あ".repeat(170), 170, 34),
            (&"あ".repeat(300), 300, 60),
        ] {
            assert_eq!(spoken_length(text, Pace::USUAL), SpokenLength { characters, seconds }, "{text:?}");
        }
    }
}
