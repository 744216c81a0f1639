//! The words of the notes (ノートの言葉): which of the company's own words stand in an answer, and which could.

use super::common::is_common;
use super::finding::Span;
use super::gram::{Grams, pair};
use super::list::{List, in_order};
use super::notes::Notes;
use super::script::{Script, pieces, runs, script_of};
use super::text::Text;

/// What one calls the company one is talking to.
const ADDRESSES: List = List(
    "御社 貴社 おんしゃ 御行 貴行 御院 貴院 御校 貴校 御園 貴園 御店 貴店 御法人 貴法人 御会 貴会 御庁 御団体 \
     こちらの会社 こちらでも こちらの職場",
);
/// What is written around a company's name.
const FORMS: List = List("株式会社 有限会社 合同会社 社会福祉法人 医療法人 学校法人 （株） (株) ㈱");
/// A creed is a sentence with this many characters at least, and at most.
const CREED: (usize, usize) = (8, 40);
/// So much of a creed's pairs of characters has to be there, in percent (Dice over a window of the same length).
const SAME: usize = 60;
/// So many sentences of the notes are compared as creeds.
const CREEDS: usize = 24;

/// Where the company is first spoken of in this span, by address or by name.
pub(super) fn company_at(text: &Text, span: &Span, notes: &Notes) -> Option<Span> {
    let name = bare_name(&notes.company);
    let at = text.at(span).find(name).filter(|_| !name.is_empty()).map(|at| span.start + at);
    let named = at.map(|at| at..at + name.len());
    text.first_within(span, ADDRESSES).into_iter().chain(named).min_by_key(|span| span.start)
}

/// The name of the company without its legal form.
pub(super) fn bare_name(company: &str) -> &str {
    let mut name = company.trim();
    for form in FORMS.words() {
        name = name.trim_start_matches(form).trim_end_matches(form).trim();
    }
    name
}

/// The words of the person's strength cards in this text: the first place of each, in order.
#[must_use]
pub fn strength_words(text: &str, notes: &Notes) -> Vec<Span> {
    shared(text, &notes.strengths, "")
}

/// How many telling words the notes about the company hold; more than `enough` are not counted.
pub(super) fn known_words(notes: &Notes, enough: usize) -> usize {
    let mut known = 0;
    for note in &notes.company_words {
        known += telling(note).count();
        if known >= enough {
            break;
        }
    }
    known
}

/// The words in a text that can tell one company from another: runs of kanji, katakana or letters that are not common.
pub(super) fn telling(text: &str) -> impl Iterator<Item = Span> {
    runs(text).flat_map(move |(script, span)| pieces(text, script, span))
}

/// The words of these notes in this text. A kanji run of the text counts as far as its pairs of characters stand in the
/// notes, so that 倉庫管理 is found in 倉庫の管理; the company's own name is no word of its own.
pub(super) fn shared(text: &str, notes: &[String], company: &str) -> Vec<Span> {
    if notes.is_empty() {
        return Vec::new();
    }
    let mut pairs = Grams::with_room(notes.iter().map(|note| note.len() / 3).sum());
    let mut names: Vec<&str> = Vec::new();
    for note in notes {
        for (script, span) in runs(note) {
            let run = note.get(span).unwrap_or_default();
            if script == Script::Kanji {
                each_pair(run, |run| pairs.insert(run, 0));
            } else if !is_common(run) {
                names.push(run);
            }
        }
    }
    let mut found: Vec<Span> = Vec::new();
    for (script, span) in runs(text) {
        let run = text.get(span.clone()).unwrap_or_default();
        if script == Script::Kanji {
            for known in stretches(run, &pairs) {
                for piece in pieces(text, script, span.start + known.start..span.start + known.end) {
                    add(text, &mut found, piece, company);
                }
            }
        } else if !is_common(run) && names.iter().any(|name| is_same_name(name, run)) {
            add(text, &mut found, span, company);
        }
    }
    let pairs = spoken_pairs(text);
    for creed in notes.iter().flat_map(|note| note.split(['。', '\n'])).take(CREEDS) {
        if may_hold(&pairs, creed)
            && let Some(span) = creed_in(text, creed)
        {
            add(text, &mut found, span, company);
        }
    }
    in_order(&mut found);
    found
}

