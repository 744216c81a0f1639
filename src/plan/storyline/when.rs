//! When a sentence of a plan takes place (時期): right after joining, or years later.

use std::ops::Range;

use crate::check::{Text, Unit};

/// How far ahead a sentence looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// 入社直後から1年ほど
    Near,
    /// その先
    Far,
}

/// Words of the first months.
const NEAR: &str = "入社直後 入社した 入社して 入社後 入社から 入ってすぐ まず 最初の はじめの 初めの 半年 早い段階 初年度 当面 数か月 配属後";
/// Words of what comes later.
const FAR: &str = "将来 いずれ ゆくゆく やがて その先 その後は ころには 頃には 長期 数年後 最終的 ゆくは 先々 のちのち";
/// What makes of a length of time a point ahead: 3年後, 1年目, 3年以内.
const POINTS: &str = "後 目 以内 先 のうちに たった";
/// Tell of the past.
const PAST: &str = "ました てきた でした てきま";
/// So many days are the first year, with some room.
const YEAR: f64 = 400.0;

/// How far ahead this sentence of a text looks, if it names a time that is ahead.
#[must_use]
pub fn time_of(text: &Text, sentence: &Range<usize>) -> Option<When> {
    let words = text.at(sentence);
    let first = |list: &str, when: When| {
        // つまずき is no まず.
        let is_free = |at: &usize| !words.get(..*at).is_some_and(|before| before.ends_with('つ'));
        let places = |word: &str| words.match_indices(word).map(|(at, _)| at).find(is_free);
        let found = list.split(' ').filter_map(places).map(|at| sentence.start + at);
        found.min().map(|at| (at, when))
    };
    let counted = text.quantities_in(sentence).filter(|quantity| quantity.unit == Unit::Days).filter_map(|quantity| {
        let clause =
            text.clauses.iter().find(|clause| clause.start <= quantity.span.start && quantity.span.end <= clause.end);
        let is_past = clause.is_some_and(|clause| PAST.split(' ').any(|word| text.at(clause).contains(word)));
        let counter = text.at(&quantity.counter);
        let after = text.at(&(quantity.counter.end..sentence.end));
        let is_point = POINTS.split(' ').any(|point| counter.ends_with(point) || after.starts_with(point));
        let when = if quantity.low <= YEAR { When::Near } else { When::Far };
        (is_point && !is_past).then_some((quantity.span.start, when))
    });
    let named = first(NEAR, When::Near).into_iter().chain(first(FAR, When::Far));
    named.chain(counted).min_by_key(|(at, _)| *at).map(|(_, when)| when)
}

/// The sentences of a plan by when they take place. One that names no time goes on from the one before it; what comes
/// before any time is the aim, and far.
#[must_use]
pub fn split_plan(answer: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
    let text = Text::new(answer);
    let (mut near, mut far) = (Vec::new(), Vec::new());
    let mut last = When::Far;
    for sentence in &text.sentences {
        last = time_of(&text, sentence).unwrap_or(last);
        match last {
            When::Near => near.push(sentence.clone()),
            When::Far => far.push(sentence.clone()),
        }
    }
    (near, far)
}

#[cfg(test)]
mod tests {
    use super::When::{Far, Near};
    use super::{split_plan, time_of};
    use crate::check::Text;

    #[test]
    fn a_sentence_looks_near_or_far_ahead() {
        for (sentence, expected) in [
            ("入社して半年は、先輩に同行します。", Some(Near)),
            ("1年後の目標は、15か所を受け持つことです。", Some(Near)),
            ("まずは流れを覚えます。", Some(Near)),
            ("3年後には、型として残したいです。", Some(Far)),
            ("三年目には後輩を持ちたいです。", Some(Far)),
            ("将来は商品開発にも関わりたいです。", Some(Far)),
            ("導入先が増えるころには、3か月で担当を持てるようにします。", Some(Far)),
            ("今の会社で営業を6年続けてきました。", None),
            ("3年後に店を任されました。", None),
            ("倉庫の動きを頭に入れます。", None),
            ("つまずきを言葉にします。", None),
            ("", None),
        ] {
            assert_eq!(time_of(&Text::new(sentence), &(0..sentence.len())), expected, "{sentence}");
        }
    }

    #[test]
    fn a_plan_is_cut_where_its_time_changes() {
        let answer = "店を任される人になりたいです。まずは発注を覚えます。棚も見ます。5年後には新しい店に関わります。";
        let (near, far) = split_plan(answer);
        let words = |spans: Vec<std::ops::Range<usize>>| {
            spans.into_iter().map(|span| answer.get(span).unwrap()).collect::<Vec<_>>()
        };
        assert_eq!(words(near), ["まずは発注を覚えます。", "棚も見ます。"]);
        assert_eq!(words(far), ["店を任される人になりたいです。", "5年後には新しい店に関わります。"]);
    }
}
