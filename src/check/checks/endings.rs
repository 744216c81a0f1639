//! 文末の繰り返し: the same end again and again.

use crate::check::Check;
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::list::List;
use crate::check::reading::Sheet;

/// Two in a row are normal, and three where one tells what happened.
const RUNNING: usize = 3;
const PAST: &str = "ました";
/// An end is as many characters.
const END: usize = 3;
/// A thought instead of a statement. Once is polite; what was thought then is a story.
const THOUGHTS: List = List("と思います と思っています と思っております と思うのです");
/// So many thoughts sound unsure.
const MANY: usize = 3;

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let mut thoughts = sheet.text.find(THOUGHTS);
    thoughts.retain(|span| !sheet.text.is_quoted(span.start));
    if thoughts.len() >= MANY {
        let why = Why::ManyThoughts { times: thoughts.len() };
        return Some(Finding::new(Check::Endings, Level::Hint, thoughts, why));
    }
    let mut spans: Vec<Span> = Vec::new();
    let mut run: Vec<Span> = Vec::new();
    for (span, sentence) in sheet.text.each_sentence() {
        let words = sentence.trim_end_matches(|mark: char| !mark.is_alphanumeric() && !"」』）)".contains(mark));
        // はい and いいえ stand between sentences without breaking what goes on.
        let Some((at, _)) = words.char_indices().rev().nth(END - 1).filter(|(at, _)| *at > 0) else { continue };
        let end = span.start + at..span.start + words.len();
        if run.last().is_none_or(|last| sheet.text.at(last) != sheet.text.at(&end)) {
            keep(sheet, &mut run, &mut spans);
        }
        run.push(end);
    }
    keep(sheet, &mut run, &mut spans);
    (!spans.is_empty()).then(|| Finding::new(Check::Endings, Level::Hint, spans, Why::SameEnding))
}

/// Keeps a run that is long enough, and begins another.
fn keep(sheet: &Sheet, run: &mut Vec<Span>, spans: &mut Vec<Span>) {
    let is_past = run.first().is_some_and(|end| sheet.text.at(end) == PAST);
    if run.len() >= RUNNING + usize::from(is_past) {
        spans.append(run);
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::check::finding::Why;
    use crate::check::notes::Notes;
    use crate::check::reading::Sheet;

    #[test]
    fn three_same_ends_running_and_three_thoughts_are_found() {
        let notes = Notes::default();
        for (text, ends, thoughts) in [
            ("棚を見ました。数を数えました。表に書きます。", 0, 0),
            ("棚を見ました。数を数えました。表に書きました。", 0, 0),
            ("棚を見ました。数を数えました。表に書きました。並べました。", 4, 0),
            ("棚を見ている！数を数えている。\n表に書いている", 3, 0),
            ("棚を見ている。はい。数を数えている。表に書いている。", 3, 0),
            ("棚を見ました。売れた数です。数を数えました。表に書きました。", 0, 0),
            ("見ています。聞いています。続けています。学びました。読みました。書きました。", 3, 0),
            ("現場で学びたいです。人を支えたいです。長く働きたいです。", 3, 0),
            ("担当は文具です。強みは計算です。趣味は読書です。", 0, 0),
            ("力を活かせると思います。", 0, 0),
            ("早く慣れると思います。力を活かせると思います。", 0, 0),
            ("早く慣れると思います。続くと思いますし、力も活かせると思っています。", 0, 3),
            ("早いと思いました。遅いと思いました。同じでした。同じと思いました。", 0, 0),
            ("役に立つと考えています。続くと考えています。合うと考えています。", 3, 0),
            ("店長に「来ました」「見ました」「買いました」と言われました。", 0, 0),
            ("はい。はい。はい。", 0, 0),
            ("", 0, 0),
        ] {
            let found = check(&Sheet::new("tenshokuriyuu", text, &notes));
            let shown = found.map_or((0, 0), |found| match found.why {
                Why::ManyThoughts { times } => (0, times),
                _ => (found.spans.len(), 0),
            });
            assert_eq!(shown, (ends, thoughts), "{text}");
        }
    }
}
