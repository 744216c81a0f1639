//! Which room knows which.

use super::assert_clean;
use super::lexer::{Language, names, read, without_tests};
use super::tree::{File, files};

/// The rooms and what each may name of the crate besides itself. `*` is everything: `ui` joins all rooms.
const ROOMS: [(&str, &[&str]); 13] = [
    ("bank", &[]),
    ("notebook", &["bank"]),
    ("check", &["notebook", "bank"]),
    ("plan", &["check", "notebook", "bank"]),
    ("practice", &["check", "notebook", "bank", "browser"]),
    ("search", &["bank"]),
    ("share", &["check", "notebook", "bank", "crc32"]),
    ("storage", &["browser", "crc32"]),
    ("browser", &[]),
    ("crc32", &[]),
    ("ui", &["*"]),
    ("lib", &["*"]),
    ("main", &["*"]),
];

/// Rooms that know no browser and no framework, so that they can be tested without either.
const PURE: [&str; 8] = ["bank", "notebook", "check", "plan", "practice", "search", "share", "crc32"];
/// The one folder of a pure room that knows the browser; nothing beside it asks it for anything.
const DEVICE: &str = "src/practice/device/";
const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "leptos", "gloo"];

/// Names that stand for a store of the browser. (`LocalStorage` alone is a name of Leptos, too.)
const STORES: [&str; 6] = ["local_storage", "session_storage", "indexed_db", "gloo_storage", "idb", "IdbDatabase"];

fn room(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split(['/', '.']).next().unwrap_or(inside)
}

fn code(file: &File) -> String {
    without_tests(&read(&file.text, Language::Rust).code)
}

/// What this code names right under `crate::`, alone or in braces.
fn crate_names(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        match rest.trim_start().strip_prefix('{') {
            Some(group) => found.extend(group_names(group)),
            None => found.extend(names(rest).next()),
        }
    }
    found
}

/// The first name of each path in a group, such as `a` and `d` in `a::{b, c}, d::e}`.
fn group_names(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut paths) = (0_i32, 0, Vec::new());
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            ',' if depth == 0 => {
                paths.push(&group[start..at]);
                start = at + 1;
            }
            '}' if depth == 0 => {
                paths.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    paths.into_iter().filter_map(|path| names(path).next()).collect()
}

/// Whether a chain of `super` in this file climbs out of its room, which would hide an arrow.
fn climbs_out(path: &str, code: &str) -> bool {
    let folders = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs").trim_end_matches("/mod");
    code.contains(&"super::".repeat(folders.split('/').count()))
}

fn arrows(path: &str, code: &str) -> Vec<String> {
    let room = room(path);
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        return vec![format!("{path}: the room {room} is missing in the table of tests/native/tidy/arrows.rs")];
    };
    let unknown = |name: &&str| *name != room && !allowed.contains(name) && !allowed.contains(&"*");
    let mut faults: Vec<_> =
        crate_names(code).into_iter().filter(unknown).map(|name| format!("{path} knows crate::{name}")).collect();
    if !allowed.contains(&"*") && climbs_out(path, code) {
        faults.push(format!("{path} climbs out of its room with super"));
    }
    faults
}

fn foreign(path: &str, code: &str) -> Vec<String> {
    let room = room(path);
    let mut faults = Vec::new();
    if room == "practice" && !path.starts_with(DEVICE) && code.contains("device::") {
        faults.push(format!("{path} asks {DEVICE} for something"));
    }
    for name in names(code) {
        let is_of_browser = BROWSER.iter().any(|prefix| name.starts_with(prefix));
        let fault = if PURE.contains(&room) && !path.starts_with(DEVICE) && is_of_browser {
            "and is to know no browser"
        } else if name.starts_with("leptos") && room != "ui" {
            "and only ui knows Leptos"
        } else if STORES.contains(&name) && room != "storage" {
            "and only storage touches a store"
        } else {
            continue;
        };
        faults.push(format!("{path} names {name}, {fault}"));
    }
    faults
}

/// A component takes values and callbacks: it knows no page, no handle and no store.
fn component(path: &str, code: &str) -> Vec<String> {
    let known = names(code).filter(|name| ["handles", "pages", "Store"].contains(name));
    known.map(|name| format!("{path} is a component and knows {name}")).collect()
}

