//! ⑤ 短所 — the weakness, and what is being done about it.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The fifth of the seven: one honest weakness and the habit that keeps it small.
pub(super) const QUESTION: Question = Question {
    id: "tansho",
    title: "短所",
    theme: Theme::Seven,
    asked: "では、短所はどんなところですか",
    axes: &[Axis::Character],
    asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources, Interviewer::DepartmentHead],
    aim: "欠点をとがめるための質問ではありません。うまくいかない所に気づき、手を打てる人かを見ています。一緒に働くとき、周りがどう支えるとよいかを思いえがきながら聞いています。",
    listens_for: &[
        "短所をはぐらかさず、一言で認めている",
        "仕事で何が困りごとになったかが分かる",
        "今も続けている手立てと、その後の変化がある",
        "周りの人に伝えたり、頼んだりできる",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Conclusion, prompt: "短所を、言いわけなしの一文で" },
        Slot { part: Part::Scene, prompt: "それで困ったときのことを、短く" },
        Slot { part: Part::Improvement, prompt: "今続けている手立てを、動きの言葉で" },
        Slot { part: Part::Result, prompt: "手立てのあとに、変わったこと" },
    ],
    examples: &[
        Example {
            id: "tansho/engineering",
            family: JobFamily::Engineering,
            speaker: "物流会社の社内SE6年・33歳 → 金融システム会社の開発",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "短所は、分からないことを一人で抱えて、調べすぎてしまうところです。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "3年前の在庫システムの入れ替えでは、2日かけて追った不具合を、隣の先輩が10分で見つけました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "時間よりも、待っている倉庫の方に何も知らせていなかったことが悔やまれます。",
                },
                Sentence {
                    part: Part::Improvement,
                    text: "それ以降、30分調べて進まなければ、試したことを3行書いて相談すると決めています。",
                },
                Sentence {
                    part: Part::Result,
                    text: "続けた結果、相談の3行から手順書になったものが、この2年で14本たまりました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "分担の細かい御社の開発では、着任の日にこの決めごとを周りへ伝えておくつもりです。",
                },
            ],
            point: "30分と3行という決めごとに、本気が表れています。新しい職場で先に伝えるという一文が、周りを安心させます。",
        },
        Example {
            id: "tansho/finance",
            family: JobFamily::Finance,
            speaker: "専門商社の経理9年・36歳 → 上場準備中の会社の経理",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "慎重になりすぎて最初の一歩が遅れるところを、短所だと自覚しています。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "以前、支払いの規程を見直したとき、例外を全部拾おうとして、案を出すのが予定より2週間遅れました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "変わるきっかけは、部長に言われた「粗いままでも先に見たかった」の一言です。",
                },
                Sentence {
                    part: Part::Improvement,
                    text: "そのときから、引き受けた日のうちに6割の下書きを作り、翌朝には相手に見せるようにしました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "去年の経費精算の見直しはこの順番で進め、8週間の予定より1週間早く終えています。",
                },
                Sentence {
                    part: Part::Use,
                    text: "上場の準備を進める御社でも、途中の案は早めにお見せし、慎重さは検算のために取っておきます。",
                },
            ],
            point: "6割で見せるという動きが、はっきりしています。慎重さを捨てず、使う場所を決めた結びに、経理らしさが残ります。",
        },
        Example {
            id: "tansho/care",
            family: JobFamily::Care,
            speaker: "訪問介護の管理者5年・42歳 → 介護用品会社の相談窓口",
            sentences: &[
                Sentence { part: Part::Conclusion, text: "頼まれると断れないのが、私の短所です。" },
                Sentence {
                    part: Part::Scene,
                    text: "訪問介護の管理者になった年は、急な代わりの訪問をほぼ一人で引き受け、月に19回も現場へ出ていました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "その分、職員18人との面談が後回しになり、困りごとに気づくのが遅れました。",
                },
                Sentence {
                    part: Part::Improvement,
                    text: "今は返事をする前に手帳を開き、ほかに行ける人を2人まで当たることを習慣にしています。",
                },
                Sentence {
                    part: Part::Result, text: "代わりの訪問は月6回まで減り、面談は毎月、全員と続いています。"
                },
                Sentence {
                    part: Part::Use,
                    text: "御社の窓口でも、断るときは「今日は難しいですが、明日の朝なら」と、できる形を添えて返します。",
                },
            ],
            point: "優しさに聞こえる短所ですが、だれが困ったかまで話しています。手帳を開くという小さな動作が、変化を信じさせます。",
        },
    ],
    weak: &[
        Weak {
            id: "tansho/weak-denied",
            text: "短所は、特にありません。これまで仕事で大きな注意を受けたことはなく、周りの方ともうまくやってきました。しいて言えば、一生懸命になりすぎるところでしょうか。それも、仕事では良いほうに出ていると感じます。",
            shows: "weakness_action",
            why: "ひかえめに話したつもりでも、ふり返る機会がないように聞こえることがあります。小さなことを一つ認めると、話が近くなります。",
            better: "短所は、力の入れどころを決めずに、どの仕事にも時間をかけてしまうところです。前の職場では社内の資料まで作りこみ、見積もりの返事が翌日にずれることがありました。今は朝に、その日の仕事を相手が待つものと待たないものに分け、待つほうから手をつけるようにしています。見積もりは、頼まれた日のうちに返せるようになりました。",
        },
        Weak {
            id: "tansho/weak-wish",
            text: "短所は、心配性なところです。メールを送る前に何度も読み返してしまい、返事が遅くなることがあります。お客様をお待たせしたこともあり、申し訳なく感じました。これから直したいです。",
            shows: "weakness_action",
            why: "率直に認めているのが良いところです。願いの代わりに、もう始めた小さな工夫を置くと、変わっていく人だと伝わります。",
            better: "短所は、心配性で、メールを送るまでに何度も読み返すところです。返事が半日遅れ、お客様をお待たせしたことがありました。それ以降、確かめるのは宛先と日付と金額の3点にしぼり、読み返しは1回と決めています。急ぎのときは、先に電話で一言伝えるようにもしました。今では、問い合わせへの返信はおおむね1時間以内です。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "tansho/why-trouble",
            text: "その短所で、周りの方が困ったことはありますか",
            aim: "人への影響に気づいているかを見る",
        },
        FollowUp {
            id: "tansho/why-cause",
            text: "なぜそうなりやすいのか、ご自身ではどう見ていますか",
            aim: "ふり返りの深さを知る",
        },
        FollowUp {
            id: "tansho/why-method",
            text: "直し方がほかにもある中で、なぜその手立てですか",
            aim: "合う方法を選んだ筋道を聞く",
        },
        FollowUp {
            id: "tansho/why-relapse",
            text: "忙しい時期には、元に戻ることもありますか",
            aim: "手立てが続く仕組みかを確かめる",
        },
        FollowUp {
            id: "tansho/why-told",
            text: "これまでに、周りから直すよう言われたことは何ですか",
            aim: "人の意見の受けとめ方を知る",
        },
        FollowUp {
            id: "tansho/why-support",
            text: "一緒に働く人に、どう支えてもらえると助かりますか",
            aim: "任せ方と、声のかけ方を考える",
        },
        FollowUp {
            id: "tansho/why-here",
            text: "当社の仕事で、その短所が出るとしたらどこですか",
            aim: "配属先での心配をなくしておく",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "長所を裏返しただけの短所になる",
            way: "困った場面を一つ足します。飾りのない短所だと伝わります。",
        },
        Pitfall {
            trap: "反省だけで話が終わる",
            way: "今していることを、動きの言葉で足しましょう。小さな工夫がちょうどよいです。",
        },
        Pitfall {
            trap: "仕事の根もとに関わる短所を選ぶ",
            way: "配属先に欠かせない力は避けておきます。手立てを話せるものから選びましょう。",
        },
        Pitfall {
            trap: "打ち明けすぎて短所が増えていく",
            way: "短所は一つで足ります。言い終えたら、手立ての話に移りましょう。",
        },
    ],
    length: Seconds { min: 30, max: 75 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "どんな短所を選ぶかは意見が分かれますが、手立てを添える点では一致しています。",
    },
};
