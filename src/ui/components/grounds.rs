//! 根拠: where a piece of advice comes from and how sure it is.

use crate::ui::prelude::*;

use crate::bank::Basis;
use crate::ui::words;

/// One line that opens to say more.
#[component]
pub fn Grounds(
    /// What the advice rests on.
    basis: Basis,
) -> impl IntoView {
    let kinds: Vec<&str> = basis.kinds.iter().map(|kind| words::source(*kind)).collect();
    view! {
        <details class="grounds">
            <summary class="grounds__summary">{format!("根拠：{}", words::certainty(basis.certainty))}</summary>
            <p class="grounds__words">{basis.note}</p>
            <p class="grounds__words">{format!("出どころの種類：{}", kinds.join("、"))}</p>
        </details>
    }
}
