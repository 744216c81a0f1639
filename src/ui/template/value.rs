//! What an attribute or a property is set to.

use std::borrow::Cow;

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::ui::components::Live;

/// What an attribute is set to, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// It is not there.
    Absent,
    /// It has this text.
    Text(Cow<'static, str>),
    /// It is there without a text, or not.
    Flag(bool),
}

impl Fixed {
    /// Sets an attribute of an element to this.
    pub fn set_attribute(&self, element: &Element, name: &str) {
        let _ = match self {
            Self::Absent | Self::Flag(false) => element.remove_attribute(name),
            Self::Flag(true) => element.set_attribute(name, ""),
            Self::Text(text) => element.set_attribute(name, text),
        };
    }

    /// Sets a property of an element to this.
    pub fn set_property(&self, element: &Element, name: &str) {
        let value = match self {
            Self::Absent => JsValue::UNDEFINED,
            Self::Flag(flag) => JsValue::from_bool(*flag),
            Self::Text(text) => JsValue::from_str(text),
        };
        let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), &value);
    }
}

/// What an attribute is set to, once or as often as what it reads changes.
pub enum Value {
    /// Once.
    Fixed(Fixed),
    /// Anew whenever what it reads has changed.
    Live(Box<dyn FnMut() -> Fixed>),
}

/// What can stand as the value of an attribute.
pub trait IntoValue {
    /// The value.
    fn into_value(self) -> Value;
}

/// What is known when it is asked for.
pub trait IntoFixed {
    /// The value.
    fn into_fixed(self) -> Fixed;
}

impl<T: IntoFixed> IntoValue for T {
    fn into_value(self) -> Value {
        Value::Fixed(self.into_fixed())
    }
}

impl<T: IntoFixed + 'static> IntoValue for Live<T> {
    fn into_value(self) -> Value {
        Value::Live(Box::new(move || match self.lock() {
            Ok(mut read) => read().into_fixed(),
            Err(_) => Fixed::Absent,
        }))
    }
}

impl IntoFixed for &'static str {
    fn into_fixed(self) -> Fixed {
        Fixed::Text(self.into())
    }
}

impl IntoFixed for String {
    fn into_fixed(self) -> Fixed {
        Fixed::Text(self.into())
    }
}

impl IntoFixed for bool {
    fn into_fixed(self) -> Fixed {
        Fixed::Flag(self)
    }
}

impl<T: IntoFixed> IntoFixed for Option<T> {
    fn into_fixed(self) -> Fixed {
        self.map_or(Fixed::Absent, T::into_fixed)
    }
}
