//! The five axes (評価軸), to be read.

use super::{AxisReading, Exercise, Tool};
use crate::bank::{Axis, Basis, Certainty, SourceKind};

/// One reading for each axis, in the order of [`Axis::ALL`].
pub const AXIS_READINGS: &[AxisReading] = &[
    AxisReading {
        axis: Axis::Experience,
        slug: "experience",
        title: "実務経験",
        asks: "入ってすぐ、任せられる仕事があるだろうか",
        looked_for: [
            "募集している仕事と、してきた仕事の重なり",
            "担当した範囲と、その中での自分の役割",
            "思いどおりに進まなかったときの立て直し方",
        ],
        heard_by: [
            "期間・人数・件数が、聞かれる前に出る",
            "チームの成果と自分の分を分けて話す",
            "同じ手順が新しい職場でも通じるか、自分から確かめる",
        ],
        material: "担当した仕事を3つ選び、期間・役割・結果を1行ずつ書いておきます。求人票と並べると、話す順番が決まります。",
        exercise: Exercise {
            words: "求人票の仕事内容のうち、経験のある行に印をつけます。印から1行を選び、いつ、だれと、どれだけ担ったかを声に出してみましょう。",
            minutes: 5,
            tool: Tool::Answer("jisseki"),
        },
        questions: &["jisseki", "keireki", "ima-no-yakuwari", "shigoto-no-nagare", "sokusenryoku", "konnan"],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Official, SourceKind::Agency, SourceKind::HiringManager],
            note: "国の調査では、専門や管理の仕事で人を採る理由の首位が「経験を活かせること」でした。",
        },
    },
    AxisReading {
        axis: Axis::Skill,
        slug: "skill",
        title: "身につけたスキル",
        asks: "その力は、うちの職場でも使えるだろうか",
        looked_for: [
            "道具や手法を使いこなしてきた深さ",
            "場所が替わっても持ち運べる力",
            "足りない力を自分で補ってきた様子",
        ],
        heard_by: [
            "資格の名前より、使った場面が先に来る",
            "前の会社だけで通じる言葉を言い換えている",
            "できる所と、これから学ぶ所の境目を話せる",
        ],
        material: "できることを、一人でできる・助けがあればできる・これから学ぶ、の3つに分けておきましょう。",
        exercise: Exercise {
            words: "得意な作業を、業界の外の友人にも分かるように3文で書きます。社内の略語が残っていたら、ふだんの言葉に替えましょう。",
            minutes: 8,
            tool: Tool::Profile,
        },
        questions: &["jisseki", "senmon-no-setsumei", "yuusenjun", "tabusho-renkei", "manabi", "nyuusha-junbi"],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "持ち運べる力を重んじる点は一致し、資格をどれほど見るかは職種によって分かれます。",
        },
    },
    AxisReading {
        axis: Axis::Strength,
        slug: "strength",
        title: "個人の強み",
        asks: "この人の強みは、うちの仕事で活きるだろうか",
        looked_for: [
            "何度も成果につながってきた動き方",
            "周りの人からも頼りにされてきたこと",
            "強みが裏目に出る場面への気づき",
        ],
        heard_by: [
            "強みの名前は一つで、場面がすぐに続く",
            "工夫を、実際にした動きで話している",
            "最後の一文が、入社後の仕事に届いている",
        ],
        material: "人からよく頼まれる仕事を思い出してみましょう。そのときの動き方が、強みの芯になります。",
        exercise: Exercise {
            words: "「困ったとき、私は」に続く一文を書きます。応募先の仕事を一つ選び、その一文と「だから」でつないでみましょう。",
            minutes: 5,
            tool: Tool::Bridge,
        },
        questions: &["chousho", "shiboudouki", "shigoto-no-kufuu", "mawari-no-hyouka", "hippatta-keiken", "kadai"],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager, SourceKind::Literature],
            note: "強みに場面を添える助言はそろい、過去の行動をたずねる質問は面接の研究でも支持されています。",
        },
    },
    AxisReading {
        axis: Axis::Character,
        slug: "character",
        title: "人柄と会社の相性",
        asks: "この人と一緒に働く姿が、浮かぶだろうか",
        looked_for: [
            "考えのちがう人との進め方",
            "教わるときや、注意されたときの受けとめ方",
            "会社が大切にしている考えとの重なり",
        ],
        heard_by: [
            "質問を終わりまで聞いて、ひと呼吸おく",
            "前の職場の人を悪者にしない",
            "だれかに相談した話が、自然に混ざる",
        ],
        material: "会社の言葉から共感できるものを二つ選び、自分の出来事を添えておきます。無理に合わせないほうが、入社したあとも楽です。",
        exercise: Exercise {
            words: "社員の記事を1本読み、働き方が表れている一文を書き写します。似たことをした日を思い出し、隣に1行で残しましょう。",
            minutes: 10,
            tool: Tool::Persona,
        },
        questions: &[
            "tenshokuriyuu",
            "tansho",
            "iken-no-chigai",
            "shippai",
            "nattoku-dekinai-shiji",
            "najimu",
            "shafuu",
        ],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Official, SourceKind::Agency, SourceKind::HiringManager],
            note: "相性を見る点は一致し、家族や信条など仕事に関わらない事がらは採否に使わないよう国が求めています。",
        },
    },
    AxisReading {
        axis: Axis::Vision,
        slug: "vision",
        title: "将来のビジョン",
        asks: "入社したあと、どこへ向かいたいのだろうか",
        looked_for: [
            "近い目標と遠い目標のつながり",
            "会社の計画と、本人の希望が交わる所",
            "目標のために、もう始めていること",
        ],
        heard_by: [
            "半年や1年など、時期の言葉が入っている",
            "事業や部署の名前が、目標の中に出てくる",
            "肩書きより先に、したい仕事が語られる",
        ],
        material: "入社直後・1年後・3年後に担っていたい仕事を、1行ずつ書いておきましょう。会社の計画は、採用ページや社長の話から拾えます。",
        exercise: Exercise {
            words: "3年後のある月曜日に、何をしているかを書きます。そこへ着くための1年後と入社直後を、あとから埋めてみましょう。",
            minutes: 8,
            tool: Tool::Vision,
        },
        questions: &["career", "tenshokuriyuu", "gyakushitsumon", "hantoshi", "juunen", "gyoukai", "kaisha-erabi"],
        basis: Basis {
            certainty: Certainty::Agreed,
            kinds: &[SourceKind::Agency, SourceKind::HiringManager],
            note: "入社後の目標を聞く点は一致し、何年先まで語るかに決まりはありません。",
        },
    },
];
