//! Files for the calendar, read back by a parser that has nothing to do with what writes them.

use icalendar::parser::{Calendar, Component, read_calendar, unfold};
use musubime::notebook::{Date, TimeOfDay};
use musubime::plan::{Event, calendar};
use proptest::prelude::*;

/// 2026-11-27 02:30:05 in Greenwich.
const NOW: u64 = 1_795_746_605_123;

fn value(component: &Component, name: &str) -> Option<String> {
    component.find_prop(name).map(|property| property.val.as_str().to_owned())
}

fn parsed(text: &str) -> Calendar<'_> {
    read_calendar(text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn interview() -> Event {
    Event {
        name: "k3.interview".into(),
        title: "予定".into(),
        day: Date::parse("2026-12-01"),
        start: TimeOfDay::parse("14:00"),
        minutes: 45,
        place: "丸の内1-1, 3階".into(),
        note: "受付で名前を言う\n10分前に着く".into(),
        alarm: Some(60),
    }
}

#[test]
fn an_interview_is_written_line_by_line() {
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//musubime//notebook//JA",
        "METHOD:PUBLISH",
        "BEGIN:VEVENT",
        "UID:k3.interview@musubime",
        "DTSTAMP:20261127T023005Z",
        "SEQUENCE:29929110",
        "DTSTART:20261201T140000",
        "DURATION:PT45M",
        "SUMMARY:予定",
        "LOCATION:丸の内1-1\\, 3階",
        "DESCRIPTION:受付で名前を言う\\n10分前に着く",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT60M",
        "DESCRIPTION:予定",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(calendar(&[interview()], NOW), expected.join("\r\n"));
}

#[test]
fn what_is_not_known_is_left_out() {
    let whole_day = Event { start: None, alarm: None, place: " \n".into(), ..interview() };
    let open_end = Event { minutes: 0, note: String::new(), ..interview() };
    let no_day = Event { day: None, ..interview() };
    let text = calendar(&[whole_day, open_end, no_day], NOW);
    let found = parsed(&text);
    let events: Vec<_> = found
        .components
        .iter()
        .map(|event| {
            let start = event.find_prop("DTSTART").unwrap();
            let kinds: Vec<_> = start.params.iter().map(|one| one.val.as_ref().unwrap().as_str().to_owned()).collect();
            let alarms = event.components.len();
            let [length, place, note] =
                ["DURATION", "LOCATION", "DESCRIPTION"].map(|name| value(event, name).is_some());
            (start.val.as_str().to_owned(), kinds, length, place, note, alarms)
        })
        .collect();
    assert_eq!(
        events,
        [
            ("20261201".to_owned(), vec!["DATE".to_owned()], false, false, true, 0),
            ("20261201T140000".to_owned(), vec![], false, true, false, 1),
        ]
    );
}

#[test]
fn a_moment_has_its_day_by_the_clock_of_greenwich() {
    for (moment, day) in [
        (0, Some("1970-01-01")),
        (86_399_999, Some("1970-01-01")),
        (86_400_000, Some("1970-01-02")),
        (951_782_400_000, Some("2000-02-29")),
        (NOW, Some("2026-11-27")),
        (253_402_300_799_999, Some("9999-12-31")),
        (253_402_300_800_000, None),
        (u64::MAX, None),
    ] {
        assert_eq!(Date::of_moment(moment), day.and_then(Date::parse), "{moment}");
    }
}

/// What a calendar may keep of a text: blanks around it, tabs and control characters are no loss.
fn kept(text: &str) -> String {
    let text = text.trim().replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    text.chars().filter(|one| *one == '\n' || !one.is_control()).collect()
}

proptest! {
    #![proptest_config(crate::property(300))]

    #[test]
    fn any_text_comes_back_from_another_parser(
        title in "[^\u{0}]{1,60}",
        place in any::<String>(),
        note in prop_oneof![any::<String>(), "[\\\\,;:n\r\n\t \"あ🙂]{0,200}"],
        minutes in 0_u16..600,
    ) {
        let event = Event { title: title.clone(), place: place.clone(), note: note.clone(), minutes, ..interview() };
        let text = calendar(&[event.clone(), event], NOW);
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.contains(['\r', '\n']), "a line break in {line:?}");
        }
        prop_assert!(text.ends_with("END:VCALENDAR\r\n"));
        let unfolded = unfold(&text);
        let found = parsed(&unfolded);
        prop_assert_eq!(found.components.len(), 2);
        for event in &found.components {
            for (name, written) in [("SUMMARY", &title), ("LOCATION", &place), ("DESCRIPTION", &note)] {
                prop_assert_eq!(value(event, name).unwrap_or_default(), kept(written), "{}", name);
            }
        }
    }
}
