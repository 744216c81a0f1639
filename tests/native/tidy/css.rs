//! What the other rules ask of a style sheet: its selectors and its layer.

/// The style sheet without comments and without what stands in quotes.
fn plain(css: &str) -> String {
    let (mut left, mut rest) = (String::new(), css);
    while let Some(start) = rest.find(['/', '"', '\'']) {
        let (before, found) = rest.split_at(start);
        left.push_str(before);
        let quote = &found[..1];
        let end = match found.strip_prefix("/*") {
            Some(inner) => inner.find("*/").map_or(found.len(), |end| end + 4),
            None if quote == "/" => 1,
            None => found[1..].find(quote).map_or(found.len(), |end| end + 2),
        };
        left.push_str(if end == 1 { "/" } else { " " });
        rest = &found[end..];
    }
    left + rest
}

/// The selectors of all rules, those inside `@media` and `@layer` among them.
pub(crate) fn selectors(css: &str) -> Vec<String> {
    let plain = plain(css);
    let mut found = Vec::new();
    let mut start = 0;
    for (at, character) in plain.char_indices().filter(|(_, character)| matches!(character, '{' | '}' | ';')) {
        let before = plain[start..at].trim();
        if character == '{' && !before.starts_with('@') {
            found.push(before.to_owned());
        }
        start = at + 1;
    }
    found
}

/// The classes a selector names.
pub(crate) fn classes(selector: &str) -> impl Iterator<Item = &str> {
    let is_name = |character: char| character.is_alphanumeric() || matches!(character, '-' | '_');
    selector
        .split('.')
        .skip(1)
        .map(move |rest| &rest[..rest.find(|character| !is_name(character)).unwrap_or(rest.len())])
        .filter(|name| name.starts_with(|first: char| first.is_alphabetic()))
}

/// The layer that holds the whole of this style sheet; why not, if there is none.
pub(crate) fn layer(css: &str) -> Result<String, &'static str> {
    let plain = plain(css);
    if plain.matches("@layer").count() != 1 {
        return Err("has not exactly one @layer");
    }
    let inside = plain.trim().strip_prefix("@layer ").ok_or("begins with something else than its @layer")?;
    let (name, block) = inside.split_once('{').ok_or("its @layer holds nothing")?;
    let mut depth = 1_usize;
    for (at, character) in block.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            let rest = &block[at + 1..];
            return if rest.is_empty() { Ok(name.trim().into()) } else { Err("goes on after its @layer") };
        }
    }
    Err("does not close its @layer")
}

/// The layers in the order of the cascade, from the one statement that names them.
pub(crate) fn layer_order(css: &str) -> Vec<String> {
    let plain = plain(css);
    let list = plain.trim().strip_prefix("@layer ").and_then(|list| list.strip_suffix(';'));
    list.map(|list| list.split(',').map(|name| name.trim().to_owned()).collect()).unwrap_or_default()
}

#[test]
fn selectors_and_their_classes_are_found() {
    for (css, found) in [
        (".a { color: red }", vec!["a"]),
        (".a, .b:hover > .c__d { }", vec!["a", "b", "c__d"]),
        ("/* .x { */ .a { }", vec!["a"]),
        ("@media (width >= 45.5rem) { .a[data-k=\".x\"] { margin: .5em; --b: .25 } }", vec!["a"]),
        (".a { content: \".x { }\"; } .b { }", vec!["a", "b"]),
        (".a:not(.b):has(.c) { }", vec!["a", "b", "c"]),
        ("html { } @keyframes x { 50.5% { opacity: .5 } }", vec![]),
        (".a { background: url(b.png/c) } .d { }", vec!["a", "d"]),
        ("", vec![]),
    ] {
        let selectors = selectors(css);
        assert_eq!(selectors.iter().flat_map(|selector| classes(selector)).collect::<Vec<_>>(), found, "{css}");
    }
}

#[test]
fn the_layer_of_a_style_sheet_is_found() {
    for (css, found) in [
        ("@layer block { .a { } }\n", Some("block")),
        ("/* why */ @layer page {\n .a { }\n @media print { .b { } }\n}", Some("page")),
        ("@layer a { } @layer b { }", None),
        (".x { } @layer a { }", None),
        ("@layer a { } .x { }", None),
        ("@layer a { .x { }", None),
        ("@layer a, b;", None),
        (".x { }", None),
        ("", None),
    ] {
        assert_eq!(layer(css).ok().as_deref(), found, "{css}");
    }
    assert_eq!(layer_order("@layer a, b-c;\n"), ["a", "b-c"]);
    assert_eq!(layer_order("@layer a { }"), [""; 0]);
}
