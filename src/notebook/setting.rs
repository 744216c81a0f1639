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

/// The stored choice of look. `start.js` reads it too, before the first paint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThemeSetting {
    /// The choice.
    pub theme: Theme,
}

/// How large letters are (文字の大きさ). What a later version knows is read as the standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Letters {
    /// 大きめ
    Larger,
    /// 大きい
    Large,
    /// 特大
    Largest,
    /// 標準
    #[default]
    #[serde(other)]
    Standard,
}

/// The stored size of letters. `start.js` reads it too, before the first paint.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LettersSetting {
    /// The choice.
    pub letters: Letters,
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

/// What is recorded while one speaks. What a later version knows is read as nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordingChoice {
    /// 音声
    #[default]
    Sound,
    /// 映像
    Video,
    /// なし
    #[serde(other)]
    Nothing,
}

/// How one practises (練習).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PracticeSetting {
    /// Whether questions are read aloud.
    pub reads_aloud: bool,
    /// How fast they are read: 0 slow, 1 as usual, 2 fast.
    pub speed: u8,
    /// How many follow-ups an answer provokes at most, 0–2.
    pub follow_ups: u8,
    /// What is recorded.
    pub recording: RecordingChoice,
    /// Who asks; the id of a persona, empty for the usual one.
    pub persona: String,
    /// Whether the interviewer behaves otherwise each time; else two rehearsals can be compared.
    pub varies: bool,
    /// How fast the person speaks, in characters a minute; 0 until it is measured.
    pub pace: u16,
}

impl Default for PracticeSetting {
    fn default() -> Self {
        Self {
            reads_aloud: true,
            speed: 1,
            follow_ups: 2,
            recording: RecordingChoice::default(),
            persona: String::new(),
            varies: false,
            pace: 0,
        }
    }
}