/// Adds a word unless it was found before, in a longer or a shorter form, or is the company's name.
fn add(text: &str, found: &mut Vec<Span>, span: Span, company: &str) {
    let Some(word) = text.get(span.clone()) else { return };
    let is_known = |known: &Span| {
        let known = text.get(known.clone()).unwrap_or_default();
        known.contains(word) || (word.contains(known) && script_of(word) != Script::Other)
    };
    if !company.contains(word) && !found.iter().any(is_known) {
        found.push(span);
    }
}

/// The parts of a run of kanji whose pairs are all known.
pub(super) fn stretches(run: &str, pairs: &Grams) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut characters = run.char_indices();
    let mut before = characters.next();
    for (at, character) in characters {
        if let Some((from, first)) = before {
            let end = at + character.len_utf8();
            if pairs.find(pair(first, character)).is_some() {
                match found.last_mut() {
                    Some(last) if last.end > from => last.end = end,
                    _ => found.push(from..end),
                }
            }
        }
        before = Some((at, character));
    }
    found
}

/// Two names are the same if one is the other or holds it, and what is shared is long enough; width and letter case do
/// not matter.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    long == short
        || (short.len() >= 9 && (long.starts_with(short) || long.ends_with(short)))
        || (script_of(short) == Script::Letters && short.chars().map(narrow).eq(long.chars().map(narrow)))
}

fn narrow(letter: char) -> char {
    match letter {
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(letter as u32 - 0xfee0).unwrap_or(letter).to_ascii_lowercase(),
        _ => letter.to_ascii_lowercase(),
    }
}

fn each_pair(run: &str, mut take: impl FnMut(u64)) {
    for (first, second) in run.chars().zip(run.chars().skip(1)) {
        take(pair(first, second));
    }
}

/// The pairs of characters of a text, marks and blanks left out.
fn spoken_pairs(text: &str) -> Grams {
    let spoken = || text.chars().filter(|character| is_spoken(*character));
    let mut pairs = Grams::with_room(text.len() / 3);
    for (first, second) in spoken().zip(spoken().skip(1)) {
        pairs.insert(pair(first, second), 0);
    }
    pairs
}

/// Whether this is a creed, and so many of its pairs stand somewhere in the text that it can be there as a whole.
fn may_hold(pairs: &Grams, creed: &str) -> bool {
    let spoken = || creed.chars().filter(|character| is_spoken(*character));
    let length = spoken().count();
    if !(CREED.0..=CREED.1).contains(&length) {
        return false;
    }
    let known = spoken().zip(spoken().skip(1)).filter(|(first, second)| pairs.find(pair(*first, *second)).is_some());
    let named: usize = runs(creed).map(|(_, span)| span.len() / 3).sum();
    let is_common = || named * 100 >= length * SAME && telling(creed).next().is_none();
    known.count() * 100 >= (length - 1) * SAME && !is_common()
}

