//! 使いすぎた話 — whether the same story or number stands in three answers.

use crate::check::Check;
use crate::check::claim::{Claim, claims};
use crate::check::compare::{Match, compare};
use crate::check::finding::{Finding, Level, Span, Why};
use crate::check::gram::Grams;
use crate::check::list::List;
use crate::check::notes::{Place, Told};
use crate::check::number::Unit;
use crate::check::reading::Sheet;
use crate::check::script::{Script, script};
use crate::check::subject::Subject;
use crate::check::text::Text;

/// A story used in so many answers, this one counted, is used too often.
const ANSWERS: usize = 3;
/// So many characters in a row are the same words.
const RUN: usize = 12;
/// At least so many of them are kanji, katakana, letters or digits.
const TELLING: usize = 6;
/// Words of the frame of an answer, which are the same in all of them.
const FRAME: List = List("御社 貴社 志望 転職 長所 短所 強み 活か 貢献 と考え と思い 経験 面接 担当し");

pub(super) fn check(sheet: &Sheet) -> Option<Finding> {
    let others: Vec<&Told> = sheet.notes.told.iter().filter(|told| is_answer(told)).collect();
    if others.len() + 1 < ANSWERS {
        return None;
    }
    let text = &sheet.text;
    let number = number(sheet);
    let (span, answers) = number.or_else(|| story(text, &others))?;
    Some(Finding::new(Check::Overused, Level::Hint, vec![span], Why::UsedIn { answers }))
}

const fn is_answer(told: &Told) -> bool {
    matches!(told.place, Place::Answer(_))
}

/// A number that stands in enough of the other answers, too, and how many answers have it.
fn number(sheet: &Sheet) -> Option<(Span, usize)> {
    let here: Vec<Claim> = claims(&sheet.text, sheet.asked).into_iter().filter(is_story).collect();
    if here.is_empty() {
        return None;
    }
    let told = sheet.told().iter().zip(&sheet.notes.told);
    let there: Vec<&Vec<Claim>> = told.filter(|(_, told)| is_answer(told)).map(|(claims, _)| claims).collect();
    here.iter().find_map(|claim| {
        let is_in = |claims: &&&Vec<Claim>| claims.iter().any(|other| is_same(claim, other));
        let answers = there.iter().filter(is_in).count() + 1;
        (answers >= ANSWERS).then(|| (claim.span.clone(), answers))
    })
}

/// Who one is and for how long may be said in every answer; what one brought about is a story.
fn is_story(claim: &Claim) -> bool {
    let is_frame = matches!(
        claim.about.subject,
        Subject::Tenure
            | Subject::Experience
            | Subject::Lead
            | Subject::Clients
            | Subject::Members
            | Subject::Qualification
    );
    let is_known = claim.about.subject != Subject::Unknown || claim.from.is_some();
    !is_frame && is_known && !(claim.unit == Unit::Days && claim.high > 29.0)
}

fn is_same(claim: &Claim, other: &Claim) -> bool {
    matches!(compare(claim, other), Match::Same | Match::Converted)
}

/// Words in a row that stand in enough of the other answers.
fn story(text: &Text, others: &[&Told]) -> Option<(Span, usize)> {
    let mut tables: Vec<Grams> = Vec::new();
    for told in others {
        let mut table = Grams::with_room(told.text.len() / 3);
        each_run(&told.text, |run, _| {
            table.insert(run, 0);
            true
        });
        tables.push(table);
    }
    let mut found = None;
    each_run(text.raw, |run, span| {
        let answers = tables.iter().filter(|table| table.find(run).is_some()).count() + 1;
        if answers >= ANSWERS && is_telling(text, &span) {
            found = Some((span, answers));
        }
        found.is_none()
    });
    found
}

/// Goes through the runs of characters, until told to stop.
fn each_run(text: &str, mut take: impl FnMut(u64, Span) -> bool) {
    let characters: Vec<(usize, char)> = text.char_indices().filter(|(_, one)| !one.is_whitespace()).collect();
    for window in characters.windows(RUN) {
        let (Some((start, _)), Some((end, last))) = (window.first(), window.last()) else { return };
        let run =
            window.iter().fold(0_u64, |run, (_, one)| run.wrapping_mul(0x0100_0000_01b3).wrapping_add(u64::from(*one)));
        if !take(run, *start..end + last.len_utf8()) {
            return;
        }
    }
}

fn is_telling(text: &Text, span: &Span) -> bool {
    let words = text.at(span);
    let telling = words.chars().filter(|one| script(*one) != Script::Other || one.is_numeric()).count();
    telling >= TELLING && !text.has_within(span, FRAME) && !words.contains('。')
}

#[cfg(test)]
mod tests {
    use crate::check::{Check, Level, Notes, Place, Told, Why, read};

    fn overused(others: &[&str], answer: &str) -> Option<usize> {
        let place = |at: usize| Place::Answer(["chousho", "shiboudouki", "career"][at % 3].into());
        let told =
            others.iter().enumerate().map(|(at, text)| Told { place: place(at), text: (*text).into() }).collect();
        let found = read("jisseki", answer, &Notes { told, ..Notes::default() });
        let found = found.into_iter().find(|finding| finding.check == Check::Overused)?;
        assert_eq!(found.level, Level::Hint);
        let Why::UsedIn { answers } = found.why else { panic!() };
        Some(answers)
    }

    #[test]
    fn a_story_in_three_answers_is_used_too_often() {
        let mistakes = "問い合わせを月120件から78件に減らしました。";
        for (others, answer, expected) in [
            (&[mistakes, mistakes][..], mistakes, Some(3)),
            (&["問い合わせが月78件に減りました。", "問い合わせを月78件まで減らした力です。"], mistakes, Some(3)),
            (&[mistakes], mistakes, None),
            (&[mistakes, "売上を伸ばしました。"], mistakes, None),
            (&["営業を6年続けました。", "営業を6年続けてきました。"], "営業を6年続けています。", None),
            (&["法人40社を担当しました。", "担当は40社です。"], "40社を担当しています。", None),
            (
                &["御社の営業に貢献したいと考えています。", "御社の営業に貢献したいと考えています。"],
                "御社の営業に貢献したいと考えています。",
                None,
            ),
            (
                &[
                    "雨漏りの倉庫で商品棚を三晩かけて移動した話です。",
                    "あの雨漏りの倉庫で商品棚を三晩かけて動かしました。",
                ],
                "雨漏りの倉庫で商品棚を三晩かけて守りました。",
                Some(3),
            ),
            (&["一人でやりました。", "一人でやりました。"], "一人でやりました。", None),
            (
                &["残業を月10時間減らした。", "残業を月10時間減らせた。", "残業を月10時間減らす。"],
                "残業を月10時間減らしました。",
                Some(4),
            ),
            (&[], mistakes, None),
            (&["", ""], mistakes, None),
        ] {
            assert_eq!(overused(others, answer), expected, "{others:?} / {answer}");
        }
    }

    #[test]
    fn what_was_told_in_the_first_interview_is_no_answer() {
        let told = Told {
            place: Place::FirstRound, text: "問い合わせを月120件から78件に減らしました。".into()
        };
        let notes = Notes { told: vec![told.clone(), told], ..Notes::default() };
        let found = read("jisseki", "問い合わせを月120件から78件に減らしました。", &notes);
        assert!(found.iter().all(|finding| finding.check != Check::Overused));
    }
}
