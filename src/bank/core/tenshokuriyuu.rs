//! ① 転職理由 — why the applicant is leaving the present job.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The first of the seven: the reason for leaving, turned towards the work to come.
pub(super) const QUESTION: Question = Question {
    id: "tenshokuriyuu",
    title: "転職理由",
    theme: Theme::Seven,
    asked: "転職を考えられた理由を、聞かせてください",
    axes: &[Axis::Vision, Axis::Character],
    asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources],
    aim: "辞める事情そのものより、同じことが当社でも起きないかを気にしています。不満を、次にしたい仕事の言葉に置きかえられるかも見どころです。部門長は、任せる仕事とその希望が重なるかを聞いています。",
    listens_for: &[
        "理由が最初の一文で分かり、一次面接の話と食い違わない",
        "人や会社のせいにせず、ためした工夫まで話せる",
        "今の職場では届かないと言える筋道がある",
        "次にしたいことが、配属先の仕事と重なっている",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Conclusion, prompt: "転職を考えた理由を、一文で" },
        Slot { part: Part::Scene, prompt: "そう考えるきっかけになった出来事" },
        Slot { part: Part::Reason, prompt: "今の職場でためしたことと、届かなかった所" },
        Slot { part: Part::Use, prompt: "こちらの仕事で、まずしたいこと" },
    ],
    examples: &[
        Example {
            id: "tenshokuriyuu/sales",
            family: JobFamily::Sales,
            speaker: "複合機の法人営業6年・31歳 → 業務ソフト会社の導入支援",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "理由は一つで、売ったあとのお客様に、最後まで関わる仕事がしたいからです。",
                },
                Sentence {
                    part: Part::Scene, text: "複合機の営業を6年続け、昨年度の担当は42社です。"
                },
                Sentence {
                    part: Part::Reason,
                    text: "ところが契約が済むと窓口は保守の部署に移り、使われ方を知るのは年に一度の更新のときだけでした。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "そこで昨年の春、納品の1か月後に訪ねる約束を、12社とだけ結んでみました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "使い方を一緒に見直すと、そのうち10社が今年も契約を続けてくださいました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "この時間を仕事の真ん中に置けるのが、専任の担当が付く御社の導入支援だと考えています。",
                },
            ],
            point: "不満を言う代わりに、今の職場で小さくためした話を置いています。その続きをする場所として、会社が選ばれています。",
        },
        Example {
            id: "tenshokuriyuu/care",
            family: JobFamily::Care,
            speaker: "回復期病棟の作業療法士7年・30歳 → 福祉用具メーカーの商品企画",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "私が転職を考えたのは、病院の外で、暮らしの道具から人を支えたくなったからです。",
                },
                Sentence {
                    part: Part::Scene, text: "病棟では7年間で、約240人の退院に立ち会ってきました。"
                },
                Sentence {
                    part: Part::Scene,
                    text: "ある方は、歩けるようになって家に戻ったのに、浴室の手すりが合わず3週間で再び入院されました。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "それから退院前の家屋訪問を月2件から5件に増やしましたが、病院の職員が関われるのはその日までです。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "道具を作る側に回れば、まだ会っていない方の浴室にも手が届きます。",
                },
                Sentence {
                    part: Part::Use,
                    text: "療法士の声を試作に返している御社で、使う場面を見てきた者として、設計の早い時期から加わりたいです。",
                },
            ],
            point: "一人の患者さんの話が、職種を変える訳になっています。資格を離れる理由を、道具という一語で結びました。",
        },
        Example {
            id: "tenshokuriyuu/early-career",
            family: JobFamily::EarlyCareer,
            speaker: "求人広告の営業1年9か月・24歳 → 機械部品商社の営業",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "品物の中身まで分かったうえで勧める営業になりたい、というのが転職の理由です。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "新卒で入った広告の会社では1年9か月、飲食店に求人広告を案内してきました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "1日40件の電話を続け、受注は入社半年ごろの月2件から、今は月7件まで伸びています。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "ただ、手応えがあったのは件数よりも、厨房の動きを聞いて募集の文を書き直したときでした。",
                },
                Sentence {
                    part: Part::Result, text: "それまで3か月応募のなかった店に、5人の応募が届いたのです。"
                },
                Sentence { part: Part::Reason, text: "短い在籍になることは承知しています。" },
                Sentence {
                    part: Part::Use,
                    text: "だからこそ御社では、図面を読むところから覚え、同じお客様を長く担当したいと考えています。",
                },
            ],
            point: "在籍の短さを隠さず一文で認め、すぐ次の働き方へ進んでいます。結果も残しているので、逃げには聞こえません。",
        },
        Example {
            id: "tenshokuriyuu/clerical",
            family: JobFamily::Clerical,
            speaker: "建材会社の営業事務9年・38歳 → 物流会社の業務改善チーム",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "転職で実現したいのは、伝票を速くさばくことではなく、流れそのものを直すことです。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "今は営業事務の9年目で、月に約1,100枚の受注伝票を3人で処理しています。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "月末に残業が重なるので、入力の時間帯をそろえ、差し戻しを月60枚から22枚まで減らしました。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "それでも、もとの書式は本社の決まりで、事務所からは手を出せません。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "一次面接で、御社では倉庫と事務が同じ机を囲んで書式を直すと伺い、探していた仕事だと感じました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "差し戻しの訳を9年見てきた目で、まず入口の1枚から直していきたいです。",
                },
            ],
            point: "残業の話は一度だけで、すぐ打った手に変わっています。届かなかった所がはっきりしていて、会社を移る訳が分かります。",
        },
    ],
    weak: &[
        Weak {
            id: "tenshokuriyuu/weak-forward",
            text: "転職の理由は、現職の残業の多さです。月に60時間を超えることが続いていて、課長に相談しても人は増えませんでした。同期も3人辞めてしまい、残った者に仕事が回ってきます。体もきつくなり、このままでは続けられないと感じています。",
            shows: "forward",
            why: "つらさは、よく伝わります。次にしたいことがないと、同じ事情でまた離れるのではと聞き手は考えてしまいます。",
            better: "転職の理由は、一人で抱える働き方から、分担して質を上げる働き方へ移りたいからです。現職では月60時間を超える残業が続いたため、仕事の割り振りを表にして課長に渡しました。手分けの進んだ月は45時間まで下がりましたが、欠員が出るとまた元に戻ってしまいます。二人一組で案件を持つ御社では、引き継ぎの型を整えるところから取り組みたいです。",
        },
        Weak {
            id: "tenshokuriyuu/weak-conclusion",
            text: "大学を出てから、はじめは子ども服の店で4年、そのあと通販の会社に移って今年で5年になります。通販では商品のページを月に30点ほど作り、途中からは返品の窓口も受けもちました。返品の手紙を読むうちに、写真と文だけでは届かないことがあると気づいたのです。それで、お客様と話しながら品物を選ぶ仕事に戻りたくなり、転職を考えました。",
            shows: "conclusion",
            why: "経歴から入ると、何の答えなのかを聞き手が待つことになります。結びの一文が良いので、先頭に移すと伝わりやすくなります。",
            better: "転職を考えたのは、お客様と話しながら品物を選ぶ仕事に、もう一度戻りたいからです。子ども服の店で4年、通販の会社で5年働いてきました。今は月30点の商品ページを作りながら、返品の窓口も兼ねています。そこで手紙を読み、写真と文だけでは届かないことがあると知りました。予約制で一組ずつ迎える御社の売り場なら、その届かなかった所を聞けると考えています。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "tenshokuriyuu/why-now",
            text: "なぜ、今の時期に動こうと決めたのですか",
            aim: "きっかけと、考えた時間の長さを知る",
        },
        FollowUp {
            id: "tenshokuriyuu/why-stay",
            text: "その希望は、今の会社の異動では叶いませんか",
            aim: "残る道も考えたかを確かめる",
        },
        FollowUp {
            id: "tenshokuriyuu/why-tried",
            text: "変えようとして、ご自身は何をしましたか",
            aim: "人任せにせず動く人かを見る",
        },
        FollowUp {
            id: "tenshokuriyuu/why-else",
            text: "転職のほかには、どんな道を考えましたか",
            aim: "選ばなかった道と、その訳を聞く",
        },
        FollowUp {
            id: "tenshokuriyuu/why-same",
            text: "当社でも似たことが起きたら、どうされますか",
            aim: "同じ理由で離れないかを確かめる",
        },
        FollowUp {
            id: "tenshokuriyuu/why-first",
            text: "かなえたいことを一つだけ選ぶなら、何ですか",
            aim: "理由の中の順番をはっきりさせる",
        },
        FollowUp {
            id: "tenshokuriyuu/why-leave",
            text: "引き継ぎには、どのくらいかかりそうですか",
            aim: "今の職場への責任の持ち方を知る",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "前の職場への不満で話が終わる",
            way: "不満は一文にとどめます。次の一文で、したい仕事を話しましょう。",
        },
        Pitfall {
            trap: "一次面接と理由が変わってしまう",
            way: "一次のメモと言い方をそろえておきます。考えが進んだときは、そう言ってかまいません。",
        },
        Pitfall {
            trap: "志望動機とつながらない",
            way: "辞める理由への答えが、志望動機の中にあるかを見ます。なければ、どちらかに一言足しましょう。",
        },
        Pitfall {
            trap: "年収や休みだけを理由に置く",
            way: "条件も本音の一つです。仕事の中身の理由を先に、条件は聞かれたときに話しましょう。",
        },
    ],
    length: Seconds { min: 45, max: 75 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "不満よりも次にしたい仕事を軸に話す、という点で一致しています。",
    },
};
