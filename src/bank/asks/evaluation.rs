//! 評価のされ方 — what is expected and how good work is recognised.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions about what good work looks like here.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::Evaluation,
    lead: "ほめられ方より、何に応えればよいかに目を向けます。期待される成果の話から入ると、意欲として届きます。",
    asks: &[
        Ask {
            id: "ask-one-year-report",
            text: "迎えていただけたら、1年後の面談でどのような報告ができていると理想でしょうか。そこから逆算して、入社の日から動きたいです。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "期待の中身を知り、最初の日からの動き方を組み立てられます。",
        },
        Ask {
            id: "ask-common-habit",
            text: "活躍の秘訣は、能力よりも毎日の習慣にあるのではと考えています。こちらで成果を出し続けている方に共通する、ふだんの行動は何でしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "素直に学び、結果につなげようとする人柄が出ます。",
        },
        Ask {
            id: "ask-on-the-way",
            text: "今の会社では、数字とあわせて進め方も見てもらっています。こちらでは、結果に至るまでのどこに目を配っていらっしゃいますか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "結果までの道のりも大切にする働き方が伝わり、上司の見る所も分かります。",
        },
        Ask {
            id: "ask-goal-talk",
            text: "目標は上司と話し合って決めると、採用ページで拝見しました。その場には、本人が何を用意して臨むと話が深まりますか。",
            to: &[Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "目標を受けとるだけでなく、自分から作るつもりだと見えます。",
        },
        Ask {
            id: "ask-on-track",
            text: "入社して1か月たった頃、上司の立場から「順調だな」と感じるのは、どのような様子が見えたときですか。",
            to: &[Interviewer::DirectManager],
            shows: "最初の1か月でめざす姿を、数字に出ない所までつかめます。",
        },
        Ask {
            id: "ask-frank-advice",
            text: "率直な助言をいただくほど、伸びてきた実感があります。仕事ぶりへの感想は、ふだんどのような場面で伝えていらっしゃいますか。",
            to: &[Interviewer::DirectManager],
            shows: "指摘を歓迎する人だと分かり、上司との関わり方も思いえがけます。",
        },
        Ask {
            id: "ask-guideline",
            text: "行動指針を読み、今の仕事に置きかえて考えてみました。早めの相談は、私も大切にしてきたことです。最近、まさに指針どおりだと感心されたのは、どのような行動でしたか。",
            to: &[Interviewer::HumanResources, Interviewer::Executive],
            shows: "指針の言葉が、現場でどんな行動になるのかを知る糸口になります。",
        },
        Ask {
            id: "ask-after-a-miss",
            text: "新しい試みには、狙いどおりにいかない結果もつきものです。そのとき、挑んだ人のどこをご覧になって次を任せていらっしゃいますか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "恐れずに挑む気持ちを示しながら、会社の懐の深さも聞けます。",
        },
        Ask {
            id: "ask-decider",
            text: "次の仕事を任せる決め手は、数字とは別のところにもあるのではと想像しています。経営の立場から「この人に」と感じるのは、どのようなときですか。",
            to: &[Interviewer::Executive],
            shows: "役員が人のどこを見ているのかを、じかに教わることができます。",
        },
        Ask {
            id: "ask-mid-career",
            text: "中途で入る者だからこそ、期待される役割があると感じています。新卒から育った方とは別に、何を求めていらっしゃいますか。",
            to: &[Interviewer::HumanResources, Interviewer::DepartmentHead],
            shows: "即戦力としての期待を確かめ、加わり方を前もって考えられます。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "期待される成果をたずねることは広く勧められ、制度の細部まで聞くことには意見が分かれます。",
    },
};
