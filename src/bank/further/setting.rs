//! 面接の場 — what is said about the interview itself: its beginning, its end, and the round before.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "答えの中身とともに、始まりと終わりの短いやり取りも印象に残るという声が多くあります。",
};

/// The questions about the interview itself, in the order in which they tend to come.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "onrain",
        title: "オンラインの始まり",
        theme: Theme::Setting,
        asked: "音声と映像は、問題なく届いていますか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::HumanResources, Interviewer::DirectManager],
        aim: "本題の前に、落ち着いて話せる場を一緒に作ろうとしています。困ったときに声を出せる人かも、この短いやり取りに表れます。",
        listens_for: &["返事がはっきりしていて、間が長くならない", "不具合を、あわてずに言葉で伝えている"],
        pointers: &[
            "「はい、よく聞こえています」に続けて、こちらの声が届いているかも確かめましょう。",
            "途切れたときは「今、音声が切れました」と伝え、聞きとれた所までをくり返します。",
            "つながらないときの連絡先を紙に書いて、手もとに置いてから入室してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "onrain/why-cut",
                text: "もし途中で切れてしまったら、どうしましょうか",
                aim: "困ったときの段取りを一緒に決める",
            },
            FollowUp {
                id: "onrain/why-place",
                text: "今日は、どちらからつないでいらっしゃいますか",
                aim: "話しやすい場所かを気づかう",
            },
        ],
        length: Seconds { min: 5, max: 20 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "kinchou",
        title: "緊張",
        theme: Theme::Setting,
        asked: "緊張されていますか。どうぞ楽になさってください",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "緊張しているかどうかを採点する言葉ではありません。肩の力を抜いて、ふだんの話し方を聞くための心づかいです。",
        listens_for: &["素直な返事のあと、表情がやわらぐ", "大事な場だと受けとめている気持ちが伝わる"],
        pointers: &[
            "「少し緊張しています」とそのまま認めると、声の硬さがほどけてきます。",
            "続けて、「お話しできるのを楽しみにしていました」のような一言を足しましょう。",
            "言いわけを重ねずに、息を一つ吐いてから、次の質問を待つのが楽です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kinchou/why-scene",
                text: "お仕事で緊張されるのは、どんな場面ですか",
                aim: "ふだんの仕事ぶりに話を広げる",
            },
            FollowUp {
                id: "kinchou/why-settle",
                text: "大事な場の前には、どうやって気持ちを落ち着けますか",
                aim: "力を出すための工夫を知る",
            },
        ],
        length: Seconds { min: 5, max: 20 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::HiringManager, SourceKind::Agency],
            note: "緊張は自然なもので、隠すより言葉にするほうが話しやすくなるという見方が重なります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "ichiji-kansou",
        title: "一次面接の感想",
        theme: Theme::Setting,
        asked: "一次面接を受けてみて、当社の印象はいかがでしたか",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "お世辞よりも、会話から何を受けとったかを知るための質問です。入社への気持ちが進んだかも、ここで感じとります。",
        listens_for: &["面接で聞いた具体的な一言が入っている", "印象が、志望する訳につながっている"],
        pointers: &[
            "一次で聞いた話のうち、帰り道に思い返したものを一つ選びましょう。",
            "聞いた言葉、感じたこと、それで強くなった気持ちの順なら短くまとまります。",
            "人の雰囲気をほめるだけで止めず、仕事の話も一つ入れてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "ichiji-kansou/why-changed",
                text: "受ける前と比べて、印象が変わったところはありますか",
                aim: "思いこみを直せる人かを見る",
            },
            FollowUp {
                id: "ichiji-kansou/why-concern",
                text: "前回の話で、引っかかった点も教えてください",
                aim: "迷いがあれば早めにほどく",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "ichiji-kakunin",
        title: "一次の話の確認",
        theme: Theme::Setting,
        asked: "一次面接でのお話を、あらためて私にも聞かせてください",
        axes: &[Axis::Experience, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "申し送りの紙だけでは分からない熱や手順を、自分の耳で確かめたい質問です。数字や理由が一次とそろっているかも、比べながら聞いています。",
        listens_for: &["数字・時期・理由が、一次と変わっていない", "同じ話に、現場の人が聞きたい細部を足している"],
        pointers: &[
            "一次のふり返りを開き、話した数字と時期と役割を声に出してそろえておきましょう。",
            "骨組みは変えずに、部署の人が気にする進め方やつまずいた点を一つ足します。",
            "言い直したい所は、「前回は言葉が足りませんでした」と断ってから話してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "ichiji-kakunin/why-differ",
                text: "前回と少しちがうようですが、どちらが実際に近いですか",
                aim: "食い違いの訳を確かめる",
            },
            FollowUp {
                id: "ichiji-kakunin/why-detail",
                text: "そのとき、いちばん手がかかったのはどの工程ですか",
                aim: "現場の目で中身を知る",
            },
            FollowUp {
                id: "ichiji-kakunin/why-since",
                text: "一次のあとで、考えが進んだことはありますか",
                aim: "面接のあとも考え続けているかを聞く",
            },
        ],
        length: Seconds { min: 45, max: 90 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "一次の記録が次の面接官に渡ることが多く、話をそろえる大切さで一致しています。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "naitei-shoudaku",
        title: "内定が出たら",
        theme: Theme::Setting,
        asked: "もし内定となりましたら、入社していただけますか",
        axes: &[Axis::Vision, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::HumanResources, Interviewer::Executive],
        aim: "声をかけたあとの見通しを、立てておきたい質問です。即答を迫るより、気持ちの強さと残る迷いを知ろうとしています。",
        listens_for: &["はじめの一言で、気持ちの向きが分かる", "確かめたい点があるなら、理由とともに話している"],
        pointers: &[
            "第一志望なら「はい、お受けしたいです」と言い切り、決め手を一つ続けましょう。",
            "決めかねているときは、志望の強さを先に、確かめたい点を次に話します。",
            "相談や他社の結果を待つ場合は、返事の目安になる日も示してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "naitei-shoudaku/why-hesitate",
                text: "迷うとしたら、何についてですか",
                aim: "残っている不安を先に知る",
            },
            FollowUp {
                id: "naitei-shoudaku/why-reply",
                text: "お返事には、何日ほど必要でしょうか",
                aim: "その後の手続きを整える",
            },
        ],
        length: Seconds { min: 15, max: 45 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "志望が固いときに言い切る点は近く、迷っているときの伝え方には幅があります。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "saigo-hitokoto",
        title: "最後に一言",
        theme: Theme::Setting,
        asked: "最後に、言い残したことはありませんか",
        axes: &[Axis::Strength, Axis::Vision],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive, Interviewer::DirectManager],
        aim: "面接の終わりに、あなたの芯をもう一度受けとる時間です。長い話より、あとで思い出せる一言を待っています。",
        listens_for: &["強みと仕事が、一文で結ばれている", "今日の会話から生まれた言葉がある"],
        pointers: &[
            "お礼は一文にして、そのあとに、強みと部署の仕事を結んだ一文を置きましょう。",
            "今日聞いた話を一つ引くと、用意してきた文には聞こえません。",
            "答えそびれた質問があれば、ここで30秒だけ補う手もあります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "saigo-hitokoto/why-core",
                text: "今日のお話で、これだけは覚えておいてほしいことは何ですか",
                aim: "いちばん伝えたい芯を知る",
            },
            FollowUp {
                id: "saigo-hitokoto/why-score",
                text: "今日の面接は、ご自身で何点くらいでしたか",
                aim: "自分を落ち着いて見られるかを聞く",
            },
        ],
        length: Seconds { min: 20, max: 45 },
        basis: BASIS,
        ..Question::FURTHER
    },
];
