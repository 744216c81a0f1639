//! What the calendar of the phone is told. Others may look at it, so nothing says what kind of day it is unless the person
//! wants it to.

use crate::notebook::Company;
use crate::plan::Event;

/// What a file for the calendar is called: it lies among the downloads, where others may see it.
pub const FILE: &str = "yotei.ics";
/// So many minutes before the interview the phone reminds: when the sheet is looked at for the last time.
const ALARM: u16 = 180;

/// The interview with this company, with the id it is stored under.
#[must_use]
pub fn interview(id: &str, company: &Company, is_named: bool) -> Event {
    let (title, place) = if is_named {
        (format!("{}の二次面接", company.name), company.place.clone())
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

#[cfg(test)]
mod tests {
    use super::interview;
    use crate::notebook::Company;
    use crate::plan::calendar;

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
