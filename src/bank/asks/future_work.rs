//! 将来の仕事 — what the applicant may grow into after joining.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions about the work that lies ahead.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::FutureWork,
    lead: "入ってから任される仕事を、時期を区切って聞きましょう。キャリアプランを話したあとなら、会話が自然につながります。",
    asks: &[
        Ask {
            id: "ask-half-year",
            text: "最初の半年で何を形にできるか、今から考え始めています。入社してまず任せていただくのは、どの仕事になりそうでしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "働き始めてからの半年を、もう思いえがいていることが伝わります。",
        },
        Ask {
            id: "ask-second-year",
            text: "求人票にある仕事を、まずは一人で回せるようになることが目標です。そこまで進んだ方には、次にどんな役割が待っていますか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "目の前の仕事を覚えたあとも続けるつもりだと、相手に見えます。",
        },
        Ask {
            id: "ask-player-teacher",
            text: "5年後は、後輩を育てながら現場にも立つ人でありたいと考えています。御社でその両方を担っている方がどのような道を歩んでこられたのか、教えていただけますか。",
            to: &[Interviewer::DepartmentHead, Interviewer::HumanResources],
            shows: "描いている将来が、この会社で実際に歩ける道かどうか分かります。",
        },
        Ask {
            id: "ask-fork",
            text: "今の職場では、専門を深める人とまとめ役へ進む人が、途中で分かれていきます。こちらでは、その分かれ目がいつ頃、どのような形で訪れますか。",
            to: &[Interviewer::HumanResources, Interviewer::DepartmentHead],
            shows: "進み方の選びどきを知り、キャリアプランを会社の実情に合わせられます。",
        },
        Ask {
            id: "ask-next-generation",
            text: "御社の次の10年を支える世代には、早いうちからどのような仕事を経験させておきたいとお考えですか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "会社の長い時間の中に、自分の席を置いて考えていると伝わります。",
        },
        Ask {
            id: "ask-hand-raised",
            text: "社員の発案から生まれたサービスがあると、社長のインタビューで知りました。私も、現場で気づいたことを形にするのが好きです。最初に手を挙げた方は、もとの仕事とどのように両立されたのでしょうか。",
            to: &[Interviewer::Executive, Interviewer::HumanResources],
            shows: "挑んでみたい気持ちと、担当の仕事を大事にする姿勢が同時に出ます。",
        },
        Ask {
            id: "ask-cross-work",
            text: "隣の部署と進める仕事にも、いずれ加わりたいと考えています。そうした役目は、どのような経験を積んだ方に回ってきますか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "部署の外まで働く範囲を広げたい意欲が、控えめに届きます。",
        },
        Ask {
            id: "ask-all-yours",
            text: "もし3年後に「これは全部任せた」と言っていただけるとしたら、それはどの仕事になりそうですか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "上司になる人が何を託したいのかを聞き、期待の大きさを測れます。",
        },
        Ask {
            id: "ask-changed-course",
            text: "社員紹介で、経理として入社し、今は商品企画にいらっしゃる方の記事を読みました。役割が変わるきっかけは、ご本人と会社のどちらから生まれることが多いですか。",
            to: &[Interviewer::HumanResources, Interviewer::DirectManager],
            shows: "予定とちがう道も楽しむつもりだと、受けとってもらえます。",
        },
        Ask {
            id: "ask-changing-role",
            text: "部署の仕事が変わっていくなら、私は変える側に回りたいです。この先、最初に変わるのはどの役割だとお考えですか。",
            to: &[Interviewer::DepartmentHead, Interviewer::Executive],
            shows: "変化を待つより先に動く人だ、という印象につながります。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "入社後の仕事に向けた質問は働く意欲として届く、という点で支援側と採用側の話が重なります。",
    },
};
