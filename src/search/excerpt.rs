//! The part of a text around what was found.

use super::fold::{fold_char, voiced};

/// So many characters stand before what was found.
const BEFORE: usize = 14;
/// So many characters an excerpt has in all, where the text is that long.
const LENGTH: usize = 40;

/// A part of a text, with what was found in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// What stands before it.
    pub before: String,
    /// What was found, as the text spells it; empty if nothing was.
    pub found: String,
    /// What stands behind it.
    pub after: String,
}

impl Excerpt {
    /// The part of `text` around the first place where `term`, which is folded, occurs; its beginning if it does not.
    #[must_use]
    pub fn around(text: &str, term: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let (start, end) = find(&letters, term).unwrap_or((0, 0));
        let first = start.saturating_sub(BEFORE);
        let last = letters.len().min((first + LENGTH).max(end));
        let piece = |from: usize, to: usize| {
            letters.iter().take(to).skip(from).filter(|letter| **letter != '\n').collect::<String>()
        };
        let cut = |is_cut: bool| if is_cut { "…" } else { "" };
        Self {
            before: format!("{}{}", cut(first > 0), piece(first, start)),
            found: piece(start, end),
            after: format!("{}{}", piece(end, last), cut(last < letters.len())),
        }
    }
}

/// Where the letters, folded, spell the term: the first and the one behind the last.
fn find(letters: &[char], term: &str) -> Option<(usize, usize)> {
    let term: Vec<char> = term.chars().collect();
    let mut folded: Vec<(usize, char)> = Vec::with_capacity(letters.len());
    for (at, letter) in letters.iter().enumerate() {
        if let Some(joined) = folded.last().and_then(|(_, before)| voiced(*before, *letter)) {
            if let Some(last) = folded.last_mut() {
                last.1 = joined;
            }
        } else if let Some(letter) = fold_char(*letter) {
            folded.push((at, letter));
        }
    }
    if term.is_empty() {
        return None;
    }
    let start =
        folded.windows(term.len()).position(|window| window.iter().map(|(_, letter)| letter).eq(term.iter()))?;
    let (first, _) = folded.get(start)?;
    let (last, _) = folded.get(start + term.len() - 1)?;
    // A long-vowel or voicing mark behind the last letter belongs to it; a full stop does not.
    let marks = letters.iter().skip(last + 1).take_while(|letter| matches!(letter, 'ー' | 'ｰ' | 'ﾞ' | 'ﾟ')).count();
    Some((*first, last + 1 + marks))
}

#[cfg(test)]
mod tests {
    use super::{BEFORE, Excerpt, LENGTH};
    use crate::search::fold;

    #[test]
    fn shows_what_was_found_as_the_text_spells_it() {
        for (text, query, before, found, after) in [
            ("ご希望の年収はいくらですか", "年収", "ご希望の", "年収", "はいくらですか"),
            ("リーダーとして", "ﾘｰﾀﾞｰ", "", "リーダー", "として"),
            ("ﾘｰﾀﾞｰとして", "りーだー", "", "ﾘｰﾀﾞｰ", "として"),
            ("売上は40社で、伸びました", "４０社で伸び", "売上は", "40社で、伸び", "ました"),
            ("何もない", "年収", "", "", "何もない"),
            ("", "年収", "", "", ""),
        ] {
            let excerpt = Excerpt::around(text, &fold(query));
            assert_eq!((&*excerpt.before, &*excerpt.found, &*excerpt.after), (before, found, after), "{text}");
        }
    }

    #[test]
    fn is_short_and_says_where_it_was_cut() {
        let text = format!("{}年収{}", "あ".repeat(100), "い".repeat(100));
        let Excerpt { before, found, after } = Excerpt::around(&text, "年収");
        assert_eq!(before, format!("…{}", "あ".repeat(BEFORE)));
        assert_eq!(found, "年収");
        assert_eq!(after, format!("{}…", "い".repeat(LENGTH - BEFORE - 2)));
    }
}
