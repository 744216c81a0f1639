//! ⑦ 逆質問 — the applicant's own questions.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The seventh of the seven: what the applicant asks when the table is turned.
pub(super) const QUESTION: Question = Question {
    id: "gyakushitsumon",
    title: "逆質問",
    theme: Theme::Seven,
    asked: "最後に、何か質問はありますか",
    axes: &[Axis::Vision, Axis::Character],
    asked_by: &[Interviewer::DirectManager, Interviewer::DepartmentHead, Interviewer::Executive],
    aim: "入社したあとの仕事を、どれだけ身近に考えているかを見ています。質問には、その人の関心がそのまま映ります。ここまでの会話を聞いていたことも、この時間に伝わります。",
    listens_for: &[
        "調べれば分かることの、一歩先をたずねている",
        "今日や一次面接の話から、質問が生まれている",
        "働く場面や、期待される成果に向いている",
        "答えを聞いたあとの、ひと言がある",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Lead, prompt: "たずねる訳を、ひと言で" },
        Slot { part: Part::Ask, prompt: "入社後の仕事について、一つ" },
        Slot { part: Part::Ask, prompt: "期待されることについて、一つ" },
        Slot { part: Part::Use, prompt: "答えを受けて、したいこと" },
    ],
    examples: &[
        Example {
            id: "gyakushitsumon/human-resources",
            family: JobFamily::HumanResources,
            speaker: "製薬会社の人事8年・39歳 → 精密機器会社の人事企画",
            sentences: &[
                Sentence { part: Part::Lead, text: "はい、二つ伺います。" },
                Sentence {
                    part: Part::Lead,
                    text: "先ほど、評価の面談に課長の方が1人あたり2時間かけているとお話しくださいました。",
                },
                Sentence {
                    part: Part::Ask,
                    text: "その2時間を、これからどのような場に変えていきたいとお考えでしょうか。",
                },
                Sentence { part: Part::Lead, text: "もう一つは、着任してからのことです。" },
                Sentence {
                    part: Part::Ask,
                    text: "半年後に「来てもらってよかった」と感じていただくには、何が進んでいるとよいでしょうか。",
                },
                Sentence {
                    part: Part::Use, text: "前職で面談の書式を見直し、1人70分を40分にしたことがあります。"
                },
                Sentence {
                    part: Part::Use,
                    text: "お答えを手がかりに、入社までに面談の進め方の案を3通り考えておきたいです。",
                },
            ],
            point: "今日聞いた2時間という数字から、質問が生まれています。答えを受けて何をするかまで言えると、もう仕事の相談です。",
        },
        Example {
            id: "gyakushitsumon/manufacturing",
            family: JobFamily::Manufacturing,
            speaker: "自動車部品の製造係長11年・37歳 → 食品機械メーカーの課長候補",
            sentences: &[
                Sentence {
                    part: Part::Lead,
                    text: "一次面接で、来年から組み立てを一人持ちの台に切り替えると伺い、その先が気になっていました。",
                },
                Sentence {
                    part: Part::Ask,
                    text: "切り替えの最初の3か月、現場の方が一番とまどうのはどの作業だと見ていらっしゃいますか。",
                },
                Sentence {
                    part: Part::Ask,
                    text: "課長の候補として入る者には、1年後、どこまでを任せたいとお考えですか。",
                },
                Sentence {
                    part: Part::Ask,
                    text: "また、部長が工場の調子を見分けるとき、朝いちばんにご覧になるのはどこでしょうか。",
                },
                Sentence {
                    part: Part::Use,
                    text: "台の切り替えは今の工場で2度経験しましたので、伺った作業の練習手順から書いてみたいです。",
                },
            ],
            point: "一次面接で聞いた計画の、まだ語られていない所をたずねています。部長の目のつけどころを聞く質問は、教わる姿勢も伝えます。",
        },
        Example {
            id: "gyakushitsumon/public-relations",
            family: JobFamily::PublicRelations,
            speaker: "大学の広報6年・33歳 → 家具メーカーの広報",
            sentences: &[
                Sentence {
                    part: Part::Lead, text: "ありがとうございます、ぜひ質問させてください。"
                },
                Sentence {
                    part: Part::Lead, text: "本日、職人の方は取材が苦手だと伺ったことが、心に残りました。"
                },
                Sentence {
                    part: Part::Ask,
                    text: "その仕事を外へ伝えて、3年後に会社がどう見られていたら、広報は成功だと言えるでしょうか。",
                },
                Sentence {
                    part: Part::Lead,
                    text: "先日は直営の店で椅子を拝見し、背の裏の削り跡まで見せる並べ方に驚きました。",
                },
                Sentence {
                    part: Part::Ask,
                    text: "ああした見せ方は、店と広報のどなたが、どのように決めていらっしゃるのですか。",
                },
                Sentence {
                    part: Part::Ask, text: "着任して最初の1か月に、足を運んでおくとよい場所はどちらでしょう。"
                },
                Sentence {
                    part: Part::Use,
                    text: "木工の町で育ちましたので、そこから順に、職人の方のお話を聞きに行きたいです。",
                },
            ],
            point: "店で見たものと今日の話を、一つの関心で結んでいます。最後の質問には、すぐ動くつもりの気持ちが出ています。",
        },
    ],
    weak: &[
        Weak {
            id: "gyakushitsumon/weak-terms",
            text: "はい、三つあります。まず、残業は月にどのくらいでしょうか。次に、在宅勤務は週に何日できますか。それから、昨年の賞与は何か月分だったのでしょうか。家族とも相談したいので、教えていただけると助かります。",
            shows: "counter_question",
            why: "どれも大切なことです。条件だけで時間が終わると、仕事への関心が見えにくくなります。条件は、人事の方に聞く道もあります。",
            better: "はい、二つあります。このチームの1年の中で、仕事が一番重なるのはいつで、どのような場面でしょうか。その時期を乗りきるために、新しく入る者がまず覚えておくとよい仕事は何でしょうか。先ほど、3人で全国の店を支えていると伺いました。早く一人分を担えるよう、入社までに備えておきたいです。",
        },
        Weak {
            id: "gyakushitsumon/weak-none",
            text: "特にありません。一次面接でも詳しく説明していただきましたし、今日のお話で仕事のことはよく分かりました。あとは入ってから覚えていければと考えています。本日は、お時間をありがとうございました。",
            shows: "counter_question",
            why: "満ち足りた気持ちは伝わります。けれど、関心が薄いと受けとられることもあります。聞いた話に一つ重ねると、会話が続きます。",
            better: "一次面接と今日のお話で、仕事の流れはよく分かりました。そのうえで一つ、伺わせてください。返品を月200件から140件へ減らす目標に向けて、まず手をつけたいとお考えの工程はどこでしょうか。入社までに、伺った工程の言葉と数字を調べておきたいです。",
        },
        Weak {
            id: "gyakushitsumon/weak-website",
            text: "ありがとうございます。せっかくですので、会社のことを伺います。御社の主な取引先を教えてください。それから、支店は全国に何か所ありますか。どちらも、面接の前に知っておけたらと考えていたところです。",
            shows: "counter_question",
            why: "会社を知りたい気持ちは伝わります。サイトにある話は、読んだうえで一歩先をたずねると、関心の深さが出ます。",
            better: "この2年で病院のお客様が増え、東北にも拠点を2か所開かれたとサイトで拝見しました。病院に向けて、営業の進め方はどのように変わってきたのでしょうか。東北の拠点では、最初の1年をどのように立ち上げてこられたのかも伺いたいです。私も前職で新しい地域を2度担当しましたので、そのお話と重ねて準備します。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "gyakushitsumon/why-ask",
            text: "その質問をしようと考えたのは、なぜですか",
            aim: "関心のもとにある考えを知る",
        },
        FollowUp {
            id: "gyakushitsumon/why-own",
            text: "逆に、あなたならどう進めますか",
            aim: "入社後の動きを一緒に考えてみる",
        },
        FollowUp {
            id: "gyakushitsumon/why-heard",
            text: "今の説明を聞いて、どう感じましたか",
            aim: "話の受けとめ方と素直さを見る",
        },
        FollowUp {
            id: "gyakushitsumon/why-worry",
            text: "入社に向けて、気がかりなことはありますか",
            aim: "迷いを早めに聞いておく",
        },
        FollowUp {
            id: "gyakushitsumon/why-more",
            text: "ほかにも、聞いておきたいことはありませんか",
            aim: "関心の広さと、準備の厚みを知る",
        },
        FollowUp {
            id: "gyakushitsumon/why-use",
            text: "今の答えを、入社後にどう役立てますか",
            aim: "聞いて終わりにしないかを確かめる",
        },
        FollowUp {
            id: "gyakushitsumon/why-before",
            text: "前の職場では、その点をどう進めていましたか",
            aim: "質問の裏にある経験を引きだす",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "用意した質問が、もう話に出てしまう",
            way: "5つほど用意しておきます。出た話には「先ほどの点で」と重ねましょう。",
        },
        Pitfall {
            trap: "条件の質問が続く",
            way: "条件は、人事の方やエージェントに聞けます。ここでは仕事の話を先にしましょう。",
        },
        Pitfall {
            trap: "「はい」だけで終わる聞き方をする",
            way: "「どのように」「どこから」を入れてみます。答えが会話に変わります。",
        },
        Pitfall {
            trap: "答えを聞いて、すぐ次へ移る",
            way: "ひと言返してから移ります。「それなら私は」と続くと、話が深まります。",
        },
    ],
    length: Seconds { min: 30, max: 90 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Editorial],
        note: "条件ばかりにせず仕事の中身をたずねる点は一致し、質問の数の目安は編集部の考えです。",
    },
};
