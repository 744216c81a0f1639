//! コメント: what a friend returns.

use super::envelope::{Kind, LinkError};
use super::fields::{clean, join, split};
use super::letter::Letter;
use super::pack::{long, short};
use crate::bank::Axis;
use crate::crc32::crc32;

/// The highest level of the form (評価シート): × is 0, ◎ is 3.
const HIGHEST: u8 = 3;

/// What a friend returns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The friend's name, as they wrote it; may be empty.
    pub name: String,
    /// What they heard on each axis, in the order of [`Axis::ALL`]: 0 to 3, or nothing.
    pub levels: [Option<u8>; Axis::ALL.len()],
    /// What they say about the whole.
    pub words: String,
    /// The answers they said something about.
    pub reviewed: Vec<Reviewed>,
}

/// One answer as it was when the friend read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviewed {
    /// The stable id of the question.
    pub question: String,
    /// The [`fingerprint`] of the text the comments are about.
    pub text: u32,
    /// What was said, about one sentence each.
    pub comments: Vec<Comment>,
}

/// What a friend said about a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// The place of the sentence in the answer, from 0; [`Comment::WHOLE`] if it is about all of it.
    pub sentence: u16,
    /// How it sounded, if they chose a stamp.
    pub stamp: Option<Stamp>,
    /// Their words; may be empty.
    pub words: String,
}

impl Comment {
    /// The sentence of a comment that is about the answer as a whole.
    pub const WHOLE: u16 = u16::MAX;
}

/// How a sentence sounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// 伝わった
    Clear,
    /// 聞きたい
    Curious,
    /// もう少し
    More,
    /// かたい
    Stiff,
}

impl Stamp {
    /// Every stamp; the order is part of the format.
    pub const ALL: [Self; 4] = [Self::Clear, Self::Curious, Self::More, Self::Stiff];
}

/// Tells one text from another.
#[must_use]
pub fn fingerprint(text: &str) -> u32 {
    crc32(text.as_bytes())
}

impl Letter for Reply {
    const KIND: Kind = Kind::Reply;

    fn text(&self) -> String {
        let levels = self.levels.iter().map(|level| level.map_or_else(|| " ".into(), |level| level.to_string()));
        let mut rows = vec![vec![self.name.clone(), levels.collect(), self.words.clone()]];
        for reviewed in &self.reviewed {
            rows.push(vec![short(&reviewed.question), reviewed.text.to_string()]);
            rows.extend(reviewed.comments.iter().map(|comment| {
                let stamp = comment.stamp.map_or_else(String::new, |stamp| (stamp as u8).to_string());
                vec![comment.sentence.to_string(), stamp, comment.words.clone()]
            }));
        }
        join(&rows)
    }

    fn of_text(text: &str) -> Option<Self> {
        let rows = split(text);
        let (head, rest) = rows.split_first()?;
        let [name, levels, words] = head.as_slice() else { return None };
        let levels: Result<Vec<Option<u8>>, LinkError> = levels.chars().map(level).collect();
        let mut reply = Self {
            name: clean(name),
            levels: levels.ok()?.try_into().ok()?,
            words: clean(words),
            reviewed: Vec::new(),
        };
        for row in rest {
            match *row.as_slice() {
                [question, text] => reply.reviewed.push(Reviewed {
                    question: long(question),
                    text: text.parse().ok()?,
                    comments: Vec::new(),
                }),
                [sentence, stamp, words] => reply.reviewed.last_mut()?.comments.push(Comment {
                    sentence: sentence.parse().ok()?,
                    stamp: match stamp {
                        "" => None,
                        stamp => Some(*Stamp::ALL.get(stamp.parse::<usize>().ok()?)?),
                    },
                    words: clean(words),
                }),
                _ => return None,
            }
        }
        Some(reply)
    }
}

/// One level of the form; a blank stands for none.
fn level(written: char) -> Result<Option<u8>, LinkError> {
    match written.to_digit(10).and_then(|level| u8::try_from(level).ok()) {
        None if written == ' ' => Ok(None),
        Some(level) if level <= HIGHEST => Ok(Some(level)),
        _ => Err(LinkError::Damaged),
    }
}
