//! 友だち面接官パック: what a friend is shown, and nothing else.

use super::envelope::Kind;
use super::fields::{clean, join, split};
use super::letter::Letter;

/// What a friend is shown. What the bank knows of a question is in the program on both sides and not in the link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pack {
    /// Who asks for the favour, as the friend knows them; may be empty.
    pub from: String,
    /// How the company is called here; may be empty.
    pub company: String,
    /// How long the talk may take, in minutes; 0 where nobody watches the clock.
    pub minutes: u8,
    /// 先に耳で: the written answers are shown only once they were heard and rated.
    pub by_ear: bool,
    /// The questions in the order in which they are asked.
    pub items: Vec<Item>,
}

/// One question of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The stable id of the question; of one's own questions the id it has at home.
    pub question: String,
    /// How an own question is asked; empty for one of the bank.
    pub asked: String,
    /// The answer; empty if it is not shown.
    pub answer: String,
    /// Whether the friend sees what the question is really about (ねらい).
    pub with_aim: bool,
    /// Whether the friend sees what to ask next (深掘り).
    pub with_follow_ups: bool,
}

impl Letter for Pack {
    const KIND: Kind = Kind::Pack;

    fn text(&self) -> String {
        let head = vec![self.from.clone(), self.company.clone(), self.minutes.to_string(), flags(&[self.by_ear])];
        let items = self.items.iter().map(|item| {
            vec![
                short(&item.question),
                item.asked.clone(),
                flags(&[item.with_aim, item.with_follow_ups]),
                item.answer.clone(),
            ]
        });
        join(&std::iter::once(head).chain(items).collect::<Vec<_>>())
    }

    fn of_text(text: &str) -> Option<Self> {
        let rows = split(text);
        let (head, items) = rows.split_first()?;
        let [from, company, minutes, by_ear] = head.as_slice() else { return None };
        let item = |row: &Vec<&str>| {
            let [question, asked, shown, answer] = row.as_slice() else { return None };
            let [with_aim, with_follow_ups] = read_flags(shown)?;
            Some(Item {
                question: long(question),
                asked: clean(asked),
                answer: clean(answer),
                with_aim,
                with_follow_ups,
            })
        };
        let [by_ear] = read_flags(by_ear)?;
        Some(Self {
            from: clean(from),
            company: clean(company),
            minutes: minutes.parse().ok()?,
            by_ear,
            items: items.iter().map(item).collect::<Option<Vec<Item>>>()?,
        })
    }
}

/// Yes and no, a digit each.
fn flags(flags: &[bool]) -> String {
    flags.iter().map(|flag| if *flag { '1' } else { '0' }).collect()
}

fn read_flags<const N: usize>(text: &str) -> Option<[bool; N]> {
    let flag = |flag: char| match flag {
        '0' => Some(false),
        '1' => Some(true),
        _ => None,
    };
    text.chars().map(flag).collect::<Option<Vec<bool>>>()?.try_into().ok()
}

/// The seven are one digit, because latin letters are long in a link. Their order is part of the format.
const DIGITS: [&str; 7] = ["tenshokuriyuu", "shiboudouki", "jisseki", "chousho", "tansho", "career", "gyakushitsumon"];

pub(super) fn short(question: &str) -> String {
    let place = DIGITS.iter().position(|other| *other == question);
    place.map_or_else(|| question.into(), |place| place.to_string())
}

pub(super) fn long(written: &str) -> String {
    let question = written.parse().ok().and_then(|place: usize| DIGITS.get(place));
    question.map_or_else(|| clean(written), |question| (*question).into())
}
