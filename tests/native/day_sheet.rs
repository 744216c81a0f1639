//! 当日シート: what it draws from the sample, read by a human eye, and from anything at all.

use std::fmt::Write;

use musubime::bank::{self, questions};
use musubime::check::{BETWEEN, Notes, Subject, keywords};
use musubime::notebook::{Card, CardKind, Company, Date, Venue, field, sample};
use musubime::plan::{Named, Page, Prepared, SheetPart, SheetRow, Sources, chosen, notes, page};
use proptest::prelude::*;

/// The sheet of the sample, as it is printed.
const GOLDEN: &str = include_str!("fixtures/day-sheet-sample.txt");

fn of_sample(kind: CardKind) -> Vec<Named> {
    let cards = sample::CARDS.iter().filter(|card| card.kind == kind);
    cards.map(|card| (card.name.to_owned(), Card::of(card.fields))).collect()
}

fn sample_answers() -> Vec<Prepared> {
    let prepared = |id: &str| {
        let (_, text) = sample::ANSWERS.iter().find(|(question, _)| *question == id)?;
        let title = bank::question(id)?.title.to_owned();
        Some(Prepared { question: id.into(), title, text: (*text).into() })
    };
    questions().filter_map(|question| prepared(question.id)).collect()
}

/// The rows of each part, as the person wants them.
fn rows(
    company: &Company,
    answers: &[Prepared],
    cards: &dyn Fn(CardKind) -> Vec<Named>,
    sheet: &Card,
) -> Vec<(SheetPart, Vec<SheetRow>)> {
    let others = answers.iter().map(|answer| (answer.question.clone(), answer.text.clone())).collect();
    let notes: Notes = notes(&company.name, cards, others);
    let sources = Sources { company, answers, notes: &notes, cards };
    SheetPart::ALL.map(|part| (part, chosen(part, &sources.rows(part), sheet))).into()
}

/// The sheet as lines of text: every row of each part, and how many of them stand on which paper.
fn drawn(rows: &[(SheetPart, Vec<SheetRow>)]) -> String {
    let pocket = Card::of(&[(field::PAPER, field::POCKET)]);
    let pages = [page(rows, &Card::default()), page(rows, &pocket)];
    let mut out = String::new();
    for (part, rows) in rows {
        let on = |page: &Page| page.parts.iter().find(|(other, _)| other == part).map_or(0, |(_, rows)| rows.len());
        let [whole, pocket] = [on(&pages[0]), on(&pages[1])];
        writeln!(out, "{}: {} rows, {whole} on A4, {pocket} on the card", part.name(), rows.len()).unwrap();
        for SheetRow { key, title, words, subject, others, .. } in rows {
            let subject = if *subject == Subject::Unknown { String::new() } else { format!(" ({subject:?})") };
            let others = if others.is_empty() { String::new() } else { format!(" / {}", others.join(" ")) };
            writeln!(out, "  {key} | {title} | {words}{subject}{others}").unwrap();
        }
    }
    out
}

#[test]
fn the_sheet_of_the_sample_is_the_one_a_person_has_read() {
    let company = sample::company(Date::parse("2026-12-01").unwrap());
    let found = drawn(&rows(&company, &sample_answers(), &of_sample, &Card::default()));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/fixtures/day-sheet-sample.txt");
        std::fs::write(path, &found).unwrap();
    } else {
        assert_eq!(found, GOLDEN, "UPDATE_GOLDEN=1 writes it anew, to be read before it is committed");
    }
}

