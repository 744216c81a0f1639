//! マネジメント — leading people as one's job.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

/// What the advice on telling how one leads people rests on.
const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "人数や肩書きに加え、どう関わって何が変わったかを話すという助言が重なっています。",
};

/// Questions about leading and developing people.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "matome-keiken",
        title: "まとめたチーム",
        theme: Theme::Management,
        asked: "これまで、何人くらいのチームを、どうまとめてこられましたか",
        axes: &[Axis::Experience, Axis::Strength],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "任せられるチームの大きさと、まとめ方の流儀を知るための質問です。部下の人数のほか、評価や予算まで持っていたかも確かめています。",
        listens_for: &["人数・期間・権限が、そろって語られている", "チームの前と後が、人の動きで語られている"],
        pointers: &[
            "人数、年齢の幅、雇用の形を一文で示し、引きうけた時点の困りごとへ進みます。",
            "力を入れたことは一つに決め、朝の5分や月1回の面談など形のある動きで話しましょう。",
            "部下を持った経験がない方は、そう断ったうえで後輩や協力会社との仕事を語ってください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "matome-keiken/why-authority",
                text: "採用や評価、予算は、どこまで任されていましたか",
                aim: "権限の範囲を正しく知る",
            },
            FollowUp {
                id: "matome-keiken/why-changed",
                text: "途中でまとめ方を変えたことは、ありましたか",
                aim: "人や状況に合わせる幅を見る",
            },
            FollowUp {
                id: "matome-keiken/why-double",
                text: "人数が倍になったら、何を手放しますか",
                aim: "規模が変わるときの備えを聞く",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "ikusei",
        title: "人の育て方",
        theme: Theme::Management,
        asked: "部下や後輩を、どのように育ててきましたか",
        axes: &[Axis::Strength, Axis::Skill],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "教える熱意に加えて、相手に合わせた手順があるかを見ています。育った人のその後に、関わり方の実りが表れます。",
        listens_for: &["任せる仕事の大きさを、段階で上げている", "育った人の姿が、一人分くわしく語られる"],
        pointers: &[
            "一人を思いうかべ、はじめにできなかったことと今できることを一組にします。",
            "教えた日の話に、口を出さずに待った場面を足すと、任せる力が伝わります。",
            "自分の手柄にまとめず、本人が何を頑張ったかを一文はさみましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "ikusei/why-person",
                text: "相手によって、教え方をどう変えていますか",
                aim: "人を見る細やかさを確かめる",
            },
            FollowUp {
                id: "ikusei/why-failed",
                text: "育成で悩んだのは、どんなときでしたか",
                aim: "教える難しさへの向きあい方を知る",
            },
            FollowUp {
                id: "ikusei/why-time",
                text: "忙しい中で、教える時間はどう確保しましたか",
                aim: "育成を後回しにしない工夫を見る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "nobinayamu-buka",
        title: "伸びなやむ部下",
        theme: Theme::Management,
        asked: "成果の出ないメンバーがいたら、どう関わりますか",
        axes: &[Axis::Skill, Axis::Character],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "本人のせいと決める前に、何を調べるかを聞いています。待つ期間と打つ手の両方があると、任せる側も安心できます。",
        listens_for: &["気持ち、力量、役割のどこに原因があるかを分けている", "期限と目標を、本人と一緒に決めている"],
        pointers: &[
            "話を聞く、仕事を横で見る、やり方を替えてみる、という段階に分けて話します。",
            "実例では本人と分かる特徴を伏せ、能力ではなく仕事の状態を説明しましょう。",
            "解決しきれなかった話なら、役割替えを上司に相談したところまでで十分です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "nobinayamu-buka/why-cause",
                text: "原因が本人にないと分かったら、何を変えますか",
                aim: "仕組みの側も疑えるかを見る",
            },
            FollowUp {
                id: "nobinayamu-buka/why-others",
                text: "ほかのメンバーには、どう説明しますか",
                aim: "公平さの保ち方を知る",
            },
            FollowUp {
                id: "nobinayamu-buka/why-limit",
                text: "手を尽くしても変わらないときは、どうしますか",
                aim: "厳しい判断と誠実さの両立を確かめる",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "toshiue-no-buka",
        title: "年上のメンバー",
        theme: Theme::Management,
        asked: "年上のメンバーをまとめることになったら、どう接しますか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::HumanResources],
        aim: "年齢や社歴の順が逆になっても、役割を果たせるかを確かめています。配属先に先輩格の人がいると、出やすい質問です。",
        listens_for: &["敬意の示し方と、仕事の頼み方の両方がある", "相手の経験を、チームの力に変えている"],
        pointers: &[
            "言葉づかいや相談の順序など、敬意が形に出る行いを一つ話します。",
            "「遠慮なく言います」だけでは固く響くので、頼む前に相手の考えを聞く手順を入れましょう。",
            "経験のない方は、年上の協力会社やベテランの販売員と働いた場面を手がかりにできます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "toshiue-no-buka/why-refused",
                text: "それは無理だと断られたら、どう返しますか",
                aim: "感情的にならず進める力を見る",
            },
            FollowUp {
                id: "toshiue-no-buka/why-learned",
                text: "年上の方から教わったことで、今も役立っているものは何ですか",
                aim: "相手の経験への敬意を確かめる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "敬意と役割の両方を示すという点は、どの立場の解説でもほぼ同じです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "jitsumu-to-kanri",
        title: "実務とまとめ役",
        theme: Theme::Management,
        asked: "担当のお仕事とチームのとりまとめを、どう両立させていますか",
        axes: &[Axis::Skill, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
        aim: "中途採用の管理職では、自分も手を動かす席が多くあります。数字に追われる月ほど、メンバーとの時間をどう守るかが気になります。",
        listens_for: &["時間の配分が、割合や曜日で示されている", "自分にしかできない仕事を、計画して減らしている"],
        pointers: &[
            "ある一週間を例に、自分の仕事とメンバーのための時間をおよその割合で示しましょう。",
            "月曜の朝の15分の面談など、忙しくなっても動かさない予定を一つ挙げます。",
            "手放した仕事と、受けとった人の変化を組にすると、抱えこまない姿が伝わります。",
        ],
        follow_ups: &[
            FollowUp {
                id: "jitsumu-to-kanri/why-slipped",
                text: "どちらかに手が回らなかった時期は、ありましたか",
                aim: "崩れたときの気づき方を知る",
            },
            FollowUp {
                id: "jitsumu-to-kanri/why-delegate",
                text: "人に任せた仕事が遅れたときは、どうしましたか",
                aim: "任せた責任の持ち方を見る",
            },
            FollowUp {
                id: "jitsumu-to-kanri/why-ratio",
                text: "当社では、何割くらいを実務に充てたいですか",
                aim: "望む働き方と席の中身を合わせる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Single,
            kinds: &[SourceKind::Literature, SourceKind::Editorial],
            note: "実務を兼ねる管理職の多さは調査で知られ、時間の割合で示す方法は編集部の考えです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "hyouka-no-tsutaekata",
        title: "評価の伝え方",
        theme: Theme::Management,
        asked: "メンバーに厳しい評価を伝えるとき、どのように話しますか",
        axes: &[Axis::Character, Axis::Skill],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive, Interviewer::HumanResources],
        aim: "言いにくいことを、相手の力になる形で渡せるかを見ています。日ごろ根拠を集めている人かどうかも、話の端々に表れます。",
        listens_for: &["面談の前から、こまめに事実を伝えている", "相手の言い分を聞く時間を取っている"],
        pointers: &[
            "事実、求めていた水準、これからの手助けの順に、面談の口調のまま語ってみます。",
            "前もって集めた記録や、上司とすり合わせたことを一つ加えると公平さが見えます。",
            "評価する立場になかった方は、後輩へ改善を頼んだ日のことを例にとりましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "hyouka-no-tsutaekata/why-object",
                text: "その評価には納得できないと言われたら、何を話しますか",
                aim: "聞く耳と説明する力の両方を見る",
            },
            FollowUp {
                id: "hyouka-no-tsutaekata/why-bias",
                text: "好き嫌いが評価に混ざらないよう、何をしていますか",
                aim: "公平であるための習慣を知る",
            },
            FollowUp {
                id: "hyouka-no-tsutaekata/why-praise",
                text: "ほめるときに、心がけていることはありますか",
                aim: "日ごろの言葉のかけ方を聞く",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::HiringManager, SourceKind::Literature],
            note: "評価の面談を扱う本も現場の管理職も、日ごろの事実をもとに話すことを勧めています。",
        },
        ..Question::FURTHER
    },
];
