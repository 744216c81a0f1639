//! The places of the main menu.

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
