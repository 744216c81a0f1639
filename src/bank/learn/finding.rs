//! Longer pieces to read: how to find likely questions, why another person's ear matters, what a future boss hears.

use super::{Point, Reading};
use crate::bank::{Basis, Certainty, SourceKind};

/// How to find likely questions: books, reviews, the agent, people, and the first round itself.
pub const FINDING: Reading = Reading {
    title: "聞かれそうなことを、先に見つける",
    lead: "何を聞かれるかは、当日まで分かりません。けれど、手がかりのある場所はだいたい決まっています。",
    points: &[
        Point {
            title: "本で、質問の意図を知る",
            words: "面接の本を開くと、定番の質問とそのねらいを一度に見わたせます。選ぶのは1冊で足り、答えの例より意図の説明が役に立ちます。",
        },
        Point {
            title: "口コミで、その会社の癖を知る",
            words: "実際に聞かれた質問が、口コミに残っていることがあります。書かれた年と職種を確かめ、何人かに共通するものを拾いましょう。",
        },
        Point {
            title: "エージェントに、前例を聞く",
            words: "同じ会社を受けた人の話を、担当者が持っている場合があります。「二次の方は、何を気にされますか」とたずねてみましょう。",
        },
        Point {
            title: "知人に、現場の困りごとを聞く",
            words: "二次の質問の多くは、現場の困りごとから生まれます。転職を知られたくないときは、業界の話として聞く手もあります。",
        },
        Point {
            title: "一次面接の、続きを読む",
            words: "前回詰まった話や、相手が身を乗り出した話は、もう一度出やすいものです。ふり返りに残した質問を、さらに一段掘ってみましょう。",
        },
    ],
    note: "集めた質問が、そのまま出るとはかぎりません。口コミは一人の体験で、面接官が替われば話題も変わります。",
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::Literature, SourceKind::Editorial],
        note: "担当者や口コミから集める助言は支援側と面接の本に共通し、知人や一次面接の使い方は編集部の考えです。",
    },
};

/// What a future boss listens for: the point first, working with others, and being flexible.
pub const LISTENING: Reading = Reading {
    title: "上司になる人は、ここを聞いている",
    lead: "部門長や上司は、答えの中身と一緒に、仕事を頼んだときの様子を思いうかべています。聞きどころは3つあります。",
    points: &[
        Point {
            title: "結論ファーストの聞こえ方",
            words: "出だしに答えがあると、聞き手は安心して続きを待てます。ふだんの報告や相談のしかたまで、そこから想像できます。",
        },
        Point {
            title: "結論ファーストの見せ方",
            words: "「はい、理由は二つです」のように、先に数を言ってみましょう。背景から話したくなったら、その文を2番目に回します。",
        },
        Point {
            title: "協調性の聞こえ方",
            words: "「私が」ばかりでも「みんなで」ばかりでも、役割はぼやけます。だれの意見を聞き、何を受けもったかが手がかりです。",
        },
        Point {
            title: "協調性の見せ方",
            words: "考えがぶつかった場面を、一つ用意しておきます。相手の言い分を先に話し、そのあとで2人が決めたことを続けましょう。",
        },
        Point {
            title: "柔軟さの聞こえ方",
            words: "面接官は、移った先のやり方にどう慣れるかを知りたがっています。「前の会社では」が続くと、なじむまでの時間が気になります。",
        },
        Point {
            title: "柔軟さの見せ方",
            words: "途中で方針が変わった仕事の話が役に立ちます。知らない仕事には「まず現場の進め方を教わります」と答えてかまいません。",
        },
    ],
    note: "急いで結論を言うほどよい、とまではいえません。ひと呼吸おいて話す人に、落ちつきを感じる面接官もいます。",
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "先に答えることと人との動き方を見る点は一致し、どれを一番に置くかは人それぞれです。",
    },
};

/// Why a third party's ear matters and how to ask for it.
pub const THIRD_EAR: Reading = Reading {
    title: "ほかの人の耳を借りる",
    lead: "自分の話は、自分にはよく分かります。初めて聞く人の耳が、伝わりにくい所を教えてくれます。",
    points: &[
        Point {
            title: "知っているから、飛ばしてしまう",
            words: "慣れた仕事ほど、背景を省いて話しがちです。友人が首をかしげた所では、面接官も迷います。",
        },
        Point {
            title: "癖は、自分の耳に届きにくい",
            words: "早口や、語尾が小さくなる癖は、話している最中には気づけません。録音と人の感想を合わせると、直す所がしぼれます。",
        },
        Point {
            title: "聞いてもらう人を、2人選ぶ",
            words: "仕事を知らない友人には、分かりやすさを見てもらいます。同じ業界を知る人には、話の深さを聞いてみましょう。",
        },
        Point {
            title: "頼むときは、見る所を一つ渡す",
            words: "「どうだった？」とたずねると、やさしい感想が返ってきます。「一番分かりにくかった文はどれ？」なら、相手も言いやすくなります。",
        },
        Point {
            title: "もらった意見は、選んで使う",
            words: "2人が同じ所を挙げたら、そこから直しましょう。あなたらしい言い回しまで、そぎ落とさなくて大丈夫です。",
        },
    ],
    note: "友人の感想は、面接官の評価とは別のものです。ほめられた数より、聞き返された所が役に立ちます。",
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::Literature, SourceKind::Editorial],
        note: "人に聞いてもらう練習は支援側の助言と模擬面接の研究がともに支え、頼み方は編集部の考えです。",
    },
};
