//! A notebook that moves to another device as a series of codes (引っ越し), where there is neither cable nor cloud: one
//! screen shows them, the camera of the other device reads them, each as a link of its own.

use super::codec;
use super::envelope::{Kind, LinkError, wrap};
use super::link::{CODE, address};
use crate::crc32::crc32;

/// What stands before the bytes of a part: the checksum of the whole, which of the parts it is, how many there are.
const HEAD: usize = 6;
/// More codes than this nobody reads one by one; a file is quicker.
pub const MOST: usize = 40;

/// One part of a notebook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which notebook it is a part of.
    pub whole: u32,
    /// Which part, from 0.
    pub index: u8,
    /// How many parts there are.
    pub count: u8,
    bytes: Vec<u8>,
}

impl Part {
    /// Reads the body of a link.
    ///
    /// # Errors
    /// [`LinkError::Damaged`] if it is no part.
    pub fn of_body(body: &[u8]) -> Result<Self, LinkError> {
        let (head, bytes) = body.split_first_chunk::<HEAD>().ok_or(LinkError::Damaged)?;
        let [one, two, three, four, index, count] = *head;
        if index >= count || usize::from(count) > MOST || bytes.is_empty() {
            return Err(LinkError::Damaged);
        }
        Ok(Self { whole: u32::from_be_bytes([one, two, three, four]), index, count, bytes: bytes.to_vec() })
    }

    /// The body of its link.
    #[must_use]
    pub fn body(&self) -> Vec<u8> {
        [self.whole.to_be_bytes().as_slice(), &[self.index, self.count], &self.bytes].concat()
    }
}

/// The links of these documents, each with its stored key, to the app at this address; `None` if they are too many for
/// codes.
#[must_use]
pub fn links(base: &str, documents: &[(String, String)]) -> Option<Vec<String>> {
    let lines: Vec<String> = documents.iter().map(|(key, body)| format!("{key}\t{body}")).collect();
    let whole = codec::encode(&lines.join("\n"))?;
    let room = room(base);
    let count = u8::try_from(whole.len().div_ceil(room)).ok().filter(|count| usize::from(*count) <= MOST)?;
    let sum = crc32(&whole);
    let part = |(index, bytes): (u8, &[u8])| Part { whole: sum, index, count, bytes: bytes.to_vec() };
    let parts = (0..).zip(whole.chunks(room)).map(part);
    Some(parts.map(|part| address(base, Kind::Move, &wrap(Kind::Move, &part.body()))).collect())
}

/// How many bytes of the whole fit into one code.
fn room(base: &str) -> usize {
    let fits = |bytes: &usize| address(base, Kind::Move, &wrap(Kind::Move, &vec![0; HEAD + bytes])).len() <= CODE;
    (1..CODE).take_while(fits).last().unwrap_or(1)
}

/// The documents, once every part is there: `None` as long as one is missing.
///
/// # Errors
/// [`LinkError::Damaged`] if the parts make no notebook.
pub fn join(parts: &[Part]) -> Option<Result<Vec<(String, String)>, LinkError>> {
    let first = parts.first()?;
    let mut whole = Vec::new();
    for index in 0..first.count {
        let part = parts.iter().find(|part| part.whole == first.whole && part.index == index)?;
        whole.extend(&part.bytes);
    }
    let text = Some(whole).filter(|whole| crc32(whole) == first.whole).and_then(|whole| codec::decode(&whole));
    let document = |line: &str| line.split_once('\t').map(|(key, body)| (key.to_owned(), body.to_owned()));
    let documents = text.map(|text| text.lines().map(document).collect::<Option<Vec<_>>>());
    Some(documents.flatten().ok_or(LinkError::Damaged))
}
