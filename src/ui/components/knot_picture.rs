//! The knot between a strength and a problem: two cards, a cord, and the sentence that ties them.

use std::ops::Range;

use crate::ui::prelude::*;

use super::mark::Blades;
use super::{Icon, IconView};

/// One end of the cord.
#[derive(Default)]
pub struct KnotEnd {
    /// What stands there; empty while nothing was chosen.
    pub title: String,
    /// A second line.
    pub detail: String,
}

/// Two cards and the cord between them, tied or not.
#[component]
pub fn KnotPicture(
    /// The person's end.
    me: KnotEnd,
    /// The company's end.
    company: KnotEnd,
    /// Whether the sentence ties them.
    is_tied: bool,
) -> impl IntoView {
    let has_both = !me.title.is_empty() && !company.title.is_empty();
    let (state, words) = match (is_tied, has_both) {
        (true, _) => ("tied", "結べました"),
        (false, true) => ("near", "結び文を書きましょう"),
        (false, false) => ("loose", "両はしを選びましょう"),
    };
    let icon = is_tied.then(|| view! { <IconView icon=Icon::Check size="s" /> });
    view! {
        <div class="knot-picture" data-state=state>
            {end("me", Icon::UserRound, "わたしの強み", me, "強みを1つ選びましょう")}
            <div class="knot-picture__tie">
                <span class="knot-picture__cord"></span>
                <span class="knot-picture__mark">
                    <Blades is_lit=is_tied />
                </span>
                <p class="knot-picture__state">{icon} {words}</p>
            </div>
            {end("company", Icon::Building2, "会社の課題", company, "会社の課題を1つ選びましょう")}
        </div>
    }
}

fn end(
    of: &'static str,
    icon: Icon,
    label: &'static str,
    KnotEnd { title, detail }: KnotEnd,
    none: &'static str,
) -> AnyView {
    let state = title.is_empty().then_some("blank");
    let title = if title.is_empty() { none.to_owned() } else { title };
    let detail = (!detail.is_empty()).then(|| view! { <p class="knot-picture__detail">{detail}</p> });
    view! {
        <div class="knot-picture__end" data-of=of>
            <p class="knot-picture__who">
                <IconView icon size="s" />
                {label}
            </p>
            <p class="knot-picture__title" data-state=state>{title}</p>
            {detail}
        </div>
    }
    .into_any()
}

/// Something that is seen in a sentence, or not yet.
pub struct Check {
    /// Whether it is.
    pub holds: bool,
    /// What is said of it.
    pub words: &'static str,
}

/// A 結び文 with the words of both sides marked.
#[component]
pub fn Saying(
    /// The sentence.
    sentence: String,
    /// Where the person's words stand in it, in bytes.
    mine: Option<Range<usize>>,
    /// Where the company's words stand in it, in bytes.
    theirs: Option<Range<usize>>,
    /// How long it takes to say.
    seconds: usize,
    /// What is seen in it.
    checks: Vec<Check>,
) -> impl IntoView {
    let mut marks: Vec<(Range<usize>, &str)> =
        [(mine, "me"), (theirs, "company")].into_iter().filter_map(|(span, of)| Some((span?, of))).collect();
    if let [(first, _), (second, _)] = marks.as_slice()
        && first.start > second.start
    {
        marks.reverse();
    }
    let mut at = 0;
    let mut parts: Vec<AnyView> = Vec::new();
    for (span, of) in marks {
        // Where both sides use the same words, the first mark is enough.
        if span.start < at {
            continue;
        }
        parts.push(sentence.get(at..span.start).unwrap_or_default().to_owned().into_any());
        let words = sentence.get(span.clone()).unwrap_or_default().to_owned();
        parts.push(view! { <mark class="saying__mark" data-of=of>{words}</mark> }.into_any());
        at = span.end;
    }
    parts.push(sentence.get(at..).unwrap_or_default().to_owned().into_any());
    let check = |Check { holds, words }: Check| {
        let icon = if holds { Icon::CircleCheck } else { Icon::CircleDashed };
        view! {
            <li class="saying__check" data-holds=if holds { "true" } else { "false" }>
                <IconView icon size="s" />
                {words}
            </li>
        }
    };
    view! {
        <section class="saying" aria-label="結び文">
            <p class="saying__head">
                <b class="eyebrow" data-tone="primary">
                    <IconView icon=Icon::Quote size="s" />
                    "結び文"
                </b>
                <span class="saying__length">{format!("約{seconds}秒")}</span>
            </p>
            <blockquote class="saying__words">{parts}</blockquote>
            <ul class="saying__checks">{checks.into_iter().map(check).collect_view()}</ul>
        </section>
    }
}
