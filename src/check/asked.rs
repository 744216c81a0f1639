//! What was asked: the checks look for different things in different answers.

/// Which of the seven an answer is to; every other question is read with the checks that suit all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// ①転職理由
    Leaving,
    /// ②志望動機
    Motive,
    /// ③活かせる実績・スキル
    Achievement,
    /// ④長所
    Strength,
    /// ⑤短所
    Weakness,
    /// ⑥入社後のキャリアプラン
    Career,
    /// ⑦逆質問
    CounterQuestion,
    /// Any other question.
    Other,
}

impl Asked {
    /// By the stable id of the question.
    #[must_use]
    pub fn of(question: &str) -> Self {
        match question {
            "tenshokuriyuu" => Self::Leaving,
            "shiboudouki" => Self::Motive,
            "jisseki" => Self::Achievement,
            "chousho" => Self::Strength,
            "tansho" => Self::Weakness,
            "career" => Self::Career,
            "gyakushitsumon" => Self::CounterQuestion,
            _ => Self::Other,
        }
    }
}
