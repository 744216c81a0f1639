//! ④ 長所 — the strength, and where it shows in this job.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The fourth of the seven: one strength, seen in a scene and put to use in the new team.
pub(super) const QUESTION: Question = Question {
    id: "chousho",
    title: "長所",
    theme: Theme::Seven,
    asked: "ご自身の長所は、どんなところですか",
    axes: &[Axis::Strength, Axis::Character],
    asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead, Interviewer::HumanResources],
    aim: "良いところの数を競う質問ではありません。その長所が、うちのチームのどの場面で出るのかを聞いています。ほかの人と働くときの表れ方や、加減を知っているかも気にしています。",
    listens_for: &[
        "長所を一言で言いきり、場面で裏づけている",
        "人と働く中での表れ方に、協調性が見える",
        "相手や状況に合わせて加減する、柔軟さがある",
        "配属先の仕事の、どこで役立つかが言える",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Conclusion, prompt: "長所を、動きの分かる言葉で一文に" },
        Slot { part: Part::Scene, prompt: "それが出た場面を、一つだけ" },
        Slot { part: Part::Result, prompt: "周りや数字が、どう変わったか" },
        Slot { part: Part::Use, prompt: "こちらの仕事なら、どこで出せそうか" },
    ],
    examples: &[
        Example {
            id: "chousho/retail",
            family: JobFamily::Retail,
            speaker: "ベーカリー店長6年・31歳 → 社員食堂を運営する会社の店舗指導",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "人の手が止まる前に気づいて声をかけるところが、私の長所です。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "昼の混む時間は、レジの列よりも、棚に向かうスタッフの背中を見るようにしています。",
                },
                Sentence {
                    part: Part::Reason, text: "補充が遅れだすと、そのあと10分で列が伸びるからです。"
                },
                Sentence {
                    part: Part::Scene,
                    text: "入って間もない人には次の一手を、慣れた人には任せる範囲を伝え、声のかけ方は変えてきました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "11人の店で、昼の会計待ちは平均6分から3分に縮み、離職も前の年の5人から1人になりました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "食堂12か所を回る御社の仕事では、各店の混む1時間に立ち会い、この気づく力を活かします。",
                },
            ],
            point: "背中を見るという一言で、長所が目に見えます。相手によって声を変える話が、柔軟さの裏づけになっています。",
        },
        Example {
            id: "chousho/clerical",
            family: JobFamily::Clerical,
            speaker: "法律事務所の事務7年・40歳 → 建設会社の工事事務",
            sentences: &[
                Sentence {
                    part: Part::Conclusion, text: "同僚からよく言われる長所は、几帳面さです。"
                },
                Sentence {
                    part: Part::Reason,
                    text: "といっても、細かく守らせるのではなく、守りやすい形を作るほうに働きます。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "7年勤めた法律事務所では、弁護士5人の書類の期限を預かっていました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "予定表を色分けしても見落としは消えず、毎朝一人ずつ、その日の締切を声に出して確かめる形に変えました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "年に4回ほどあった当日の駆けこみは、それからの2年間で1回だけです。",
                },
                Sentence {
                    part: Part::Use,
                    text: "工事の手が離せない御社の現場でも、書類を出しやすい時間を先に聞き、この長所を活かします。",
                },
            ],
            point: "ありふれた長所でも、二つ目の文でこの人だけの意味に変わりました。守らせない几帳面さは、現場の人にも歓迎されます。",
        },
        Example {
            id: "chousho/public-relations",
            family: JobFamily::PublicRelations,
            speaker: "水族館の広報5年・32歳 → 鉄道会社の広報",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "長所として挙げたいのは、言いにくいことを先に聞いておけるところです。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "水族館の広報で5年、年に70件ほどの取材を受けてきましたが、動物の不調は飼育員も口が重くなります。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "そこで聞かれて困る質問を15個書き出し、担当の6人と答え方を練習しました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "人気のアザラシが亡くなった春も、当日の夕方に経緯を出し、訂正の記事は1本もありませんでした。",
                },
                Sentence {
                    part: Part::Result,
                    text: "「先に聞いてもらえて助かった」という飼育員の言葉を、今も覚えています。",
                },
                Sentence {
                    part: Part::Use,
                    text: "遅れや事故を伝える御社の広報でも、駅の方が話しにくいことから先に聞く力を活かします。",
                },
            ],
            point: "つらい出来事の中で、準備が人を守った話です。華やかな実績より、部署の仕事との近さが伝わります。",
        },
    ],
    weak: &[
        Weak {
            id: "chousho/weak-strength",
            text: "長所は、粘り強さです。8年前から市民ランナーとして、週に4回、朝の5時から走っています。雨の日も雪の日も、距離を短くしてでも外に出ます。周りからは、一度決めたらやめない人だとよく言われます。",
            shows: "strength_to_job",
            why: "人柄がよく見えます。その粘りが仕事のどこで出るかが続くと、配属先の場面と重なります。",
            better: "長所は、決めたことを小さくしてでも続ける粘り強さです。週に4回の朝の走りは8年目で、雨の日も距離を半分にして外へ出ます。経理の仕事でも同じで、未回収の42件を毎朝2件ずつ確かめ、2か月で5件まで減らしました。この粘り強さを活かし、御社の債権管理でも、毎朝決まった件数から手をつけます。",
        },
        Weak {
            id: "chousho/weak-vague",
            text: "長所は、人と打ちとけるのが早いことです。営業の仕事は5年になります。その中で、いろいろな業界のたくさんの方と幅広い話をして、信頼を築いてきました。御社の営業でもこの力を活かし、お客様との関係を広げたいです。",
            shows: "vague",
            why: "親しみやすさは感じられます。「いろいろ」を一つの場面に替えると、打ちとける様子が目に浮かびます。",
            better: "長所は、初めて会う方とも早く打ちとけられることです。営業になって5年、町工場を訪ねるときは、商品より先に機械の名前を聞いています。昨年は30社を回り、17社で2回目の約束をいただきました。御社の新しい地域でもこの力を活かし、まず工場の機械を覚えることから関係を作ります。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "chousho/why-scene",
            text: "その長所が一番よく出た場面を、教えていただけますか",
            aim: "言葉だけでなく、動きで確かめる",
        },
        FollowUp {
            id: "chousho/why-others",
            text: "周りの方からも、そう言われますか",
            aim: "本人の見方と周りの見方を比べる",
        },
        FollowUp {
            id: "chousho/why-backfire",
            text: "その長所が、裏目に出たことはありますか",
            aim: "強みの加減を知っているかを見る",
        },
        FollowUp {
            id: "chousho/why-choice",
            text: "ほかの長所ではなく、それを選んだのはなぜですか",
            aim: "仕事に合わせて選んだかを聞く",
        },
        FollowUp {
            id: "chousho/why-team",
            text: "考え方のちがう人と組むときは、どう出ますか",
            aim: "協調性と、合わせ方を知る",
        },
        FollowUp {
            id: "chousho/why-here",
            text: "当社の仕事では、どの場面で役立ちそうですか",
            aim: "配属先での働きを思いえがく",
        },
        FollowUp {
            id: "chousho/why-since",
            text: "それは、いつごろ身についたものですか",
            aim: "強みが育った道すじを知る",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "長所をいくつも並べる", way: "一つにしぼります。場面が一つあれば、人柄まで伝わります。"
        },
        Pitfall {
            trap: "性格の話だけで終わる",
            way: "動きの言葉に替えてみます。「明るい」なら、朝だれに何と言うかです。",
        },
        Pitfall {
            trap: "短所の話とかみ合わない",
            way: "長所と短所を続けて読みます。同じ人の話に聞こえるか、確かめましょう。",
        },
        Pitfall {
            trap: "配属先で使わない長所を選ぶ",
            way: "求人票の仕事を一つ選びます。その場面で出る長所から話しましょう。",
        },
    ],
    length: Seconds { min: 30, max: 75 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "長所は一つにしぼり、仕事で出た場面を添えるという助言でそろっています。",
    },
};
