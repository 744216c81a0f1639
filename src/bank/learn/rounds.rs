//! The three rounds (一次・二次・最終) side by side.

use super::Round;
use crate::bank::{Basis, Certainty, SourceKind};

/// The three rounds in their order.
pub const ROUNDS: &[Round] = &[
    Round {
        title: "一次面接",
        who: "人事や若手の社員",
        aim: "経歴と人柄の、全体の確認",
        weighs: &[
            "書類と話のつじつまが合うこと",
            "あいさつや受け答えの自然さ",
            "応募した理由の筋道",
            "募集の条件に届いていること",
        ],
        room: &[
            "話題は広く、職歴を上から順にたどる形が中心です。",
            "答えは面接のメモに残り、次の面接官へ渡ることが多くなります。",
        ],
    },
    Round {
        title: "二次面接",
        who: "課長など部門の責任者、直属の上司",
        aim: "実務と社風への適性",
        weighs: &[
            "入ったその月から頼める仕事",
            "成果を別の職場でもう一度出せること",
            "チームに加わったときの動き方",
            "一次面接で話したこととの一貫性",
        ],
        room: &[
            "話題がしぼられ、一つの仕事を二度三度と掘り下げられます。",
            "相手は現場の人なので、段取りや数字の中身まで話が届きます。",
            "受けとったメモを見て、気がかりな所から聞きはじめる人もいます。",
        ],
    },
    Round {
        title: "最終面接",
        who: "社長や役員",
        aim: "入社後の目標と、最後の確認",
        weighs: &[
            "会社の進む道と目標の重なり",
            "入社したい気持ちの確かさ",
            "長く働くうえで大切にしていること",
            "入社の時期や条件のすり合わせ",
        ],
        room: &[
            "仕事の細部を離れ、会社のこれからへ話が広がります。",
            "質問の数は減り、その分だけ一つの問いが大きくなります。",
            "顔合わせに近い会社もあれば、ここで一から選ぶ会社もあります。",
        ],
    },
];

/// Where the picture of the three rounds comes from.
pub const ROUNDS_BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "会う人の並びはどちらの説明でもほぼ同じで、面接が2回の会社では二次が最終を兼ねます。",
};
