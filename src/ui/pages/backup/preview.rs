//! What a file holds and what taking it in would change, before anything is changed.

use std::sync::Arc;

use crate::ui::prelude::*;

use crate::browser;
use crate::notebook::Company;
use crate::storage::backup::{Backup, Item, Standing};
use crate::storage::record::Record;
use crate::storage::{Key, Kind};
use crate::ui::components::{Tick, live, part};
use crate::ui::handles::{Handles, TakenIn, handles};
use crate::ui::record_words::{content, held, title};
use crate::ui::route::Route;

/// The file, what was decided about it, and what was taken in of it.
#[derive(Clone, Copy)]
struct Look {
    items: StoredValue<Arc<Vec<Item>>>,
    versions: StoredValue<Arc<Vec<(Key, Record)>>>,
    /// Whether what was deleted here comes back.
    with_deleted: RwSignal<bool>,
    /// The places of the items whose text in the file is wanted although nobody can tell which is newer.
    wanted: RwSignal<Vec<usize>>,
    taken: StoredValue<TakenIn>,
    /// What was done last; empty before.
    said: RwSignal<String>,
}

/// A file before it is taken in.
#[component]
pub fn Preview(file: Backup) -> impl IntoView {
    let items = Arc::new(handles().backups.compare(&file));
    let look = Look {
        items: StoredValue::new(Arc::clone(&items)),
        versions: StoredValue::new(Arc::new(file.versions)),
        with_deleted: RwSignal::new(true),
        wanted: RwSignal::new(Vec::new()),
        taken: StoredValue::new(TakenIn::default()),
        said: RwSignal::new(String::new()),
    };
    let count = |standing: Standing| items.iter().filter(|item| item.standing == standing).count();
    let rows = [
        (count(Standing::New), "この端末にない記録。取りこみます。"),
        (count(Standing::Later), "ファイルのほうが新しい記録。ファイルの文にします。"),
        (count(Standing::Earlier), "この端末のほうが新しい記録。変えません。"),
        (count(Standing::Same), "この端末と同じ記録。変えません。"),
        (file.unreadable, "ファイルの中で読めない記録。取りこみません。"),
        (file.newer, "新しい版で書いた記録。新しい版のアプリで取りこめます。"),
    ];
    let rows = rows.into_iter().filter(|(count, _)| *count > 0).map(|(count, words)| {
        view! {
            <li class="tally__row">
                <b class="tally__count">{count}</b>
                <span>{words}</span>
            </li>
        }
    });
    let deleted = (count(Standing::Deleted) > 0).then(|| {
        let label = format!("この端末で消した{}件も戻す", count(Standing::Deleted));
        let is_on = live(move || look.with_deleted.get());
        view! { <Tick label is_on on_toggle=Callback::new(move |()| look.with_deleted.update(|on| *on = !*on)) /> }
    });
    let drafts = (!file.drafts.is_empty()).then(|| {
        let texts = file.drafts.into_iter().map(|text| view! { <p class="other-text-card__text">{text}</p> });
        view! {
            <details class="fold">
                <summary class="fold__summary">"保存の前だった文"</summary>
                <div class="fold__body">
                    <p class="card__words">"書いている途中で止まった文です。要るところを選んで、コピーしましょう。"</p>
                    {texts.collect_view()}
                </div>
            </details>
        }
    });
    view! {
        <section class="card" aria-label="ファイルの中身">
            <h3 class="card__title" data-size="s">
                "ファイルの中身"
            </h3>
            <p class="card__words">{held(items.iter().map(|item| item.key.kind))}</p>
            <ul class="tally">{rows.collect_view()}</ul>
            {deleted}
            {apart(look, &items)}
            {drafts}
            {part(move || end(look))}
        </section>
    }
}

