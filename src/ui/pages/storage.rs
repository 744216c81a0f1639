//! 保存の状態: what is kept where, how safe it is, what could not be read, and the way to delete everything.

use crate::ui::prelude::*;

use crate::browser;
use crate::storage::{Troubles, Unreadable};
use crate::ui::components::{Icon, IconView, TaskBar, live, part};
use crate::ui::handing;
use crate::ui::handles::{Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::pages::practice::Recordings;
use crate::ui::pages::trouble::ExportButton;
use crate::ui::route::Route;

/// How each store does, what could not be read, and すべて消す.
#[component]
pub fn StoragePage() -> impl IntoView {
    set_title("保存の状態");
    view! {
        <TaskBar back=Route::Settings title="保存の状態" />
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                "保存の状態"
            </h1>
            <Places />
            <Recordings />
            <UnreadableTexts />
            <DeleteAll />
        </main>
    }
}

/// Where things are kept, and whether they last.
#[component]
fn Places() -> impl IntoView {
    let health = handles().health;
    // 0: not asked yet or no answer, 1: may be cleared, 2: promised.
    let lasting = RwSignal::new(0_u32);
    let used = RwSignal::new(String::new());
    let look = move || {
        browser::spawn(async move {
            let answer = health.persisted().await.map_or(0, |promised| 1 + u32::from(promised));
            let bytes =
                health.used().await.map(|bytes| format!("アプリと合わせて、およそ{}を使っています", size(bytes)));
            // The screen may be gone by then.
            _ = lasting.try_set(answer);
            _ = used.try_set(bytes.unwrap_or_default());
        });
    };
    look();
    let ask = move |_| {
        browser::spawn(async move {
            _ = health.ask_to_persist().await;
            look();
        });
    };
    let rows = move || {
        let Troubles { local_blocked, mirror_blocked, .. } = health.troubles();
        let local = if local_blocked {
            "この画面の保存場所が使えません"
        } else {
            "この端末に保存しています"
        };
        let mirror =
            if mirror_blocked { "控えの保存ができていません" } else { "控えも保存しています" };
        let lasting = match lasting.get() {
            0 => None,
            1 => Some((false, "端末の空きがとても少ないと、ブラウザが消すことがあります".to_owned())),
            _ => Some((true, "端末の空きが減っても、ブラウザは消しません".to_owned())),
        };
        let used = Some(used.get()).filter(|used| !used.is_empty()).map(|used| (true, used));
        let rows =
            [Some((!local_blocked, local.to_owned())), Some((!mirror_blocked, mirror.to_owned())), lasting, used];
        rows.into_iter().flatten().map(state).collect_view()
    };
    let button = move || {
        (lasting.get() == 1).then(|| {
            view! {
                <p class="card__words">
                    "ホーム画面に置くと、消されにくくなります。ブラウザにたのむと、消さない約束をしてくれることもあります。"
                </p>
                <div class="card__actions">
                    <button class="button" data-kind="soft" data-size="s" type="button" on:click=ask>
                        "ブラウザにたのむ"
                    </button>
                </div>
            }
        })
    };
    view! {
        <section class="card" aria-label="保存している場所">
            <ul class="state-list">{part(rows)}</ul>
            {part(button)}
            <p class="card__words">
                "書いたことは、この端末のこのブラウザの中だけにあります。端末をなくすと、いっしょに消えます。ときどき書き出しておくと安心です。"
            </p>
            <div class="card__actions">
                <a class="button" data-kind="soft" data-size="s" href=Route::Backup.to_string()>
                    <IconView icon=Icon::Download size="s" />
                    "控えを取る"
                </a>
            </div>
        </section>
    }
}

fn state((works, sentence): (bool, String)) -> impl IntoView {
    let icon = if works { Icon::CircleCheck } else { Icon::CircleAlert };
    view! {
        <li class="state-list__row" data-works=works.to_string()>
            <IconView icon size="s" />
            {sentence}
        </li>
    }
}

/// A number of bytes as people say it.
fn size(bytes: f64) -> String {
    let megabytes = bytes / 1_000_000.0;
    if megabytes < 1.0 { "1MB".to_owned() } else { format!("{megabytes:.0}MB") }
}

/// What could not be read; nothing if all could.
#[component]
fn UnreadableTexts() -> impl IntoView {
    let health = handles().health;
    let found = StoredValue::new(Vec::<Unreadable>::new());
    let turn = RwSignal::new(0_u32);
    let look = move || {
        browser::spawn(async move {
            let all = health.unreadable().await;
            // The screen may be gone by then.
            if found.try_set_value(all).is_none() {
                turn.update(|turn| *turn += 1);
            }
        });
    };
    look();
    let list = move || {
        turn.track();
        let all = found.get_value();
        (!all.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2 class="section__title">"読めない記録"</h2>
                    <p class="page__words">
                        "こわれていて読めない記録です。もとのまま残してあります。中に読める文があれば、取り出せます。"
                    </p>
                    {all.into_iter().map(|one| unreadable(one, look)).collect_view()}
                </section>
            }
        })
    };
    part(list)
}

