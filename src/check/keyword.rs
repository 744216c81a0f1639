//! The keywords of an answer (言葉): the few words that bring the rest back to mind. Numbers with what they count, the
//! words of the notes, what the first sentence is about; never a whole sentence.

use super::finding::Span;
use super::list::List;
use super::notes::Notes;
use super::noun::{Noun, counts, nouns};
use super::number::Unit;
use super::phrase::company_words;
use super::text::Text;
use super::word::strength_words;

/// What stands between two keywords in a line.
pub const BETWEEN: &str = "・";
/// One keyword has so many characters at most.
const LONGEST: usize = 14;
/// A line holds so many keywords at most.
const MOST: usize = 4;
/// After so many keywords only one that is worth so much is added.
const FEW: usize = 2;
const GOOD: usize = 4;
/// What the first sentence says has so many characters at most; what is shorter says too little.
const CORE: std::ops::RangeInclusive<usize> = 4..=12;
/// Ends of a first sentence, the longest first.
const ENDS: List = List("なところです ところです ことです からです 点です");

/// The keywords of a text in their order, which with [`BETWEEN`] make a line of at most `room` characters. One at least
/// comes out of the first sentence, if that has any.
#[must_use]
pub fn keywords(words: &str, notes: &Notes, room: usize) -> Vec<Span> {
    let text = Text::new(words);
    let Some(first) = text.sentences.first().cloned() else { return Vec::new() };
    let of_notes = (company_words(words, notes), strength_words(words, notes));
    let worth = |noun: &Noun| worth(&text, noun, &first, &of_notes);
    let mut offered: Vec<(usize, Span)> = nouns(&text)
        .iter()
        .map(|noun| (worth(noun), noun.span.clone()))
        .filter(|(worth, span)| *worth > 0 && text.at(span).chars().count() <= LONGEST)
        .collect();
    let is_first = |span: &Span| span.end <= first.end;
    if !offered.iter().any(|(_, span)| is_first(span)) {
        offered.extend(core(&text, &first).map(|span| (usize::MAX, span)));
    }
    // The best of the first sentence, then the best of all; of two as good, the one that comes first.
    offered.sort_by_key(|(worth, span)| (std::cmp::Reverse(*worth), span.start));
    let begin = offered.iter().position(|(_, span)| is_first(span));
    if let Some(begin) = begin {
        let best = offered.remove(begin);
        offered.insert(0, best);
    }
    let mut chosen: Vec<Span> = Vec::new();
    let mut left = room;
    for (worth, span) in offered {
        let length = text.at(&span).chars().count() + usize::from(!chosen.is_empty());
        let is_new = |other: &Span| {
            let (one, other) = (text.at(&span), text.at(other));
            !one.contains(other) && !other.contains(one)
        };
        let is_worth_it = worth >= GOOD || chosen.len() < FEW;
        if length <= left && chosen.len() < MOST && is_worth_it && chosen.iter().all(is_new) {
            left -= length;
            chosen.push(span);
        }
    }
    chosen.sort_unstable_by_key(|span| span.start);
    chosen
}

/// How much a noun brings back: a number and a word of the company most, then a strength or several nouns that are bound,
/// then what tells at all; what the answer begins with more than the rest. Nothing if it could stand in any answer.
fn worth(text: &Text, noun: &Noun, first: &Span, (company, strengths): &(Vec<Span>, Vec<Span>)) -> usize {
    let holds = |spans: &[Span]| spans.iter().any(|span| span.start < noun.span.end && noun.span.start < span.end);
    let has_number =
        noun.number.as_ref().is_some_and(|number| text.quantities_in(number).any(|quantity| counts(text, quantity)));
    let mut worth = 0;
    worth += if has_number { 3 } else { 0 };
    worth += if holds(company) { 3 } else { 0 };
    worth += if holds(strengths) { 2 } else { 0 };
    worth += usize::from(noun.is_telling);
    worth += if noun.parts > 1 { 2 } else { 0 };
    // 転職の理由は, 長所は: what was asked needs no keyword.
    let is_topic = worth <= 2 && noun.span.end <= first.end && text.at(&(noun.span.end..first.end)).starts_with('は');
    if worth == 0 || is_topic || noun.parts == 1 && !has_number && text.at(&noun.span).chars().count() < 2 {
        return 0;
    }
    worth + if noun.span.end <= first.end { 2 } else { 0 }
}

/// What the first sentence says of what it is about, where that is short: 長所は、…、[いち早く気づける]ところです.
fn core(text: &Text, first: &Span) -> Option<Span> {
    let words = text.at(first).trim_end_matches(['。', '！', '？', '!', '?']);
    let end = ENDS.words().find_map(|end| words.strip_suffix(end))?;
    let start = end
        .rfind('、')
        .map_or_else(|| end.find('は').map(|at| at + 'は'.len_utf8()), |at| Some(at + '、'.len_utf8()))?;
    let core = end.get(start..)?;
    CORE.contains(&core.chars().count()).then(|| first.start + start..first.start + start + core.len())
}

