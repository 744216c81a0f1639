//! ストレスと働き方 — how the applicant keeps well and keeps working.

use crate::bank::{Axis, Basis, Certainty, FollowUp, Interviewer, Question, Seconds, SourceKind, Theme};

const BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "強さを言い立てるより、気づき方と整え方を話すほうがよいという見方で重なっています。",
};

/// The questions about stress and ways of working, the commonest first.
pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "sutoresu",
        title: "ストレスとの付き合い方",
        theme: Theme::Stress,
        asked: "どんなときにストレスを感じ、どう対処されていますか",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources],
        aim: "ストレスに強い人を探しているというより、早く気づいて手を打てるかを見ています。配属先の忙しさと合うかも、そっと照らしています。",
        listens_for: &[
            "感じる場面が、仕事の出来事として語られている",
            "職場でできる対処と、休みの日の対処がそろっている",
        ],
        pointers: &[
            "急な変更や待ち時間など、配属先で毎日は起きない場面から一つ選びましょう。",
            "気づくきざし、まずすること、頼る人の3段で話すと筋が通ります。",
            "「感じません」で終えるより、小さな例を一つ出すほうが人柄は届きます。",
        ],
        follow_ups: &[
            FollowUp {
                id: "sutoresu/why-sign",
                text: "調子が落ちてきたとき、ご自身では何で気づきますか",
                aim: "早めに手を打てる人かを知る",
            },
            FollowUp {
                id: "sutoresu/why-tell",
                text: "つらいとき、上司にはどのように伝えますか",
                aim: "一人で抱えこまないかを確かめる",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "puresshaa",
        title: "重圧のかかる仕事",
        theme: Theme::Stress,
        asked: "プレッシャーの大きい仕事に、どう向きあってきましたか",
        axes: &[Axis::Character, Axis::Experience],
        asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive],
        aim: "気持ちの強さで乗りきる人か、仕事を小さく分けられる人かを聞きわけています。重い案件を任せる日のことを考えながらの質問です。",
        listens_for: &["何が重圧だったのかが、金額や期限で分かる", "不安を減らすためにした準備がある"],
        pointers: &[
            "責任の重かった仕事を一つ選び、うまくいかなければ何が起きたかを一文で示しましょう。",
            "その日までにした準備を二つ、相談した人を一人、順に挙げます。",
            "がんばりの話は短く切りあげ、次の機会にも使える段取りで結んでください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "puresshaa/why-worst",
                text: "いちばん悪い結果には、どう備えていましたか",
                aim: "先を読む力を見る",
            },
            FollowUp {
                id: "puresshaa/why-earlier",
                text: "もし期限が1週間早まっていたら、何を残して何をやめましたか",
                aim: "追われた中での選び方を知る",
            },
        ],
        length: Seconds { min: 45, max: 75 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "hanbouki",
        title: "忙しい時期の働き方",
        theme: Theme::Stress,
        asked: "うちは月末がかなり忙しくなります。そういう時期は、どう働いてこられましたか",
        axes: &[Axis::Experience, Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "忙しさの山を、前もって低くできるかを知りたい質問です。余裕のないときに周りへどう接するかも、想像しています。",
        listens_for: &["忙しくなる前に、手を打っている", "周りに手を貸す、または借りる動きが見える"],
        pointers: &[
            "忙しい時期を、いつ、何件、ふだんの何倍だったかで言えるようにします。",
            "山が来る前にしたこと、最中に守ったこと、終わってから直したことを並べましょう。",
            "睡眠を削った話は体調の心配につながりやすいので、外しておくと安心です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "hanbouki/why-mood",
                text: "余裕がないとき、周りの方への接し方は変わりますか",
                aim: "一緒に働く人への影響を知る",
            },
            FollowUp {
                id: "hanbouki/why-late",
                text: "間に合わないと分かったら、いつ、だれに伝えますか",
                aim: "知らせる早さと、相手の選び方を知る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: Basis {
            certainty: Certainty::Editorial,
            kinds: &[SourceKind::Editorial],
            note: "山の前・最中・後に分けて話す形は、編集部で考えたものです。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "yaruki",
        title: "やる気の保ち方",
        theme: Theme::Stress,
        asked: "気持ちが続かない時期を、どう乗りこえてきましたか",
        axes: &[Axis::Character, Axis::Vision],
        asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
        aim: "だれにでもある波を、自分の手で戻せるかをたずねています。仕事の何が支えになる人なのかも、話の中から拾っています。",
        listens_for: &["気持ちが下がったきっかけを、自分でつかんでいる", "気分より先に、仕事の進め方で立て直している"],
        pointers: &[
            "単調な作業が続いた、成果が出なかったなど、気持ちが下がった時期を一つ選びましょう。",
            "そのときに変えた進め方を一つ、調子が戻ったと感じた出来事を一つ、続けて話します。",
            "会社や上司への不満は置いて、自分で動かせたことに話をしぼってください。",
        ],
        follow_ups: &[
            FollowUp {
                id: "yaruki/why-absorbed",
                text: "反対に、時間を忘れるのはどんな作業のときですか",
                aim: "力が出る仕事と配属先を照らす",
            },
            FollowUp {
                id: "yaruki/why-again",
                text: "似た時期がまた来たら、どのくらいで戻れそうですか",
                aim: "立て直しの早さを測る",
            },
        ],
        length: Seconds { min: 30, max: 60 },
        basis: BASIS,
        ..Question::FURTHER
    },
    Question {
        id: "taichou",
        title: "体調の整え方",
        theme: Theme::Stress,
        asked: "長く働くために、体調の面で心がけていることはありますか",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::HumanResources, Interviewer::DirectManager],
        aim: "仕事を安定して続けられるかを、ふだんの習慣から想像しています。立派な健康法よりも、続いていることに説得力があります。",
        listens_for: &["無理のない習慣が、頻度や年数で語られている", "仕事の調子と結びつけて話している"],
        pointers: &[
            "睡眠・食事・運動のうち、1年以上続いている習慣を一つだけ選びましょう。",
            "始めたきっかけと、仕事で変わった点を一文ずつ添えます。",
            "持病や通院は、仕事で配慮がほしいときに、その点を中心に話しましょう。",
        ],
        follow_ups: &[
            FollowUp {
                id: "taichou/why-bad-day",
                text: "体調がすぐれない日は、仕事をどう回していますか",
                aim: "休むときの備えと連絡を知る",
            },
            FollowUp {
                id: "taichou/why-lasting",
                text: "それが続いているのは、どんな工夫があるからでしょう",
                aim: "習慣を保つこつを聞く",
            },
        ],
        length: Seconds { min: 20, max: 45 },
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Official, SourceKind::Agency],
            note: "仕事に必要のない健康の情報は集めないよう、公的な資料が採用側に求めています。",
        },
        ..Question::FURTHER
    },
    Question {
        id: "yasumi-no-hi",
        title: "休日の過ごし方",
        theme: Theme::Stress,
        asked: "お休みの日は、どのように過ごされていますか",
        axes: &[Axis::Character],
        asked_by: &[Interviewer::DirectManager, Interviewer::HumanResources, Interviewer::Executive],
        aim: "場をやわらげながら、仕事の外での人となりを知る質問です。気持ちの切り替え方は、ふだんの働き方を支える話にもなります。",
        listens_for: &["飾らない、その人らしい話になっている", "休みと仕事の切り替えができている"],
        pointers: &[
            "このひと月で実際にしたことから一つ選び、場面が浮かぶように話しましょう。",
            "勉強や資格だけにせず、好きなことを先に置くほうが会話は弾みます。",
            "最後の一文で、休み明けの仕事への効き目に軽く触れれば十分です。",
        ],
        follow_ups: &[
            FollowUp {
                id: "yasumi-no-hi/why-hooked",
                text: "どんなところが、そんなに面白いのですか",
                aim: "熱の入り方と、伝える力を見る",
            },
            FollowUp {
                id: "yasumi-no-hi/why-busy",
                text: "忙しいときも、その時間はとれていますか",
                aim: "気分の切り替えが続いているかを知る",
            },
        ],
        length: Seconds { min: 20, max: 45 },
        basis: BASIS,
        ..Question::FURTHER
    },
];
