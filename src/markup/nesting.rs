//! What a reader of HTML would put elsewhere than it was written. A static text goes through such a reader, so these are
//! errors at the place where they stand.

/// What ends an open paragraph.
const ENDS_PARAGRAPH: [&str; 29] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "details",
    "dialog",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "ul",
];
/// What may not stand inside itself, however deep.
const NEVER_INSIDE_ITSELF: [&str; 3] = ["a", "button", "form"];
/// What has neither children nor an end.
const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "source"];
/// What only stands inside an `svg`; alone, it has to be read as if it did.
const SVG: [&str; 14] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "path",
    "polygon",
    "polyline",
    "rect",
    "text",
    "tspan",
    "use",
];

/// Why this element cannot stand inside these, the outermost first; `None` if it can.
pub(crate) fn fault(outer: &[String], name: &str) -> Option<String> {
    let parent = outer.last().map_or("", String::as_str);
    if outer.iter().any(|one| one == "p") && ENDS_PARAGRAPH.contains(&name) {
        return Some(format!("view!: <{name}> would end the <p> around it"));
    }
    if NEVER_INSIDE_ITSELF.contains(&name) && outer.iter().any(|one| one == name) {
        return Some(format!("view!: <{name}> cannot stand inside another"));
    }
    if name == "tr" && parent == "table" {
        return Some("view!: <tr> stands in a <thead>, <tbody> or <tfoot>".into());
    }
    VOID.contains(&parent).then(|| format!("view!: <{parent}> has no children"))
}

/// Whether an element has no end tag.
pub(crate) fn is_void(name: &str) -> bool {
    VOID.contains(&name)
}

/// Whether an element stands inside an `svg` only.
pub(crate) fn is_svg(name: &str) -> bool {
    SVG.contains(&name)
}
