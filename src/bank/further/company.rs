//! 会社と業界 — what the applicant has made of the company, its rivals and its trade.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "調べた事実に自分の見方を一つ足す、という進め方で採用側と支援側の意見が近いです。",
};

/// The questions about the company and its trade, the one met most often first.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "kadai",
        title: "当社の課題",
        theme: Theme::Company,
        asked: "当社の課題を、どうご覧になっていますか",
        axes: &[Axis::Strength, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "正しい診断を待っているわけではありません。限られた材料から考え、その先に手を貸せる人かを聞いています。",
        listens_for: &[
            "公開された事実をもとに話し、推測とは分けている",
            "課題に続けて、自分が手伝えることを話している",
        ],
        pointers: &[
            "求人票や決算の説明資料から、募集する部署に近い困りごとを一つ選びましょう。",
            "事実、見立て、手伝えることの順に話し、困りごとは2文までに収めます。",
            "「社内の事情は存じませんが」と前に置き、会社や担当の人を責める言葉は外してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kadai/why-grounds",
                text: "そう思われたのは、何をご覧になってのことですか",
                aim: "見立てのもとになった材料を知る",
            },
            FollowUp {
                id: "kadai/why-first-move",
                text: "その課題に取り組むとしたら、最初の一手は何でしょう",
                aim: "経験を使って動ける範囲を測る",
            },
            FollowUp {
                id: "kadai/why-other-view",
                text: "実は、社内では別の見方をしています。それを聞いて、いかがですか",
                aim: "見立てがちがったときの受けとめ方を見る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "課題をどこまで言い切るかは意見が分かれ、手伝えることで結ぶ点は共通しています。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "kyougou",
        title: "競合とのちがい",
        theme: Theme::Company,
        asked: "競合と比べて、当社の強みはどこにあるとお考えですか",
        axes: &[Axis::Vision, Axis::Skill],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "会社の紹介文を覚えてきたかどうかは、問題にしていません。何を物差しにして比べる人なのかが、答えに出ます。",
        listens_for: &["比べる相手と、比べた点がはっきりしている", "お客様の側から見たちがいを言えている"],
        pointers: &[
            "同じお客様に売る会社を1社だけ選び、価格・品ぞろえ・届け方などの一点で比べましょう。",
            "店や商品ページを自分で見て、気づいたちがいから話し始めると具体的になります。",
            "相手の会社を下げる言い方は避け、最後に、その強みの中で自分が働く場面を足してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kyougou/why-weaker",
                text: "反対に、当社が負けていると感じる所はありますか",
                aim: "言いにくいことも、角を立てずに話せるかを見る",
            },
            FollowUp {
                id: "kyougou/why-customer",
                text: "お客様は、それを理由に当社を選んでくださるでしょうか",
                aim: "使う人の目線で考えているかを確かめる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "gyoukai",
        title: "業界のこれから",
        theme: Theme::Company,
        asked: "この業界は、これからどう変わると見ていますか",
        axes: &[Axis::Vision, Axis::Skill],
        asked_by: &[Interviewer::Executive, Interviewer::DepartmentHead],
        aim: "予想が当たるかどうかより、変化を自分の仕事に引き寄せて考える習慣を見ています。ちがう業界から来る人には、外からの見方も期待しています。",
        listens_for: &[
            "変化を一つにしぼり、根拠になる出来事や数字を挙げている",
            "その変化で、部署の仕事がどう変わるかまで話している",
        ],
        pointers: &[
            "業界紙や官公庁の統計から変化を一つ選び、いつの数字かも控えておきましょう。",
            "変化、現場への影響、自分にできる備えの順に話すと、評論で終わりません。",
            "別の業界からの応募なら、前の業界で先に起きた似た変化を引くのも良い手です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "gyoukai/why-speed",
                text: "その変化は、何年くらいで来ると見ていますか",
                aim: "時間の見積もりと、考えの具体さを知る",
            },
            FollowUp {
                id: "gyoukai/why-team",
                text: "そうなったとき、うちの部署では何が変わるでしょう",
                aim: "仕事の中身への理解を確かめる",
            },
            FollowUp {
                id: "gyoukai/why-source",
                text: "業界のことは、ふだん何から知るのですか",
                aim: "学びが続いているかを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "shouhin",
        title: "商品の印象",
        theme: Theme::Company,
        asked: "当社の商品やサービスは、ご覧になりましたか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "ほめ言葉より、使う人の目で気づけるかを知るための質問です。実物に触れてきたかどうかに、関心の深さが出ます。",
        listens_for: &["自分で触れた日や場面がある", "良かった点と気になった点の、両方を言葉にしている"],
        pointers: &[
            "面接の前に、店へ行く、無料版を試すなど、一度は実物に近づいておきましょう。",
            "触れたきっかけ、心に残った一点、使う人としての要望の順が、まとまりやすい形です。",
            "法人向けで手に入らないときは、導入事例を一つ読み、そこから話せば足ります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "shouhin/why-improve",
                text: "直すとしたら、どこを直しますか",
                aim: "使う人の不便に気づく目を見る",
            },
            FollowUp {
                id: "shouhin/why-recommend",
                text: "知り合いに勧めるなら、どんな方に勧めますか",
                aim: "商品が役立つ場面をつかんでいるかを知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "shafuu",
        title: "社風との相性",
        theme: Theme::Company,
        asked: "当社の雰囲気は、ご自身に合いそうですか",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "「合います」という返事だけでは、聞き手も判断に迷います。どんな職場で力が出る人なのかを、これまでの働き方から探っています。",
        listens_for: &[
            "会社の雰囲気を、見聞きした事実で受けとめている",
            "力が出た職場と出にくかった職場を、自分で分かっている",
        ],
        pointers: &[
            "一次面接や社員インタビューで見聞きした場面を一つ挙げ、惹かれた点を言葉にします。",
            "似た進め方で力が出た前の職場の話を、短く続けるのがこつです。",
            "努力がいりそうな点も一つ挙げておくと、よく考えてきたことが伝わりやすくなります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "shafuu/why-unfit",
                text: "反対に、働きにくいと感じるのはどんな職場ですか",
                aim: "配属先と合わない点がないかを先に知る",
            },
            FollowUp {
                id: "shafuu/why-past",
                text: "これまでの職場は、どんな雰囲気でしたか",
                aim: "慣れてきた環境と、仕事の進め方を聞く",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "kaisha-erabi",
        title: "会社選びの軸",
        theme: Theme::Company,
        asked: "会社を選ぶうえで、大切にされていることは何ですか",
        axes: &[Axis::Vision, Axis::Character],
        asked_by: &[Interviewer::HumanResources, Interviewer::DepartmentHead],
        aim: "その軸に当社が当てはまるかを、聞きながら照らしています。転職の理由や他社の選び方とずれていないかも、気になるところです。",
        listens_for: &["軸が二つほどにしぼられ、順番がある", "軸の出どころになった仕事の経験が見える"],
        pointers: &[
            "転職理由をひっくり返し、次の職場に求めることを二つまで書き出しましょう。",
            "一つ目に仕事の中身、二つ目に人や働き方を置くと、話が仕事から離れません。",
            "軸を言ったあと、この会社で当てはまる事実を軸ごとに一つ添えてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kaisha-erabi/why-priority",
                text: "両方がそろわないときは、どちらを取りますか",
                aim: "ゆずれないものを知る",
            },
            FollowUp {
                id: "kaisha-erabi/why-lacking",
                text: "その軸で見て、当社に足りない点はありますか",
                aim: "入社後の食い違いを防ぐ",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
];
