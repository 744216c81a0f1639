//! 設定: the look, the data, and where the parts come from.

use leptos::prelude::*;

use crate::browser;
use crate::notebook::Theme;
use crate::storage::Troubles;
use crate::ui::components::{Icon, IconView, Segmented, TopBar, part, place};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::pages::trouble::ExportButton;
use crate::ui::route::Route;

const THEMES: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];

/// The settings.
#[component]
pub fn Settings() -> impl IntoView {
    set_title("設定");
    let look = handles().look;
    view! {
        <TopBar title="むすびめ" />
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                "設定"
            </h1>
            <section class="section">
                <h2 class="section__title">"見た目"</h2>
                {part(move || {
                    let on_choose = Callback::new(move |chosen| {
                        if let Some(theme) = THEMES.get(chosen as usize) {
                            look.choose(*theme);
                        }
                    });
                    let choices = vec!["端末に合わせる", "明るい", "暗い"];
                    view! { <Segmented label="見た目" choices chosen=place(&THEMES, &look.theme()) on_choose /> }
                })}
            </section>
            <Data />
            <section class="section">
                <h2 class="section__title">"このアプリについて"</h2>
                <a class="link-row" href=Route::About.to_string()>
                    <IconView icon=Icon::Info />
                    <span>"版とライセンス"</span>
                    <IconView icon=Icon::ChevronRight size="s" />
                </a>
                <a class="link-row" href=Route::Home.to_string()>
                    <IconView icon=Icon::House />
                    <span>"ホームへ"</span>
                    <IconView icon=Icon::ChevronRight size="s" />
                </a>
            </section>
        </main>
    }
}

/// What is kept where, and the way to take it along.
#[component]
fn Data() -> impl IntoView {
    let health = handles().health;
    // 0: not asked yet or no answer, 1: may be cleared, 2: promised.
    let lasting = RwSignal::new(0_u32);
    browser::spawn(async move {
        let answer = health.persisted().await.map_or(0, |promised| 1 + u32::from(promised));
        // The screen may be gone by then.
        _ = lasting.try_set(answer);
    });
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
            1 => Some((false, "端末の空きがとても少ないと、ブラウザが消すことがあります")),
            _ => Some((true, "端末の空きが減っても、ブラウザは消しません")),
        };
        let rows = [Some((!local_blocked, local)), Some((!mirror_blocked, mirror)), lasting];
        rows.into_iter().flatten().map(state).collect_view()
    };
    view! {
        <section class="section">
            <h2 class="section__title">"データ"</h2>
            <div class="card">
                <ul class="state-list">{part(rows)}</ul>
                <p class="card__words">
                    "書いたことは、この端末のこのブラウザの中だけにあります。端末をなくすと、いっしょに消えます。ときどき書き出しておくと安心です。"
                </p>
                <div class="card__actions">
                    <ExportButton label="すべて書き出す" />
                </div>
            </div>
        </section>
    }
}

fn state((works, sentence): (bool, &'static str)) -> impl IntoView {
    let icon = if works { Icon::CircleCheck } else { Icon::CircleAlert };
    view! {
        <li class="state-list__row" data-works=works.to_string()>
            <IconView icon size="s" />
            {sentence}
        </li>
    }
}
