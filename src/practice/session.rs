//! What is asked, by whom, and in which order: a rehearsal (本番モード) from the first greeting to 逆質問.

pub use super::course::{Course, Persona, Preset};
use super::spacing;
use crate::bank::{self, FollowUp, Question, Theme};
use crate::check::{Depth, Notes, ProbeKind, probes};
use crate::notebook::{Date, Rating};

/// A question with what is known of its answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The stable id of the question.
    pub question: String,
    /// The question as it is asked.
    pub asked: String,
    /// The written answer.
    pub answer: String,
    /// How it went the last time, and on which day.
    pub last: Option<(Rating, Date)>,
}

/// How it is rehearsed.
#[derive(Clone, Copy, Debug)]
pub struct Setup {
    /// At most so many follow-ups a question.
    pub follow_ups: usize,
    /// The same seed asks the same, so that two rehearsals can be compared.
    pub seed: u32,
    /// Who asks.
    pub persona: Persona,
    /// Today.
    pub today: Date,
    /// The day of the interview.
    pub interview: Option<Date>,
}

/// A question that follows the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deeper {
    /// What the words of one's own answer provoke.
    Probe {
        /// By what.
        kind: ProbeKind,
        /// How deep it goes.
        depth: Depth,
        /// The words.
        words: String,
    },
    /// One the bank knows for the question.
    Bank(&'static str),
}

/// One question of a rehearsal with those that follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The stable id of the question.
    pub question: String,
    /// The question as it is asked.
    pub asked: String,
    /// Whether only what follows is asked: the answer is taken as given.
    pub only_deeper: bool,
    /// What follows.
    pub deeper: Vec<Deeper>,
}

/// Where a question stands in a real second round.
fn stage(question: &str) -> u8 {
    match (question, bank::question(question).map(|known| known.theme)) {
        ("tenshokuriyuu", _) | (_, Some(Theme::Worry)) => 1,
        ("shiboudouki", _) | (_, Some(Theme::Company)) => 2,
        ("jisseki", _) => 3,
        ("chousho" | "tansho", _) | (_, Some(Theme::Stress)) => 5,
        ("career", _) | (_, Some(Theme::AfterJoining)) => 6,
        (_, Some(Theme::Terms)) => 7,
        ("gyakushitsumon", _) => 9,
        ("saigo-hitokoto" | "naitei-shoudaku", _) => 8,
        (_, Some(Theme::Introduction | Theme::Setting)) => 0,
        // The achievement comes first, then what belongs to it, the person's own questions among them.
        _ => 4,
    }
}

/// Mixes a seed with numbers: the same always gives the same (`SplitMix64`).
fn mix(seed: u32, salt: usize) -> usize {
    let mut value = (u64::from(seed) << 32 ^ salt as u64).wrapping_add(0x9E37_79B9_7F4A_7C15);
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    usize::try_from((value ^ (value >> 31)) & 0xFFFF_FFFF).unwrap_or(0)
}

/// The day a question is to be said again; `None` if it never was.
#[must_use]
pub fn due(known: &Known, interview: Option<Date>) -> Option<Date> {
    known.last.and_then(|(rating, day)| spacing::due(rating, day, interview))
}

/// What is asked, in its order. Empty where a set has nothing to ask, as 苦手だけ without anything difficult.
#[must_use]
pub fn items(set: &Course, known: &[Known], setup: Setup) -> Vec<Item> {
    let mut chosen: Vec<&Known> = match set {
        Course::One(id) => known.iter().filter(|one| one.question == *id).collect(),
        Course::Preset(Preset::Today) => today(known, setup),
        Course::Preset(Preset::Deep) => {
            let told = by_need(known, setup).into_iter().filter(|one| !probes_of(one).is_empty());
            told.take(Preset::Deep.most()).collect()
        }
        Course::Preset(Preset::Weak) => {
            let hard = by_need(known, setup).into_iter();
            let hard = hard.filter(|one| matches!(one.last, Some((Rating::Stuck | Rating::Almost, _))));
            hard.take(Preset::Weak.most()).collect()
        }
        Course::Preset(preset) => whole(*preset, known, setup),
    };
    chosen.sort_by_key(|one| (stage(&one.question), known.iter().position(|other| other.question == one.question)));
    let only_deeper = *set == Course::Preset(Preset::Deep);
    // One who wants nothing but follow-ups gets them, whatever is chosen for the other sets.
    let count = if only_deeper { setup.follow_ups.max(1) } else { setup.follow_ups };
    let item = |(place, one): (usize, &Known)| Item {
        question: one.question.clone(),
        asked: one.asked.clone(),
        only_deeper,
        deeper: deeper(one, count, mix(setup.seed, place)),
    };
    chosen.into_iter().enumerate().map(item).collect()
}

