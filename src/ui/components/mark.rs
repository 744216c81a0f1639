//! The mark: a paper strip tied in a knot makes a pentagon. Five blades, one for each axis.

use crate::ui::prelude::*;

/// The blades clockwise from the top, on a 100 × 100 grid.
const BLADES: [&str; 5] = [
    "M55.14 12.57L91.06 38.67L68.86 54.80Z",
    "M90.52 45.74L76.79 87.96L54.59 71.83Z",
    "M69.90 89.63L25.50 89.63L33.98 63.53Z",
    "M21.79 83.60L8.07 41.37L35.51 41.37Z",
    "M12.66 35.97L48.58 9.87L57.06 35.97Z",
];

/// The mark in its own colours. Decorative: the name stands beside it.
#[component]
pub fn Mark() -> impl IntoView {
    let blades = BLADES.into_iter().zip(["c", "a", "b", "a", "b"]);
    view! {
        <svg class="mark" viewBox="0 0 100 100" aria-hidden="true">
            {blades.map(blade).collect_view()}
        </svg>
    }
}

/// The blades of the knot between two ends: in their own colours once it is tied.
#[component]
pub(super) fn Blades(
    /// Whether it is tied.
    is_lit: bool,
) -> impl IntoView {
    let tones = if is_lit { ["c", "a", "b", "a", "b"] } else { ["pale"; 5] };
    view! {
        <svg class="mark" viewBox="0 0 100 100" aria-hidden="true">
            {BLADES.into_iter().zip(tones).map(blade).collect_view()}
        </svg>
    }
}

/// Two strips of paper, 強み and 仕事, that enter the knot.
#[component]
pub fn Illustration() -> impl IntoView {
    let blades = BLADES.into_iter().zip(["c", "a", "b", "a", "b"]);
    view! {
        <svg class="illustration" viewBox="0 0 343 190" role="img" aria-label="2本の紙のひもが、5つの角をもつ結び目になる絵">
            <polygon class="illustration__strip" data-side="me" points="-35,169.4 176,115.4 166,76.6 -45,130.6" />
            <text class="illustration__word" transform="translate(42 128.9) rotate(-14.3)">"強み"</text>
            <polygon class="illustration__strip" data-side="company" points="378.1,22.6 166.1,76.6 175.9,115.4 387.9,61.4" />
            <text class="illustration__word" transform="translate(301 63) rotate(-14.3)">"仕事"</text>
            <g transform="translate(96 15) scale(1.5)">
                <path class="illustration__ground" d="M50 .7L100.2 37.2L81 96.2L19 96.2L-.2 37.2Z" />
                {blades.map(blade).collect_view()}
            </g>
        </svg>
    }
}

/// The mark as a small measure of progress: a blade is lit when its axis is whole. The words beside it say the same.
#[component]
pub fn Knot(
    /// Which blades are lit.
    lit: [bool; 5],
) -> impl IntoView {
    let blades = BLADES.into_iter().zip(lit.map(|lit| if lit { "lit" } else { "unlit" }));
    view! {
        <svg class="mark" data-size="s" viewBox="0 0 100 100" aria-hidden="true">
            {blades.map(blade).collect_view()}
        </svg>
    }
}

fn blade((path, tone): (&'static str, &'static str)) -> impl IntoView {
    view! { <path class="mark__blade" data-tone=tone d=path /> }
}
