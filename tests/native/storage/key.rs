//! Keys: one spelling, and nothing else is taken for one.

use musubime::storage::key::{Key, Kind, is_newer};
use musubime::storage::record::Stamp;
use proptest::prelude::*;

fn kinds() -> impl Strategy<Value = Kind> {
    prop::sample::select(Kind::ALL.to_vec())
}

fn versions() -> impl Strategy<Value = Stamp> {
    (0_u64..20, "[a-z0-9]{1,2}").prop_map(|(rev, tab)| Stamp { rev, tab })
}

#[test]
fn a_key_is_spelled_in_one_way() {
    for (key, spelled) in [
        (Key::new(Kind::Company, "k3x9"), "musubime/1/company/k3x9"),
        (Key::new(Kind::Answer, "k3x9.shiboudouki"), "musubime/1/answer/k3x9.shiboudouki"),
        (Key::new(Kind::Question, "k3x9.own-01a"), "musubime/1/question/k3x9.own-01a"),
        (Key::new(Kind::Card, "me.strength.01a"), "musubime/1/card/me.strength.01a"),
        (Key::new(Kind::Take, "k3x9.tansho.01a.0"), "musubime/1/take/k3x9.tansho.01a.0"),
        (Key::new(Kind::Setting, "theme"), "musubime/1/setting/theme"),
        (Key::new(Kind::Conflict, "answer.k3x9.tansho.t1.7"), "musubime/1/conflict/answer.k3x9.tansho.t1.7"),
    ] {
        assert_eq!(key.to_string(), spelled);
        assert_eq!(Key::parse(spelled), Some(key), "{spelled}");
    }
}

#[test]
fn whatever_is_no_record_of_this_schema_is_refused() {
    for text in [
        "",
        "musubime",
        "musubime/",
        "musubime/1",
        "musubime/1/",
        "musubime/1/answer",
        "musubime/1/answer/",
        "musubime/1//k3x9",
        "musubime/1/answers/k3x9",
        "musubime/1/ANSWER/k3x9",
        "musubime/1/quarantine/musubime/1/answer/k3x9/00000000",
        "musubime/1/rescue/2026-11-23T08:00:00.000Z",
        "musubime/boot-retry",
        "musubime/0/answer/k3x9",
        "musubime/2/answer/k3x9",
        "musubime/01/answer/k3x9",
        "musubime/+1/answer/k3x9",
        "musubime/１/answer/k3x9",
        "musubime2/1/answer/k3x9",
        "Musubime/1/answer/k3x9",
        " musubime/1/answer/k3x9",
        "neighbour/musubime/1/answer/k3x9",
        "answer/k3x9",
    ] {
        assert_eq!(Key::parse(text), None, "{text:?}");
    }
}

#[test]
fn only_a_later_schema_is_newer() {
    for (text, newer) in [
        ("musubime/2/answer/k3x9", true),
        ("musubime/10/anything", true),
        ("musubime/2", true),
        ("musubime/4294967296/answer/k3x9", true),
        ("musubime/123456789012345678901234567890/answer/k3x9", true),
        ("musubime/-2/answer/k3x9", false),
        ("musubime/2x/answer/k3x9", false),
        ("musubime//answer/k3x9", false),
        ("musubime/1/answer/k3x9", false),
        ("musubime/0/answer/k3x9", false),
        ("musubime/1/quarantine/2", false),
        ("musubime/boot-retry", false),
        ("musubime/", false),
        ("neighbour/2/answer/k3x9", false),
        ("2/answer/k3x9", false),
        ("", false),
    ] {
        assert_eq!(is_newer(text), newer, "{text:?}");
    }
}

proptest! {
    #![proptest_config(crate::property(256))]

    #[test]
    fn reading_a_key_undoes_spelling_it(kind in kinds(), id in ".+") {
        let key = Key::new(kind, id);
        prop_assert_eq!(Key::parse(&key.to_string()), Some(key));
    }

    #[test]
    fn what_can_be_read_is_spelled_the_same_again(text in "(musubime/)?[0-2]?/?(company|answer|setting|conflict|x)?/?.{0,5}") {
        if let Some(key) = Key::parse(&text) {
            prop_assert_eq!(key.to_string(), text);
        }
    }

    #[test]
    fn different_versions_never_share_the_key_of_a_conflict(
        (one_kind, one_id, one_version) in (kinds(), "[a-z0-9]{1,2}", versions()),
        (two_kind, two_id, two_version) in (kinds(), "[a-z0-9]{1,2}", versions()),
    ) {
        let (one, two) = (Key::new(one_kind, one_id), Key::new(two_kind, two_id));
        let shared = one.conflict_with(&one_version) == two.conflict_with(&two_version);
        prop_assert_eq!(shared, one == two && one_version == two_version);
        prop_assert_eq!(one.conflict_with(&one_version).kind, Kind::Conflict);
    }
}
