//! Whatever the project takes from others says in one line why.

use super::assert_clean;
use super::tree::{file, files};

/// The dependencies of a manifest of Cargo that no comment stands over. Those that belong together share one.
fn unjustified(manifest: &str) -> Vec<&str> {
    let (mut is_list, mut is_said, mut found) = (false, false, Vec::new());
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_list = line.ends_with("dependencies]");
            is_said = false;
        } else if line.starts_with('#') {
            is_said = true;
        } else if let (true, Some((name, _))) = (is_list, line.split_once(" = ")) {
            if !is_said {
                found.push(name);
            }
            // The next one is of the same family, or needs words of its own.
            is_said = is_said && manifest.contains(&format!("\n{name}_"));
        }
    }
    found
}

/// The packages that a manifest of npm asks for.
fn packages(manifest: &str) -> Vec<String> {
    let manifest: serde_json::Value = serde_json::from_str(manifest).unwrap();
    let lists = ["dependencies", "devDependencies"].into_iter().filter_map(|list| manifest[list].as_object());
    lists.flat_map(|list| list.keys().cloned()).collect()
}

#[test]
fn a_dependency_without_a_reason_is_found() {
    for (manifest, found) in [
        ("[package]\nname = \"a\"\n[dependencies]\n# Why.\nb = \"1\"\nc = \"1\"", vec!["c"]),
        ("[dependencies]\n# Why.\nb = \"1\"\nb_json = \"1\"\nc = \"1\"", vec!["c"]),
        ("# Why.\n[dev-dependencies]\nb = \"1\"\n[lib]\nc = \"1\"", vec!["b"]),
    ] {
        assert_eq!(unjustified(manifest), found, "{manifest}");
    }
    assert_eq!(packages(r#"{"name":"a","dependencies":{"b":"1"},"devDependencies":{"c":"1"}}"#), ["b", "c"]);
}

#[test]
fn every_dependency_says_why_it_is_there() {
    let mut faults = Vec::new();
    for path in ["Cargo.toml", "src/markup/Cargo.toml", "tests/fuzz/Cargo.toml"] {
        let manifest = file(path).text;
        faults
            .extend(unjustified(&manifest).into_iter().map(|name| format!("{path} does not say why it needs {name}")));
    }
    let told = file("CONTRIBUTING.md").text;
    let rows: Vec<&str> = told.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next()).collect();
    let is_told = |package: &str| rows.iter().any(|row| row.split(", ").any(|name| name == package));
    for manifest in files("tests", &["package.json"]) {
        let untold = packages(&manifest.text).into_iter().filter(|package| !is_told(package));
        faults.extend(
            untold.map(|package| format!("CONTRIBUTING.md does not say why {} needs {package}", manifest.path)),
        );
    }
    assert_clean("a dependency", &faults);
}
