//! 印: which axes a sentence shows, as the person decided. It is kept by the sentence's fingerprint, so that a sentence
//! that was changed is a new one, and it is known which one it was.

use crate::bank::Axis;
use crate::notebook::{Card, field};

/// What the person decided about a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The axes it shows; empty if none.
    pub axes: Vec<Axis>,
    /// The sentence as it was then.
    pub then: String,
    /// Its fingerprint.
    pub fingerprint: String,
}

/// What tells one sentence from another: blanks do not count (FNV-1a, 64 bits).
#[must_use]
pub fn fingerprint(sentence: &str) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for character in sentence.chars().filter(|character| !character.is_whitespace()) {
        hash = (hash ^ u64::from(character)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{hash:016x}")
}

/// All decisions on the card of an answer, in the order of their fingerprints. A name of a later version is no axis here.
pub(super) fn marks(card: &Card) -> Vec<Mark> {
    let found = card.fields.iter().filter_map(|(name, stored)| {
        let fingerprint = name.strip_prefix(field::SHOWS)?;
        if stored.trim().is_empty() {
            return None;
        }
        let axes = Axis::ALL.into_iter().zip(field::AXES);
        let axes = axes.filter(|(_, name)| stored.split(' ').any(|stored| stored == *name));
        let then = card.text(&format!("{}{fingerprint}", field::THEN)).to_owned();
        Some(Mark { axes: axes.map(|(axis, _)| axis).collect(), then, fingerprint: fingerprint.to_owned() })
    });
    found.collect()
}

/// Writes what was decided about a sentence; `None` goes back to what the rules suggest.
pub fn set_mark(card: &mut Card, sentence: &str, axes: Option<&[Axis]>) {
    let mark = fingerprint(sentence);
    let names = axes.map(|axes| {
        let chosen = Axis::ALL.into_iter().zip(field::AXES).filter(|(axis, _)| axes.contains(axis));
        let names: Vec<&str> = chosen.map(|(_, name)| name).collect();
        if names.is_empty() { field::NO_AXIS.to_owned() } else { names.join(" ") }
    });
    let (shows, then) = (format!("{}{mark}", field::SHOWS), format!("{}{mark}", field::THEN));
    match names {
        Some(names) => {
            card.set(&shows, &names);
            card.set(&then, sentence.trim());
        }
        None => forget(card, &mark),
    }
}

/// Takes a decision back. The fields stay, empty: a field that is gone would come back from another tab.
pub(super) fn forget(card: &mut Card, fingerprint: &str) {
    for beginning in [field::SHOWS, field::THEN] {
        let name = format!("{beginning}{fingerprint}");
        if card.fields.contains_key(&name) {
            card.set(&name, "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, marks, set_mark};
    use crate::bank::Axis;
    use crate::notebook::Card;

    #[test]
    fn a_decision_is_found_by_its_sentence_again() {
        let mut card = Card::default();
        for (axes, expected) in [
            (Some(&[Axis::Vision, Axis::Skill][..]), Some(vec![Axis::Skill, Axis::Vision])),
            (Some(&[][..]), Some(vec![])),
            (None, None),
        ] {
            set_mark(&mut card, " 40社を担当しました。\n", axes);
            let found = marks(&card).into_iter().next();
            assert_eq!(found.as_ref().map(|mark| mark.axes.clone()), expected);
            assert!(found.is_none_or(|mark| mark.then == "40社を担当しました。"));
        }
        assert_eq!(fingerprint("40社 です"), fingerprint("40社です\n"));
        assert_ne!(fingerprint("40社です"), fingerprint("45社です"));
        let later = Card::of(&[("shows-0", "stamina skill"), ("shows-1", "stamina"), ("then-0", "文")]);
        let axes: Vec<_> = marks(&later).into_iter().map(|mark| mark.axes).collect();
        assert_eq!(axes, [vec![Axis::Skill], vec![]]);
    }
}
