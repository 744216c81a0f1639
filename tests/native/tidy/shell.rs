//! The first screen stands twice: as static text, to be there before the program is, and as a view. Both say the same.

use std::collections::BTreeSet;

use super::lexer::{Language, read};
use super::tree::{file, files};

pub(crate) fn is_japanese(text: &str) -> bool {
    text.chars().any(|character| matches!(character, 'ぁ'..='ヿ' | '一'..='鿿'))
}

/// The part of a text between two marks, from the first of them on.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let rest = text.split_once(start).unwrap_or_else(|| panic!("no {start}")).1;
    rest.split_once(end).unwrap_or_else(|| panic!("no {end}")).0
}

/// The Japanese texts of a page: what stands between tags, and what is read aloud for a picture.
pub(crate) fn of_page(html: &str) -> BTreeSet<&str> {
    let nodes = html.split('>').filter_map(|rest| rest.split('<').next());
    let labels = html.split("aria-label=\"").skip(1).filter_map(|rest| rest.split('"').next());
    nodes.chain(labels).map(str::trim).filter(|text| is_japanese(text)).collect()
}

/// The Japanese literals of the views in a source.
fn of_views(source: &str) -> BTreeSet<String> {
    let views = source.find("view! {").map_or("", |start| &source[start..]);
    read(views, Language::Rust).literals.into_iter().filter(|literal| is_japanese(literal)).collect()
}

#[test]
fn the_texts_of_pages_and_views_are_found() {
    let html = "<p aria-label=\"絵\">文<b>強み</b> </p>\n<svg d=\"M0\"/>ok";
    assert_eq!(of_page(html), BTreeSet::from(["絵", "文", "強み"]));
    let source = "fn a() { b(\"題\"); view! { <p title=\"絵\">\"文\" /* \"注\" */ {c} \"ok\"</p> } }";
    assert_eq!(of_views(source), BTreeSet::from(["絵".to_owned(), "文".to_owned()]));
    assert_eq!(between("a[b]c[d]", "[", "]"), "b");
}

#[test]
fn the_static_first_screen_says_what_the_view_says() {
    let index = file("index.html");
    let shell = of_page(between(&index.text, "data-for=\"first\"", "<!-- shell: end"));
    let pages = ["src/ui/pages/welcome.rs", "src/ui/pages/company_form.rs"];
    let welcome: BTreeSet<String> = pages.into_iter().flat_map(|path| of_views(&file(path).text)).collect();
    let components = files("src/ui/components", &[".rs"]);
    let parts: BTreeSet<String> = components.iter().flat_map(|file| of_views(&file.text)).collect();
    for text in &shell {
        assert!(welcome.contains(*text) || parts.contains(*text), "only index.html says: {text}");
    }
    for text in &welcome {
        assert!(shell.contains(text.as_str()), "only a view says: {text}");
    }
}
