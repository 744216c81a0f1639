//! 応募先

use super::watch::Watch;
use crate::browser;
use crate::notebook::Company;
use crate::storage::{Key, Kind, SaveState};

/// The companies the user applies to.
#[derive(Clone, Copy)]
pub struct Companies(Watch);

impl Companies {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The company with this id, followed; an empty one if there is none.
    pub fn company(self, id: &str) -> Company {
        self.0.read(&key(id)).unwrap_or_default()
    }

    /// Whether there is such a company, followed.
    pub fn exists(self, id: &str) -> bool {
        self.0.read::<Company>(&key(id)).is_some()
    }

    /// The company the app is about when the URL names none, followed.
    pub fn current(self) -> Option<String> {
        self.0.ids(Kind::Company).into_iter().find(|id| self.exists(id))
    }

    /// Adds a company and gives it an id.
    pub fn add(self, company: &Company) {
        self.0.write(&key(&browser::fresh_id()), company);
    }

    /// Changes a company; nothing happens if it is not there.
    pub fn change(self, id: &str, change: &dyn Fn(&mut Company)) {
        if let Some(mut company) = self.0.store().read(&key(id)) {
            change(&mut company);
            self.0.write(&key(id), &company);
        }
    }

    /// How far the last change has come, followed.
    pub fn save_state(self, id: &str) -> Option<SaveState> {
        self.0.state(&key(id))
    }
}

fn key(id: &str) -> Key {
    Key::new(Kind::Company, id)
}
