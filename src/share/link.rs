//! The link around a payload: how it is written, and how it is found again in whatever a person pastes.

use super::envelope::{Kind, LinkError, unwrap};

/// Messengers with a browser of their own open a link with this outside of it, where the answers can be kept.
const OUTSIDE: &str = "?openExternalBrowser=1";
/// What stands before a payload. Some programs write the number sign as `%23`.
const SIGNS: [&str; 6] = ["#/r/", "#/f/", "#/m/", "%23/r/", "%23/f/", "%23/m/"];
/// Up to so many characters a link is safe: some forms and mail programs cut at 2,000, and a few words stand around it.
pub const SAFE: usize = 1_900;
/// Beyond so many characters a file is safer than a link.
pub const LONG: usize = 8_000;
/// The longest link that is offered as a code: version 22, 105 modules wide, which a phone reads from another phone.
pub const CODE: usize = 1_000;

/// The link of a payload to the app at this address, which ends with a slash.
#[must_use]
pub fn address(base: &str, kind: Kind, payload: &str) -> String {
    let letter = match kind {
        Kind::Pack | Kind::SealedPack => 'r',
        Kind::Reply | Kind::SealedReply => 'f',
        Kind::Move => 'm',
    };
    format!("{base}{OUTSIDE}#/{letter}/{payload}")
}

/// Reads what is in the link within a text; `None` if the text holds no link.
///
/// # Errors
/// See [`LinkError`].
pub fn read(text: &str) -> Option<Result<(Kind, Vec<u8>), LinkError>> {
    let payloads = find(text);
    let mut read = payloads.iter().map(|payload| unwrap(payload));
    let first = read.next()?;
    Some(first.or_else(|error| read.find_map(Result::ok).ok_or(error)))
}

/// What may be the payload, the likeliest first: as far as it goes, and with the line breaks taken out that some programs
/// put into long lines.
fn find(text: &str) -> Vec<String> {
    let sign = SIGNS.iter().filter_map(|sign| Some(text.rfind(sign)? + sign.len())).max();
    let behind = match sign {
        Some(start) => text.get(start..).unwrap_or_default(),
        // A payload alone, without its address.
        None if text.trim().chars().all(is_part) => text.trim(),
        None => return Vec::new(),
    };
    let run: String = behind.chars().take_while(|one| is_part(*one)).collect();
    let joined: String =
        behind.chars().take_while(|one| is_part(*one) || one.is_whitespace()).filter(|one| is_part(*one)).collect();
    if run.is_empty() { Vec::new() } else { vec![run, joined] }
}

const fn is_part(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}