/// 今日の3問: what is due, the hardest first; then what is written and was never said; then the seven in their order.
fn today(known: &[Known], setup: Setup) -> Vec<&Known> {
    let mut chosen: Vec<&Known> = by_need(known, setup)
        .into_iter()
        .filter(|one| due(one, setup.interview).is_some_and(|day| day <= setup.today))
        .collect();
    let silent = known.iter().filter(|one| one.last.is_none());
    let written = silent.clone().filter(|one| !one.answer.trim().is_empty());
    let rest = bank::core::SEVEN.into_iter().filter_map(|question| find(known, question.id));
    for one in written.chain(rest.clone().filter(|one| one.last.is_none())).chain(rest) {
        if !chosen.contains(&one) {
            chosen.push(one);
        }
    }
    chosen.truncate(Preset::Today.most());
    chosen
}

/// A whole interview: it begins with oneself and ends with what one asks.
fn whole(preset: Preset, known: &[Known], setup: Setup) -> Vec<&Known> {
    let seven = bank::core::SEVEN.map(|question| question.id);
    let mut ids = vec!["jikoshoukai", "gyakushitsumon"];
    let middle = by_need(known, setup).into_iter().map(|one| one.question.as_str());
    let middle: Vec<&str> = middle.filter(|id| seven.contains(id)).collect();
    ids.extend(middle);
    if preset != Preset::Ten {
        ids.push("nenshuu");
        let asker = |question: &Question| question.asked_by.contains(&setup.persona.at(0));
        let mut further: Vec<&Question> = bank::questions().filter(|question| question.theme != Theme::Seven).collect();
        // Those this interviewer likes to ask come first, each theme in an order of its own.
        further.sort_by_key(|question| {
            (!asker(question), mix(setup.seed, question.id.len() + usize::from(stage(question.id))))
        });
        ids.extend(further.into_iter().map(|question| question.id));
    }
    let mut chosen: Vec<&Known> = Vec::new();
    for one in ids.into_iter().filter_map(|id| find(known, id)) {
        if chosen.len() < preset.most() && !chosen.contains(&one) {
            chosen.push(one);
        }
    }
    chosen
}

fn find<'a>(known: &'a [Known], id: &str) -> Option<&'a Known> {
    known.iter().find(|one| one.question == id)
}

/// The hardest first, then the one that was due first, then what was never said.
fn by_need(known: &[Known], setup: Setup) -> Vec<&Known> {
    let mut all: Vec<&Known> = known.iter().collect();
    let need = |one: &Known| {
        let day = due(one, setup.interview);
        let rating = one.last.map_or(Rating::Almost, |(rating, _)| rating);
        (day.is_none_or(|day| day > setup.today), rating, day)
    };
    all.sort_by_key(|one| need(one));
    all
}

fn probes_of(one: &Known) -> Vec<crate::check::Probe> {
    probes(&one.question, &one.answer, &Notes::default())
}

/// What follows an answer: the words of the answer provoke it, one step deeper each time; where nothing is written, the
/// bank knows what is asked.
fn deeper(one: &Known, count: usize, seed: usize) -> Vec<Deeper> {
    let found = probes_of(one);
    // The most telling ones come first: one of the best three.
    let best = found.get(seed % found.len().clamp(1, 3));
    if let Some(probe) = best {
        let words = one.answer.get(probe.span.clone()).unwrap_or_default().to_owned();
        let steps = Depth::ALL.into_iter().take(count);
        return steps.map(|depth| Deeper::Probe { kind: probe.kind, depth, words: words.clone() }).collect();
    }
    let known: &[FollowUp] = bank::question(&one.question).map_or(&[], |question| question.follow_ups);
    let from = seed.checked_rem(known.len()).unwrap_or(0);
    known.iter().cycle().skip(from).take(count.min(known.len())).map(|follow_up| Deeper::Bank(follow_up.text)).collect()
}

/// How long a rehearsal takes, in minutes: a minute for an answer, 40 s for a follow-up, and the time to ask.
#[must_use]
pub fn minutes(items: &[Item]) -> usize {
    let one = |item: &Item| if item.only_deeper { 0 } else { 75 } + item.deeper.len() * 50;
    items.iter().map(one).sum::<usize>().div_ceil(60)
}

/// What the interviewer does while one speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reaction {
    /// 相槌
    Nod,
    /// 無反応
    Still,
    /// 「結論から言うと？」
    Conclude,
}

/// When one is asked for the conclusion, in seconds of one's own speaking.
pub const CONCLUDE: u32 = 75;

/// What the interviewer does during the answer at this place, and from which second on; the same for the same seed.
#[must_use]
pub fn reactions(seed: u32, place: usize) -> [(u32, Reaction); 3] {
    let within = |salt: usize, from: u32, span: u32| {
        let more = u32::try_from(mix(seed, place * 3 + salt)).unwrap_or(0) % span;
        from + more
    };
    [(within(1, 10, 12), Reaction::Nod), (within(2, 34, 16), Reaction::Still), (CONCLUDE, Reaction::Conclude)]
}
