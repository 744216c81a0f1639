//! What the documents name is there: every file, and for every invariant of the map the test that says so.

use std::path::Path;

use super::assert_clean;
use super::tree::{File, exists, file, files, named_so, top_level};

/// How files end that a document names without their folder, such as `saving.spec.ts`.
const ENDINGS: &str = "rs ts mjs js css html json jsonl toml md yml svg txt webmanifest";

/// The folders of the project.
const FOLDERS: [&str; 8] = [".github", "docs", "examples", "public", "script", "src", "style", "tests"];

/// What stands between backticks, and what a link of Markdown leads to.
fn named(text: &str) -> Vec<&str> {
    let spans = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)).flat_map(str::split_whitespace);
    let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    spans.chain(links).collect()
}

/// Whether these words name a file or a folder of the project.
fn is_path(words: &str) -> bool {
    let is_plain = words.chars().all(|one| one.is_ascii_alphanumeric() || matches!(one, '/' | '.' | '-' | '_'));
    let is_file = Path::new(words).extension().is_some_and(|end| ENDINGS.split(' ').any(|known| end == known));
    match words.split_once('/') {
        Some((folder, _)) => is_plain && FOLDERS.contains(&folder),
        None => is_plain && is_file,
    }
}

fn missing<'a>(text: &'a str, is_there: &impl Fn(&str) -> bool) -> Vec<&'a str> {
    named(text).into_iter().filter(|words| is_path(words) && !is_there(words)).collect()
}

/// From the root, or, where only a name is given, anywhere.
fn is_there(path: &str) -> bool {
    exists(path) || (!path.contains('/') && named_so(path))
}

/// The comments of a source, which a reader takes at their word.
fn comments(text: &str) -> String {
    let lines = text.lines().filter_map(|line| line.trim_start().strip_prefix("//"));
    lines.collect::<Vec<&str>>().join("\n")
}

/// The entries of a list under this heading.
fn entries(text: &str, heading: &str) -> Vec<String> {
    let section = text.split(heading).nth(1).unwrap_or_default();
    let section = section.split("\n## ").next().unwrap_or_default();
    section.split("\n- ").skip(1).map(|entry| entry.split_whitespace().collect::<Vec<&str>>().join(" ")).collect()
}

/// Why an invariant is not held by a test: none is named, or the promise it names is not in that file.
fn unproved(entry: &str, text_of: &impl Fn(&str) -> Option<String>) -> Option<String> {
    let parts: Vec<&str> = entry.split('`').collect();
    let mut tests = 0;
    for (place, path) in parts.iter().enumerate().skip(1).step_by(2) {
        if !path.starts_with("tests/") && *path != "src/markup" {
            continue;
        }
        tests += 1;
        let after = parts.get(place + 1).map_or("", |after| after.trim_start());
        let promise = after.split(|one: char| !one.is_ascii_alphanumeric()).next().unwrap_or_default();
        let is_promise = promise.len() > 1 && promise.starts_with('P') && promise[1..].parse::<u8>().is_ok();
        if is_promise && !text_of(path).is_some_and(|text| text.contains(&format!("{promise} "))) {
            return Some(format!("{path} says nothing of {promise}: {entry}"));
        }
    }
    (tests == 0).then(|| format!("no test is named: {entry}"))
}

#[test]
fn a_name_without_a_file_and_an_invariant_without_a_test_are_found() {
    let known = |path: &str| ["src/a.rs", "docs/c", "d.ts"].contains(&path);
    for (text, found) in [
        ("see `src/a.rs` and [the file](src/a.rs#x), `d.ts` in `docs/c`", vec![]),
        ("see `src/b.rs`, [c](docs/c.md) and `e.ts`", vec!["src/b.rs", "e.ts", "docs/c.md"]),
        (
            "`a::b`, `x = \"y\"`, `Route`, `.rs`, `dist/x`, `career/care`, `~/.cache/x`, [d](https://example.org/e.html)",
            vec![],
        ),
        ("run `script/a native b`", vec!["script/a"]),
    ] {
        assert_eq!(missing(text, &known), found, "{text}");
    }
    let text_of = |path: &str| (path == "tests/a.ts").then(|| "test('P1 one', …)".to_owned());
    for (entry, is_faulty) in [
        ("one (`tests/a.ts` P1)", false),
        ("one (`tests/a.ts` P2)", true),
        ("one (`tests/a.ts`, `tests/b.ts` P1)", true),
        ("one (`tests/a.ts`); Pages too", false),
        ("one ([`storage`])", true),
    ] {
        assert_eq!(unproved(entry, &text_of).is_some(), is_faulty, "{entry}");
    }
    assert_eq!(entries("# a\n## b\n- c\n  d\n- e\n## f\n- g", "## b"), ["c d", "e"]);
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let documents = top_level()
        .into_iter()
        .filter(|name| Path::new(name).extension().is_some_and(|end| end == "md"))
        .map(|name| file(&name));
    let sources = ["src", "tests"].into_iter().flat_map(|folder| files(folder, &[".rs"]));
    let sources = sources.map(|File { path, text }| File { path, text: comments(&text) });
    let faults = documents.chain(sources).flat_map(|file| {
        let missing = missing(&file.text, &is_there).into_iter();
        missing.map(|name| format!("{} names {name}, which is not there", file.path)).collect::<Vec<String>>()
    });
    assert_clean("a document is out of date", &faults.collect::<Vec<String>>());
}

#[test]
fn every_invariant_of_the_map_names_its_test() {
    let map = comments(&file("src/lib.rs").text).replace("\n!", "\n").replace("\n ", "\n");
    let entries = entries(&map, "## What always holds");
    assert!(entries.len() > 10, "the list of what always holds was not found");
    let text_of = |path: &str| exists(path).then(|| if path.contains('.') { file(path).text } else { String::new() });
    assert_clean("an invariant", &entries.iter().filter_map(|entry| unproved(entry, &text_of)).collect::<Vec<_>>());
}
