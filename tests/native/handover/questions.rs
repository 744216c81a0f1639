//! The questions that follow from the log: which come, in which order, and from which card.

use musubime::bank::core::SEVEN;
use musubime::check::{Depth, Notes, ProbeKind};
use musubime::notebook::{Card, Company, Opening, Seat, field};
use musubime::plan::Named;
use musubime::plan::after::final_round;
use musubime::plan::handover::{Ask, Given, Handover, LEAST, MOST, Predicted, Rule, Source, handover};
use musubime::ui::handover_words as words;
use proptest::prelude::*;

use super::{LEAVING, Log, lines, memo, memo_for, questions, with};

fn place_of(memo: &Handover, fits: impl Fn(&Predicted) -> bool) -> Option<usize> {
    memo.questions.iter().position(fits)
}

#[test]
fn a_term_that_was_not_agreed_to_outright_is_asked_about_again() {
    for (asked, said, quote) in [
        ("残業はいかがですか", "はい、大丈夫だと思います。", Some("大丈夫だと思います")),
        ("残業はいかがですか", "はい、お受けします。", None),
        ("長所は何ですか", "聞き上手だと思います。", None),
    ] {
        let memo = memo(&[&[(field::ASKED, asked), (field::SAID, said)]]);
        let expected: Vec<String> = quote
            .map(|quote| {
                format!("残業について、一次では「{quote}」とおっしゃっていましたが、実際のところは、いかがですか")
            })
            .into_iter()
            .collect();
        assert_eq!(questions(&memo, Rule::Hedged), expected, "{said}");
        assert_eq!(memo.concerns.iter().any(|line| line.rule == Rule::Hedged), quote.is_some(), "{said}");
    }
}

#[test]
fn a_number_without_a_base_is_asked_for_its_ground() {
    let asked = (field::ASKED, "実績を教えてください");
    for (said, question) in [
        (
            "社内でトップになりました。",
            Some("「社内でトップになった」というお話でしたが、それは、何人の中で、いつと比べてのお話ですか"),
        ),
        (
            "売上を120%に伸ばしました。",
            Some("「売上を120%に伸ばした」というお話でしたが、それは、何人の中で、いつと比べてのお話ですか"),
        ),
        ("28人の中で1位になりました。", None),
        ("平均10週から6週に縮めました。", None),
    ] {
        let memo = memo(&[&[asked, (field::SAID, said)]]);
        assert_eq!(questions(&memo, Rule::Ground).first().map(String::as_str), question, "{said}");
        assert_eq!(!lines(&memo.checks, Rule::Ground).is_empty(), question.is_some(), "{said}");
    }
}

#[test]
fn what_was_asked_deeply_goes_one_level_deeper_on_the_same_theme() {
    for (asked, said, kind, depth) in [
        ("転職の理由は何ですか", "教える仕事に移りたいからです。", ProbeKind::Leaving, Depth::Rejected),
        ("実績を教えてください", "待ち時間を平均8分から3分に減らしました。", ProbeKind::Result, Depth::Again),
        ("5年後は", "3年後には、店を一つ任されたいです。", ProbeKind::Plan, Depth::Again),
    ] {
        let exchange = [(field::ASKED, asked), (field::SAID, said), (field::REACTIONS_SEEN, "deeper")];
        let memo = memo(&[&exchange]);
        let found = memo.questions.iter().find(|one| one.rule == Rule::Deeper).expect(said);
        assert_eq!(found.source, Source::Exchange("e1".into()));
        assert!(matches!(&found.ask, Ask::Probe { kind: k, depth: d, .. } if (*k, *d) == (kind, depth)), "{found:?}");
        assert!(memo.checks.iter().any(|line| line.rule == Rule::Deeper), "{said}");
    }
    assert_eq!(questions(&memo(&[LEAVING]), Rule::Deeper), [""; 0]);
}

#[test]
fn the_usual_questions_come_if_they_were_not_asked() {
    let ids = |memo: &Handover| {
        let mut ids: Vec<&str> = Vec::new();
        for one in memo.questions.iter().filter(|one| one.rule == Rule::Unasked) {
            if let Ask::Bank(question) = one.ask {
                ids.push(question.id);
            }
        }
        ids.sort_unstable();
        ids
    };
    let all = ["gyakushitsumon", "nenshuu", "shiboudouki", "tansho", "tenshokuriyuu"];
    for (asked, said, gone) in [
        ("好きな食べ物は", "うどんです。", ""),
        ("辞めたい理由は", "教えたいからです。", "tenshokuriyuu"),
        ("志望度は高いですか", "はい。", "shiboudouki"),
        ("弱みを教えてください", "せっかちです。", "tansho"),
        ("転勤はできますか", "できます。", "nenshuu"),
        ("最後に", "入社の時期は2か月後がよいとお伝えしました。", "nenshuu"),
        ("何かご質問はありますか", "はい。", "gyakushitsumon"),
    ] {
        let memo = memo(&[&[(field::ASKED, asked), (field::SAID, said)]]);
        let expected: Vec<&str> = all.into_iter().filter(|id| *id != gone).collect();
        assert_eq!(ids(&memo), expected, "{asked}");
    }
}

