//! The match of class names: what is used has a style, what has a style is used, and each name has one home.

use std::collections::{BTreeMap, BTreeSet};

use super::assert_clean;
use super::css::{classes, selectors};
use super::lexer::{Language, read};
use super::tree::{File, file, files};

type Names = BTreeSet<String>;

/// The classes of the attributes in a page, or in a view of the program.
fn in_attributes(markup: &str) -> Names {
    let values = markup.split(" class=\"").skip(1);
    values.filter_map(|rest| rest.split('"').next()).flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// Other ways to give an element a class, which this test could not follow. The looks of one block differ by `data-*`
/// and its states by `aria-*`, so none of them is needed.
fn hidden_classes(plain: &str) -> Vec<&str> {
    let ways = [" class=move", " class=(", " class={", " class=[", " class:", ".class(", "class_list", "class_name"];
    ways.into_iter().filter(|way| plain.contains(way)).collect()
}

/// The classes in a plain script: what it hands to the functions that make an element, and what its selectors name.
fn in_script(script: &str) -> Names {
    let source = read(script, Language::JavaScript);
    let mut found = Names::new();
    for literal in &source.literals {
        if literal.contains("__") {
            found.extend(literal.split_whitespace().filter(|word| word.contains("__")).map(str::to_owned));
        }
        let selectors = literal.split(", ").filter(|part| part.starts_with('.') && !part.starts_with("./"));
        found.extend(selectors.flat_map(classes).map(str::to_owned));
    }
    for call in ["make('", "element('"] {
        let arguments = source.plain.split(call).skip(1).filter_map(|call| call.split('\'').nth(2));
        found.extend(arguments.flat_map(str::split_whitespace).map(str::to_owned));
    }
    found
}

/// Every class with a style, and the files that name it.
fn styled(style: &[File]) -> BTreeMap<String, Vec<&str>> {
    let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for file in style {
        let names: Names =
            selectors(&file.text).iter().flat_map(|selector| classes(selector)).map(str::to_owned).collect();
        for name in names {
            found.entry(name).or_default().push(&file.path);
        }
    }
    found
}

/// A block lives in the file of its name, and goes on in the folder of its name where one file would be too long; what
/// is no block and no page is part of the layout.
fn misplaced(styled: &BTreeMap<String, Vec<&str>>, all: &[File]) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, places) in styled {
        let block = name.split("__").next().unwrap_or(name);
        let homes = [format!("style/block/{block}.css"), format!("style/page/{block}.css"), "style/layout.css".into()];
        let home = homes.iter().find(|home| all.iter().any(|file| file.path == **home));
        let folder = format!("style/block/{block}/");
        let goes_on = |place: &str| place.starts_with(&folder);
        if !home.is_some_and(|home| places.iter().any(|place| place == home || goes_on(place))) {
            faults.push(format!(".{name} is styled in {places:?}, but not in {}", home.unwrap_or(&homes[0])));
        }
        // A block may say how another lies in it, but not what that one looks like inside; a page may.
        let own = |place: &str| place == homes[0] || goes_on(place);
        let foreign = places.iter().filter(|place| place.starts_with("style/block/") && !own(place));
        let foreign = foreign.filter(|_| name.contains("__"));
        faults.extend(foreign.map(|place| format!("{place} reaches into .{name}")));
    }
    faults
}

fn sample(path: &str, text: &str) -> File {
    File { path: path.into(), text: text.into() }
}

#[test]
fn the_classes_of_pages_views_and_scripts_are_found() {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Names>();
    for (markup, found) in [
        ("<p class=\"a b__c\" id=x><b class=\"d\">", names(&["a", "b__c", "d"])),
        ("<p data-class=\"a\" class=\"\">", names(&[])),
    ] {
        assert_eq!(in_attributes(markup), found, "{markup}");
    }
    for (script, found) in [
        ("make('p', 'a b__c', text)", names(&["a", "b__c"])),
        ("x.append(element('b', 'd'))", names(&["d"])),
        ("button('label', 'e__f')", names(&["e__f"])),
        ("x.closest('.g, a[download]')", names(&["g"])),
        ("// make('p', 'a')\nimport('./a.js'); 'at 10.30'", names(&[])),
    ] {
        assert_eq!(in_script(script), found, "{script}");
    }
    for (view, hidden) in [
        ("<p class=\"a\" data-state=b>", 0),
        ("<p class=move || a>", 1),
        ("<p class:a=b>", 1),
        ("p().class(a)", 1),
        ("<p class=(\"a\", b)>", 1),
    ] {
        assert_eq!(hidden_classes(view).len(), hidden, "{view}");
    }
}

#[test]
fn a_class_outside_its_home_is_found() {
    let home = |path| sample(path, "");
    for (path, css, faults) in [
        ("style/block/a.css", ".a { } .a__b:hover { }", 0),
        ("style/block/a.css", ".c { }", 1),
        ("style/block/a.css", ".a .p__q { }", 2),
        ("style/block/a/b.css", ".a { } .a__b { }", 0),
        ("style/block/c/b.css", ".a__b { }", 2),
        ("style/page/p.css", ".p { } .p__q { }", 0),
        ("style/page/p.css", ".a { }", 1),
        ("style/page/p.css", ".p .a__b { }", 1),
        ("style/layout.css", ".stack { }", 0),
        ("style/base.css", ".stack { }", 1),
    ] {
        let all = [home("style/block/a.css"), home("style/page/p.css"), home("style/layout.css")];
        let found = misplaced(&styled(&[sample(path, css)]), &all);
        assert_eq!(found.len(), faults, "{path} {css}: {found:?}");
    }
}

#[test]
fn every_class_in_use_has_a_style_and_every_styled_class_is_in_use() {
    let style = files("style", &[".css"]);
    let styled = styled(&style);
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    let mut hidden = Vec::new();
    for file in files("src/ui", &[".rs"]) {
        let plain = read(&file.text, Language::Rust).plain;
        // An attribute may stand at the beginning of a line.
        let lines = plain.replace('\n', " ");
        hidden.extend(hidden_classes(&lines).into_iter().map(|way| format!("{} gives a class by{way}", file.path)));
        used.extend(in_attributes(&lines).into_iter().map(|name| (name, file.path.clone())));
    }
    for file in std::iter::once(file("index.html")).chain(files("public", &[".html"])) {
        used.extend(in_attributes(&file.text).into_iter().map(|name| (name, file.path.clone())));
    }
    for file in files("public", &[".js"]) {
        used.extend(in_script(&file.text).into_iter().map(|name| (name, file.path.clone())));
    }
    assert_clean("a class that cannot be followed", &hidden);
    let missing = used.iter().filter(|(name, _)| !styled.contains_key(*name));
    let unused = styled.iter().filter(|(name, _)| !used.contains_key(*name));
    let missing = missing.map(|(name, path)| format!("{path} uses .{name}, which has no style"));
    let unused = unused.map(|(name, places)| format!("{places:?} style .{name}, which nothing uses"));
    assert_clean("a class and its style do not match", &missing.chain(unused).collect::<Vec<_>>());
}

#[test]
fn every_class_lives_in_the_file_of_its_name() {
    let style = files("style", &[".css"]);
    assert_clean("a class away from home", &misplaced(&styled(&style), &style));
}
