//! The words of 練習: 原因 → 対処 where something cannot be used, and never a grade.

use crate::bank::Interviewer;
use crate::notebook::{Date, Rating};
use crate::practice::device::{Refusal, Trouble};
use crate::practice::session::{Deeper, Persona, Preset, Reaction};
use crate::ui::probe_words;

/// Words longer than this are not quoted back, in characters.
const QUOTED: usize = 28;

/// How it went.
#[must_use]
pub const fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::Stuck => "つまった",
        Rating::Almost => "あと少し",
        Rating::Spoken => "話せた",
        Rating::Sure => "手応えあり",
        Rating::Open => "まだ選んでいません",
    }
}

/// How much the recordings take: so many pieces of a second each, and so many bytes.
#[must_use]
pub fn recorded(pieces: usize, bytes: usize) -> String {
    let length = if pieces < 60 { format!("{pieces}秒") } else { format!("{}分", pieces.div_ceil(60)) };
    format!("録音は約{length}、約{}MBです。", bytes.div_ceil(1_000_000))
}

/// When a question returns.
#[must_use]
pub fn returns(due: Option<Date>, today: Date, interview: Option<Date>) -> String {
    let Some(due) = due else { return String::new() };
    match due.days_since(today) {
        ..=0 => "このあと、もう一度".into(),
        _ if interview.is_some_and(|day| day.days_since(due) == 0) => "面接の日に確かめます".into(),
        _ if interview.is_some_and(|day| day.days_since(due) == 1) => {
            format!("前の日（{}/{}）に確かめます", due.month(), due.day())
        }
        1 => "あした出します".into(),
        days => format!("{days}日後に出します"),
    }
}

/// How a set of questions is called.
#[must_use]
pub const fn preset(preset: Preset) -> &'static str {
    match preset {
        Preset::Today => "今日の3問",
        Preset::Ten => "10分",
        Preset::Thirty => "30分",
        Preset::Sixty => "60分",
        Preset::Deep => "深掘りだけ",
        Preset::Weak => "苦手だけ",
    }
}

/// What a set asks.
#[must_use]
pub const fn preset_detail(preset: Preset) -> &'static str {
    match preset {
        Preset::Today => "もう一度話す時期の質問から選びます。",
        Preset::Ten => "自己紹介、気になる1問、逆質問です。",
        Preset::Thirty => "入室から逆質問まで、本番の順番です。",
        Preset::Sixty => "本番の順番に、部署ごとの質問を足します。",
        Preset::Deep => "書いた答えから、深掘りだけ聞かれます。",
        Preset::Weak => "つまった質問と、あと少しの質問だけです。",
    }
}

/// Who asks.
#[must_use]
pub const fn persona(persona: Persona) -> &'static str {
    match persona {
        Persona::Head => "部門長",
        Persona::Manager => "直属の上司",
        Persona::Executive => "役員",
        Persona::Pair => "二人",
    }
}

/// Who sits there, and how they are.
#[must_use]
pub const fn interviewer(interviewer: Interviewer) -> (&'static str, &'static str) {
    match interviewer {
        Interviewer::DepartmentHead => ("配属先の部門長", "落ち着いた口調・深く聞くタイプ"),
        Interviewer::DirectManager => ("直属の上司", "気さくな口調・進め方を聞くタイプ"),
        Interviewer::HumanResources => ("人事", "ていねいな口調・全体を聞くタイプ"),
        Interviewer::Executive => ("役員", "短い口調・考え方を聞くタイプ"),
    }
}

/// What the interviewer does while one speaks.
#[must_use]
pub const fn reaction(reaction: Reaction) -> &'static str {
    match reaction {
        Reaction::Nod => "「なるほど」と、うなずいています",
        Reaction::Still => "だまって、メモを取っています",
        Reaction::Conclude => "「結論から言うと、どうなりますか」と聞いています",
    }
}

/// A follow-up, as the interviewer says it.
#[must_use]
pub fn deeper(deeper: &Deeper) -> String {
    match deeper {
        Deeper::Bank(text) => (*text).to_owned(),
        Deeper::Probe { kind, depth, words } => {
            let question = probe_words::asked(*kind, *depth);
            let is_short = !words.is_empty() && words.chars().count() <= QUOTED && !words.contains('\n');
            // Only the first step quotes: after it both know what they speak of.
            if is_short && depth.number() == 1 {
                format!("「{words}」について、{question}")
            } else {
                question.to_owned()
            }
        }
    }
}

/// Why nothing is heard, and what to do.
#[must_use]
pub const fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Denied => {
            "マイクが許可されていません。録音なしで、時間だけはかります。ブラウザの設定で許すと、録音できます。"
        }
        Refusal::Missing => {
            "マイクが見つかりません。録音なしで、時間だけはかります。つなぐか、ほかのアプリを閉じると、録音できます。"
        }
        Refusal::Unknown => {
            "この開き方では、マイクを使えません。録音なしで、時間だけはかります。ブラウザで開き直すと、録音できます。"
        }
    }
}

/// Why nothing is recorded although the microphone works, and what to do.
#[must_use]
pub const fn trouble(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::NoRecorder => {
            "このブラウザは録音に対応していません。声の大きさと時間だけ、はかります。新しいブラウザで開くと、録音できます。"
        }
        Trouble::BrokenOff => "録音が途中で止まりました。ここまでの録音は残っています。時間は、そのままはかります。",
    }
}

/// The camera was wanted and is not to be had.
pub const NO_CAMERA: &str =
    "カメラを使えません。音声だけを録音します。ブラウザの設定でカメラを許すと、映像も残せます。";
/// There is no room for another recording.
pub const FULL: &str = "録音でいっぱいになりました。録音なしで続けます。古い録音を消すと、また録音できます。";
/// IndexedDB cannot be used.
pub const BLOCKED: &str =
    "このブラウザには録音を残せません。録音なしで、時間だけはかります。ふつうのウィンドウで開くと、残せます。";
/// The device has no Japanese voice.
pub const NO_VOICE: &str = "この端末に日本語の読み上げ音声がありません。質問を大きな文字で出します。端末の設定で音声を足すと、読み上げられます。";

/// A time as a clock shows it, from milliseconds.
#[must_use]
pub fn clock(millis: u32) -> String {
    let seconds = millis / 1_000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A time with a tenth of a second.
#[must_use]
pub fn tenths(millis: u32) -> String {
    let tenths = (millis + 50) / 100;
    format!("{}.{}秒", tenths / 10, tenths % 10)
}
