//! The follow-up questions of なぜ三段, as an interviewer says them: the reason, the way not taken, the same again here.

use crate::check::{Depth, ProbeKind};

/// The question of this kind on this level.
#[must_use]
pub const fn asked(kind: ProbeKind, depth: Depth) -> &'static str {
    match (kind, depth) {
        (ProbeKind::Baseline, Depth::Reason) => "それは、何人の中で、いつと比べてのお話ですか",
        (ProbeKind::Baseline, Depth::Rejected) => "ほかの方と、何がちがったのでしょうか",
        (ProbeKind::Baseline, Depth::Again) => "当社で同じ位置に立つには、どのくらいかかりそうですか",
        (ProbeKind::OthersFault, Depth::Reason) => "その中で、ご自身は何を変えようとされましたか",
        (ProbeKind::OthersFault, Depth::Rejected) => "相手の側からは、どう見えていたでしょうか",
        (ProbeKind::OthersFault, Depth::Again) => "当社で似たことが起きたら、どう動かれますか",
        (ProbeKind::Sympathy, Depth::Reason) => "どの場面で、そう感じられたのですか",
        (ProbeKind::Sympathy, Depth::Rejected) => "同じ考えの会社はほかにもありますが、なぜ当社ですか",
        (ProbeKind::Sympathy, Depth::Again) => "その思いを、この部署の仕事でどう形にしますか",
        (ProbeKind::AbstractStrength, Depth::Reason) => "それがいちばん出た場面を、一つ聞かせてください",
        (ProbeKind::AbstractStrength, Depth::Rejected) => "その力が、かえって邪魔をしたことはありますか",
        (ProbeKind::AbstractStrength, Depth::Again) => "当社では、どの仕事でその力が生きそうですか",
        (ProbeKind::BigWord, Depth::Reason) => "具体的には、どのくらいでしょうか",
        (ProbeKind::BigWord, Depth::Rejected) => "ほかの進め方は、考えられましたか",
        (ProbeKind::BigWord, Depth::Again) => "当社でも、同じくらいできそうですか",
        (ProbeKind::Team, Depth::Reason) => "その中で、ご自身は何をされましたか",
        (ProbeKind::Team, Depth::Rejected) => "ご自身がいなかったら、どうなっていたでしょうか",
        (ProbeKind::Team, Depth::Again) => "初めてのチームでも、同じ役目ができますか",
        (ProbeKind::Leaving, Depth::Reason) => "それは、今の会社では本当にできないことですか",
        (ProbeKind::Leaving, Depth::Rejected) => "辞めるほかに、どんな道を考えられましたか",
        (ProbeKind::Leaving, Depth::Again) => "当社でも同じ気持ちになったら、どうされますか",
        (ProbeKind::Plan, Depth::Reason) => "その前に、最初の半年で何をされますか",
        (ProbeKind::Plan, Depth::Rejected) => "計画どおりに進まなかったら、どこを変えますか",
        (ProbeKind::Plan, Depth::Again) => "その計画は、当社のどの仕事につながりますか",
        (ProbeKind::Result, Depth::Reason) => "その成果の決め手は、何だったと思われますか",
        (ProbeKind::Result, Depth::Rejected) => "ほかに、どんなやり方がありましたか",
        (ProbeKind::Result, Depth::Again) => "同じ成果を、当社でどう出されますか",
        (ProbeKind::Choice, Depth::Reason) => "なぜ、そのやり方を選ばれたのですか",
        (ProbeKind::Choice, Depth::Rejected) => "それを選ばないとしたら、何をしていましたか",
        (ProbeKind::Choice, Depth::Again) => "当社で同じ場面に会ったら、同じように選びますか",
        (ProbeKind::Company, Depth::Reason) => "なぜ、ほかの会社ではなく当社ですか",
        (ProbeKind::Company, Depth::Rejected) => "ほかには、どんな会社を見ていらっしゃいますか",
        (ProbeKind::Company, Depth::Again) => "入社されたら、まず何から始めますか",
        (ProbeKind::Scene, Depth::Reason) => "そう思われたきっかけを、一つ聞かせてください",
        (ProbeKind::Scene, Depth::Rejected) => "ちがう考えの方がいたら、どう話しますか",
        (ProbeKind::Scene, Depth::Again) => "それを、当社のどの場面で活かせそうですか",
        (ProbeKind::Ask, Depth::Reason) => "なぜ、それを知りたいと思われたのですか",
        (ProbeKind::Ask, Depth::Rejected) => "ご自身では、どうお考えですか",
        (ProbeKind::Ask, Depth::Again) => "その答えを聞いて、入社後にどう活かしますか",
    }
}
