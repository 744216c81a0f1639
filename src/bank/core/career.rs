//! ⑥ 入社後のキャリアプラン — the road after joining.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The sixth of the seven: the first months, one year and three years, laid along the company's own road.
pub(super) const QUESTION: Question = Question {
    id: "career",
    title: "入社後のこと",
    theme: Theme::Seven,
    asked: "入社したあと、どのように歩んでいきたいですか",
    axes: &[Axis::Vision, Axis::Skill, Axis::Experience],
    asked_by: &[Interviewer::DepartmentHead, Interviewer::Executive, Interviewer::DirectManager],
    aim: "夢の大きさではなく、歩く順番を聞いています。最初の半年の働き方が、会社のこれから進む道と重なるかを見ています。腰をすえて働く気持ちがあるかも、ここから感じとります。",
    listens_for: &[
        "入社直後・1年・3年と、時期の目印がある",
        "最初の仕事を、身の丈に合った形で語れる",
        "会社の計画や部署の役目と、道が重なっている",
        "事情が変わったとき、組みなおす柔らかさがある",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Conclusion, prompt: "3年後にいたい場所を、一文で" },
        Slot { part: Part::Plan, prompt: "入社してから半年までにすること" },
        Slot { part: Part::Plan, prompt: "1年後に、任されていたい仕事" },
        Slot { part: Part::Use, prompt: "会社の進む道と、重なるところ" },
    ],
    examples: &[
        Example {
            id: "career/marketing",
            family: JobFamily::Marketing,
            speaker: "旅行会社の企画5年・30歳 → 地方百貨店の催事企画",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "3年後には、春と秋の催事を一つずつ、企画から集計まで任される担当になることが目標です。",
                },
                Sentence {
                    part: Part::Plan,
                    text: "入社直後の3か月は売り場に立ち、どの時間にどなたが足を止めるかを覚えます。",
                },
                Sentence {
                    part: Part::Plan,
                    text: "1年目の秋までに、旅の企画で使ってきた聞き取り票を、御社の催事に合う形へ直したいです。",
                },
                Sentence {
                    part: Part::Result,
                    text: "前職では40本のツアーで票を集め、申し込みは1回平均18人から27人になりました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "聞いた声を次に返すこの力を活かし、2年目には御社で小さな物産展を一つ組み立てます。",
                },
                Sentence {
                    part: Part::Use,
                    text: "一次面接で伺った、県内の作り手を年30組から50組へ増やす計画に、出会いを作る役目で加わりたいです。",
                },
            ],
            point: "3年後を先に言い、そこへ戻る道を順に話しています。会社の計画の数字を借りて、役目を一つに決めました。",
        },
        Example {
            id: "career/customer-success",
            family: JobFamily::CustomerSuccess,
            speaker: "労務ソフトのカスタマーサクセス6年・34歳 → 建設業向けソフト会社",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "入社して1年で担当先の解約を減らし、3年目には、その進め方を仲間に渡せる人でありたいです。",
                },
                Sentence {
                    part: Part::Plan,
                    text: "まず半年は、現場監督の方30人ほどに会い、朝礼から片づけまでの一日を聞きます。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "労務ソフトでは、担当する95社のうち、年に16社が使うのをやめていました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "使う人の一日に合わせて設定を組み直し、3年かけて年7社まで減らしています。",
                },
                Sentence {
                    part: Part::Use,
                    text: "この組み直す力を活かし、御社でも1年後には、止まりかけた会社に早く気づく目印を作ります。",
                },
                Sentence {
                    part: Part::Reason, text: "一次面接で、2年後に設備工事の会社へも広げると伺いました。"
                },
                Sentence {
                    part: Part::Plan,
                    text: "そのとき新しい担当の方に渡せる手順書を残すことを、3年目の仕事と考えています。",
                },
            ],
            point: "1年目の成果と3年目の役目が、一本につながっています。会社が広がる時期に合わせて、残すものを決めました。",
        },
        Example {
            id: "career/early-career",
            family: JobFamily::EarlyCareer,
            speaker: "カフェ店員2年・25歳 → 建築工事会社の施工管理（未経験）",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "1年後に一つの現場の書類を、3年後には小さな現場の工程を、任せていただける人を目指します。",
                },
                Sentence {
                    part: Part::Plan,
                    text: "建築は未経験なので、入社直後は先輩の横で、図面と材料の名前を覚えるところからです。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "3か月前から資格の勉強を始め、平日は毎朝40分、過去の問題を解いています。",
                },
                Sentence {
                    part: Part::Result,
                    text: "カフェでは2年間、8人分の仕込みの段取りを組み、開店の準備を70分から45分に縮めました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "この段取りの力を活かして、御社ではまず、資材が届く順番を組む仕事から覚えたいです。",
                },
                Sentence {
                    part: Part::Reason, text: "一次面接で、4年後に若手だけの現場班を作ると伺いました。"
                },
                Sentence {
                    part: Part::Plan,
                    text: "その班に名前を挙げていただくことを、毎朝の40分の支えにしています。",
                },
            ],
            point: "未経験だと先に認め、始めている努力を時間で示しています。カフェの段取りを資材の順番に結んだところが、決め手です。",
        },
    ],
    weak: &[
        Weak {
            id: "career/weak-time",
            text: "御社での目標は、売り場づくりの力を活かして、店長を任せていただくことです。スタッフの教育にも関わり、働きやすい雰囲気を作ります。売上にも貢献し、任される範囲を広げていきたいです。地域で親しまれる店にできたら、うれしく思います。",
            shows: "time_marker",
            why: "目ざす姿は伝わります。順番と時期が入ると、最初に何を任せるかを一緒に考えてもらえます。",
            better: "3年後に店長を任せていただくことが、御社での目標です。入社直後の半年は、売り場づくりの力を活かしながら、御社の発注の流れを覚えます。1年目の終わりまでに新人2人の教育を受けもち、2年目は週末の売り場を預かりたいです。御社が力を入れている地元の野菜の棚も、そのころには一人で組めるようにします。",
        },
        Weak {
            id: "career/weak-leave",
            text: "入社して3年は、御社の税務の仕事に全力で取り組みます。前職の決算の経験を活かし、1年目から法人15社を担当できると考えています。5年後には独立して、地元で事務所を開くのが目標です。それまでに、できるだけ経験を積みたいです。",
            shows: "time_marker",
            why: "正直な夢だと感じます。ただ、離れる予定を先に聞くと、任せる側は迷います。この会社で歩く道のほうを、くわしく話しましょう。",
            better: "入社して3年で、法人15社の決算を一人で任される担当になりたいです。前職の決算の経験を活かし、1年目は御社の進め方に合わせながら、5社から始めます。5年後には、御社が広げている相続の相談でも、決算から気づいたことを伝えられる人になるのが目標です。そのための勉強は、毎朝30分ずつ続けています。",
        },
        Weak {
            id: "career/weak-strength",
            text: "1年後には担当を持ち、3年後には後輩を教える立場になりたいです。入社直後は先輩に付いて、社内の決まりと書類の流れを覚えます。慣れてきたら、お客様との打ち合わせにも出るつもりです。5年後には、御社でチームをまとめる役目に就くのが目標です。",
            shows: "strength_to_job",
            why: "順番はよく見えます。ここに強みが一つ入ると、あなただから歩ける道になります。",
            better: "3年後には、御社の道路設計で後輩を教えられる立場になりたいです。入社直後は先輩に付いて、社内の決まりと図面の流れを体で覚えます。1年後には担当を持ち、前職の測量で身につけた現場を読む力を、御社の打ち合わせの下調べに活かします。5年後にチームをまとめる役目に就いても、月に一度は現場に立つつもりです。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "career/why-path",
            text: "その道を選んだきっかけは、何でしたか",
            aim: "希望が経験から出ているかを知る",
        },
        FollowUp {
            id: "career/why-half-year",
            text: "最初の半年で、形にしたいことは何ですか",
            aim: "足もとの仕事への理解を見る",
        },
        FollowUp {
            id: "career/why-manage",
            text: "人をまとめる道と専門を深める道、どちらに進みたいですか",
            aim: "本人の向きと、部署の席を照らす",
        },
        FollowUp {
            id: "career/why-change",
            text: "計画どおりに進まないときは、どう組みなおしますか",
            aim: "変化への備えと柔らかさを聞く",
        },
        FollowUp {
            id: "career/why-elsewhere",
            text: "それは、当社でなければできないことでしょうか",
            aim: "会社の道と重なる訳を確かめる",
        },
        FollowUp {
            id: "career/why-missing",
            text: "そこへ着くまでに、今足りないものは何だと見ていますか",
            aim: "足りない所を知り、埋める気持ちを見る",
        },
        FollowUp {
            id: "career/why-assign",
            text: "希望とちがう仕事を任されたら、どう取り組みますか",
            aim: "目の前の仕事への向きあい方を知る",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "遠い夢だけで、足もとが見えない",
            way: "最初の半年から話します。遠い目標は、最後の一文で足ります。",
        },
        Pitfall {
            trap: "会社の計画とつながらない",
            way: "求人票や社長の話から、これからの計画を一つ借りましょう。そこに役目を重ねます。",
        },
        Pitfall {
            trap: "肩書きだけを目標にする",
            way: "その席で何をするかを足します。仕事の中身なら、会話が続きます。",
        },
        Pitfall {
            trap: "教わるばかりの話になる",
            way: "覚えることに、返せることを一つ添えましょう。小さくてかまいません。",
        },
    ],
    length: Seconds { min: 45, max: 75 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "何年先まで話すかには幅がありますが、入社直後から順に語る点は共通しています。",
    },
};
