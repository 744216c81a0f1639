//! A file is read at one sitting.

use super::assert_clean;
use super::tree::{File, files};

const LONGEST: usize = 300;

/// Files that may be longer, and how long. There is none, and one that is added says why.
const LONGER: [(&str, usize); 0] = [];

fn too_long(file: &File, longer: &[(&str, usize)]) -> Option<String> {
    let allowed = longer.iter().find(|(path, _)| *path == file.path).map_or(LONGEST, |(_, allowed)| *allowed);
    let lines = file.text.lines().count();
    (lines > allowed).then(|| format!("{}: {lines} lines, {allowed} at most", file.path))
}

#[test]
fn no_file_is_longer_than_it_may_be() {
    let sample = |path: &str, lines| File { path: path.into(), text: "a\n".repeat(lines) };
    for (file, faulty) in [
        (sample("src/a.rs", 300), false),
        (sample("src/a.rs", 301), true),
        (sample("src/long.rs", 301), false),
        (sample("src/long.rs", 401), true),
    ] {
        assert_eq!(too_long(&file, &[("src/long.rs", 400)]).is_some(), faulty, "{}", file.path);
    }
    let all = files("src", &[".rs"]);
    // The data of the bank is long and is not read from top to bottom.
    let read = all.iter().filter(|file| !file.path.starts_with("src/bank/core/"));
    assert_clean("a file is too long", &read.filter_map(|file| too_long(file, &LONGER)).collect::<Vec<_>>());
    for (path, _) in LONGER {
        let needed = all.iter().any(|file| file.path == path && file.text.lines().count() > LONGEST);
        assert!(needed, "{path} needs no exception any more");
    }
}
