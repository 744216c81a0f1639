//! Parts of a view that follow what they read. Each kind is one type, however many there are: every closure given to a
//! view by itself would add some two kilobytes to the program.

use std::sync::{Arc, Mutex};

use crate::ui::prelude::*;

/// A part of a view, a text or an attribute that follows what it reads.
pub type Live<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

/// Makes something that follows what it reads.
pub fn live<T: 'static>(read: impl FnMut() -> T + Send + 'static) -> Live<T> {
    Arc::new(Mutex::new(read))
}

/// Makes a part of a view that is drawn anew when what it reads has changed.
pub fn part<V: IntoAny>(mut draw: impl FnMut() -> V + Send + 'static) -> Live<AnyView> {
    live(move || draw().into_any())
}
