//! The sentences about what to do next, on which day, and how ready one is.

use super::finding_words::title;
use super::round_words;
use super::words::things;
use crate::plan::{Band, Dot, Line, Material, NextStep, Phase, Progress, Round, Stage};

/// The heading of the next step before this round.
#[must_use]
pub fn step(step: NextStep, round: Round) -> String {
    match step {
        NextStep::Gather(Material::Exchanges) => {
            format!("{}で聞かれたことを、3つ書きましょう", round_words::before(round))
        }
        NextStep::Gather(material) => gather(material).to_owned(),
        NextStep::Start(question) => format!("「{}」の最初の一文を書いてみましょう", question.title),
        NextStep::Continue(question) => format!("「{}」のつづきを書きましょう", question.title),
        NextStep::Tidy(question, Some(check)) => {
            format!("「{}」の「{}」を見直しましょう", question.title, title(check))
        }
        NextStep::Tidy(question, None) => format!("「{}」の点検を見てみましょう", question.title),
        NextStep::Speak(question) => format!("「{}」を声に出して読んでみましょう", question.title),
        NextStep::Sheet => "当日シートに目を通しておきましょう".into(),
        NextStep::Calm => "困ったときの言葉を見ておきましょう".into(),
        NextStep::After => "聞かれたことを、すぐに書いておきましょう".into(),
        NextStep::Onward => "結果が来たら、次へ進みましょう".into(),
        NextStep::NextRound => format!("{}の通過、おめでとうございます", round_words::name(round)),
    }
}

const fn gather(material: Material) -> &'static str {
    match material {
        Material::Exchanges => "聞かれたことを、3つ書きましょう",
        Material::Quotes => "会社の言葉を2つ、写しておきましょう",
        Material::Common => "会社と自分の共通点を、1つ書きましょう",
        Material::Achievement => "実績カードに、期間・役割・成果を書きましょう",
        Material::Skills => "次の会社で使える力を、2つ書きましょう",
        Material::Knot => "強みを1つ、会社の課題に結びましょう",
        Material::FirstYear => "入社して1年目の姿を書いてみましょう",
        Material::LaterYears => "3年後か5年後の姿を書いてみましょう",
    }
}

/// The same in a few words, for a row of the timetable.
#[must_use]
pub fn row(step: NextStep, round: Round) -> String {
    match step {
        NextStep::Gather(material) => self::material(material, round),
        NextStep::Start(question) => format!("「{}」を書く", question.title),
        NextStep::Continue(question) => format!("「{}」のつづきを書く", question.title),
        NextStep::Tidy(question, _) => format!("「{}」を整える", question.title),
        NextStep::Speak(question) => format!("「{}」を声に出す", question.title),
        NextStep::Sheet => "当日シートに目を通す".into(),
        NextStep::Calm => "「緊張したら」に目を通す".into(),
        NextStep::After => "聞かれたことを書く".into(),
        NextStep::Onward => "結果を選んで次へ進む".into(),
        NextStep::NextRound => "次のノートへ進む".into(),
    }
}

/// Why this, in this stretch of time, to one who has gathered most of the materials or has not.
#[must_use]
pub const fn reason(band: Band, step: NextStep, are_gathered: bool) -> &'static str {
    match (band, step) {
        (_, NextStep::NextRound) => "おつかれさまでした。ここまで書いたことは、この先でもそのまま使えます。",
        (Band::Far | Band::Near, NextStep::Gather(Material::Exchanges)) => {
            "おぼえているうちに、聞かれたことを3つだけ。次の面接は、そのつづきから始まります。"
        }
        (Band::Far, NextStep::Gather(_)) => "まだ時間があります。きょうは、材料を1つ書くだけで十分です。",
        (Band::Far, NextStep::Start(_)) => "まだ時間があります。きょうは、答えを1つ書くだけで十分です。",
        (Band::Far, NextStep::Continue(_)) => "書きかけがあります。つづきは、一文だけでも進みます。",
        (Band::Far, NextStep::Tidy(..)) => "骨組みができました。点検を、1つずつ見ていきましょう。",
        (Band::Far, _) => "声に出すと、言いにくいところが見つかります。",
        (Band::Near, NextStep::Start(_)) => "一問ずつで大丈夫です。言いたいことを、一文にしてみましょう。",
        (Band::Near, NextStep::Gather(_)) => "材料が1つあると、この会社に合う言葉を選びやすくなります。",
        (Band::Near, NextStep::Continue(_)) if !are_gathered => "書きかけがあります。つづきは、一文だけでも進みます。",
        (Band::Near, NextStep::Tidy(..)) if !are_gathered => "点検を1つずつ見て、言葉をこの会社に合わせます。",
        (Band::Near, NextStep::Continue(_) | NextStep::Tidy(..)) => {
            "材料はそろってきました。次は、言葉をこの会社に合わせます。"
        }
        (Band::Near, _) => "文はそろいました。声に出して、息の続く長さか確かめましょう。",
        (Band::Close, NextStep::Speak(_)) => "新しく足すより、声に出しましょう。最初の一文が出れば大丈夫です。",
        (Band::Close, NextStep::Sheet) => "話すことは決まっています。あとは、見わたしておきましょう。",
        (Band::Close, _) => "長くなくて大丈夫です。言いたいことを、一文だけ書いておきましょう。",
        (Band::Today, NextStep::Calm) => {
            "きょうは書かなくて大丈夫です。言葉が出ないときの一言だけ、持っていきましょう。"
        }
        (Band::Today, _) => "きょうは書かなくていい日です。シートだけ持っていきましょう。",
        (Band::Past, NextStep::Onward) => "おつかれさまでした。結果がどちらでも、書いたものは次で使えます。",
        (Band::Past, _) => "おつかれさまでした。忘れないうちに、3つだけ書いておきましょう。",
    }
}

