//! A file is read at one sitting, and a component on one screen.

use super::assert_clean;
use super::lexer::{Language, item_end, read};
use super::tree::{File, files};

/// So many lines has a file.
const LONGEST: usize = 300;

/// So many lines has a component, from its name to its closing brace.
const LONGEST_COMPONENT: usize = 80;

/// What is written by hand. The commands in `script/` have no ending.
const WRITTEN: [&str; 8] = [".rs", ".ts", ".mjs", ".js", ".jsx", ".svelte", ".css", ".sh"];

fn too_long(file: &File) -> Option<String> {
    let lines = file.text.lines().count();
    (lines > LONGEST).then(|| format!("{}: {lines} lines, {LONGEST} at most", file.path))
}

/// The functions that return a view, with their lines; most of them stand behind `#[component]`.
fn components(text: &str) -> Vec<(String, usize)> {
    let code = read(text, Language::Rust).code;
    let mut found = Vec::new();
    for (start, _) in code.match_indices("fn ") {
        let function = &code[start..];
        let begins = code[..start].chars().last().is_none_or(char::is_whitespace);
        let Some(opening) = function.find(['{', ';']).filter(|_| begins) else { continue };
        let signature = &function[..opening];
        let returned = signature.rsplit_once("->").map_or("", |(_, returned)| returned);
        if ["IntoView", "AnyView"].iter().any(|view| returned.contains(view)) {
            let name = signature["fn ".len()..].split(['(', '<']).next().unwrap_or_default();
            found.push((name.to_owned(), function[..item_end(function)].lines().count()));
        }
    }
    found
}

fn too_long_components(file: &File) -> Vec<String> {
    let long = components(&file.text).into_iter().filter(|(_, lines)| *lines > LONGEST_COMPONENT);
    long.map(|(name, lines)| format!("{}: {name} has {lines} lines, {LONGEST_COMPONENT} at most", file.path)).collect()
}

fn sample(text: String) -> File {
    File { path: "src/a.rs".into(), text }
}

#[test]
fn a_file_or_a_component_that_is_too_long_is_found() {
    for (lines, faulty) in [(300, false), (301, true)] {
        assert_eq!(too_long(&sample("a\n".repeat(lines))).is_some(), faulty, "{lines}");
    }
    for (text, found) in [
        ("#[component]\npub fn A(\n    b: C,\n) -> impl IntoView {\n    d\n}\n", vec![("A", 5)]),
        ("fn a() -> AnyView { b({ c }) }\nfn d() -> Option<AnyView> {\n}", vec![("a", 1), ("d", 2)]),
        ("fn a(b: impl Fn() -> AnyView) -> String {\n}\nfn c() { d }\ntrait E { fn f() -> AnyView; }", vec![("f", 1)]),
        ("// fn a() -> AnyView {}\nlet b = \"fn c() -> AnyView {}\";", vec![]),
    ] {
        let expected: Vec<_> = found.into_iter().map(|(name, lines)| (name.to_owned(), lines)).collect();
        assert_eq!(components(text), expected, "{text}");
    }
    for (inner, faulty) in [(78, 0), (79, 1)] {
        let text = format!("fn a() -> AnyView {{\n{}}}\n", "b();\n".repeat(inner));
        assert_eq!(too_long_components(&sample(text)).len(), faulty, "{inner}");
    }
}

#[test]
fn no_file_is_longer_than_it_may_be() {
    let folders = ["src", "style", "public", "tests", "examples"];
    let written = folders.iter().flat_map(|folder| files(folder, &WRITTEN)).chain(files("script", &[]));
    assert_clean("a file is too long", &written.filter_map(|file| too_long(&file)).collect::<Vec<_>>());
}

#[test]
fn no_component_is_longer_than_it_may_be() {
    let faults: Vec<_> = files("src/ui", &[".rs"]).iter().flat_map(too_long_components).collect();
    assert_clean("a component is too long", &faults);
}
