//! An answer, taken apart once for all checks.

use super::clause::clauses;
use super::finding::Span;
use super::list::{List, in_order};
use super::number::{Quantity, quantities};
use super::script::{Script, goes_on, script};
use super::sentence::sentences;

/// The parts of a text.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The text as written.
    pub raw: &'a str,
    /// Its sentences, in order, with their closing marks and without the blanks around them.
    pub sentences: Vec<Span>,
    /// Its clauses, in order; none crosses the border of a sentence.
    pub clauses: Vec<Span>,
    /// What stands in 「」 and 『』, with the marks, in order: often somebody else's words.
    pub quotes: Vec<Span>,
    /// Its quantities, in order.
    pub quantities: Vec<Quantity>,
    /// Characters, white space not counted.
    pub characters: usize,
    /// Which pairs of characters stand in it: most words of the lists do not, and need not be looked for.
    pairs: [u64; PAIRS],
}

/// The pairs are kept in so many words of 64 bits.
const PAIRS: usize = 128;
/// What begins so is the end of a verb.
const INNER: List = List("て でも でく たい");

impl<'a> Text<'a> {
    /// Takes a text apart.
    #[must_use]
    pub fn new(raw: &'a str) -> Self {
        let characters = raw.chars().filter(|character| !character.is_whitespace()).count();
        let sentences = sentences(raw);
        let mut parts = Vec::new();
        for sentence in &sentences {
            clauses(raw, sentence, &mut parts);
        }
        let quantities = quantities(raw);
        Self { raw, sentences, clauses: parts, quotes: quotes(raw), quantities, characters, pairs: pairs(raw) }
    }

    /// Whether one of these words stands in it.
    pub(super) fn has(&self, words: List) -> bool {
        self.has_within(&(0..self.raw.len()), words)
    }

    /// Whether one of these words stands in this span.
    pub(super) fn has_within(&self, span: &Span, words: List) -> bool {
        let part = self.at(span);
        words.words().any(|word| self.may_have(word) && part.contains(word))
    }

    /// Where the first of these words stands in this span; of several that begin there, the longest.
    pub(super) fn first_within(&self, span: &Span, words: List) -> Option<Span> {
        let part = self.at(span);
        let found = words.words().filter(|word| self.may_have(word)).filter_map(|word| {
            let at = span.start + part.find(word)?;
            Some(at..at + word.len())
        });
        found.min_by_key(|span| (span.start, usize::MAX - span.end))
    }

    /// Whether this place stands in 「」.
    #[must_use]
    pub fn is_quoted(&self, at: usize) -> bool {
        self.quotes.iter().any(|quote| quote.contains(&at))
    }

    /// Whether this word can stand in it: its first two characters do.
    pub(super) fn may_have(&self, word: &str) -> bool {
        let mut characters = word.chars();
        let (Some(first), Some(second)) = (characters.next(), characters.next()) else {
            return true;
        };
        let (place, bit) = pair(first, second);
        self.pairs.get(place).is_some_and(|bits| bits & bit != 0)
    }

    /// The words in this span; empty if it is not one of this text.
    #[must_use]
    pub fn at(&self, span: &Span) -> &'a str {
        self.raw.get(span.clone()).unwrap_or_default()
    }

    /// The sentences as words.
    pub fn each_sentence(&self) -> impl Iterator<Item = (Span, &'a str)> {
        self.sentences.iter().map(|span| (span.clone(), self.at(span)))
    }

    /// Every place where one of these words stands, in order, the longest word where several begin.
    pub(super) fn find(&self, words: List) -> Vec<Span> {
        self.find_within(&(0..self.raw.len()), words)
    }

    /// Every place in this span where one of these words stands.
    pub(super) fn find_within(&self, span: &Span, words: List) -> Vec<Span> {
        let part = self.at(span);
        let mut found: Vec<Span> = Vec::new();
        for word in words.words().filter(|word| self.may_have(word)) {
            found.extend(part.match_indices(word).map(|(at, _)| span.start + at..span.start + at + word.len()));
        }
        in_order(&mut found);
        found
    }

    /// These words, with the whole of a verb they cut into: 経験を活かして, 教えてもらえず. A quantity ends where it ends.
    pub(super) fn whole(&self, span: &Span) -> Span {
        let (mut start, mut end) = (span.start, span.end);
        if self.quantities.iter().any(|quantity| quantity.span.end == end) {
            return span.clone();
        }
        let clause = self.clauses.iter().find(|clause| clause.end >= end).map_or(end, |clause| clause.end);
        while let Some(one) = goes_on(self.at(&(end..clause))) {
            end += one.len_utf8();
        }
        if INNER.begins(self.at(span)) {
            for (at, one) in self.at(&(0..start)).char_indices().rev() {
                if script(one) != Script::Kanji && goes_on(self.at(&(at..start))).is_none() {
                    break;
                }
                start = at;
            }
        }
        start..end
    }

    /// The quantities inside this span.
    pub fn quantities_in(&self, span: &Span) -> impl Iterator<Item = &Quantity> {
        let span = span.clone();
        self.quantities
            .iter()
            .filter(move |quantity| span.start <= quantity.span.start && quantity.span.end <= span.end)
    }
}

/// Where the bit of a pair of characters is kept.
const fn pair(first: char, second: char) -> (usize, u64) {
    let mixed = (first as u32).wrapping_mul(0x9E37_79B1) ^ (second as u32).wrapping_mul(0x85EB_CA6B);
    let bit = (mixed >> 19) as usize;
    (bit / 64 % PAIRS, 1 << (bit % 64))
}

fn pairs(text: &str) -> [u64; PAIRS] {
    let mut found = [0; PAIRS];
    for (first, second) in text.chars().zip(text.chars().skip(1)) {
        let (place, bit) = pair(first, second);
        if let Some(bits) = found.get_mut(place) {
            *bits |= bit;
        }
    }
    found
}

fn quotes(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open = None;
    for (at, mark) in text.match_indices(['「', '『', '」', '』']) {
        if matches!(mark, "「" | "『") {
            open = open.or(Some(at));
        } else if let Some(start) = open.take() {
            found.push(start..at + mark.len());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn a_verb_is_whole() {
        for (text, part, whole) in [
            ("経験を活かして働きます。", "経験を活か", "経験を活かして"),
            ("力を身につけたいです。", "身につけ", "身につけたい"),
            ("店に立ちたいと思います。", "たいと", "立ちたいと"),
            ("誰にも助けてもらえなかったためです。", "てもらえ", "助けてもらえなかった"),
            ("船が着くまで待ちました。", "着", "着く"),
            ("多くのことを学びました。", "多くの", "多くの"),
            ("いろいろなお店を見ました。", "いろいろ", "いろいろな"),
            ("三年間やってきました。", "三年間", "三年間"),
            ("とても、静かでした。", "とても", "とても"),
            ("離島への便です。", "離島", "離島"),
        ] {
            let at = text.find(part).unwrap();
            let read = Text::new(text);
            assert_eq!(read.at(&read.whole(&(at..at + part.len()))), whole, "{text}");
        }
    }
}
