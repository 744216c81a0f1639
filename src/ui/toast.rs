//! A word about what was just done, with the way back for a few seconds.

use std::sync::Arc;

use crate::ui::prelude::*;

use super::components::{Live, part};
use super::navigation::catch_focus;
use crate::browser;

/// How long the way back is offered, in milliseconds, and as long again while it is being reached for.
const SHOWN_FOR: i32 = 8_000;
/// The word while the focus or a pointer is on it.
const REACHED_FOR: &str = ".toast:is(:hover, :focus-within)";

/// What was just done.
#[derive(Clone, Copy)]
pub struct Toast {
    /// How many words there were since the start; the last one is shown.
    count: RwSignal<u32>,
    last: StoredValue<Option<(String, Undo)>>,
}

/// Takes back what was done. It belongs to nobody: the screen on which it was done may be gone or drawn anew.
type Undo = Arc<dyn Fn(()) + Send + Sync>;

impl Toast {
    /// Nothing was done yet.
    pub fn new() -> Self {
        Self { count: RwSignal::new(0), last: StoredValue::new(None) }
    }

    /// Says what was done, and how it is taken back.
    pub fn show(self, words: String, undo: impl Fn(()) + Send + Sync + 'static) {
        self.last.set_value(Some((words, Arc::new(undo))));
        self.count.update(|count| *count += 1);
        self.close_later(self.count.get_untracked());
    }

    fn close_later(self, mine: u32) {
        browser::after(SHOWN_FOR, move || {
            if self.count.get_untracked() != mine {
                return;
            }
            if document().query_selector(REACHED_FOR).is_ok_and(|found| found.is_some()) {
                self.close_later(mine);
            } else {
                self.close();
            }
        });
    }

    fn close(self) {
        self.last.set_value(None);
        self.count.update(|count| *count += 1);
    }

    /// The word on the screen.
    pub fn view(self) -> Live<AnyView> {
        part(move || {
            self.count.track();
            self.last.get_value().map(|(words, undo)| {
                let take_back = move |_| {
                    undo(());
                    self.close();
                    catch_focus();
                };
                view! {
                    <p class="toast__words">{words}</p>
                    <button class="toast__undo" type="button" on:click=take_back>
                        "元に戻す"
                    </button>
                }
            })
        })
    }
}
