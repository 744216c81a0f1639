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
    /// The day of the second interview, once it is known.
    pub date: Option<Date>,
    /// When it begins.
    pub time: Option<TimeOfDay>,
    /// Where it is held, or the address of the online meeting.
    pub place: String,
}
