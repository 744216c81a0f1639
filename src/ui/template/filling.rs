//! What is filled into a copy of a template, and what it has become there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::tachys::html::node_ref::NodeRefContainer;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, Node};

use super::Child;
use super::value::{Fixed, IntoValue, Value};

/// What hears an event.
type Handler = Box<dyn FnMut(Event)>;

/// One thing to be filled in.
pub enum Filling {
    /// Another view.
    Child(AnyView),
    /// An attribute, or a property of the element itself.
    Value {
        /// Its name.
        name: &'static str,
        /// Whether it is a property.
        is_property: bool,
        /// What it is set to.
        value: Value,
    },
    /// A handler.
    On {
        /// The name of the event.
        name: &'static str,
        /// What hears it.
        handler: Handler,
    },
    /// Someone who wants to know the element.
    Reference(Box<dyn FnOnce(&Element)>),
}

/// Another view.
pub fn child(view: impl IntoRender<Output: RenderHtml>) -> Filling {
    Filling::Child(view.into_render().into_any())
}

/// An attribute.
pub fn attribute(name: &'static str, value: impl IntoValue) -> Filling {
    Filling::Value { name, is_property: false, value: value.into_value() }
}

/// A property of the element, such as whether a box is ticked.
pub fn property(name: &'static str, value: impl IntoValue) -> Filling {
    Filling::Value { name, is_property: true, value: value.into_value() }
}

/// A handler of an event.
pub fn on<E: EventDescriptor>(event: E, mut handler: impl FnMut(E::EventType) + 'static) -> Filling
where
    E::EventType: JsCast,
{
    let name = match event.name() {
        std::borrow::Cow::Borrowed(name) => name,
        // Only events with a name put together by the program have such a name, and `view!` knows none.
        std::borrow::Cow::Owned(_) => "",
    };
    Filling::On { name, handler: Box::new(move |event| handler(event.unchecked_into())) }
}

/// Someone who wants to know the element.
pub fn reference<E: ElementType>(container: impl NodeRefContainer<E>) -> Filling {
    Filling::Reference(Box::new(move |element| container.load(element)))
}

/// What has been filled in.
pub enum Filled {
    /// A view.
    Child(Child),
    /// A value.
    Value(Element, Held),
    /// A handler.
    On(Heard),
    /// The element that someone wanted to know.
    Reference(Element),
}

/// A value that is set.
pub enum Held {
    /// Once.
    Fixed(Fixed),
    /// As long as this is kept.
    Live { _effect: RenderEffect<Fixed> },
}

impl Filling {
    /// Fills in a node: a child goes into it or before it.
    pub fn fill(self, node: &Node, goes_inside: bool) -> Filled {
        match self {
            Self::Child(view) => {
                let mut child = view.build();
                if goes_inside {
                    child.mount(node.unchecked_ref(), None);
                } else if let Some(parent) = node.parent_node() {
                    child.mount(parent.unchecked_ref(), Some(node));
                }
                Filled::Child(child)
            }
            Self::Value { name, is_property, value } => {
                let element: Element = node.clone().unchecked_into();
                let held = hold(&element, name, is_property, value, &Fixed::Absent);
                Filled::Value(element, held)
            }
            Self::On { name, handler } => Filled::On(Heard::new(node, name, handler)),
            Self::Reference(load) => {
                let element: Element = node.clone().unchecked_into();
                load(&element);
                Filled::Reference(element)
            }
        }
    }

    /// Takes the place of what was filled in before. Both come from the same place of the same template, so they are of
    /// the same kind.
    pub fn refill(self, filled: &mut Filled) {
        match (self, filled) {
            (Self::Child(view), Filled::Child(child)) => view.rebuild(child),
            (Self::Value { name, is_property, value }, Filled::Value(element, held)) => {
                let before = match held {
                    Held::Fixed(fixed) => fixed.clone(),
                    Held::Live { .. } => Fixed::Absent,
                };
                *held = hold(element, name, is_property, value, &before);
            }
            (Self::On { handler, .. }, Filled::On(heard)) => heard.set(handler),
            (Self::Reference(load), Filled::Reference(element)) => load(element),
            _ => {}
        }
    }
}

/// Sets a value where it is another than before, and goes on doing so if it is live.
fn hold(element: &Element, name: &'static str, is_property: bool, value: Value, before: &Fixed) -> Held {
    let set = move |element: &Element, fixed: &Fixed| {
        if is_property {
            fixed.set_property(element, name);
        } else {
            fixed.set_attribute(element, name);
        }
    };
    match value {
        Value::Fixed(fixed) => {
            if fixed != *before {
                set(element, &fixed);
            }
            Held::Fixed(fixed)
        }
        Value::Live(mut read) => {
            let element = element.clone();
            let effect = RenderEffect::new(move |before: Option<Fixed>| {
                let fixed = read();
                if before.as_ref() != Some(&fixed) {
                    set(&element, &fixed);
                }
                fixed
            });
            Held::Live { _effect: effect }
        }
    }
}

/// A handler that hears an event of an element.
pub struct Heard(Rc<Slot>);

struct Slot {
    handler: RefCell<Option<Handler>>,
    owner: RefCell<Owner>,
    /// Whether a handler was set while the one before it ran.
    is_new: Cell<bool>,
    is_over: Cell<bool>,
}

impl Heard {
    fn new(node: &Node, name: &str, handler: Handler) -> Self {
        let slot = Rc::new(Slot {
            handler: RefCell::new(Some(handler)),
            owner: RefCell::new(Owner::current().unwrap_or_default()),
            is_new: Cell::new(false),
            is_over: Cell::new(false),
        });
        let heard = Rc::clone(&slot);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event| heard.hear(event));
        // The browser lets go of it with the element; an event that comes after that finds nobody.
        let listener = listener.into_js_value();
        let _ = node.add_event_listener_with_callback(name, listener.unchecked_ref());
        Self(slot)
    }

    fn set(&self, handler: Handler) {
        self.0.is_new.set(true);
        *self.0.handler.borrow_mut() = Some(handler);
        *self.0.owner.borrow_mut() = Owner::current().unwrap_or_default();
    }
}

impl Slot {
    /// The handler may draw anew what it belongs to, so it is taken out of its place while it runs.
    fn hear(&self, event: Event) {
        let Some(mut handler) = self.handler.take() else { return };
        self.is_new.set(false);
        let owner = self.owner.borrow().clone();
        owner.with(|| handler(event));
        if !self.is_new.get() && !self.is_over.get() {
            self.handler.replace(Some(handler));
        }
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        self.0.is_over.set(true);
        self.0.handler.replace(None);
    }
}
