//! Scores the reader of answers against the public test cases of other Japanese prose tools.
//!
//! `cargo run --release --example score -- FOLDER` reads `number_cases.jsonl`, `number_idioms.jsonl`,
//! `sentence_split_cases.jsonl` and `textlint_cases.jsonl` in FOLDER, and prints what is right and every case that is
//! not. The cases belong to their projects and are kept outside of this one.

use std::collections::BTreeMap;
use std::error::Error;
use std::{env, fs, path::Path};

use musubime::check::{Check, Level, Notes, Quantity, numeral_value, numerals, quantities, read, sentences};
use serde_json::Value;

/// How many of a kind are right, and how many there are.
#[derive(Default)]
struct Score {
    right: usize,
    total: usize,
    /// Flagged and rightly so; flagged; to be flagged.
    flags: Option<(usize, usize, usize)>,
}

/// The scores by kind, and a line for every case that is not right.
#[derive(Default)]
struct Report {
    scores: BTreeMap<String, Score>,
    wrong: Vec<String>,
    left_out: Vec<String>,
}

impl Report {
    fn add(&mut self, kind: &str, case: &Value, is_right: bool, found: &str) {
        let score = self.scores.entry(kind.to_owned()).or_default();
        score.total += 1;
        score.right += usize::from(is_right);
        if !is_right {
            self.wrong.push(format!("{kind} {} {:?}\n    {found}", word(case, "id"), word(case, "text")));
        }
    }

    fn add_flag(&mut self, kind: &str, case: &Value, found: Option<String>) {
        let (is_found, is_wanted) = (found.is_some(), word(case, "expect") == "flagged");
        self.add(kind, case, is_found == is_wanted, &found.unwrap_or_else(|| "nothing".to_owned()));
        let flags = self.scores.entry(kind.to_owned()).or_default().flags.get_or_insert((0, 0, 0));
        flags.0 += usize::from(is_found && is_wanted);
        flags.1 += usize::from(is_found);
        flags.2 += usize::from(is_wanted);
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("usage: score FOLDER")?;
    let folder = Path::new(&folder);
    let mut report = Report::default();
    for case in cases(folder, "number_cases.jsonl")? {
        number(&mut report, &case);
    }
    for case in cases(folder, "number_idioms.jsonl")? {
        idiom(&mut report, &case);
    }
    for case in cases(folder, "sentence_split_cases.jsonl")? {
        split(&mut report, &case);
    }
    for case in cases(folder, "textlint_cases.jsonl")? {
        prose(&mut report, &case);
    }
    for (kind, score) in &report.scores {
        print!("{kind:<28} {:>3}/{:<3}", score.right, score.total);
        if let Some((hits, found, wanted)) = score.flags {
            print!("  precision {hits}/{found}  recall {hits}/{wanted}");
        }
        println!();
    }
    for (title, lines) in [("Not right", &report.wrong), ("Left out", &report.left_out)] {
        println!("\n{title}: {}", lines.len());
        for line in lines {
            println!("  {line}");
        }
    }
    Ok(())
}

fn cases(folder: &Path, file: &str) -> Result<Vec<Value>, Box<dyn Error>> {
    let text = fs::read_to_string(folder.join(file)).map_err(|error| format!("{file}: {error}"))?;
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| Ok(serde_json::from_str(line)?)).collect()
}

fn word<'a>(case: &'a Value, key: &str) -> &'a str {
    case.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn words<'a>(case: &'a Value, key: &str) -> Vec<&'a str> {
    case.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

fn number(report: &mut Report, case: &Value) {
    let (kind, text) = (word(case, "kind"), word(case, "text"));
    if kind == "find" {
        // These cases look for numerals with a 漢数字 in them only.
        let is_plain = |numeral: &&str| numeral.chars().all(|digit| matches!(digit, '0'..='9' | '０'..='９'));
        let found = numerals(text).into_iter().filter_map(|span| text.get(span));
        let found: Vec<&str> = found.filter(|numeral| !is_plain(numeral)).collect();
        return report.add("number find", case, found == words(case, "spans"), &format!("{found:?}"));
    }
    let (found, wanted) = (numeral_value(text), case.get("value").and_then(Value::as_f64));
    let is_right = match (found, wanted) {
        (Some(found), Some(wanted)) => (found - wanted).abs() < 0.5,
        (found, wanted) => found.is_none() && wanted.is_none(),
    };
    report.add(&format!("number {kind}"), case, is_right, &format!("{found:?}"));
}

