//! The notebook of the next interview at the same company: of the final round after 通過, of another try after 見送り.

use super::foretold::lines;
use crate::notebook::{Card, Company, Seat, Venue, field};
use crate::plan::round::{FINAL, Round};

/// The company in its final round: the same, but nothing is known yet of when, where and with whom but for the board.
#[must_use]
pub fn final_round(company: &Company) -> Company {
    let name = match Round::of(company) {
        Round::Second => format!("{}{FINAL}", company.name.trim()),
        Round::Final => company.name.clone(),
    };
    Company { name, seats: vec![Seat::Executive], ..cleared(company) }
}

/// The company at which one tries again, in its second round: nothing is known yet of when, where and with whom.
#[must_use]
pub fn once_more(company: &Company) -> Company {
    let name = company.name.trim();
    let name = name.strip_suffix(FINAL).unwrap_or(name).to_owned();
    Company { name, seats: Vec::new(), ..cleared(company) }
}

fn cleared(company: &Company) -> Company {
    Company {
        date: None,
        time: None,
        minutes: 0,
        venue: Venue::Unknown,
        place: String::new(),
        archived: false,
        ..company.clone()
    }
}

/// What was asked in the second round, as the log of the final one: the foretold questions that came, then what the person
/// wrote, line by line. Nothing stands there twice.
#[must_use]
pub fn exchanges(debrief: &Card) -> Vec<Card> {
    let foretold = lines(debrief, field::HITS).into_iter().map(|one| one.asked);
    let written = debrief.parts(field::CAME, '\n').map(|line| line.trim_start_matches(['・', '-', ' ']).to_owned());
    let mut asked: Vec<String> = Vec::new();
    for one in foretold.chain(written) {
        if !one.is_empty() && !asked.contains(&one) {
            asked.push(one);
        }
    }
    (0..).zip(asked).map(|(place, asked)| Card { place, ..Card::of(&[(field::ASKED, &asked)]) }).collect()
}

#[cfg(test)]
mod tests {
    use super::{exchanges, final_round, once_more};
    use crate::notebook::{Card, Company, Date, Opening, Seat, TimeOfDay, Venue, field};
    use crate::plan::Round;

    #[test]
    fn the_day_and_the_people_are_cleared_and_the_name_says_so_once() {
        let company = Company {
            name: "ハルカ物流".into(),
            role: "営業".into(),
            opening: Opening::Ready,
            date: Date::parse("2026-12-01"),
            time: TimeOfDay::parse("14:00"),
            minutes: 60,
            venue: Venue::Online,
            place: "リンク".into(),
            seats: vec![Seat::DepartmentHead],
            agent: "佐野さん".into(),
            notes: "メモ".into(),
            archived: true,
            order: 3,
        };
        let found = final_round(&company);
        assert_eq!((found.name.as_str(), found.role.as_str()), ("ハルカ物流（最終面接）", "営業"));
        assert_eq!((found.date, found.time, found.minutes, found.place.as_str()), (None, None, 0, ""));
        assert_eq!((found.seats.as_slice(), found.archived), (&[Seat::Executive][..], false));
        assert_eq!((found.agent.as_str(), found.opening), ("佐野さん", Opening::Ready));
        assert_eq!((Round::of(&found), Round::of(&company)), (Round::Final, Round::Second));
        assert_eq!(final_round(&found).name, found.name);
        let again = once_more(&Company { seats: vec![Seat::Executive], ..found });
        assert_eq!((again.name.as_str(), Round::of(&again), again.seats.len()), ("ハルカ物流", Round::Second, 0));
    }

    #[test]
    fn what_came_and_what_was_written_is_the_log() {
        let debrief = Card::of(&[
            (field::HITS, "deeper ほかの道は考えましたか\nlater 何か\nunasked では、短所はどんなところですか"),
            (field::CAME, "・夜勤は平気か\n\n ほかの道は考えましたか \n入社はいつから"),
        ]);
        let found: Vec<String> = exchanges(&debrief).iter().map(|card| card.text(field::ASKED).to_owned()).collect();
        let expected = ["ほかの道は考えましたか", "では、短所はどんなところですか", "夜勤は平気か", "入社はいつから"];
        assert_eq!(found, expected);
        assert_eq!(exchanges(&debrief).iter().map(|card| card.place).collect::<Vec<_>>(), [0, 1, 2, 3]);
        assert!(exchanges(&Card::default()).is_empty());
    }
}
