//! What the user chose for the app itself (設定).

use serde::{Deserialize, Serialize};

/// The look (見た目).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// 端末に合わせる
    #[default]
    System,
    /// 明るい
    Light,
    /// 暗い
    Dark,
}

/// The stored choice of look. `boot.js` reads it too, before the first paint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThemeSetting {
    /// The choice.
    pub theme: Theme,
}

/// The company the app is about when the path names none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CompanySetting {
    /// Its id; empty if none was ever chosen.
    pub company: String,
}
