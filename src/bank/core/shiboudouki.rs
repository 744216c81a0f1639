//! ② 志望動機 — why this company.

use crate::bank::{
    Axis, Basis, Certainty, Example, FollowUp, Interviewer, JobFamily, Part, Pitfall, Question, Seconds, Sentence,
    Slot, SourceKind, Theme, Weak,
};

/// The second of the seven: why this company and this department, and not the one next door.
pub(super) const QUESTION: Question = Question {
    id: "shiboudouki",
    title: "志望動機",
    theme: Theme::Seven,
    asked: "なぜ、当社を志望されるのですか",
    axes: &[Axis::Character, Axis::Vision, Axis::Strength],
    asked_by: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::Executive],
    aim: "同じ業界の中で、なぜこの会社のこの部署なのかを聞いています。一次面接より一歩深い、仕事の中身への理解を待っています。任せる場面が目に浮かぶと、話は先へ進みます。",
    listens_for: &[
        "最初の一文に、この会社を選ぶ訳がある",
        "会社の事業や現場の言葉が、二つ以上出てくる",
        "これまでの強みが、部署の仕事に結びついている",
        "入社してすぐ何をするかまで見えている",
    ],
    pointers: &[],
    shape: &[
        Slot { part: Part::Conclusion, prompt: "志望の理由を、一文で" },
        Slot { part: Part::Reason, prompt: "心が動いた会社の事実を、二つ" },
        Slot { part: Part::Scene, prompt: "それと重なる、これまでの仕事の場面" },
        Slot { part: Part::Use, prompt: "その力を、この部署でどう使うか" },
    ],
    examples: &[
        Example {
            id: "shiboudouki/customer-success",
            family: JobFamily::CustomerSuccess,
            speaker: "会計ソフトのカスタマーサクセス4年・29歳 → 介護記録アプリの会社",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "使い始めの1か月を施設に通って支える会社は、調べた限り御社だけで、それが志望の理由です。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "社員紹介で、夜勤の申し送りに同席してから画面を直した、という担当の方のお話を読みました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "私も会計ソフトで4年、80社の導入を見てきましたが、つまずきは操作より仕事の順番にありました。",
                },
                Sentence {
                    part: Part::Result,
                    text: "月末の締めを一緒に並べ直した会社では、問い合わせが月14件から5件に減っています。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "一次面接では、今年は職員20人以下の施設に力を入れると伺いました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "順番から整える強みを活かし、御社の担当としてまず、記録にかかる時間を縮めたいです。",
                },
            ],
            point: "会社の話と本人の経験が、仕事の順番という一点で重なっています。小さな施設に絞った結びから、入社後の姿が見えます。",
        },
        Example {
            id: "shiboudouki/finance",
            family: JobFamily::Finance,
            speaker: "部品メーカーの経理8年・35歳 → 味噌・醤油メーカーの財務",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "数字をまとめる経理から、現場と一緒に使う経理へ進みたくて、御社を志望しました。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "採用ページで、経理の方が月に2日は味噌蔵で過ごすと知ったのが始まりです。",
                },
                Sentence {
                    part: Part::Scene, text: "私は今の会社で8年、工場の原価を締める役目を担ってきました。"
                },
                Sentence {
                    part: Part::Result,
                    text: "2年前から締めの翌日に現場で15分の読み合わせを始め、材料の廃棄は月90キロから55キロになりました。",
                },
                Sentence {
                    part: Part::Reason, text: "一次面接で、来春に建つ蔵の原価を一から組むと伺っています。"
                },
                Sentence {
                    part: Part::Use,
                    text: "現場に通じる言葉で数字を伝える力を活かし、御社の新しい蔵でも締めの翌日の15分から始めます。",
                },
            ],
            point: "蔵に通う経理という事実を、15分の読み合わせで受けとめています。最後の一文が、そのまま入社後の絵になります。",
        },
        Example {
            id: "shiboudouki/marketing",
            family: JobFamily::Marketing,
            speaker: "化粧品通販の販促企画5年・33歳 → 園芸用品メーカーの販売企画",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "志望した一番の理由は、御社が、買ったあとの失敗まで引き受けていることです。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "サイトの「枯らした日記」には、お客様から届いた、うまくいかなかった鉢の写真が並んでいます。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "隠したくなる話を次の土の改良に使うのだと、開発の方の記事で知って驚きました。",
                },
                Sentence {
                    part: Part::Scene,
                    text: "化粧品の通販では、購入をやめた200人に電話で訳を聞き、初回の案内を作り替えました。",
                },
                Sentence {
                    part: Part::Result, text: "2回目も買う方は、半年前の100人中31人から44人に増えています。"
                },
                Sentence {
                    part: Part::Use,
                    text: "離れた人に聞くこの力を、春に初めて苗を買う御社のお客様に向けて活かしたいです。",
                },
            ],
            point: "その会社にしかない試みを、名前で挙げています。自身の仕事も、離れた人の声を聞くという同じ形をしています。",
        },
        Example {
            id: "shiboudouki/retail",
            family: JobFamily::Retail,
            speaker: "家電量販店の売り場責任者10年・36歳 → 住まいの改修会社の展示場",
            sentences: &[
                Sentence {
                    part: Part::Conclusion,
                    text: "その日の売り買いで終わらせない店だと感じたことが、御社を志望したきっかけです。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "先月お客として展示場を訪ねると、案内の方が最初に聞いたのは予算ではなく、家族の朝の動きでした。",
                },
                Sentence {
                    part: Part::Reason,
                    text: "一次面接でも、契約に至らなかった家へ1年後に電話をかけると教えていただきました。",
                },
                Sentence {
                    part: Part::Scene, text: "家電の売り場で10年働き、後半の5年は12人の担当をまとめています。"
                },
                Sentence {
                    part: Part::Result,
                    text: "聞いた困りごとを紙1枚に残して担当の間で回し、再来店は月35組から60組へ伸びました。",
                },
                Sentence {
                    part: Part::Use,
                    text: "聞いて残すという強みを、御社の展示場では、1年後の電話で使える記録づくりに活かします。",
                },
            ],
            point: "足を運んで見たことが、いちばんの根拠になっています。一次で聞いた電話の話に、自身の工夫をそのまま重ねました。",
        },
    ],
    weak: &[
        Weak {
            id: "shiboudouki/weak-company-fit",
            text: "御社の理念に共感し、業界の将来性にも興味があり、志望いたしました。前職では食品の営業を6年担当し、店長の方のお話をよく聞くことを大切にしてきました。この聞く力を活かし、御社の営業でも売上に貢献したいと考えています。一日も早く戦力になれるよう努めます。",
            shows: "company_fit",
            why: "前向きな気持ちは届きます。ただ、同じ業界のどの会社にも言える話なので、選んだ訳がまだ見えません。",
            better: "御社を志望したのは、店の大きさに合わせて、小分けの冷凍パンを届けているからです。1ケース12個の商品が営業の一言から生まれたことを、採用ページで知りました。担当の方が月に一度は店で焼くことも、一次面接で伺っています。私は食品の営業を6年続け、店長のお話を最後まで聞くことを大切にしてきました。この聞く力を活かし、御社の小さな取引先にも、売り場に合う品を届けたいです。",
        },
        Weak {
            id: "shiboudouki/weak-strength",
            text: "御社を志望する理由は、直せる限り直すという姿勢に惹かれたからです。採用ページで、30年前の電動工具の部品を今も自社で削っていると知りました。一次面接では、修理の受付と工場が同じ階にあるとも伺っています。長く使うお客様を大事にする会社で、ぜひ働きたいです。",
            shows: "strength_to_job",
            why: "会社のことをよく調べています。そこで何の役に立てるかが続くと、一緒に働く姿が見えてきます。",
            better: "御社を志望する理由は、古い工具でも直せる限り直しているからです。30年前の部品を削り続けていることは採用ページで、受付と工場が同じ階にあることは一次面接で知りました。私は時計店で5年、修理の受付を担当し、症状を聞きとる力を身につけています。この力を活かし、御社の窓口では、工場へ渡す依頼書を一度で伝わるものにします。",
        },
    ],
    follow_ups: &[
        FollowUp {
            id: "shiboudouki/why-us",
            text: "同じ事業の会社はほかにもありますが、なぜ当社ですか",
            aim: "選んだ訳が、当社だけのものかを知る",
        },
        FollowUp {
            id: "shiboudouki/why-department",
            text: "この部署の仕事を、どのように理解されていますか",
            aim: "配属先への理解の深さを測る",
        },
        FollowUp {
            id: "shiboudouki/why-other",
            text: "ほかには、どのような会社をご覧になっていますか",
            aim: "会社を選ぶ軸がそろっているかを見る",
        },
        FollowUp {
            id: "shiboudouki/why-gap",
            text: "入ってみて想像とちがっていたら、どうされますか",
            aim: "思いこみの強さと、しなやかさを知る",
        },
        FollowUp {
            id: "shiboudouki/why-start",
            text: "最初の3か月は、何から手をつけますか",
            aim: "働く場面まで考えているかを確かめる",
        },
        FollowUp {
            id: "shiboudouki/why-growth",
            text: "外からご覧になって、当社の伸びしろはどこですか",
            aim: "事業への関心と、話し方の配慮を見る",
        },
        FollowUp {
            id: "shiboudouki/why-again",
            text: "前の職場でのやり方は、当社でも通じるでしょうか",
            aim: "強みが場所を変えても出るかを聞く",
        },
    ],
    pitfalls: &[
        Pitfall {
            trap: "社名を替えても通じる話になる",
            way: "社名を隠して読み返しましょう。どの会社の話か分かれば、伝わります。",
        },
        Pitfall {
            trap: "好きな所を並べて終わる",
            way: "好きな所は二つまでにします。残りの時間は、どう役立つかに使いましょう。",
        },
        Pitfall {
            trap: "一次の話をそのままくり返す",
            way: "一次面接で聞いた話を一つ足します。考えを深めてきたことが伝わります。",
        },
        Pitfall {
            trap: "会社の困りごとを責める口ぶりになる",
            way: "困りごとは一文だけにします。続けて、手伝えることを話しましょう。",
        },
    ],
    length: Seconds { min: 45, max: 75 },
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "会社の事実と本人の経験を結ぶ、という点で採用側と支援側の見方がそろっています。",
    },
};
