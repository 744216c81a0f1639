//! Documents to store: any JSON a notebook of this or a later version might hold.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any text a person can type, with the characters that JSON has to escape.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ぁ-んァ-ヶ一-龠々、。？「」\n\t\"\\\\]{0,40}",
        Just("𠮷野家で👨‍👩‍👧と\u{2028}話す\u{0}".to_owned()),
    ]
}

/// Any JSON value up to three levels deep. Numbers are whole ones, which is what the notebook counts with.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(text(), inner, 0..4).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Fields of a later version: their names begin with a word that no version of ours will use.
pub(crate) fn unknown_fields() -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::btree_map("later_[a-z]{1,6}", value(), 0..4).prop_map(|map| map.into_iter().collect())
}

/// The text of an answer with fields of a later version around it, as exact JSON text.
pub(crate) fn body() -> impl Strategy<Value = String> {
    let document = (text(), unknown_fields()).prop_map(|(text, mut fields)| {
        fields.insert("text".into(), json!(text));
        Value::Object(fields)
    });
    prop_oneof![document, value()].prop_map(|value| value.to_string())
}
