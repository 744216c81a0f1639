//! 事業の方向 — where the business is going.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions about where the business is going.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::Direction,
    lead: "調べた計画や報道の、一歩先をたずねます。自分の見方を一言添え、伸びしろを語ってもらうつもりで聞きましょう。",
    asks: &[
        Ask {
            id: "ask-which-pillar",
            text: "中期計画を読み、柱がいくつもあると知りました。部署の目線では、今年いちばん時間をかけたいのはどの柱ですか。",
            to: &[Interviewer::DepartmentHead, Interviewer::Executive],
            shows: "公開された計画の先にある、現場の優先順位が聞けます。",
        },
        Ask {
            id: "ask-three-rivals",
            text: "同じ業界の3社を調べて比べ、御社は売ったあとの支えが手厚いと感じました。その強みを、これからどこへ広げていかれますか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "比べて選んだことが伝わり、志望動機の裏づけにもなります。",
        },
        Ask {
            id: "ask-customers-change",
            text: "今の仕事でも、お客様の求めるものがここ数年で変わったと肌で感じています。値段より、届くまでの早さを聞かれるようになりました。こちらでは、どんな場面で変化に気づかれますか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "市場を見る目の向きが合っているかを、実感の言葉で確かめられます。",
        },
        Ask {
            id: "ask-let-go",
            text: "新しい取り組みの記事を読み、力を注ぐ先を決める難しさも想像しました。その一方で、思いきって減らした仕事は何だったのでしょうか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "選ばなかった道まで知ろうとする、考えの深さが出ます。",
        },
        Ask {
            id: "ask-why-now",
            text: "求人票を読みながら、最初に力を入れる所を考えています。今回の募集は、事業のどのような動きから生まれたのですか。",
            to: &[Interviewer::HumanResources, Interviewer::DepartmentHead],
            shows: "採用の背景を知り、自分の役目を事業の流れに置いてみることができます。",
        },
        Ask {
            id: "ask-human-work",
            text: "自動化が進むほど、人が考える仕事の値打ちは上がると見ています。こちらでは、人の手に残す仕事をどのように見極めていらっしゃいますか。",
            to: &[Interviewer::DepartmentHead, Interviewer::Executive],
            shows: "変化を前向きにとらえ、自分の働きどころを探す姿が見えます。",
        },
        Ask {
            id: "ask-homework",
            text: "もし現場に一つだけ質問できるとしたら、経営の立場から何をたずねてみたいですか。入社後も考え続ける宿題として、持ち帰らせてください。",
            to: &[Interviewer::Executive],
            shows: "経営の問いを自分のものとして引きうける気構えが伝わります。",
        },
        Ask {
            id: "ask-new-market",
            text: "先日の発表で、新しい市場に進まれると知りました。これまでの経験が通じる所と学び直す所は、それぞれどこだとお考えですか。",
            to: &[Interviewer::Executive, Interviewer::DepartmentHead],
            shows: "発表の内容を読み解いたうえで、挑戦の中身を立体的に聞けます。",
        },
        Ask {
            id: "ask-belief",
            text: "理念の言葉が事業のどこに表れているのか、自分なりに探してみました。理念に照らして進む道を選ばれたのは、最近ではどのようなときでしたか。",
            to: &[Interviewer::Executive, Interviewer::HumanResources],
            shows: "理念を判断のよりどころとして読んでいる、と受けとってもらえます。",
        },
        Ask {
            id: "ask-policy-daily",
            text: "会社の新しい方針が出てから、チームの毎日で最も変わったことは何でしょうか。計画の言葉が、手もとの仕事でどう生きているのかを知りたいです。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "大きな方針を、自分の仕事に引きよせて考える人だと分かります。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Editorial],
        note: "調べた内容の先を聞くことは共通の助言で、批評に聞こえない言い方の工夫は編集部の考えです。",
    },
};
