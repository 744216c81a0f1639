//! 入社後 — the first months, the tasks at hand, and the road beyond.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "現場を知る時期を先に置いてから成果を語る、という順番で見方がそろっています。",
};

/// The questions about the time after joining, the nearest first.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "hantoshi",
        title: "最初の半年",
        theme: Theme::AfterJoining,
        asked: "入社して最初の半年で、何をしたいとお考えですか",
        axes: &[Axis::Vision, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "半年後の席に、あなたがいる様子を思いえがこうとしています。大きな改革の案よりも、覚えることと返すことの順番が決め手です。",
        listens_for: &[
            "1か月目・3か月目・半年後の区切りがある",
            "現場を知ろうとする姿勢と、形に残る成果が一つ並んでいる",
        ],
        pointers: &[
            "求人票の仕事内容から、半年あれば一人でできそうなものを一つ選びます。",
            "1か月目に覚えること、3か月目に任せてほしいこと、半年後に残すものを順に置きましょう。",
            "全部を変える話より、前職でやり切った工夫を一つ、この部署に合う形で話すほうが届きます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "hantoshi/why-obstacle",
                text: "その途中で、つまずくとしたらどこでしょう",
                aim: "見通しの確かさを測る",
            },
            FollowUp {
                id: "hantoshi/why-help",
                text: "そのために、周りの助けは何が必要ですか",
                aim: "受け入れる側の支度を考える",
            },
            FollowUp {
                id: "hantoshi/why-measure",
                text: "半年後、うまくいったかを何で見分けますか",
                aim: "成果を自分で測る人かを知る",
            },
        ],
        length: Seconds { min: 45, max: 90 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "sokusenryoku",
        title: "すぐ任せられる仕事",
        theme: Theme::AfterJoining,
        asked: "入社後すぐにお任せできるのは、どんな仕事でしょうか",
        axes: &[Axis::Experience, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "最初に渡す仕事を、あれこれ当てはめながら聞いています。できると言う範囲が正直かどうかも、大事な手がかりです。",
        listens_for: &[
            "一人でできる仕事と、教わればできる仕事を分けている",
            "こなしてきた量や期間が、数字で添えられている",
        ],
        pointers: &[
            "求人票の業務を、「すぐできる」「1か月あれば」「これから」の三つに分けてみましょう。",
            "すぐできる仕事を一つ挙げ、これまでの件数や年数をすぐ後ろに付けます。",
            "道具や社内の決まりが変わる点は先に認め、慣れるまでの期間も示してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "sokusenryoku/why-alone",
                text: "それは、お一人で最後まで進められますか",
                aim: "任せ方と、確かめる回数を決める",
            },
            FollowUp {
                id: "sokusenryoku/why-tool",
                text: "使う道具が変わっても、同じように進められそうですか",
                aim: "やり方が道具に頼っていないかを見る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::HiringManager, SourceKind::Agency],
            note: "できる範囲を広げて言うより、線を引いて話すほうが任せやすいという声が多くあります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "nyuusha-junbi",
        title: "入社までの準備",
        theme: Theme::AfterJoining,
        asked: "入社までのあいだに、準備しておきたいことはありますか",
        axes: &[Axis::Vision, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "入社を自分のこととして考えているかが、この質問で分かります。足りない知識を、言われる前に埋めようとする人かも見どころです。",
        listens_for: &["準備の中身が、配属先の仕事に結びついている", "すでに始めていることがある"],
        pointers: &[
            "業界の言葉・使う道具・資格のうち、入社前に手の届くものを一つに決めましょう。",
            "週に何時間、何を使って進めるかまで言えると、口約束に聞こえません。",
            "今の仕事の引き継ぎをきちんと終えることも、準備の一つに数えてかまいません。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nyuusha-junbi/why-begun",
                text: "今の時点で、どこまで進んでいますか",
                aim: "言葉と行動がそろっているかを確かめる",
            },
            FollowUp {
                id: "nyuusha-junbi/why-choice",
                text: "ほかにもできる準備がある中で、なぜそこから始めるのですか",
                aim: "仕事の要点をつかんでいるかを知る",
            },
        ],
        length: Seconds { min: 20, max: 45 },
        basis: Basis {
            certainty: Certainty::Editorial,
            kinds: &[SourceKind::Editorial],
            note: "何を準備に数えるかは定まっておらず、引き継ぎも含める見方は編集部の考えです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "haichi",
        title: "希望とちがう配属",
        theme: Theme::AfterJoining,
        asked: "ご希望とは別の部署をお願いする場合もありますが、いかがですか",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::HumanResources],
        aim: "何でも引き受けますという返事だと、聞く側はかえって迷います。希望の根っこにあるものと、折り合える幅を知ろうとしています。",
        listens_for: &[
            "希望する理由を、部署の名前より仕事の中身で言える",
            "受けられる範囲や、確かめたい点を落ち着いて話している",
        ],
        pointers: &[
            "まず希望の部署とその訳を一文で言い、次に別の仕事でも活きる力を挙げましょう。",
            "受けにくい仕事があるときは、隠すよりも、理由を短く添えて伝えます。",
            "その場で決めきれないなら、「仕事の中身を伺ってから考えたいです」と返してかまいません。",
        ],
        follow_ups: &[
            FollowUp {
                id: "haichi/why-limit",
                text: "どうしても難しい仕事は、ありますか",
                aim: "入社後に無理が出ないかを確かめる",
            },
            FollowUp {
                id: "haichi/why-period",
                text: "別の仕事が2年、3年と続いたら、どう受けとめますか",
                aim: "希望の強さと、待てる長さを知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "柔らかさを示す点は共通し、希望をどこまで通すかには幅があります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "juunen",
        title: "10年後の姿",
        theme: Theme::AfterJoining,
        asked: "10年後には、どんな仕事をしていたいですか",
        axes: &[Axis::Vision],
        asked_by: &[Interviewer::Executive, Interviewer::DepartmentHead],
        aim: "先を言い当てる力は求めていません。長く働く気持ちと、会社が進む方向との近さを感じとる質問です。",
        listens_for: &[
            "役職の名前より、だれの役に立つ仕事かが語られている",
            "今の経験から10年後まで、道が途切れていない",
        ],
        pointers: &[
            "10年後の自分が、だれから何を頼まれているかを一場面で思いうかべてみましょう。",
            "会社の長い計画や新しい事業から一つ選び、その中に自分の役目を置きます。",
            "細かい年表はいらず、10年後・5年後・今していることを一文ずつつなぎましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "juunen/why-origin",
                text: "その姿を思いうかべるようになったのは、いつごろですか",
                aim: "思いつきか、温めてきたものかを知る",
            },
            FollowUp {
                id: "juunen/why-constant",
                text: "会社や市場が変わっても、続けたいことは何ですか",
                aim: "目標の下にある、変わらない関心を聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "遠い先ほど大まかでよく、会社の方向と重ねる点が大事だという説明が多いです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "najimu",
        title: "新しい職場への慣れ方",
        theme: Theme::AfterJoining,
        asked: "新しい職場には、どのように慣れていかれますか",
        axes: &[Axis::Character, Axis::Experience],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "経験の長い人ほど前のやり方に引っぱられる、という心配があります。聞く順番と、提案を出す時期の加減を見ています。",
        listens_for: &[
            "聞く、やってみる、それから提案する、の順になっている",
            "前の会社のやり方を、正解として持ちこんでいない",
        ],
        pointers: &[
            "異動や担当替えで新しい輪に入った経験を選び、最初の2週間の動きを思い出しましょう。",
            "だれに何を聞いたか、覚えたことをどう残したかを入れると、様子が目に浮かびます。",
            "前の職場との比較は口に出さず、提案は仕事が一巡してからと話すのが自然です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "najimu/why-custom",
                text: "前の職場では当たり前だったやり方が、ここになければどうしますか",
                aim: "変える前に、訳をたずねる人かを見る",
            },
            FollowUp {
                id: "najimu/why-people",
                text: "最初に話を聞きに行くとしたら、どんな人のところですか",
                aim: "人のつながりのつかみ方を知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
];
