//! 見た目

use crate::ui::prelude::*;

use super::watch::Watch;
use crate::notebook::{Theme, ThemeSetting};
use crate::storage::{Key, Kind};

/// The chosen look.
#[derive(Clone, Copy)]
pub struct Look(Watch);

impl Look {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The chosen look, followed.
    pub fn theme(self) -> Theme {
        self.0.read::<ThemeSetting>(&key()).unwrap_or_default().theme
    }

    /// Chooses a look.
    pub fn choose(self, theme: Theme) {
        self.0.write(&key(), &ThemeSetting { theme });
    }

    /// Puts the look on the page: an attribute that the styles know, or none to follow the device.
    pub fn show(self) {
        let Some(root) = document().document_element() else { return };
        // Attributes of the root element can always be set.
        let _ = match self.theme() {
            Theme::System => root.remove_attribute("data-theme"),
            Theme::Light => root.set_attribute("data-theme", "light"),
            Theme::Dark => root.set_attribute("data-theme", "dark"),
        };
    }
}

fn key() -> Key {
    Key::new(Kind::Setting, "theme")
}
