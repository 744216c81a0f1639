//! A component: a function of its properties.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use rstml::Infallible;
use rstml::node::{NodeAttribute, NodeElement};
use syn::spanned::Spanned;

use crate::nodes_to_view;

/// Calls a component the way Leptos does.
pub(crate) fn component(element: &NodeElement<Infallible>) -> syn::Result<TokenStream> {
    let name = element.name();
    let mut properties = Vec::new();
    for attribute in element.attributes() {
        let NodeAttribute::Attribute(attribute) = attribute else {
            return Err(syn::Error::new(attribute.span(), "view!: a component takes nothing but properties"));
        };
        let key = &attribute.key;
        if key.to_string().contains([':', '-']) {
            return Err(syn::Error::new(key.span(), "view!: a component takes nothing but properties"));
        }
        // A name alone is the property and what it is set to.
        let value = attribute.value().map_or_else(|| quote! { #key }, |value| quote! { #value });
        properties.push(quote_spanned! { key.span() => .#key(#[allow(unused_braces)] { #value }) });
    }
    let children = if element.children.is_empty() {
        TokenStream::new()
    } else {
        let view = nodes_to_view(&element.children)?;
        quote! { .children(::leptos::children::ToChildren::to_children(move || #view)) }
    };
    Ok(quote! {
        ::leptos::component::component_view(
            #[allow(clippy::needless_borrows_for_generic_args)]
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#properties)* #children .build()
        )
    })
}
