//! 自己紹介と経歴 — who is sitting there, and the road behind them.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

/// What the advice on telling one's career rests on.
const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "応募先に近い仕事を選び、任された範囲を数とともに話すという助言でそろっています。",
};

/// Questions about the person and the career so far.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "jikoshoukai",
        title: "自己紹介",
        theme: Theme::Introduction,
        asked: "はじめに、自己紹介をお願いできますか",
        axes: &[Axis::Experience, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "これから何を聞こうかと、面接官が見取り図を描く時間です。最初の1分の声と表情は、その後の話しやすさにもつながります。",
        listens_for: &[
            "今どんな仕事をしている人かが、最初の一文で分かる",
            "もっと聞いてみたくなる経験が、一つ置かれている",
        ],
        pointers: &[
            "名前、今の仕事、応募先に近い経験、意欲の一言の順に並べましょう。",
            "退職の理由はあとで聞かれるので、ここでは省いてかまいません。",
            "土台は一次面接のままにし、経験の話を、二次で会う方の部署に近いものへ替えます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "jikoshoukai/why-closest",
                text: "今のお話の中で、当社の仕事にいちばん近いものはどれですか",
                aim: "配属先と重ねて話せるかを見る",
            },
            FollowUp {
                id: "jikoshoukai/why-one-word",
                text: "ご自身を、仕事の面から一言で表すとどうなりますか",
                aim: "持ち味を自分でつかんでいるかを知る",
            },
        ],
        length: Seconds { min: 45, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "1分前後にまとめる点は一致し、志望動機まで入れるかは見方が分かれます。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "keireki",
        title: "経歴の説明",
        theme: Theme::Introduction,
        asked: "これまでのご経歴を、順を追って説明していただけますか",
        axes: &[Axis::Experience, Axis::Skill],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::HumanResources, Interviewer::Executive],
        aim: "書類にある事実を、本人がどんな筋で語るのかに関心があります。会社や部署が変わるたび、何を身につけたかをたどっています。",
        listens_for: &[
            "移った先ごとに、できるようになったことが一つある",
            "応募した仕事に近い時期を、厚めに話している",
        ],
        pointers: &[
            "今日までを2つか3つの時期に区切り、見出しを一つずつ付けます。",
            "応募先から遠い時期は一文で通りすぎ、近い時期に半分の時間を使いましょう。",
            "年月と社名は職務経歴書を見ながら声に出し、書いたとおりに言えるか確かめます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "keireki/why-move",
                text: "その異動は、ご自身で希望されたのですか",
                aim: "選んだ道か、流れで決まった道かを知る",
            },
            FollowUp {
                id: "keireki/why-longest",
                text: "いちばん長く担当されたお仕事で、得たものは何でしょう",
                aim: "続けた年月の中身を確かめる",
            },
            FollowUp {
                id: "keireki/why-thread",
                text: "いくつかのお仕事に、共通しているものはありますか",
                aim: "経歴を貫く関心を探る",
            },
        ],
        length: Seconds { min: 60, max: 120 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "ima-no-yakuwari",
        title: "今の役割",
        theme: Theme::Introduction,
        asked: "今の部署では、どんな役割を担っていますか",
        axes: &[Axis::Experience, Axis::Strength],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "肩書きの重さは会社ごとにちがうため、任されている範囲を実物大で知りたい質問です。採用後に渡す仕事の大きさを決める手がかりにもなります。",
        listens_for: &["部署の人数と担当の範囲が、数で語られている", "周りから何を頼られているかが見える"],
        pointers: &[
            "部署の人数、自分の持ち場、その量の順に話すと、仕事の大きさが一度で伝わります。",
            "社内だけで通じる役職名は、「支店の経理を束ねる係」のように言いかえましょう。",
            "「全般を見ています」でまとめず、時間を多く使う仕事を2つ挙げてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "ima-no-yakuwari/why-time",
                text: "一週間のうち、何にいちばん時間を使っていますか",
                aim: "任されている仕事の実際を知る",
            },
            FollowUp {
                id: "ima-no-yakuwari/why-away",
                text: "お休みのときは、そのお仕事をどなたが代わるのですか",
                aim: "仕事の抱え方と、渡し方を見る",
            },
            FollowUp {
                id: "ima-no-yakuwari/why-report",
                text: "お仕事の報告は、どなたへ、どのくらいの間隔でしていますか",
                aim: "任され方の深さを測る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "tenki",
        title: "仕事の転機",
        theme: Theme::Introduction,
        asked: "お仕事の中で、転機になった出来事は何ですか",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::Executive, Interviewer::DepartmentHead],
        aim: "その出来事の前と後で、考え方や動きがどう変わったのかを聞いています。変わった訳が言葉になっていると、人柄に奥行きが出ます。",
        listens_for: &["前と後のちがいが、動きの言葉で語られている", "そこで得た考えが、今の仕事にも生きている"],
        pointers: &[
            "異動、先輩の一言、担当したお客様など、仕事の中の出来事から選びます。",
            "「それまでは」「それからは」の2文を先に作ると、話の骨組みができます。",
            "家庭や健康の事情まで明かさなくても、仕事に表れた変化だけで答えは組み立てられます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "tenki/why-without",
                text: "それがなければ、今ごろどんなお仕事をしていたと思われますか",
                aim: "出来事の重みをどう見ているかを知る",
            },
            FollowUp {
                id: "tenki/why-kept",
                text: "そのとき決めたことは、今も続いていますか",
                aim: "一時の気持ちで終わっていないかを確かめる",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Editorial,
            kinds: &[SourceKind::Editorial],
            note: "何を転機に選ぶかの定説はなく、前後の2文から組み立てる方法は編集部の考えです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "mawari-no-hyouka",
        title: "周りからの評判",
        theme: Theme::Introduction,
        asked: "職場の方からは、どんな人だと言われますか",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources, Interviewer::DepartmentHead],
        aim: "自分の見方と周りの見方が、どれだけ近いかを知ろうとしています。日ごろのふるまいを思いえがき、今のメンバーの隣に置いてみるのです。",
        listens_for: &["だれに、どんなときに言われたかがある", "評判のもとになった、小さなふるまいが語られている"],
        pointers: &[
            "実際にかけられた一言をそのまま借りると、作った話には聞こえません。",
            "上司、同僚、お客様の中から一人を決め、その人との場面を短く足しましょう。",
            "長所で話すことと別の面を選んでおけば、人物像に幅が出ます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "mawari-no-hyouka/why-boss",
                text: "今の上司の方に伺ったら、何とおっしゃるでしょうか",
                aim: "立場が上の人からの見え方を聞く",
            },
            FollowUp {
                id: "mawari-no-hyouka/why-surprised",
                text: "言われて意外だった評価は、ありましたか",
                aim: "気づかなかった面の受けとめ方を見る",
            },
            FollowUp {
                id: "mawari-no-hyouka/why-gap",
                text: "ご自身の見方と、ちがうところはどこですか",
                aim: "自己評価とのずれを自覚しているかを知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "ほめ言葉に場面を添える点は一致し、長所と重ねるか分けるかには幅があります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "manabi",
        title: "今学んでいること",
        theme: Theme::Introduction,
        asked: "仕事のために、今学んでいることはありますか",
        axes: &[Axis::Skill, Axis::Vision],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "自分から学びを続ける人は、新しい仕事を覚えるのも早いと見られます。資格がなくても、学び方そのものが答えになります。",
        listens_for: &[
            "いつから、どのくらい続けているかが具体的に出てくる",
            "覚えたことを、仕事で一度は使ってみている",
        ],
        pointers: &[
            "本や講座の名前は短くすませ、週に何時間、いつから続けているかを先に話します。",
            "仕事でためして変わったことを一つ添えると、学びが力として聞こえます。",
            "始めたばかりなら「先月から」と正直に言い、次に進む所まで話しましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "manabi/why-subject",
                text: "なぜ今、その分野なのでしょう",
                aim: "将来の仕事との結びつきを確かめる",
            },
            FollowUp {
                id: "manabi/why-busy",
                text: "忙しい週は、どうやって時間を作っていますか",
                aim: "続ける工夫が身についているかを見る",
            },
            FollowUp {
                id: "manabi/why-shared",
                text: "学んだことを、職場のどなたかに伝えたことはありますか",
                aim: "学びを周りへ広げる人かを知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Single,
            kinds: &[SourceKind::Agency],
            note: "支援側の解説は、学びの名前に加えて続け方と使い道を話すよう勧めています。",
        },
        ..Question::FURTHER
    },
];
