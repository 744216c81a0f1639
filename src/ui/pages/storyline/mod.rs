//! 一本線: the five ends under one another, and between them what joins them.

mod arrow;

use std::sync::Arc;

use crate::ui::prelude::*;

use super::links::link_row;
use super::states::cards_of;
use crate::notebook::AnswerId;
use crate::plan::{Answered, ArrowState, End, Storyline, storyline};
use crate::ui::components::{Icon, IconView, TaskBar, Tip, part};
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::route::{Chapter, Picture, Route};
use crate::ui::storyline_words as words;
use arrow::arrow;

/// The line of one company.
#[component]
pub fn StorylinePage(company: String) -> impl IntoView {
    set_title("一本線");
    let id = StoredValue::new(company.clone());
    let line = Memo::new(move |_| Arc::new(read(&id.get_value())));
    let count = move || {
        let line = line.get();
        let seen = line.arrows.iter().filter(|arrow| arrow.state != ArrowState::Unseen).count();
        let held = line.arrows.iter().filter(|arrow| matches!(arrow.state, ArrowState::Shared | ArrowState::Said));
        view! { <p class="page__words" role="status">{words::count(held.count(), seen)}</p> }
    };
    let stop = |(place, of): (usize, End)| {
        let arrow = (place < End::ALL.len() - 1).then(|| arrow(id, line, place));
        view! {
            <li class="storyline__stop">
                {part(move || end(&id.get_value(), &line.get(), of))}
                {arrow}
            </li>
        }
    };
    let axes = Route::Picture { company: company.clone(), picture: Picture::Axes };
    let vision = Route::Note { company: company.clone(), chapter: Chapter::Vision };
    view! {
        <TaskBar back=Route::Questions { company } title="一本線" />
        <main class="page">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "答えを、一本につなぐ"
                </h1>
                <p class="page__words">"離れる理由から将来までが「だから」で続くと、話に無理がなくなります。"</p>
                {part(count)}
            </div>
            <ol class="storyline">{End::ALL.into_iter().enumerate().map(stop).collect_view()}</ol>
            {part(move || reasons(&id.get_value(), &line.get()))}
            {link_row(&vision, Icon::Telescope, "ビジョンに書きたす")}
            {link_row(&axes, Icon::Target, "どの文が、どの軸の証拠かを見る")}
            <Tip icon=Icon::Lightbulb>
                "言葉から見つけた目安です。話の中身は、あなたがいちばん知っています。"
            </Tip>
        </main>
    }
}

/// The line, read anew when an answer or a card changes.
fn read(company: &str) -> Storyline {
    let Handles { companies, answers, .. } = handles();
    let name = companies.company(company).name;
    storyline(&name, |question| answers.text(&AnswerId::new(company, question)), cards_of(company))
}

/// One end, which leads to where it is written.
fn end(company: &str, line: &Storyline, of: End) -> Option<AnyView> {
    let end = line.ends.iter().find(|end| end.end == of)?;
    let href = Route::Answer { company: company.to_owned(), question: of.question().into() }.to_string();
    let (state, head) = if end.is_written {
        ("written", end.text.get(end.head.clone()).unwrap_or_default().to_owned())
    } else {
        ("open", words::end_open(of).to_owned())
    };
    let view = view! {
        <a class="storyline__end" data-state=state href=href>
            <span class="storyline__knot"></span>
            <span class="storyline__words">
                <b class="storyline__name">{words::end(of)}</b>
                <span class="storyline__head">{head}</span>
            </span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
    };
    Some(view.into_any())
}

/// Every reason for leaving with what answers it, the open ones first.
fn reasons(company: &str, line: &Storyline) -> Option<AnyView> {
    if line.reasons.is_empty() {
        return None;
    }
    let [leaving, motive, ..] = &line.ends;
    let row = |Answered { reason, by }: &Answered| {
        let quote = leaving.text.get(reason.span.clone()).unwrap_or_default().to_owned();
        let kind = reason.kind;
        let by = by.clone().and_then(|span| motive.text.get(span));
        let (icon, holds) = if by.is_some() { (Icon::CircleCheck, "true") } else { (Icon::CircleDashed, "false") };
        let answer = match by {
            Some(by) => format!("志望動機の「{by}」が、答えになっています。"),
            None => ["志望動機に、まだ答えが見つかりません。", words::way(kind)].concat(),
        };
        view! {
            <li class="reasons__item" data-holds=holds>
                <IconView icon />
                <div class="reasons__words">
                    <p class="reasons__kind">{words::reason(kind)}</p>
                    <p class="reasons__quote">{format!("「{quote}」")}</p>
                    <p class="reasons__answer">{answer}</p>
                </div>
            </li>
        }
    };
    let mut all: Vec<&Answered> = line.reasons.iter().collect();
    all.sort_by_key(|answered| answered.by.is_some());
    let open = all.iter().filter(|answered| answered.by.is_none()).count();
    let route = Route::Answer { company: company.to_owned(), question: End::Motive.question().into() };
    let write = (open > 0).then(|| link_row(&route, Icon::Pencil, "志望動機に答えを書きたす"));
    let view = view! {
        <section class="section">
            <h2 class="section__title">"離れる理由と、志望動機の答え"</h2>
            <ul class="reasons">{all.into_iter().map(row).collect_view()}</ul>
            {write}
        </section>
    };
    Some(view.into_any())
}
