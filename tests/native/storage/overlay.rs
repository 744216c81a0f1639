//! Fields that only a later version knows survive being saved by this one.

use musubime::notebook::{Answer, Company, Theme, ThemeSetting};
use musubime::storage::overlay::overlay;
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::json::{text, unknown_fields};

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap()
}

/// What is stored after this version read `old` and saved `new` over it.
fn saved(old: &Map<String, Value>, new: &impl Serialize) -> Map<String, Value> {
    object(&overlay(&Value::from(old.clone()).to_string(), serde_json::to_string(new).unwrap()))
}

#[test]
fn an_unknown_value_is_kept_byte_for_byte() {
    for value in [r#"{ "b" : [ 1.50, 1e-9 ] }"#, "12345678901234567890123", r#""\u3042\/""#, "null", "[]"] {
        let old = format!(r#"{{"later":{value},"text":"はい"}}"#);
        let new = overlay(&old, r#"{"text":"いいえ"}"#.into());
        assert_eq!(new, old.replace("はい", "いいえ"), "{value}");
    }
}

#[test]
fn what_is_no_document_is_replaced_and_a_deletion_stays_one() {
    let new = r#"{"text":"はい"}"#;
    for old in ["", "null", "[]", "1", "\"text\"", "{", r#"{"text":}"#] {
        assert_eq!(overlay(old, new.into()), new, "{old:?}");
    }
    assert_eq!(overlay(r#"{"text":"はい","later":1}"#, "null".into()), "null");
}

proptest! {
    #![proptest_config(crate::property(300))]

    #[test]
    fn saving_changes_the_known_fields_and_no_other(
        (old_text, new_text) in (text(), text()),
        later in unknown_fields(),
    ) {
        for new in [
            json!(Answer { text: new_text.clone(), ..Answer::default() }),
            json!(Company { name: new_text.clone(), ..Company::default() }),
            json!(ThemeSetting { theme: Theme::Dark }),
        ] {
            let mut old = later.clone();
            old.extend(object(&new.to_string()).into_iter().map(|(name, _)| (name, json!(old_text))));
            let mut expected = later.clone();
            expected.extend(object(&new.to_string()));
            prop_assert_eq!(saved(&old, &new), expected);
        }
    }
}
