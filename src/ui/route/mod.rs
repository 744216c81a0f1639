//! The only spelling of a path. Paths live in the URL fragment, so that the page works from any folder and the host
//! never sees them.

mod chapter;
mod day;
mod path;
mod picture;
mod tab;
mod topic;

pub use chapter::Chapter;
pub use day::DayPage;
pub use picture::Picture;
pub use tab::Tab;
pub use topic::Topic;

/// A screen of the app.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// ホーム
    Home,
    /// はじめに
    Welcome,
    /// 見本をひらく
    Sample,
    /// 応募先の一覧
    Companies,
    /// 応募先を足す
    NewCompany,
    /// ホーム of one company
    Company {
        /// The company's id.
        company: String,
    },
    /// 回答の一覧
    Questions {
        /// The company's id.
        company: String,
    },
    /// 主張台帳
    Ledger {
        /// The company's id.
        company: String,
    },
    /// 面接までの予定
    Plan {
        /// The company's id.
        company: String,
    },
    /// 一本線 or 評価軸×回答
    Picture {
        /// The company's id.
        company: String,
        /// Which.
        picture: Picture,
    },
    /// 申し送りシート
    Handover {
        /// The company's id.
        company: String,
    },
    /// 面接が終わったら
    After {
        /// The company's id.
        company: String,
    },
    /// 再チャレンジ
    Retry {
        /// The company's id.
        company: String,
    },
    /// 友だちに見てもらう
    Share {
        /// The company's id.
        company: String,
    },
    /// What a friend is shown
    Pack {
        /// What came with the link, out of sight of the address; empty if nothing did.
        payload: String,
    },
    /// What a friend returned
    Reply {
        /// Likewise.
        payload: String,
    },
    /// A part of a notebook that moves to this device
    Move {
        /// Likewise.
        payload: String,
    },
    /// 回答を書く
    Answer {
        /// The company's id.
        company: String,
        /// The question's id.
        question: String,
    },
    /// ノート
    Note {
        /// The company's id.
        company: String,
        /// Which chapter.
        chapter: Chapter,
    },
    /// 面接情報
    Interview {
        /// The company's id.
        company: String,
    },
    /// 練習
    Practice {
        /// The company's id.
        company: String,
    },
    /// 本番モード
    Rehearsal {
        /// The company's id.
        company: String,
        /// The name of the set.
        set: String,
    },
    /// 話したあとに
    Take {
        /// The company's id.
        company: String,
        /// The name of the take.
        name: String,
    },
    /// 覚える階段
    Recall {
        /// The company's id.
        company: String,
        /// The question's id.
        question: String,
    },
    /// 面接の日
    Day {
        /// The company's id.
        company: String,
        /// Which page of it.
        page: DayPage,
    },
    /// まなぶ
    Learn(Topic),
    /// 設定
    Settings,
    /// 控えと引っ越し
    Backup,
    /// 保存の状態
    Storage,
    /// ホーム画面に置く
    Install,
    /// ライセンスと出典
    About,
    /// No such page.
    Unknown,
}

impl Route {
    /// Whether this is where a new person begins.
    #[must_use]
    pub fn is_first(&self) -> bool {
        matches!(self, Self::Home | Self::Welcome)
    }

    /// Reads a URL fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.strip_prefix('#').unwrap_or(fragment);
        // What came with a link may be anything, and is read by the page it is for.
        for sign in ["/r", "/f", "/m"] {
            if let Some(rest) = path.strip_prefix(sign)
                && (rest.is_empty() || rest.starts_with('/'))
            {
                let payload = rest.trim_start_matches('/').to_owned();
                return match sign {
                    "/r" => Self::Pack { payload },
                    "/f" => Self::Reply { payload },
                    _ => Self::Move { payload },
                };
            }
        }
        // The set of a rehearsal is the one thing that is asked for.
        let (path, set) = path.split_once("?set=").map_or((path, None), |(path, set)| (path, Some(set)));
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        if !parts.iter().chain(&set).all(|part| is_id(part)) {
            return Self::Unknown;
        }
        if let Some(set) = set {
            return match *parts {
                ["c", company, "practice", "run"] if !set.is_empty() => {
                    Self::Rehearsal { company: company.into(), set: set.into() }
                }
                _ => Self::Unknown,
            };
        }
        match *parts {
            [] => Self::Home,
            ["welcome"] => Self::Welcome,
            ["sample"] => Self::Sample,
            ["settings"] => Self::Settings,
            ["settings", "backup"] => Self::Backup,
            ["settings", "storage"] => Self::Storage,
            ["settings", "install"] => Self::Install,
            ["settings", "about"] => Self::About,
            ["c"] => Self::Companies,
            ["c", "new"] => Self::NewCompany,
            ["c", company] => Self::Company { company: company.into() },
            ["c", company, "plan"] => Self::Plan { company: company.into() },
            ["c", company, "share"] => Self::Share { company: company.into() },
            ["c", company, "ledger"] => Self::Ledger { company: company.into() },
            ["c", company, "handover"] => Self::Handover { company: company.into() },
            ["c", company, "after"] => Self::After { company: company.into() },
            ["c", company, "retry"] => Self::Retry { company: company.into() },
            ["c", company, "q"] => Self::Questions { company: company.into() },
            ["c", company, "q", question] => Self::Answer { company: company.into(), question: question.into() },
            ["c", company, "practice"] => Self::Practice { company: company.into() },
            ["c", _, "practice", "run" | "recall"] => Self::Unknown,
            ["c", company, "practice", name] => Self::Take { company: company.into(), name: name.into() },
            ["c", company, "practice", "recall", question] => {
                Self::Recall { company: company.into(), question: question.into() }
            }
            ["c", company, "sheet", ref page @ ..] => {
                DayPage::parse(page).map_or(Self::Unknown, |page| Self::Day { company: company.into(), page })
            }
            ["learn", ref topic @ ..] => Topic::parse(topic).map_or(Self::Unknown, Self::Learn),
            ["c", company, "note", "info"] => Self::Interview { company: company.into() },
            ["c", company, "note", slug] => Chapter::ALL
                .into_iter()
                .find(|chapter| chapter.slug() == slug)
                .map_or(Self::Unknown, |chapter| Self::Note { company: company.into(), chapter }),
            ["c", company, slug] => Picture::ALL
                .into_iter()
                .find(|picture| picture.slug() == slug)
                .map_or(Self::Unknown, |picture| Self::Picture { company: company.into(), picture }),
            _ => Self::Unknown,
        }
    }

    /// The company this screen is about, if the URL names one.
    #[must_use]
    pub fn company(&self) -> Option<&str> {
        match self {
            Self::Company { company }
            | Self::Plan { company }
            | Self::Questions { company }
            | Self::Ledger { company }
            | Self::Picture { company, .. }
            | Self::Handover { company }
            | Self::After { company }
            | Self::Retry { company }
            | Self::Share { company }
            | Self::Answer { company, .. }
            | Self::Practice { company }
            | Self::Rehearsal { company, .. }
            | Self::Take { company, .. }
            | Self::Recall { company, .. }
            | Self::Note { company, .. }
            | Self::Day { company, .. }
            | Self::Interview { company } => Some(company),
            _ => None,
        }
    }
}

/// Ids in a path are plain: anything else is a page we do not have.
fn is_id(part: &str) -> bool {
    part.len() <= 64 && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
