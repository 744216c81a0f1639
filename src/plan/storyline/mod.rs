//! 一本線: from the reason for leaving over the motive and the strength to the first months and the vision. Each arrow
//! needs one 「だから」: an idea that both its ends share, or a sentence of the person that names one of each.

mod when;

use std::cmp::Reverse;
use std::ops::Range;

use super::Named;
use super::progress::READABLE;
use super::step::read_bridge;
use crate::check::{
    Idea, JOINS, Pace, Reason, answer_to, ideas, reasons, sentences, shared_ideas, spoken_length, weight,
};
use crate::notebook::{CardKind, field};

pub use when::{When, split_plan, time_of};

/// One of the five ends, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// 転職理由
    Leaving,
    /// 志望動機
    Motive,
    /// 強み
    Strength,
    /// 入社直後
    Start,
    /// ビジョン
    Vision,
}

impl End {
    /// All five, in order.
    pub const ALL: [Self; 5] = [Self::Leaving, Self::Motive, Self::Strength, Self::Start, Self::Vision];

    /// The stable id of the question whose answer it is read from.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::Leaving => "tenshokuriyuu",
            Self::Motive => "shiboudouki",
            Self::Strength => "chousho",
            Self::Start | Self::Vision => "career",
        }
    }

    /// From so many characters on it can be read: an answer from 40, a part of one or a line of a card from 10.
    const fn enough(self) -> usize {
        match self {
            Self::Leaving | Self::Motive | Self::Strength => READABLE,
            Self::Start | Self::Vision => 10,
        }
    }
}

/// What is written for one end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndText {
    /// Which end.
    pub end: End,
    /// All that is written for it, one source a line: the answer, then the tied sentences or the stops of the vision.
    pub text: String,
    /// Its first sentence, which is shown; empty if nothing is written.
    pub head: Range<usize>,
    /// Whether there is enough to look at; else it is 「まだ見られない」, and no fault.
    pub is_written: bool,
}

/// How two ends stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArrowState {
    /// まだ見られない: one end is not written yet.
    Unseen,
    /// つながっています: both ends share an idea.
    Shared,
    /// 「だから」でつながりました: the person's sentence names an idea of each end.
    Said,
    /// 切れています
    Broken,
}

/// One arrow of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// Where it begins.
    pub from: End,
    /// Where it leads.
    pub to: End,
    /// How the two ends stand to each other.
    pub state: ArrowState,
    /// The ideas they share, what both speak of most first: `here` in the text of `from`, `there` in that of `to`.
    pub ideas: Vec<Idea>,
    /// The person's sentence; empty if there is none.
    pub because: String,
    /// Where that sentence names an idea of `from`, and of `to`.
    pub names: (Option<Range<usize>>, Option<Range<usize>>),
    /// A few words of each end that the sentence could name, the most telling first; of a broken arrow only.
    pub offers: (Vec<String>, Vec<String>),
}

/// A reason for leaving, and where the motive answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The reason, in the text of [`End::Leaving`].
    pub reason: Reason,
    /// The words of the motive, in the text of [`End::Motive`]; `None` while none answers it.
    pub by: Option<Range<usize>>,
}

/// 一本線: its five ends and the arrows between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Storyline {
    /// The five ends.
    pub ends: [EndText; 5],
    /// The four arrows between them.
    pub arrows: [Arrow; 4],
    /// Every reason for leaving; empty while either end is not written.
    pub reasons: Vec<Answered>,
}

/// So many words of an end are offered for a sentence.
const OFFERED: usize = 4;

