//! チーム — the people one would work with.

use super::{Ask, AskGroup, AskPurpose};
use crate::bank::{Basis, Certainty, Interviewer, SourceKind};

/// Questions about the team.
pub(super) const GROUP: AskGroup = AskGroup {
    purpose: AskPurpose::Team,
    lead: "一緒に働く姿を、相手と思いうかべるための問いかけです。良さから聞き始めると、話が明るく進みます。",
    asks: &[
        Ask {
            id: "ask-team-strength",
            text: "自分の経験をどこに重ねられるか、考えながら伺っていました。チームのいちばんの強みは、どんなところだとご覧になっていますか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "今いる人たちへの敬意と、加わって働く気持ちが伝わります。",
        },
        Ask {
            id: "ask-puzzle-piece",
            text: "チームを1枚のパズルに見立てると、今回の採用で埋まるのは、どのような形のピースでしょうか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "求める人物像を、相手自身の言葉で聞き出せます。",
        },
        Ask {
            id: "ask-morning-talk",
            text: "今の職場では、朝の10分の話し合いが一日の質を決めています。こちらのチームで欠かせないのは、どのような時間ですか。",
            to: &[Interviewer::DirectManager],
            shows: "チームの動き方を、一日の流れに沿って思いうかべられます。",
        },
        Ask {
            id: "ask-split-opinions",
            text: "私は、言いにくいことほど早く口に出すよう心がけています。意見が分かれたとき、こちらの皆さんはどのように結論を出していらっしゃいますか。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "議論の進め方を知り、自分の持ち味もそっと添えられます。",
        },
        Ask {
            id: "ask-one-of-us",
            text: "新しく入った方を「もう仲間だな」と感じるのは、たいていどのような出来事のあとでしょうか。",
            to: &[Interviewer::DirectManager, Interviewer::HumanResources],
            shows: "チームになじみたい気持ちが、明るい形で相手に届きます。",
        },
        Ask {
            id: "ask-teach-each-other",
            text: "職場の写真を拝見し、幅広い年代の方が並んでいるのが印象に残りました。経験の長い方と若い方は、どのように教え合っていらっしゃいますか。",
            to: &[Interviewer::HumanResources, Interviewer::DirectManager],
            shows: "年上からも年下からも学ぶ姿勢が、自然に表れます。",
        },
        Ask {
            id: "ask-closest-partner",
            text: "どの仕事も、部署の外の方に支えられて進むものだと感じてきました。こちらのチームを最もよく支えてくれているのは、どの部署ですか。",
            to: &[Interviewer::DepartmentHead, Interviewer::DirectManager],
            shows: "部署のつながりが分かり、社内で動き出す順番を考えられます。",
        },
        Ask {
            id: "ask-daily-care",
            text: "チームをまとめるうえで、日頃いちばん大切にされていることは何でしょうか。足並みをそろえて動けるよう、先に知っておきたいです。",
            to: &[Interviewer::DirectManager, Interviewer::DepartmentHead],
            shows: "上司になる人の流儀を聞き、支えになりたい気持ちも示せます。",
        },
        Ask {
            id: "ask-greeting",
            text: "受付で名前を呼んで迎えていただき、うれしく思いました。人を大切にするこうした習慣は、社内でどのように根づいてきたのでしょうか。",
            to: &[Interviewer::HumanResources, Interviewer::Executive],
            shows: "小さな場面を見逃さない目と、社風に惹かれた訳が届きます。",
        },
        Ask {
            id: "ask-team-from-above",
            text: "多くの部署をご覧になっている立場から、このチームならではの持ち味はどこにあると感じていらっしゃいますか。",
            to: &[Interviewer::Executive],
            shows: "会社の中で部署がどう見られているかを、広い目で教われます。",
        },
    ],
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "仲間として働く姿が見える質問は好まれ、雰囲気を漠然とたずねることには賛否があります。",
    },
};
