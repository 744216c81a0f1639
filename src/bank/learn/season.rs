//! The busy and the quiet months of mid-career hiring (繁忙期・閑散期), which every kind of source draws differently.

use super::{Point, Season};
use crate::bank::{Basis, Certainty, SourceKind};

/// The months by kind of source.
pub const SEASONS: &[Season] = &[
    Season {
        said_by: SourceKind::Agency,
        busy: &[1, 2, 3, 9, 10, 11],
        quiet: &[5, 8, 12],
        note: "4月と10月の入社に向けて募集が増え、大型連休・お盆・年末は選考の日が取りにくくなります。",
    },
    Season {
        said_by: SourceKind::Official,
        busy: &[1, 2, 3, 10],
        quiet: &[5, 12],
        note: "ハローワークが新しく受けつけた求人の数から読んだもので、山と谷の月は年によって少し動きます。",
    },
    Season {
        said_by: SourceKind::HiringManager,
        busy: &[3, 6, 9],
        quiet: &[4, 8, 12],
        note: "採用が活発な月を企業に聞いた調査と、4月は新入社員の受け入れに追われるという声によります。",
    },
];

/// What the busy and the quiet months mean for how many go on and for the competition.
pub const SEASON_MEANINGS: &[Point] = &[
    Point {
        title: "繁忙期は、枠と相手がともに増える",
        words: "採用枠が多い分、通過率は上がりやすいといわれます。応募する人も増えるため、同じ枠で比べられる相手は多くなります。",
    },
    Point {
        title: "閑散期は、見方が二つある",
        words: "枠が減るので通りにくい、という説明があります。一方で競争相手が減り、1人に時間をかけてもらえると見る人もいます。",
    },
    Point {
        title: "5月は、資料によって逆になる",
        words: "求人が少ない月とする統計もあれば、連休明けから動きだすという説明もあります。業界や会社の決算月でも変わります。",
    },
    Point {
        title: "月よりも、募集の事情が大きい",
        words: "急な欠員を埋める募集は、どの月でも急いで進みます。募集が出た訳は、エージェントや人事の方に聞けることがあります。",
    },
];

/// Where the months come from.
pub const SEASON_BASIS: Basis = Basis {
    certainty: Certainty::Agreed,
    kinds: &[SourceKind::Official, SourceKind::Agency, SourceKind::HiringManager],
    note: "年度末の前と秋に増えて年末に減る点は重なり、ほかの月は資料ごとに分かれます。",
};
