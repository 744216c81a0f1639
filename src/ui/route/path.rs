//! How a screen is written as a path.

use std::fmt;

use super::Route;

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home | Self::Unknown => out.write_str("#/"),
            Self::Welcome => out.write_str("#/welcome"),
            Self::Sample => out.write_str("#/sample"),
            Self::Companies => out.write_str("#/c"),
            Self::NewCompany => out.write_str("#/c/new"),
            Self::Company { company } => write!(out, "#/c/{company}"),
            Self::Plan { company } => write!(out, "#/c/{company}/plan"),
            Self::Questions { company } => write!(out, "#/c/{company}/q"),
            Self::Share { company } => write!(out, "#/c/{company}/share"),
            // What came with a link never gets back into an address.
            Self::Pack { .. } => out.write_str("#/r"),
            Self::Reply { .. } => out.write_str("#/f"),
            Self::Move { .. } => out.write_str("#/m"),
            Self::Ledger { company } => write!(out, "#/c/{company}/ledger"),
            Self::Handover { company } => write!(out, "#/c/{company}/handover"),
            Self::After { company } => write!(out, "#/c/{company}/after"),
            Self::Retry { company } => write!(out, "#/c/{company}/retry"),
            Self::Picture { company, picture } => write!(out, "#/c/{company}/{}", picture.slug()),
            Self::Answer { company, question } => write!(out, "#/c/{company}/q/{question}"),
            Self::Note { company, chapter } => write!(out, "#/c/{company}/note/{}", chapter.slug()),
            Self::Interview { company } => write!(out, "#/c/{company}/note/info"),
            Self::Practice { company } => write!(out, "#/c/{company}/practice"),
            Self::Rehearsal { company, set } => write!(out, "#/c/{company}/practice/run?set={set}"),
            Self::Take { company, name } => write!(out, "#/c/{company}/practice/{name}"),
            Self::Recall { company, question } => write!(out, "#/c/{company}/practice/recall/{question}"),
            Self::Day { company, page } => write!(out, "#/c/{company}/sheet{}", page.path()),
            Self::Learn(topic) => write!(out, "#/learn{}", topic.path()),
            Self::Settings => out.write_str("#/settings"),
            Self::Backup => out.write_str("#/settings/backup"),
            Self::Storage => out.write_str("#/settings/storage"),
            Self::Install => out.write_str("#/settings/install"),
            Self::About => out.write_str("#/settings/about"),
        }
    }
}