/// A crate of its own inside the house; the compiler holds it to what its manifest names.
const OTHER_CRATE: &str = "src/markup/";

fn all(rule: impl Fn(&str, &str) -> Vec<String>, under: &str) -> Vec<String> {
    let files = files(under, &[".rs"]);
    files
        .iter()
        .filter(|file| !file.path.starts_with(OTHER_CRATE))
        .flat_map(|file| rule(&file.path, &code(file)))
        .collect()
}

#[test]
fn no_room_knows_another_that_the_arrows_do_not_lead_to() {
    for (path, code, faults) in [
        ("src/bank/core/a.rs", "use crate::bank::Axis;", 0),
        ("src/bank/core/a.rs", "use crate::plan::Band;", 1),
        ("src/bank/core/a.rs", "use super::super::Axis;", 0),
        ("src/bank/core/a.rs", "use super::super::super::plan::Band;", 1),
        ("src/bank/mod.rs", "use super::plan;", 1),
        ("src/plan/a.rs", "use crate::{bank::{A, B}, check::C};", 0),
        ("src/plan/a.rs", "use crate::{bank::{A, ui}, ui::C, storage};", 2),
        ("src/storage/a.rs", "use crate::browser; pub(crate) fn b(c: crate::notebook::Date) {}", 1),
        ("src/ui/pages/a.rs", "use crate::storage::Store; use super::super::words;", 0),
        ("src/attic/a.rs", "", 1),
    ] {
        assert_eq!(arrows(path, code).len(), faults, "{path}: {code}");
    }
    assert_clean("an arrow leads the wrong way", &all(arrows, "src"));
}

#[test]
fn the_pure_rooms_know_no_browser_and_only_storage_touches_a_store() {
    for (path, code, faults) in [
        ("src/plan/a.rs", "use leptos::prelude::*;", 1),
        ("src/check/a.rs", "fn a() { js_sys::Date::now() }", 1),
        ("src/storage/a.rs", "use leptos::prelude::*;", 1),
        ("src/storage/a.rs", "window.local_storage(); idb::Factory::new()", 0),
        ("src/ui/app.rs", "use leptos_meta::Title;", 0),
        ("src/ui/app.rs", "window().local_storage()", 1),
        ("src/browser.rs", "web_sys::window()", 0),
        ("src/main.rs", "leptos::mount::mount_to_body(App)", 1),
        ("src/crc32.rs", "gloo_storage::LocalStorage", 1),
        ("src/practice/device/voice.rs", "use web_sys::SpeechSynthesis;", 0),
        ("src/practice/device/voice.rs", "use leptos::prelude::*;", 1),
        ("src/practice/signal.rs", "use web_sys::AnalyserNode;", 1),
        ("src/practice/session.rs", "use super::device::Voice;", 1),
    ] {
        assert_eq!(foreign(path, code).len(), faults, "{path}: {code}");
    }
    assert_clean("a name of another room", &all(foreign, "src"));
}

#[test]
fn components_know_no_page_no_handle_and_no_store() {
    for (code, faults) in [
        ("use crate::ui::handles::Answers;", 1),
        ("use super::super::pages::Home;", 1),
        ("use crate::storage::Store;", 1),
        ("use crate::storage::SaveState;", 0),
        ("use crate::ui::words;", 0),
    ] {
        assert_eq!(component("src/ui/components/a.rs", code).len(), faults, "{code}");
    }
    assert_clean("a component knows too much", &all(component, "src/ui/components"));
}

/// Leptos's own `view!` costs three times as much of the program, so screens begin with the prelude of the face.
fn own_prelude(path: &str, code: &str) -> Vec<String> {
    let is_at_the_root = path.starts_with("src/ui/template") || path == "src/ui/prelude.rs";
    let names_the_other = !is_at_the_root && code.contains("leptos::prelude::*");
    names_the_other
        .then(|| format!("{path}: crate::ui::prelude::* takes the place of leptos::prelude::*"))
        .into_iter()
        .collect()
}

#[test]
fn screens_begin_with_the_prelude_of_the_face() {
    assert_eq!(own_prelude("src/ui/pages/a.rs", "use leptos::prelude::*;").len(), 1);
    assert!(own_prelude("src/ui/pages/a.rs", "use crate::ui::prelude::*;").is_empty());
    assert_clean("the other prelude", &all(own_prelude, "src/ui"));
}
