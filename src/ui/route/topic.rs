//! The pages of まなぶ.

/// A page of まなぶ.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// まなぶ, the overview
    Overview,
    /// 一次・二次・最終
    Rounds,
    /// 通過率
    PassRate,
    /// 時期
    Season,
    /// 評価軸, by its slug
    Axis(String),
    /// 見られる3つ
    Qualities,
    /// 募集の種類
    Openings,
    /// 準備の5ステップ
    Steps,
    /// つまずきやすい3か所, by its slug
    Cause(String),
    /// 質問の見つけ方
    Finding,
    /// 人に聞いてもらう
    ThirdEar,
    /// 上司が聞いていること
    Listening,
    /// 逆質問
    Asks,
    /// 聞かれたらカード
    Cards,
    /// One 聞かれたらカード, by its id
    Card(String),
    /// 根拠の一覧
    Grounds,
}

impl Topic {
    /// The pages without a slug, each with its path under `#/learn/`.
    const PLAIN: [(&'static str, Self); 12] = [
        ("rounds", Self::Rounds),
        ("pass-rate", Self::PassRate),
        ("season", Self::Season),
        ("qualities", Self::Qualities),
        ("openings", Self::Openings),
        ("steps", Self::Steps),
        ("finding", Self::Finding),
        ("third-ear", Self::ThirdEar),
        ("listening", Self::Listening),
        ("asks", Self::Asks),
        ("cards", Self::Cards),
        ("grounds", Self::Grounds),
    ];

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        match *parts {
            [] => Some(Self::Overview),
            ["axes", slug] => Some(Self::Axis(slug.into())),
            ["causes", slug] => Some(Self::Cause(slug.into())),
            ["cards", id] => Some(Self::Card(id.into())),
            [name] => Self::PLAIN.into_iter().find(|(path, _)| *path == name).map(|(_, topic)| topic),
            _ => None,
        }
    }

    pub(super) fn path(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Axis(slug) => format!("/axes/{slug}"),
            Self::Cause(slug) => format!("/causes/{slug}"),
            Self::Card(id) => format!("/cards/{id}"),
            plain => Self::PLAIN
                .iter()
                .find(|(_, topic)| topic == plain)
                .map(|(path, _)| format!("/{path}"))
                .unwrap_or_default(),
        }
    }
}
