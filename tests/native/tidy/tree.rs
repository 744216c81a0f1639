//! The files of the project.

use std::fs;
use std::path::{Path, PathBuf};

/// A text file of the project.
#[derive(Debug)]
pub(crate) struct File {
    /// From the root of the project, with `/` between the folders.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// What is installed or produced, and not written by anyone.
const SKIPPED: [&str; 7] = [".git", "node_modules", "target", "dist", "dist-sub", "test-results", "playwright-report"];

/// Every text file under this folder whose name ends in one of these ways, in the order of the paths; all text files
/// if no ending is given.
pub(crate) fn files(under: &str, endings: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(under), endings, &mut found);
    found.sort_by(|one, two| one.path.cmp(&two.path));
    assert!(!found.is_empty(), "there is nothing under {under}: the rule would hold for no file at all");
    found
}

/// One file that has to be there.
pub(crate) fn file(path: &str) -> File {
    let text = fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    File { path: path.into(), text }
}

/// Whether there is a file or a folder at this path.
pub(crate) fn exists(path: &str) -> bool {
    root().join(path).exists()
}

/// Whether some file of the project has this name.
pub(crate) fn named_so(name: &str) -> bool {
    fn is_below(folder: &Path, name: &str) -> bool {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        entries.map(|entry| entry.unwrap()).any(|entry| {
            let found = entry.file_name().into_string().unwrap();
            let is_folder = entry.file_type().unwrap().is_dir();
            found == name || (is_folder && !SKIPPED.contains(&found.as_str()) && is_below(&entry.path(), name))
        })
    }
    is_below(&root(), name)
}

/// The names of the files right in the root.
pub(crate) fn top_level() -> Vec<String> {
    let entries = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap());
    let files = entries.filter(|entry| entry.file_type().unwrap().is_file());
    files.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

fn collect(folder: &Path, endings: &[&str], found: &mut Vec<File>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.map(|entry| entry.unwrap()) {
        let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() {
            if !SKIPPED.contains(&name.as_str()) {
                collect(&path, endings, found);
            }
        } else if endings.is_empty() || endings.iter().any(|ending| name.ends_with(ending)) {
            // A file that is no text, such as an icon, holds no words.
            if let Ok(text) = fs::read_to_string(&path) {
                let path = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.push(File { path, text });
            }
        }
    }
}
