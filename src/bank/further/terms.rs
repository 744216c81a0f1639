//! 条件と他社 — the terms of employment and the other applications, asked about by the interviewer.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "条件は聞かれたときに短く正直に答え、仕事の話に戻すという助言で一致しています。",
};

/// How long an answer about terms may take: it is a fact, a reason and a willing word.
const LENGTH: Seconds = Seconds { min: 15, max: 45 };

/// The questions about terms and other companies; each has a card under [`crate::bank::conditions`].
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "nenshuu",
        title: "希望年収",
        theme: Theme::Terms,
        asked: "ご希望の年収を、お聞かせください",
        axes: &[Axis::Experience, Axis::Character],
        asked_by: &[Interviewer::HumanResources, Interviewer::DepartmentHead],
        aim: "予算の枠と合うかを、早めに確かめる質問です。金額の根拠を自分の仕事と結んで話せるかも、合わせて聞いています。",
        listens_for: &["今の額と希望の額を、分けて正直に話している", "幅があり、相談できる余地を残している"],
        pointers: &[
            "源泉徴収票で去年の総額を確かめ、基本給・残業代・賞与の内訳まで見ておきましょう。",
            "今の年収、希望の額、その根拠の順に話し、最後は会社の基準で相談したいと結びます。",
            "生活費の事情には触れず、任される仕事と求人票の年収の幅を根拠にしてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nenshuu/why-grounds",
                text: "その金額は、どのように出されましたか",
                aim: "自分の仕事の値打ちを、筋道立てて話せるかを知る",
            },
            FollowUp {
                id: "nenshuu/why-lower",
                text: "これより下がる場合は、お考えが変わりますか",
                aim: "折り合える幅を確かめる",
            },
            FollowUp {
                id: "nenshuu/why-breakdown",
                text: "今の年収には、残業代がどのくらい入っていますか",
                aim: "比べる土台をそろえる",
            },
        ],
        length: LENGTH,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "正直に話す点はそろい、額を自分から示すか会社に任せるかは意見が分かれます。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "tasha",
        title: "他社の選考状況",
        theme: Theme::Terms,
        asked: "ほかに選考が進んでいる会社は、ありますか",
        axes: &[Axis::Vision, Axis::Character],
        asked_by: &[Interviewer::HumanResources, Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "結論を急ぐ必要があるかという、日程の事情も入った質問です。選ぶ会社に共通する軸からは、本気の度合いも読みとれます。",
        listens_for: &["社数と段階を、落ち着いて答えている", "応募した会社が、一つの軸でつながっている"],
        pointers: &[
            "数と進み具合は事実どおりに、社名は出さずに業界や職種で言い表しましょう。",
            "続けて会社を選ぶ軸を一文で示し、この会社がいちばん合う訳を足します。",
            "1社だけの応募なら、しぼった理由を話せば前向きに聞こえます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "tasha/why-rank",
                text: "その中で、当社の志望の順位はいかがですか",
                aim: "志望の強さと正直さを知る",
            },
            FollowUp {
                id: "tasha/why-deadline",
                text: "ほかの会社には、いつまでに返事をされますか",
                aim: "選考の日程を合わせる",
            },
            FollowUp {
                id: "tasha/why-decide",
                text: "両方から内定が出たら、何で決めますか",
                aim: "会社を選ぶ物差しを聞く",
            },
        ],
        length: LENGTH,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "社名を伏せてよいという意見が多く、1社だけのときの話し方には幅があります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "nyuusha-jiki",
        title: "入社できる時期",
        theme: Theme::Terms,
        asked: "入社は、いつごろから可能でしょうか",
        axes: &[Axis::Character, Axis::Experience],
        asked_by: &[Interviewer::HumanResources, Interviewer::DirectManager],
        aim: "席を空けて待てる期間に収まるかを計算しています。今の職場を離れる段取りには、仕事の終わらせ方も表れます。",
        listens_for: &["早ければいつ、遅くてもいつ、と幅がある", "引き継ぎの見通しを立てたうえで答えている"],
        pointers: &[
            "就業規則の退職の項目を開き、申し出の期限と残りの有給休暇を先に調べましょう。",
            "内定の日から何か月後、という言い方にすれば、選考が延びても話がずれません。",
            "早く入りたい気持ちがあっても、引き継ぎを飛ばすような約束は控えます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nyuusha-jiki/why-earlier",
                text: "もう少し早めていただくことは、できますか",
                aim: "調整できる幅を知る",
            },
            FollowUp {
                id: "nyuusha-jiki/why-persuade",
                text: "強く引きとめられたら、どうされますか",
                aim: "退職の意思の固さを確かめる",
            },
        ],
        length: LENGTH,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "内定から1〜2か月とみる声が多く、会社の決まりや役割によって前後します。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "kinmuchi",
        title: "勤務地の希望",
        theme: Theme::Terms,
        asked: "勤務地について、ご希望はありますか",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::HumanResources, Interviewer::DirectManager],
        aim: "通える範囲と、働ける場所の幅を合わせるために聞いています。入社してから「話がちがう」とならないための確認でもあります。",
        listens_for: &["求人票の勤務地を読んだうえで答えている", "ゆずれない点と、相談できる点が分かれている"],
        pointers: &[
            "募集に書かれた場所なら、そこで働けることと通勤の時間を答えるだけで大丈夫です。",
            "場所を限りたいときは、いつごろまで、どの範囲までなら動けるのかを示しましょう。",
            "家庭の事情は細かく説明しなくてよく、働ける形のほうに言葉を使ってください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kinmuchi/why-other-site",
                text: "別の拠点で働くことになった場合は、いかがですか",
                aim: "配置を考えるときの幅を知る",
            },
            FollowUp {
                id: "kinmuchi/why-commute",
                text: "毎日の通勤は、無理なく続けられそうですか",
                aim: "長く働けるかを確かめる",
            },
        ],
        length: LENGTH,
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "zangyou",
        title: "残業への考え",
        theme: Theme::Terms,
        asked: "忙しい時期には残業もありますが、問題ありませんか",
        axes: &[Axis::Character, Axis::Experience],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "忙しい時期に任せられる量を、前もって知っておきたいのです。時間の長さより、使い方の工夫に目が向いています。",
        listens_for: &["対応できる範囲を、正直に示している", "残業を減らす工夫を、自分でもしてきた"],
        pointers: &[
            "これまでの残業の時間を、ふだんの月と忙しい月に分けて思い出しておきましょう。",
            "必要なときは引き受けると先に言い、次に、時間内に終えるための工夫を続けます。",
            "難しい曜日や時間があるなら、その分を補う方法と一緒に伝えてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "zangyou/why-current",
                text: "今のお仕事では、月に何時間くらい残業されていますか",
                aim: "これまでの働き方と比べる",
            },
            FollowUp {
                id: "zangyou/why-reduce",
                text: "帰る時間を早めるために、試されたことはありますか",
                aim: "時間の使い方を見る",
            },
        ],
        length: LENGTH,
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "fukugyou",
        title: "副業",
        theme: Theme::Terms,
        asked: "副業はされていますか。今後のお考えも聞かせてください",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::HumanResources, Interviewer::DirectManager],
        aim: "本業に差しさわりがないか、競合する仕事ではないかを確かめています。隠さずに相談できる人かどうかも、返事から伝わります。",
        listens_for: &["していることと、していないことがはっきりしている", "会社の決まりに沿って進める姿勢がある"],
        pointers: &[
            "している人は、中身と月の時間、相手先の業種を短く伝えましょう。",
            "していない人は一言で足り、考え中なら、本業を優先する気持ちを添えます。",
            "入社後に始めたい副業があるときは、決まりを確かめてから相談したいと話してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "fukugyou/why-purpose",
                text: "副業をされる目的は、何でしょうか",
                aim: "本業への気持ちとの釣り合いを知る",
            },
            FollowUp {
                id: "fukugyou/why-busy",
                text: "本業が忙しくなったら、どう調整されますか",
                aim: "無理のない働き方かを確かめる",
            },
        ],
        length: LENGTH,
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "隠さず話す点は共通し、面接の場で自分から切り出すかは意見が分かれます。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "tenkin",
        title: "転勤",
        theme: Theme::Terms,
        asked: "将来、転勤をお願いする可能性もあります。いかがでしょうか",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::HumanResources, Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "今の返事が、これからの配置の考え方に関わってきます。気持ちだけで受けていないか、続けられる話かを聞いています。",
        listens_for: &["行ける、行けないの先まで考えている", "時期や条件があるなら、前もって話している"],
        pointers: &[
            "「いつでも」「時期による」「今は難しい」のどれに近いかを、面接の前に決めましょう。",
            "受けられる人は、動ける時期や、知らない土地で働いた経験を添えると現実味が出ます。",
            "難しい人は事情を一言にとどめ、今の場所で果たせる役目へ話を進めてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "tenkin/why-when",
                text: "もし来年の春にお願いしたら、いかがですか",
                aim: "返事がどこまで具体的かを見る",
            },
            FollowUp {
                id: "tenkin/why-region",
                text: "避けたい地域や、期間のご希望はありますか",
                aim: "配置のときに気を配る点を知る",
            },
        ],
        length: LENGTH,
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "zaitaku",
        title: "在宅勤務",
        theme: Theme::Terms,
        asked: "在宅勤務について、ご希望はおありですか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "出社と在宅の割合が、部署のやり方と合うかを見ています。離れていても仕事の様子が分かる人かどうかも、気になる点です。",
        listens_for: &["部署の決まりを先に受けとめている", "離れて働くときの報告のしかたが、目に浮かぶ"],
        pointers: &[
            "求人票の働き方の欄を読み、書いてある形で働けるかどうかを先に答えます。",
            "在宅の経験があれば、週の日数と、進み具合の知らせ方を一つ話しましょう。",
            "希望の日数があるときは、仕事がはかどる訳を示し、はじめは出社したいと足すのも一案です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "zaitaku/why-report",
                text: "在宅の日は、仕事の進み具合をどう伝えますか",
                aim: "目の届かない所での進め方を知る",
            },
            FollowUp {
                id: "zaitaku/why-office",
                text: "出社が中心になった場合は、どう受けとめますか",
                aim: "希望の強さを測る",
            },
        ],
        length: LENGTH,
        basis: BASIS,
        ..Question::FURTHER
    },
];