/// Ends of words that say when, and not what is counted.
const TIMES: List = List("年 月 週 日 年度 期 最初 以上 以内");

/// What a number in this text is of, as far as its own words say: the rest of its noun, or the noun before it in its
/// clause, or else the one behind.
#[must_use]
pub fn counted(words: &str, number: &Span) -> Option<Span> {
    let text = Text::new(words);
    let all = nouns(&text);
    let own = all.iter().find(|noun| noun.span.start <= number.start && number.end <= noun.span.end);
    let bare = |span: Span| {
        let inside = text.at(&span);
        let trimmed = inside.trim_start_matches('の').trim_end_matches('の');
        let start = span.start + inside.len() - inside.trim_start_matches('の').len();
        (trimmed.chars().count() > 1 && !TIMES.ends(trimmed)).then(|| start..start + trimmed.len())
    };
    let whole = own.and_then(|noun| noun.number.clone()).unwrap_or_else(|| number.clone());
    let mut parts = own.into_iter().flat_map(|noun| [whole.end..noun.span.end, noun.span.start..whole.start]);
    if let Some(part) = parts.find_map(bare) {
        return Some(part);
    }
    let sentence = text.sentences.iter().find(|one| one.start <= number.start && number.end <= one.end)?;
    // Of a noun with a number of its own, what stands behind that: the リーダー of 3人のチームのリーダー. 3年後の目標 says when.
    let is_when = |number: &Span| text.quantities_in(number).any(|one| matches!(one.unit, Unit::Days | Unit::Date));
    let named = |noun: &Noun| {
        if noun.number.as_ref().is_some_and(is_when) {
            return None;
        }
        let start = noun.number.as_ref().map_or(noun.span.start, |number| {
            let behind = text.at(&(number.end..noun.span.end));
            number.end + behind.rfind('の').map_or(0, |at| at + 'の'.len_utf8())
        });
        let words = text.at(&(start..noun.span.end));
        (words.chars().count() > 1 && !TIMES.ends(words)).then_some(start..noun.span.end)
    };
    let near = || all.iter().filter(|noun| sentence.start <= noun.span.start && noun.span.end <= sentence.end);
    let before = near().rev().filter(|noun| noun.span.end <= whole.start).find_map(named);
    let is_behind = |noun: &&Noun| whole.end <= noun.span.start && noun.number.is_none();
    before.or_else(|| near().filter(is_behind).find_map(named))
}

#[cfg(test)]
mod tests {
    use super::{BETWEEN, counted, keywords};
    use crate::check::Notes;

    fn line(words: &str, company: &[&str], strengths: &[&str], room: usize) -> String {
        let own = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let notes = Notes { company_words: own(company), strengths: own(strengths), ..Notes::default() };
        let spans = keywords(words, &notes, room);
        spans.into_iter().map(|span| words.get(span).unwrap()).collect::<Vec<_>>().join(BETWEEN)
    }

    #[test]
    fn a_line_holds_what_brings_the_answer_back() {
        for (words, company, strengths, room, expected) in [
            (
                "転職の理由は、導入後の支援を専門にしたいからです。法人40社の窓口を3年務めました。",
                &[][..],
                &[][..],
                24,
                "導入後の支援・法人40社の窓口",
            ),
            (
                "長所は、いち早く気づけるところです。毎月40社に電話をかけます。",
                &[],
                &[],
                24,
                "いち早く気づける・毎月40社",
            ),
            ("御社の倉庫に通う姿勢です。夜勤の班に話しました。", &["夜勤の班に使い方を"], &[], 12, "倉庫・夜勤の班"),
            ("はい、そう思います。", &[], &[], 24, ""),
            ("", &[], &[], 24, ""),
        ] {
            assert_eq!(line(words, company, strengths, room), expected, "{words}");
        }
    }

    #[test]
    fn a_number_is_of_what_stands_with_it() {
        for (words, number, expected) in [
            ("法人40社の窓口を3年務めました", "40社", Some("窓口")),
            ("期間を、平均10週から6週に縮めた", "10週", Some("期間")),
            ("2年で50か所ほどに広げた", "2年", None),
            ("40社", "40社", None),
            ("3人のチームのリーダーを4年務め、手順書を31個つくりました", "4年", Some("リーダー")),
            ("3人のチームのリーダーを4年務め、研修を12回開きました", "4年", Some("リーダー")),
            ("3人のチームのリーダーを4年務め、研修を12回開きました", "12回", Some("研修")),
        ] {
            let at = words.find(number).unwrap();
            let found = counted(words, &(at..at + number.len()));
            assert_eq!(found.map(|span| words.get(span).unwrap()), expected, "{words}");
        }
    }
}