fn idiom(report: &mut Report, case: &Value) {
    let text = word(case, "text");
    let found = quantities(text);
    let label = word(case, "derived");
    let is_right = match label {
        "quantity" => !found.is_empty(),
        "approximate" => found.iter().any(|quantity| quantity.is_rough),
        _ => found.is_empty(),
    };
    let shown = |quantity: &Quantity| {
        format!("{:?} {}–{} {:?}", text.get(quantity.span.clone()), quantity.low, quantity.high, quantity.unit)
    };
    let found: Vec<String> = found.iter().map(shown).collect();
    report.add(&format!("idiom {label}"), case, is_right, &found.join(", "));
}

fn split(report: &mut Report, case: &Value) {
    let text = word(case, "text");
    let found: Vec<&str> = sentences(text).into_iter().filter_map(|span| text.get(span)).collect();
    report.add("sentences", case, found == words(case, "expect"), &format!("{found:?}"));
}

/// The checks by the names in the cases.
const CHECKS: [(&str, Check); 4] = [
    ("ra-nuki", Check::RaNuki),
    ("style-mix", Check::StyleMix),
    ("too-many-ten", Check::Commas),
    ("sentence-length", Check::SentenceLength),
];

fn prose(report: &mut Report, case: &Value) {
    let (kind, text) = (word(case, "check"), word(case, "text"));
    let Some((_, check)) = CHECKS.into_iter().find(|(name, _)| *name == kind) else { return };
    let Some((text, level)) = adapted(case, check, text) else {
        report.left_out.push(format!("{kind} {} {text:?}", word(case, "id")));
        return;
    };
    let findings = read("", &text, &Notes::default());
    let found = findings.iter().find(|finding| finding.check == check && finding.level <= level);
    let spans = |spans: &[std::ops::Range<usize>]| {
        let words: Vec<&str> = spans.iter().filter_map(|span| text.get(span.clone())).collect();
        format!("{words:?}")
    };
    report.add_flag(kind, case, found.map(|finding| spans(&finding.spans)));
}

/// The text to be read and the level that counts as flagged, none for a case that asks for something else. The limits of
/// those rules are not ours: every sentence is made longer by the difference, so that the way of counting is compared.
fn adapted(case: &Value, check: Check, text: &str) -> Option<(String, Level)> {
    let option = |key: &str| case.get("options").and_then(|options| options.get(key));
    let max = option("max").and_then(Value::as_u64).and_then(|max| usize::try_from(max).ok());
    let padded = |pad: &str| -> String {
        let mut sentences: Vec<_> = sentences(text).into_iter().map(|span| span.start).collect();
        sentences.push(text.len());
        let lead = text.get(..sentences.first().copied().unwrap_or_default()).unwrap_or_default();
        let parts = sentences.windows(2).filter_map(|ends| text.get(*ends.first()?..*ends.last()?));
        parts.fold(lead.to_owned(), |all, part| all + pad + part)
    };
    match check {
        // ５ and more are many; 4 and more by default there. A mark for 、 of one's own is not known here.
        Check::Commas if option("touten").is_some() && text.contains('、') => None,
        Check::Commas => Some((padded(&"さらに、".repeat(4_usize.checked_sub(max.unwrap_or(3))?)), Level::Hint)),
        Check::SentenceLength => {
            Some((padded(&"あ".repeat(100_usize.checked_sub(max.unwrap_or(100))?)), Level::Attention))
        }
        // A case that asks for one style and has one tells nothing about mixed ones.
        Check::StyleMix => {
            let is_wish = ["preferInBody", "preferInHeader", "preferInList"].iter().any(|key| option(key).is_some());
            let is_uniform = !(text.contains("です") || text.contains("ます")) || !text.contains("ある");
            (!(is_wish && is_uniform && word(case, "expect") == "flagged")).then(|| (text.to_owned(), Level::Hint))
        }
        _ => Some((text.to_owned(), Level::Hint)),
    }
}
