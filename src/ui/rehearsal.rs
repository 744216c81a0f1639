//! The rehearsal that runs (本番モード): what is asked, and how far one has come. It lives as long as the page: one that is
//! left is begun anew.

use crate::ui::prelude::*;

use crate::practice::session::Item;

/// A rehearsal on its way: what is asked, and how far one has come.
#[derive(Clone, Debug)]
pub struct Running {
    /// For which company.
    pub company: String,
    /// The name of the set.
    pub set: String,
    /// What is asked.
    pub items: Vec<Item>,
    /// The place of the question that comes next.
    pub place: usize,
    /// What decides how the interviewer behaves.
    pub seed: u32,
}

/// The handle of it.
#[derive(Clone, Copy)]
pub struct Rehearsal(StoredValue<Option<Running>>);

impl Rehearsal {
    /// Nothing runs yet.
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// What runs, if it is this set for this company and not at its end.
    pub fn of(self, company: &str, set: &str) -> Option<Running> {
        let running = self.0.get_value()?;
        let is_this = running.company == company && running.set == set && running.place < running.items.len();
        is_this.then_some(running)
    }

    /// What runs, whatever it is.
    pub fn any(self) -> Option<Running> {
        self.0.get_value()
    }

    /// Begins or goes on.
    pub fn set(self, running: Running) {
        self.0.set_value(Some(running));
    }

    /// One question is over.
    pub fn advance(self) {
        self.0.update_value(|running| {
            if let Some(running) = running {
                running.place += 1;
            }
        });
    }

    /// Nothing runs any more.
    pub fn forget(self) {
        self.0.set_value(None);
    }
}
