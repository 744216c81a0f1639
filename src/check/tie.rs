//! Reads a 結び文: whether it ties a strength to what the company needs.

use std::ops::Range;

use super::fact::{FactKind, facts};

/// What one sentence ties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tie {
    /// Where the words of the person's own cards stand in it, in bytes.
    pub mine: Option<Range<usize>>,
    /// Where the words of the company stand in it, in bytes.
    pub theirs: Option<Range<usize>>,
    /// 数字がある
    pub has_number: bool,
    /// 前向きに終わる
    pub looks_forward: bool,
}

impl Tie {
    /// 結べました: both sides are in it, with a number, and it looks forward.
    #[must_use]
    pub const fn is_tied(&self) -> bool {
        self.mine.is_some() && self.theirs.is_some() && self.has_number && self.looks_forward
    }
}

/// So many characters in a row have to be the same to count as someone's words. Shorter runs are shared by chance.
const SHARED: usize = 3;
/// A 結び文 is one sentence; what follows so many characters is not read.
const READ: usize = 400;
/// Ways to speak of what one will do.
const FORWARD: [&str; 30] = [
    "活か",
    "生か",
    "いかし",
    "貢献",
    "役立",
    "支え",
    "広げ",
    "縮め",
    "伸ば",
    "高め",
    "育て",
    "つく",
    "作り",
    "作る",
    "進め",
    "減ら",
    "増や",
    "整え",
    "届け",
    "つなげ",
    "変え",
    "取り組",
    "担い",
    "お手伝い",
    "力にな",
    "始め",
    "挑戦",
    "実現",
    "深め",
    "続け",
];
/// Endings that look back.
const BACKWARD: [&str; 6] = ["ました", "でした", "ていた", "かった", "ません", "ないです"];
/// Words that make a problem sound like blame.
const BLAMING: [&str; 9] =
    ["できていない", "遅れている", "遅れており", "弱い", "悪い", "足りていない", "劣", "古い", "問題だ"];

/// Reads a sentence against the words of the person's cards and of the company's.
#[must_use]
pub fn tie(sentence: &str, mine: &[&str], theirs: &[&str]) -> Tie {
    let last = sentence.trim_end().trim_end_matches('。').rsplit(['。', '\n']).next().unwrap_or_default();
    let looks_forward =
        FORWARD.iter().any(|word| last.contains(word)) && !BACKWARD.iter().any(|end| last.ends_with(end));
    Tie {
        mine: shared(sentence, mine),
        theirs: shared(sentence, theirs),
        has_number: facts(sentence).iter().any(|fact| matches!(fact.kind, FactKind::Number | FactKind::Period)),
        looks_forward,
    }
}

/// Whether a problem is told so that it does not sound like blame (課題の言い方).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProblemTone {
    /// It is told in two sentences at most.
    pub is_short: bool,
    /// No word in it blames.
    pub is_kind: bool,
}

/// Reads how a problem is told.
#[must_use]
pub fn problem_tone(problem: &str) -> ProblemTone {
    let sentences = problem.split(['。', '\n']).filter(|part| !part.trim().is_empty()).count();
    ProblemTone { is_short: sentences <= 2, is_kind: !BLAMING.iter().any(|word| problem.contains(word)) }
}

/// The longest run of characters in `sentence` that also stands in one of `sources`, if it is long enough and holds more
/// than the small words of grammar.
fn shared(sentence: &str, sources: &[&str]) -> Option<Range<usize>> {
    let starts: Vec<usize> = sentence.char_indices().map(|(at, _)| at).chain([sentence.len()]).take(READ).collect();
    let mut best: Option<Range<usize>> = None;
    let mut longest = SHARED - 1;
    let mut from = 0;
    // Each start is tried only with runs longer than the best so far, so the work stays linear in steps forward.
    while let (Some(start), Some(end)) = (starts.get(from), starts.get(from + longest + 1)) {
        let run = sentence.get(*start..*end).unwrap_or_default();
        if is_telling(run) && sources.iter().any(|source| source.contains(run)) {
            longest += 1;
            best = Some(*start..*end);
        } else {
            from += 1;
        }
    }
    best
}

/// Whether a run of characters says something: at least two that are not hiragana, and no punctuation in it.
fn is_telling(run: &str) -> bool {
    let content = |character: char| matches!(character, '一'..='鿿' | '々' | 'ァ'..='ヴ' | 'ー' | 'a'..='z' | 'A'..='Z' | '0'..='9' | '０'..='９');
    run.chars().filter(|character| content(*character)).count() >= 2 && !run.contains(['。', '、', '「', '」', '\n'])
}

#[cfg(test)]
mod tests {
    use super::{ProblemTone, READ, problem_tone, tie};

    const MINE: &str = "手順書を絵で作り直し、問い合わせを3割減らした";
    const THEIRS: &str = "導入したあとの使い方に、倉庫ごとの差がある";

    #[test]
    fn a_sentence_ties_when_both_sides_a_number_and_a_way_forward_are_in_it() {
        for (sentence, mine, theirs, number, forward) in [
            (
                "問い合わせを3割減らした経験を、倉庫ごとの差を縮める仕事に活かします。",
                "問い合わせを3割減らした",
                "倉庫ごとの差",
                true,
                true,
            ),
            ("問い合わせを3割減らしました。", "問い合わせを3割減らし", "", true, false),
            ("倉庫ごとの使い方を整えます", "", "倉庫ごとの", false, true),
            ("私の強みは、人と話すことです。", "", "", false, false),
            ("", "", "", false, false),
        ] {
            let tie = tie(sentence, &[MINE], &[THEIRS]);
            let text =
                |span: Option<std::ops::Range<usize>>| span.map_or("", |span| sentence.get(span).unwrap()).to_owned();
            let found = (text(tie.mine.clone()), text(tie.theirs.clone()), tie.has_number, tie.looks_forward);
            assert_eq!(found, (mine.into(), theirs.into(), number, forward), "{sentence}");
            let all = !mine.is_empty() && !theirs.is_empty() && number && forward;
            assert_eq!(tie.is_tied(), all, "{sentence}");
        }
    }

    #[test]
    fn a_problem_is_told_in_two_sentences_and_without_blame() {
        for (problem, is_short, is_kind) in [
            ("倉庫ごとに使い方の差がある", true, true),
            ("一つ目。二つ目。三つ目。", false, true),
            ("サポートが弱い。", true, false),
            ("", true, true),
        ] {
            assert_eq!(problem_tone(problem), ProblemTone { is_short, is_kind }, "{problem}");
        }
    }

    #[test]
    fn of_a_long_text_the_beginning_is_read() {
        let long = "倉庫ごとの差".repeat(2_000);
        let mine = tie(&long, &[&long], &[]).mine.unwrap();
        assert_eq!(mine, 0..long.char_indices().nth(READ - 1).unwrap().0);
    }
}
