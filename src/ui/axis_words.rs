//! The sentences of 評価軸×回答.

use crate::notebook::Opening;
use crate::plan::{AxisWeight, Cue, Lean, Unused};

/// What was seen in a sentence.
#[must_use]
pub const fn cue(kind: Cue) -> &'static str {
    match kind {
        Cue::Number => "数字や期間",
        Cue::Role => "役割",
        Cue::Achievement => "実績カードの話",
        Cue::Craft => "カードの工夫",
        Cue::Qualification => "資格",
        Cue::Method => "進め方の言葉",
        Cue::Again => "再現のしかた",
        Cue::StrengthCard => "強みカードの言葉",
        Cue::StrengthWord => "強みの言い方",
        Cue::Tied => "強みと仕事のつながり",
        Cue::Common => "会社との共通点",
        Cue::CompanyWords => "会社の言葉",
        Cue::Together => "人と働く場面",
        Cue::Mended => "短所への手当て",
        Cue::Time => "時期",
        Cue::Plan => "ビジョンの言葉",
        Cue::Aim => "したいこと",
        Cue::Ask => "これからを聞く問い",
    }
}

/// Why an axis weighs so much: by the opening and by who sits there, one thought a sentence.
#[must_use]
pub fn why(weight: &AxisWeight, opening: Opening) -> String {
    let by_opening = match (opening, weight.by_opening) {
        (_, None) | (Opening::Unknown, _) => "募集の種類が分かると、重さが変わります。".to_owned(),
        (opening, Some(by)) => {
            let how = match by {
                0 | 1 => "ほかの軸より軽めです",
                2 => "ふつうの重さです",
                _ => "とくに重く見られます",
            };
            format!("{}の募集では、{how}。", opening_name(opening))
        }
    };
    let leans = weight.leans.iter().map(|Lean { interviewer, shows, of }| {
        format!("{}が聞きやすい{of}問のうち、{shows}問がこの軸を見ます。", interviewer.label())
    });
    std::iter::once(by_opening).chain(leans).collect()
}

const fn opening_name(opening: Opening) -> &'static str {
    match opening {
        Opening::Ready => "即戦力",
        Opening::SecondStart => "第二新卒",
        Opening::NewToIt => "未経験可",
        Opening::Unknown => "",
    }
}

/// How many sentences are evidence for an axis.
#[must_use]
pub fn count(decided: usize, all: usize) -> String {
    match (decided, all) {
        (_, 0) => "まだありません".into(),
        (0, all) => format!("見立て{all}文"),
        (decided, all) if decided == all => format!("{all}文"),
        (decided, all) => format!("{all}文（うち見立て{}文）", all - decided),
    }
}

/// Where a lonely card could come in.
#[must_use]
pub const fn unused(unused: Unused) -> &'static str {
    match unused {
        Unused::Achievement => "実績。「活かせる実績」の別の例として話せます。",
        Unused::Strength => "強み。「長所」や「志望動機」で一言そえられます。",
        Unused::Qualification => "資格。使った場面と並べると、スキルの証拠になります。",
    }
}
