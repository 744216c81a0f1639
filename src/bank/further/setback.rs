//! 失敗と困難 — what went wrong, and what came of it.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

/// What the advice on telling a setback rests on.
const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "起きたことを短く認め、その後の行動に時間をかけるという助言で共通しています。",
};

/// Questions about failures and hard times.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "shippai",
        title: "失敗した経験",
        theme: Theme::Setback,
        asked: "お仕事で失敗したご経験を、一つ聞かせてください",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "起きたあとのふるまいに、その人らしさが出ると面接官は知っています。自分の責任をどこまで引きうけて話すかが、信頼の手がかりです。",
        listens_for: &["自分の判断のどこがまずかったかを言えている", "同じことを防ぐ仕組みが、今も動いている"],
        pointers: &[
            "すでに片がつき、今は別の手順で動けている仕事の失敗から選びます。",
            "起きたこと、したこと、変えたことに時間を3分の1ずつ配りましょう。",
            "だれかのせいになりやすい話や、法律と信用に大きく関わる話は外しておくと安心です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "shippai/why-noticed",
                text: "失敗だと気づいたのは、どの時点でしたか",
                aim: "異変を察する早さを知る",
            },
            FollowUp {
                id: "shippai/why-reported",
                text: "上司の方には、いつ、どう伝えましたか",
                aim: "都合の悪いことほど先に言う人かを見る",
            },
            FollowUp {
                id: "shippai/why-prevented",
                text: "似た失敗は、その後起きていませんか",
                aim: "防ぐ工夫が効いているかを確かめる",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "konnan",
        title: "いちばん苦労した仕事",
        theme: Theme::Setback,
        asked: "これまでで、いちばん苦労した仕事は何でしたか",
        axes: &[Axis::Strength, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "苦しい場面で、助けを借りながら前へ進めるかを知ろうとしています。何を難しいと感じたかには、仕事の大きさも映ります。",
        listens_for: &["難しさの正体が、一言で説明されている", "頑張りに加えて、やり方も変えている"],
        pointers: &[
            "人手、時間、知識のどれが足りなかったかを示すと、聞き手も同じ場に立てます。",
            "つらさの説明は2文で切りあげ、打った手を2つ、した順に話しましょう。",
            "一人で耐えた話を選ぶときも、だれに何を頼んだかを一度は入れます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "konnan/why-help",
                text: "そのとき、どなたの力を借りましたか",
                aim: "頼る力と、感謝の向け方を聞く",
            },
            FollowUp {
                id: "konnan/why-stayed",
                text: "途中でやめようとは思いませんでしたか",
                aim: "踏みとどまれた支えを知る",
            },
            FollowUp {
                id: "konnan/why-left",
                text: "その経験から、今の仕事に残っているものは何ですか",
                aim: "苦労が力に変わったかを見る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "kujou",
        title: "お叱りへの対応",
        theme: Theme::Setback,
        asked: "お客様からお叱りを受けたとき、どのように応じましたか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "相手の怒りのもとを、落ち着いて聞きとる姿勢がうかがえる場面です。一人で抱えず会社として動けるかは、上司になる人の関心事です。",
        listens_for: &["相手が本当に困っていたことをつかんでいる", "その場で謝ったあと、次に起こらない手を打っている"],
        pointers: &[
            "聞く、謝る、直す、報告するのうち、力を入れた一段をくわしく話します。",
            "相手を「クレーマー」とは呼ばず、何を待っていた方なのかから語り始めましょう。",
            "お客様と接しない仕事なら、社内の依頼主から苦情を受けた場面に置きかえられます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kujou/why-line",
                text: "求めに応じられないときは、どう線を引きますか",
                aim: "会社を背負って断れるかを見る",
            },
            FollowUp {
                id: "kujou/why-after",
                text: "その方とは、それからどうなりましたか",
                aim: "関係を結びなおすまで続けたかを聞く",
            },
            FollowUp {
                id: "kujou/why-calm",
                text: "強い言葉を受けたあと、気持ちはどう整えますか",
                aim: "次の仕事へ切りかえる術を知る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "まず聞き、組織で受けとめるという順序に大きなちがいはありません。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "mokuhyou-mitatsu",
        title: "届かなかった目標",
        theme: Theme::Setback,
        asked: "目標に届かなかった時期について、聞かせていただけますか",
        axes: &[Axis::Strength, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "良い年の話からは見えない、不調のときの考え方を聞いています。原因を冷静に分けられる人には、次の目標も渡しやすくなります。",
        listens_for: &["目標と結果の差を、ぼかさず数で言っている", "景気のせいで終えず、自分で変えられた所を見ている"],
        pointers: &[
            "はじめに「目標100件に対して82件でした」と、差を一文で認めます。",
            "自分では動かせなかったことと動かせたことを、一つずつ分けて並べましょう。",
            "結びには翌月や翌年に変えた行動を置き、数字が戻ったなら短く付けたします。",
        ],
        follow_ups: &[
            FollowUp {
                id: "mokuhyou-mitatsu/why-sign",
                text: "今ふり返ると、早めに気づける兆しはありましたか",
                aim: "先を読む目が育ったかを見る",
            },
            FollowUp {
                id: "mokuhyou-mitatsu/why-explained",
                text: "そのときの状況を、周りにはどう説明しましたか",
                aim: "結果への責任の示し方を知る",
            },
            FollowUp {
                id: "mokuhyou-mitatsu/why-again",
                text: "同じ目標をもう一度渡されたら、どこから変えますか",
                aim: "反省を次の手に結べるかを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "houshin-henkou",
        title: "急な方針の変更",
        theme: Theme::Setback,
        asked: "会社や上司の方針が急に変わったとき、どう動きましたか",
        axes: &[Axis::Character, Axis::Strength],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "入社したあと、聞いていた計画が変わることもあります。戸惑いをどう収め、最初の一歩をどこへ向ける人なのかを知ろうとしています。",
        listens_for: &["変わった訳を、自分から確かめに行っている", "それまでの仕事の何を残し、何を手放したかが見える"],
        pointers: &[
            "組織の再編、商品の入れかえ、担当の交代など、自分の仕事に響いた変化を選びます。",
            "変わる前の計画は一文ですませ、知らされた日から1か月の動きを順に話しましょう。",
            "決めた人への不満は脇に置き、仲間やお客様の戸惑いを減らした工夫へ話を進めます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "houshin-henkou/why-wasted",
                text: "無駄になった準備も、あったのではないですか",
                aim: "割りきり方と、準備の生かし方を知る",
            },
            FollowUp {
                id: "houshin-henkou/why-members",
                text: "納得していない仲間には、どう話しましたか",
                aim: "板ばさみでのふるまいを見る",
            },
            FollowUp {
                id: "houshin-henkou/why-right",
                text: "その変更は、結果として良かったと見ていますか",
                aim: "決めた側の事情まで考えられるかを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "kyuu-na-toraburu",
        title: "急なトラブル",
        theme: Theme::Setback,
        asked: "思わぬトラブルが起きたとき、最初に何をしましたか",
        axes: &[Axis::Skill, Axis::Experience],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "慌てやすい最初の30分に、何から動くかを聞いています。困っている人を先に助けようとするかが、見どころの一つです。",
        listens_for: &["知らせる、止める、直すの順番が立っている", "あとから原因をたどり、備えを一つ増やしている"],
        pointers: &[
            "「9時に気づき、9時20分に連絡」のように、時刻を入れて話を進めます。",
            "自分が動いたこと、人に頼んだこと、上に判断を仰いだことを分けて並べましょう。",
            "技術的な原因は一文におさえ、だれがどれだけ困るところだったかを先に言います。",
        ],
        follow_ups: &[
            FollowUp {
                id: "kyuu-na-toraburu/why-order",
                text: "なぜ、その順番で動いたのですか",
                aim: "とっさの判断のもとを知る",
            },
            FollowUp {
                id: "kyuu-na-toraburu/why-notice",
                text: "まだ原因が分からない段階で、周りに何を伝えましたか",
                aim: "途中の知らせ方を見る",
            },
            FollowUp {
                id: "kyuu-na-toraburu/why-prepared",
                text: "そのあと、備えとして足したものは何でしょう",
                aim: "出来事を次の守りに変えたかを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Single,
            kinds: &[SourceKind::Literature, SourceKind::Editorial],
            note: "実際の行動を場面ごとにたずねる面接の研究をもとに、話の順番は編集部が考えました。",
        },
        ..Question::FURTHER
    },
];
