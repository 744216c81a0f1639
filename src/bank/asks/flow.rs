//! 面接の流れに返す — questions born in this very interview.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions that answer what was said in the interview.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::Flow,
    lead: "用意した質問より、その場の話に重ねた一つが心に残ることもあります。気になった言葉を書きとめておくと、終わりに取りだせます。",
    asks: &[
        Ask {
            id: "ask-flow-story",
            text: "先ほどの◯◯のお話が、いちばん心に残りました。今のやり方にたどり着くまでに、どのような試みがあったのでしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "話をよく聞いていたことが、質問そのものから伝わります。",
        },
        Ask {
            id: "ask-flow-my-part",
            text: "入社後の一歩目を、今日のうちに考え始めたいです。私の話の中で、こちらの仕事につながりそうだと感じていただけたのは、どの部分でしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "自分の経験と仕事の接点を、相手の目で確かめられます。",
        },
        Ask {
            id: "ask-flow-since-then",
            text: "一次面接で、来期から体制が変わると伺い、帰ってからも考えていました。私の経験では、引きつぎの時期にいちばん人手が要ります。今の段階で、あと一人の手が生きるのはどのあたりでしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "前回の話を持ち帰り、考え続けてきたことが見えます。",
        },
        Ask {
            id: "ask-flow-own-decision",
            text: "現場で決められることが、想像していたより多いと今日知りました。迷ったとき、皆さんは何をよりどころに判断していらっしゃいますか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "聞いたばかりの話を、入社後の自分の場面に移して考えていると分かります。",
        },
        Ask {
            id: "ask-flow-second-try",
            text: "先ほどのご質問は、もう一段深く考えてみたいと感じています。特にお知りになりたかったのは、どのような点でしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "答えに粘り強く向きあう姿勢が届き、言い直す機会も生まれます。",
        },
        Ask {
            id: "ask-flow-repeated-word",
            text: "今日は「◯◯」という言葉を何度か耳にしました。その言葉は、皆さんのどのような経験から、大切なものになったのでしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::Executive, Interviewer::HumanResources],
            shows: "くり返し出た言葉に気づく耳のよさと、関心の深さが伝わります。",
        },
        Ask {
            id: "ask-flow-first-meeting",
            text: "お話を聞きながら、明日から席をいただけたらと想像していました。そのとき、最初に話を聞きに行くとよいのはどなたでしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "もう働くつもりで聞いていたことが、気持ちよく届きます。",
        },
        Ask {
            id: "ask-flow-same-root",
            text: "一次面接でも今日も、お客様の声から話が始まると気づきました。この考え方は、どのように受けつがれてきたのでしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::HumanResources, Interviewer::Executive],
            shows: "二度の面接を結びつけて聞く耳と、考え方への共感が伝わります。",
        },
        Ask {
            id: "ask-flow-mountain",
            text: "今のお話を聞いて、10年後の姿を少し思いえがけました。そこへ向かう途中、まず越えておきたい山は何でしょうか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "大きな展望を、足もとの仕事に結びつける力が見えます。",
        },
        Ask {
            id: "ask-flow-listening",
            text: "どの面接でも、私の話を最後まで聞いていただけました。こうした選考の進め方には、どのような思いがあるのでしょうか。",
            to: &[Interviewer::HumanResources, Interviewer::DepartmentHead],
            shows: "受けた応対への感謝を伝えながら、人を迎える考え方を聞けます。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "相手の話に重ねる点は共通し、売りこみに聞こえる質問は逆に響くという採用側の話もあります。",
    },
};
