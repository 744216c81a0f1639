//! A company the user applies to (応募先).

use serde::{Deserialize, Serialize};

use super::{Date, TimeOfDay};

/// A company and what is known of its second interview.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Company {
    /// Its name, or any name that tells it apart.
    pub name: String,
    /// The job applied for (職種).
    pub role: String,
    /// What kind of person is sought (募集の種類).
    pub opening: Opening,
    /// The day of the second interview, once it is known.
    pub date: Option<Date>,
    /// When it begins.
    pub time: Option<TimeOfDay>,
    /// How long it takes, in minutes; 0 if nobody said.
    pub minutes: u16,
    /// In a room or online.
    pub venue: Venue,
    /// Where it is held, or the address of the online meeting.
    pub place: String,
    /// Who will sit there, as far as it is known.
    pub seats: Vec<Seat>,
    /// The agency or person it came through.
    pub agent: String,
    /// Whatever else is worth keeping.
    pub notes: String,
    /// 終わった面接 — put away, not deleted.
    pub archived: bool,
    /// Where it stands among the companies, the lowest first.
    pub order: u32,
}

/// What kind of person is sought. What a later version knows is read as unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opening {
    /// 即戦力
    Ready,
    /// 第二新卒
    SecondStart,
    /// 未経験可
    NewToIt,
    /// わからない
    #[default]
    #[serde(other)]
    Unknown,
}

/// How the interview is held. What a later version knows is read as unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Venue {
    /// 対面
    InPerson,
    /// オンライン
    Online,
    /// 未定
    #[default]
    #[serde(other)]
    Unknown,
}

/// Who sits on the other side. What a later version knows is read as unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// 部門責任者
    DepartmentHead,
    /// 直属の上司
    DirectManager,
    /// 人事
    HumanResources,
    /// 役員
    Executive,
    /// わからない
    #[default]
    #[serde(other)]
    Unknown,
}
