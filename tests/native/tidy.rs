//! The order of the source tree: the arrows between rooms, the length of files and components, the match of class names
//! and styles, the files that documents name, and the words nobody leaves behind. Every rule is a function over text,
//! proved by a table of small samples, and is then asked about every file.

mod arrows;
mod classes;
mod css;
mod dependencies;
mod length;
pub(crate) mod lexer;
mod named;
mod shell;
mod styles;
mod tokens;
mod tone;
pub(crate) mod tree;
mod words;

/// Fails with one line for each fault.
pub(crate) fn assert_clean(rule: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{rule}:\n{}", faults.join("\n"));
}
