//! Fields of several lines grow with their text also in browsers that do not let them do so by themselves.

use crate::ui::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlTextAreaElement, css};

/// Follows the fields from now on, where `style/block/field.css` asks in vain.
pub fn start() {
    if css::supports_with_value("field-sizing", "content").unwrap_or(true) {
        return;
    }
    for what in ["focusin", "input"] {
        window_event_listener_untyped(what, |event| grow(&event));
    }
}

/// Makes the field as high as its text. It stays that high until the screen changes: what shrinks under the fingers moves
/// what one is about to tap.
fn grow(event: &Event) {
    let field = event.target().and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(field) = field.filter(|field| field.matches("[data-kind=area]").unwrap_or(false)) else { return };
    if field.scroll_height() > field.client_height() {
        let height = field.scroll_height() + field.offset_height() - field.client_height();
        // A height in pixels is one.
        let _ = HtmlElement::style(&field).set_property("height", &format!("{height}px"));
    }
}
