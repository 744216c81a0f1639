//! What falls on which day until the interview, and what finds no room.

use musubime::bank::core::SEVEN;
use musubime::notebook::{Company, Date, TimeOfDay};
use musubime::plan::after::Afterwards;
use musubime::plan::{Countdown, Materials, NextStep, Phase, Stage, next_steps, timetable};
use proptest::prelude::*;

use super::{ENOUGH, NONE, answers, short, shorts};

/// The first of December 2026 at two, seen from so many days before.
fn interview(left: i32) -> (Company, Date) {
    let date = Date::parse("2026-12-01").unwrap();
    let today =
        (1..=28).filter_map(|day| Date::new(2026, 11, day)).chain((29..=30).filter_map(|day| Date::new(2026, 11, day)));
    let today = today.chain([date]).find(|day| date.days_since(*day) == left).unwrap();
    (Company { date: Some(date), time: TimeOfDay::parse("14:00"), minutes: 60, ..Company::default() }, today)
}

/// Each day as `days left: what to do`.
fn table(left: i32, minutes: u16, materials: &Materials, states: &str) -> Vec<String> {
    let (company, today) = interview(left);
    let noon = TimeOfDay::parse("10:30").unwrap();
    let table = timetable(&company, (today, noon), minutes, materials, &answers(states));
    let days = table.days.iter().map(|day| format!("{}: {}", day.left, shorts(&day.steps).join(", ")));
    let rest = (!table.rest.is_empty()).then(|| format!("rest: {}", shorts(&table.rest).join(", ")));
    days.chain(rest).collect()
}

#[test]
fn the_days_are_filled_by_what_they_are_good_for() {
    // Two weeks, half an hour a day, nothing done yet.
    assert_eq!(
        table(14, 30, &NONE, "-------"),
        [
            "14: gather Exchanges, gather Quotes, gather Common",
            "13: gather Achievement, gather Skills, gather Knot",
            "12: gather FirstYear, gather LaterYears, start tenshokuriyuu, tidy tenshokuriyuu",
            "11: start shiboudouki, start jisseki, start chousho, tidy shiboudouki",
            "10: start tansho, start career, start gyakushitsumon, tidy jisseki",
            "9: tidy chousho, tidy tansho, tidy career, tidy gyakushitsumon",
            "3: speak tenshokuriyuu, speak shiboudouki, speak jisseki, speak chousho, speak tansho, speak career, speak gyakushitsumon",
            "1: speak tenshokuriyuu, speak shiboudouki, speak jisseki, speak chousho, speak tansho, speak career, sheet",
            "0: sheet",
        ]
    );
    // A week, a quarter of an hour: what is written is shaped first, and what finds no room is said.
    assert_eq!(
        table(7, 15, &ENOUGH, "oo--dd-"),
        [
            "7: tidy tenshokuriyuu, tidy shiboudouki",
            "6: start jisseki",
            "5: tidy jisseki, start chousho",
            "4: tidy chousho, start gyakushitsumon",
            "3: speak tenshokuriyuu, speak shiboudouki, speak jisseki",
            "2: speak chousho, speak gyakushitsumon, tidy gyakushitsumon",
            "1: speak tansho, speak career, sheet",
            "0: sheet",
        ]
    );
    // Three days.
    assert_eq!(
        table(3, 30, &NONE, "w------"),
        [
            "3: speak tenshokuriyuu, start shiboudouki, start jisseki, start chousho",
            "2: speak shiboudouki, speak jisseki, speak chousho, start tansho, start career",
            "1: speak tansho, speak career, start gyakushitsumon, speak gyakushitsumon, speak tenshokuriyuu, sheet",
            "0: sheet",
            "rest: gather Exchanges, gather Quotes, gather Common, gather Achievement, gather Skills, gather Knot, gather FirstYear, gather LaterYears, tidy shiboudouki, tidy jisseki, tidy chousho, tidy tansho, tidy career, tidy gyakushitsumon",
        ]
    );
    // Three days and nothing written: every question has its first line before anything is said twice.
    let found = table(3, 30, &ENOUGH, "-------");
    assert_eq!(
        found[..4],
        [
            "3: start tenshokuriyuu, start shiboudouki, start jisseki, speak tenshokuriyuu",
            "2: speak shiboudouki, speak jisseki, start chousho, start tansho, speak chousho",
            "1: speak tansho, start career, start gyakushitsumon, speak career, sheet",
            "0: sheet",
        ]
    );
    // The last evening with nothing written begins with what ホーム says, and no sheet is empty.
    assert_eq!(
        table(1, 30, &ENOUGH, "-------")[..2],
        ["1: start tenshokuriyuu, start shiboudouki, start jisseki, speak tenshokuriyuu", "0: sheet"]
    );
    assert_eq!(table(0, 30, &ENOUGH, "-------"), ["0: calm"]);
    // The last evening with nothing said and an hour.
    assert_eq!(
        table(1, 15, &ENOUGH, "ooowwww"),
        [
            "1: speak tenshokuriyuu, speak shiboudouki, sheet",
            "0: sheet",
            "rest: tidy tenshokuriyuu, tidy shiboudouki, tidy jisseki, speak jisseki, speak chousho, speak tansho, speak career, speak gyakushitsumon"
        ]
    );
}

