//! Ideas (考え): what two texts have in common beyond the frame of an interview. One who listens joins 退職の理由 and
//! 志望の動機 by such a word: 通う, 夜勤, 教える.

use super::common::{common_at, is_common};
use super::finding::Span;
use super::gram::{Grams, pair};
use super::idea_table::{DAILY, LIGHT, THEMES, WORK};
use super::script::{Script, goes_on, runs, script};
use super::word::{bare_name, is_same_name, stretches};

/// Of a longer text no more words are looked at; an answer of three minutes has some two hundred.
const MOST: usize = 400;
/// How much a rare word or a common theme says; a word of one's work; a single kanji, which may stand in both by chance.
const TELLING: u8 = 3;
const OF_WORK: u8 = 2;
const SINGLE: u8 = 1;
/// Together so heavy, what is shared joins two ends.
pub const JOINS: u8 = 3;

/// An idea that two texts share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// Where it stands in the one text.
    pub here: Span,
    /// Where it stands in the other.
    pub there: Span,
    /// How much it says: 3 for a rare word and for a common theme, 2 for a word of one's work, 1 for a single kanji.
    pub weight: u8,
}

/// The ideas that two texts share, in the order of the first; each once. The company's own name is none.
#[must_use]
pub fn shared_ideas(here: &str, there: &str, company: &str) -> Vec<Idea> {
    let name = bare_name(company);
    let mine = words(here, name);
    let theirs = words(there, name);
    let mut pairs = Grams::with_room(there.len() / 3);
    for word in theirs.iter().filter(|word| word.script == Script::Kanji && word.is_long) {
        let run = there.get(word.span.clone()).unwrap_or_default();
        for (first, second) in run.chars().zip(run.chars().skip(1)) {
            pairs.insert(pair(first, second), 0);
        }
    }
    let mut found: Vec<Idea> = Vec::new();
    let mut add = |idea: Idea| {
        let word = here.get(idea.here.clone()).unwrap_or_default();
        let is_known = |known: &Idea| {
            let other = here.get(known.here.clone()).unwrap_or_default();
            let overlaps = idea.here.start < known.here.end && known.here.start < idea.here.end;
            overlaps || other.contains(word) || word.contains(other)
        };
        if !found.iter().any(is_known) {
            found.push(idea);
        }
    };
    for theme in THEMES {
        if let (Some(mine), Some(theirs)) = (theme.first_in(here), theme.first_in(there)) {
            add(Idea { here: whole(here, mine), there: whole(there, theirs), weight: TELLING });
        }
    }
    for word in &mine {
        let run = here.get(word.span.clone()).unwrap_or_default();
        if word.script == Script::Kanji && word.is_long {
            for part in stretches(run, &pairs) {
                let span = word.span.start + part.start..word.span.start + part.end;
                let known = here.get(span.clone()).and_then(|part| find_run(there, part));
                if let Some(there) = known {
                    let weight = if here.get(span.clone()).is_some_and(is_work) { OF_WORK } else { TELLING };
                    add(Idea { here: span, there, weight });
                }
            }
            continue;
        }
        let same = theirs.iter().find(|other| {
            let other_run = there.get(other.span.clone()).unwrap_or_default();
            other.is_long == word.is_long && other.script == word.script && is_same(word, run, other_run)
        });
        if let Some(other) = same {
            let weight = if word.is_long { TELLING } else { SINGLE };
            add(Idea { here: word.span.clone(), there: other.span.clone(), weight });
        }
    }
    found.sort_by_key(|idea| idea.here.start);
    found
}

/// How much these ideas say together.
#[must_use]
pub fn weight(ideas: &[Idea]) -> u8 {
    ideas.iter().fold(0, |sum, idea| sum.saturating_add(idea.weight))
}

/// The words of a text that say what it is about, the most telling first: names and rare words, then the words of one's
/// work, then single kanji. At most so many.
#[must_use]
pub fn ideas(text: &str, company: &str, most: usize) -> Vec<Span> {
    let mut found: Vec<(u8, Span)> = Vec::new();
    for word in words(text, bare_name(company)) {
        let run = text.get(word.span.clone()).unwrap_or_default();
        let is_known = |(_, known): &(u8, Span)| {
            let known = text.get(known.clone()).unwrap_or_default();
            known.contains(run) || run.contains(known)
        };
        if !found.iter().any(is_known) {
            let rank = if word.is_long { u8::from(is_common(run)) } else { 2 };
            found.push((rank, word.span));
        }
    }
    found.sort_by_key(|(rank, span)| (*rank, span.start));
    found.into_iter().map(|(_, span)| span).take(most).collect()
}

/// A word that may carry an idea.
struct Word {
    span: Span,
    script: Script,
    /// Whether it is a name or has two kanji.
    is_long: bool,
}

/// Where these kanji stand in a text, or at least the first two of them.
fn find_run(text: &str, run: &str) -> Option<Span> {
    let two = run.char_indices().nth(2).map_or(run.len(), |(at, _)| at);
    [run, run.get(..two)?].into_iter().find_map(|run| text.find(run).map(|at| at..at + run.len()))
}

fn is_same(word: &Word, run: &str, other: &str) -> bool {
    // A single kanji is followed by its ending, which may differ: 通う, 通って.
    if word.is_long { is_same_name(run, other) } else { run.chars().next() == other.chars().next() }
}

