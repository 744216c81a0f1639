//! The form a listener fills in (評価シート): five axes, four levels each, and a sentence that says what each level sounds like.

use super::Axis;

/// One axis of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// What is rated.
    pub axis: Axis,
    /// What the listener is asked.
    pub asked: &'static str,
    /// What ×, △, ○ and ◎ sound like, in this order.
    pub levels: [&'static str; 4],
}

/// The five axes in the order of [`Axis::ALL`].
pub const SCALES: [Scale; 5] = [
    Scale {
        axis: Axis::Experience,
        asked: "どんな仕事をしてきたか、思い描けましたか",
        levels: [
            "まだ、してきた仕事の様子が浮かびませんでした。",
            "仕事の種類は分かりましたが、本人の受けもちは見えませんでした。",
            "本人が何を受けもち、どうなったのかを思い描けました。",
            "期間や数もふくめて、してきた仕事を人に話して聞かせられます。",
        ],
    },
    Scale {
        axis: Axis::Skill,
        asked: "何ができる人なのか、自分の言葉で言えますか",
        levels: [
            "まだ、どんなことができるのかをつかめませんでした。",
            "できることの名前は聞けましたが、使う場面は分かりませんでした。",
            "どんなときに、どう使った力なのかが分かりました。",
            "別の職場でどう役立つかまで、聞いた私が説明できます。",
        ],
    },
    Scale {
        axis: Axis::Strength,
        asked: "どんな強みの持ち主か、心に残りましたか",
        levels: [
            "まだ、どこが強みなのかを聞きわけられませんでした。",
            "強みの名前は覚えましたが、表れた出来事は思い出せません。",
            "強みが表れた出来事を一つ、思い出して話せます。",
            "出来事に加えて、入社後に頼られている姿も目に浮かびます。",
        ],
    },
    Scale {
        axis: Axis::Character,
        asked: "となりの席で働くところを想像できましたか",
        levels: [
            "まだ、職場でどう過ごしているのかを想像できませんでした。",
            "話し方の雰囲気は伝わり、人との関わりはもう少し聞きたいです。",
            "周りの人にどう接したのか、その場の様子が見えました。",
            "意見がちがう日にも、私とどう話しあうかまで想像できます。",
        ],
    },
    Scale {
        axis: Axis::Vision,
        asked: "入社後に何をしたい人か、伝わってきましたか",
        levels: [
            "まだ、入社してからしたいことが聞こえてきませんでした。",
            "目ざす方向は分かりましたが、何から始めるのかは聞けませんでした。",
            "入社してすぐに取りくむことを、具体的に一つ言えます。",
            "まず何をして、なぜその会社なのかまで、一つの話で言えます。",
        ],
    },
];

/// The signs of the four levels, from the lowest.
pub const SIGNS: [&str; 4] = ["×", "△", "○", "◎"];
