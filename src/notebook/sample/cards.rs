//! The cards of the sample, one coherent person and company.

use super::SampleCard;
use crate::notebook::{CardKind, field};

/// The cards in their order.
pub const CARDS: &[SampleCard] = &[
    SampleCard {
        kind: CardKind::Exchange,
        name: "e1",
        fields: &[
            (field::ASKED, "これまでのお仕事を、かいつまんで教えていただけますか"),
            (
                field::SAID,
                "事務機器の販売会社に6年勤めています。はじめの3年は納品の段取り、あとの3年は導入後の窓口です。今は法人40社を受け持ち、2年前から3人の班のリーダーもしています。",
            ),
            (field::MESH, field::GOOD),
            (field::REACTIONS_SEEN, "nod memo"),
            (field::FEEL, field::GOOD),
            (field::PINS, "6年\n3年\n40社\n3人\nリーダー"),
        ],
    },
    SampleCard {
        kind: CardKind::Exchange,
        name: "e2",
        fields: &[
            (field::ASKED, "今の会社を離れようと思われたのは、どうしてですか"),
            (
                field::SAID,
                "機器は、納めたあとの数週間で、使われるかどうかが分かれます。そこに通う時間を増やしたいのですが、今の部署では次の納品が先になります。導入後を専門にする仕事へ移りたいと考えました。",
            ),
            (field::MESH, field::FAIR),
            (field::REACTIONS_SEEN, "nod deeper"),
            (field::FEEL, field::FAIR),
            (field::PINS, "導入後を専門にする仕事へ移りたいと考えました"),
        ],
    },
    SampleCard {
        kind: CardKind::Exchange,
        name: "e3",
        fields: &[
            (field::ASKED, "心に残っている納品先はありますか"),
            (
                field::SAID,
                "2年前にラベルプリンターを入れた配送センターです。昼の方は使えているのに、遅番の方は手書きに戻っていました。4晩立ち会って、つまずいた所を31個、帳面に書きました。次の納品からは前もって伝えるようにすると、全員が使えるまでの期間は、平均10週から6週に縮んでいます。",
            ),
            (field::MESH, field::GOOD),
            (field::REACTIONS_SEEN, "memo deeper smile"),
            (field::FEEL, field::GOOD),
            (field::PINS, "2年前\n31個\n10週\n6週"),
        ],
    },
    SampleCard {
        kind: CardKind::Exchange,
        name: "e4",
        fields: &[
            (field::ASKED, "倉庫に伺うのが夜になる日もありますが、いかがですか"),
            (
                field::SAID,
                "はい、大丈夫だと思います。今も月2回は、遅番の方と話すために、夜の納品先へ伺っています。入社の時期は、引き継ぎに2か月いただけるとありがたいです。",
            ),
            (field::MESH, field::FAIR),
            (field::REACTIONS_SEEN, "turned"),
            (field::FEEL, field::POOR),
            (field::PINS, "月2回\n2か月"),
        ],
    },
    SampleCard {
        kind: CardKind::Impression,
        name: "only",
        fields: &[
            (field::TENSION, field::HIGH),
            (field::VOICE, field::MIDDLE),
            (field::PACE, field::HIGH),
            (
                field::FIX,
                "数字を言ったら、一息おく。夜の訪問を聞かれて早口になり、入社の時期まで一気に話してしまった。",
            ),
            (field::MOOD, "配送センターの話で身を乗り出してくれた。夜勤の班のことは、向こうから二度も話に出た。"),
        ],
    },
    SampleCard {
        kind: CardKind::Quote,
        name: "q1",
        fields: &[
            (field::SOURCE, "president"),
            (field::TITLE, "社長インタビュー「納めてからの半年」"),
            (field::DATE, "一次面接の1週間前"),
            (field::WORDS, "ソフトは、入れた日にはまだ半分です。残りの半分は、倉庫の床の上でできあがります。"),
            (field::COMMON, "私も、納める日より、そのあとの数週間に力を入れてきた。"),
        ],
    },
    SampleCard {
        kind: CardKind::Quote,
        name: "q2",
        fields: &[
            (field::SOURCE, "staff"),
            (field::TITLE, "社員インタビュー（カスタマーサクセス・入社4年目の方）"),
            (field::DATE, "一次面接の3日前"),
            (field::WORDS, "最初の2週間は、お客様の倉庫で箱を運びました。画面を開いたのは、そのあとです。"),
            (field::COMMON, "納める前に、作業を半日見せてもらう。現場を先に知るという順番が同じ。"),
        ],
    },
    SampleCard {
        kind: CardKind::Quote,
        name: "q3",
        fields: &[
            (field::SOURCE, "posting"),
            (field::TITLE, "カスタマーサクセス職の求人票"),
            (field::DATE, "応募した日"),
            (field::WORDS, "導入後の6か月は、同じ担当者が倉庫に通います。受け持ちは1人あたり15か所ほどです。"),
        ],
    },
    SampleCard {
        kind: CardKind::Persona,
        name: "only",
        fields: &[
            (field::CREED, "倉庫で働く人の一日を、少しずつ軽くする。"),
            (field::DIRECTION, "在庫と入出庫の管理ソフト。食品の倉庫から広がり、来年は冷蔵の倉庫に向けた版を出す。"),
            (field::CULTURE, "会議では現場の写真を見ながら話す。役職で呼ばず、開発の人も月に1度は倉庫へ行く。"),
            (field::RIVAL_1, "ツムギ倉庫クラウド"),
            (field::RIVAL_2, "カナエロジソフト"),
            (
                field::APART,
                "ツムギは値段の手ごろさ、カナエは機能の多さで選ばれている。ハルカのちがいは、導入後も人が通うところ。",
            ),
            (field::LOOKED, "site careers staff president posting"),
        ],
    },
    SampleCard {
        kind: CardKind::Problem,
        name: "p1",
        fields: &[
            (field::WORDS, "夜勤の班に使い方が届くまで、昼の班の2倍ほどの時間がかかっている。"),
            (field::SOURCE, "first-round"),
            (field::GROWTH, "同じ週に届けば、朝の在庫の数が合い、昼の班の数え直しもいらなくなる。"),
        ],
    },
    SampleCard {
        kind: CardKind::Problem,
        name: "p2",
        fields: &[
            (field::WORDS, "使う回数の減った倉庫は、契約の更新が近づいてから分かることが多い。"),
            (field::SOURCE, "staff"),
            (field::GROWTH, "早く気づけるほど、困りごとが小さいうちに訪ねられる。"),
        ],
    },
    SampleCard {
        kind: CardKind::Bridge,
        name: "b1",
        fields: &[
            (field::STRENGTH, "s1"),
            (field::PROBLEM, "p1"),
            (field::EPISODE, "a1"),
            (
                field::SENTENCE,
                "つまずきを言葉にし、全員が使えるまでの期間を10週から6週に縮めた経験を、夜勤の班に使い方が届くまでの支援に活かします。",
            ),
            (field::IN_ANSWERS, field::YES),
        ],
    },
    // Not tied yet: the sentence is left to whoever touches the sample.
    SampleCard { kind: CardKind::Bridge, name: "b2", fields: &[(field::STRENGTH, "s2"), (field::PROBLEM, "p2")] },
    SampleCard {
        kind: CardKind::Vision,
        name: "only",
        fields: &[
            (field::MINE[0], "先輩の担当先に同行し、倉庫の昼と夜の流れを覚える。"),
            (field::MINE[1], "15か所を受け持つ。夜勤の班にも、昼の班と同じ週に使い方が届いている。"),
            (field::MINE[2], "つまずきの帳面をチームの型にする。新しく入った人が、3か月で担当を持てる。"),
            (field::MINE[3], "冷蔵の倉庫を受け持つ班のリーダーになる。"),
            (field::MINE[4], "倉庫で聞いた声をもとに、製品の次の形を決める席にいる。"),
            (field::THEIRS[1], "冷蔵の倉庫に向けた版が出る。"),
            (field::THEIRS[2], "導入先が、今の200か所から400か所に増える。"),
            (field::THEIRS[3], "関西と九州に拠点ができ、夜の相談も受けられるようになる。"),
        ],
    },
    SampleCard {
        kind: CardKind::Strength,
        name: "s1",
        fields: &[
            (field::NAME, "現場を見て、つまずきを言葉にする"),
            (field::GROUND, "配送センターの遅番に4晩立ち会い、31個のつまずきを、その場の人の言い方で帳面に残した。"),
            (field::USE, "昼の班と夜勤の班の両方に立ち会い、次の倉庫では前もって伝えられるようにする。"),
        ],
    },
    SampleCard {
        kind: CardKind::Strength,
        name: "s2",
        fields: &[
            (field::NAME, "お客様が使わなくなる前に気づく"),
            (field::GROUND, "印刷の枚数が前の月より3割減った会社に、その週のうちに電話をかけてきた。"),
            (field::USE, "枚数の代わりに倉庫ごとの入力の回数を見て、減りはじめた週に訪ねる。"),
        ],
    },
    SampleCard {
        kind: CardKind::Strength,
        name: "s3",
        fields: &[
            (field::NAME, "現場の言い方を、直せる言葉に替える"),
            (
                field::GROUND,
                "「紙がかむ」「字が流れる」と聞いたら、起きた時刻と操作の順番を足して、修理の担当に渡してきた。",
            ),
            (field::USE, "倉庫の声を、開発の人が手を動かせる形で届ける。"),
        ],
    },
    SampleCard {
        kind: CardKind::Achievement,
        name: "a1",
        fields: &[
            (field::NAME, "全員が使えるまでの期間を10週から6週に"),
            (field::PERIOD, "2年（帳面をつけはじめてから）"),
            (field::ROLE, "導入後の窓口、3人の班のリーダー"),
            (field::AMOUNT, "新しい納品先 約50か所"),
            (field::RESULT, "納品してから現場の全員が使えるまでが、平均10週から6週になった。"),
            (field::CRAFT, "つまずいた所を帳面に書き、次の納品先では、起こる前に伝える。帳面は班の仲間とも分け合う。"),
            (field::AGAIN, "倉庫でも昼と夜に1回ずつ立ち会い、同じ帳面をつける。"),
        ],
    },
    SampleCard {
        kind: CardKind::Achievement,
        name: "a2",
        fields: &[
            (field::NAME, "契約の更新を見送る会社を6社から2社に"),
            (field::PERIOD, "昨年度の1年"),
            (field::ROLE, "導入後の窓口"),
            (field::AMOUNT, "法人40社の印刷の枚数を、毎月一覧にする"),
            (field::RESULT, "更新を見送った会社は、40社のうち、前の年の6社から2社に減った。"),
            (field::CRAFT, "電話では様子をたずねるだけでなく、思い当たることを一つ挙げて聞く。"),
            (field::AGAIN, "減り方の目安を倉庫ごとに決めて、毎週同じ曜日に見る。"),
        ],
    },
    SampleCard {
        kind: CardKind::Qualification,
        name: "l1",
        fields: &[
            (field::NAME, "ITパスポート"),
            (field::USE, "倉庫の人の困りごとを、開発の人に通じる言葉で伝えるときの下地にする。"),
        ],
    },
];
