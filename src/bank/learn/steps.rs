//! The five steps of preparation (準備の5ステップ).

use super::{Step, Tool};
use crate::bank::{Basis, Certainty, SourceKind};

/// The steps in their usual order; they may be done in any.
pub const STEPS: &[Step] = &[
    Step {
        title: "一次面接をふり返る",
        why: "二次の面接官は、一次で話した内容を手もとに置いていることがあります。同じ記録が自分にもあれば、話がそろい、次の質問を読みやすくなります。",
        how: &[
            "聞かれた質問を、覚えているだけ書き出す",
            "伝えた数字・期間・役割・理由に印をつける",
            "相手がうなずいた話と、流れた話を分ける",
            "言い足りなかった所に、一文ずつ足す",
        ],
        done_when: "話した数字をそらで言えて、直したい答えが一つ決まれば終わりです。",
        minutes: 15,
        tool: Tool::Review,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "評価を次の面接官に渡すことは採用側の話に出てきて、ふり返りは支援側がそろって勧めています。",
        },
    },
    Step {
        title: "求める人物像をつかむ",
        why: "部門長は、空いた席に座る人の姿を思いえがいています。その姿を言葉にできると、どの経験から話すかを選べます。",
        how: &[
            "求人票・採用ページ・社員の記事から、言葉を3つ写す",
            "社長の話や事業の資料で、会社の向かう先を読む",
            "同じ業界の会社と並べ、ちがう所を見つける",
            "自分と重なる出来事を、言葉の隣に書く",
        ],
        done_when: "「この会社は、こういう人を待っている」と一文で言えたら、十分つかめています。",
        minutes: 30,
        tool: Tool::Persona,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "会社の言葉を集める点は一致し、どの資料から読むかは助言する人によってちがいます。",
        },
    },
    Step {
        title: "強みを会社の課題に結ぶ",
        why: "強みは、使い道が見えて初めて、相手にとっての話になります。課題を伸びしろとして話せば、面接が仕事の相談に近づきます。",
        how: &[
            "会社がこれから伸ばしたいことを選ぶ",
            "それに近い経験を、場面ごと思い出す",
            "「だから御社では」で、二つを一文につなぐ",
            "欠点の指摘に聞こえないか、声に出して確かめる",
        ],
        done_when: "同じ一文の中に、数字と会社の言葉が並べば結べています。",
        minutes: 20,
        tool: Tool::Bridge,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Editorial],
            note: "強みと仕事を結ぶことは支援側も採用側も要に置き、伸びしろという言い方は編集部の工夫です。",
        },
    },
    Step {
        title: "入社後の姿を描く",
        why: "任せたあとの道すじが見える人には、仕事を頼みやすくなります。会社の計画と重なる目標は、志望の理由も支えます。",
        how: &[
            "入社して半年で覚えることを書く",
            "1年後と3年後に担いたい仕事を書く",
            "会社の計画と交わる所に印をつける",
        ],
        done_when: "3年後から入社の日まで、さかのぼって話せたら形になっています。",
        minutes: 20,
        tool: Tool::Vision,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "近い目標から語る点は一致し、10年先まで要るかどうかは説明が割れています。",
        },
    },
    Step {
        title: "声に出して、人に見てもらう",
        why: "頭の中の答えは、声にすると長さも順番も変わります。人に聞いてもらうと、伝わっていない所が早く見つかります。",
        how: &[
            "タイマーを置き、1問を1分で話す",
            "録音を聞き、最初の一文だけ直す",
            "友人に面接官の役を頼み、深掘りを受ける",
            "詰まった質問の答えを、その日のうちに一文書く",
        ],
        done_when: "原稿なしで最初の一文が出て、聞き返されても続けられたら準備は整いました。",
        minutes: 30,
        tool: Tool::Practice,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::Literature],
            note: "声に出す練習と人からの意見が役立つことは、支援側の助言にも模擬面接の研究にも見られます。",
        },
    },
];
