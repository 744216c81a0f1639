//! 面接の日: what to see to before it, what helps when one is nervous, and what is known about thanking afterwards.

mod calm;
mod items;

use super::{Basis, Certainty, SourceKind};

pub use calm::{CALM_BASIS, SAYINGS, Saying};
pub use items::ITEMS;

/// Where something has to be seen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Setting {
    /// 対面でもオンラインでも
    Anywhere,
    /// 対面
    Room,
    /// オンライン
    Screen,
}

/// When something is seen to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// まえの日まで
    Eve,
    /// 出る前・入る前
    Before,
}

/// One thing to see to (持ちもの・まえの日).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Stable id, a plain name: what was ticked is stored under it.
    pub id: &'static str,
    /// What it is, in at most 14 characters.
    pub label: &'static str,
    /// Why, or how: one sentence of at most 40 characters.
    pub tip: &'static str,
    /// Where it matters.
    pub setting: Setting,
    /// When it is seen to.
    pub moment: Moment,
}

/// Where the list comes from.
pub const ITEMS_BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "前の日に試すことと、連絡先を手もとに置くことは、支援側も採用側もそろって勧めています。",
};

/// What is known about a mail of thanks.
pub const THANKS_BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "結果を左右しないという見方は重なり、送るかどうかでは助言が分かれています。",
};
