//! What the calendar of the phone is told. Others may look at it, so nothing says what kind of day it is unless the person
//! wants it to.

use super::{plan_words, round_words};
use crate::notebook::{Company, Date, TimeOfDay};
use crate::plan::{Event, Round, Timetable};

/// What a file for the calendar is called: it lies among the downloads, where others may see it.
pub const FILE: &str = "yotei.ics";
/// So many minutes before the interview the phone reminds: when the sheet is looked at for the last time.
const ALARM: u16 = 180;

/// A day as people say it; with its year where that is another one, so that a slip of the year is seen.
#[must_use]
pub fn day(day: Date, today: Date) -> String {
    let year = if day.year() == today.year() { String::new() } else { format!("{}年", day.year()) };
    format!("{year}{}月{}日（{}）", day.month(), day.day(), day.weekday())
}

/// The interview with this company, with the id it is stored under.
#[must_use]
pub fn interview(id: &str, company: &Company, is_named: bool) -> Event {
    let (title, place) = if is_named {
        (round_words::interview(&company.name, "の"), company.place.clone())
    } else {
        ("予定".to_owned(), String::new())
    };
    Event {
        name: format!("{id}.interview"),
        title,
        day: company.date,
        start: company.time,
        minutes: company.minutes,
        place,
        note: String::new(),
        alarm: company.time.map(|_| ALARM),
    }
}

/// The days until the interview, each at this time if one was chosen, and the interview itself. What would have begun
/// today begins now.
#[must_use]
pub fn plan(
    id: &str,
    company: &Company,
    table: &Timetable,
    start: Option<TimeOfDay>,
    (today, now): (Date, TimeOfDay),
    is_named: bool,
) -> Vec<Event> {
    let round = Round::of(company);
    let days = table.days.iter().filter(|day| !day.steps.is_empty()).map(|day| {
        let rows: Vec<String> = day.steps.iter().map(|step| plan_words::row(*step, round)).collect();
        // On the day itself the interview says when.
        let chosen = if day.left == 0 { day.from } else { start };
        let start = chosen.map(|start| if day.date == today { start.max(now) } else { start });
        Event {
            name: format!("{id}.plan.{}", day.date),
            title: if is_named { format!("{}の面接の準備", company.name) } else { "準備".to_owned() },
            day: Some(day.date),
            start,
            minutes: day.minutes(),
            place: String::new(),
            note: if is_named { rows.join("\n") } else { String::new() },
            alarm: start.map(|_| 0),
        }
    });
    days.chain([interview(id, company, is_named)]).collect()
}

#[cfg(test)]
mod tests {
    use super::{day, interview, plan};
    use crate::notebook::{Company, Date, TimeOfDay};
    use crate::plan::{AnswerStates, calendar, timetable};

    #[test]
    fn a_day_of_another_year_says_so() {
        let date = |text| Date::parse(text).unwrap();
        for (one, words) in [("2026-11-28", "11月28日（土）"), ("2027-11-28", "2027年11月28日（日）")] {
            assert_eq!(day(date(one), date("2026-11-27")), words);
        }
    }

    #[test]
    fn nothing_begins_before_now() {
        let company =
            Company { date: Date::parse("2026-12-01"), time: TimeOfDay::parse("14:00"), ..Company::default() };
        let morning = TimeOfDay::parse("07:30");
        for (now, first) in [("06:00", "07:30"), ("09:10", "09:10"), ("23:40", "23:40")] {
            let moment = (Date::parse("2026-11-25").unwrap(), TimeOfDay::parse(now).unwrap());
            let table = timetable(&company, moment, 30, &[0; 8], &AnswerStates::default());
            let events = plan("k3", &company, &table, morning, moment, false);
            assert_eq!(events.first().unwrap().start, TimeOfDay::parse(first), "{now}");
            assert_eq!(events.get(1).unwrap().start, morning, "{now}");
            let end = |event: &crate::plan::Event| event.start.unwrap().minutes() + event.minutes;
            assert!(events.iter().all(|event| end(event) <= 24 * 60), "{events:?}");
        }
    }

    #[test]
    fn nothing_says_whose_interview_it_is_unless_it_is_wanted() {
        let company = Company {
            name: "ハルカ物流".into(),
            place: "https://meet.example/haruka".into(),
            date: crate::notebook::Date::parse("2026-12-01"),
            ..Company::default()
        };
        let secret = calendar(&[interview("k3", &company, false)], 0);
        assert!(["ハルカ", "haruka", "面接"].iter().all(|word| !secret.contains(word)), "{secret}");
        let named = calendar(&[interview("k3", &company, true)], 0);
        assert!(["ハルカ物流", "haruka", "面接"].iter().all(|word| named.contains(word)), "{named}");
    }
}
