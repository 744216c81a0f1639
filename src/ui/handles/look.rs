//! 見た目 and 文字の大きさ

use crate::ui::prelude::*;

use super::watch::Watch;
use crate::notebook::{Letters, LettersSetting, Theme, ThemeSetting};
use crate::storage::{Key, Kind};
use crate::ui::start::tell;

/// The chosen look: the theme, and how large letters are.
#[derive(Clone, Copy)]
pub struct Look(Watch);

impl Look {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The chosen theme, followed.
    pub fn theme(self) -> Theme {
        self.0.read::<ThemeSetting>(&theme_key()).unwrap_or_default().theme
    }

    /// Chooses a theme.
    pub fn choose(self, theme: Theme) {
        self.0.write(&theme_key(), &ThemeSetting { theme });
    }

    /// The chosen size of letters, followed.
    pub fn letters(self) -> Letters {
        self.0.read::<LettersSetting>(&letters_key()).unwrap_or_default().letters
    }

    /// Chooses a size of letters.
    pub fn choose_letters(self, letters: Letters) {
        self.0.write(&letters_key(), &LettersSetting { letters });
    }

    /// Puts the look on the page: attributes that the styles know, or none to follow the device.
    pub fn show(self) {
        mark(
            "data-theme",
            match self.theme() {
                Theme::System => None,
                Theme::Light => Some("light"),
                Theme::Dark => Some("dark"),
            },
        );
        mark(
            "data-letters",
            match self.letters() {
                Letters::Standard => None,
                Letters::Larger => Some("larger"),
                Letters::Large => Some("large"),
                Letters::Largest => Some("largest"),
            },
        );
        // start.js moves the breaks of the layout along.
        tell("musubime:letters", "");
    }
}

/// Sets this attribute of the root element, or takes it off.
fn mark(name: &str, value: Option<&str>) {
    let Some(root) = document().document_element() else { return };
    // Attributes of the root element can always be set.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

fn theme_key() -> Key {
    Key::new(Kind::Setting, "theme")
}

fn letters_key() -> Key {
    Key::new(Kind::Setting, "letters")
}
