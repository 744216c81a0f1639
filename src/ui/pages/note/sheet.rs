//! What each kind of card asks for: its fields in their order, and the words around them. Data only.

use crate::notebook::{CardKind, field};
use crate::ui::components::Icon;

/// How a kind of card looks.
pub struct Sheet {
    /// What stands before its title.
    pub icon: Icon,
    /// The field that is its title, and the one that stands under it; empty where there is none.
    pub title: &'static str,
    /// See `title`.
    pub detail: &'static str,
    /// The heading of the list.
    pub heading: &'static str,
    /// The button that adds one.
    pub add: &'static str,
    /// What to do while there is none.
    pub empty: &'static str,
    /// What is said after one was deleted.
    pub deleted: &'static str,
    /// The fields in their order.
    pub entries: &'static [Entry],
}

/// One field of a card.
pub struct Entry {
    /// Where it is stored; see [`field`].
    pub field: &'static str,
    /// Its label.
    pub label: &'static str,
    /// A sentence of help; empty where the label says enough.
    pub help: &'static str,
    /// What is put in.
    pub input: Input,
}

/// What is put into a field.
#[derive(Clone, Copy)]
pub enum Input {
    /// One line.
    Line,
    /// One line, or one of the seven questions by a tap.
    Question,
    /// Several lines.
    Area,
    /// Several lines, whose facts can be pinned.
    Facts,
    /// One of a few: the stored names, and the words for them.
    One(&'static [&'static str], &'static [&'static str]),
    /// Any of a few, likewise.
    Many(&'static [&'static str], &'static [&'static str]),
    /// One card of another kind.
    Pick(CardKind),
}

const fn entry(field: &'static str, label: &'static str, help: &'static str, input: Input) -> Entry {
    Entry { field, label, help, input }
}

const MESH: &[&str] = &[field::GOOD, field::FAIR, field::POOR];
const MARKS: &[&str] = &["◎", "○", "△"];
const LEVELS: &[&str] = &[field::LOW, field::MIDDLE, field::HIGH];
const SOURCE_WORDS: &[&str] =
    &["ホームページ", "採用ページ", "社員の話", "社長の話", "求人票", "口コミ", "前の面接", "製品", "そのほか"];

/// やり取り
pub const EXCHANGE: Sheet = Sheet {
    icon: Icon::MessageSquareText,
    title: field::ASKED,
    detail: field::SAID,
    heading: "聞かれたこと",
    add: "聞かれたことを足す",
    empty: "まだ、ふり返りがありません。覚えているうちに、聞かれたことを3つだけ書きましょう。",
    deleted: "やり取りを消しました。",
    entries: &[
        entry(field::ASKED, "聞かれたこと", "近いものを押すか、覚えている言葉で書きます。", Input::Question),
        entry(field::SAID, "答えたこと", "一言でかまいません。数字と役割は、話したとおりに。", Input::Facts),
        entry(field::MESH, "話はかみ合いましたか", "", Input::One(MESH, MARKS)),
        entry(
            field::REACTIONS_SEEN,
            "相手のようす",
            "見えたものを、いくつでも。",
            Input::Many(
                &field::REACTIONS,
                &["うなずき", "深く聞かれた", "メモを取った", "笑顔", "話が変わった", "沈黙", "首をかしげた"],
            ),
        ),
        entry(field::FEEL, "手応え", "", Input::One(MESH, MARKS)),
    ],
};

/// 一次面接の手ざわり
pub const IMPRESSION: Sheet = Sheet {
    icon: Icon::UserRound,
    title: "",
    detail: "",
    heading: "話しているときの自分",
    add: "",
    empty: "",
    deleted: "",
    entries: &[
        entry(field::TENSION, "緊張", "", Input::One(LEVELS, &["ゆるめ", "ほどよい", "強かった"])),
        entry(field::VOICE, "声の大きさ", "", Input::One(LEVELS, &["小さめ", "ちょうどよい", "大きめ"])),
        entry(field::PACE, "話す速さ", "", Input::One(LEVELS, &["ゆっくり", "ちょうどよい", "速め"])),
        entry(field::FIX, "次に直したいこと", "1つだけ選ぶと、練習で変えやすくなります。", Input::Area),
        entry(field::MOOD, "ほかに残っていること", "場の空気、相手の口ぐせ、気になった一言など。", Input::Area),
    ],
};

/// 会社の言葉
pub const QUOTE: Sheet = Sheet {
    icon: Icon::Quote,
    title: field::WORDS,
    detail: field::COMMON,
    heading: "会社の言葉",
    add: "言葉を足す",
    empty: "会社の言葉がまだありません。採用ページから、求める人について書かれた一文を写してみましょう。",
    deleted: "会社の言葉を消しました。",
    entries: &[
        entry(field::WORDS, "会社の言葉", "書いてあるとおりに写すと、面接でそのまま使えます。", Input::Area),
        entry(field::COMMON, "自分との共通点", "重なる出来事を、一文で。", Input::Area),
        entry(field::SOURCE, "どこにありましたか", "", Input::One(&field::SOURCES, SOURCE_WORDS)),
        entry(field::TITLE, "ページや記事の名前", "", Input::Line),
        entry(field::URL, "リンク", "あとで確かめるために。なければ空けておきます。", Input::Line),
        entry(field::DATE, "いつの話ですか", "2026年4月の記事、のように。", Input::Line),
    ],
};

