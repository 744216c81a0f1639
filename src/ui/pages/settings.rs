//! 設定: the look, the data, and where the parts come from.

use crate::ui::prelude::*;

use crate::notebook::{Letters, Theme};
use crate::ui::components::{Icon, IconView, Segmented, TopBar, live, part, place};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

const THEMES: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];
const LETTERS: [(Letters, &str); 4] =
    [(Letters::Standard, "標準"), (Letters::Larger, "大きめ"), (Letters::Large, "大きい"), (Letters::Largest, "特大")];

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
            <section class="section">
                <h2 class="section__title">"文字の大きさ"</h2>
                <div class="letters" role="radiogroup" aria-label="文字の大きさ">
                    {LETTERS.map(size).into_iter().collect_view()}
                </div>
            </section>
            <section class="section">
                <h2 class="section__title">"データ"</h2>
                {row(Route::Backup, Icon::Download, "控えと引っ越し")}
                {row(Route::Storage, Icon::HardDrive, "保存の状態")}
            </section>
            <section class="section">
                <h2 class="section__title">"このアプリについて"</h2>
                {row(Route::Install, Icon::Smartphone, "ホーム画面に置く")}
                {row(Route::About, Icon::Info, "版とライセンス")}
                {row(Route::Home, Icon::House, "ホームへ")}
            </section>
        </main>
    }
}

/// A size to choose, with a letter of that size. What is chosen is seen at once: the whole page answers.
fn size((letters, label): (Letters, &'static str)) -> impl IntoView {
    let look = handles().look;
    let is_on = live(move || look.letters() == letters);
    let on_choose = move |_| look.choose_letters(letters);
    view! {
        <label class="letters__size">
            <input class="letters__box" type="radio" name="letters" prop:checked=is_on on:change=on_choose />
            <span class="letters__sample" aria-hidden="true">"あ"</span>
            <span class="letters__name">{label}</span>
        </label>
    }
}

fn row(route: Route, icon: Icon, label: &'static str) -> impl IntoView {
    view! {
        <a class="link-row" href=route.to_string()>
            <IconView icon />
            <span>{label}</span>
            <IconView icon=Icon::ChevronRight size="s" />
        </a>
    }
}
