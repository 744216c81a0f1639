//! 自己評価 vs 友だち: who stands where on the five axes.

use crate::ui::prelude::*;

use super::Levels;
use crate::bank::Axis;
use crate::bank::scale::SIGNS;

/// The axes with the levels of each person, the user first.
#[component]
pub fn LevelChart(
    /// Who, and what they heard.
    people: Vec<(String, Levels)>,
) -> impl IntoView {
    let heads = SIGNS.map(|sign| view! { <th class="levels__sign" scope="col">{sign}</th> });
    let row = |(place, axis): (usize, Axis)| {
        let cell = |level: u8| {
            let here = people.iter().enumerate().filter(|(_, (_, levels))| levels.get(place) == Some(&Some(level)));
            let chips = here.map(|(number, (name, _))| {
                let who = if number == 0 { "me" } else { "friend" };
                view! {
                    <span class="levels__who" data-of=who>
                        {name.clone()}
                    </span>
                }
            });
            view! {
                <td class="levels__cell">
                    <span class="levels__here">{chips.collect_view()}</span>
                </td>
            }
        };
        view! {
            <tr>
                <th class="levels__axis" scope="row">
                    {axis.label()}
                </th>
                {(0..4).map(cell).collect_view()}
            </tr>
        }
    };
    let rows = Axis::ALL.into_iter().enumerate().map(row).collect_view();
    view! {
        <table class="levels">
            <caption class="levels__caption">"自分の見立てと、友だちの聞こえ方"</caption>
            <thead>
                <tr>
                    <td></td>
                    {heads.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
