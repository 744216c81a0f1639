//! The places of the main menu.

use super::Route;

/// A place of the main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// ホーム
    Home,
    /// ノート
    Note,
    /// 回答
    Answers,
    /// 練習
    Practice,
    /// まなぶ
    Learn,
}

impl Route {
    /// The place of the main menu this screen belongs to.
    #[must_use]
    pub const fn tab(&self) -> Option<Tab> {
        match self {
            Self::Home
            | Self::Companies
            | Self::NewCompany
            | Self::Company { .. }
            | Self::Plan { .. }
            | Self::Day { .. }
            | Self::After { .. }
            | Self::Retry { .. } => Some(Tab::Home),
            Self::Note { .. } | Self::Interview { .. } | Self::Handover { .. } => Some(Tab::Note),
            Self::Questions { .. }
            | Self::Answer { .. }
            | Self::Ledger { .. }
            | Self::Picture { .. }
            | Self::Share { .. } => Some(Tab::Answers),
            // A rehearsal is no place to come back to: it would begin anew.
            Self::Practice { .. } | Self::Take { .. } | Self::Recall { .. } => Some(Tab::Practice),
            Self::Learn(_) => Some(Tab::Learn),
            Self::Welcome
            | Self::Rehearsal { .. }
            | Self::Sample
            | Self::Pack { .. }
            | Self::Reply { .. }
            | Self::Move { .. }
            | Self::Settings
            | Self::Backup
            | Self::Storage
            | Self::Install
            | Self::About
            | Self::Unknown => None,
        }
    }
}
