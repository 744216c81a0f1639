//! The envelope of a link: kind, version, length, CRC-32, body, as canonical base64url.
//!
//! It tells three failures apart, because each has another remedy: a messenger cut the link off, a later version of the
//! app made it, or something else happened to it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::crc32::crc32;

/// The version of the body: of the codec with all its numbers, and of the fields in it.
const VERSION: u8 = 1;
/// A longer link is refused unread, in characters.
pub const LONGEST: usize = 64 * 1024;
/// The bytes of the checksum.
const SUM: usize = 4;

/// What a link holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a friend is shown.
    Pack,
    /// What a friend returns.
    Reply,
    /// A pack behind a passphrase (合言葉).
    SealedPack,
    /// A reply behind a passphrase.
    SealedReply,
    /// A part of a notebook that moves to another device (引っ越し).
    Move,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Pack, Self::Reply, Self::SealedPack, Self::SealedReply, Self::Move];

    /// The same behind a passphrase.
    #[must_use]
    pub const fn sealed(self) -> Self {
        match self {
            Self::Pack | Self::SealedPack => Self::SealedPack,
            Self::Reply | Self::SealedReply => Self::SealedReply,
            // It goes from one screen to a camera, past nobody.
            Self::Move => Self::Move,
        }
    }

    /// The same without its passphrase.
    #[must_use]
    pub const fn opened(self) -> Self {
        match self {
            Self::Pack | Self::SealedPack => Self::Pack,
            Self::Reply | Self::SealedReply => Self::Reply,
            Self::Move => Self::Move,
        }
    }

    /// Whether a passphrase has to be known.
    #[must_use]
    pub const fn is_sealed(self) -> bool {
        matches!(self, Self::SealedPack | Self::SealedReply)
    }

    /// What a seal holds together with the body, so that nothing can be put into another envelope: kind and version.
    #[must_use]
    pub fn head(self) -> [u8; 2] {
        let place = Self::ALL.iter().position(|other| *other == self).unwrap_or(0);
        [u8::try_from(place).unwrap_or(0), VERSION]
    }
}

/// Why a link cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// 途中で切れています
    CutOff,
    /// 新しい版で作られています
    Newer,
    /// 壊れています
    Damaged,
}

/// The payload of a link: its body behind an envelope.
#[must_use]
pub fn wrap(kind: Kind, body: &[u8]) -> String {
    let head = kind.head();
    let mut bytes = head.to_vec();
    let mut length = body.len();
    while length > 0x7f {
        bytes.push(0x80 | length.to_le_bytes()[0]);
        length >>= 7;
    }
    bytes.push(length.to_le_bytes()[0]);
    bytes.extend(checksum(head, body).to_be_bytes());
    bytes.extend(body);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The kind and the body of a payload.
///
/// # Errors
/// See [`LinkError`].
pub fn unwrap(payload: &str) -> Result<(Kind, Vec<u8>), LinkError> {
    if payload.len() > LONGEST {
        return Err(LinkError::Damaged);
    }
    // A payload that was cut off may end within a byte; what is whole still tells what it was going to be.
    let whole = payload.len() - payload.len() % 4;
    let (whole, rest) = payload.split_at_checked(whole).ok_or(LinkError::Damaged)?;
    let mut bytes = URL_SAFE_NO_PAD.decode(whole).map_err(|_| LinkError::Damaged)?;
    let rest = URL_SAFE_NO_PAD.decode(rest);
    bytes.extend(rest.iter().flatten());
    let [kind, version, rest_of @ ..] = bytes.as_slice() else { return Err(LinkError::CutOff) };
    if *version > VERSION {
        return Err(LinkError::Newer);
    }
    let found = Kind::ALL.get(usize::from(*kind)).filter(|_| *version == VERSION).ok_or(LinkError::Damaged)?;
    let (length, behind) = length(rest_of)?;
    let (sum, body) = behind.split_first_chunk::<SUM>().ok_or(LinkError::CutOff)?;
    if body.len() < length {
        return Err(LinkError::CutOff);
    }
    if body.len() > length || rest.is_err() || checksum([*kind, *version], body) != u32::from_be_bytes(*sum) {
        return Err(LinkError::Damaged);
    }
    Ok((*found, body.to_vec()))
}

/// The length of the body, seven bits a byte, and what stands behind it.
fn length(bytes: &[u8]) -> Result<(usize, &[u8]), LinkError> {
    let mut length = 0;
    for (place, byte) in bytes.iter().enumerate() {
        // Three bytes count further than any link goes, and a zero at the end would be a second spelling.
        if place > 2 || (place > 0 && *byte == 0) {
            return Err(LinkError::Damaged);
        }
        length |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Ok((length, bytes.get(place + 1..).unwrap_or_default()));
        }
    }
    Err(LinkError::CutOff)
}

fn checksum(head: [u8; 2], body: &[u8]) -> u32 {
    crc32(&[&head, body].concat())
}

/// The payload of a body of this kind; `None` if it is too long for a link.
pub(super) fn payload(kind: Kind, body: &[u8]) -> Option<String> {
    Some(wrap(kind, body)).filter(|payload| payload.len() <= LONGEST)
}

/// The body in the payload of a link of this kind.
pub(super) fn body(kind: Kind, payload: &str) -> Result<Vec<u8>, LinkError> {
    let (found, body) = unwrap(payload)?;
    if found == kind { Ok(body) } else { Err(LinkError::Damaged) }
}
