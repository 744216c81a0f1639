//! What a question is about (テーマ).

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Theme {
    /// よく聞かれる7つ
    Seven,
    /// 自己紹介と経歴
    Introduction,
    /// 仕事の深掘り
    PastWork,
    /// 失敗と困難
    Setback,
    /// チームとリーダー
    Team,
    /// 優先順位と判断
    Judgement,
    /// 会社と業界
    Company,
    /// 入社後
    AfterJoining,
    /// 条件と他社
    Terms,
    /// 経歴の気がかり
    Worry,
    /// マネジメント
    Management,
    /// ストレスと働き方
    Stress,
    /// 面接の場
    Setting,
}

impl Theme {
    /// Every theme, in the order the app lists them.
    pub const ALL: [Self; 13] = [
        Self::Seven,
        Self::Introduction,
        Self::PastWork,
        Self::Setback,
        Self::Team,
        Self::Judgement,
        Self::Company,
        Self::AfterJoining,
        Self::Terms,
        Self::Worry,
        Self::Management,
        Self::Stress,
        Self::Setting,
    ];

    /// The name the user sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Seven => "よく聞かれる7つ",
            Self::Introduction => "自己紹介と経歴",
            Self::PastWork => "仕事の深掘り",
            Self::Setback => "失敗と困難",
            Self::Team => "チームとリーダー",
            Self::Judgement => "優先順位と判断",
            Self::Company => "会社と業界",
            Self::AfterJoining => "入社後",
            Self::Terms => "条件と他社",
            Self::Worry => "経歴の気がかり",
            Self::Management => "マネジメント",
            Self::Stress => "ストレスと働き方",
            Self::Setting => "面接の場",
        }
    }
}
