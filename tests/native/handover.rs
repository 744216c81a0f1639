//! 申し送りシート: one table of cases for each rule, and the memo of the sample, read by a human eye.

mod questions;

use musubime::check::Notes;
use musubime::notebook::{Card, CardKind, Company, Date, Seat, field, sample};
use musubime::plan::Named;
use musubime::plan::handover::{Given, Handover, Line, Rule, handover};
use musubime::ui::handover_words as words;

/// A log of exchanges, each with some fields.
type Log<'a> = &'a [&'a [(&'a str, &'a str)]];

const LEAVING: &[(&str, &str)] = &[
    (field::ASKED, "転職を考えられた理由を、聞かせてください"),
    (field::SAID, "教える仕事に移りたいからです。今の部署では、人に教える時間がありません。"),
];

fn exchanges(log: Log) -> Vec<Named> {
    log.iter().enumerate().map(|(place, fields)| (format!("e{}", place + 1), Card::of(fields))).collect()
}

fn memo_for(log: Log, company: &Company, sinking: &[Rule]) -> Handover {
    let (exchanges, notes) = (exchanges(log), Notes::default());
    let given = Given { exchanges: &exchanges, impression: &Card::default(), company, notes: &notes, sinking };
    handover(&given).expect("something is in the log")
}

fn memo(log: Log) -> Handover {
    memo_for(log, &Company::default(), &[])
}

/// An exchange with these fields over the usual ones.
fn with<'a>(base: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    base.iter().chain(more).copied().collect()
}

fn lines(lines: &[Line], rule: Rule) -> Vec<(String, String)> {
    let of_rule = lines.iter().filter(|line| line.rule == rule);
    of_rule.map(|line| (line.source.name().to_owned(), words::line(&line.what))).collect()
}

fn questions(memo: &Handover, rule: Rule) -> Vec<String> {
    memo.questions.iter().filter(|one| one.rule == rule).map(words::asked).collect()
}

#[test]
fn an_empty_log_has_no_memo() {
    let notes = Notes::default();
    for log in [&[][..], &[&[(field::ASKED, " "), (field::MESH, "good")][..]]] {
        let exchanges = exchanges(log);
        let company = Company { seats: vec![Seat::Executive], ..Company::default() };
        let given = Given {
            exchanges: &exchanges,
            impression: &Card::of(&[(field::TENSION, field::HIGH)]),
            company: &company,
            notes: &notes,
            sinking: &[],
        };
        assert_eq!(handover(&given), None, "{log:?}");
    }
}

#[test]
fn facts_carry_whether_they_were_noted_pinned_or_only_told() {
    let said = (field::SAID, "はい、法人40社を受け持っています。楽しい仕事です。3年になります。");
    for (more, rule, line) in [
        (&[(field::REACTIONS_SEEN, "nod memo")][..], Rule::Noted, "法人40社を受け持っている。3年になる。"),
        (&[(field::PINS, "40社")], Rule::Pinned, "法人40社を受け持っている。"),
        (&[(field::PINS, "40社"), (field::REACTIONS_SEEN, "memo")], Rule::Noted, "法人40社を受け持っている。"),
        (&[], Rule::Told, "法人40社を受け持っている。3年になる。"),
        (&[(field::PINS, "50社")], Rule::Pinned, "50社。"),
    ] {
        let exchange = with(&[(field::ASKED, "担当は"), said], more);
        assert_eq!(lines(&memo(&[&exchange]).facts, rule), [("e1".to_owned(), line.to_owned())], "{more:?}");
    }
    assert_eq!(memo(&[&[(field::SAID, "楽しい仕事です。")]]).facts, []);
}

#[test]
fn views_follow_from_how_it_went() {
    for (more, rule, line) in [
        (&[(field::MESH, field::GOOD)][..], Rule::Meshed, Some("話はかみ合っていた。")),
        (&[(field::MESH, field::FAIR)], Rule::Meshed, None),
        (&[(field::REACTIONS_SEEN, "deeper")], Rule::Deeper, Some("気になる所があり、掘り下げて聞いた。")),
        (
            &[(field::REACTIONS_SEEN, "deeper"), (field::MESH, field::GOOD)],
            Rule::Deeper,
            Some("よく伝わった。もっと聞きたくなり、掘り下げた。"),
        ),
    ] {
        let found = lines(&memo(&[&with(LEAVING, more)]).views, rule);
        assert_eq!(
            found,
            line.map(|line| ("e1".to_owned(), line.to_owned())).into_iter().collect::<Vec<_>>(),
            "{more:?}"
        );
    }
}

#[test]
fn the_reason_for_leaving_is_a_view_or_a_concern() {
    let asked = (field::ASKED, "転職の理由は何ですか");
    for (said, is_view, is_concern) in [
        ("導入後の支援を専門にする仕事へ移り、お客様の現場に長く関わりたいと考えたからです。", true, false),
        ("残業が多く、上司も話を聞いてくれず、会社のやり方についていけなくなったからです。", false, true),
        ("上司が忙しくて教えてもらえず、続けられないと考えました。", false, true),
        ("いろいろです。", false, false),
    ] {
        let memo = memo(&[&[asked, (field::SAID, said)]]);
        assert_eq!(!lines(&memo.views, Rule::Leaving).is_empty(), is_view, "{said}");
        assert_eq!(!lines(&memo.concerns, Rule::Leaving).is_empty(), is_concern, "{said}");
    }
}

