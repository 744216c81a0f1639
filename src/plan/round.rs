//! Which interview a notebook prepares for. Its name says so: nothing else is stored of it.

use crate::notebook::Company;

/// What the name of a company in its final round ends with.
pub const FINAL: &str = "（最終面接）";

/// The interview that comes next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Round {
    /// 二次面接
    #[default]
    Second,
    /// 最終面接
    Final,
}

impl Round {
    /// The round of this notebook.
    #[must_use]
    pub fn of(company: &Company) -> Self {
        Self::of_name(&company.name)
    }

    /// The round of a notebook of which only the name is known.
    #[must_use]
    pub fn of_name(name: &str) -> Self {
        if name.contains("最終面接") { Self::Final } else { Self::Second }
    }
}

/// The name of a company without its round.
#[must_use]
pub fn without_round(name: &str) -> &str {
    let name = name.trim();
    name.strip_suffix(FINAL).unwrap_or(name)
}
