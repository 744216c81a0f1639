//! Where a text is marked: spans of one layer, made from findings that overlap, and kept in place while someone types.

use std::ops::Range;

/// How a span is marked; a later one is drawn over an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tint {
    /// できている
    Good,
    /// 事実
    Fact,
    /// 会社の言葉
    Company,
    /// 友だちの声
    Voice,
    /// 見直したい所
    Look,
    /// What the open row is about.
    Current,
}

impl Tint {
    /// The name the styles know it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fact => "fact",
            Self::Company => "company",
            Self::Voice => "voice",
            Self::Look => "look",
            Self::Current => "current",
        }
    }
}

/// One marked span, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Where it is.
    pub span: Range<usize>,
    /// How it is marked.
    pub tint: Tint,
}

/// Some words of the mirror.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub words: String,
    /// How they are marked, if they are.
    pub tint: Option<Tint>,
}

/// A text cut at its marks, which are of one layer: words and marked words in turn, so that a place holds the same kind as
/// long as the same things are marked.
#[must_use]
pub fn pieces(text: &str, marks: &[Mark]) -> Vec<Piece> {
    let piece = |span: Range<usize>, tint| Piece { words: text.get(span).unwrap_or_default().to_owned(), tint };
    let mut pieces = Vec::new();
    let mut at = 0;
    for mark in marks {
        pieces.push(piece(at..mark.span.start, None));
        pieces.push(piece(mark.span.clone(), Some(mark.tint)));
        at = mark.span.end;
    }
    let mut last = piece(at..text.len(), None);
    // A last line that is empty has its height in the field, too.
    last.words.push('\u{200b}');
    pieces.push(last);
    pieces
}

/// The same marks as one layer: in order, none overlapping another, the later tint where several meet.
#[must_use]
pub fn layer(marks: &[Mark]) -> Vec<Mark> {
    let mut borders: Vec<usize> = marks.iter().flat_map(|mark| [mark.span.start, mark.span.end]).collect();
    borders.sort_unstable();
    borders.dedup();
    let mut layer: Vec<Mark> = Vec::new();
    for (start, end) in borders.iter().zip(borders.iter().skip(1)) {
        let over = marks.iter().filter(|mark| mark.span.start <= *start && *end <= mark.span.end);
        let Some(tint) = over.map(|mark| mark.tint).max() else { continue };
        match layer.last_mut().filter(|last| last.tint == tint && last.span.end == *start) {
            Some(last) => last.span.end = *end,
            None => layer.push(Mark { span: *start..*end, tint }),
        }
    }
    layer
}

/// The marks of the text before, in the text of now: those before the change stay, those behind it move along, and one
/// that holds the change grows or shrinks with it.
#[must_use]
pub fn follow(marks: &[Mark], before: &str, now: &str) -> Vec<Mark> {
    let same = before.chars().zip(now.chars()).take_while(|(one, other)| one == other);
    let start: usize = same.map(|(character, _)| character.len_utf8()).sum();
    let rest = |text: &str| text.len() - start;
    let tail = before.chars().rev().zip(now.chars().rev()).take_while(|(one, other)| one == other);
    let mut tail: usize = tail.map(|(character, _)| character.len_utf8()).sum();
    tail = tail.min(rest(before)).min(rest(now));
    // The end of what was replaced, then and now.
    let (then, there) = (before.len() - tail, now.len() - tail);
    // What is typed at a border stays outside of the mark.
    let start_of = |place: usize| match place {
        place if place >= then => place - then + there,
        place => place.min(start),
    };
    let end_of = |place: usize| match place {
        place if place <= start => place,
        place if place >= then => place - then + there,
        _ => there,
    };
    let moved =
        marks.iter().map(|mark| Mark { span: start_of(mark.span.start)..end_of(mark.span.end), tint: mark.tint });
    moved
        .filter(|mark| mark.span.start < mark.span.end)
        .filter(|mark| now.is_char_boundary(mark.span.start) && now.is_char_boundary(mark.span.end))
        .collect()
}

/// So many UTF-16 units, in which the browser counts, stand before this byte.
#[must_use]
pub fn to_units(text: &str, byte: usize) -> usize {
    text.get(..byte).unwrap_or(text).encode_utf16().count()
}

/// The byte that stands behind so many UTF-16 units.
#[must_use]
pub fn to_bytes(text: &str, units: usize) -> usize {
    let mut seen = 0;
    let behind = text.char_indices().find(|(_, character)| {
        let is_there = seen >= units;
        seen += character.len_utf16();
        is_there
    });
    behind.map_or(text.len(), |(byte, _)| byte)
}

#[cfg(test)]
mod tests {
    use super::{Mark, Tint, follow, layer, pieces, to_bytes, to_units};

    fn mark(span: std::ops::Range<usize>, tint: Tint) -> Mark {
        Mark { span, tint }
    }

    #[test]
    fn what_overlaps_becomes_one_layer_with_the_weightier_tint_on_top() {
        use Tint::{Current, Fact, Good, Look};
        let cases = [
            (vec![], vec![]),
            (vec![mark(0..9, Good), mark(3..6, Look)], vec![mark(0..3, Good), mark(3..6, Look), mark(6..9, Good)]),
            (vec![mark(3..6, Fact), mark(6..9, Fact)], vec![mark(3..9, Fact)]),
            (vec![mark(0..6, Fact), mark(3..9, Current)], vec![mark(0..3, Fact), mark(3..9, Current)]),
            (vec![mark(0..3, Good), mark(6..9, Good)], vec![mark(0..3, Good), mark(6..9, Good)]),
        ];
        for (marks, expected) in cases {
            assert_eq!(layer(&marks), expected, "{marks:?}");
        }
    }

    #[test]
    fn a_text_is_cut_into_words_and_marked_words_in_turn() {
        let marks = [mark(0..3, Tint::Fact), mark(3..6, Tint::Look), mark(9..12, Tint::Look)];
        let found = pieces("あいうえお", &marks);
        let found: Vec<(&str, Option<Tint>)> = found.iter().map(|piece| (piece.words.as_str(), piece.tint)).collect();
        let (fact, look) = (Some(Tint::Fact), Some(Tint::Look));
        let expected =
            [("", None), ("あ", fact), ("", None), ("い", look), ("う", None), ("え", look), ("お\u{200b}", None)];
        assert_eq!(found, expected);
    }

    #[test]
    fn marks_stay_with_their_words_while_someone_types() {
        for (before, now, expected) in [
            ("あ【い】う", "んあ【い】う", Some("【い】")),
            ("あ【い】う", "あ【い】うん", Some("【い】")),
            ("あ【い】う", "あ【いん】う", Some("【いん】")),
            ("あ【い】う", "あう", None),
            ("あ【い】う", "", None),
            ("【🙂】", "🙂【🙂】", Some("【🙂】")),
        ] {
            let start = before.find('【').unwrap();
            let end = before.find('】').unwrap() + '】'.len_utf8();
            let followed = follow(&[mark(start..end, Tint::Look)], before, now);
            assert_eq!(followed.first().and_then(|mark| now.get(mark.span.clone())), expected, "{before} → {now}");
        }
    }

    #[test]
    fn places_are_counted_as_the_browser_counts() {
        let text = "あ𠮷🙂x";
        for (byte, units) in [(0, 0), (3, 1), (7, 3), (11, 5), (12, 6)] {
            assert_eq!((to_units(text, byte), to_bytes(text, units)), (units, byte));
        }
        assert_eq!(to_bytes(text, 99), text.len());
    }
}