#[test]
fn the_last_hours_hold_the_sheet_and_the_last_hour_holds_nothing() {
    for (start, now, from, steps) in [
        (Some("14:00"), "08:00", Some("11:00"), 1),
        (Some("14:00"), "12:10", Some("12:10"), 1),
        (Some("14:00"), "13:00", Some("13:00"), 1),
        (Some("14:00"), "13:01", None, 0),
        (Some("14:00"), "14:30", None, 0),
        (Some("02:00"), "00:10", None, 1),
        (None, "13:30", None, 1),
    ] {
        let (company, today) = interview(0);
        let company = Company { time: start.and_then(TimeOfDay::parse), ..company };
        let table = timetable(&company, (today, TimeOfDay::parse(now).unwrap()), 60, &NONE, &answers("ooooooo"));
        let [day] = &table.days[..] else { panic!("{start:?} at {now}: {table:?}") };
        assert_eq!(
            (day.phase(), day.from, day.steps.len()),
            (Phase::Hours, from.and_then(TimeOfDay::parse), steps),
            "{start:?} at {now}"
        );
    }
}

#[test]
fn late_in_the_evening_today_holds_only_what_fits_before_midnight() {
    for (left, now, first, most) in
        [(5, "22:00", 5, 30), (5, "23:45", 5, 15), (5, "23:58", 4, 30), (1, "23:50", 1, 10), (1, "23:58", 0, 4)]
    {
        let (company, today) = interview(left);
        let moment = (today, TimeOfDay::parse(now).unwrap());
        let table = timetable(&company, moment, 30, &NONE, &answers("oo-----"));
        let day = &table.days[0];
        assert!(day.left == first && (1..=most).contains(&day.minutes()), "{now}, {left} days before: {day:?}");
    }
}

#[test]
fn without_a_day_everything_is_rest_and_from_the_day_on_nothing_is() {
    let (company, today) = interview(0);
    let open = ["start shiboudouki", "tidy shiboudouki", "speak shiboudouki"];
    for (date, now, days, rest) in [
        (None, "15:00", 0, &open[..]),
        (Some("2026-12-01"), "09:00", 1, &[]),
        (Some("2026-12-01"), "13:30", 1, &[]),
        (Some("2026-12-01"), "15:00", 0, &[]),
        (Some("2026-11-30"), "09:00", 0, &[]),
    ] {
        let company = Company { date: date.and_then(Date::parse), ..company.clone() };
        let table = timetable(&company, (today, TimeOfDay::parse(now).unwrap()), 30, &ENOUGH, &answers("d-ddddd"));
        assert_eq!((table.days.len(), shorts(&table.rest)), (days, rest.iter().map(|&step| step.into()).collect()));
    }
}

