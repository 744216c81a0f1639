//! やりがい — what makes the work worth doing for those who do it.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions about what the work gives back.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::Worth,
    lead: "相手の実感に触れられる時間です。答えを聞いたら、自分がうれしかった仕事の場面を一つ返してみましょう。",
    asks: &[
        Ask {
            id: "ask-best-day",
            text: "この1年で、チームの皆さんがいちばん喜んだのはどんな日でしたか。その輪に加わる自分を想像しながら、ぜひ伺いたいです。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "何を一緒に喜ぶチームなのかが、日常の場面から分かります。",
        },
        Ask {
            id: "ask-next-time-too",
            text: "お客様の「次も頼むね」という一言に、私は何度も支えられてきました。皆さんの支えになっているのは、どのような言葉ですか。",
            to: &[Interviewer::DirectManager, Interviewer::Executive],
            shows: "自分の喜びを先に話すので、働く気持ちの近さを確かめ合えます。",
        },
        Ask {
            id: "ask-long-service",
            text: "社員紹介を読み、20年以上お勤めの方が多いことに目が留まりました。長く続けたくなる理由は、どこにあると感じていらっしゃいますか。",
            to: &[Interviewer::HumanResources, Interviewer::Executive],
            shows: "腰をすえて働きたい思いが、条件の話をしなくても届きます。",
        },
        Ask {
            id: "ask-found-fun",
            text: "差し支えなければ、ご自身のことも伺わせてください。この仕事に就いてから見つけた面白さは、どんなところにありますか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "目の前の相手に関心を寄せ、一緒に働く人の価値観を聞けます。",
        },
        Ask {
            id: "ask-tough-fun",
            text: "難しい仕事をやり終えた日の帰り道が、私は好きです。こちらで「骨は折れるけれど面白い」と言われるのは、どの仕事でしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "難しさも楽しめる人だと伝わり、仕事の山場まで見えてきます。",
        },
        Ask {
            id: "ask-hidden-craft",
            text: "この仕事には、外から見えにくい工夫がたくさんあるのではと想像しています。もっと知られてほしい工夫を一つ選ぶなら、何でしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "表に出ない仕事にも敬意を払う人だと感じてもらえます。",
        },
        Ask {
            id: "ask-name-in-town",
            text: "選考が進むにつれ、街で御社の名前を見つけるのがうれしくなりました。事業の手応えを最も強く感じられるのは、どのようなときですか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "会社への親しみを伝えながら、経営を担う人の喜びに触れられます。",
        },
        Ask {
            id: "ask-lively-colleague",
            text: "採用のお仕事で社内の方と話される中で、「生き生きと働いているな」と感じるのは、どのような方ですか。",
            to: &[Interviewer::HumanResources],
            shows: "この会社で力を出しやすい人の姿を、人事の目を通して知ることができます。",
        },
        Ask {
            id: "ask-first-customer",
            text: "創業の頃の記事を読み、最初のお客様とのお話が印象に残りました。会社が大きくなった今も、変わらず大切にされている喜びは何でしょうか。",
            to: &[Interviewer::Executive, Interviewer::HumanResources],
            shows: "会社の歩みを調べ、その根にあるものまで知ろうとする姿勢が見えます。",
        },
        Ask {
            id: "ask-small-pleasure",
            text: "大きな成果とは別に、毎日の仕事の中で小さな楽しみになっているのは、どんな瞬間ですか。働く一日を、もう少し近くに感じてみたいです。",
            to: &[Interviewer::DirectManager],
            shows: "ふだんの仕事の手ざわりが伝わり、入社後の一日を描きやすくなります。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Single,
        kinds: &[SourceKind::HiringManager, SourceKind::Editorial],
        note: "面接官自身の考えを聞くのは自然だという採用側の話があり、場面をしぼる工夫は編集部の考えです。",
    },
};
