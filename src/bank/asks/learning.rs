//! 入社までの学び — how to spend the time until the first day.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions about what to learn before joining.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::Learning,
    lead: "もう始めている勉強を一つ添えると、本気さがまっすぐ届きます。内定の前でも、入社する日を思いうかべて聞いて大丈夫です。",
    asks: &[
        Ask {
            id: "ask-one-book",
            text: "入社までに本を1冊だけ選ぶとしたら、どの分野のものが、こちらの仕事にいちばん近いでしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "入社の日を待たずに、学び始める人だと分かります。",
        },
        Ask {
            id: "ask-study-order",
            text: "業界の入門書を2冊読み、よく出る言葉を書き出して覚えています。次に学ぶなら、何から始めると現場の会話に早く入れますか。",
            to: &[Interviewer::DirectManager],
            shows: "すでに動いていることを示したうえで、学ぶ順番を教われます。",
        },
        Ask {
            id: "ask-as-customer",
            text: "利用者の一人として、御社のサービスを申し込みから試しました。迷わず進めて驚いたのですが、作る側の目で見直すなら、どこに注目すると学びが多いでしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "お客様の目で確かめる習慣と、作り手の目を学びたい気持ちが見えます。",
        },
        Ask {
            id: "ask-first-month",
            text: "入社までに学ぶ順番を、今のうちに組んでおきたいです。新しく入られた方が、最初の1か月で戸惑いやすいのはどの場面でしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "つまずく前に手を打つ人だと伝わり、迎える側も安心できます。",
        },
        Ask {
            id: "ask-exam-scope",
            text: "仕事に関わる資格を勉強しているところです。試験の範囲のうち、こちらの実務で特によく使うのはどの部分ですか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "取ることより使うことに目が向いている、と感じてもらえます。",
        },
        Ask {
            id: "ask-morning-number",
            text: "部署の皆さんが毎朝ご覧になる数字は、何でしょうか。その意味を自分の言葉で話せるようにして、入社の日を迎えたいです。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "仕事を動かす数字を知り、部署と同じ物差しを持って入れます。",
        },
        Ask {
            id: "ask-study-circle",
            text: "社員紹介で、有志の勉強会を5年続けている方の記事を読みました。ほかの皆さんは、ふだんどのように学んでいらっしゃいますか。",
            to: &[Interviewer::HumanResources, Interviewer::DirectManager],
            shows: "学び合う輪に加わりたい気持ちを伝え、社内の学び方も聞けます。",
        },
        Ask {
            id: "ask-world-watch",
            text: "毎朝のニュースを、御社の事業に結びつけて読むようになりました。今のうちから追っておくとよい世の中の動きは、何だとお考えですか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "経営の関心がどこにあるのかを、学びの話として聞けます。",
        },
        Ask {
            id: "ask-old-habit",
            text: "慣れた業界の進め方が、かえって遠回りになることもあると考えています。こちらに移るとき、早めに切りかえるとよい習慣は何でしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "前のやり方にこだわらない、柔らかな構えが表れます。",
        },
        Ask {
            id: "ask-outside-view",
            text: "社内に入ってからでは、かえって見えにくいものもありそうです。外にいる今のうちに見ておくとよいのは、どんな場所でしょうか。",
            to: &[Interviewer::Executive, Interviewer::HumanResources],
            shows: "外の目を持ったまま入る人として、期待がふくらみます。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "学ぶ意欲は歓迎され、教わるだけの姿勢に聞こえないよう自分の準備を添える点も共通します。",
    },
};