/// Why it takes so long, and why it comes first.
#[must_use]
pub fn minutes(band: Band) -> String {
    let first = match band {
        Band::Far => "面接まで8日以上あるあいだは、書くことから始めます。",
        Band::Near => "面接の7日前からは、整えることから始めます。",
        Band::Close => "面接の2日前からは、話すことから始めます。",
        Band::Today => "面接の日は、書かずに見るだけにします。",
        Band::Past => "面接のあとは、おぼえていることを書くのが先です。",
    };
    let [write, tidy, speak] = Stage::ALL.map(Stage::minutes);
    format!("{first}1つにかかる目安は、書く{write}分・整える{tidy}分・話す{speak}分です。")
}

/// The label of the button that begins it.
#[must_use]
pub const fn button(step: NextStep, round: Round) -> &'static str {
    match step {
        NextStep::Gather(_) => "ノートに書く",
        NextStep::After => "書きのこす",
        NextStep::Onward => "結果を選ぶ",
        NextStep::NextRound => match round {
            Round::Second => "次のノートへ",
            Round::Final => "結果をひらく",
        },
        NextStep::Start(_) => "書きはじめる",
        NextStep::Continue(_) => "つづきを書く",
        NextStep::Tidy(..) => "見直す",
        NextStep::Speak(_) => "声に出す",
        NextStep::Sheet => "シートを見る",
        NextStep::Calm => "言葉を見る",
    }
}

/// One of the three dots.
#[must_use]
pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Write => "書く",
        Stage::Tidy => "整える",
        Stage::Speak => "話す",
    }
}

/// What lights a dot.
#[must_use]
pub fn rule(dot: &Dot) -> String {
    let all = dot.lines.len();
    match (dot.stage, dot.need) {
        (Stage::Write, _) => "材料がノートにあると、点きます。".into(),
        (Stage::Tidy, _) => "答えを書き、点検に残りがないと、点きます。".into(),
        (Stage::Speak, need) if need == all => "手応えが「話せた」以上だと、点きます。".into(),
        (Stage::Speak, need) => format!("どれか{need}つで、手応えが「話せた」以上だと、点きます。"),
    }
}

/// A material, as a thing one has before this round.
#[must_use]
pub fn material(material: Material, round: Round) -> String {
    let words = match material {
        Material::Exchanges => return format!("{}のやり取り", round_words::before(round)),
        Material::Quotes => "会社の言葉",
        Material::Common => "自分との共通点",
        Material::Achievement => "期間・役割・成果を書いた実績カード",
        Material::Skills => "次の会社での使い道を書いた強みか資格",
        Material::Knot => "結べた結び文",
        Material::FirstYear => "1年目の姿",
        Material::LaterYears => "3年か5年の姿",
    };
    words.to_owned()
}

/// What a dot counts, and how far that has come: so much of a material is there.
#[must_use]
pub fn line(line: Line, round: Round) -> (String, String) {
    match line {
        Line::Material(material, have) => {
            (self::material(material, round), format!("{} / {}", have.min(material.enough()), material.enough()))
        }
        Line::Tidy(question, state) => {
            let words = match (state.progress, state.open) {
                (Progress::Empty, _) => "これから".to_owned(),
                (Progress::Started, _) => "書きかけ".to_owned(),
                (Progress::Written, 0) => "点検ずみ".to_owned(),
                (Progress::Written, open) => format!("あと{}", things(open)),
            };
            (question.title.to_owned(), words)
        }
        Line::Spoken(question, state) => {
            (question.title.to_owned(), if state.is_spoken { "話せた" } else { "これから" }.to_owned())
        }
    }
}

/// A stretch of the way, with what its days hold: whether anything is still written in them.
#[must_use]
pub const fn phase(phase: Phase, is_written_in: bool) -> (&'static str, &'static str) {
    match (phase, is_written_in) {
        (Phase::Gather, _) => ("8日前まで", "材料と答えを、1つずつ書きます。"),
        (Phase::Shape, true) => ("7日前から", "書きながら、言葉をこの会社に合わせます。"),
        (Phase::Shape, false) => ("7日前から", "書いた言葉を、この会社に合わせます。"),
        (Phase::Speak, true) => ("3日前から", "まだの質問は一文だけ書き、書けたものから声に出します。"),
        (Phase::Speak, false) => ("3日前から", "声に出して、言いにくい所を見つけます。"),
        (Phase::Eve, true) => ("前日", "長くなくて大丈夫です。まだの質問に、一文だけ用意しましょう。"),
        (Phase::Eve, false) => ("前日", "話すことと、シートだけにします。新しくは書きません。"),
        (Phase::Hours, _) => ("3時間前", "目を通したら、最後の1時間は空けておきます。"),
    }
}
