//! 経歴の気がかり — the points of a career that an interviewer worries about.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "気がかりな点は事実を短く認め、今の備えに話を移すという見方が広く共通しています。",
};

/// The questions about what an interviewer may worry about, the commonest first.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "tenshoku-kaisuu",
        title: "転職の回数",
        theme: Theme::Worry,
        asked: "転職の回数が少し多いようですが、理由を聞かせてください",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::HumanResources, Interviewer::Executive],
        aim: "また早くに離れないかという心配を、言葉にした質問です。責めるためというより、安心できる材料を探しています。",
        listens_for: &["移るたびに何を得たかが、一本の線でつながっている", "今回は腰をすえたいと言える訳がある"],
        pointers: &[
            "1社ごとの事情から語ると長くなるので、全部を貫く軸を一文で先に言いましょう。",
            "続けて、それぞれの職場で身についた力を一つずつ短く並べます。",
            "この会社なら長く続けられると考えた事実で結ぶと、心配への答えになります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "tenshoku-kaisuu/why-hardest",
                text: "いちばん迷った転職は、どれでしたか",
                aim: "決め方と、ふり返りの深さを見る",
            },
            FollowUp {
                id: "tenshoku-kaisuu/why-last",
                text: "当社では長く働けそうだと考えた決め手は、何ですか",
                aim: "定着の見こみを確かめる",
            },
            FollowUp {
                id: "tenshoku-kaisuu/why-regret",
                text: "ふり返って、残ればよかったと感じる会社はありますか",
                aim: "自分の選択を冷静に見られるかを知る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "kuuhaku",
        title: "仕事を離れた期間",
        theme: Theme::Worry,
        asked: "お仕事を離れていた期間は、どのように過ごされていましたか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::HumanResources, Interviewer::DirectManager],
        aim: "離れたこと自体より、働く調子が戻っているかを知りたい質問です。期間の中身が分かれば、聞き手の心配は小さくなります。",
        listens_for: &["期間と理由を、一文で言えている", "仕事に戻る支度を、行動で示している"],
        pointers: &[
            "いつからいつまで、何のために離れたかを、履歴書と同じ年月で一文にまとめましょう。",
            "介護や療養などの事情は話せる範囲にとどめ、今どのように働けるかを添えます。",
            "続けていた学びや家での役割から、次の仕事に役立つものを一つ挙げてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kuuhaku/why-pace",
                text: "毎日の勤務には、慣れていけそうですか",
                aim: "働く生活に戻る見通しを知る",
            },
            FollowUp {
                id: "kuuhaku/why-restart",
                text: "また働こうと決められたのは、どんなきっかけですか",
                aim: "仕事に戻る気持ちの確かさを聞く",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "期間の長さより今の備えを重くみる点で近く、事情をどこまで話すかは幅があります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "mikeiken",
        title: "未経験の仕事",
        theme: Theme::Worry,
        asked: "この仕事は初めてとのことですが、不安はありませんか",
        axes: &[Axis::Skill, Axis::Vision],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "意気ごみの強さだけでは、任せる決め手になりません。前の仕事から持ってこられるものと、覚える速さを見きわめています。",
        listens_for: &["重なる仕事を、動作のところまで分けて説明している", "始めている勉強や体験がある"],
        pointers: &[
            "前の仕事を「聞く」「調べる」などの動作に分け、新しい仕事と重なるものを選びます。",
            "不安を一つ認め、そのために始めていることを、期間や時間の数字で示しましょう。",
            "教わる姿勢に加えて、最初の3か月で引き受けられる小さな役目を話してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "mikeiken/why-speed",
                text: "一人前になるまで、どのくらいかかると見ていますか",
                aim: "仕事の難しさをつかんでいるかを知る",
            },
            FollowUp {
                id: "mikeiken/why-plain",
                text: "思っていたより地味な作業が多くても、続けられそうですか",
                aim: "仕事への思いこみがないかを確かめる",
            },
            FollowUp {
                id: "mikeiken/why-hard",
                text: "実際に触れてみて、難しかったことは何ですか",
                aim: "準備が頭の中だけで終わっていないかを見る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "重なる力と、もう始めた行動の二つで示すという助言が多く見られます。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "tanki-rishoku",
        title: "短い在籍",
        theme: Theme::Worry,
        asked: "前の会社は1年ほどで退職されていますが、何がありましたか",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::HumanResources],
        aim: "職場の事情によるものか、入る前の見きわめによるものかを聞きわけています。同じことを防ぐ学びがあれば、話は前に進みます。",
        listens_for: &["会社側の事情と、自分の側の見落としを分けている", "今回はどう確かめたかまで、話が続いている"],
        pointers: &[
            "退職の理由は事実だけを一文にまとめ、責める言葉を抜いてから声に出しましょう。",
            "入る前に確かめそびれた点があれば一つ認めると、話に落ち着きが出ます。",
            "そのうえで、今回の応募では何を調べ、だれに聞いたのかを具体的に話します。",
        ],
        follow_ups: &[
            FollowUp {
                id: "tanki-rishoku/why-stay",
                text: "続けるという道は、考えられませんでしたか",
                aim: "続けるためにした努力を知る",
            },
            FollowUp {
                id: "tanki-rishoku/why-check",
                text: "今回は、入社の前に何を確かめておきたいですか",
                aim: "同じ行きちがいを防ぐ",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "toshishita-joushi",
        title: "年下の上司",
        theme: Theme::Worry,
        asked: "上司が年下になりますが、抵抗はありませんか",
        axes: &[Axis::Character, Axis::Experience],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "年齢の話に見えて、役割で人と向きあえるかをたずねています。経験を押しつけず、チームのために出せる人を探しています。",
        listens_for: &["年齢と役割を切り離している", "年下の人から教わった場面や、支えた場面がある"],
        pointers: &[
            "「気にしません」の先に、年の離れた人と組んだ場面を一つ用意しましょう。",
            "報告や相談の形を相手に合わせた工夫があれば、それが何よりの答えになります。",
            "「若い人に教えたい」という言い方は控え、求められたときに経験を出すと話します。",
        ],
        follow_ups: &[
            FollowUp {
                id: "toshishita-joushi/why-disagree",
                text: "その上司と意見が割れたら、どうされますか",
                aim: "立場を重んじながら話し合えるかを見る",
            },
            FollowUp {
                id: "toshishita-joushi/why-share",
                text: "ご自身の経験は、どんな形でチームに渡していきますか",
                aim: "周りへの力の貸し方を知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::HiringManager, SourceKind::Agency],
            note: "気にしないという返事より、実際に組んだ場面が安心につながるという声が多いです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "kaisha-kibo",
        title: "会社の規模のちがい",
        theme: Theme::Worry,
        asked: "今の会社とは規模がかなりちがいますが、戸惑いはなさそうですか",
        axes: &[Axis::Experience, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "大きな会社の仕組みや小さな会社の身軽さに慣れた人が、ここでも動けるかを考えています。ちがいを軽く見ていないかが焦点です。",
        listens_for: &["人手や決める速さなど、変わる点を具体的に分かっている", "足りないものを自分で補った経験がある"],
        pointers: &[
            "決裁の段階や一人の受けもちなど、変わりそうな点を二つ書き出しましょう。",
            "小さなチームや立ち上げ、大人数の調整など、次の職場に近い経験を選んで話します。",
            "会社の看板で出た成果は脇に置き、自分の手で動かした部分を根拠にしてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kaisha-kibo/why-hands",
                text: "細かな作業も、ご自身でしていただくことになりますが、いかがですか",
                aim: "役割の広がりを受け入れられるかを知る",
            },
            FollowUp {
                id: "kaisha-kibo/why-missing",
                text: "前の会社にあって、ここにないものは何でしょうか",
                aim: "入社後の落差を見こんでいるかを確かめる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
];