#[test]
fn a_day_that_is_far_away_is_not_counted_to() {
    let company = Company { date: Date::parse("9999-12-31"), ..Company::default() };
    let moment = (Date::FIRST, TimeOfDay::parse("10:00").unwrap());
    let table = timetable(&company, moment, 15, &NONE, &answers("-------"));
    assert_eq!(table.days.last().map(|day| day.left), Some(0));
    assert!(table.days.len() < 70);
}

proptest! {
    #![proptest_config(crate::property(300))]

    #[test]
    fn nothing_is_offered_twice_and_an_answer_is_shaped_and_said_after_it_is_written(
        states in "[-bowsd]{7}",
        materials in prop::array::uniform8(0_usize..4),
        left in 0..30,
        minutes in prop::sample::select(vec![15_u16, 30, 60]),
    ) {
        let (company, today) = interview(left);
        let now = TimeOfDay::parse("09:00").unwrap();
        let known = answers(&states);
        let table = timetable(&company, (today, now), minutes, &materials, &known);
        let mut written: Vec<&str> =
            SEVEN.iter().zip(known).filter(|(_, state)| state.is_written()).map(|(question, _)| question.id).collect();
        let mut seen: Vec<String> = Vec::new();
        for day in &table.days {
            prop_assert!(day.minutes() <= minutes, "{} minutes on {:?}", day.minutes(), day);
            for step in &day.steps {
                let is_last = day.left <= 1;
                let is_unwritten = matches!(step, NextStep::Start(_) | NextStep::Continue(_));
                prop_assert!(!is_last || is_unwritten || step.stage() == Stage::Speak, "{step:?} on the last days");
                prop_assert!(*step != NextStep::Sheet || !written.is_empty(), "an empty sheet {} days before", day.left);
                match step {
                    NextStep::Start(question) | NextStep::Continue(question) => written.push(question.id),
                    NextStep::Tidy(question, _) | NextStep::Speak(question) => {
                        prop_assert!(written.contains(&question.id), "{step:?} before it is written");
                    }
                    _ => {}
                }
                let name = short(*step);
                // Only what is said once more on the last evening, and the sheet, come twice.
                prop_assert!(is_last || !seen.contains(&name), "{name} twice");
                seen.push(name);
            }
        }
        // While answers are written and shaped, today begins with what ホーム calls the next step.
        if left >= 4 {
            let next = next_steps(Countdown::Days(left), &materials, &known, Afterwards::Nothing);
            let first = table.days.first().filter(|day| day.left == left).and_then(|day| day.steps.first());
            let is_new = |step: &&NextStep| !matches!(step, NextStep::Speak(_));
            prop_assert_eq!(next.first().filter(is_new).map(|one| short(*one)), first.filter(is_new).map(|one| short(*one)));
        }
        let is_unwritten = |step: &NextStep| matches!(step, NextStep::Start(_) | NextStep::Continue(_));
        let twice = seen.iter().enumerate().any(|(at, name)| name.starts_with("speak") && seen[..at].contains(name));
        prop_assert!(!twice || !table.rest.iter().any(is_unwritten), "said twice before all is written: {seen:?}");
        for step in &table.rest {
            let name = short(*step);
            prop_assert!(!seen.contains(&name), "{name} twice");
            seen.push(name);
        }
        // Everything that is open on ホーム has a place, but for the day itself.
        let still = if left == 0 { Countdown::Today } else { Countdown::Open };
        for step in next_steps(still, &materials, &known, Afterwards::Nothing) {
            let is_again = matches!(step, NextStep::Speak(question) if known.iter().zip(SEVEN).any(|(state, one)| one.id == question.id && state.is_spoken));
            prop_assert!(is_again || seen.contains(&short(step)), "{} has no place", short(step));
        }
    }
}
