//! What to say when asked about the place of work, transfers and working from home.

use super::ConditionCard;
use crate::bank::{Basis, Certainty, SourceKind};

/// 勤務地
pub(super) const WORKPLACE: ConditionCard = ConditionCard {
    id: "kinmuchi",
    title: "勤務地",
    asked: "働く場所は、どちらをご希望ですか",
    aim: "通える範囲を知り、どの拠点に席を用意するかを考えています。求人票を読んできたかどうかも、ここで分かります。",
    prepare: &[
        "求人票の勤務地と「変更の範囲」を読みます。2024年4月からは、変わりうる場所も募集のときに示す決まりです。",
        "家から各拠点までの時間を調べ、無理なく通える線を決めましょう。",
        "引っ越しができるなら、いつごろ動けるかを考えておきます。",
    ],
    order: &["求人票の勤務地で働けるかどうか", "通勤の時間か、引っ越しの見こみ", "ほかの拠点も考えられる範囲"],
    sounds_like: "求人票にありました、川崎の拠点を希望しております。自宅から50分で、朝8時の始業にも通えます。横浜の拠点でしたら70分ほどですので、そちらも問題ありません。",
    avoid: "「どこでもかまいません」と言うと、あとから事情を話しにくくなります。家族や住まいのことまで、くわしく説明しなくてもかまいません。",
    question: "kinmuchi",
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Official, SourceKind::Agency],
        note: "勤務地の示し方と、家族や住まいを聞かない配慮は、公的な資料が採用側に求めています。",
    },
};

/// 転勤
pub(super) const TRANSFER: ConditionCard = ConditionCard {
    id: "tenkin",
    title: "転勤",
    asked: "全国に拠点がありますが、転勤は可能ですか",
    aim: "数年先の配置まで考えて、動ける幅を知ろうとしています。すぐの異動が決まっているとは限りません。",
    prepare: &[
        "求人票の「変更の範囲」と、勤務地を限る働き方があるかを調べます。",
        "動ける時期、動きにくい時期、理由のうち話せる部分を分けておきましょう。",
        "一緒に暮らす人がいれば、返事の大枠を先に話しておくと迷いません。",
    ],
    order: &["受けられるか、条件つきか、難しいか", "その理由を、話せる範囲で一言", "動ける時期や、代わりにできること"],
    sounds_like: "これから3年ほどは、東京で働きたいと考えております。親の通院に付き添う日が、月に2回あるためです。泊まりの出張は今も月に1度続けておりますので、御社でも対応できます。その先の転勤については、前向きにご相談させてください。",
    avoid: "難しいのに「大丈夫です」と答えると、いざというときに双方が困ります。「転勤があるなら辞退します」と先に言い切るのも、話し合う余地を狭めます。",
    question: "tenkin",
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "できる範囲を正直に示す点はそろい、事情をどこまで話すかは見方に幅があります。",
    },
};

/// 在宅勤務
pub(super) const REMOTE: ConditionCard = ConditionCard {
    id: "zaitaku",
    title: "在宅勤務",
    asked: "出社と在宅は、どのくらいの割合がよいですか",
    aim: "部署の出社の日数と、折り合うかを知るための質問です。顔が見えない日にも仕事が進むか、という関心も入っています。",
    prepare: &[
        "求人票に「在宅可」とあれば、週に何日か、入社してすぐ使えるのかを読みとります。",
        "これまでの在宅の日数と、報告のしかたを一つ思い出しましょう。",
        "家の仕事場所と回線を確かめ、静かに話せる時間も押さえておきます。",
    ],
    order: &[
        "部署の決まりに合わせる気持ち",
        "これまでの在宅の経験を、日数で",
        "希望の日数と、仕事の上での理由",
        "入社してすぐの過ごし方",
    ],
    sounds_like: "部署の決まりに合わせますので、出社が中心でも問題ありません。今の職場では週2日を在宅にし、朝9時と夕方5時に、進み具合を3行で共有しています。入社して3か月ほどは、仕事と皆さんの動きを覚えるために、毎日出社したいです。",
    avoid: "「通勤がつらいので」と始めると、仕事の話から離れてしまいます。週何日という希望だけを先に置くと、相談しにくい人に見えることがあります。",
    question: "zaitaku",
    basis: Basis {
        certainty: Certainty::Agreed,
        kinds: &[SourceKind::Agency, SourceKind::HiringManager],
        note: "部署のやり方を先に受けとめてから希望を述べる、という順番で助言が重なります。",
    },
};