/// Where a creed stands in a text, nearly word by word.
fn creed_in(text: &str, creed: &str) -> Option<Span> {
    let length = creed.chars().filter(|character| is_spoken(*character)).count();
    let pairs = spoken_pairs(creed);
    let inside = || text.char_indices().filter(|(_, character)| is_spoken(*character));
    let is_known = |first: char, second: char| usize::from(pairs.find(pair(first, second)).is_some());
    let both = || inside().zip(inside().skip(1));
    let mut leaving = both();
    let mut known = 0;
    for (count, ((_, first), (end, second))) in both().enumerate() {
        known += is_known(first, second);
        if known * 100 >= (length - 1) * SAME {
            // The words around the window that are the same belong to it, those at its edge that are not do not.
            let start = leaving.find(|((_, first), (_, second))| is_known(*first, *second) > 0);
            let more = both().skip(count + 1).take_while(|((_, first), (_, second))| is_known(*first, *second) > 0);
            let end = more.last().map_or(end + second.len_utf8(), |(_, (at, last))| at + last.len_utf8());
            return Some(start.map_or(0, |((at, _), _)| at)..end);
        }
        if count + 1 >= length - 1
            && let Some(((_, first), (_, second))) = leaving.next()
        {
            known -= is_known(first, second);
        }
    }
    None
}

/// Kana, kanji, letters and digits; marks and blanks come and go.
const fn is_spoken(character: char) -> bool {
    matches!(character, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '一'..='鿿' | '々' | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
        || character.is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests {
    use super::{company_at, known_words};
    use crate::check::company_words;
    use crate::check::{Notes, Text};

    fn notes(words: &[&str]) -> Notes {
        let company_words = words.iter().map(|word| (*word).to_owned()).collect();
        Notes { company: "株式会社みなと計測".into(), company_words, ..Notes::default() }
    }

    fn found<'a>(answer: &'a str, words: &[&str]) -> Vec<&'a str> {
        company_words(answer, &notes(words)).into_iter().map(|span| answer.get(span).unwrap()).collect()
    }

    #[test]
    fn the_words_of_the_notes_are_found_where_they_stand() {
        for (answer, words, expected) in [
            ("夜勤の班に通う御社で、夜勤の声を", vec!["夜勤の班に使い方が届くまで"], vec!["夜勤"]),
            ("倉庫の管理を任されました", vec!["倉庫管理のソフト"], vec!["倉庫"]),
            ("橋の点検に自治体と立ち会う", vec!["自治体と共同で点検"], vec!["点検", "自治体"]),
            // Common words, and the company's own name, tell nothing.
            ("顧客を担当する営業の仕事で、みなと計測の業務に貢献", vec!["自社の営業が顧客を担当", "計測"], vec![]),
            (
                "ユニットケアと見守りセンサー",
                vec!["ユニットケア", "センサーを全室に"],
                vec!["ユニットケア", "センサー"],
            ),
            ("カスタマーの声", vec!["カスタード工場"], vec![]),
            ("ｓａａｓの導入", vec!["SaaS"], vec!["ｓａａｓ"]),
            ("何も重なりません", vec!["冷凍パン"], vec![]),
            ("パンを焼く", vec!["冷凍パン"], vec!["パン"]),
            ("", vec!["冷凍パン"], vec![]),
            ("冷凍パン", vec![], vec![]),
        ] {
            assert_eq!(found(answer, &words), expected, "{answer}");
        }
    }

    #[test]
    fn only_telling_words_are_known() {
        assert_eq!(known_words(&notes(&["自社の営業", "冷凍パン"]), 2), 2);
        assert_eq!(known_words(&notes(&["自社の営業", "顧客満足"]), 2), 0);
    }

    #[test]
    fn a_creed_said_nearly_word_by_word_is_one_word() {
        let creed = ["はたらく人のあしたを、すこしずつ軽くする。"];
        let found = found("御社の「はたらく人の明日を少しずつ軽くする」に惹かれました", &creed);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found.first().unwrap().contains("はたらく人の"));
    }

    #[test]
    fn the_company_is_known_by_address_and_by_name() {
        for (words, expected) in [
            ("はい、御社です", Some("御社")),
            ("みなと計測では", Some("みなと計測")),
            ("前の会社では", None),
            ("", None),
        ] {
            let text = Text::new(words);
            let found = company_at(&text, &(0..words.len()), &notes(&[])).map(|span| text.at(&span));
            assert_eq!(found, expected, "{words}");
        }
    }
}
