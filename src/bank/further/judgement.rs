//! 優先順位と判断 — what comes first, and who decides.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

/// What the advice on telling a decision rests on.
const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "正解を当てる質問ではなく、選ぶまでの基準を話すものだという見方で一致しています。",
};

/// Questions about priorities and decisions.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "yuusenjun",
        title: "優先順位のつけ方",
        theme: Theme::Judgement,
        asked: "仕事がいくつも重なったとき、何から手をつけますか",
        axes: &[Axis::Skill, Axis::Strength],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "説明できる物差しで順番を決めているかを見ています。忙しい時期に安心して任せられるかも、この答えから考えます。",
        listens_for: &["急ぎと大切さに加え、待つ人の事情も見ている", "間に合わないと分かったときの知らせが早い"],
        pointers: &[
            "物差しを一つか二つ言ってから、仕事が3つ重なった日の並べ方を話します。",
            "後に回した相手へ、いつ何と連絡したかまで入れると信頼につながります。",
            "残業でこなした話に頼らず、頼む、断る、日を移すのどれかを加えましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "yuusenjun/why-two-bosses",
                text: "二人の上司から同時に急ぎを頼まれたら、どうしますか",
                aim: "勝手に決めず確かめる判断を見る",
            },
            FollowUp {
                id: "yuusenjun/why-interrupt",
                text: "途中で急ぎが入ると、元の予定はどうなりますか",
                aim: "組みかえの手際を知る",
            },
            FollowUp {
                id: "yuusenjun/why-drop",
                text: "思いきって、しないと決めた仕事はありますか",
                aim: "手放す基準の有無を確かめる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "nattoku-dekinai-shiji",
        title: "納得できない指示",
        theme: Theme::Judgement,
        asked: "上司の指示に納得がいかないとき、どうなさいますか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "黙って従うか反対するかの間に、どんな動き方を持っているかを聞いています。決まったあとに力を尽くせるかも、上司になる人には大切です。",
        listens_for: &["まず、指示の理由や背景を確かめている", "反対だけで終えず、代わりの案を持っていく"],
        pointers: &[
            "ねらいを聞く、手元の事実を示す、決定に従うという3つの段階で話しましょう。",
            "指示が変わった例と、変わらないまま進めた例を一つずつ持っておくと公平に響きます。",
            "法令や安全に関わる指示は別の扱いだと、一言で区別しておきます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nattoku-dekinai-shiji/why-wrong",
                text: "従った結果が良くなかったら、どう受けとめますか",
                aim: "人のせいにしない姿勢を確かめる",
            },
            FollowUp {
                id: "nattoku-dekinai-shiji/why-timing",
                text: "その話は、いつ、どんな場で切りだしますか",
                aim: "相手の立場への配慮を見る",
            },
            FollowUp {
                id: "nattoku-dekinai-shiji/why-refuse",
                text: "どうしても従えないのは、どんな場合でしょうか",
                aim: "ゆずれない一線を知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "意図を確かめてから意見を伝え、決まったら従うという順番が広く勧められています。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "zairyou-busoku",
        title: "情報不足での決断",
        theme: Theme::Judgement,
        asked: "情報がそろわないうちに、判断を迫られたことはありますか",
        axes: &[Axis::Strength, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "答えの見えない場面で、どこまで調べて踏みきるかを知りたい質問です。外れたときの備えまで考えていれば、任せる範囲が広がります。",
        listens_for: &[
            "分かっていたことと、推しはかったことが分かれている",
            "うまくいかない場合の引き返し方を決めてある",
        ],
        pointers: &[
            "期限、手元の材料、足りない材料を一つずつ挙げてから、決めた中身へ進みましょう。",
            "小さくためす、一部だけ先に出すなど、損を抑えた工夫があれば忘れずに入れます。",
            "読みの外れた話でも、決め方を順に説明できるなら選んでかまいません。",
        ],
        follow_ups: &[
            FollowUp {
                id: "zairyou-busoku/why-enough",
                text: "どこまで分かれば進んでよいと考えましたか",
                aim: "踏みきる線の引き方を知る",
            },
            FollowUp {
                id: "zairyou-busoku/why-whom",
                text: "迷ったとき、どなたの意見を聞きに行きましたか",
                aim: "足りない知識の補い方を見る",
            },
            FollowUp {
                id: "zairyou-busoku/why-miss",
                text: "読みが外れていたら、どう引き返すつもりでしたか",
                aim: "備えまで考えた決断かを確かめる",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "nouki-to-shitsu",
        title: "納期と質のどちらか",
        theme: Theme::Judgement,
        asked: "納期と仕上がりの両方は守れないと分かったら、どちらを取りますか",
        axes: &[Axis::Skill, Axis::Experience],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "どちらを選ぶかは、実は決め手ではありません。選ぶ前に何を確かめるか、お客様の損を基準に置けるかを見ています。",
        listens_for: &["使う人が困る度合いから考えている", "早めに相談し、範囲や日にちを分ける案を出している"],
        pointers: &[
            "「場合によります」の先へ進み、納期を取る条件と質を取る条件を一つずつ示します。",
            "全部を遅らせる前に、急ぎの分だけ先に渡した経験を探してみましょう。",
            "医療や設備、お金を扱う仕事では、質を守る理由から話し始めると筋が通ります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nouki-to-shitsu/why-decide",
                text: "最後に決めるのは、どなたでしょうか",
                aim: "自分の権限を心得ているかを見る",
            },
            FollowUp {
                id: "nouki-to-shitsu/why-minimum",
                text: "ここだけは落とせないという線は、どこに引きますか",
                aim: "仕上がりの最低線を持っているかを知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "soudan-no-sakai",
        title: "相談する境目",
        theme: Theme::Judgement,
        asked: "ご自身で決めることと上司に相談することを、どう分けていますか",
        axes: &[Axis::Skill, Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "任せたあと、どの辺りで声がかかるのかを、上司は前もって知っておきたいものです。抱えこまず頼りすぎない、加減の良さを探っています。",
        listens_for: &["金額や影響の広さなど、境目に目印がある", "相談するときは、自分の案を添えている"],
        pointers: &[
            "「5万円まで」「社外に出る前」など、今の職場で使っている線を一つ話しましょう。",
            "早い相談に助けられた例を選び、持っていった案と返ってきた答えまで短く語ります。",
            "入社した直後は細かく相談し、慣れたら任される幅を広げたい、と結ぶのが自然です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "soudan-no-sakai/why-late",
                text: "相談が遅れて困ったことは、ありますか",
                aim: "境目を直してきたかを知る",
            },
            FollowUp {
                id: "soudan-no-sakai/why-away",
                text: "上司と連絡がつかないときは、どう動きますか",
                aim: "その場の責任の取り方を見る",
            },
            FollowUp {
                id: "soudan-no-sakai/why-new-place",
                text: "うちに来られたら、はじめはその線をどこに引きますか",
                aim: "新しい職場への合わせ方を確かめる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Editorial,
            kinds: &[SourceKind::Editorial],
            note: "境目の引き方は職場でちがうため、金額や場面で示す方法は編集部の案です。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "taisetsu-ni-suru-koto",
        title: "大切にしていること",
        theme: Theme::Judgement,
        asked: "仕事をするうえで、大切にしていることは何ですか",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::Executive, Interviewer::DepartmentHead, Interviewer::HumanResources],
        aim: "迷ったときに立ち返る決めごとを、仕事ぶりの芯として聞いています。会社が大事にしている考えと、同じ方を向いているかも照らします。",
        listens_for: &["言葉が短く、日々の動きに表れている", "それを守って苦労した場面まで話せる"],
        pointers: &[
            "「誠実さ」などの大きな言葉は、「悪い知らせほど先に伝える」という行いに言いかえます。",
            "守るのが難しかった日のことを一つ選ぶと、飾りでないことが分かります。",
            "会社の理念をそのまま借りず、似た考えを自分の経験の言葉で語りましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "taisetsu-ni-suru-koto/why-origin",
                text: "その考えは、どんな出来事から生まれたのですか",
                aim: "借り物でない言葉かを確かめる",
            },
            FollowUp {
                id: "taisetsu-ni-suru-koto/why-broken",
                text: "それを守れなかったことも、ありましたか",
                aim: "自分への正直さを見る",
            },
            FollowUp {
                id: "taisetsu-ni-suru-koto/why-conflict",
                text: "それが会社の方針とぶつかったら、どうなさいますか",
                aim: "折り合いのつけ方を知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Official, SourceKind::Agency],
            note: "公的な指針は生活の信条をたずねないよう求め、支援側も仕事での行動に絞る答え方を勧めています。",
        },
        ..Question::FURTHER
    },
];
