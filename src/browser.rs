//! The few things of the browser that more than one room needs: the clock, chance, and time-outs.

use std::future::Future;
use std::pin::Pin;

use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// The clock, in milliseconds since 1970.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a clock before 1970 becomes 0")]
pub fn now() -> u64 {
    js_sys::Date::now() as u64
}

/// An id nobody has used: 12 characters of `a–z0–9`, about 62 bits of chance.
#[must_use]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the product is below 36")]
pub fn fresh_id() -> String {
    (0..12).filter_map(|_| char::from_digit((js_sys::Math::random() * 36.0) as u32, 36)).collect()
}

/// Calls this function once after so many milliseconds.
pub fn after(milliseconds: i32, call: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let call = Closure::once_into_js(call);
        // A window that is going away has no later.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), milliseconds);
    }
}

/// Lets the page draw and hear its user before the work goes on.
pub async fn breath() {
    pause(0).await;
}

/// Waits so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let pause = Promise::new(&mut |resolve, _| after(milliseconds, move || drop(resolve.call0(&JsValue::UNDEFINED))));
    // It is never rejected.
    let _ = wasm_bindgen_futures::JsFuture::from(pause).await;
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A window that is going away is not loaded again.
        let _ = window.location().reload();
    }
}

/// Lets this work go on by itself.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    // Boxed, so that the machinery around a future exists once and not once for each kind of work.
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    wasm_bindgen_futures::spawn_local(work);
}

/// Waits for this work, but not longer than so many milliseconds; the work itself goes on.
pub async fn within(milliseconds: i32, work: impl Future<Output = ()> + 'static) {
    let mut work = Some(work);
    let race = Promise::new(&mut |resolve, _| {
        let late = resolve.clone();
        after(milliseconds, move || drop(late.call0(&JsValue::UNDEFINED)));
        if let Some(work) = work.take() {
            spawn(async move {
                work.await;
                drop(resolve.call0(&JsValue::UNDEFINED));
            });
        }
    });
    // It is never rejected.
    let _ = wasm_bindgen_futures::JsFuture::from(race).await;
}
