//! The company's own words in an answer: single words, and short notes said as they stand.

use std::ops::RangeInclusive;

use super::finding::Span;
use super::notes::Notes;
use super::word::shared;

/// A note of so many characters is a phrase: it counts as a whole where it stands word for word.
const PHRASE: RangeInclusive<usize> = 6..=20;

/// The company's own words in this text: the first place of each, in order.
#[must_use]
pub fn company_words(text: &str, notes: &Notes) -> Vec<Span> {
    let mut found = shared(text, &notes.company_words, &notes.company);
    for phrase in phrases(notes) {
        let Some(start) = text.find(phrase) else { continue };
        let span = start..start + phrase.len();
        if found.iter().all(|other| other.end <= span.start || span.end <= other.start) {
            found.push(span);
        }
    }
    found.sort_unstable_by_key(|span| span.start);
    found
}

/// The notes that are short enough to be said as they stand.
pub(super) fn phrases(notes: &Notes) -> impl Iterator<Item = &str> {
    let notes = notes.company_words.iter().map(|note| note.trim().trim_end_matches('。'));
    notes.filter(|note| PHRASE.contains(&note.chars().count()) && !note.contains(['。', '\n']))
}

#[cfg(test)]
mod tests {
    use super::company_words;
    use crate::check::Notes;

    #[test]
    fn a_short_note_counts_as_a_whole_where_it_stands_word_for_word() {
        let words = |notes: &[&str], text: &str| {
            let company_words = notes.iter().map(|note| (*note).to_owned()).collect();
            let notes = Notes { company_words, ..Notes::default() };
            super::company_words(text, &notes).len()
        };
        for (notes, text, expected) in [
            (&["半年で独り立ち"][..], "半年で独り立ちをめざします。", 1),
            (&["半年で独り立ち"], "半年でひとりになります。", 0),
            (&["倉庫に通って学ぶ人", "半年で独り立ち"], "倉庫に通って学ぶ人になり、半年で独り立ちします。", 2),
            (&["はい"], "はい、そうです。", 0),
            (&[], "", 0),
        ] {
            assert_eq!(words(notes, text), expected, "{text}");
        }
        assert!(company_words("", &Notes::default()).is_empty());
    }
}
