//! The names of what the ledger lists.

use crate::check::{ClaimKind, Entry, LedgerState, Scope, Subject};

/// What an entry is about, with what keeps it apart from others of its class.
#[must_use]
pub fn subject_words(entry: &Entry) -> String {
    let first = entry.claims.first().map(|claim| &claim.kind);
    let name = match first {
        Some(ClaimKind::Role) => return "役割".into(),
        Some(ClaimKind::Reason) => return "理由".into(),
        _ => subject_name(entry.subject),
    };
    let scope = match first {
        Some(ClaimKind::Number { scope, .. }) => scope_words(*scope),
        _ => "",
    };
    let key = if entry.key.is_empty() { String::new() } else { format!("（{}）", entry.key) };
    format!("{name}{key}{scope}")
}

/// What a class of numbers is called.
#[must_use]
pub const fn subject_name(subject: Subject) -> &'static str {
    match subject {
        Subject::Sales => "売上",
        Subject::Money => "金額",
        Subject::Contracts => "契約・受注",
        Subject::Clients => "担当した相手の数",
        Subject::Contacts => "訪問・商談",
        Subject::Members => "チームの人数",
        Subject::Colleagues => "一緒に働いた人数",
        Subject::Tenure => "在籍",
        Subject::Experience => "経験の長さ",
        Subject::Lead => "まとめ役の長さ",
        Subject::Qualification => "資格",
        Subject::Area => "担当した場所",
        Subject::Attainment => "達成率",
        Subject::Growth => "伸び",
        Subject::Satisfaction => "満足度・評価",
        Subject::Faults => "減らしたこと",
        Subject::Overtime => "残業",
        Subject::Work => "期間・手間",
        Subject::Rank => "順位",
        Subject::Unknown => "そのほかの数字",
    }
}

const fn scope_words(scope: Scope) -> &'static str {
    match scope {
        Scope::Own => "",
        Scope::Target => "・目標",
        Scope::Team => "・チーム全体",
        Scope::Past => "・以前",
        Scope::Other => "・よその話",
    }
}

/// How the claims of an entry stand to one another: for the styles, and for people.
#[must_use]
pub const fn state_words(state: LedgerState) -> (&'static str, &'static str) {
    match state {
        LedgerState::Single => ("single", "1か所"),
        LedgerState::Same => ("same", "そろっています"),
        LedgerState::SameConverted => ("same", "言い方はちがっても、同じ"),
        LedgerState::Worded => ("same", "ほぼ同じ"),
        LedgerState::Differs => ("differs", "食い違い"),
        LedgerState::Apart | LedgerState::SideBySide => ("single", "並べて見る"),
    }
}
