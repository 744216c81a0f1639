//! A word about what was just done, with the way back for a few seconds.

use crate::ui::prelude::*;

use super::components::{Live, part};
use super::navigation::catch_focus;
use crate::browser;

/// How long the way back is offered, in milliseconds.
const SHOWN_FOR: i32 = 6_000;

/// What was just done.
#[derive(Clone, Copy)]
pub struct Toast {
    /// How many words there were since the start; the last one is shown.
    count: RwSignal<u32>,
    last: StoredValue<Option<(String, Callback<()>)>>,
}

impl Toast {
    /// Nothing was done yet.
    pub fn new() -> Self {
        Self { count: RwSignal::new(0), last: StoredValue::new(None) }
    }

    /// Says what was done, and how it is taken back.
    pub fn show(self, words: String, undo: Callback<()>) {
        self.last.set_value(Some((words, undo)));
        self.count.update(|count| *count += 1);
        let mine = self.count.get_untracked();
        browser::after(SHOWN_FOR, move || {
            if self.count.get_untracked() == mine {
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
                    undo.run(());
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
