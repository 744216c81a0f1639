//! 仕事の深掘り — how the person really works.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

/// What the advice on telling real work rests on.
const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::HiringManager, SourceKind::Literature],
    note: "実際にした仕事の話は働きぶりを知る助けになる、と現場の見方も面接の研究も伝えています。",
};

/// Questions that go deep into the work done so far.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "yarigai",
        title: "仕事のやりがい",
        theme: Theme::PastWork,
        asked: "どんなときに、仕事のやりがいを感じますか",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::DirectManager, Interviewer::Executive, Interviewer::DepartmentHead],
        aim: "力が湧くもとを知り、うちの仕事にも同じものがあるかを照らす質問です。それが見つかると、長く働く姿を思いうかべられます。",
        listens_for: &["うれしかった中身が、場面から伝わる", "応募した仕事でも味わえそうな喜びを選んでいる"],
        pointers: &[
            "お礼の言葉、数字の動き、仲間の成長など、うれしさの種類を一つに決めます。",
            "その種類が応募先の毎日にもあるか、求人票の仕事内容と見くらべておきましょう。",
            "「感謝されること」で止めず、だれの何という言葉だったかまで思い出してください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "yarigai/why-low",
                text: "では、気持ちが乗らないのはどんな仕事ですか",
                aim: "好みでない仕事との付き合い方を知る",
            },
            FollowUp {
                id: "yarigai/why-ours",
                text: "うちの仕事では、どこに手応えを感じそうですか",
                aim: "中身を分かって選んだかを確かめる",
            },
            FollowUp {
                id: "yarigai/why-unseen",
                text: "だれにも気づかれない仕事のときは、何が支えになりますか",
                aim: "評価のない場でも続く力を見る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "応募先の仕事でも味わえるものを選ぶ、という点で見方がそろっています。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "shigoto-no-nagare",
        title: "仕事の流れ",
        theme: Theme::PastWork,
        asked: "担当のお仕事を、始まりから終わりまで順に説明してください",
        axes: &[Axis::Experience, Axis::Skill],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "手順の意味を分かって動いているかは、説明を聞くとよく見えます。上司は聞きながら、入社後すぐ頼めそうな工程を思いえがいています。",
        listens_for: &["工程の数も自分の受けもちも、はっきりしている", "間違いを防ぐ工夫が、手順の中にある"],
        pointers: &[
            "工程を4つか5つに分け、「全部で5つあります」と前置きして順に進みましょう。",
            "細かい例外は後に回し、いちばん多い型の仕事で一周させます。",
            "最後に、とくに気をつかう工程での確かめ方を付けたすと、話が締まります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "shigoto-no-nagare/why-stuck",
                text: "その中で、滞りやすいのはどこですか",
                aim: "流れの弱い所をつかんでいるかを見る",
            },
            FollowUp {
                id: "shigoto-no-nagare/why-check",
                text: "仕上がりは、どなたがどう確かめるのですか",
                aim: "質の守り方を知る",
            },
            FollowUp {
                id: "shigoto-no-nagare/why-half",
                text: "期間が半分になったら、どこを縮めますか",
                aim: "欠かせない工程を見分ける目を試す",
            },
        ],
        length: Seconds { min: 60, max: 90 },
        basis: Basis {
            certainty: Certainty::Single,
            kinds: &[SourceKind::HiringManager, SourceKind::Editorial],
            note: "手順の説明から腕前を見るという管理職の話に、編集部が工程の分け方を足しました。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "shigoto-no-kufuu",
        title: "自分で見直した仕事",
        theme: Theme::PastWork,
        asked: "仕事のやり方を、ご自身で見直したことはありますか",
        axes: &[Axis::Strength, Axis::Skill],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "言われたとおりに回すところから、一歩出る目があるかを見ています。変えるまでの進め方には、周りへの気づかいも表れます。",
        listens_for: &["変える前の困りごとが、数か場面で示されている", "本人がいなくても続く形になっている"],
        pointers: &[
            "表に列を足しただけの小さな改善も、前と後の時間を並べれば立派な材料です。",
            "困りごと、ためしたこと、使う人の反応、今の形の順に話すと流れが見えます。",
            "前任の方を責める口ぶりは避け、量や人数が変わったから見直したと説明しましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "shigoto-no-kufuu/why-notice",
                text: "そこが気になったのは、何を見たからですか",
                aim: "気づきの入り口を知る",
            },
            FollowUp {
                id: "shigoto-no-kufuu/why-agreed",
                text: "変えるとき、どなたに話を通しましたか",
                aim: "独りで走らず進めたかを確かめる",
            },
            FollowUp {
                id: "shigoto-no-kufuu/why-used",
                text: "今もその方法は使われていますか",
                aim: "根づくまで面倒を見たかを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "suuji-mokuhyou",
        title: "目標の追いかけ方",
        theme: Theme::PastWork,
        asked: "どんな目標を持ち、どう追いかけていましたか",
        axes: &[Axis::Experience, Axis::Strength],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "大きな目標を、日々の動きに置きかえる力を知りたい質問です。数字を持たない職種では、仕事の良し悪しを何で測っていたかが問われます。",
        listens_for: &["月や週の単位まで、目標を小さくしている", "遅れに気づく日と、打つ手を決めてある"],
        pointers: &[
            "目標、途中で見ていた数、最後の結果の3つだけを使って話してみましょう。",
            "売上のない仕事では、件数や日数、差し戻しの割合などを目標に見立てます。",
            "まず届いた年のことを話し、届かなかった年は聞かれたら素直に答えてください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "suuji-mokuhyou/why-set",
                text: "その目標は、だれがどうやって決めたのですか",
                aim: "目標への納得のしかたを知る",
            },
            FollowUp {
                id: "suuji-mokuhyou/why-midway",
                text: "半ばで遅れていると分かったら、何をしますか",
                aim: "追い上げ方の引き出しを見る",
            },
            FollowUp {
                id: "suuji-mokuhyou/why-cost",
                text: "数字を追う間、後回しになったものはありますか",
                aim: "数に表れない仕事への目配りを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "shagai-no-aite",
        title: "社外との関係",
        theme: Theme::PastWork,
        asked: "お客様や取引先とは、どのように関係を築いてきましたか",
        axes: &[Axis::Skill, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "信頼が深まるまでに、どんな手間をかける人なのかを聞いています。うちのお客様の前に立つ姿も、重ねて想像しています。",
        listens_for: &["相手の困りごとをどう知ったかが語られている", "頻度や約束など、決めて続けたことがある"],
        pointers: &[
            "長く付き合った相手を一人選び、出会ったころと今のちがいから始めます。",
            "会った回数や返事の早さなど、続けてきた行いを数にしてみましょう。",
            "社名は出さず、「部品メーカーの購買の方」と立場で呼べば、秘密を守る人だと伝わります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "shagai-no-aite/why-refuse",
                text: "無理な頼みを受けたときは、どう返しますか",
                aim: "断り方と、代わりの案の出し方を見る",
            },
            FollowUp {
                id: "shagai-no-aite/why-lost",
                text: "離れていったお客様も、いらっしゃいましたか",
                aim: "続かなかった関係のふり返りを聞く",
            },
            FollowUp {
                id: "shagai-no-aite/why-first",
                text: "初めて会う方とは、何の話から入りますか",
                aim: "場のつくり方を知る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "senmon-no-setsumei",
        title: "専門外の人への説明",
        theme: Theme::PastWork,
        asked: "ご専門のことを、畑のちがう私にも分かるように説明していただけますか",
        axes: &[Axis::Skill, Axis::Character],
        asked_by: &[Interviewer::Executive, Interviewer::DepartmentHead, Interviewer::HumanResources],
        aim: "深く分かっている人ほど、やさしい言葉に置きかえられると考えられています。お客様や他部署への説明を任せられるかも、その話しぶりから想像します。",
        listens_for: &["専門の言葉を、だれもが知る物にたとえている", "相手の様子に合わせて、話の細かさを変えている"],
        pointers: &[
            "自分の仕事のうち、聞き手の会社にも関わりのあるテーマを選ぶと話が弾みます。",
            "何のための仕事か、何をしているか、なくなると何が困るかの3文で骨を作りましょう。",
            "略語は2つまでに減らし、途中で「ここまで、よろしいでしょうか」と確かめます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "senmon-no-setsumei/why-hard",
                text: "そのお仕事の、いちばん難しいところはどこですか",
                aim: "やさしい説明の奥にある深さを知る",
            },
            FollowUp {
                id: "senmon-no-setsumei/why-lost",
                text: "説明がうまく伝わらなかったときは、どうしますか",
                aim: "別の言葉に替える力を見る",
            },
            FollowUp {
                id: "senmon-no-setsumei/why-customer",
                text: "同じことをお客様に話すなら、どこを変えますか",
                aim: "相手によって話を組みかえられるかを確かめる",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: Basis {
            certainty: Certainty::Single,
            kinds: &[SourceKind::HiringManager, SourceKind::Editorial],
            note: "やさしく話せる人ほど理解が深いという見方は採用の現場にあり、3文の骨組みは編集部の案です。",
        },
        ..Question::FURTHER
    },
];
