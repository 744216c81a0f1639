//! Saving a document without losing the fields that only a later version knows.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

/// `new` with every field of `old` that it does not name. Where either is no JSON object, `new` alone.
#[must_use]
pub fn overlay(old: &str, new: String) -> String {
    let (Ok(mut fields), Ok(named)) = (object(old), object(&new)) else { return new };
    fields.extend(named);
    serde_json::to_string(&fields).unwrap_or(new)
}

fn object(text: &str) -> Result<BTreeMap<String, &RawValue>, serde_json::Error> {
    serde_json::from_str(text)
}

#[cfg(test)]
mod tests {
    use super::overlay;

    #[test]
    fn keeps_what_the_new_document_does_not_name() {
        for (old, new, whole) in [
            (r#"{"text":"a","stars":[1, 2]}"#, r#"{"text":"b"}"#, r#"{"stars":[1, 2],"text":"b"}"#),
            (r#"{"text":"a"}"#, r#"{"text":""}"#, r#"{"text":""}"#),
            ("null", r#"{"text":"b"}"#, r#"{"text":"b"}"#),
            ("", r#"{"text":"b"}"#, r#"{"text":"b"}"#),
            (r#"{"text":"a"}"#, "null", "null"),
        ] {
            assert_eq!(overlay(old, new.to_owned()), whole, "{old} under {new}");
        }
    }
}