fn unreadable(one: Unreadable, look: impl Fn() + Copy + Send + Sync + 'static) -> impl IntoView {
    let Handles { health, toast, .. } = handles();
    let said = RwSignal::new(String::new());
    let text = one.text.clone();
    let kept = StoredValue::new(one);
    let copy = move |_| {
        browser::spawn(async move {
            let done = handing::copy(&kept.get_value().text).await;
            let words = if done {
                "コピーしました。"
            } else {
                "コピーできませんでした。文を選んで、コピーしてください。"
            };
            _ = said.try_set(words.to_owned());
        });
    };
    let remove = move |_| {
        let one = kept.get_value();
        browser::spawn(async move {
            health.forget(&one.id).await;
            look();
            let back = move |()| {
                let one = one.clone();
                browser::spawn(async move {
                    health.keep(&one).await;
                    look();
                });
            };
            toast.show("読めない記録を消しました".to_owned(), back);
        });
    };
    view! {
        <article class="other-text-card">
            <p class="other-text-card__text" data-kind="raw">{text}</p>
            <div class="other-text-card__actions">
                <button class="button" data-kind="soft" data-size="s" type="button" on:click=copy>
                    <IconView icon=Icon::Copy size="s" />
                    "コピー"
                </button>
                <button class="button" data-kind="text" data-size="s" type="button" on:click=remove>
                    "消す"
                </button>
            </div>
            <p class="send__said" role="status">
                {live(move || said.get())}
            </p>
        </article>
    }
}

/// すべて消す, in two steps and with a way back for a moment.
#[component]
fn DeleteAll() -> impl IntoView {
    let Handles { backups, navigation, toast, .. } = handles();
    let is_asking = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let delete = move |_| {
        browser::spawn(async move {
            let Some(all) = backups.wipe().await else {
                _ = said
                    .try_set("ブラウザが消すのを断りました。何も消えていません。もう一度お試しください。".to_owned());
                return;
            };
            navigation.go(&Route::Home);
            let back = move |()| backups.take_back(&all);
            toast.show("すべて消しました".to_owned(), back);
        });
    };
    let card = move || {
        if is_asking.get() {
            view! {
                <p class="card__words">
                    "応募先、回答、ノート、練習と録音、届いたコメント、前に書いた文を、この端末から消します。録音は、元に戻せません。ほかの人に送ったリンクは消えません。"
                </p>
                <p class="card__words">"迷うときは、先に書き出しておきましょう。"</p>
                <div class="card__actions">
                    <ExportButton label="先に書き出す" />
                </div>
                <div class="card__actions">
                    <button class="button" data-kind="danger" data-size="s" type="button" on:click=delete>
                        <IconView icon=Icon::Trash2 size="s" />
                        "この端末からすべて消す"
                    </button>
                    <button class="button" data-kind="text" data-size="s" type="button" on:click=move |_| is_asking.set(false)>
                        "やめる"
                    </button>
                </div>
            }
            .into_any()
        } else {
            view! {
                <p class="card__words">"転職が終わったら、この端末から全部を消せます。"</p>
                <div class="card__actions">
                    <button
                        class="button"
                        data-kind="outline"
                        data-size="s"
                        type="button"
                        on:click=move |_| is_asking.set(true)
                    >
                        "すべて消す…"
                    </button>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <section class="section">
            <h2 class="section__title">"すべて消す"</h2>
            <div class="card">
                {part(card)}
                <p class="send__said" data-tone="look" role="status">
                    {live(move || said.get())}
                </p>
            </div>
        </section>
    }
}
