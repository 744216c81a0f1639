//! The screen a friend's link opens: a part of the program of its own, for most who open one have nothing else to do here.

use crate::ui::prelude::*;

use super::components::part;
use super::handles::handles;
use super::pages::PackPage;
use super::route::Route;

/// Draws what came with the link, and goes on following it.
pub fn draw() -> AnyView {
    let payload = Memo::new(|_| match handles().navigation.route() {
        Route::Pack { payload } => Some(payload),
        _ => None,
    });
    view! { {part(move || payload.get().map(|payload| view! { <PackPage payload /> }.into_any()))} }.into_any()
}
