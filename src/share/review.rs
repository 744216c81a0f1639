//! コメントの下書き: what a friend says while they read, and the reply it becomes.

use super::pack::Pack;
use super::reply::{Comment, Reply, Reviewed, Stamp, fingerprint};
use crate::bank::Axis;
use crate::notebook::{Card, field};

/// What was heard on each axis, as a card holds it.
#[must_use]
pub fn heard(card: &Card) -> [Option<u8>; Axis::ALL.len()] {
    let mut levels = card.parts(field::HEARD, ' ').map(|level| level.parse().ok().filter(|level| *level < 4));
    std::array::from_fn(|_| levels.next().flatten())
}

/// Such levels as a card holds them.
#[must_use]
pub fn written(levels: [Option<u8>; Axis::ALL.len()]) -> String {
    levels.map(|level| level.map_or_else(|| "-".into(), |level| level.to_string())).join(" ")
}

/// The name of the field of what is said about a sentence; `None` of the answer as a whole.
#[must_use]
pub fn said(item: usize, sentence: Option<u16>) -> String {
    format!("said-{item}-{}", sentence.unwrap_or(Comment::WHOLE))
}

/// The name of the field of its stamp.
#[must_use]
pub fn stamp(item: usize, sentence: Option<u16>) -> String {
    format!("stamp-{item}-{}", sentence.unwrap_or(Comment::WHOLE))
}

/// What a draft says about a sentence, if it says anything.
#[must_use]
pub fn comment(card: &Card, item: usize, sentence: Option<u16>) -> Option<Comment> {
    let stamp =
        card.text(&stamp(item, sentence)).parse::<usize>().ok().and_then(|place| Stamp::ALL.get(place).copied());
    let words = card.text(&said(item, sentence)).to_owned();
    (stamp.is_some() || !words.is_empty()).then(|| Comment {
        sentence: sentence.unwrap_or(Comment::WHOLE),
        stamp,
        words,
    })
}

/// The reply that a draft about this pack becomes.
#[must_use]
pub fn reply(card: &Card, pack: &Pack) -> Reply {
    let reviewed = pack.items.iter().enumerate().map(|(place, item)| {
        let count = u16::try_from(super::sentences(&item.answer).len()).unwrap_or(0);
        let sentences = (0..count).map(Some).chain([None]);
        Reviewed {
            question: item.question.clone(),
            text: fingerprint(&item.answer),
            comments: sentences.filter_map(|sentence| comment(card, place, sentence)).collect(),
        }
    });
    Reply {
        name: card.text(field::NAME).to_owned(),
        levels: heard(card),
        words: card.text(field::ABOUT).to_owned(),
        reviewed: reviewed.filter(|reviewed| !reviewed.comments.is_empty()).collect(),
    }
}

impl Reply {
    /// Whether nothing is said.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.words.is_empty() && self.reviewed.is_empty() && self.levels.iter().all(Option::is_none)
    }

    /// The same in several replies of which each fits; `None` if what is said about one answer does not fit.
    #[must_use]
    pub fn parts(&self, fits: &dyn Fn(&Self) -> bool) -> Option<Vec<Self>> {
        if fits(self) {
            return Some(vec![self.clone()]);
        }
        let alone =
            |reviewed: &Reviewed| Self { name: self.name.clone(), reviewed: vec![reviewed.clone()], ..Self::default() };
        let head = Self { reviewed: Vec::new(), ..self.clone() };
        let parts: Vec<Self> = std::iter::once(head).chain(self.reviewed.iter().map(alone)).collect();
        parts.iter().all(fits).then(|| parts.into_iter().filter(|part| !part.is_blank()).collect())
    }
}
