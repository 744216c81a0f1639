//! The words of the day itself: what the parts of the sheet are called, and what is known of the interview.

use super::ledger_words::subject_name;
use super::words::things;
use crate::check::Subject;
use crate::notebook::{Company, Date, Seat, Venue};
use crate::plan::{Paper, SheetPart, SheetRow};

/// What a part is called on the sheet.
#[must_use]
pub const fn part_name(part: SheetPart) -> &'static str {
    match part {
        SheetPart::Points => "この3つだけは、伝える",
        SheetPart::Lines => "質問ごとの言葉",
        SheetPart::Asks => "こちらから聞くこと",
        SheetPart::Numbers => "数字カード",
        SheetPart::Corrections => "言い直すこと",
        SheetPart::Items => "持ちもの・まえの日",
        SheetPart::Before => "はじまる前に",
        SheetPart::After => "終わったら、すぐに書く",
    }
}

/// Where the rows of a part come from, for the person who wonders.
#[must_use]
pub const fn part_source(part: SheetPart) -> &'static str {
    match part {
        SheetPart::Points => "結べた強み、1年目の姿、ほかの強みの順に、ノートから出しています。",
        SheetPart::Lines => "答えの最初の一文、数字、会社の言葉から拾った言葉です。言いやすい形に直せます。",
        SheetPart::Asks => "選ばないあいだは、「逆質問」の答えに書いた質問が入ります。",
        SheetPart::Numbers => "主張台帳の数字です。前の面接で固定したものから並べています。",
        SheetPart::Corrections => "台帳で決めた「訂正の一言」と「もう使わない話」です。",
        SheetPart::Items => "面接情報の「形」に合わせて出しています。",
        SheetPart::Before => "はじまる前に、一度だけ読む言葉です。",
        SheetPart::After => "紙の下に、手で書きこむ欄ができます。",
    }
}

/// What a row is called in a list.
#[must_use]
pub fn row_name(part: SheetPart, row: &SheetRow) -> String {
    match part {
        SheetPart::Points if row.title.is_empty() => "1年目の姿".into(),
        SheetPart::Asks | SheetPart::Corrections if row.title.is_empty() => row.words.clone(),
        SheetPart::Corrections => format!("「{}」から「{}」へ", row.title, row.words),
        _ => row.title.clone(),
    }
}

/// What a number is of.
#[must_use]
pub fn counted(row: &SheetRow) -> String {
    let of = match (row.words.is_empty(), row.subject) {
        (false, _) => row.words.clone(),
        (true, Subject::Unknown) => String::new(),
        (true, subject) => subject_name(subject).into(),
    };
    if row.others.is_empty() { of } else { format!("{of}（ほかでは{}）", row.others.join("、")) }
}

/// The day and the hour, once they are known; with the year where that is another one.
#[must_use]
pub fn when(company: &Company, today: Date) -> Option<String> {
    let date = company.date?;
    let year = if date.year() == today.year() { String::new() } else { format!("{}/", date.year()) };
    let day = format!("{year}{}/{}（{}）", date.month(), date.day(), date.weekday());
    Some(company.time.map_or(day.clone(), |time| format!("{day}{time}")))
}

/// The job, who sits there, and how it is held.
#[must_use]
pub fn setting(company: &Company) -> String {
    let seats: Vec<&str> = company.seats.iter().map(|seat| seat_name(*seat)).filter(|seat| !seat.is_empty()).collect();
    let venue = match company.venue {
        Venue::InPerson => "対面",
        Venue::Online => "オンライン",
        Venue::Unknown => "",
    };
    let parts = [company.role.clone(), seats.join("・"), venue.to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("　")
}

const fn seat_name(seat: Seat) -> &'static str {
    match seat {
        Seat::DepartmentHead => "部門責任者",
        Seat::DirectManager => "直属の上司",
        Seat::HumanResources => "人事",
        Seat::Executive => "役員",
        Seat::Unknown => "",
    }
}

/// What the paper leaves out. Some of it would fit; the paper holds no more of a kind than one takes in at a glance.
#[must_use]
pub fn left_off(paper: Paper, left: &[(SheetPart, usize)]) -> String {
    let parts: Vec<String> =
        left.iter().map(|(part, count)| format!("{}{}", part_name(*part), things(*count))).collect();
    let paper = match paper {
        Paper::Whole => "A4の1枚",
        Paper::Pocket => "カード1枚",
    };
    format!(
        "ひと目で見られるように、{paper}にのせる言葉をしぼっています。のせていないのは、{}です。下で選ぶと、入れかえられます。",
        parts.join("、")
    )
}
