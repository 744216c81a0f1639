//! The chapters of the notebook.

/// A chapter of the notebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chapter {
    /// ふり返り
    Review,
    /// 人物像
    Persona,
    /// 強み×課題
    Bridge,
    /// ビジョン
    Vision,
    /// わたし
    Person,
}

impl Chapter {
    /// Every chapter in its order.
    pub const ALL: [Self; 5] = [Self::Review, Self::Persona, Self::Bridge, Self::Vision, Self::Person];

    /// Its name in a path.
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Persona => "persona",
            Self::Bridge => "bridge",
            Self::Vision => "vision",
            Self::Person => "me",
        }
    }
}