/// The words of a text that may carry an idea, in order, the company's name left out.
fn words(text: &str, name: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    for (script, run) in runs(text) {
        let of = text.get(run.clone()).unwrap_or_default();
        if script == Script::Kanji {
            long(text, &run, &mut found);
        } else if !is_common(of) || is_work(of) {
            found.push(Word { span: run, script, is_long: true });
        }
    }
    found.extend(singles(text));
    found.retain(|word| text.get(word.span.clone()).is_some_and(|word| !name.contains(word)));
    found.sort_by_key(|word| word.span.start);
    found.truncate(MOST);
    found
}

/// What is left of a run of kanji between the common words, and those of them that are about one's work.
fn long(text: &str, run: &Span, found: &mut Vec<Word>) {
    let mut take = |span: Span| {
        let is_one = |word: &str| word.chars().count() >= 2 && !DAILY.words().any(|daily| daily == word);
        if text.get(span.clone()).is_some_and(is_one) {
            found.push(Word { span, script: Script::Kanji, is_long: true });
        }
    };
    let (mut start, mut at) = (run.start, run.start);
    while at < run.end {
        let rest = text.get(at..run.end).unwrap_or_default();
        let common = common_at(rest);
        if common == 0 {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        }
        take(start..at);
        if rest.get(..common).is_some_and(is_work) {
            take(at..at + common);
        }
        at += common;
        start = at;
    }
    take(start..run.end);
}

fn is_work(word: &str) -> bool {
    WORK.words().any(|work| work == word)
}

/// Kanji that stand alone, each with its ending: 通う, 届け, 班.
fn singles(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut before = Script::Other;
    let mut characters = text.char_indices().peekable();
    let mut digit = false;
    while let Some((at, character)) = characters.next() {
        let here = script(character);
        let next = characters.peek().map(|(_, next)| *next);
        let is_alone = before != Script::Kanji && next.is_none_or(|next| script(next) != Script::Kanji);
        // 四人, 3社: what is counted is no idea.
        if here == Script::Kanji && is_alone && !digit && !LIGHT.contains(character) {
            let span = whole(text, at..at + character.len_utf8());
            found.push(Word { span, script: here, is_long: false });
        }
        digit = character.is_numeric();
        before = here;
    }
    found
}

/// A word with the first character of its ending, if it ends in the middle of a verb: 通 in 通う, 聞き取 in 聞き取り.
fn whole(text: &str, span: Span) -> Span {
    let is_stem = text.get(span.clone()).and_then(|word| word.chars().next_back()).map(script) == Some(Script::Kanji);
    let rest = text.get(span.end..).unwrap_or_default();
    // 子ども
    if is_stem && rest.starts_with("ども") {
        return span.start..span.end + "ども".len();
    }
    let ending = goes_on(rest).filter(|_| is_stem);
    span.start..span.end + ending.map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::{JOINS, ideas, shared_ideas, weight};

    fn found<'a>(here: &'a str, there: &str) -> Vec<&'a str> {
        let found = shared_ideas(here, there, "ハルカ物流システムズ");
        for idea in &found {
            assert!(there.get(idea.there.clone()).is_some_and(|word| !word.is_empty()), "{here} / {there}");
        }
        found.into_iter().map(|idea| here.get(idea.here).unwrap()).collect()
    }

    #[test]
    fn what_two_texts_share_is_a_word_a_verb_or_a_theme() {
        for (here, there, expected, joins) in [
            (
                "導入後の支援を専門にしたいからです。",
                "導入したあとも通う会社は、ほかにありません。",
                vec!["導入後"],
                true,
            ),
            ("通う約束を延ばします。", "6か月通い続ける会社です。", vec!["通う"], true),
            ("冷蔵倉庫を受け持つ", "倉庫の床の上で", vec!["倉庫"], true),
            ("ラベルプリンターを納めました", "プリンターの前で", vec!["ラベルプリンター"], true),
            // The themes: the same thing in other words.
            ("後輩に教える仕事がしたいです", "御社は研修に力を入れています", vec!["後輩"], true),
            ("お客様に寄り添いたい", "一社ずつ長く関わる御社で", vec!["寄り添い"], true),
            // A single kanji may stand in both by chance.
            ("橋を渡ります", "橋が好きです", vec!["橋"], false),
            ("子どもの本", "子どもの声", vec!["子ども"], false),
            ("橋を渡り、川を測ります", "橋と川を測る", vec!["橋", "川", "測り"], true),
            // A word of one's work needs a second one beside it.
            ("商談の資料です", "商談が得意です", vec!["商談"], false),
            // The frame of an answer, the company's name and what is counted join nothing.
            ("御社を志望する理由は、成長できる仕事だからです", "御社の仕事で成長したいです", vec![], false),
            ("ハルカ物流システムズの物流", "物流の仕事", vec![], false),
            ("四人と3社", "五人と9社", vec![], false),
            ("思い、考え、見ました", "思って、考えて、見る", vec![], false),
            ("", "通う", vec![], false),
            ("𠮷野家の🙂", "🙂", vec![], false),
        ] {
            assert_eq!(found(here, there), expected, "{here} / {there}");
            let shared = shared_ideas(here, there, "ハルカ物流システムズ");
            assert_eq!(weight(&shared) >= JOINS, joins, "{here} / {there}");
        }
    }

    #[test]
    fn the_words_of_an_end_are_named_the_most_telling_first() {
        let text = "提案の幅を広げ、夜勤の班に届けたいです。夜勤です。";
        let words: Vec<_> = ideas(text, "", 4).into_iter().map(|span| text.get(span).unwrap()).collect();
        assert_eq!(words, ["夜勤", "提案", "幅", "班"]);
    }
}