#[test]
fn how_one_was_is_told_from_the_impression() {
    let exchanges = exchanges(&[LEAVING]);
    let notes = Notes::default();
    for (fields, line) in [
        (&[(field::TENSION, field::HIGH), (field::PACE, field::HIGH)][..], Some("緊張していた。話し方が速めだった。")),
        (&[(field::VOICE, field::LOW), (field::PACE, field::LOW)], Some("声が小さめだった。話し方がゆっくりだった。")),
        (&[(field::TENSION, field::LOW), (field::VOICE, field::HIGH), (field::PACE, field::MIDDLE)], None),
    ] {
        let impression = Card::of(fields);
        let company = Company::default();
        let given =
            Given { exchanges: &exchanges, impression: &impression, company: &company, notes: &notes, sinking: &[] };
        let found = lines(&handover(&given).unwrap().views, Rule::Manner).pop();
        assert_eq!(found, line.map(|line| ("impression".to_owned(), line.to_owned())), "{fields:?}");
    }
}

#[test]
fn silence_doubt_and_another_subject_are_a_concern_and_come_back() {
    for (reaction, line) in [
        ("silence", "答えのあと、間が空いた。聞きたかったこととちがったか。"),
        ("doubt", "答えに首をかしげる場面があった。"),
        ("nod turned", "最後まで聞かないうちに、次の話題へ移った。"),
        ("turned silence doubt", "答えに首をかしげる場面があった。"),
    ] {
        let memo = memo(&[&with(LEAVING, &[(field::REACTIONS_SEEN, reaction)])]);
        assert_eq!(lines(&memo.concerns, Rule::Doubted), [("e1".to_owned(), line.to_owned())]);
        assert_eq!(lines(&memo.checks, Rule::Doubted), [("e1".to_owned(), "本人の考えを、もう一度聞く。".to_owned())]);
        assert_eq!(
            questions(&memo, Rule::Doubted),
            [
                "転職理由について、一次では「教える仕事に移りたいからです」とおっしゃっていましたが、もう少しくわしく聞かせてください"
            ]
        );
    }
    let memo = memo(&[&with(LEAVING, &[(field::REACTIONS_SEEN, "nod memo smile")])]);
    assert_eq!((&memo.concerns, questions(&memo, Rule::Doubted)), (&vec![], vec![]));
}

#[test]
fn what_did_not_come_across_is_taken_up_with_what_was_said() {
    for (more, is_uneasy) in [
        (&[(field::FEEL, field::POOR)][..], true),
        (&[(field::MESH, field::POOR)], true),
        (&[(field::MESH, field::FAIR), (field::FEEL, field::FAIR)], false),
        // What the interviewer showed says more than what one felt.
        (&[(field::FEEL, field::POOR), (field::REACTIONS_SEEN, "doubt")], false),
    ] {
        let memo = memo(&[&with(LEAVING, more)]);
        assert_eq!(!questions(&memo, Rule::Uneasy).is_empty(), is_uneasy, "{more:?}");
        assert_eq!(!lines(&memo.concerns, Rule::Uneasy).is_empty(), is_uneasy, "{more:?}");
    }
}

#[test]
fn the_rules_have_names_of_their_own_that_are_read_back() {
    for rule in Rule::ALL {
        assert_eq!(Rule::parse(rule.name()), Some(rule));
        assert!(!words::rule(rule).is_empty() && !words::why(rule).is_empty());
    }
    assert_eq!(Rule::parse("later"), None);
}

fn of_sample(kind: CardKind) -> Vec<Named> {
    let cards = sample::CARDS.iter().filter(|card| card.kind == kind);
    cards.map(|card| (card.name.to_owned(), Card::of(card.fields))).collect()
}

#[test]
fn the_memo_of_the_sample_reads_like_one() {
    let company = sample::company(Date::parse("2026-12-01").unwrap());
    let notes = Notes { company: company.name.clone(), ..Notes::default() };
    let impression = of_sample(CardKind::Impression).pop().unwrap().1;
    let exchanges = of_sample(CardKind::Exchange);
    let given =
        Given { exchanges: &exchanges, impression: &impression, company: &company, notes: &notes, sinking: &[] };
    let memo = handover(&given).unwrap();
    let mut paper: Vec<String> = Vec::new();
    for (title, lines) in
        [("事実", &memo.facts), ("解釈", &memo.views), ("懸念", &memo.concerns), ("二次で確認したいこと", &memo.checks)]
    {
        paper.push(format!("■ {title}"));
        let from = |line: &Line| format!("〔{} ← {}〕", line.rule.name(), line.source.name());
        paper.extend(lines.iter().map(|line| format!("・{}  {}", words::whole(line), from(line))));
    }
    paper.push("■ 聞かれそうな質問".into());
    for (number, one) in (1..).zip(&memo.questions) {
        paper.push(format!("{number}. {}  〔{} ← {}〕", words::asked(one), one.rule.name(), one.source.name()));
    }
    let paper = paper.join("\n") + "\n";
    let golden = include_str!("fixtures/handover-sample.txt");
    assert_eq!(paper, golden, "\n{paper}");
}
