//! The words of the notes that an answer could still use (使っていない言葉).

use super::finding::Span;
use super::notes::Notes;
use super::phrase::phrases;
use super::script::{Script, pieces, runs, script};
use super::word::{bare_name, telling};

/// At most so many words are offered.
const OFFERED: usize = 6;
/// What a note is worth that can be said as it stands; more than any word in it.
const PHRASE: usize = 7;

/// The company's words that are not yet in the answer, the best first: what is quoted, then long words, then what the
/// notes say more than once.
#[must_use]
pub fn unused_words(answer: &str, notes: &Notes) -> Vec<String> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    let name = bare_name(&notes.company);
    for phrase in phrases(notes).filter(|phrase| !answer.contains(phrase)) {
        found.push((PHRASE, phrase));
    }
    for note in &notes.company_words {
        for word in quoted(note).chain(runs(note).filter_map(|(script, span)| offered(note, script, span))) {
            if answer.contains(word) || name.contains(word) {
                continue;
            }
            match found.iter_mut().find(|(_, known)| known.contains(word) || word.contains(*known)) {
                Some((worth, known)) => {
                    *worth += 2;
                    if word.len() > known.len() {
                        *known = word;
                    }
                }
                None => found.push((worth(word), word)),
            }
        }
    }
    let mut words = Vec::new();
    // Of two with the same worth, the one noted first comes first.
    while let Some(best) = found.iter().map(|(worth, _)| *worth).max().filter(|_| words.len() < OFFERED) {
        words.extend(found.iter().filter(|(worth, _)| *worth == best).map(|(_, word)| (*word).to_owned()));
        found.retain(|(worth, _)| *worth < best);
    }
    words.truncate(OFFERED);
    words
}

/// How much a word says by itself.
fn worth(word: &str) -> usize {
    let characters = word.chars().count();
    let is_phrase = word.chars().any(|character| script(character) == Script::Other);
    if is_phrase { 6 } else { characters.min(5) }
}

/// What stands inside 「」 and is short enough to be a name.
fn quoted(note: &str) -> impl Iterator<Item = &str> {
    note.split('「').skip(1).filter_map(|rest| rest.split_once('」')).map(|(inside, _)| inside).filter(|inside| {
        let characters = inside.chars().count();
        (2..=14).contains(&characters) && telling(inside).next().is_some()
    })
}

/// A run as it would be put into an answer: as a whole where it is short, else what is telling in it.
fn offered(note: &str, script: Script, span: Span) -> Option<&str> {
    let run = note.get(span.clone())?;
    let first = pieces(note, script, span).next()?;
    if run.chars().count() <= 8 { Some(run) } else { note.get(first) }
}

#[cfg(test)]
mod tests {
    use super::unused_words;
    use crate::check::Notes;

    #[test]
    fn words_not_yet_used_are_offered_best_first() {
        let company_words =
            ["「枯らした日記」に失敗した鉢の写真", "園芸用品の営業担当", "初心者の苗の診断", "診断は無料"];
        let company_words = company_words.into_iter().map(Into::into).collect();
        let notes = Notes { company_words, ..Notes::default() };
        assert_eq!(
            unused_words("園芸用品が好きです", &notes),
            ["「枯らした日記」に失敗した鉢の写真", "初心者の苗の診断", "園芸用品の営業担当", "無料"]
        );
        assert_eq!(unused_words("", &Notes::default()), Vec::<String>::new());
    }
}
