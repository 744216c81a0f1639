//! The only spelling of a path. Paths live in the URL fragment, so that the page works from any folder and the host
//! never sees them.

use std::fmt;

/// A screen of the app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// ホーム
    Home,
    /// はじめに
    Welcome,
    /// 回答の一覧
    Questions {
        /// The company's id.
        company: String,
    },
    /// 回答を書く
    Answer {
        /// The company's id.
        company: String,
        /// The question's id.
        question: String,
    },
    /// 面接情報
    Interview {
        /// The company's id.
        company: String,
    },
    /// 設定
    Settings,
    /// ライセンスと出典
    About,
    /// No such page.
    Unknown,
}

/// A place of the main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// ホーム
    Home,
    /// 回答
    Answers,
}

impl Route {
    /// Reads a URL fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.strip_prefix('#').unwrap_or(fragment);
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        if !parts.iter().all(|part| is_id(part)) {
            return Self::Unknown;
        }
        match *parts {
            [] => Self::Home,
            ["welcome"] => Self::Welcome,
            ["settings"] => Self::Settings,
            ["settings", "about"] => Self::About,
            ["c", company, "q"] => Self::Questions { company: company.into() },
            ["c", company, "q", question] => Self::Answer { company: company.into(), question: question.into() },
            ["c", company, "note", "info"] => Self::Interview { company: company.into() },
            _ => Self::Unknown,
        }
    }

    /// The company this screen is about, if the URL names one.
    #[must_use]
    pub fn company(&self) -> Option<&str> {
        match self {
            Self::Questions { company } | Self::Answer { company, .. } | Self::Interview { company } => Some(company),
            _ => None,
        }
    }

    /// The place of the main menu this screen belongs to.
    #[must_use]
    pub const fn tab(&self) -> Option<Tab> {
        match self {
            Self::Home | Self::Interview { .. } => Some(Tab::Home),
            Self::Questions { .. } | Self::Answer { .. } => Some(Tab::Answers),
            Self::Welcome | Self::Settings | Self::About | Self::Unknown => None,
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home | Self::Unknown => out.write_str("#/"),
            Self::Welcome => out.write_str("#/welcome"),
            Self::Questions { company } => write!(out, "#/c/{company}/q"),
            Self::Answer { company, question } => write!(out, "#/c/{company}/q/{question}"),
            Self::Interview { company } => write!(out, "#/c/{company}/note/info"),
            Self::Settings => out.write_str("#/settings"),
            Self::About => out.write_str("#/settings/about"),
        }
    }
}

/// Ids in a path are plain: anything else is a page we do not have.
fn is_id(part: &str) -> bool {
    part.len() <= 64 && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
