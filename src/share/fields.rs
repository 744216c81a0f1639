//! A pack or a reply as one text: fields, rows of them, and groups of rows, parted by the control characters that ASCII
//! keeps for it. They are shorter than any brackets, and nobody types them.

/// Between two fields.
const FIELD: char = '\u{1f}';
/// Between two rows.
const ROW: char = '\u{1e}';

/// A text without the characters that part fields, and without other control characters but the end of a line.
pub fn clean(text: &str) -> String {
    text.chars().filter(|character| *character == '\n' || !character.is_control()).collect()
}

/// The rows as one text.
pub fn join(rows: &[Vec<String>]) -> String {
    let rows = rows.iter().map(|row| row.iter().map(|field| clean(field)).collect::<Vec<_>>().join(&FIELD.to_string()));
    rows.collect::<Vec<String>>().join(&ROW.to_string())
}

/// The rows of a text.
pub fn split(text: &str) -> Vec<Vec<&str>> {
    text.split(ROW).map(|row| row.split(FIELD).collect()).collect()
}
