//! Words nobody leaves behind.

use super::assert_clean;
use super::lexer::{Language, read, without_tests};
use super::tree::{File, file, files, top_level};

/// Each is written in two pieces, so that this list does not find itself. Unfinished work, ways to put foreign text
/// into the page as markup, and places that exist only where the project was made.
const FORBIDDEN: [&str; 10] = [
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("lo", "rem"),
    concat!("inner_", "html"),
    concat!("inner", "HTML"),
    concat!("outer", "HTML"),
    concat!("../", "shared"),
    concat!("/wo", "rk/"),
];

/// The one place where markup is set as a text: it takes nothing but what stands in the source.
const MARKUP: (&str, &str) = ("src/ui/template.rs", concat!("inner_", "html"));

/// Ways for the program to die; a test may use them, and `#[expect(…)]` is something else.
const DEADLY: [&str; 4] = [".unwrap()", ".expect(", ".unwrap_err()", "panic!("];

fn forbidden(file: &File) -> Vec<String> {
    let lines = file.text.lines().enumerate();
    let found = lines.flat_map(|(number, line)| {
        FORBIDDEN.iter().filter(move |word| line.contains(**word)).map(move |word| (number + 1, word))
    });
    let found = found.filter(|(_, word)| (file.path.as_str(), **word) != MARKUP);
    found.map(|(number, word)| format!("{}:{number} holds {word}", file.path)).collect()
}

fn deadly(file: &File) -> Vec<String> {
    let code = without_tests(&read(&file.text, Language::Rust).code);
    let lines = code.lines().enumerate();
    let found = lines.flat_map(|(number, line)| {
        DEADLY.iter().filter(move |way| line.contains(**way)).map(move |way| (number + 1, way))
    });
    found.map(|(number, way)| format!("{}:{number} can die of {way}", file.path)).collect()
}

#[test]
fn forbidden_words_and_deadly_calls_are_found() {
    let rust = |text: &str| File { path: "src/a.rs".into(), text: text.into() };
    for word in FORBIDDEN {
        assert_eq!(forbidden(&rust(&format!("fn a() {{}}\n// b {word} c\n"))).len(), 1, "{word}");
    }
    assert!(forbidden(&rust("// a method, a workshop, share, inner")).is_empty());
    for (text, faults) in [
        ("a.unwrap();", 1),
        ("a.expect(\"b\");", 1),
        ("panic!(\"a\");", 1),
        ("a.unwrap_or_default(); b.unwrap_or(1); #[expect(clippy::a)]", 0),
        ("// a.unwrap()\nlet a = \"panic!()\";", 0),
        ("#[cfg(test)]\nmod tests { fn a() { b.unwrap() } }", 0),
    ] {
        assert_eq!(deadly(&rust(text)).len(), faults, "{text}");
    }
}

#[test]
fn no_forbidden_word_is_left_anywhere() {
    let folders = ["src", "style", "public", "tests", "script"];
    let readmes = top_level().into_iter().filter(|name| name.starts_with("README")).map(|name| file(&name));
    let all = folders.iter().flat_map(|folder| files(folder, &[])).chain([file("index.html"), file("Cargo.toml")]);
    // The lock files of package managers are written by them.
    let all = all.chain(readmes).filter(|file| !file.path.ends_with("package-lock.json"));
    assert_clean("a word to take out", &all.flat_map(|file| forbidden(&file)).collect::<Vec<_>>());
}

#[test]
fn nothing_in_the_program_can_die_on_purpose() {
    let faults: Vec<_> = files("src", &[".rs"]).iter().flat_map(deadly).collect();
    assert_clean("a way to die", &faults);
}
