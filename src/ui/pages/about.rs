//! 版とライセンス: what the app is made of and the notices that belong to it.

use crate::ui::prelude::*;

use crate::ui::components::TaskBar;
use crate::ui::navigation::set_title;
use crate::ui::route::Route;

/// The version, the promises, and the licences of what is used.
#[component]
pub fn About() -> impl IntoView {
    set_title("版とライセンス");
    view! {
        <TaskBar back=Route::Settings title="版とライセンス" />
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                "むすびめについて"
            </h1>
            <section class="card">
                <p>{format!("むすびめ {}", env!("CARGO_PKG_VERSION"))}</p>
                <p class="card__words">
                    "二次面接の準備ノートです。書いたことをどこにも送りません。会員登録、広告、利用の記録もありません。"
                </p>
                <p class="card__words">
                    "質問のねらいや回答例は、このアプリのために書いたものです。人物と会社は架空です。合否を約束するものではありません。"
                </p>
            </section>
            <section class="section">
                <h2 class="section__title">"使っているもの"</h2>
                <div class="card">
                    <p>
                        "むすびめ：MIT License または Apache License 2.0"
                    </p>
                    <p>
                        <a href="licences.txt" target="_blank" rel="noopener">
                            "使っているものと、ライセンスの全文"
                        </a>
                    </p>
                </div>
            </section>
        </main>
    }
}
