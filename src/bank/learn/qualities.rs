//! The three things looked at in any answer (見られる3つ).

use super::{Exercise, Quality, Tool};
use crate::bank::{Basis, Certainty, SourceKind};

/// The will to grow, strengths that serve the work, and a character that suits the workplace.
pub const QUALITIES: &[Quality] = &[
    Quality {
        title: "成長意欲",
        words: "今できることの量とあわせて、入ってからの伸び方を見ています。学んだことを仕事で試した跡が、何よりの手がかりです。",
        signs: [
            "この1年で新しく始めたことがある",
            "失敗のあとで、やり方を変えた話ができる",
            "教わりたいことを、仕事の言葉でたずねる",
        ],
        exercise: Exercise {
            words: "苦手を補うために始めた習慣を一つ選びます。始めた月と変わったことを、1行ずつ書いてみましょう。",
            minutes: 5,
            tool: Tool::Answer("tansho"),
        },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Official, SourceKind::Agency, SourceKind::HiringManager],
            note: "若い世代の中途採用では意欲を重く見る事業所が最も多いという国の調査があり、支援側の説明とも合います。",
        },
    },
    Quality {
        title: "実務に活かせる強みやスキル",
        words: "強みの大きさより、任せたい仕事に届くかどうかが問われます。使い道まで話すと、実務の力として受けとってもらえます。",
        signs: [
            "求人票の言葉と自分の経験を並べて話せる",
            "成果が出た訳を、手順で説明できる",
            "条件がちがう職場での変え方まで言える",
        ],
        exercise: Exercise {
            words: "実績を一つ選び、「御社では」で始まる一文を足します。その文に、相手の仕事の名前が入れば十分です。",
            minutes: 5,
            tool: Tool::Answer("jisseki"),
        },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Official, SourceKind::Agency, SourceKind::HiringManager],
            note: "国の調査では、役立つ職業経験を重く見る事業所の割合が、若い世代の中途採用で新卒の3倍近くです。",
        },
    },
    Quality {
        title: "人柄が会社・職場に合うか",
        words: "人としての良し悪しではなく、その職場の進め方との相性を見ています。合わないと分かることも、あなたの収穫になります。",
        signs: [
            "相手の話を受けてから、自分の話に移る",
            "意見が割れた場面を、落ちついて話せる",
            "職場の様子を自分からたずねる",
        ],
        exercise: Exercise {
            words: "今の職場で大切にしてきた約束ごとを一つ書きます。応募先の言葉から近いものを探し、ちがう所も書きとめましょう。",
            minutes: 8,
            tool: Tool::Persona,
        },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "相性を見る点はそろい、どの場面で判断するかは面接官ごとにちがいます。",
        },
    },
];
