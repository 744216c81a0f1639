//! The kinds of opening (募集の種類) and what each of them shifts.

use super::Opening;
use crate::bank::{Basis, Certainty, SourceKind};

/// The three kinds a job changer meets, and 新卒 to compare with.
pub const OPENINGS: &[Opening] = &[
    Opening {
        title: "即戦力",
        hopes: "数か月のうちに、一人で仕事を回してくれる人を求めています。",
        asked: ["近い仕事をした年数と、任された範囲", "成果までの手順と、工夫した所", "やり方がちがう職場への合わせ方"],
        way: "入って最初の1か月に手をつける仕事を、経験と並べて話しましょう。前の会社の流儀にこだわらない、という一言も添えます。",
        weights: [3, 3, 2, 2, 1],
    },
    Opening {
        title: "第二新卒",
        hopes: "社会人の基本を覚えた若い人が、腰をすえて育つことを願っています。",
        asked: ["早い時期に職場を離れる理由", "前の仕事で学んだことと、心残り", "次の会社でなら続けられる訳"],
        way: "離れる理由は、自分の会社選びのふり返りとして話します。そのうえで、次に身につけたい力を一つ挙げましょう。",
        weights: [1, 2, 2, 3, 3],
    },
    Opening {
        title: "未経験可",
        hopes: "覚える速さと、ほかの仕事から持ちこめる力に期待しています。",
        asked: [
            "この仕事を選んだきっかけと、本気の度合い",
            "応募までに自分で始めた準備",
            "別の職種で身につけ、ここでも使える力",
        ],
        way: "知らないことは先に認め、始めた勉強を時間や回数で示します。前の仕事と似た場面も、一つ探しておきましょう。",
        weights: [1, 2, 3, 3, 2],
    },
    Opening {
        title: "新卒",
        hopes: "何年もかけて育てる前提で、伸びしろと考え方に目を向けています。",
        asked: ["学生時代に力を入れたこと", "会社や仕事を選ぶ軸", "仲間と何かをやりとげた体験"],
        way: "転職の面接では、学生時代の話を職場の出来事に置きかえます。新卒のころの答えが残っていたら、書き直す機会です。",
        weights: [1, 1, 2, 3, 2],
    },
];

/// Where the differences between the kinds of opening come from.
pub const OPENINGS_BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Official, SourceKind::Agency, SourceKind::HiringManager, SourceKind::Editorial],
    note: "経験をどれだけ重く見るかが募集によって動く点は一致し、3段階の重さは編集部が置いた目安です。",
};
