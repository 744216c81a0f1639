//! One handle per kind of record: what pages read from and write to. Methods are named by intent.

mod answers;
mod backups;
mod cards;
mod companies;
mod health;
mod look;
mod order;
mod own_questions;
mod readings;
mod takes;
mod watch;

use crate::ui::prelude::*;

pub use answers::{Answers, OtherText};
pub use backups::{Backups, TakenIn};
pub use cards::Cards;
pub use companies::{Companies, last_company};
pub use health::Health;
pub use look::Look;
pub use own_questions::OwnQuestions;
pub use readings::Readings;
pub use takes::Takes;

use super::clock::Today;
use super::finder::Finder;
use super::navigation::Navigation;
use super::rehearsal::Rehearsal;
use super::toast::Toast;
use crate::storage::Store;
use watch::Watch;

/// Everything a page can ask for. Made once, in `app`.
#[derive(Clone, Copy)]
pub struct Handles {
    /// 応募先
    pub companies: Companies,
    /// 回答
    pub answers: Answers,
    /// ノートのカード
    pub cards: Cards,
    /// 自分の質問
    pub own_questions: OwnQuestions,
    /// 練習の一回分
    pub takes: Takes,
    /// What was last found in each answer.
    pub readings: Readings,
    /// The rehearsal that runs.
    pub rehearsal: Rehearsal,
    /// 見た目
    pub look: Look,
    /// 保存の状態
    pub health: Health,
    /// 控えのファイル
    pub backups: Backups,
    /// Which screen is open.
    pub navigation: Navigation,
    /// What is looked for in the list of questions.
    pub finder: Finder,
    /// A word about what was just done.
    pub toast: Toast,
    /// Today's date.
    pub today: Today,
}

impl Handles {
    /// Makes the handles on this store and lets every page find them.
    pub fn provide(store: Store) -> Self {
        let watch = Watch::new(store);
        let handles = Self {
            companies: Companies::new(watch),
            answers: Answers::new(watch),
            cards: Cards::new(watch),
            own_questions: OwnQuestions::new(watch),
            takes: Takes::new(watch),
            readings: Readings::new(),
            rehearsal: Rehearsal::new(),
            look: Look::new(watch),
            health: Health::new(watch),
            backups: Backups::new(watch),
            navigation: Navigation::start(),
            finder: Finder::new(),
            toast: Toast::new(),
            today: Today::start(),
        };
        provide_context(handles);
        handles
    }
}

/// The handles, for a page.
pub fn handles() -> Handles {
    expect_context()
}
