//! 友だちの声: what came back, each at the sentence it is about.

use super::letter::Letter as _;
use super::offer::sent_name;
use super::reply::{Comment, Reply, Stamp, fingerprint};
use super::sentences;
use crate::bank::Axis;
use crate::notebook::{Card, field};

/// One comment as it is shown at home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The name of the card of the reply.
    pub reply: String,
    /// What tells it from other comments of the same reply.
    pub mark: String,
    /// Who speaks; may be empty.
    pub name: String,
    /// The id of the question.
    pub question: String,
    /// The sentence as it was shown; empty if it is about the whole answer, or if this device does not know the text.
    pub quote: String,
    /// How it sounded.
    pub stamp: Option<Stamp>,
    /// Their words; may be empty.
    pub words: String,
    /// Whether it was dealt with.
    pub is_done: bool,
    /// The sentence as it stood at home when it was sent; empty like the quote.
    pub original: String,
    /// Whether the answer is another one since.
    pub is_old: bool,
}

/// What a stored reply says, with the name of its card; nothing if it cannot be read.
#[must_use]
pub fn stored(card: &Card) -> Option<Reply> {
    Reply::of_text(card.fields.get(field::BACK)?)
}

/// The card of a reply that was taken in at this time, and its name: the same reply has the same one.
#[must_use]
pub fn card(reply: &Reply, at: u64) -> (String, Card) {
    let text = reply.text();
    (sent_name(fingerprint(&text)), Card::of(&[(field::BACK, &text), (field::AT, &at.to_string())]))
}

/// Whether everything the earlier reply says is said in the later one of the same name, too.
#[must_use]
pub fn replaces(later: &Reply, earlier: &Reply) -> bool {
    let said = |reply: &Reply| reply.reviewed.iter().flat_map(marks).collect::<Vec<String>>();
    let later_marks = said(later);
    later.name == earlier.name
        && said(earlier).iter().all(|mark| later_marks.contains(mark))
        && (earlier.words.is_empty() || earlier.words == later.words)
        && earlier.levels.iter().zip(&later.levels).all(|(earlier, later)| earlier.is_none() || later.is_some())
}

fn marks(reviewed: &super::Reviewed) -> Vec<String> {
    reviewed.comments.iter().map(|comment| mark(reviewed, comment)).collect()
}

/// What tells a comment from others of its reply; it stays when the reply comes again with more in it.
fn mark(reviewed: &super::Reviewed, comment: &Comment) -> String {
    let Comment { sentence, stamp, words } = comment;
    sent_name(fingerprint(&format!("{} {sentence} {stamp:?} {words}", reviewed.text)))
}

/// All comments of these replies, the open ones first.
#[must_use]
pub fn voices(
    replies: &[(String, Card)],
    // What was sent, as cards with their names.
    sent: &[(String, Card)],
    // What is written to a question now.
    current: &dyn Fn(&str) -> String,
) -> Vec<Voice> {
    let mut voices = Vec::new();
    for (name, card) in replies {
        let Some(reply) = stored(card) else { continue };
        for reviewed in &reply.reviewed {
            let known = sent_name(reviewed.text);
            let sent = sent.iter().find(|(name, _)| *name == known).map(|(_, card)| card);
            let (out, original) = sent.map_or(("", ""), |card| (card.text(field::OUT), card.text(field::ORIGINAL)));
            let is_old = sent.is_some() && current(&reviewed.question).trim() != original;
            for comment in &reviewed.comments {
                let mark = mark(reviewed, comment);
                voices.push(Voice {
                    reply: name.clone(),
                    name: reply.name.clone(),
                    question: reviewed.question.clone(),
                    quote: sentence(out, comment.sentence),
                    original: sentence(original, comment.sentence),
                    stamp: comment.stamp,
                    words: comment.words.clone(),
                    is_done: super::offer::holds(card, field::DONE, &mark),
                    is_old,
                    mark,
                });
            }
        }
    }
    voices.sort_by_key(|voice| voice.is_done);
    voices
}

fn sentence(text: &str, place: u16) -> String {
    let span = sentences(text).into_iter().nth(usize::from(place));
    span.and_then(|span| text.get(span)).unwrap_or_default().to_owned()
}

/// What each friend heard on the axes, with their name, the latest of each.
#[must_use]
pub fn levels(replies: &[(String, Card)]) -> Vec<(String, [Option<u8>; Axis::ALL.len()])> {
    let at = |card: &Card| card.text(field::AT).parse::<u64>().unwrap_or(0);
    let mut cards: Vec<&Card> = replies.iter().map(|(_, card)| card).collect();
    cards.sort_by_key(|card| at(card));
    let mut levels: Vec<(String, [Option<u8>; Axis::ALL.len()])> = Vec::new();
    for reply in cards.into_iter().filter_map(stored).filter(|reply| reply.levels.iter().any(Option::is_some)) {
        levels.retain(|(name, _)| *name != reply.name || name.is_empty());
        levels.push((reply.name, reply.levels));
    }
    levels
}
