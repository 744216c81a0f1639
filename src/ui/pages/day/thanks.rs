//! お礼メール（任意）: a greeting with gaps for one's own words. Nothing in it is about the talk unless the person writes it.

use crate::ui::prelude::*;

use crate::bank::day::THANKS_BASIS;
use crate::browser;
use crate::check::keywords;
use crate::notebook::{AnswerId, CardId, CardKind, field};
use crate::ui::components::TaskBar;
use crate::ui::components::{Area, Field, Grounds, Icon, IconView, Tip, Toggles, live, part};
use crate::ui::handing;
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::pages::reading::notes;
use crate::ui::route::{DayPage, Route};

/// A topic has so many characters at most, and so many are offered.
const TOPIC: usize = 16;
const TOPICS: usize = 8;
/// What stands in a gap until it is filled.
const GAPS: [&str; 4] = [
    "［相手の方のお名前］",
    "［印象に残った話を、一文で］",
    "［その話を聞いて考えたことを、一文で］",
    "［あなたの名前］",
];

/// The frame of a mail, its blanks, and the way to take it along.
#[component]
pub fn ThanksPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("お礼メール");
    let cards = handles().cards;
    let of = StoredValue::new(company.clone());
    let id = move || CardId::only(&of.get_value(), CardKind::DaySheet);
    let text = move |name: &str| cards.card(&id()).text(name).to_owned();
    let write =
        move |name: &'static str| -> Box<dyn Fn(String)> { Box::new(move |words| cards.set(&id(), name, &words)) };
    let [to, talk, thought, from] = field::THANKS;
    let start = untrack(|| field::THANKS.map(text));
    let [to_now, talk_now, thought_now, from_now] = start;
    let mail = Memo::new(move |_| mail(&field::THANKS.map(text)));
    let open = move || {
        let count = field::THANKS.into_iter().filter(|name| text(name).is_empty()).count();
        if count > 0 { format!("まだ{count}か所が空いています。") } else { String::new() }
    };
    view! {
        <TaskBar back=Route::Day { company, page: DayPage::Sheet } title="お礼メール（任意）" />
        <main class="page" data-page="thanks">
            <div class="page__head">
                <h1 class="page__title" tabindex="-1">
                    "送るなら、その日のうちに短く"
                </h1>
                <p class="page__words">"送らなくても、失礼にはなりません。"</p>
            </div>
            <Tip icon=Icon::Info>
                "エージェントを通しているときは、担当の方に任せます。「返信は不要です」と書かれていたら、送らずに終えます。"
            </Tip>
            <section class="card" data-kind="form">
                <Field
                    id="thanks-to"
                    label="相手の方"
                    help="会社の名前と、お名前を。メールの宛先のとおりに書きます。"
                    value=to_now
                    on_input=write(to)
                />
                <Area
                    id="thanks-talk"
                    label="印象に残った話"
                    help="面接で聞いた話から一つ。あなたの言葉で、一文にします。"
                    value=talk_now
                    on_input=write(talk)
                />
                <Topics company=of />
                <Area
                    id="thanks-thought"
                    label="その話を聞いて考えたこと"
                    help="入社したら何をしたいか、につなげると自然です。"
                    value=thought_now
                    on_input=write(thought)
                />
                <Field id="thanks-from" label="あなたの名前" value=from_now on_input=write(from) />
            </section>
            <section class="section">
                <h2 class="section__title">"メールの形"</h2>
                <div class="card">
                    <p class="thanks__text">{live(move || mail.get())}</p>
                    <Copying mail open=live(open) />
                </div>
            </section>
            <Grounds basis=THANKS_BASIS />
        </main>
    }
}

/// The greeting, with what the person wrote in its gaps.
fn mail(written: &[String; 4]) -> String {
    let [to, talk, thought, from] = std::array::from_fn(|place| {
        let words = written.get(place).map(|words| words.trim()).filter(|words| !words.is_empty());
        words.or_else(|| GAPS.get(place).copied()).unwrap_or_default().to_owned()
    });
    let lines = [
        format!("件名：面接のお礼（{from}）"),
        String::new(),
        format!("{to} 様"),
        String::new(),
        format!("本日面接の機会をいただきました、{from}です。"),
        "お時間をいただき、ありがとうございました。".into(),
        String::new(),
        talk,
        thought,
        String::new(),
        "ご返信にはおよびません。".into(),
        "今後とも、どうぞよろしくお願いいたします。".into(),
        String::new(),
        from,
    ];
    lines.join("\n")
}

/// Takes the mail along, and says how that went.
#[component]
fn Copying(mail: Memo<String>, open: crate::ui::components::Live<String>) -> impl IntoView {
    let said = RwSignal::new("");
    let copy = move |_| {
        let text = mail.get_untracked();
        browser::spawn(async move {
            let words = if handing::copy(&text).await {
                "コピーしました。メールに貼って、送る前に読み返しましょう。"
            } else {
                "このブラウザではコピーできません。上の文を長く押して、コピーしてください。"
            };
            // The screen may be gone by then.
            _ = said.try_set(words);
        });
    };
    view! {
        <div class="card__actions">
            <button class="button" type="button" on:click=copy>
                <IconView icon=Icon::Copy size="s" />
                "文をコピー"
            </button>
        </div>
        <p class="card__words">{open}</p>
        <p class="card__words" role="status">
            {live(move || said.get())}
        </p>
    }
}

/// What was talked about, to remember it by; a tap shows which one it is about.
#[component]
fn Topics(company: StoredValue<String>) -> impl IntoView {
    let cards = handles().cards;
    let chosen = RwSignal::new(u32::MAX);
    // The whole note behind each topic.
    let topics = Memo::new(move |_| {
        let company = company.get_value();
        let notes = notes(&AnswerId::new(company.as_str(), ""));
        let exchanges = cards.of(&company, CardKind::Exchange).into_iter();
        let exchanges = exchanges.map(|(_, card)| format!("{}：{}", card.text(field::ASKED), card.text(field::SAID)));
        let problems = cards.of(&company, CardKind::Problem).into_iter();
        let problems = problems.map(|(_, card)| card.text(field::WORDS).to_owned());
        let topic = |whole: String| {
            let spans = keywords(&whole, &notes, TOPIC);
            let words: Vec<&str> = spans.into_iter().filter_map(|span| whole.get(span)).collect();
            (!words.is_empty()).then(|| (words.join("・"), whole.clone()))
        };
        problems.chain(exchanges).filter_map(topic).take(TOPICS).collect::<Vec<(String, String)>>()
    });
    part(move || {
        let topics = topics.get();
        let place = chosen.get();
        let on_toggle = Callback::new(move |tapped| {
            chosen.update(|place| *place = if *place == tapped { u32::MAX } else { tapped });
        });
        let choices = (0..).zip(&topics).map(|(at, (topic, _))| (topic.clone(), at == place)).collect();
        let whole = topics.get(place as usize).map(|(_, whole)| view! { <p class="quote">{whole.clone()}</p> });
        (!topics.is_empty()).then(|| {
            view! {
                <p class="field__help">"ノートから、思い出すきっかけ："</p>
                <Toggles label="話したこと" choices on_toggle />
                {whole}
            }
        })
    })
}