/// 会社の姿
pub const PERSONA: Sheet = Sheet {
    icon: Icon::Building2,
    title: "",
    detail: "",
    heading: "会社の姿",
    add: "",
    empty: "",
    deleted: "",
    entries: &[
        entry(
            field::LOOKED,
            "見に行ったところ",
            "2つ見ると、ちがう顔が見えてきます。",
            Input::Many(
                &field::PLACES,
                &[
                    "ホームページ",
                    "採用ページ",
                    "社員インタビュー",
                    "社長インタビュー",
                    "求人票",
                    "口コミ",
                    "製品を使う",
                ],
            ),
        ),
        entry(field::CREED, "理念", "会社が大事にしている考えを、短く。", Input::Area),
        entry(field::DIRECTION, "事業の向かう先", "これから伸ばす事業や、増やす人のこと。", Input::Area),
        entry(field::CULTURE, "社風", "仕事の進め方や、職場のようす。", Input::Area),
        entry(field::RIVAL_1, "競合 1", "同じお客さまに選ばれている会社。", Input::Line),
        entry(field::RIVAL_2, "競合 2", "もう1社あると、ちがいを話しやすくなります。", Input::Line),
        entry(field::APART, "この会社だけのちがい", "2社と並べて、見えたこと。", Input::Area),
    ],
};

/// 会社の課題
pub const PROBLEM: Sheet = Sheet {
    icon: Icon::Target,
    title: field::WORDS,
    detail: field::GROWTH,
    heading: "会社の課題",
    add: "課題を足す",
    empty: "会社の課題がまだありません。人を採る理由や、これから伸ばしたいことから1つ借りましょう。",
    deleted: "課題を消しました。",
    entries: &[
        entry(field::WORDS, "課題", "2文までで。会社の言葉を使うと、ずれません。", Input::Area),
        entry(
            field::GROWTH,
            "伸びると、どう良くなりますか",
            "「ここが伸びれば、もっと」の形にすると、批判に聞こえません。",
            Input::Area,
        ),
        entry(field::SOURCE, "どこで知りましたか", "", Input::One(&field::SOURCES, SOURCE_WORDS)),
    ],
};

/// 結び
pub const BRIDGE: Sheet = Sheet {
    icon: Icon::Spline,
    title: field::SENTENCE,
    detail: "",
    heading: "ほかの結び",
    add: "もう1本結ぶ",
    empty: "",
    deleted: "結びを消しました。",
    entries: &[
        entry(field::STRENGTH, "わたしの強み", "", Input::Pick(CardKind::Strength)),
        entry(field::PROBLEM, "会社の課題", "", Input::Pick(CardKind::Problem)),
        entry(
            field::EPISODE,
            "使う実績",
            "なくても結べます。数字を借りるときに選びます。",
            Input::Pick(CardKind::Achievement),
        ),
        entry(
            field::SENTENCE,
            "結び文",
            "強みの言葉と会社の言葉を1つずつ入れて、「その力で何をするか」で終えます。",
            Input::Area,
        ),
    ],
};

/// 強み
pub const STRENGTH: Sheet = Sheet {
    icon: Icon::Gem,
    title: field::NAME,
    detail: field::GROUND,
    heading: "強み",
    add: "強みを足す",
    empty: "強みがまだありません。人から頼まれることを1つ思い出すと、書きやすくなります。",
    deleted: "強みを消しました。",
    entries: &[
        entry(field::NAME, "強みを一言で", "「何を、どうする力か」まで書くと、ほかの人と重なりません。", Input::Line),
        entry(field::GROUND, "そう言える場面", "いつ、だれと、どれだけ。", Input::Area),
        entry(field::USE, "次の会社での使い道", "どの仕事の、どの場面で使えそうですか。", Input::Area),
    ],
};

/// 実績カード
pub const ACHIEVEMENT: Sheet = Sheet {
    icon: Icon::Briefcase,
    title: field::NAME,
    detail: field::RESULT,
    heading: "実績カード",
    add: "実績を足す",
    empty: "実績がまだありません。大きな成果でなくて大丈夫です。前と後で変わったことを1つ選びましょう。",
    deleted: "実績を消しました。",
    entries: &[
        entry(field::NAME, "どんな仕事ですか", "", Input::Line),
        entry(field::PERIOD, "期間", "2022年4月から1年半、のように。", Input::Line),
        entry(field::ROLE, "役割", "何人の中で、何を任されていましたか。", Input::Line),
        entry(field::AMOUNT, "量", "担当の数、回数、金額など。", Input::Line),
        entry(field::RESULT, "成果", "前と後を並べると、変わり方が伝わります。", Input::Area),
        entry(field::CRAFT, "工夫", "自分で考えて変えたところ。", Input::Area),
        entry(field::AGAIN, "次の会社での再現のしかた", "同じやり方が、どこで使えそうですか。", Input::Area),
    ],
};

/// 資格
pub const QUALIFICATION: Sheet = Sheet {
    icon: Icon::ListChecks,
    title: field::NAME,
    detail: field::USE,
    heading: "資格",
    add: "資格を足す",
    empty: "資格は、なくてもかまいません。勉強中のものも書けます。",
    deleted: "資格を消しました。",
    entries: &[
        entry(field::NAME, "資格の名前", "取った年も書いておくと、聞かれたときに迷いません。", Input::Line),
        entry(field::USE, "仕事での使い道", "どの場面で役に立ちますか。", Input::Area),
    ],
};

/// The sheet of this kind; what has a page of its own is never asked for here.
pub const fn sheet(kind: CardKind) -> &'static Sheet {
    match kind {
        CardKind::Exchange => &EXCHANGE,
        CardKind::Quote => &QUOTE,
        CardKind::Persona => &PERSONA,
        CardKind::Problem => &PROBLEM,
        CardKind::Bridge => &BRIDGE,
        CardKind::Strength => &STRENGTH,
        CardKind::Achievement => &ACHIEVEMENT,
        CardKind::Qualification => &QUALIFICATION,
        _ => &IMPRESSION,
    }
}
