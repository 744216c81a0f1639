//! Lists of words that a person can read (語の表).

use super::finding::Span;

/// Words, written as one text with a blank between them.
#[derive(Clone, Copy)]
pub(super) struct List(pub(super) &'static str);

impl List {
    /// The words.
    pub(super) const fn words(self) -> Words {
        Words(self.0)
    }

    /// Whether one of them stands in this text.
    pub(super) fn is_in(self, text: &str) -> bool {
        self.words().any(|word| text.contains(word))
    }

    /// Whether this text ends with one of them.
    pub(super) fn ends(self, text: &str) -> bool {
        self.words().any(|word| text.ends_with(word))
    }

    /// Whether this text begins with one of them.
    pub(super) fn begins(self, text: &str) -> bool {
        self.words().any(|word| text.starts_with(word))
    }

    /// Where the first of them stands; of several that begin there, the longest.
    pub(super) fn first_in(self, text: &str) -> Option<Span> {
        let found = self.words().filter_map(|word| text.find(word).map(|at| at..at + word.len()));
        found.min_by_key(|span| (span.start, usize::MAX - span.end))
    }

    /// Every place where one stands, in order, the longest where several begin.
    pub(super) fn all_in(self, text: &str) -> Vec<Span> {
        let mut found: Vec<Span> = Vec::new();
        for word in self.words().filter(|word| text.contains(word)) {
            found.extend(text.match_indices(word).map(|(at, _)| at..at + word.len()));
        }
        in_order(&mut found);
        found
    }
}

/// The words of a list, one after the other. Cut by hand: the lists are gone through often, and their words are short.
#[derive(Clone)]
pub(super) struct Words(&'static str);

impl Iterator for Words {
    type Item = &'static str;

    fn next(&mut self) -> Option<&'static str> {
        let start = self.0.bytes().position(|byte| byte != b' ')?;
        let rest = self.0.get(start..)?;
        let end = rest.bytes().position(|byte| byte == b' ').unwrap_or(rest.len());
        let (word, rest) = rest.split_at_checked(end)?;
        self.0 = rest;
        Some(word)
    }
}

/// Puts spans in order and leaves out those that overlap one before them.
pub(super) fn in_order(spans: &mut Vec<Span>) {
    spans.sort_unstable_by_key(|span| (span.start, usize::MAX - span.end));
    let mut end = 0;
    spans.retain(|span| {
        let is_free = span.start >= end;
        if is_free {
            end = span.end;
        }
        is_free
    });
}

#[cfg(test)]
mod tests {
    use super::List;

    const LIST: List = List("色々 いろいろ いろ たくさん");

    #[test]
    fn the_longest_word_is_found_in_every_place() {
        let text = "いろいろと、たくさん、いろ";
        let found: Vec<_> = LIST.all_in(text).into_iter().map(|span| text.get(span).unwrap()).collect();
        assert_eq!(found, ["いろいろ", "たくさん", "いろ"]);
        assert_eq!(LIST.first_in("とてもたくさん"), Some(9..21));
        assert!(LIST.is_in("色々") && !LIST.is_in("いく"));
        assert!(LIST.begins("いろは") && LIST.ends("もうたくさん"));
    }
}