/// Reads the line from the answers and the cards.
pub fn storyline(company: &str, text_of: impl Fn(&str) -> String, cards: impl Fn(CardKind) -> Vec<Named>) -> Storyline {
    let career = text_of(End::Vision.question());
    let vision = cards(CardKind::Vision).into_iter().next().map(|(_, card)| card).unwrap_or_default();
    let because = cards(CardKind::Because).into_iter().next().map(|(_, card)| card).unwrap_or_default();
    let (near, far) = split_plan(&career);
    let stops = |places: Range<usize>| {
        field::MINE.get(places).unwrap_or_default().iter().map(|name| vision.text(name).to_owned()).collect::<Vec<_>>()
    };
    let parts = |spans: Vec<Range<usize>>| {
        spans.into_iter().filter_map(|span| career.get(span).map(str::to_owned)).collect::<String>()
    };
    let ends = End::ALL.map(|end| {
        let lines = match end {
            End::Leaving | End::Motive => vec![text_of(end.question())],
            End::Strength => {
                let bridges = cards(CardKind::Bridge).into_iter().map(|(_, bridge)| bridge);
                let tied = bridges.filter(|bridge| read_bridge(bridge, &cards).is_tied());
                let tied = tied.map(|bridge| bridge.text(field::SENTENCE).to_owned());
                std::iter::once(text_of(end.question())).chain(tied).collect()
            }
            // Joining and the first year; from the third on it is a vision.
            End::Start => std::iter::once(parts(near.clone())).chain(stops(0..2)).collect(),
            End::Vision => std::iter::once(parts(far.clone())).chain(stops(2..field::MINE.len())).collect(),
        };
        end_text(end, &lines)
    });
    let arrow = |place: usize, from: &EndText, to: &EndText| {
        let said = field::BECAUSE.get(place).map_or("", |name| because.text(name));
        arrow(company, from, to, said)
    };
    let [leaving, motive, strength, start, vision] = &ends;
    let arrows =
        [arrow(0, leaving, motive), arrow(1, motive, strength), arrow(2, strength, start), arrow(3, start, vision)];
    let reasons = if leaving.is_written && motive.is_written { reasons(&leaving.text) } else { Vec::new() };
    let answered = reasons.into_iter().map(|reason| {
        let by = answer_to(&leaving.text, &reason, &motive.text, company);
        Answered { reason, by }
    });
    let reasons = answered.collect();
    Storyline { ends, arrows, reasons }
}

fn end_text(end: End, lines: &[String]) -> EndText {
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    let text = lines.join("\n");
    let head = sentences(&text).into_iter().next().unwrap_or_default();
    let is_written = spoken_length(&text, Pace::USUAL).characters >= end.enough();
    EndText { end, text, head, is_written }
}

fn arrow(company: &str, from: &EndText, to: &EndText, because: &str) -> Arrow {
    let mut arrow = Arrow {
        from: from.end,
        to: to.end,
        state: ArrowState::Unseen,
        ideas: Vec::new(),
        because: because.to_owned(),
        names: (None, None),
        offers: (Vec::new(), Vec::new()),
    };
    if !from.is_written || !to.is_written {
        return arrow;
    }
    let named = |end: &EndText| {
        let ideas = shared_ideas(because, &end.text, company);
        ideas.into_iter().max_by_key(|idea| idea.weight).map(|idea| idea.here)
    };
    arrow.names = (named(from), named(to));
    arrow.ideas = shared_ideas(&from.text, &to.text, company);
    // What both speak of most comes first.
    arrow.ideas.sort_by_key(|idea| {
        let times =
            |text: &str, span: &Range<usize>| text.get(span.clone()).map_or(0, |word| text.matches(word).count());
        Reverse((idea.weight, times(&from.text, &idea.here) + times(&to.text, &idea.there)))
    });
    arrow.state = match arrow.names {
        _ if weight(&arrow.ideas) >= JOINS => ArrowState::Shared,
        (Some(_), Some(_)) => ArrowState::Said,
        _ => ArrowState::Broken,
    };
    if arrow.state == ArrowState::Broken {
        let offer = |end: &EndText| {
            let spans = ideas(&end.text, company, OFFERED).into_iter();
            spans.filter_map(|span| end.text.get(span).map(str::to_owned)).collect()
        };
        arrow.offers = (offer(from), offer(to));
    }
    arrow
}