/// The records that were written in two places: both texts, and which one is to stand.
fn apart(look: Look, items: &Arc<Vec<Item>>) -> Option<AnyView> {
    let apart: Vec<usize> =
        (0..).zip(items.iter()).filter(|(_, item)| item.standing == Standing::Apart).map(|(at, _)| at).collect();
    if apart.is_empty() {
        return None;
    }
    let rows = apart.into_iter().filter_map(|at| Some((at, items.get(at)?))).map(|(at, item)| {
        let kind = item.key.kind;
        let is_on = live(move || look.wanted.with(|wanted| wanted.contains(&at)));
        let toggle = move |()| {
            look.wanted.update(|wanted| {
                if wanted.contains(&at) {
                    wanted.retain(|other| *other != at);
                } else {
                    wanted.push(at);
                }
            });
        };
        view! {
            <article class="other-text-card">
                <b>{title(&item.key, &|id| name_of(items, id))}</b>
                <p class="other-text-card__when">"この端末の文"</p>
                <p class="other-text-card__text">{content(kind, &item.mine)}</p>
                <p class="other-text-card__when">"ファイルの文"</p>
                <p class="other-text-card__text">{content(kind, &item.record.body)}</p>
                <Tick label="ファイルの文にする".to_owned() is_on on_toggle=Callback::new(toggle) />
            </article>
        }
    });
    let rows = rows.collect_view();
    Some(
        view! {
            <h4 class="card__title" data-size="s">
                "文がちがう記録"
            </h4>
            <p class="card__words">
                "どちらが新しいかは分かりません。選ばなければ、この端末の文のままです。使わないほうの文も、前の文として残します。"
            </p>
            {rows}
        }
        .into_any(),
    )
}

/// The name of a company of the file, or of this device.
fn name_of(items: &[Item], id: &str) -> Option<String> {
    let key = Key::new(Kind::Company, id);
    let of_file = items.iter().find(|item| item.key == key).map(|item| item.record.body.as_str());
    let read = of_file.and_then(|body| serde_json::from_str::<Company>(body).ok()).map(|company| company.name);
    read.or_else(|| untrack(|| Some(handles().companies.company(id).name)))
}

/// The button, or what became of it.
fn end(look: Look) -> AnyView {
    let Handles { backups, .. } = handles();
    let said = look.said.get();
    if !said.is_empty() {
        let back = move |_| {
            backups.take_back(&look.taken.get_value());
            look.taken.set_value(TakenIn::default());
            look.said.set("取りこむ前に戻しました。".to_owned());
        };
        let ways = (look.taken.get_value().count() > 0).then(|| {
            view! {
                <a class="button" href=Route::Companies.to_string()>
                    "応募先を見る"
                </a>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=back>
                    "取りこむ前に戻す"
                </button>
            }
        });
        return view! {
            <p class="send__said" role="status">
                {said}
            </p>
            {ways}
        }
        .into_any();
    }
    let documents = documents(look);
    if documents.is_empty() {
        let is_apart = look.items.get_value().iter().any(|item| item.standing == Standing::Apart);
        let words = if is_apart {
            "このままなら、この端末の記録は何も変わりません。"
        } else {
            "取りこむものはありません。この端末には、ファイルの記録がすべてあります。"
        };
        return view! { <p class="send__said">{words}</p> }.into_any();
    }
    let label = format!("{}件を取りこむ", documents.len());
    let take = move |_| {
        let taken = backups.take_in(self::documents(look));
        let words = format!("{}件を取りこみました。", taken.count());
        look.taken.set_value(taken);
        look.said.set(words);
        backups.drop_parts();
        let versions = kept_beside(look);
        browser::spawn(async move { backups.keep_versions(&versions).await });
    };
    view! {
        <button class="button" type="button" on:click=take>
            {label}
        </button>
    }
    .into_any()
}

/// What is taken in, as it is ticked; followed.
fn documents(look: Look) -> Vec<(Key, String)> {
    let (with_deleted, wanted) = (look.with_deleted.get(), look.wanted.get());
    let is_taken = |(at, item): &(usize, &Item)| match item.standing {
        Standing::New | Standing::Later => true,
        Standing::Deleted => with_deleted,
        Standing::Apart => wanted.contains(at),
        Standing::Same | Standing::Earlier => false,
    };
    let items = look.items.get_value();
    let taken = (0..).zip(items.iter()).filter(is_taken);
    taken.map(|(_, item)| (item.key.clone(), item.record.body.clone())).collect()
}

/// What goes into the history: the versions of the file, and the texts of it that were not chosen.
fn kept_beside(look: Look) -> Vec<(Key, Record)> {
    let wanted = look.wanted.get_untracked();
    let items = look.items.get_value();
    let left = (0..).zip(items.iter()).filter(|(at, item)| {
        item.standing == Standing::Earlier || (item.standing == Standing::Apart && !wanted.contains(at))
    });
    let left = left.map(|(_, item)| (item.key.clone(), item.record.clone()));
    left.chain(look.versions.get_value().iter().cloned()).collect()
}
