//! The fields of work (職種) that example answers come from.

/// A field of work. Every family is covered by at least one example answer once the bank is complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobFamily {
    /// 営業
    Sales,
    /// 企画・マーケティング
    Marketing,
    /// 広報
    PublicRelations,
    /// 経理・財務
    Finance,
    /// 人事
    HumanResources,
    /// ITエンジニア
    Engineering,
    /// カスタマーサクセス
    CustomerSuccess,
    /// 製造・生産管理
    Manufacturing,
    /// 販売・店舗
    Retail,
    /// 事務
    Clerical,
    /// 医療・介護
    Care,
    /// 第二新卒・未経験
    EarlyCareer,
}

impl JobFamily {
    /// Every family, in the order the app lists them.
    pub const ALL: [Self; 12] = [
        Self::Sales,
        Self::Marketing,
        Self::PublicRelations,
        Self::Finance,
        Self::HumanResources,
        Self::Engineering,
        Self::CustomerSuccess,
        Self::Manufacturing,
        Self::Retail,
        Self::Clerical,
        Self::Care,
        Self::EarlyCareer,
    ];

    /// The name the user sees.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Sales => "営業",
            Self::Marketing => "企画・マーケティング",
            Self::PublicRelations => "広報",
            Self::Finance => "経理・財務",
            Self::HumanResources => "人事",
            Self::Engineering => "ITエンジニア",
            Self::CustomerSuccess => "カスタマーサクセス",
            Self::Manufacturing => "製造・生産管理",
            Self::Retail => "販売・店舗",
            Self::Clerical => "事務",
            Self::Care => "医療・介護",
            Self::EarlyCareer => "第二新卒・未経験",
        }
    }
}
