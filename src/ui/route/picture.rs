//! What is drawn from several answers at once.

/// One such picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Picture {
    /// 一本線
    Storyline,
    /// 評価軸×回答
    Axes,
}

impl Picture {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Storyline, Self::Axes];

    /// Its part of the path.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Storyline => "storyline",
            Self::Axes => "axes",
        }
    }
}
