//! The sentences around links: what a link is, how long it is, and why one cannot be read. 原因 → 対処.

use crate::share::link::{LONG, SAFE};
use crate::share::{LinkError, Stamp};

/// Why a link cannot be read: a heading, and what can be done.
#[must_use]
pub const fn failure(error: LinkError) -> (&'static str, &'static str) {
    match error {
        LinkError::CutOff => (
            "リンクが途中で切れています",
            "送られてきたメッセージで、リンクを長く押し、全体をコピーして、下に貼ってみましょう。うまくいかなければ、もう一度送ってもらってください。",
        ),
        LinkError::Newer => (
            "新しい版で作られたリンクです",
            "電波のある所で、このページを読みこみ直してみましょう。新しい版になると、ひらけます。",
        ),
        LinkError::Damaged => (
            "リンクの中身が読みとれません",
            "届くまでに、文字が変わったようです。もとのメッセージからコピーし直すか、送った人にもう一度作ってもらいましょう。",
        ),
    }
}

/// What a stamp says.
#[must_use]
pub const fn stamp(stamp: Stamp) -> &'static str {
    match stamp {
        Stamp::Clear => "伝わった",
        Stamp::Curious => "聞きたい",
        Stamp::More => "もう少し",
        Stamp::Stiff => "かたい",
    }
}

/// How far a link of so many characters gets.
#[must_use]
pub fn length(characters: usize) -> String {
    let reach = if characters <= SAFE {
        "どのアプリでも、そのまま送れる長さです。"
    } else if characters <= LONG {
        "途中で切れるアプリがあります。入れる回答を減らすと短くなります。"
    } else {
        "メッセージには長すぎます。ファイルで送ると確実です。"
    };
    format!("リンクの長さは{characters}字です。") + reach
}
