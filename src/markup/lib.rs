//! The `view!` macro. It reads the same markup as that of Leptos, but where that one writes code that makes element after
//! element, this one writes a single static text of HTML, which the browser copies whole, and a list of what is filled
//! into the copy: children, attributes and handlers. A screen costs a third of the program that way, and appears sooner.
//!
//! What it knows: elements, `{children}`, `"texts"`, components with their properties and children, and of attributes
//! `name="text"`, `name=value`, `prop:name=value`, `on:event=handler` and `node_ref=reference`. Everything else is an
//! error at the place where it stands. What the text becomes lies in `src/ui/template.rs` of the app.

mod component;
mod element;
mod nesting;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use rstml::node::{Node, NodeElement};
use syn::spanned::Spanned;

/// Makes a view of markup: a part of the page that can be shown, and be drawn anew in place.
#[proc_macro]
pub fn view(tokens: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let made = rstml::parse2(tokens.into()).and_then(|nodes| nodes_to_view(&nodes));
    made.unwrap_or_else(syn::Error::into_compile_error).into()
}

/// One view of these nodes: the only one itself, several in a row.
fn nodes_to_view(nodes: &[Node]) -> syn::Result<TokenStream> {
    let mut nodes: Vec<TokenStream> = flat(nodes).into_iter().map(node_to_view).collect::<syn::Result<_>>()?;
    if nodes.len() == 1 {
        return Ok(nodes.remove(0));
    }
    Ok(quote! { crate::ui::template::in_a_row(::std::vec![#(#nodes.into_any()),*]) })
}

/// The nodes without the fragments around some of them, and without comments.
fn flat(nodes: &[Node]) -> Vec<&Node> {
    nodes.iter().flat_map(inside).collect()
}

fn inside(node: &Node) -> Vec<&Node> {
    match node {
        Node::Fragment(fragment) => flat(&fragment.children),
        Node::Comment(_) => Vec::new(),
        node => vec![node],
    }
}

fn node_to_view(node: &Node) -> syn::Result<TokenStream> {
    match node {
        Node::Element(element) if is_component(element) => component::component(element),
        Node::Element(element) => element::template(element),
        Node::Block(block) => Ok(quote! { #block }),
        Node::Text(text) => {
            let text = &text.value;
            Ok(quote! { #text })
        }
        other => Err(syn::Error::new(other.span(), "view!: text stands in quotation marks")),
    }
}

/// A view as a child of an element or of a row.
fn child(node: &Node) -> syn::Result<TokenStream> {
    let view = node_to_view(node)?;
    Ok(quote_spanned! { node.span() => {
        #[allow(unused_braces, clippy::useless_conversion)]
        crate::ui::template::child(#view)
    } })
}

/// A component begins with a capital letter.
fn is_component(element: &NodeElement<rstml::Infallible>) -> bool {
    let name = element.name().to_string();
    name.rsplit("::").next().and_then(|last| last.chars().next()).is_some_and(char::is_uppercase)
}
