//! The three causes for which second rounds are lost (つまずきやすい3か所), each with what mends it.

use super::{Cause, Cure, Tool};
use crate::bank::{Basis, Certainty, SourceKind};

/// The three causes, each with at least one cure that can be done at once.
pub const CAUSES: &[Cause] = &[
    Cause {
        slug: "consistency",
        title: "一次と話がちがう",
        happens: "担当した数や辞める理由が、一次面接のメモと合わない場面です。悪気のない言い直しでも、面接官は「どちらが本当だろう」と立ち止まります。",
        signs: &[
            "一次面接で言った数字を、今すぐ言えますか？",
            "転職の理由を、一次と同じ筋道で話せますか？",
            "考えが変わった所に、その訳を添えられますか？",
        ],
        cures: &[
            Cure {
                title: "転職理由の一文をそろえる",
                words: "一次で話した理由を思い出し、出だしの一文を決めます。新しく加えたい話は、その後ろに続けましょう。",
                button: "転職理由を書く",
                minutes: 5,
                tool: Tool::Answer("tenshokuriyuu"),
            },
            Cure {
                title: "数字と期間を見くらべる",
                words: "主張台帳に、話した件数・年数・役割が並びます。食い違いの印がある所から、どちらかに合わせておきましょう。",
                button: "台帳を見る",
                minutes: 5,
                tool: Tool::Ledger,
            },
            Cure {
                title: "一次の話を書き出す",
                words: "聞かれた質問と、伝えた事実を残します。変えたい答えには「あのあと考えまして」という前置きが使えます。",
                button: "ふり返る",
                minutes: 10,
                tool: Tool::Review,
            },
        ],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Editorial],
            note: "一次との一貫性を見る点は支援側と採用側に共通し、言い直し方は編集部の考えです。",
        },
    },
    Cause {
        slug: "concreteness",
        title: "答えがぼんやりしている",
        happens: "「頑張りました」「工夫しました」だけでは、働く姿が浮かびにくいものです。会社の話も広いままだと、調べてきたことが相手に届きません。",
        signs: &[
            "答えの中に、数字か固有の名前が入っていますか？",
            "その場面にいた人の顔を思い出せますか？",
            "社名を入れかえると、おかしな話になりますか？",
        ],
        cures: &[
            Cure {
                title: "実績に数字を足す",
                words: "人数・件数・時間のうち、言えるものを入れます。記憶があいまいなら「約」を付けて話しましょう。",
                button: "実績を書く",
                minutes: 3,
                tool: Tool::Answer("jisseki"),
            },
            Cure {
                title: "志望動機に会社の言葉を入れる",
                words: "採用ページか一次面接で出た言葉を一つ借ります。それを選んだ訳の隣に置くと、その会社だけの話になります。",
                button: "志望動機を書く",
                minutes: 5,
                tool: Tool::Answer("shiboudouki"),
            },
            Cure {
                title: "逆質問で一歩先をたずねる",
                words: "調べた事実を前置きにして、その続きを聞く質問を選びます。どこまで読んできたかが、問いの細かさに表れます。",
                button: "逆質問を選ぶ",
                minutes: 3,
                tool: Tool::Asks,
            },
        ],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Literature],
            note: "場面と数字を求める点は採用側と支援側でそろい、過去の行動をたずねる面接の研究とも同じ向きです。",
        },
    },
    Cause {
        slug: "link",
        title: "強みと仕事がつながっていない",
        happens: "強みの話は届いたのに、うちの仕事での使い道が見えないまま終わります。間をつなぐ言葉がないと、力が足りないと受けとられることもあります。",
        signs: &[
            "答えの最後に、入社後の仕事が出てきますか？",
            "強みを使う相手や場面まで思いうかびますか？",
            "配属先の困りごとを、一つ挙げられますか？",
        ],
        cures: &[
            Cure {
                title: "長所の最後に一文を足す",
                words: "「この力を、御社の」と書き出し、仕事の名前まで続けます。大きな約束より、最初の1か月にできることが届きます。",
                button: "長所を書く",
                minutes: 3,
                tool: Tool::Answer("chousho"),
            },
            Cure {
                title: "入社後の仕事から逆に選ぶ",
                words: "入社してまず任されそうな仕事を決めます。その仕事に要る力から、話す強みを選び直しましょう。",
                button: "計画を書く",
                minutes: 8,
                tool: Tool::Answer("career"),
            },
            Cure {
                title: "1本だけ結んでみる",
                words: "自分の強みと会社の課題を一つずつ選び、間に「だから」を置きます。声に出して自然なら、志望動機にも使えます。",
                button: "結んでみる",
                minutes: 5,
                tool: Tool::Bridge,
            },
        ],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "強みを仕事に結ぶ助言はそろい、つながりの弱さをつまずきの原因に挙げるのは主に支援側です。",
        },
    },
];
