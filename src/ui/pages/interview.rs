//! 面接情報: what is known of the interview. Every field saves as it is typed.

mod keeping;

use std::sync::Arc;

use crate::ui::prelude::*;

use keeping::Keeping;

use super::note::NoteBar;
use super::saving::Rest;
use super::states::round_of;
use super::to_calendar::ToCalendar;
use crate::notebook::{Company, Date, Opening, Seat, TimeOfDay, Venue};
use crate::ui::calendar_words;
use crate::ui::components::{Area, DateAndTime, Field, SaveStatus, Segmented, live, part, place};
use crate::ui::handles::{Companies, Handles, handles};
use crate::ui::navigation::set_title;
use crate::ui::round_words;

/// The kinds of opening as they are shown, and what each stands for; likewise the lengths and the venues.
const OPENINGS: [&str; 4] = ["わからない", "即戦力", "第二新卒", "未経験可"];
const OPENING_OF: [Opening; 4] = [Opening::Unknown, Opening::Ready, Opening::SecondStart, Opening::NewToIt];
const LENGTHS: [&str; 5] = ["未定", "30分", "45分", "60分", "90分"];
const MINUTES: [u16; 5] = [0, 30, 45, 60, 90];
const VENUES: [&str; 3] = ["未定", "対面", "オンライン"];
const VENUE_OF: [Venue; 3] = [Venue::Unknown, Venue::InPerson, Venue::Online];
const SEATS: [(Seat, &str); 5] = [
    (Seat::DepartmentHead, "部門責任者"),
    (Seat::DirectManager, "直属の上司"),
    (Seat::HumanResources, "人事"),
    (Seat::Executive, "役員"),
    (Seat::Unknown, "わからない"),
];
/// So many people sit there at most.
const MOST_SEATS: usize = 3;

/// What every field of the screen changes.
#[derive(Clone, Copy)]
struct Editing {
    companies: Companies,
    id: StoredValue<String>,
    rest: Rest,
}

impl Editing {
    fn change(self, change: &dyn Fn(&mut Company)) {
        self.companies.change(&self.id.get_value(), change);
        self.rest.key();
    }
}

/// The name of the company, the job, the day, the time and the place.
#[component]
pub fn InterviewPage(
    /// The company's id.
    company: String,
) -> impl IntoView {
    set_title("面接情報");
    let Handles { companies, today, .. } = handles();
    let (id, rest) = (StoredValue::new(company), Rest::new());
    let editing = Editing { companies, id, rest };
    // What the fields show at first; from then on they belong to the person who types.
    let start = untrack(|| companies.company(&id.get_value()));
    let calendar = move || {
        let company = companies.company(&id.get_value());
        // A day that has passed is in nobody's calendar any more.
        company.date.filter(|date| *date >= today.get()).map(|_| {
            let event = move |is_named| vec![calendar_words::interview(&id.get_value(), &company, is_named)];
            let named = "会社名と行き先も入れる";
            view! { <ToCalendar title="面接の日をカレンダーに入れる" named events=Arc::new(event) /> }
        })
    };
    let status = move || view! { <SaveStatus saving=rest.saving(companies.save_state(&id.get_value())) /> };
    view! {
        <NoteBar company=id.get_value() chapter=None />
        <main class="page">
            <h1 class="page__title" tabindex="-1">
                {live(move || format!("{}のこと", round_words::name(round_of(&id.get_value()))))}
            </h1>
            <Job editing start=start.clone() />
            <Meeting editing start=start.clone() />
            {part(calendar)}
            <People editing start=start.clone() />
            <Keeping editing is_archived=start.archived />
            <p class="page__end">"書くたびに、この端末に保存します。" {part(status)}</p>
        </main>
    }
}

/// Who is hiring, and for what.
#[component]
fn Job(editing: Editing, start: Company) -> impl IntoView {
    let error = RwSignal::new(String::new());
    let rename = move |name: String| {
        let name = name.trim().to_owned();
        if name.is_empty() {
            error.set("名前が空いています。前の名前のまま残しています。".into());
        } else {
            error.set(String::new());
            editing.change(&|company| company.name.clone_from(&name));
        }
    };
    view! {
        <section class="card" data-kind="form">
            <Field
                id="company"
                label="会社の名前"
                help="仮の名前でもかまいません。"
                value=start.name
                error
                on_input=Box::new(rename)
            />
            <Field
                id="role"
                label="応募した職種"
                help="求人票の言葉をそのまま写しておくと、あとで役に立ちます。"
                value=start.role
                on_input=Box::new(move |value| editing.change(&|company| value.trim().clone_into(&mut company.role)))
            />
            {choice("募集の種類", OPENINGS.to_vec(), place(&OPENING_OF, &start.opening), Callback::new(move |chosen| {
                editing.change(&|company| company.opening = at(&OPENING_OF, chosen));
            }))}
        </section>
    }
}

