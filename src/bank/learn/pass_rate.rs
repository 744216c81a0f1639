//! How many go on after each round (通過率), as ranges that differ, and why the second round may be narrower.

use super::{PassRate, Point};
use crate::bank::{Basis, Certainty, SourceKind};

/// The ranges by round and kind of source. They count different things, so no two of them make an average.
pub const PASS_RATES: &[PassRate] = &[
    PassRate {
        round: "一次面接",
        low: 30,
        high: 50,
        said_by: SourceKind::Agency,
        note: "書類選考を通った人を100として数え、20%台や60%台を挙げる会社もあります。",
    },
    PassRate {
        round: "一次面接",
        low: 40,
        high: 50,
        said_by: SourceKind::HiringManager,
        note: "採りたい人数から逆算した計画上の数字で、実際の結果とはずれます。",
    },
    PassRate {
        round: "二次面接",
        low: 30,
        high: 50,
        said_by: SourceKind::Agency,
        note: "一次面接を通った人を100として、面接が3回ある会社を思いうかべた目安です。",
    },
    PassRate {
        round: "二次面接",
        low: 30,
        high: 60,
        said_by: SourceKind::HiringManager,
        note: "計画の上では50〜60%、面接した人の実感では30%台もあり、採用側の中でも開きがあります。",
    },
    PassRate {
        round: "最終面接",
        low: 50,
        high: 80,
        said_by: SourceKind::Agency,
        note: "選考の場なら50%前後、顔合わせに近ければ80%ほどとされ、30%台を挙げる説明もあります。",
    },
    PassRate {
        round: "最終面接",
        low: 65,
        high: 85,
        said_by: SourceKind::HiringManager,
        note: "最後に何人を残すかという計画から出た数字で、断られる分を見こむ会社もあります。",
    },
];

/// Why the second round may let fewer people through than the first, and why it may not.
pub const PASS_RATE_REASONS: &[Point] = &[
    Point {
        title: "見る目が細かくなる",
        words: "一次では経歴の全体を、二次では任せる仕事との重なりを見ます。一緒に働く人が聞くので、小さな食い違いにも気づきます。",
    },
    Point {
        title: "会える時間が少ない",
        words: "部門長の予定は、会議や商談で先に埋まります。面接に使えるのが週に2枠なら、会う人も自然にしぼられます。",
    },
    Point {
        title: "席の数が決まっている",
        words: "中途採用では、空いた席を1人で埋める募集がよくあります。よい人が2人いても、座れるのは1人です。",
    },
    Point {
        title: "逆に、高くなる会社もある",
        words: "一次で大きくしぼる会社では、二次の数字が一次を上回る場合があります。外からは見分けにくいので、数字は参考にとどめましょう。",
    },
];

/// Where the ranges come from.
pub const PASS_RATE_BASIS: Basis = Basis {
    certainty: Certainty::Single,
    kinds: &[SourceKind::Agency, SourceKind::HiringManager],
    note: "公的な統計は見当たらず、支援側と採用側では数え方がそろっていません。",
};
