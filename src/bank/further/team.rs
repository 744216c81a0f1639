//! チームとリーダー — working with others, with or without a title.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

/// What the advice on telling work with others rests on.
const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "チームの成果を問われたら、その中で自分がした働きかけを話すという点で一致しています。",
};

/// Questions about working in a team and taking the lead.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "hippatta-keiken",
        title: "周りを引っぱった経験",
        theme: Theme::Team,
        asked: "役職に関係なく、周りを引っぱったご経験はありますか",
        axes: &[Axis::Strength, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "役割を与えられる前に声を上げられるかを、過去の場面から探っています。人がついてきた訳を本人がどう見ているかにも、耳を傾けています。",
        listens_for: &["動きだすきっかけが、自分から出ている", "腰の重い人に、どう働きかけたかがある"],
        pointers: &[
            "3人の勉強会や新人を迎える当番など、少人数でも役割の見える話なら足ります。",
            "乗り気だった人とそうでなかった人を一人ずつ登場させると、場面が動きだします。",
            "「みんなで頑張りました」で閉じず、終わったあとに仲間の何が変わったかを話しましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "hippatta-keiken/why-you",
                text: "ほかの方でなく、あなたが動いたのはどうしてですか",
                aim: "前に出る理由を知る",
            },
            FollowUp {
                id: "hippatta-keiken/why-reluctant",
                text: "乗り気でない人には、何と声をかけましたか",
                aim: "人に合わせた働きかけを見る",
            },
            FollowUp {
                id: "hippatta-keiken/why-follow",
                text: "リーダーを支える側に回ったときは、どう動きますか",
                aim: "先頭以外での力の出し方を聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "iken-no-chigai",
        title: "意見が分かれたとき",
        theme: Theme::Team,
        asked: "同僚と意見が分かれたとき、どうやってまとめましたか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "ちがう考えから一つの結論を作る手順を知りたい質問です。相手の言い分を公平に語れる人には、協調性を感じます。",
        listens_for: &["相手の考えの良い所を、先に説明できている", "決めたあとは、結論に沿って力を出している"],
        pointers: &[
            "好みのぶつかり合いは避け、納期や手順をめぐって割れた話が向いています。",
            "自分の案、相手の案、どちらにも共通する目的、の順に置いてみます。",
            "相手の性格には触れず、立場がちがうから見え方もちがったのだと話しましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "iken-no-chigai/why-yield",
                text: "ご自身の案を引っこめたことは、ありますか",
                aim: "ゆずる基準を持っているかを知る",
            },
            FollowUp {
                id: "iken-no-chigai/why-common",
                text: "お二人が一致していた点は、どこだったのでしょう",
                aim: "対立の底にある目的を見る力を確かめる",
            },
            FollowUp {
                id: "iken-no-chigai/why-later",
                text: "結論が出たあと、その方とはどう働きましたか",
                aim: "しこりを残さない進め方を聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "team-no-yakuwari",
        title: "チームでの役回り",
        theme: Theme::Team,
        asked: "チームで働くとき、どんな役回りになることが多いですか",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "今いる顔ぶれに加わったら何が補われるかを、上司は考えています。自然に回ってくる役と自分で選ぶ役の、両方に関心があります。",
        listens_for: &["会議や繁忙期など、役回りの出る場面が見える", "必要なら別の役も引きうける柔らかさがある"],
        pointers: &[
            "「まとめ役」などの名前に添えて、会議で最初にしていることを話します。",
            "今の職場の人数と顔ぶれを一言入れると、なぜその役が要るのかまで伝わります。",
            "応募先のチームの人数を確かめておき、近い規模で働いた経験から選びましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "team-no-yakuwari/why-lack",
                text: "そのチームに欠けていたのは、どんな役でしたか",
                aim: "全体を見て動いていたかを知る",
            },
            FollowUp {
                id: "team-no-yakuwari/why-other",
                text: "ふだんと逆の役を頼まれたら、どうなさいますか",
                aim: "役を替える身軽さを確かめる",
            },
            FollowUp {
                id: "team-no-yakuwari/why-quiet",
                text: "発言の少ない人がいたら、どう関わりますか",
                aim: "目立たない仲間への気配りを見る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "tabusho-renkei",
        title: "他部署との連携",
        theme: Theme::Team,
        asked: "ほかの部署を巻きこんで進めた仕事は、ありますか",
        axes: &[Axis::Skill, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive, Interviewer::DirectManager],
        aim: "指示を出せる間柄でない相手に、動いてもらう力を確かめています。相手の都合まで見えている人なら、部署の橋渡しを頼めます。",
        listens_for: &["相手の部署にとっての利点を用意している", "だれと、どの場で、何を決めたかが分かる"],
        pointers: &[
            "関わった部署と人数を並べ、自分がどこに立っていたかを最初に示しましょう。",
            "相手が渋った理由を一つ挙げ、資料や頼み方をどう替えたかへ進みます。",
            "部署の分かれていない会社なら、外注先や本社とのやりとりを材料にできます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "tabusho-renkei/why-busy",
                text: "相手の部署が手いっぱいのときは、どうしましたか",
                aim: "待つか手伝うかの選び方を知る",
            },
            FollowUp {
                id: "tabusho-renkei/why-credit",
                text: "成果の報告では、どなたの名前を出しましたか",
                aim: "手柄の分け方を見る",
            },
            FollowUp {
                id: "tabusho-renkei/why-first",
                text: "新しい職場では、最初にどの部署とつながりたいですか",
                aim: "仕事の流れを見渡せているかを確かめる",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "hataraki-yasui-joushi",
        title: "働きやすい上司",
        theme: Theme::Team,
        asked: "どんな上司のもとだと、力を出しやすいですか",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "これから上司になる人が、自分の口でたずねることの多い質問です。働き方を自分で説明でき、相手に合わせる用意もあるかを聞いています。",
        listens_for: &["上司への望みと一緒に、自分がすることも話している", "ちがう型の上司とも働いてきた事実がある"],
        pointers: &[
            "人柄への注文は胸にしまい、「途中で方向を確かめ合える方」のように仕事の進め方で答えます。",
            "週1回の進み具合の共有など、自分から続けていることを一つ添えましょう。",
            "前の上司との比較は控え、よく働けた時期の関わり方を話すと穏やかに聞こえます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "hataraki-yasui-joushi/why-opposite",
                text: "反対の型の上司だった時期は、どう過ごしましたか",
                aim: "合わない相手とも働けるかを知る",
            },
            FollowUp {
                id: "hataraki-yasui-joushi/why-me",
                text: "私が上司になるとしたら、初めに何を知っておくとよいですか",
                aim: "任せ方を具体的に相談できるかを見る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "人柄への注文を控える点は一致し、好みをどこまで率直に言うかは分かれます。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "nigate-na-hito",
        title: "苦手な人との仕事",
        theme: Theme::Team,
        asked: "苦手だと感じる人とは、どう付き合っていますか",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "苦手な人がいること自体は、自然なことだと受けとめられます。気持ちと仕事を分け、必要なやりとりを続けられるかが焦点です。",
        listens_for: &["人への悪口にならず、行動の説明にとどめている", "付き合い方に、自分なりの工夫がある"],
        pointers: &[
            "「約束の時間が変わりやすい方」など、仕事で困る行動を一つ挙げます。",
            "続けて、予定を文字で残す、要点を先に送るなど、自分の側で変えたことを話しましょう。",
            "「苦手な人はいません」でも通りますが、軽い例が一つあると会話は和らぎます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nigate-na-hito/why-good-side",
                text: "その方の良いところを挙げるとしたら、何でしょう",
                aim: "人を一面で決めない目があるかを見る",
            },
            FollowUp {
                id: "nigate-na-hito/why-stuck",
                text: "工夫しても、関係が変わらなかったことはありますか",
                aim: "早めに相談する判断を知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Single,
            kinds: &[SourceKind::Agency, SourceKind::Editorial],
            note: "苦手な人はいないと答えてよいかは意見が割れ、軽い例を出す形は編集部が選びました。",
        },
        ..Question::FURTHER
    },
];
