//! What the user chose for the app itself (設定).

use serde::{Deserialize, Serialize};

use super::Date;

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

/// When everything was last taken along as a file (控えのファイル).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BackupSetting {
    /// The day; none if it was never done.
    pub day: Option<Date>,
    /// How many changes the notebook had seen by then, of all its records together.
    pub changes: u64,
    /// Not before this day does the person want to be reminded.
    pub not_before: Option<Date>,
}