#[test]
fn what_the_person_chose_goes_before_what_the_records_say() {
    let company = sample::company(Date::parse("2026-12-01").unwrap());
    let with = |fields: &[(&str, &str)]| rows(&company, &sample_answers(), &of_sample, &Card::of(fields));
    let of = |rows: &[(SheetPart, Vec<SheetRow>)], part| {
        rows.iter().find(|(other, _)| *other == part).unwrap().1.iter().map(|row| row.words.clone()).collect::<Vec<_>>()
    };
    let bare = with(&[]);
    // An own line, and back: an emptied one follows the answer again, an emptied question stays empty.
    let own =
        with(&[("line-chousho", " 40社の一覧 "), ("line-tansho", ""), ("ask-2", ""), ("ask-3", "何から始めますか。")]);
    let (lines, before) = (of(&own, SheetPart::Lines), of(&bare, SheetPart::Lines));
    assert_eq!(lines[3], "40社の一覧");
    assert_eq!((&lines[4], lines.len()), (&before[4], before.len()));
    let asks = of(&own, SheetPart::Asks);
    assert_eq!(asks[0], of(&bare, SheetPart::Asks)[0]);
    assert_eq!(asks[1..], ["", "何から始めますか。"]);
    // Own things come first; what was taken out stays in the list, and leaves the page.
    let chosen = with(&[("items", "目薬\n\n 名刺 "), ("without", "item-link\nline-tansho"), ("off", "numbers after")]);
    let items = &chosen.iter().find(|(part, _)| *part == SheetPart::Items).unwrap().1;
    assert_eq!(
        items.iter().take(3).map(|row| row.title.as_str()).collect::<Vec<_>>(),
        ["目薬", "名刺", "リンクを一度ひらく"]
    );
    let sheet = Card::of(&[("without", "item-link\nline-tansho"), ("off", "numbers after")]);
    let page = page(&chosen, &sheet);
    let keys: Vec<&str> = page.parts.iter().flat_map(|(_, rows)| rows).map(|row| row.key.as_str()).collect();
    assert!(!keys.contains(&"item-link") && !keys.contains(&"line-tansho") && keys.contains(&"line-chousho"));
    assert!(page.parts.iter().all(|(part, _)| ![SheetPart::Numbers, SheetPart::After].contains(part)));
}

#[test]
fn a_correction_is_said_as_it_was_settled() {
    let company = Company::default();
    let cards = |kind| match kind {
        CardKind::Settlement => vec![
            (
                "a".to_owned(),
                Card::of(&[(field::HOW, field::UPDATED), (field::THERE, "月2日"), (field::HERE, "月4日")]),
            ),
            ("b".to_owned(), Card::of(&[(field::HOW, field::SLIP), (field::WHY, "正しくは「40社」です。")])),
            (
                "c".to_owned(),
                Card::of(&[(field::HOW, field::OTHER_STORY), (field::THERE, "3年"), (field::HERE, "6年")]),
            ),
        ],
        _ => Vec::new(),
    };
    let found = rows(&company, &[], &cards, &Card::default());
    let (_, corrections) = found.iter().find(|(part, _)| *part == SheetPart::Corrections).unwrap();
    let shown: Vec<_> = corrections.iter().map(|row| (row.title.as_str(), row.words.as_str())).collect();
    assert_eq!(shown, [("", "正しくは「40社」です。"), ("月2日", "月4日")]);
}

#[test]
fn an_empty_notebook_still_has_what_one_sees_to() {
    for (venue, there, not_there) in
        [(Venue::InPerson, "route", "link"), (Venue::Online, "link", "route"), (Venue::Unknown, "papers", "route")]
    {
        let company = Company { venue, ..Company::default() };
        let found = rows(&company, &[], &|_| Vec::new(), &Card::default());
        let keys: Vec<&str> = found.iter().flat_map(|(_, rows)| rows).map(|row| row.key.as_str()).collect();
        assert!(keys.contains(&format!("item-{there}").as_str()), "{venue:?}");
        assert!(!keys.contains(&format!("item-{not_there}").as_str()), "{venue:?}");
        let page = page(&found, &Card::default());
        assert!(page.left_off.iter().all(|(part, _)| *part == SheetPart::Items), "{venue:?}: {:?}", page.left_off);
    }
}

proptest! {
    #![proptest_config(crate::property(60))]

    #[test]
    fn a_line_is_made_of_the_answers_own_words_and_is_no_sentence(
        text in "(導入後の支援|御社|法人40社|月2日|から|を|は、|。|です|長所|ところ|減らし|使い方|の|と|夜勤の班|、|🙂|\\n|A社|90時間|いち早く){0,24}",
        room in 0_usize..40,
    ) {
        let notes = Notes { company_words: vec!["夜勤の班に使い方を".into()], ..Notes::default() };
        let found = keywords(&text, &notes, room);
        prop_assert_eq!(&found, &keywords(&text, &notes, room));
        let words: Vec<&str> = found.iter().map(|span| text.get(span.clone()).unwrap()).collect();
        let line = words.join(BETWEEN);
        prop_assert!(line.chars().count() <= room, "{}", line);
        prop_assert!(!line.contains(['。', '、', '\n']), "{}", line);
        for pair in found.windows(2) {
            prop_assert!(pair[0].end <= pair[1].start);
        }
    }
}
