//! The 24 checks by their names.

/// One of the 24 checks (点検の項目), in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// 長さ
    Length,
    /// 一文の長さ
    SentenceLength,
    /// 読点
    Commas,
    /// 結論から
    Conclusion,
    /// 具体さ
    Concrete,
    /// 基準
    Baseline,
    /// ぼんやり語
    Vague,
    /// 会社らしさ
    CompanyFit,
    /// 強みと仕事のつながり
    StrengthToJob,
    /// 前向き
    Forward,
    /// 短所の改善
    WeaknessAction,
    /// 時期
    TimeMarker,
    /// 逆質問の質
    CounterQuestion,
    /// 一貫性
    Consistency,
    /// 御社・貴社
    Gosha,
    /// 文体
    StyleMix,
    /// ら抜き
    RaNuki,
    /// 二重敬語・誤敬語
    DoubleKeigo,
    /// 話し言葉・一人称
    Filler,
    /// 文末の繰り返し
    Endings,
    /// 借り物の言葉
    Borrowed,
    /// 課題の言い方
    ProblemTone,
    /// 使いすぎた話
    Overused,
    /// 再現のしかた
    Reproduce,
}

impl Check {
    /// All of them, in order.
    pub const ALL: [Self; 24] = [
        Self::Length,
        Self::SentenceLength,
        Self::Commas,
        Self::Conclusion,
        Self::Concrete,
        Self::Baseline,
        Self::Vague,
        Self::CompanyFit,
        Self::StrengthToJob,
        Self::Forward,
        Self::WeaknessAction,
        Self::TimeMarker,
        Self::CounterQuestion,
        Self::Consistency,
        Self::Gosha,
        Self::StyleMix,
        Self::RaNuki,
        Self::DoubleKeigo,
        Self::Filler,
        Self::Endings,
        Self::Borrowed,
        Self::ProblemTone,
        Self::Overused,
        Self::Reproduce,
    ];

    /// Its stable id: stored where a person closes a finding, printed by `examples/read.rs`, named by the bank's weak
    /// answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::SentenceLength => "sentence_length",
            Self::Commas => "commas",
            Self::Conclusion => "conclusion",
            Self::Concrete => "concrete",
            Self::Baseline => "baseline",
            Self::Vague => "vague",
            Self::CompanyFit => "company_fit",
            Self::StrengthToJob => "strength_to_job",
            Self::Forward => "forward",
            Self::WeaknessAction => "weakness_action",
            Self::TimeMarker => "time_marker",
            Self::CounterQuestion => "counter_question",
            Self::Consistency => "consistency",
            Self::Gosha => "gosha",
            Self::StyleMix => "style_mix",
            Self::RaNuki => "ra_nuki",
            Self::DoubleKeigo => "double_keigo",
            Self::Filler => "filler",
            Self::Endings => "endings",
            Self::Borrowed => "borrowed",
            Self::ProblemTone => "problem_tone",
            Self::Overused => "overused",
            Self::Reproduce => "reproduce",
        }
    }
}
