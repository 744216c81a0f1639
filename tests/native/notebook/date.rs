//! Days and times.

use musubime::notebook::{Date, TimeOfDay};
use proptest::prelude::*;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text} is a day"))
}

#[test]
fn a_day_of_the_calendar_is_read_and_written_the_same() {
    for (text, year, month, of_month) in [
        ("2026-12-01", 2026, 12, 1),
        ("2024-02-29", 2024, 2, 29),
        ("2000-02-29", 2000, 2, 29),
        ("2026-01-31", 2026, 1, 31),
        ("0001-01-01", 1, 1, 1),
        ("9999-12-31", 9999, 12, 31),
    ] {
        let date = day(text);
        assert_eq!(Some(date), Date::new(year, month, of_month), "{text}");
        assert_eq!((date.month(), date.day(), date.to_string().as_str()), (month, of_month, text));
    }
}

#[test]
fn whatever_is_no_day_is_refused() {
    for text in [
        "",
        "-",
        "--",
        "きょう",
        "2026",
        "2026-12",
        "2026-12-",
        "2026-02-30",
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-00-10",
        "2026-13-01",
        "2026-12-00",
        "2026-12-32",
        "-2026-12-01",
        "2026--12-01",
        "2026-12--01",
        "+2026-12-01",
        "2026-+5-01",
        "2026-12-+5",
        "2026-12-01-",
        "2026-12-01T14:00",
        "2026-12-01 ",
        " 2026-12-01",
        "2026/12/01",
        "2026-1-5",
        "26-12-01",
        "02026-12-01",
        "10000-01-01",
        "99999999999999999999-01-01",
        "2026-99999999999999999999-01",
        "2026-012-01",
        "２０２６-12-01",
        "2026-12-０１",
        "2026年12月1日",
        "2026-12-1e1",
        "2026-12-0x",
        "\u{0}2026-12-01",
    ] {
        assert_eq!(Date::parse(text), None, "{text:?}");
    }
    let long = "1".repeat(1_000_000);
    for text in [format!("{long}-01-01"), format!("2026-12-{long}"), "-".repeat(1_000_000)] {
        assert_eq!(Date::parse(&text), None, "{} characters", text.len());
    }
}

#[test]
fn days_are_counted_across_months_years_and_leap_days() {
    for (from, to, days) in [
        ("2026-12-01", "2026-12-01", 0),
        ("2026-11-30", "2026-12-01", 1),
        ("2026-12-01", "2026-11-30", -1),
        ("2024-02-28", "2024-03-01", 2),
        ("2026-02-28", "2026-03-01", 1),
        ("2026-12-31", "2027-01-01", 1),
        ("2000-01-01", "2026-01-01", 9_497),
        ("0001-01-01", "9999-12-31", 3_652_058),
    ] {
        assert_eq!(day(to).days_since(day(from)), days, "{from} → {to}");
        assert_eq!(day(from).days_since(day(to)), -days, "{to} → {from}");
    }
}

#[test]
fn known_days_have_their_weekday() {
    for (text, weekday) in [
        ("1969-07-20", '日'),
        ("2026-11-23", '月'),
        ("2026-12-01", '火'),
        ("1945-08-15", '水'),
        ("2024-02-29", '木'),
        ("2026-11-27", '金'),
        ("2000-01-01", '土'),
    ] {
        assert_eq!(day(text).weekday(), weekday, "{text}");
    }
}

#[test]
fn a_time_of_the_day_is_read_as_browsers_give_it() {
    for (text, written) in [
        ("14:00", Some("14:00")),
        ("00:00", Some("00:00")),
        ("23:59", Some("23:59")),
        ("09:05", Some("09:05")),
        ("14:00:00", Some("14:00")),
        ("14:00:59", Some("14:00")),
        ("14:00:00.000", Some("14:00")),
        ("", None),
        (":", None),
        ("14", None),
        ("14:", None),
        (":00", None),
        ("24:00", None),
        ("14:60", None),
        ("-1:00", None),
        ("14:-1", None),
        ("+5:00", None),
        ("14:+5", None),
        ("14:00:まで", None),
        ("14:00:", None),
        ("14:00:00:00", None),
        ("14：00", None),
        ("１４:00", None),
        ("14時", None),
        ("2:00 PM", None),
        (" 14:00", None),
        ("14:00 ", None),
        ("256:00", None),
        ("014:00", None),
    ] {
        assert_eq!(TimeOfDay::parse(text).map(|time| time.to_string()).as_deref(), written, "{text:?}");
    }
    assert_eq!(TimeOfDay::parse(&"1".repeat(1_000_000)), None);
}

proptest! {
    #![proptest_config(crate::property(500))]

    #[test]
    fn reading_a_day_undoes_writing_it((year, month, of_month) in (1_i32..=9_999, 1_u8..=12, 1_u8..=31)) {
        if let Some(date) = Date::new(year, month, of_month) {
            prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
            prop_assert_eq!(serde_json::from_str::<Date>(&serde_json::to_string(&date).unwrap()).unwrap(), date);
        } else {
            prop_assert!(of_month > 28, "every month has a day {}", of_month);
        }
    }

    #[test]
    fn reading_a_time_undoes_writing_it((hour, minute) in (any::<u8>(), any::<u8>())) {
        let time = TimeOfDay::new(hour, minute);
        prop_assert_eq!(time.is_some(), hour < 24 && minute < 60);
        if let Some(time) = time {
            prop_assert_eq!(TimeOfDay::parse(&time.to_string()), Some(time));
            prop_assert_eq!(serde_json::from_str::<TimeOfDay>(&serde_json::to_string(&time).unwrap()).unwrap(), time);
        }
    }

    #[test]
    fn a_day_or_a_time_has_one_spelling_only(text in "[0-9+ -]{1,5}[-:][0-9+ ]{0,3}([-:][0-9+ ]{0,3})?", any in any::<String>()) {
        for text in [text, any] {
            if let Some(date) = Date::parse(&text) {
                prop_assert_eq!(date.to_string(), text);
            } else if let Some(time) = TimeOfDay::parse(&text) {
                prop_assert!(text.starts_with(&time.to_string()), "{:?} is no time", text);
            }
        }
    }
}
