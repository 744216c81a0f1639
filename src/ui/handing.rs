//! What the browser can do with a link: hand it to another app, keep it for pasting, or save it as a file.

use js_sys::{Array, Reflect};
use leptos::prelude::{document, location, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, ShareData, Url};

use crate::browser;

/// Where the app stands: its address without what is open in it, with a slash at the end.
pub fn base() -> String {
    let whole = format!("{}{}", location().origin().unwrap_or_default(), location().pathname().unwrap_or_default());
    whole.rfind('/').and_then(|slash| whole.get(..=slash)).unwrap_or_default().to_owned()
}

/// What lies behind an address for a file goes after so many milliseconds: some phones ask first, and read it only then.
const READ_BY_THEN: i32 = 60_000;

/// Whether the browser can hand something to another app.
pub fn can_share() -> bool {
    can("share")
}

fn can(what: &str) -> bool {
    Reflect::get(&window().navigator(), &what.into()).is_ok_and(|can| can.is_function())
}

/// Hands a text to another app; `false` if the person thought better of it.
pub async fn share(text: &str) -> bool {
    let data = ShareData::new();
    data.set_text(text);
    JsFuture::from(window().navigator().share_with_data(&data)).await.is_ok()
}

/// Keeps a text for pasting; `false` if the browser refuses.
pub async fn copy(text: &str) -> bool {
    let navigator = window().navigator();
    if !Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Hands a text to another app as a file, or saves it where the browser cannot do that.
pub async fn file(name: &str, text: &str) -> bool {
    let parts = Array::of1(&text.into());
    let kind = FilePropertyBag::new();
    kind.set_type("text/plain");
    if let Ok(file) = File::new_with_str_sequence_and_options(&parts, name, &kind) {
        let data = ShareData::new();
        data.set_files(&Array::of1(&file));
        // Some browsers share texts alone, and do not know the question.
        if can_share() && can("canShare") && window().navigator().can_share_with_data(&data) {
            return JsFuture::from(window().navigator().share_with_data(&data)).await.is_ok();
        }
    }
    save(name, &parts, "text/plain").is_ok()
}

/// Saves days for the calendar, which opens such a file by itself; `false` if the browser refuses. It is not handed to
/// another app: few take it that way.
pub fn calendar(name: &str, text: &str) -> bool {
    save(name, &Array::of1(&text.into()), "text/calendar;charset=utf-8").is_ok()
}

fn save(name: &str, parts: &JsValue, of: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type(of);
    let url = Url::create_object_url_with_blob(&Blob::new_with_str_sequence_and_options(parts, &kind)?)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    browser::after(READ_BY_THEN, move || {
        // It may be gone already.
        let _ = Url::revoke_object_url(&url);
    });
    Ok(())
}

/// The address that opens LINE with this text, to choose whom it goes to.
pub fn line(text: &str) -> String {
    format!("https://line.me/R/share?text={}", String::from(js_sys::encode_uri_component(text)))
}
