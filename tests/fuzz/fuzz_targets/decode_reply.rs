//! Whatever comes with a link is read or refused, never more. The first byte says how far in the rest is put: as the
//! payload of a link, as the body behind the checksum, or as the text behind the codec, where nobody guesses a checksum.
#![no_main]

use libfuzzer_sys::fuzz_target;
use musubime::share::{Reply, codec, link};

fuzz_target!(|data: &[u8]| {
    let Some((way, rest)) = data.split_first() else { return };
    let text = std::str::from_utf8(rest);
    let read = match (way % 3, text) {
        (0, Ok(text)) => {
            let _ = link::read(text);
            Reply::decode(text).ok()
        }
        (1, _) => Reply::of_body(rest).ok(),
        (2, Ok(text)) => Reply::of_text(text),
        _ => None,
    };
    let Some(read) = read else { return };
    assert!(way % 3 == 2 || read.text().len() <= codec::LONGEST);
    assert_eq!(Reply::of_text(&read.text()).as_ref(), Some(&read));
    if let Some(payload) = read.encode() {
        assert_eq!(Reply::decode(&payload), Ok(read));
    }
});
