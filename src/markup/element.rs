//! An element with all that is in it: a text of HTML, the way through it, and what is filled in on that way.
//!
//! The way is a text of steps through the nodes, from the element on: `d` to the first child, `n` to the next sibling,
//! `u` to the parent, `*` fills the node one stands on (a child goes before it), `>` puts a child into it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use rstml::Infallible;
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement};
use syn::spanned::Spanned;
use syn::{Expr, ExprLit, Lit};

use crate::{child, flat, is_component, nesting};

#[derive(Default)]
struct Template {
    html: String,
    fillings: Vec<TokenStream>,
    /// The elements that are open.
    outer: Vec<String>,
}

/// A view of this element.
pub(crate) fn template(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let mut template = Template::default();
    let way = template.element(element)?;
    // Behind the last filling the way leads nowhere.
    let way = way.trim_end_matches('u');
    let Template { html, fillings, .. } = template;
    let is_svg = nesting::is_svg(&element.name().to_string());
    Ok(quote! { {
        static TEMPLATE: crate::ui::template::Template = crate::ui::template::Template::new(#html, #way, #is_svg);
        crate::ui::template::Filled::new(&TEMPLATE, ::std::vec![#(#fillings),*])
    } })
}

impl Template {
    /// Writes an element, and gives the way through it, which ends where it began.
    fn element(&mut self, element: &NodeElement<Infallible>) -> syn::Result<String> {
        let name = element.name().to_string();
        if let Some(fault) = nesting::fault(&self.outer, &name) {
            return Err(syn::Error::new(element.name().span(), fault));
        }
        self.html.extend(["<", &name]);
        let mut way = String::new();
        for attribute in element.attributes() {
            let NodeAttribute::Attribute(attribute) = attribute else {
                return Err(syn::Error::new(attribute.span(), "view!: an attribute has a name"));
            };
            way.push_str(self.attribute(&name, attribute)?);
        }
        self.html.push('>');
        self.outer.push(name.clone());
        way.push_str(&self.children(&element.children)?);
        self.outer.pop();
        if !nesting::is_void(&name) {
            self.html.extend(["</", &name, ">"]);
        }
        Ok(way)
    }

    /// Writes an attribute whose text is known, or notes it as a filling; gives the step that fills it.
    fn attribute(&mut self, element: &str, attribute: &KeyedAttribute) -> syn::Result<&'static str> {
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            self.html.extend([" ", &key, "=\"\""]);
            return Ok("");
        };
        if !key.contains(':')
            && let Some(text) = literal(value)
        {
            self.html.extend([" ", &key, "=\"", &escaped(&text), "\""]);
            return Ok("");
        }
        let span = value.span();
        let filling = match key.split_once(':') {
            Some(("on", event)) => {
                let event = format_ident!("{event}", span = attribute.key.span());
                quote_spanned! { span => crate::ui::template::on(::leptos::ev::#event, #value) }
            }
            Some(("prop", name)) => quote_spanned! { span => crate::ui::template::property(#name, #value) },
            Some(_) => return Err(syn::Error::new(attribute.key.span(), "view!: this kind of attribute is not known")),
            None if key == "node_ref" => {
                let mut letters = element.chars();
                let first = letters.next().map(|first| first.to_ascii_uppercase()).into_iter();
                let kind = format_ident!("{}", first.chain(letters).collect::<String>());
                quote_spanned! { span => crate::ui::template::reference::<::leptos::html::#kind>(#value) }
            }
            None => quote_spanned! { span => crate::ui::template::attribute(#key, #value) },
        };
        self.fillings.push(filling);
        Ok("*")
    }

    /// Writes the children of an element, and gives the way through those in which something is filled.
    fn children(&mut self, nodes: &[Node]) -> syn::Result<String> {
        let nodes = flat(nodes);
        // A child that is alone needs no sign of where it belongs.
        if let [only] = *nodes
            && is_filled(only)
        {
            self.fill(only)?;
            return Ok(">".into());
        }
        let (mut way, mut here, mut place, mut after_text) = (String::new(), None, 0_usize, false);
        for node in nodes {
            let (inside, is_text) = match node {
                Node::Text(text) => {
                    let words = text.value_string();
                    if words.is_empty() {
                        continue;
                    }
                    self.html.push_str(&escaped(&words));
                    (String::new(), true)
                }
                Node::Element(element) if !is_component(element) => (self.element(element)?, false),
                node => {
                    self.html.push_str("<!>");
                    self.fill(node)?;
                    ("*".into(), false)
                }
            };
            // Two texts side by side are read as one node.
            if is_text && after_text {
                continue;
            }
            after_text = is_text;
            if !inside.is_empty() {
                let steps = match here {
                    None => format!("d{}", "n".repeat(place)),
                    Some(here) => "n".repeat(place - here),
                };
                way.push_str(&steps);
                way.push_str(&inside);
                here = Some(place);
            }
            place += 1;
        }
        if here.is_some() {
            way.push('u');
        }
        Ok(way)
    }

    fn fill(&mut self, node: &Node) -> syn::Result<()> {
        self.fillings.push(child(node)?);
        Ok(())
    }
}

/// Whether a node is known only when the program runs.
fn is_filled(node: &Node) -> bool {
    match node {
        Node::Text(_) => false,
        Node::Element(element) => is_component(element),
        _ => true,
    }
}

/// The text of a value that is written out.
fn literal(value: &Expr) -> Option<String> {
    let Expr::Lit(ExprLit { lit, .. }) = value else { return None };
    match lit {
        Lit::Str(text) => Some(text.value()),
        Lit::Int(number) => Some(number.base10_digits().to_owned()),
        _ => None,
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::Template;
    use quote::quote;
    use rstml::node::Node;

    /// The text, the way and how many fillings this markup becomes, or why it cannot.
    fn read(markup: proc_macro2::TokenStream) -> Result<(String, String, usize), String> {
        let nodes = rstml::parse2(markup).map_err(|error| error.to_string())?;
        let [Node::Element(element)] = &*nodes else { return Err("not one element".into()) };
        let mut template = Template::default();
        let way = template.element(element).map_err(|error| error.to_string())?;
        Ok((template.html, way, template.fillings.len()))
    }

    #[test]
    fn markup_becomes_a_text_and_the_way_to_what_is_filled_in() {
        for (markup, html, way, fillings) in [
            (quote!(<p class="a">"words"</p>), r#"<p class="a">words</p>"#, "", 0),
            (quote!(<p class=a>"<&"</p>), "<p>&lt;&amp;</p>", "*", 1),
            (quote!(<p>{a}</p>), "<p></p>", ">", 1),
            (quote!(<p>"a" {b} "c"</p>), "<p>a<!>c</p>", "dn*u", 1),
            // Two texts are one node.
            (quote!(<p>"a" "b" {c}</p>), "<p>ab<!></p>", "dn*u", 1),
            (quote!(<input type="text" disabled on:input=a />), r#"<input type="text" disabled="">"#, "*", 1),
            (
                quote!(<ul><li>"a"</li><li>{b}</li><li><b id=c>"d"</b></li></ul>),
                "<ul><li>a</li><li></li><li><b>d</b></li></ul>",
                "dn>nd*uu",
                2,
            ),
            (quote!(<div><One /><Two a=b /></div>), "<div><!><!></div>", "d*n*u", 2),
            (quote!(<div><One>"a"</One></div>), "<div></div>", ">", 1),
            (quote!(<svg><path d=a /></svg>), "<svg><path></path></svg>", "d*u", 1),
        ] {
            assert_eq!(read(markup.clone()), Ok((html.into(), way.into(), fillings)), "{markup}");
        }
    }

    #[test]
    fn what_a_reader_of_html_would_put_elsewhere_is_an_error() {
        for (markup, fault) in [
            (quote!(<p><div></div></p>), "view!: <div> would end the <p> around it"),
            (quote!(<p><b><ul></ul></b></p>), "view!: <ul> would end the <p> around it"),
            (quote!(<a><b><a></a></b></a>), "view!: <a> cannot stand inside another"),
            (quote!(<table><tr></tr></table>), "view!: <tr> stands in a <thead>, <tbody> or <tfoot>"),
            (quote!(<p class:a=b></p>), "view!: this kind of attribute is not known"),
        ] {
            assert_eq!(read(markup.clone()), Err(fault.into()), "{markup}");
        }
    }
}
