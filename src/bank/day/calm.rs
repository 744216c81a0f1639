//! 緊張したら: what one can say when words do not come.

use crate::bank::{Basis, Certainty, SourceKind};

/// A sentence that gives time, and when it helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saying {
    /// When it helps, in at most 20 characters.
    pub when: &'static str,
    /// The sentence as the applicant says it.
    pub words: &'static str,
}

/// Words for silence, the ones needed most often first.
pub const SAYINGS: [Saying; 6] = [
    Saying {
        when: "すぐに出てこないとき", words: "少しだけ、考える時間をいただけますか。"
    },
    Saying {
        when: "質問をつかみきれないとき", words: "お聞きになりたいのは、進め方のことで合っていますか。"
    },
    Saying {
        when: "まとまらないとき", words: "うまくまとまっていませんが、思いうかぶ順にお話しします。"
    },
    Saying {
        when: "話の途中で迷ったとき", words: "いまのところを、結論から言い直させてください。"
    },
    Saying {
        when: "したことのない仕事のとき",
        words: "その仕事はまだしたことがありません。近い経験を一つ、お話しします。",
    },
    Saying {
        when: "声がふるえるとき", words: "少し緊張していますが、お話しできる日を楽しみにしておりました。"
    },
];

/// Where the advice about breathing comes from.
pub const CALM_BASIS: Basis = Basis {
    certainty: Certainty::Single,
    kinds: &[SourceKind::Literature],
    note: "ゆっくりはく息が気持ちを静めるという研究があり、合う長さは人によってちがいます。",
};
