//! What `view!` becomes: a static text of HTML that the browser reads once and copies for each use, and what is filled
//! into the copy. Drawn anew in place, only what is filled in is looked at, never the text.
//!
//! Here, and nowhere else, HTML is set as text. It comes from the source alone: [`Template::new`] takes nothing that the
//! program has put together.

mod filling;
mod value;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ptr;

use leptos::attr::Attribute;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::ssr::StreamBuilder;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Position, PositionState};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTemplateElement, Node};

use filling::Filled as Part;
pub use filling::{Filling, attribute, child, on, property, reference};

/// A piece of a page as it stands in the source.
pub struct Template {
    html: &'static str,
    way: &'static str,
    is_svg: bool,
}

impl Template {
    /// This HTML, which has one element outermost; the way through it, as `src/markup/element.rs` describes it; and
    /// whether it is a part of a picture.
    #[must_use]
    pub const fn new(html: &'static str, way: &'static str, is_svg: bool) -> Self {
        Self { html, way, is_svg }
    }

    /// A new copy, not yet on the page; `None` if the browser finds no element in the text.
    fn copy(&'static self) -> Option<Element> {
        thread_local! {
            // By the places of the templates, which never move.
            static READ: RefCell<BTreeMap<usize, Node>> = const { RefCell::new(BTreeMap::new()) };
        }
        let place = ptr::from_ref(self) as usize;
        let known = READ.with_borrow(|read| read.get(&place).cloned());
        let original = known.or_else(|| {
            let original = self.read()?;
            READ.with_borrow_mut(|read| read.insert(place, original.clone()));
            Some(original)
        })?;
        document().import_node_with_deep(&original, true).ok()?.dyn_into().ok()
    }

    fn read(&self) -> Option<Node> {
        let reader: HtmlTemplateElement = document().create_element("template").ok()?.unchecked_into();
        if self.is_svg {
            reader.set_inner_html(&format!("<svg>{}</svg>", self.html));
            return reader.content().first_child()?.first_child();
        }
        reader.set_inner_html(self.html);
        reader.content().first_child()
    }
}

/// A template and what is filled into it.
pub struct Filled {
    template: &'static Template,
    fillings: SendWrapper<Vec<Filling>>,
}

impl Filled {
    /// These fillings, in the order of the way.
    #[must_use]
    pub fn new(template: &'static Template, fillings: Vec<Filling>) -> Self {
        Self { template, fillings: SendWrapper::new(fillings) }
    }
}

/// Several views one after the other.
#[must_use]
pub fn in_a_row(views: Vec<AnyView>) -> AnyView {
    leptos::tachys::view::iterators::StaticVec::from(views).into_any()
}

/// A filled template on the page.
pub struct Shown {
    template: &'static Template,
    root: Option<Element>,
    parts: Vec<Part>,
}

impl Render for Filled {
    type State = Shown;

    fn build(self) -> Shown {
        let Self { template, fillings } = self;
        let root = template.copy();
        let mut parts = Vec::with_capacity(fillings.len());
        let mut fillings = fillings.take().into_iter();
        let mut here: Option<Node> = root.clone().map(Into::into);
        for step in template.way.bytes() {
            let Some(node) = here.take() else { break };
            here = match step {
                b'd' => node.first_child(),
                b'n' => node.next_sibling(),
                b'u' => node.parent_node(),
                step => {
                    parts.extend(fillings.next().map(|filling| filling.fill(&node, step == b'>')));
                    Some(node)
                }
            };
        }
        debug_assert!(
            fillings.next().is_none(),
            "the browser reads this otherwise than it is written: {}",
            template.html
        );
        Shown { template, root, parts }
    }

    fn rebuild(self, shown: &mut Shown) {
        if ptr::eq(self.template, shown.template) {
            for (filling, part) in self.fillings.take().into_iter().zip(&mut shown.parts) {
                filling.refill(part);
            }
        } else {
            let mut new = self.build();
            shown.insert_before_this(&mut new);
            shown.unmount();
            *shown = new;
        }
    }
}

impl Mountable for Shown {
    fn unmount(&mut self) {
        if let Some(root) = &self.root {
            root.remove();
        }
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        if let Some(root) = &self.root {
            let _ = parent.insert_before(root, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(root) = &self.root else { return false };
        let parent = root.parent_node().and_then(|parent| parent.dyn_into::<Element>().ok());
        parent.is_some_and(|parent| {
            child.mount(&parent, Some(root));
            true
        })
    }

    fn elements(&self) -> Vec<Element> {
        self.root.iter().cloned().collect()
    }
}

impl AddAnyAttr for Filled {
    type Output<SomeNewAttr: Attribute> = Self;

    /// Nothing is added from outside: `view!` takes no such attributes.
    fn add_any_attr<NewAttr: Attribute>(self, _: NewAttr) -> Self
    where
        Self: RenderHtml,
    {
        self
    }
}

/// There is no server that would write the page, so most of this is never asked for.
impl RenderHtml for Filled {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn to_html_async_with_buf<const OUT_OF_ORDER: bool>(
        self,
        _: &mut StreamBuilder,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Shown {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// The state of a child, under the name that Leptos gives it.
type Child = AnyViewState;
