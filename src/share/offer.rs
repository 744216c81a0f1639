//! 見せるもの: from what was ticked and what is masked to the pack that leaves the device. What is not ticked never gets here
//! further than this function.

use super::blur::blur;
use super::pack::{Item, Pack};
use super::redact::{BLANK, Mask, mask_companies, mask_company, mask_people, redact};
use super::reply::fingerprint;
use crate::notebook::{Card, field};

/// How long a friend's turn takes, in minutes.
const MINUTES: u8 = 15;

/// A question with its answer, which could go along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The id of the question.
    pub question: String,
    /// How an own question is asked; empty for one of the bank.
    pub asked: String,
    /// What was written to it; may be empty.
    pub text: String,
}

/// An answer as it leaves the device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The id of the question.
    pub question: String,
    /// The answer as it stands at home.
    pub original: String,
    /// The answer as the friend sees it.
    pub out: String,
}

impl Sent {
    /// Its name among the cards: the [`fingerprint`] a reply carries.
    #[must_use]
    pub fn name(&self) -> String {
        sent_name(fingerprint(&self.out))
    }

    /// The card that remembers it.
    #[must_use]
    pub fn card(&self) -> Card {
        Card::of(&[(field::QUESTION, &self.question), (field::ORIGINAL, &self.original), (field::OUT, &self.out)])
    }
}

/// The name of the card of a text with this fingerprint.
pub(super) fn sent_name(fingerprint: u32) -> String {
    format!("{fingerprint:08x}")
}

/// Whether this name is among those of a field that holds several.
#[must_use]
pub fn holds(card: &Card, field: &str, name: &str) -> bool {
    card.parts(field, ' ').any(|part| part == name)
}

/// Whether this goes along; one of [`field::WITH`].
#[must_use]
pub fn goes_along(card: &Card, option: &str) -> bool {
    if card.fields.contains_key(field::OPTIONS) { holds(card, field::OPTIONS, option) } else { option != field::BY_EAR }
}

/// The masks of these texts.
#[must_use]
pub fn masks(card: &Card, companies: &[String], texts: &[&str]) -> Vec<Mask> {
    let is_masked = |kind: &str| !holds(card, field::OPEN, kind);
    let hidden = card.parts(field::HIDDEN, '\n').map(|word| Mask { word: word.into(), shown: BLANK.into() });
    let mut masks: Vec<Mask> = hidden.collect();
    if is_masked(field::COMPANIES) {
        for (letter, name) in ('A'..='Z').zip(companies) {
            masks.extend(mask_company(name, &format!("{letter}社")));
        }
        masks.extend(texts.iter().flat_map(|text| mask_companies(text)));
    }
    if is_masked(field::PEOPLE) {
        masks.extend(texts.iter().flat_map(|text| mask_people(text)));
    }
    masks
}

/// The pack of what was ticked, in the order of the sources, and what of it was an answer.
#[must_use]
pub fn offer(
    card: &Card,
    sources: &[Source],
    // The one it is for comes first; the others must not be named either.
    companies: &[String],
) -> (Pack, Vec<Sent>) {
    let ticked: Vec<&Source> = sources.iter().filter(|source| holds(card, field::TICKED, &source.question)).collect();
    let shown = |source: &&Source| holds(card, field::SHOWN, &source.question);
    let texts: Vec<&str> = ticked.iter().flat_map(|source| [source.asked.as_str(), source.text.as_str()]).collect();
    let masks = masks(card, companies, &texts);
    let figures: Vec<&str> = card.parts(field::FIGURES, '\n').collect();
    let masked = |text: &str| redact(&blur(text.trim(), &figures), &masks);
    let sent = |source: &&Source| Sent {
        question: source.question.clone(),
        original: source.text.clone(),
        out: masked(&source.text),
    };
    let sent: Vec<Sent> = ticked.iter().filter(|source| shown(source)).map(sent).collect();
    let answer = |question: &str| {
        sent.iter().find(|sent| sent.question == question).map_or_else(String::new, |sent| sent.out.clone())
    };
    let items = ticked.iter().map(|source| Item {
        question: source.question.clone(),
        asked: masked(&source.asked),
        answer: answer(&source.question),
        with_aim: goes_along(card, field::AIMS),
        with_follow_ups: goes_along(card, field::FOLLOW_UPS),
    });
    let pack = Pack {
        from: masked(card.text(field::FROM)),
        company: masked(companies.first().map_or("", String::as_str)),
        minutes: if goes_along(card, field::CLOCK) { MINUTES } else { 0 },
        by_ear: goes_along(card, field::BY_EAR),
        items: items.collect(),
    };
    let sent = sent.into_iter().filter(|sent| !sent.out.is_empty()).collect();
    (pack, sent)
}

impl Pack {
    /// The same in several packs of which each fits, as many questions in each as possible; `None` if one question alone
    /// does not fit.
    #[must_use]
    pub fn parts(&self, fits: &dyn Fn(&Self) -> bool) -> Option<Vec<Self>> {
        let with = |items: &[Item]| Self { items: items.to_vec(), ..self.clone() };
        let mut parts = Vec::new();
        let mut rest = self.items.as_slice();
        while !rest.is_empty() {
            let count = (1..=rest.len()).take_while(|count| fits(&with(rest.get(..*count).unwrap_or(rest)))).last()?;
            let (part, behind) = rest.split_at_checked(count)?;
            parts.push(with(part));
            rest = behind;
        }
        Some(parts)
    }
}
