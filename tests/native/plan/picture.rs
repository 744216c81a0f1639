//! 一本線 and 評価軸×回答: the picture of the sample as a coach would draw it, what a person decides, and any text at all.

use std::fmt::Write;

use musubime::bank::Axis;
use musubime::check::{answer_to, ideas, reasons, shared_ideas};
use musubime::notebook::{Card, CardKind, field, sample};
use musubime::plan::{ArrowState, End, Matrix, Named, Storyline, fingerprint, matrix, set_mark, storyline};
use proptest::prelude::*;

use crate::property;

/// The picture of the sample, read by a human eye: any change of it is to be looked at.
const SAMPLE: &str = include_str!("../fixtures/sample-picture.txt");

fn of_sample(kind: CardKind) -> Vec<Named> {
    let cards = sample::CARDS.iter().filter(|card| card.kind == kind);
    cards.map(|card| (card.name.to_owned(), Card::of(card.fields))).collect()
}

fn answers() -> Vec<(String, String)> {
    sample::ANSWERS.iter().map(|(question, text)| ((*question).to_owned(), (*text).to_owned())).collect()
}

fn text_of(answers: &[(String, String)]) -> impl Fn(&str) -> String {
    |question| answers.iter().find(|(known, _)| known == question).map(|(_, text)| text.clone()).unwrap_or_default()
}

/// The line as lines, and the evidence by its axes.
fn drawn(line: &Storyline, all: &Matrix) -> String {
    let mut out = String::new();
    let text = |end: End| line.ends.iter().find(|other| other.end == end).unwrap().text.as_str();
    for end in &line.ends {
        writeln!(out, "{:?}: {}", end.end, &end.text[end.head.clone()]).unwrap();
        if let Some(arrow) = line.arrows.iter().find(|arrow| arrow.from == end.end) {
            let words: Vec<&str> = arrow.ideas.iter().map(|idea| &text(arrow.from)[idea.here.clone()]).collect();
            writeln!(out, "  {:?}: {}", arrow.state, words.join(" ")).unwrap();
        }
    }
    for answered in &line.reasons {
        let by = answered.by.clone().map_or("-", |by| &text(End::Motive)[by]);
        let reason = &text(End::Leaving)[answered.reason.span.clone()];
        writeln!(out, "{:?} {reason} <- {by}", answered.reason.kind).unwrap();
    }
    for axis in Axis::ALL {
        writeln!(out, "\n{axis:?}").unwrap();
        for one in all.of(axis) {
            writeln!(out, "  {} {}", one.question, one.words).unwrap();
        }
    }
    for story in &all.overused {
        writeln!(out, "\nagain and again: {} {:?}", story.words, story.questions).unwrap();
    }
    for card in &all.lonely {
        writeln!(out, "\nnowhere: {}", card.name).unwrap();
    }
    out
}

#[test]
fn the_picture_of_the_sample_is_the_one_that_was_read() {
    let line = storyline(sample::NAME, text_of(&answers()), of_sample);
    let all = matrix(sample::NAME, &answers(), of_sample);
    let drawn = drawn(&line, &all);
    assert!(drawn == SAMPLE, "The picture of the sample has changed:\n{drawn}");
}

const LEAVING: &str =
    "転職の理由は、子どもたちの学びを近くで見たいからです。今は教材の営業ですが、教室での様子を知る機会がありません。";
const MOTIVE: &str =
    "御社を志望するのは、駅前の再開発で図書館の設計まで手がけているからです。公共の建物に、町の人の声を入れたいです。";

fn line_with(because: &str) -> Storyline {
    let answers = [("tenshokuriyuu".to_owned(), LEAVING.to_owned()), ("shiboudouki".to_owned(), MOTIVE.to_owned())];
    storyline("", text_of(&answers), |kind| {
        let is_because = kind == CardKind::Because && !because.is_empty();
        is_because.then(|| ("only".to_owned(), Card::of(&[(field::BECAUSE[0], because)]))).into_iter().collect()
    })
}

#[test]
fn a_broken_arrow_closes_when_a_sentence_names_an_idea_of_each_end() {
    use ArrowState::{Broken, Said, Unseen};
    for (because, state, names) in [
        ("", Broken, (false, false)),
        ("だから、御社を志望しました。", Broken, (false, false)),
        ("教室の様子を、もっと知りたいです。", Broken, (true, false)),
        ("図書館の設計にひかれました。", Broken, (false, true)),
        ("教室の外の学びの場として、図書館の設計に関わりたいです。", Said, (true, true)),
    ] {
        let line = line_with(because);
        let arrow = &line.arrows[0];
        assert_eq!(arrow.state, state, "{because}: {:?}", arrow.ideas);
        assert_eq!((arrow.names.0.is_some(), arrow.names.1.is_some()), names, "{because}");
        assert_eq!(arrow.offers.0.is_empty(), state != Broken, "{because}");
        assert!(line.arrows.iter().skip(1).all(|arrow| arrow.state == Unseen), "what is not written is no fault");
    }
}

#[test]
fn a_reason_that_the_motive_does_not_answer_is_listed() {
    let line = line_with("");
    let open: Vec<&str> = line
        .reasons
        .iter()
        .filter(|answered| answered.by.is_none())
        .map(|answered| &LEAVING[answered.reason.span.clone()])
        .collect();
    assert_eq!(open, ["子どもたちの学びを近くで見たいからです", "教室での様子を知る機会がありません"]);
    assert!(storyline("", |_| String::new(), |_| Vec::new()).reasons.is_empty());
}

