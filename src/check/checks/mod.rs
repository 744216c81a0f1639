//! The checks, one file each, and the one list of them.

pub(super) mod baseline;
mod borrowed;
mod commas;
pub(super) mod company_fit;
mod conclusion;
mod concrete;
mod consistency;
mod counter_question;
mod double_keigo;
mod endings;
mod filler;
mod forward;
mod gosha;
mod length;
mod overused;
mod problem_tone;
mod ra_nuki;
pub(super) mod reproduce;
mod sentence_length;
mod strength_to_job;
mod style_mix;
mod time_marker;
pub(super) mod vague;
mod weakness_action;

use super::finding::Finding;
use super::reading::Sheet;

/// Makes of each line of the list below a variant of [`Check`] and all that has to be known of it, so that none can be
/// forgotten. The name of its file is its id.
macro_rules! checks {
    ($($(#[$doc:meta])* $name:ident = $file:ident,)*) => {
        /// One of the checks (点検の項目), in the order in which they are listed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $($(#[$doc])* $name,)*
        }

        impl Check {
            /// All of them, in order.
            pub const ALL: [Self; [$(stringify!($file)),*].len()] = [$(Self::$name),*];

            /// Its stable id: stored where a person closes a finding, printed by `examples/read.rs`, named by the bank's
            /// weak answers.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($file),)*
                }
            }

            /// What it has to say about an answer, if anything.
            pub(super) fn look_at(self, sheet: &Sheet) -> Option<Finding> {
                match self {
                    $(Self::$name => $file::check(sheet),)*
                }
            }
        }
    };
}

// A new one stands at the end: the order is that of the rows on the screen.
checks! {
    /// 長さ
    Length = length,
    /// 一文の長さ
    SentenceLength = sentence_length,
    /// 読点
    Commas = commas,
    /// 結論から
    Conclusion = conclusion,
    /// 具体さ
    Concrete = concrete,
    /// 基準
    Baseline = baseline,
    /// ぼんやり語
    Vague = vague,
    /// 会社らしさ
    CompanyFit = company_fit,
    /// 強みと仕事のつながり
    StrengthToJob = strength_to_job,
    /// 前向き
    Forward = forward,
    /// 短所の改善
    WeaknessAction = weakness_action,
    /// 時期
    TimeMarker = time_marker,
    /// 逆質問の質
    CounterQuestion = counter_question,
    /// 一貫性
    Consistency = consistency,
    /// 御社・貴社
    Gosha = gosha,
    /// 文体
    StyleMix = style_mix,
    /// ら抜き
    RaNuki = ra_nuki,
    /// 二重敬語・誤敬語
    DoubleKeigo = double_keigo,
    /// 話し言葉・一人称
    Filler = filler,
    /// 文末の繰り返し
    Endings = endings,
    /// 借り物の言葉
    Borrowed = borrowed,
    /// 課題の言い方
    ProblemTone = problem_tone,
    /// 使いすぎた話
    Overused = overused,
    /// 再現のしかた
    Reproduce = reproduce,
}
