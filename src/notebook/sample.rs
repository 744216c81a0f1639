//! 見本: a filled-in notebook for a fictional company, to touch before one writes. Data only: a person who looks after
//! office machines applies for カスタマーサクセス at a maker of warehouse software. Company and people are invented.

mod answers;
mod cards;

pub use answers::ANSWERS;
pub use cards::CARDS;

use super::{CardKind, Company, Date, Opening, Seat, TimeOfDay, Venue};

/// One card of the sample.
#[derive(Clone, Copy, Debug)]
pub struct SampleCard {
    /// What it is about.
    pub kind: CardKind,
    /// Its name; bridges refer to it.
    pub name: &'static str,
    /// What is written on it.
    pub fields: &'static [(&'static str, &'static str)],
}

/// The company's name.
pub const NAME: &str = "ハルカ物流システムズ";
/// The job.
pub const ROLE: &str = "カスタマーサクセス職";
/// Where the second interview is held.
pub const PLACE: &str = "人事の方のメールにあるリンク（10分前に入る）";
/// Who it came through.
pub const AGENT: &str = "転職エージェントの佐野さん";
/// Whatever else is worth keeping.
pub const NOTES: &str =
    "一次面接は人事の方と40分。二次は、部長と、一緒に働くチームの方が出ると聞いた。配属は関東の倉庫の担当になりそう。";

/// The sample company as it is on this day.
#[must_use]
pub fn company(today: Date) -> Company {
    Company {
        name: NAME.into(),
        role: ROLE.into(),
        opening: Opening::Ready,
        date: today.after(6),
        time: TimeOfDay::new(14, 0),
        minutes: 60,
        venue: Venue::Online,
        place: PLACE.into(),
        seats: vec![Seat::DepartmentHead, Seat::DirectManager],
        agent: AGENT.into(),
        notes: NOTES.into(),
        archived: false,
        order: 0,
    }
}
