//! Whatever comes with a link is read or refused, never more. The first byte says how far in the rest is put: as the
//! payload of a link, as the body behind the checksum, or as the text behind the codec, where nobody guesses a checksum.

use std::fmt::Debug;

use musubime::share::{Letter, codec, link};

/// Reads it, and what was read once more.
pub(crate) fn read_or_refuse<L: Letter + Debug + PartialEq>(data: &[u8]) {
    let Some((way, rest)) = data.split_first() else { return };
    let text = std::str::from_utf8(rest);
    let read = match (way % 3, text) {
        (0, Ok(text)) => {
            let _ = link::read(text);
            L::decode(text).ok()
        }
        (1, _) => L::of_body(rest).ok(),
        (2, Ok(text)) => L::of_text(text),
        _ => None,
    };
    let Some(read) = read else { return };
    assert!(way % 3 == 2 || read.text().len() <= codec::LONGEST);
    assert_eq!(L::of_text(&read.text()).as_ref(), Some(&read));
    if let Some(payload) = read.encode() {
        assert_eq!(L::decode(&payload), Ok(read));
    }
}
