//! The style sheets: each listed once, in the order of the cascade, each in its own layer, and none inline.

use super::assert_clean;
use super::css::{layer, layer_order};
use super::tree::{File, file, files};

/// The style sheets of a page, in its order.
fn listed(html: &str) -> Vec<&str> {
    let links = html.split("<link ").skip(1).filter_map(|link| link.split('>').next());
    let sheets = links.filter(|link| link.contains("rel=\"css\"") || link.contains("rel=\"stylesheet\""));
    let paths = sheets.filter_map(|link| link.split("href=\"").nth(1)?.split('"').next());
    // The build makes this one out of the others.
    paths.filter(|path| *path != "style.css").collect()
}

/// What is wrong with this list of style sheets.
fn listing(listed: &[&str], style: &[File]) -> Vec<String> {
    let count = |path: &str| listed.iter().filter(|listed| **listed == path).count();
    let known = |path: &str| style.iter().any(|file| file.path == path);
    let unlisted = style.iter().filter(|file| count(&file.path) != 1);
    let unlisted = unlisted.map(|file| format!("{} is listed {} times", file.path, count(&file.path)));
    let absent = listed.iter().filter(|path| !known(path)).map(|path| format!("{path} is listed and is not there"));
    unlisted.chain(absent).collect()
}

/// The layer a style sheet belongs to: the folder, or the name of the file.
fn expected_layer(path: &str) -> &str {
    let inside = path.strip_prefix("style/").unwrap_or(path);
    inside.split_once('/').map_or(inside.trim_end_matches(".css"), |(folder, _)| folder)
}

fn layering(file: &File) -> Option<String> {
    match layer(&file.text) {
        Err(fault) => Some(format!("{} {fault}", file.path)),
        Ok(found) if found != expected_layer(&file.path) => Some(format!("{} is in the layer {found}", file.path)),
        Ok(_) => None,
    }
}

/// The policy of the page forbids the attribute; a view sets single properties with `style:name=`.
fn has_inline_style(text: &str) -> bool {
    text.split_whitespace().any(|word| word.starts_with("style=")) || text.contains("<style")
}

const LAYERS: &str = "style/layers.css";

#[test]
fn the_list_of_a_page_is_compared_with_the_files() {
    let html = "<link data-trunk rel=\"css\" href=\"style/a.css\">\n<link rel=\"icon\" href=\"b.svg\">";
    assert_eq!(listed(html), ["style/a.css"]);
    let style = [File { path: "style/a.css".into(), text: String::new() }];
    for (listed, faults) in
        [(vec!["style/a.css"], 0), (vec![], 1), (vec!["style/a.css"; 2], 1), (vec!["style/a.css", "style/b.css"], 1)]
    {
        assert_eq!(listing(&listed, &style).len(), faults, "{listed:?}");
    }
    for (path, css, faulty) in [
        ("style/block/a.css", "@layer block { }", false),
        ("style/page/a.css", "@layer page { }", false),
        ("style/base.css", "@layer base { }", false),
        ("style/page/a.css", "@layer block { }", true),
        ("style/base.css", "a { }", true),
    ] {
        assert_eq!(layering(&File { path: path.into(), text: css.into() }).is_some(), faulty, "{path}: {css}");
    }
    for (text, inline) in [
        ("<p style=\"color:red\">", true),
        ("<p\n  style=move || x>", true),
        ("<style>p{}</style>", true),
        ("<p style:color=x data-style=\"a\">", false),
        ("href=\"style/a.css\"", false),
    ] {
        assert_eq!(has_inline_style(text), inline, "{text}");
    }
}

#[test]
fn every_style_sheet_is_listed_once_and_in_the_order_of_its_layers() {
    let style = files("style", &[".css"]);
    let index = file("index.html");
    let listed = listed(&index.text);
    assert_clean("index.html and style/ do not match", &listing(&listed, &style));
    assert_eq!(listed.first(), Some(&LAYERS), "the order of the layers has to be known first");
    let order = layer_order(&file(LAYERS).text);
    let places: Vec<_> =
        listed[1..].iter().map(|path| order.iter().position(|name| name == expected_layer(path))).collect();
    for (path, place) in listed[1..].iter().zip(&places) {
        assert!(place.is_some(), "{LAYERS} does not name the layer of {path}");
    }
    for (pair, path) in places.windows(2).zip(&listed[2..]) {
        assert!(pair[0] <= pair[1], "{path} stands after a later layer");
    }
}

#[test]
fn every_style_sheet_is_one_layer_and_nothing_has_a_style_of_its_own() {
    let style = files("style", &[".css"]);
    let layered = style.iter().filter(|file| file.path != LAYERS);
    assert_clean("a style sheet is not its layer", &layered.filter_map(layering).collect::<Vec<_>>());
    let pages = std::iter::once(file("index.html")).chain(files("public", &[".html"])).chain(files("src/ui", &[".rs"]));
    let inline: Vec<_> = pages.filter(|file| has_inline_style(&file.text)).map(|file| file.path).collect();
    assert_clean("an inline style, which the policy of the page blocks", &inline);
}

/// What Safari knew, or still knows, under a name of its own only.
const OWN_NAMES: [&str; 2] = ["user-select", "backdrop-filter"];

/// The properties that a style sheet does not name twice.
fn half_named(css: &str) -> Vec<&'static str> {
    let count = |name: &str| css.lines().filter(|line| line.trim().starts_with(name)).count();
    OWN_NAMES.into_iter().filter(|name| count(&format!("{name}:")) != count(&format!("-webkit-{name}:"))).collect()
}

#[test]
fn what_safari_calls_otherwise_is_named_twice() {
    assert!(half_named(".a {\n -webkit-user-select: none;\n user-select: none;\n}").is_empty());
    assert_eq!(half_named(".a {\n user-select: none;\n}"), ["user-select"]);
    let style = files("style", &[".css"]);
    let faults =
        style.iter().flat_map(|file| half_named(&file.text).into_iter().map(|name| format!("{}: {name}", file.path)));
    assert_clean("a property that Safari does not know", &faults.collect::<Vec<_>>());
}