#[test]
fn what_a_person_decides_stays_with_the_sentence_until_it_is_changed() {
    let first = "担当は40社です。".to_owned();
    let second = "御社でも、倉庫の夜に立ち会いたいです。".to_owned();
    let mut card = Card::default();
    set_mark(&mut card, &first, Some(&[Axis::Character]));
    set_mark(&mut card, &second, Some(&[]));
    let cards = |kind| {
        let is_evidence = kind == CardKind::Evidence;
        is_evidence.then(|| ("jisseki".to_owned(), card.clone())).into_iter().collect::<Vec<Named>>()
    };
    let read = |answer: String| matrix("", &[("jisseki".to_owned(), answer)], cards).sentences;

    let same = read(format!("{first}\n{second}"));
    assert!(same.iter().all(|one| one.is_decided && one.before.is_none()));
    assert_eq!(same[0].axes, [Axis::Character]);
    assert_eq!(same[1].axes, []);

    let changed = read(format!("担当は45社です。{second}"));
    assert!(!changed[0].is_decided && changed[1].is_decided);
    assert_eq!(changed[0].axes, [Axis::Experience], "the rules suggest again");
    let before = changed[0].before.as_ref().unwrap();
    assert_eq!((before.axes.as_slice(), before.fingerprint.as_str()), (&[Axis::Character][..], &*fingerprint(&first)));

    let other = read("子どものころから本が好きです。".into());
    assert!(other[0].before.is_none(), "another sentence is not the same one, changed");
}

#[test]
fn a_story_in_three_answers_and_a_card_in_none_are_listed() {
    let story = "問い合わせを月120件から78件に減らしました。";
    let answers: Vec<(String, String)> = ["jisseki", "chousho", "career"]
        .into_iter()
        .map(|question| (question.to_owned(), format!("{story}ほかの話もあります。")))
        .collect();
    let cards = |kind| match kind {
        CardKind::Achievement => vec![
            ("a1".to_owned(), Card::of(&[(field::NAME, "問い合わせを減らした"), (field::RESULT, story)])),
            (
                "a2".to_owned(),
                Card::of(&[(field::NAME, "新人の研修を作り直した"), (field::RESULT, "離職が5人から1人に")]),
            ),
        ],
        _ => Vec::new(),
    };
    let all = matrix("", &answers, cards);
    let told: Vec<_> = all.overused.iter().map(|story| (story.answers, story.questions.len())).collect();
    assert_eq!(told, [(3, 3)]);
    let lonely: Vec<&str> = all.lonely.iter().map(|card| card.name.as_str()).collect();
    assert_eq!(lonely, ["新人の研修を作り直した"]);
    assert!(matrix("", &[], cards).lonely.is_empty(), "nothing is lonely before anything is written");
}

/// Pieces of answers among anything Unicode has.
fn text() -> impl Strategy<Value = String> {
    const PIECES: [&str; 18] = [
        "転職の理由は、",
        "残業が多く",
        "からです。",
        "御社では",
        "3年後には",
        "まず",
        "通う",
        "導入後の",
        "夜勤の班",
        "「",
        "」",
        "。",
        "、",
        "\n",
        "🙂",
        "𠮷",
        "40社",
        "たいです。",
    ];
    let piece = prop_oneof![
        3 => prop::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => "[ぁ-んァ-ヶ一-龠、。0-9]{0,12}",
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(property(128))]

    #[test]
    fn any_text_is_drawn_without_a_panic_and_on_the_borders_of_characters(
        one in text(), other in text(), said in text(),
    ) {
        for idea in shared_ideas(&one, &other, &said) {
            prop_assert!(one.get(idea.here).is_some_and(|word| !word.is_empty()));
            prop_assert!(other.get(idea.there).is_some_and(|word| !word.is_empty()));
        }
        for span in ideas(&one, "", 6) {
            prop_assert!(one.get(span).is_some_and(|word| !word.is_empty()));
        }
        for reason in reasons(&one) {
            prop_assert!(one.get(reason.span.clone()).is_some_and(|words| !words.is_empty()));
            if let Some(by) = answer_to(&one, &reason, &other, "") {
                prop_assert!(other.get(by).is_some());
            }
        }
        let texts = |question: &str| if question == "tenshokuriyuu" { one.clone() } else { other.clone() };
        let cards = |kind| match kind {
            CardKind::Because => vec![("only".to_owned(), Card::of(&[(field::BECAUSE[0], &said), (field::BECAUSE[3], &one)]))],
            CardKind::Vision => vec![("only".to_owned(), Card::of(&[(field::MINE[0], &said)]))],
            CardKind::Evidence => vec![("career".to_owned(), Card::of(&[("shows-x", &said), ("then-x", &one)]))],
            _ => Vec::new(),
        };
        let line = storyline(&said, texts, cards);
        prop_assert_eq!(&line, &storyline(&said, texts, cards));
        for end in &line.ends {
            prop_assert!(end.text.get(end.head.clone()).is_some());
        }
        for arrow in &line.arrows {
            for name in [&arrow.names.0, &arrow.names.1].into_iter().flatten() {
                prop_assert!(arrow.because.get(name.clone()).is_some());
            }
        }
        let answers = [("career".to_owned(), one.clone()), ("own-1".to_owned(), other.clone())];
        let all = matrix(&said, &answers, cards);
        prop_assert_eq!(&all, &matrix(&said, &answers, cards));
        for sentence in &all.sentences {
            let answer = if sentence.question == "career" { &one } else { &other };
            prop_assert_eq!(answer.get(sentence.span.clone()), Some(sentence.words.as_str()));
        }
    }
}
