//! ③ 活かせる実績・スキル — what can be done again here.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The third of the seven: results and skills, and the way they would be repeated at the new company.
pub(super) const QUESTION: Question = Question {
    id: "jisseki",
    title: "活かせる実績",
    theme: Theme::Seven,
    asked: "当社で活かせる実績やスキルを、教えてください",
    axes: &[Axis::Experience, Axis::Skill, Axis::Strength],
    asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
    aim: "入社したら何を任せられるかを、上司になる人が思いえがくための質問です。成果の大きさより、どうやって出したかを聞いています。やり方が分かると、当社でもできそうだと感じられます。",
    listens_for: &[
        "結論から話し、何ができる人かがすぐに分かる",
        "期間・量・成果に、比べるもとがついている",
        "チームの中で、本人の動かした所が見える",
        "条件が変わってももう一度できる、再現性がある",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Conclusion, prompt: "いちばん役立ちそうな実績を、一文で" },
        Slot { part: Part::Scene, prompt: "いつ、どこで、どれだけの仕事だったか" },
        Slot { part: Part::Scene, prompt: "その中で、あなたが工夫したこと" },
        Slot { part: Part::Result, prompt: "前と後を、数字で並べて" },
        Slot { part: Part::Use, prompt: "こちらの仕事で、もう一度やるなら" },
    ],
    examples: &[
        Example {
            id: "jisseki/manufacturing",
            family: JobFamily::Manufacturing,
            speaker: "樹脂成形の生産管理7年・34歳 → 医療機器メーカーの工程管理",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "私が持っていけるのは、金型の段取り替えを縮めて、小さな注文にも応えてきた実績です。",
                },
                Sentence {
                    part: Part::Scene, text: "成形機18台の計画を受けもち、3年かけて進めました。"
                },
                Sentence {
                    part: Part::Scene,
                    text: "替える作業を毎回ビデオに撮り、機械を止めずにできる準備を、班の6人と書き出したのが最初です。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "手間が増えると渋る声もあり、夜勤の班長の案を先に採り入れました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "1回52分だった段取りは、1年目の終わりに38分、3年目には29分になっています。",
                },
                Sentence {
                    part: Part::Use,
                    text: "この進め方を活かし、御社の洗浄工程でもまず1週間を撮影して、現場の案から順に試します。",
                },
            ],
            point: "渋る人にどう向きあったかが、短く入っています。撮る、書き出す、試すという手順なので、別の工場でもできると伝わります。",
        },
        Example {
            id: "jisseki/engineering",
            family: JobFamily::Engineering,
            speaker: "配車システムの開発5年・30歳 → 病院予約サービスの開発チーム",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "夜中に止まらない仕組みへ作り直した実績が、御社の予約サービスで活かせます。",
                },
                Sentence {
                    part: Part::Scene, text: "タクシー会社30社が使う配車の仕組みを、4人で5年間見てきました。"
                },
                Sentence {
                    part: Part::Reason,
                    text: "入った当初は夜間の呼び出しが月に11回あり、数えてみると、うち6回は同じ集計の処理が原因でした。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "私はその処理を昼間に少しずつ走らせる形に書き替え、止まったときの手順を1枚にまとめています。",
                },
                Sentence {
                    part: Part::Result,
                    text: "2年前の秋に切り替えてからは、呼び出しが月2回を超えたことはありません。",
                },
                Sentence {
                    part: Part::Use,
                    text: "予約が集まる朝8時台についても、御社の記録を数えるところから始め、重い処理の時間をずらします。",
                },
            ],
            point: "直した技術より先に、数えて原因をしぼった順番を話しています。畑のちがう上司にも、何が起きたか分かります。",
        },
        Example {
            id: "jisseki/human-resources",
            family: JobFamily::HumanResources,
            speaker: "食品スーパーの人事6年・37歳 → 物流会社の採用リーダー",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "一番お話ししたい実績は、店長候補の1年以内の離職を、20人中7人から2人に減らしたことです。",
                },
                Sentence {
                    part: Part::Scene, text: "面接から入社後の面談までを、2人で6年間受けもってきました。"
                },
                Sentence {
                    part: Part::Reason,
                    text: "辞めた方に聞くと、仕事の重さよりも、最初の棚卸しの夜に一人だったことがこたえたそうです。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "そこで入社1か月目の棚卸しには、前の年に入った先輩が横に立つ形を考えました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "店長会議では反対もあり、まず1店で試して、その結果を手に18店を説いて回りました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "御社のドライバー採用でも、離れた方の話を聞くところから始め、聞いて形にする力を活かします。",
                },
            ],
            point: "数字の前後が最初の一文にそろっています。反対の中で1店から始めた話に、人を動かす力が出ています。",
        },
        Example {
            id: "jisseki/sales",
            family: JobFamily::Sales,
            speaker: "住宅設備の代理店営業8年・33歳 → 産業用照明メーカーの営業",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "はい、注文の途絶えた代理店との取引を立て直してきたことが、お役に立てる実績です。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "3年前に引き継いだ26店のうち、15店は半年以上、注文がありませんでした。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "売り込みをいったん止めて工事に同行し、職人さんがうちの品を選ばない訳を聞いて歩きました。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "返ってきたのは値段のことではなく、取り付け説明書の字が小さいという声です。",
                },
                Sentence {
                    part: Part::Result,
                    text: "説明書を絵入りに作り替えると、翌年は15店のうち9店で注文が戻りました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "26店を合わせた年間の売上も、1億2千万円から1億6千万円になっています。",
                },
                Sentence {
                    part: Part::Use,
                    text: "御社の照明も工事の方が選ぶ品ですから、同行して声を拾い、売る道具から直す力を活かします。",
                },
            ],
            point: "売れない訳を足で集めた過程が、そのまま強みの説明になっています。品物が変わっても通じる理由を添えました。",
        },
    ],
    weak: &[
        Weak {
            id: "jisseki/weak-baseline",
            text: "活かせる実績は、営業成績で社内トップになったことです。法人営業を6年続け、40社を担当してきました。毎月どの会社にも足を運び、次の予算の時期を聞いて、提案を早めに出す進め方です。御社の営業でもこの進め方を活かし、まず予算の時期を一覧にします。",
            shows: "baseline",
            why: "力のある人だと伝わります。何人の中での1番かが入ると、聞き手は大きさを正しく思いえがけます。",
            better: "活かせる実績は、法人営業28人の中で、昨年度の受注額が1位になったことです。6年間で40社を受けもち、受注は前の年の7,200万円から9,500万円に伸びました。毎月すべての会社を訪ね、次の予算の時期を先に聞いていたためです。御社でもこの進め方を活かし、予算の時期の一覧づくりから始めます。",
        },
        Weak {
            id: "jisseki/weak-reproduce",
            text: "活かせる実績は、コールセンターの待ち時間を短くしたことです。3年間、18人の班をまとめ、電話の内容を毎週20件ずつ聞き直しました。聞き取る力を活かして案内の台本を5種類から2種類に絞り、待ち時間は平均4分から1分半になりました。この取り組みは、社内の発表会でも紹介されています。",
            shows: "reproduce",
            why: "数字も工夫もそろっています。「当社ならこうする」が続くと、任せる場面が見えてきます。",
            better: "コールセンターの待ち時間を短くした実績を、御社で活かせると考えています。3年間、18人の班で毎週20件の電話を聞き直し、案内の台本を5種類から2種類に絞りました。平均4分だった待ち時間は、1分半になっています。御社の予約窓口でも、最初の2週間は電話を聞くことにあて、聞き取る力を活かして台本の順番から直します。",
        },
        Weak {
            id: "jisseki/weak-concrete",
            text: "活かせる実績は、売り場を立て直したことです。前の店では、スタッフと話し合いながら並べ方を変え、お客様の流れを良くしました。その結果、売上も上がり、本部からほめていただきました。御社の店舗でも、同じように話し合いから始めて、人をまとめる力を活かします。",
            shows: "concrete",
            why: "進め方は良さそうです。いつ、どれだけ変わったのかが入ると、聞き手も同じ景色を見られます。",
            better: "活かせる実績は、雑貨店の売り場を立て直したことです。2年前から店長として、お客様の立ち止まった棚を、7人のスタッフと毎週15分ずつ話し合ってきました。並べ方を変えて半年で、月の売上は380万円から460万円になっています。御社の店舗でもまず1週間、立ち止まる棚を数え、人をまとめる力を活かして並べ方を決めます。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "jisseki/why-key",
            text: "その成果の決め手は、何だったと見ていますか",
            aim: "成果を偶然で終わらせていないかを見る",
        },
        FollowUp {
            id: "jisseki/why-own",
            text: "チームの成果のうち、ご自身が動かした所はどこですか",
            aim: "本人の働きを切り分けて知る",
        },
        FollowUp {
            id: "jisseki/why-base",
            text: "その数字は、何と比べての変化ですか",
            aim: "成果の大きさを正しくつかむ",
        },
        FollowUp {
            id: "jisseki/why-rejected",
            text: "そのとき、選ばなかったやり方はありますか",
            aim: "判断の筋道と、比べた案を知る",
        },
        FollowUp {
            id: "jisseki/why-repeat",
            text: "人も道具もちがう当社で、同じ成果を出せそうですか",
            aim: "再現できる形になっているかを聞く",
        },
        FollowUp {
            id: "jisseki/why-setback",
            text: "途中でうまくいかなかったのは、どんな所でしたか",
            aim: "つまずいたときの立て直し方を見る",
        },
        FollowUp {
            id: "jisseki/why-opposed",
            text: "反対する人には、どう向きあいましたか",
            aim: "協力を得るまでの進め方を知る",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "数字ばかりが先に立つ",
            way: "数字は一つか二つにします。空いた時間で、出し方の工夫を話しましょう。",
        },
        Pitfall {
            trap: "チームの話に本人が出てこない",
            way: "「その中で私は」と続けてみます。小さな役目でも、十分に伝わります。",
        },
        Pitfall {
            trap: "専門の言葉で聞き手を置いていく",
            way: "業界の外の人に話すつもりで言いかえます。略語は一度ひらきましょう。",
        },
        Pitfall {
            trap: "社外に出せない数字まで話す",
            way: "約束のある数字は、およその値にします。伏せていると一言そえると、安心して聞いてもらえます。",
        },
    ],
    length: Seconds { min: 45, max: 75 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Literature],
        note: "成果そのものより、同じ成果をもう一度出せる説明が大事だという見方で共通しています。",
    },
};
