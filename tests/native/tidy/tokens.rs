//! The tokens of the style: each is used, and the dark ones are the same whichever way the dark comes.

use super::assert_clean;
use super::tree::{File, file, files};

const TOKENS: &str = "style/tokens.css";

/// The names that are given a value here.
fn defined(css: &str) -> Vec<&str> {
    let starts = css.split(['{', ';', '/', '\n']).map(str::trim_start);
    let mut names: Vec<&str> =
        starts.filter(|start| start.starts_with("--")).filter_map(|start| Some(start.split_once(':')?.0)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn unused<'a>(css: &'a str, others: &[File]) -> Vec<&'a str> {
    let is_used = |name: &str| {
        let ways = [format!("var({name})"), format!("var({name},")];
        others.iter().map(|file| file.text.as_str()).chain([css]).any(|text| ways.iter().any(|way| text.contains(way)))
    };
    defined(css).into_iter().filter(|name| !is_used(name)).collect()
}

/// What stands in the braces behind this selector.
fn block<'a>(css: &'a str, selector: &str) -> Vec<&'a str> {
    let inside = css.split(selector).nth(1).and_then(|rest| rest.split_once('{')?.1.split('}').next());
    inside.unwrap_or_default().lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

#[test]
fn a_token_that_nothing_uses_is_found() {
    let css = ":root { --a: 1px; --b: var(--a); }\n@media x { :root { --c: 2px } }";
    let other = |text: &str| [File { path: "style/a.css".into(), text: text.into() }];
    assert_eq!(defined(css), ["--a", "--b", "--c"]);
    assert_eq!(unused(css, &other("p { gap: var(--b); }")), ["--c"]);
    assert_eq!(unused(css, &other("p { gap: var(--b); top: var(--c, 0) }")), [""; 0]);
    assert_eq!(block("a { x } b:c {\n y;\n z;\n}", "b:c"), ["y;", "z;"]);
}

#[test]
fn every_token_is_used() {
    let others: Vec<File> =
        files("style", &[".css"]).into_iter().chain(files("src/ui", &[".rs"])).chain(files("public", &[])).collect();
    let others: Vec<File> = others.into_iter().filter(|file| file.path != TOKENS).collect();
    let tokens = file(TOKENS);
    let faults =
        unused(&tokens.text, &others).into_iter().map(|name| format!("{TOKENS} gives {name} a value for nobody"));
    assert_clean("a token", &faults.collect::<Vec<String>>());
}

#[test]
fn the_dark_is_the_same_whether_it_is_chosen_or_follows_the_device() {
    let tokens = file(TOKENS).text;
    let chosen = block(&tokens, ":root[data-theme=\"dark\"]");
    assert!(chosen.len() > 20, "the dark tokens were not found");
    assert_eq!(chosen, block(&tokens, ":root:not([data-theme])"));
}
