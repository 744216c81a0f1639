//! How long the answer is to say, against the time a listener follows easily.

use crate::ui::prelude::*;

use super::live;
use crate::bank::Seconds;
use crate::check::SpokenLength;

/// The bar is so many units wide.
const WIDTH: u32 = 52;

/// A small bar: the band is the good length, the fill is where the answer stands. The words beside it say the same.
#[component]
pub fn Gauge(
    /// How long the answer is, followed.
    length: Memo<SpokenLength>,
    /// How long it may take.
    band: Seconds,
) -> impl IntoView {
    let (min, max) = (u32::from(band.min), u32::from(band.max));
    // The bar ends at four thirds of the longest good length.
    let full = (max * 4 / 3).max(1);
    let share = move |seconds: u32| (seconds.min(full) * WIDTH / full).to_string();
    let seconds = move || u32::try_from(length.get().seconds).unwrap_or(u32::MAX);
    let state = move || match seconds() {
        seconds if seconds < min => "short",
        seconds if seconds > max => "long",
        _ => "good",
    };
    let words = move || format!("{}字・約{}秒", length.get().characters, length.get().seconds);
    view! {
        <svg class="gauge" viewBox="0 0 52 6" aria-hidden="true" data-state=live(state)>
            <rect class="gauge__track" width="52" height="6" />
            <rect class="gauge__band" x=share(min) width=share(max - min.min(max)) height="6" />
            <rect class="gauge__fill" width=live(move || share(seconds())) height="6" />
        </svg>
        <span class="gauge__words">{live(words)}</span>
    }
}
