//! Ids of answers, and the stored documents. (That fields of later versions survive is proved where it is done, in
//! `storage::overlay`.)

use musubime::notebook::{
    Answer, AnswerId, Card, Company, CompanySetting, Date, Letters, LettersSetting, Opening, OwnQuestion, Seat, Theme,
    ThemeSetting, TimeOfDay, Venue,
};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::storage::json::{text, unknown_fields};

fn read<T: DeserializeOwned>(document: &Value) -> Result<T, String> {
    serde_json::from_str(&document.to_string()).map_err(|error| error.to_string())
}

fn written(document: &impl Serialize) -> Value {
    serde_json::from_str(&serde_json::to_string(document).unwrap()).unwrap()
}

fn dates() -> impl Strategy<Value = Option<Date>> {
    prop::option::of(
        (1_i32..=9_999, 1_u8..=12, 1_u8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap()),
    )
}

fn times() -> impl Strategy<Value = Option<TimeOfDay>> {
    prop::option::of((0_u8..24, 0_u8..60).prop_map(|(hour, minute)| TimeOfDay::new(hour, minute).unwrap()))
}

fn pair() -> impl Strategy<Value = (String, String)> {
    (text(), text())
}

#[test]
fn an_answer_is_stored_under_its_company_and_its_question() {
    for (stored, company, question) in
        [("k3x9.tansho", "k3x9", "tansho"), ("a.b", "a", "b"), ("k3x9.own.2", "k3x9", "own.2"), ("k3x9..", "k3x9", ".")]
    {
        let id = AnswerId::new(company, question);
        assert_eq!(id.stored(), stored);
        assert_eq!(AnswerId::parse(stored), Some(id), "{stored}");
    }
    for stored in ["", ".", "k3x9", "k3x9.", ".tansho", "..tansho"] {
        assert_eq!(AnswerId::parse(stored), None, "{stored:?}");
    }
}

#[test]
fn every_field_is_written_also_when_it_is_empty() {
    // A field that were left out would keep its old value when the document is saved over an older one.
    let empty = json!({
        "name": "", "role": "", "opening": "unknown", "date": null, "time": null, "minutes": 0, "venue": "unknown",
        "place": "", "seats": [], "agent": "", "notes": "", "archived": false, "order": 0,
    });
    assert_eq!(written(&Company::default()), empty);
    assert_eq!(written(&Answer::default()), json!({"text": "", "fine": []}));
    assert_eq!(written(&Card::default()), json!({"place": 0, "fields": {}}));
    assert_eq!(written(&OwnQuestion::default()), json!({"asked": "", "from_first_round": false, "place": 0}));
    assert_eq!(written(&ThemeSetting::default()), json!({"theme": "system"}));
    assert_eq!(written(&LettersSetting::default()), json!({"letters": "standard"}));
    assert_eq!(written(&CompanySetting::default()), json!({"company": ""}));
}

#[test]
fn an_older_document_without_a_field_still_opens() {
    assert_eq!(read(&json!({})), Ok(Company::default()));
    assert_eq!(read(&json!({"name": "ハルカ物流"})), Ok(Company { name: "ハルカ物流".into(), ..Company::default() }));
    assert_eq!(read(&json!({"name": "", "date": null, "time": null})), Ok(Company::default()));
    assert_eq!(read(&json!({})), Ok(Answer::default()));
    assert_eq!(read(&json!({})), Ok(ThemeSetting::default()));
}

#[test]
fn a_field_of_the_wrong_kind_is_refused_and_never_replaced_by_a_default() {
    for document in [
        json!({"name": 5}),
        json!({"name": null}),
        json!({"name": "", "role": ["営業"]}),
        json!({"name": "", "date": "2026-02-30"}),
        json!({"name": "", "date": "きょう"}),
        json!({"name": "", "date": 20_261_201}),
        json!({"name": "", "time": "25:00"}),
        json!("ハルカ物流"),
        json!(null),
    ] {
        assert!(read::<Company>(&document).is_err(), "{document}");
    }
    for document in [json!({"text": null}), json!({"text": ["はい"]}), json!({"text": 1}), json!("はい"), json!(null)]
    {
        assert!(read::<Answer>(&document).is_err(), "{document}");
    }
    for document in [json!({"theme": "Dark"}), json!({"theme": "sepia"}), json!({"theme": null}), json!("dark")] {
        assert!(read::<ThemeSetting>(&document).is_err(), "{document}");
    }
}

const SEATS: [Seat; 5] =
    [Seat::DepartmentHead, Seat::DirectManager, Seat::HumanResources, Seat::Executive, Seat::Unknown];

#[test]
fn a_choice_of_a_later_version_is_read_as_unknown() {
    let later = json!({"opening": "intern", "venue": "telephone", "seats": ["human-resources", "robot"]});
    let read: Company = read(&later).unwrap();
    assert_eq!((read.opening, read.venue), (Opening::Unknown, Venue::Unknown));
    assert_eq!(read.seats, [Seat::HumanResources, Seat::Unknown]);
}

#[test]
fn a_size_of_letters_is_read_as_it_was_written_and_one_of_a_later_version_as_the_standard() {
    for letters in [Letters::Standard, Letters::Larger, Letters::Large, Letters::Largest] {
        let setting = LettersSetting { letters };
        assert_eq!(read(&written(&setting)), Ok(setting));
    }
    assert_eq!(read(&json!({"letters": "huge"})), Ok(LettersSetting::default()));
    assert_eq!(read(&json!({})), Ok(LettersSetting::default()));
}

proptest! {
    #![proptest_config(crate::property(300))]

    #[test]
    fn a_stored_answer_id_is_read_as_it_was_written(company in "[a-z0-9]{1,12}", question in "[a-z0-9-]{1,20}") {
        let id = AnswerId::new(company, question);
        prop_assert_eq!(AnswerId::parse(&id.stored()), Some(id));
    }

    #[test]
    fn reading_a_document_undoes_writing_it_whatever_else_stands_there(
        (name, role, place, text) in (text(), text(), text(), text()),
        (date, time) in (dates(), times()),
        theme in prop::sample::select(vec![Theme::System, Theme::Light, Theme::Dark]),
        opening in prop::sample::select(vec![Opening::Ready, Opening::SecondStart, Opening::NewToIt, Opening::Unknown]),
        venue in prop::sample::select(vec![Venue::InPerson, Venue::Online, Venue::Unknown]),
        seats in prop::collection::vec(prop::sample::select(SEATS.to_vec()), 0..4),
        (minutes, archived, order) in any::<(u16, bool, u32)>(),
        (agent, notes) in pair(),
        fine in prop::collection::vec(text(), 0..3),
        later in unknown_fields(),
    ) {
        let company =
            Company { name, role, opening, date, time, minutes, venue, place, seats, agent, notes, archived, order };
        let answer = Answer { text, fine };
        let setting = ThemeSetting { theme };
        let with_later = |mut document: Value| {
            document.as_object_mut().unwrap().extend(later.clone());
            document
        };
        prop_assert_eq!(read(&with_later(written(&company))), Ok(company));
        prop_assert_eq!(read(&with_later(written(&answer))), Ok(answer));
        prop_assert_eq!(read(&with_later(written(&setting))), Ok(setting));
    }
}