#[test]
fn who_sits_there_and_what_is_sought_bring_their_questions_and_shift_the_order() {
    let of = |seats: &[Seat], opening| Company { seats: seats.into(), opening, ..Company::default() };
    let log: Log = &[LEAVING];
    for (seat, id) in [
        (Seat::DepartmentHead, Some("kadai")),
        (Seat::DirectManager, Some("hantoshi")),
        (Seat::HumanResources, Some("tasha")),
        (Seat::Executive, Some("juunen")),
        (Seat::Unknown, None),
    ] {
        let memo = memo_for(log, &of(&[seat], Opening::Unknown), &[]);
        let found = memo.questions.iter().find(|one| one.rule == Rule::Seat);
        let found = found.map(|one| if let Ask::Bank(question) = one.ask { question.id } else { "" });
        assert_eq!(found, id, "{seat:?}");
    }
    for (opening, id) in [
        (Opening::Ready, Some("sokusenryoku")),
        (Opening::SecondStart, Some("kaisha-erabi")),
        (Opening::NewToIt, Some("mikeiken")),
        (Opening::Unknown, None),
    ] {
        let memo = memo_for(log, &of(&[], opening), &[]);
        let found = memo.questions.iter().find(|one| one.rule == Rule::Opening);
        let found = found.map(|one| if let Ask::Bank(question) = one.ask { question.id } else { "" });
        assert_eq!(found, id, "{opening:?}");
    }
    // The future boss asks for the weakness before the motive, the board the other way round.
    let place = |seat, id: &str| {
        let memo = memo_for(log, &of(&[seat], Opening::Unknown), &[]);
        place_of(&memo, |one| matches!(one.ask, Ask::Bank(question) if question.id == id)).expect(id)
    };
    assert!(place(Seat::DirectManager, "tansho") < place(Seat::DirectManager, "shiboudouki"));
    assert!(place(Seat::Executive, "shiboudouki") < place(Seat::Executive, "tansho"));
}

#[test]
fn before_a_final_round_it_is_the_second_one_that_is_taken_up() {
    let exchange = with(LEAVING, &[(field::FEEL, field::POOR)]);
    let company = final_round(&Company { name: "ハルカ".into(), ..Company::default() });
    let memo = memo_for(&[&exchange], &company, &[]);
    assert!(questions(&memo, Rule::Uneasy).concat().contains("二次では「"), "{:?}", memo.questions);
    assert_eq!(questions(&memo, Rule::Seat), ["10年後には、どんな仕事をしていたいですか"]);
}

#[test]
fn a_rule_that_never_told_the_truth_comes_last() {
    let exchange = with(LEAVING, &[(field::REACTIONS_SEEN, "doubt deeper")]);
    let log: Log = &[&exchange];
    let company = Company { seats: vec![Seat::DepartmentHead], ..Company::default() };
    let is_doubted = |one: &Predicted| one.rule == Rule::Doubted;
    assert_eq!(place_of(&memo_for(log, &company, &[]), is_doubted), Some(1));
    let sunk = memo_for(log, &company, &[Rule::Doubted]);
    assert!(place_of(&sunk, is_doubted).is_none_or(|place| place + 2 >= sunk.questions.len()), "{sunk:#?}");
}

/// Any exchange: a question of the seven or another one, any words, any choices.
fn exchange() -> impl Strategy<Value = Card> {
    let asked = prop_oneof![
        (0..SEVEN.len()).prop_map(|place| SEVEN[place].asked.to_owned()),
        "[0-9ぁ-ん一-三残業転勤退職志望。、 ]{0,20}",
    ];
    let said =
        "[0-9０-９一二十百万約月年社人件%％位トップ大幅はい、。たいからですと思いますリーダー担当御社\\n🙂a]{0,80}";
    let level = prop::sample::select(vec!["", "good", "fair", "poor", "later"]);
    let reactions = prop::collection::vec(prop::sample::select(field::REACTIONS.to_vec()), 0..4);
    (asked, said, level.clone(), level, reactions).prop_map(|(asked, said, mesh, feel, reactions)| {
        Card::of(&[
            (field::ASKED, &asked),
            (field::SAID, &said),
            (field::MESH, mesh),
            (field::FEEL, feel),
            (field::REACTIONS_SEEN, &reactions.join(" ")),
        ])
    })
}

proptest! {
    #![proptest_config(crate::property(150))]

    #[test]
    fn any_log_gives_five_to_eight_questions_each_from_a_card_that_is_there(
        cards in prop::collection::vec(exchange(), 1..12),
    ) {
        let exchanges: Vec<Named> = (0..).map(|place: u32| format!("e{place}")).zip(cards).collect();
        let notes = Notes::default();
        let (impression, company) = (Card::default(), Company::default());
        let given =
            Given { exchanges: &exchanges, impression: &impression, company: &company, notes: &notes, sinking: &[] };
        let memo = handover(&given);
        prop_assert_eq!(&memo, &handover(&given), "the same log gives the same memo");
        let is_written = |card: &Card| card.has(field::ASKED) || card.has(field::SAID);
        prop_assert_eq!(memo.is_some(), exchanges.iter().any(|(_, card)| is_written(card)));
        if let Some(memo) = memo {
            prop_assert!((LEAST..=MOST).contains(&memo.questions.len()), "{:#?}", memo.questions);
            let known = |source: &Source| match source {
                Source::Exchange(name) => exchanges.iter().any(|(other, _)| other == name),
                _ => true,
            };
            let lines = [&memo.facts, &memo.views, &memo.concerns, &memo.checks].into_iter().flatten();
            prop_assert!(lines.map(|line| &line.source).chain(memo.questions.iter().map(|one| &one.source)).all(known));
            let mut asked: Vec<String> = memo.questions.iter().map(words::asked).collect();
            let count = asked.len();
            asked.sort();
            asked.dedup();
            prop_assert_eq!(asked.len(), count, "no question comes twice");
        }
    }
}
