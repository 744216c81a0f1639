//! The five axes as a picture: as many rings as an axis has dots. It has a text beside it that says the same, so it is
//! hidden from screen readers; a tap on a corner opens the same axis in that text.

use crate::ui::prelude::*;

use crate::bank::Axis;

/// The corners of the chart as steps from its centre in thousandths, clockwise from the top.
const CORNERS: [(i32, i32); 5] = [(0, -1000), (951, -309), (588, 809), (-588, 809), (-951, -309)];
/// Where the labels stand.
const LABELS: [(i32, i32); 5] = [(78, 24), (139, 69), (116, 136), (40, 136), (17, 69)];
/// The centre, on the grid of 156 × 160.
const CENTRE: (i32, i32) = (78, 80);
/// The length of an axis that is whole, and of one with nothing yet, in hundredths.
const WHOLE: i32 = 4600;
const NOTHING: i32 = 1000;
/// So many dots an axis has.
const DOTS: i32 = 3;

/// The five axes as a picture.
#[component]
pub fn Radar(
    /// How many dots of each axis are lit.
    on: [usize; 5],
    /// Told of a tap on an axis, by its place.
    on_tap: Callback<usize>,
) -> impl IntoView {
    // There are three dots, so the counts are small.
    let on = on.map(|on| i32::try_from(on).unwrap_or(0));
    let whole = |on: i32| (on == DOTS).then_some("true");
    let ring = |dots: i32| polygon([radius(dots); 5]);
    let spokes = CORNERS.map(|corner| format!("M{},{}L{}", CENTRE.0, CENTRE.1, point(corner, WHOLE))).concat();
    let labels = Axis::ALL.into_iter().zip(on).zip(LABELS).map(|((axis, on), (x, y))| {
        view! {
            <text class="radar__label" data-whole=whole(on) x=x.to_string() y=y.to_string()>
                {axis.label()}
            </text>
        }
    });
    let points = on.into_iter().zip(CORNERS).map(|(on, corner)| {
        let place = format!("translate({})", point(corner, radius(on)));
        view! { <circle class="radar__point" data-whole=whole(on) transform=place r="4" /> }
    });
    let targets = LABELS.into_iter().enumerate().map(|(axis, (x, y))| {
        let (x, y) = (x.to_string(), (y - 4).to_string());
        view! { <circle class="radar__target" cx=x cy=y r="24" on:click=move |_| on_tap.run(axis) /> }
    });
    view! {
        <svg class="radar" viewBox="0 0 156 160" aria-hidden="true">
            <path class="radar__ring" data-edge="true" d=ring(3) />
            <path class="radar__ring" d=ring(2) />
            <path class="radar__ring" d=ring(1) />
            <path class="radar__spoke" d=spokes />
            <path class="radar__area" d=polygon(on.map(radius)) />
            {points.collect_view()}
            {labels.collect_view()}
            {targets.collect_view()}
        </svg>
    }
}

fn radius(dots: i32) -> i32 {
    NOTHING + (WHOLE - NOTHING) * dots / DOTS
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