/// When one meets, for how long, and where.
#[component]
fn Meeting(editing: Editing, start: Company) -> impl IntoView {
    view! {
        <section class="card" data-kind="form">
            <DateAndTime
                label="面接の日"
                help="決まったら入れましょう。あとで変えられます。"
                values=(
                    start.date.map(String::from).unwrap_or_default(),
                    start.time.map(String::from).unwrap_or_default(),
                )
                on_date=Box::new(move |value| editing.change(&|company| company.date = Date::parse(&value)))
                on_time=Box::new(move |value| editing.change(&|company| company.time = TimeOfDay::parse(&value)))
            />
            {choice("長さ", LENGTHS.to_vec(), place(&MINUTES, &start.minutes), Callback::new(move |chosen| {
                editing.change(&|company| company.minutes = at(&MINUTES, chosen));
            }))}
            {choice("形", VENUES.to_vec(), place(&VENUE_OF, &start.venue), Callback::new(move |chosen| {
                editing.change(&|company| company.venue = at(&VENUE_OF, chosen));
            }))}
            <Field
                id="place"
                label="場所"
                help="ビルの名前や、オンラインの面接に入るリンクを。"
                value=start.place
                on_input=Box::new(move |value| editing.change(&|company| value.trim().clone_into(&mut company.place)))
            />
        </section>
    }
}

/// Who will sit there, who brought one there, and what else is worth a note.
#[component]
fn People(editing: Editing, start: Company) -> impl IntoView {
    let seats = StoredValue::new(start.seats);
    view! {
        <section class="card" data-kind="form">
            <fieldset class="field">
                <legend class="field__label">"面接官"</legend>
                <p class="field__help">"分かっている人をえらびます。3人までです。"</p>
                {SEATS.map(|(seat, label)| view! { <SeatChoice seat label seats change=Callback::new(move |seats: Vec<Seat>| {
                    editing.change(&|company| company.seats.clone_from(&seats));
                }) /> }).into_iter().collect_view()}
            </fieldset>
            <Field
                id="agent"
                label="紹介してくれた人や会社"
                help="エージェントの担当の方など。なければ空けておきます。"
                value=start.agent
                on_input=Box::new(move |value| editing.change(&|company| value.trim().clone_into(&mut company.agent)))
            />
            <Area
                id="notes"
                label="メモ"
                help="持ちもの、受付の方法、気になることなど。"
                value=start.notes
                on_input=Box::new(move |value| editing.change(&|company| company.notes.clone_from(&value)))
            />
        </section>
    }
}

/// A few choices under a label; the choice is shown at once.
fn choice(label: &'static str, choices: Vec<&'static str>, chosen: u32, on_choose: Callback<u32>) -> AnyView {
    let chosen = RwSignal::new(chosen);
    let choose = Callback::new(move |place| {
        chosen.set(place);
        on_choose.run(place);
    });
    view! {
        <div class="field">
            <p class="field__label">{label}</p>
            {part(move || {
                view! { <Segmented label choices=choices.clone() chosen=chosen.get() on_choose=choose /> }
            })}
        </div>
    }
    .into_any()
}

/// One person who may sit there.
#[component]
fn SeatChoice(
    seat: Seat,
    label: &'static str,
    /// Everyone who is chosen.
    seats: StoredValue<Vec<Seat>>,
    /// Told of a change.
    change: Callback<Vec<Seat>>,
) -> impl IntoView {
    let choose = move |event: web_sys::Event| {
        let mut chosen = seats.get_value();
        chosen.retain(|other| *other != seat);
        if event_target_checked(&event) {
            chosen.push(seat);
        }
        if chosen.len() > MOST_SEATS {
            // A fourth one is not taken; the box goes back to what is kept.
            event_target::<web_sys::HtmlInputElement>(&event).set_checked(false);
            return;
        }
        seats.set_value(chosen.clone());
        change.run(chosen);
    };
    view! {
        <label class="field__check">
            <input type="checkbox" checked=seats.get_value().contains(&seat) on:change=choose />
            {label}
        </label>
    }
}

fn at<T: Copy + Default>(all: &[T], place: u32) -> T {
    all.get(place as usize).copied().unwrap_or_default()
}
