//! The small table: a row for each answer, a column for each axis.

use crate::ui::prelude::*;

use super::{answer_href, title};
use crate::bank::Axis;
use crate::plan::{Matrix, weigh};
use crate::ui::components::{Count, Dots};
use crate::ui::handles::handles;
use crate::ui::words;

/// How many sentences of which answer are evidence for which axis.
pub fn table(company: &str, all: &Matrix) -> AnyView {
    let questions = all.questions();
    if questions.is_empty() {
        return view! {
            <p class="page__words">"まだ、答えがありません。1つ書くと、どの軸の証拠になるかが見えます。"</p>
        }
        .into_any();
    }
    let heads = Axis::ALL.map(|axis| {
        let is_empty = all.of(axis).next().is_none().then_some("empty");
        view! {
            <th class="axis-table__head" scope="col" data-state=is_empty>
                {axis.label()}
            </th>
        }
    });
    let document = handles().companies.company(company);
    let weights = weigh(document.opening, &document.seats).map(|axis| {
        let label = words::weight(axis.weight).to_owned();
        let count = Count { on: usize::from(axis.weight), of: 3, label };
        view! { <td class="axis-table__cell"><Dots count /></td> }
    });
    let rows = questions.iter().map(|question| {
        let cells = Axis::ALL.map(|axis| cell(all.count(question, axis)));
        view! {
            <tr>
                <th class="axis-table__row" scope="row">
                    <a class="axis-table__link" href=answer_href(company, question)>{title(company, question)}</a>
                </th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    let totals = Axis::ALL.map(|axis| {
        let count = all.of(axis).count();
        let state = (count == 0).then_some("empty");
        view! { <td class="axis-table__total" data-state=state>{count}</td> }
    });
    view! {
        <table class="axis-table">
            <caption class="axis-table__caption">
                <span class="axis-table__key" data-state="decided">"確かめた文"</span>
                <span class="axis-table__key" data-state="suggested">"見立ての文"</span>
            </caption>
            <thead>
                <tr>
                    <td class="axis-table__corner"></td>
                    {heads.into_iter().collect_view()}
                </tr>
                <tr>
                    <th class="axis-table__row" scope="row">"軸の重さ"</th>
                    {weights.into_iter().collect_view()}
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
            <tfoot>
                <tr>
                    <th class="axis-table__row" scope="row">"合わせて"</th>
                    {totals.into_iter().collect_view()}
                </tr>
            </tfoot>
        </table>
    }
    .into_any()
}

/// One cell; nothing stands in an empty one.
fn cell((decided, all): (usize, usize)) -> AnyView {
    let dot = (all > 0).then(|| {
        let state = if decided > 0 { "decided" } else { "suggested" };
        view! { <span class="axis-table__dot" data-state=state>{all}</span> }
    });
    view! { <td class="axis-table__cell">{dot}</td> }.into_any()
}
