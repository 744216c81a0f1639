//! まなぶ: what a second round is, at a glance, and the way to everything there is to read.

use crate::ui::prelude::*;

use super::parts::{axis_icon, current, head};
use super::rounds::STANDINGS;
use crate::bank::learn::{AXIS_READINGS, AxisReading, CAUSES, Cause, ROUNDS, Round};
use crate::ui::components::{AxisRow, Icon, Live, Row, RowList, TopBar, part};
use crate::ui::handles::handles;
use crate::ui::navigation::set_title;
use crate::ui::pages::company_bar::CompanyBar;
use crate::ui::pages::states::{axis_rows, standing};
use crate::ui::route::{Route, Topic};

const READINGS: [(Icon, &str, &str, Topic); 8] = [
    (Icon::Scale, "通過率", "100人のうち何人か、幅で見る", Topic::PassRate),
    (Icon::CalendarDays, "時期", "募集の多い月、少ない月", Topic::Season),
    (Icon::TrendingUp, "見られる3つ", "どの質問でも聞かれていること", Topic::Qualities),
    (Icon::Layers, "募集の種類", "即戦力、第二新卒、未経験可", Topic::Openings),
    (Icon::Footprints, "準備の5ステップ", "何から始めるか、いつ終わるか", Topic::Steps),
    (Icon::Ear, "上司が聞いていること", "質問のうらにある気持ち", Topic::Listening),
    (Icon::Search, "質問の見つけ方", "聞かれそうなことを先に集める", Topic::Finding),
    (Icon::MessagesSquare, "人に聞いてもらう", "ひとりでは気づかないこと", Topic::ThirdEar),
];

const TOOLS: [(Icon, &str, &str, Topic); 3] = [
    (Icon::MessageCircleQuestionMark, "逆質問", "こちらから聞くことを選ぶ", Topic::Asks),
    (Icon::ListChecks, "聞かれたらカード", "年収や入社日を聞かれたとき", Topic::Cards),
    (Icon::ShieldCheck, "根拠の一覧", "どこから来た話か、どのくらい確かか", Topic::Grounds),
];

const CAUSE_ICONS: [Icon; 3] = [Icon::Spline, Icon::Target, Icon::Link];

/// The overview.
pub fn page() -> AnyView {
    set_title("まなぶ");
    let companies = handles().companies;
    let bar = move || match companies.current() {
        Some(company) => view! { <CompanyBar company /> }.into_any(),
        None => view! { <TopBar title="むすびめ" /> }.into_any(),
    };
    let rounds = ROUNDS.iter().zip(STANDINGS).map(round).collect_view();
    let causes = CAUSES.iter().zip(CAUSE_ICONS).map(cause).collect();
    let counted = current().is_some().then(|| view! { <span class="section__more">"書く・整える・話す"</span> });
    let begin = current().is_none().then(|| {
        view! {
            <a class="button" data-kind="soft" href=Route::Welcome.to_string()>
                "ノートをつくる"
            </a>
        }
    });
    view! {
        {part(bar)}
        <main class="page" data-page="learn">
            {head("二次面接は、ここがちがう", "会う人が変わると、聞きたいことも変わります。")}
            <ol class="learn__rounds">{rounds}</ol>
            <section class="section">
                <header class="section__head">
                    <h2 class="section__title">"5つの評価軸と、あなたの準備"</h2>
                    {counted}
                </header>
                {axes()}
            </section>
            {list("つまずきやすい3か所", causes)}
            {list("読みもの", READINGS.map(row).into())}
            {list("道具", TOOLS.map(row).into())}
            {begin}
        </main>
    }
    .into_any()
}

fn list(title: &'static str, rows: Vec<Row>) -> AnyView {
    view! {
        <section class="section">
            <h2 class="section__title">{title}</h2>
            <RowList rows />
        </section>
    }
    .into_any()
}

fn row((icon, title, detail, topic): (Icon, &str, &str, Topic)) -> Row {
    Row {
        icon: Some(icon),
        title: title.into(),
        detail: detail.into(),
        href: Some(Route::Learn(topic).to_string()),
        ..Row::default()
    }
}

fn round((round, (standing, is_now)): (&'static Round, (&'static str, bool))) -> impl IntoView {
    view! {
        <li class="learn__round">
            <a class="round-card" data-now=is_now.then_some("true") href=Route::Learn(Topic::Rounds).to_string()>
                <span class="round-card__standing">{standing}</span>
                <b class="round-card__title">{round.title}</b>
                <span class="round-card__label">"会う人"</span>
                <span class="round-card__words">{round.who}</span>
                <span class="round-card__label">"知りたいこと"</span>
                <span class="round-card__words">{round.aim}</span>
            </a>
        </li>
    }
}

fn axes() -> Live<AnyView> {
    let companies = handles().companies;
    part(move || {
        let counted = companies.current().map(|company| {
            let (materials, answers) = standing(&company);
            axis_rows(&company, &materials, &answers)
        });
        let row = |reading: &'static AxisReading| {
            let counted = counted.as_ref().and_then(|rows| rows.iter().find(|row| row.title == reading.axis.label()));
            Row {
                icon: Some(axis_icon(reading.axis)),
                on_tile: true,
                title: reading.title.into(),
                detail: reading.asks.into(),
                dots: counted.map(AxisRow::count),
                href: Some(Route::Learn(Topic::Axis(reading.slug.into())).to_string()),
                ..Row::default()
            }
        };
        view! { <RowList rows=AXIS_READINGS.iter().map(row).collect() /> }
    })
}

fn cause((cause, icon): (&'static Cause, Icon)) -> Row {
    let first = cause.cures.first().map(|cure| format!("{}・{}分", cure.title, cure.minutes));
    Row {
        icon: Some(icon),
        title: cause.title.into(),
        detail: first.unwrap_or_default(),
        href: Some(Route::Learn(Topic::Cause(cause.slug.into())).to_string()),
        ..Row::default()
    }
}
