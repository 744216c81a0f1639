//! What a pack and a reply have in common: one text inside, the payload of a link outside.

use super::codec;
use super::envelope::{self, Kind, LinkError};

/// What goes from one person to the other in a link.
pub trait Letter: Sized {
    /// The kind of its link.
    const KIND: Kind;

    /// All of it as one text.
    #[must_use]
    fn text(&self) -> String;

    /// Reads such a text; `None` if it is none.
    #[must_use]
    fn of_text(text: &str) -> Option<Self>;

    /// The body of the link; `None` if it is too long for any.
    #[must_use]
    fn body(&self) -> Option<Vec<u8>> {
        codec::encode(&self.text())
    }

    /// Reads the body of a link.
    ///
    /// # Errors
    /// [`LinkError::Damaged`] if it is nobody's.
    fn of_body(body: &[u8]) -> Result<Self, LinkError> {
        codec::decode(body).and_then(|text| Self::of_text(&text)).ok_or(LinkError::Damaged)
    }

    /// The payload of the link; `None` if it is too long for any.
    #[must_use]
    fn encode(&self) -> Option<String> {
        envelope::payload(Self::KIND, &self.body()?)
    }

    /// Reads the payload of a link.
    ///
    /// # Errors
    /// See [`LinkError`].
    fn decode(payload: &str) -> Result<Self, LinkError> {
        Self::of_body(&envelope::body(Self::KIND, payload)?)
    }
}
