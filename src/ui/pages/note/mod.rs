//! ノート: everything the user gathers for one company, and what they bring along for all of them.

mod bridge;
mod form;
mod list;
mod sheet;
mod vision;

use crate::ui::prelude::*;

use crate::notebook::{CardId, CardKind, field};
use crate::plan::{Progress, Round};
use crate::ui::components::{ChapterTab, ChapterTabs, Icon, Tip, link_row, part};
use crate::ui::navigation::{reveal, set_title};
use crate::ui::pages::company_bar::CompanyBar;
use crate::ui::pages::links::story_links;
use crate::ui::pages::states::{round_of, step_states};
use crate::ui::round_words;
use crate::ui::route::{Chapter, Route};
use bridge::Bridges;
pub use bridge::TiedSentences;
pub use form::{CardForm, field_id};
use list::CardList;
pub use list::card_place;
pub use sheet::{Entry, Input, Sheet};
use vision::VisionPage;

/// The fields that tell what a card of this kind is about: its title, and what stands under it.
pub const fn headline(kind: CardKind) -> (&'static str, &'static str) {
    match kind {
        // The first year, and the third.
        CardKind::Vision => (field::MINE[1], field::MINE[2]),
        kind => {
            let sheet = sheet::sheet(kind);
            (sheet.title, sheet.detail)
        }
    }
}

/// One chapter of the notebook of one company.
#[component]
pub fn NotePage(
    /// The company's id.
    company: String,
    /// Which chapter.
    chapter: Chapter,
) -> impl IntoView {
    let words = words(chapter, untrack(|| round_of(&company)));
    set_title(words.tab);
    let id = company.clone();
    let links = company.clone();
    let lists = |kinds: &[CardKind]| {
        let lists = kinds.iter().map(|kind| view! { <CardList company=company.clone() kind=*kind /> }.into_any());
        lists.collect::<Vec<AnyView>>()
    };
    let body = match chapter {
        Chapter::Review => {
            vec![lists(&[CardKind::Exchange]).into_any(), to_handover(&company), single(&company, CardKind::Impression)]
        }
        Chapter::Persona => {
            vec![lists(&[CardKind::Quote, CardKind::Problem]).into_any(), single(&company, CardKind::Persona)]
        }
        Chapter::Bridge => vec![view! { <Bridges company=company.clone() /> }.into_any()],
        Chapter::Vision => vec![view! { <VisionPage company=company.clone() /> }.into_any()],
        Chapter::Person => lists(&[CardKind::Strength, CardKind::Achievement, CardKind::Qualification]),
    };
    view! {
        <NoteBar company=id chapter=Some(chapter) />
        <main class="page" data-page="note">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    {words.title}
                </h1>
                <p class="page__words">{words.lead}</p>
            </div>
            {body}
            {story_links(&links)}
            <Tip icon=Icon::Lightbulb>{words.tip}</Tip>
        </main>
    }
}

/// The bar of the notebook with its chapters.
#[component]
pub fn NoteBar(
    /// The company's id.
    company: String,
    /// The open chapter; `None` for 面接情報.
    chapter: Option<Chapter>,
) -> impl IntoView {
    let id = StoredValue::new(company);
    let tabs = move || {
        let company = id.get_value();
        let (states, round) = (step_states(&company), round_of(&company));
        let done = |place: usize| states.get(place).is_some_and(|state| state.progress == Progress::Written);
        let info = Route::Interview { company: company.clone() };
        let mut tabs: Vec<ChapterTab> = (0..)
            .zip(Chapter::ALL)
            .map(|(place, other)| ChapterTab {
                label: words(other, round).tab,
                href: Route::Note { company: company.clone(), chapter: other }.to_string(),
                is_open: chapter == Some(other),
                is_done: other != Chapter::Person && done(place),
            })
            .collect();
        let is_open = chapter.is_none();
        tabs.push(ChapterTab { label: "面接情報", href: info.to_string(), is_open, is_done: false });
        view! { <ChapterTabs tabs /> }
    };
    // On a phone the open one may lie out of sight.
    request_animation_frame(|| reveal(".chapter-tabs__tab[aria-current]"));
    view! {
        <CompanyBar company=id.get_value() />
        {part(tabs)}
    }
}

/// The way to what the log means for the next interview.
fn to_handover(company: &str) -> AnyView {
    let href = Route::Handover { company: company.into() }.to_string();
    link_row(Icon::MessagesSquare, "申し送りシートで、次の質問を予想する", href)
}

/// A card of which there is one, always open.
fn single(company: &str, kind: CardKind) -> AnyView {
    let id = CardId::only(company, kind);
    let sheet = sheet::sheet(kind);
    let place = card_place(&id);
    view! {
        <section class="section">
            <h2 class="section__title">{sheet.heading}</h2>
            <div class="card" data-kind="form" id=place>
                <CardForm company=company.to_owned() id sheet />
            </div>
        </section>
    }
    .into_any()
}

/// What a chapter says about itself.
struct Words {
    tab: &'static str,
    title: String,
    lead: &'static str,
    tip: String,
}

fn words(chapter: Chapter, round: Round) -> Words {
    match chapter {
        Chapter::Review => Words {
            tab: "ふり返り",
            title: format!("{}を、5分でふり返る", round_words::before(round)),
            lead: "覚えているうちに、聞かれたことから。順番も言い方も、そのままで大丈夫です。",
            tip: format!(
                "3つ書けたら、きょうの分は十分です。話した数字は、{}でも同じ数字で話しましょう。",
                round_words::short(round)
            ),
        },
        Chapter::Persona => Words {
            tab: "人物像",
            title: "求める人物像をつかむ".into(),
            lead: "会社の言葉を写して、自分と重なる所を横に書きます。",
            tip: "面接官は、この言葉を毎日使っています。そのまま借りると、話が早く通じます。".into(),
        },
        Chapter::Bridge => Words {
            tab: "強み×課題",
            title: "強みを、会社の課題に結ぶ".into(),
            lead: "上に自分の強み、下に会社の課題。結べたら、ひとことにします。",
            tip: "課題は「ここが伸びれば、もっと良くなる」の形で話すと、相談の言葉になります。".into(),
        },
        Chapter::Vision => Words {
            tab: "ビジョン",
            title: "入社後の姿を描く".into(),
            lead: "近いところから埋めます。遠い年は、空いていてもかまいません。",
            tip: "会社の道すじと重なる年があると、志望の理由にもなります。".into(),
        },
        Chapter::Person => Words {
            tab: "わたし",
            title: "わたしの強みと実績".into(),
            lead: "ここに書いたものは、どの応募先でも使えます。",
            tip: "同じやり方が次の会社のどこで使えるかまで書くと、強みと仕事がつながります。".into(),
        },
    }
}
