//! The five axes as a picture. It has a text beside it that says the same, so it is hidden from screen readers.

use crate::ui::prelude::*;

use crate::plan::AxisCoverage;

/// The corners of the chart as steps from its centre in thousandths, clockwise from the top.
const CORNERS: [(i32, i32); 5] = [(0, -1000), (951, -309), (588, 809), (-588, 809), (-951, -309)];
/// Where the labels stand.
const LABELS: [(i32, i32); 5] = [(78, 24), (139, 69), (116, 136), (40, 136), (17, 69)];
/// The centre, on the grid of 156 × 160.
const CENTRE: (i32, i32) = (78, 80);
/// The length of an axis that is whole, and of one with nothing yet, in hundredths.
const WHOLE: i32 = 4600;
const NOTHING: i32 = 1000;

/// The five axes as a picture.
#[component]
pub fn Radar(axes: [AxisCoverage; 5]) -> impl IntoView {
    let radii = axes.map(radius);
    let ring = |thirds: i32| polygon([NOTHING + (WHOLE - NOTHING) * thirds / 3; 5]);
    let spokes = CORNERS.map(|corner| format!("M{},{}L{}", CENTRE.0, CENTRE.1, point(corner, WHOLE))).concat();
    let labels = axes.into_iter().zip(LABELS).map(|(axis, (x, y))| {
        view! {
            <text class="radar__label" data-whole=whole(axis) x=x.to_string() y=y.to_string()>
                {axis.axis.label()}
            </text>
        }
    });
    let points = axes.into_iter().zip(CORNERS).zip(radii).map(|((axis, corner), radius)| {
        let place = format!("translate({})", point(corner, radius));
        view! { <circle class="radar__point" data-whole=whole(axis) transform=place r="4" /> }
    });
    view! {
        <svg class="radar" viewBox="0 0 156 160" aria-hidden="true">
            <path class="radar__ring" data-edge="true" d=ring(3) />
            <path class="radar__ring" d=ring(2) />
            <path class="radar__ring" d=ring(1) />
            <path class="radar__spoke" d=spokes />
            <path class="radar__area" d=polygon(radii) />
            {points.collect_view()}
            {labels.collect_view()}
        </svg>
    }
}

fn whole(axis: AxisCoverage) -> Option<&'static str> {
    axis.is_whole().then_some("true")
}

fn radius(axis: AxisCoverage) -> i32 {
    // There are seven questions, so both counts are small.
    let (written, of) = (i32::try_from(axis.written).unwrap_or(0), i32::try_from(axis.of).unwrap_or(1));
    NOTHING + (WHOLE - NOTHING) * written / of.max(1)
}

/// A point as SVG writes it, in tenths.
fn point((x, y): (i32, i32), radius: i32) -> String {
    let tenths = |centre: i32, step: i32| centre * 10 + step * radius / 10_000;
    let written = |tenths: i32| format!("{}.{}", tenths / 10, tenths % 10);
    format!("{},{}", written(tenths(CENTRE.0, x)), written(tenths(CENTRE.1, y)))
}

fn polygon(radii: [i32; 5]) -> String {
    let corners: Vec<String> = CORNERS.into_iter().zip(radii).map(|(corner, radius)| point(corner, radius)).collect();
    format!("M{}Z", corners.join("L"))
}
