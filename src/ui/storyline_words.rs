//! The sentences of 一本線.

use crate::check::ReasonKind;
use crate::plan::{ArrowState, End};

/// The name of an end.
#[must_use]
pub const fn end(end: End) -> &'static str {
    match end {
        End::Leaving => "転職理由",
        End::Motive => "志望動機",
        End::Strength => "強み",
        End::Start => "入社直後",
        End::Vision => "ビジョン",
    }
}

/// What to do while an end is not written yet.
#[must_use]
pub const fn end_open(end: End) -> &'static str {
    match end {
        End::Leaving | End::Motive | End::Strength => "まだ見られません。40字ほど書くと、見られます。",
        End::Start => "まだ見られません。入社してすぐのことを書くと、見られます。",
        End::Vision => "まだ見られません。3年後や5年後のことを書くと、見られます。",
    }
}

/// How an arrow stands: for the styles, and for people.
#[must_use]
pub const fn arrow(state: ArrowState) -> (&'static str, &'static str) {
    match state {
        ArrowState::Unseen => ("unseen", "両はしがそろうと、見られます"),
        ArrowState::Shared => ("shared", "同じ考えでつながっています"),
        ArrowState::Said => ("said", "「だから」でつながりました"),
        ArrowState::Broken => ("broken", "ここで切れています"),
    }
}

/// What a sentence still lacks, or has.
#[must_use]
pub fn names(holds: bool, of: End) -> String {
    let of = end(of);
    if holds { format!("{of}の言葉がある") } else { format!("{of}の言葉を1つ入れましょう") }
}

/// How many arrows hold, of those that can be seen.
#[must_use]
pub fn count(held: usize, seen: usize) -> String {
    match (held, seen) {
        (_, 0) => "となり合う2つの答えを書くと、つながりを見られます。".into(),
        (4, 4) => "4本とも、つながっています。".into(),
        (held, seen) if seen < 4 => format!("見られる{seen}本のうち、{held}本がつながっています。"),
        (held, seen) => format!("{seen}本のうち、{held}本がつながっています。"),
    }
}

/// What a reason is about.
#[must_use]
pub const fn reason(kind: ReasonKind) -> &'static str {
    match kind {
        ReasonKind::Hours => "時間や働く量",
        ReasonKind::Terms => "給与や休み",
        ReasonKind::People => "人や雰囲気",
        ReasonKind::Review => "評価や役割",
        ReasonKind::Growth => "仕事の幅や専門",
        ReasonKind::Future => "会社のこれから",
        ReasonKind::Other => "したいこと・できなかったこと",
    }
}

/// How a motive could answer a reason of this kind.
#[must_use]
pub const fn way(kind: ReasonKind) -> &'static str {
    match kind {
        ReasonKind::Hours => "その時間を、この会社では何に使いたいかを一言そえると、答えになります。",
        ReasonKind::Terms => "条件そのものより、そこで何を任されたいかに置きかえると、話しやすくなります。",
        ReasonKind::People => "この会社の人と、どんな進め方をしたいかを一言そえましょう。",
        ReasonKind::Review => "この会社で、どんな役割に手を挙げたいかを一言そえましょう。",
        ReasonKind::Growth => "広げたい仕事が、この会社のどこにあるかを一言そえましょう。",
        ReasonKind::Future => "この会社の事業の、どこに長く関わりたいかを一言そえましょう。",
        ReasonKind::Other => "この会社なら、それができる訳を一言そえましょう。",
    }
}
