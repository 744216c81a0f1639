//! One file a screen. Pages join handles to components.

mod about;
mod answer;
mod answer_notes;
mod answer_text;
mod answer_texts;
mod companies;
mod company_form;
mod home;
mod interview;
pub mod learn;
mod menu;
mod own_notes;
mod questions;
mod saving;
mod settings;
mod trouble;
mod unknown;
mod welcome;

pub use about::About;
pub use answer::AnswerPage;
pub use companies::{CompaniesPage, NewCompany};
pub use home::Home;
pub use interview::InterviewPage;
pub use menu::Menu;
pub use questions::Questions;
pub use settings::Settings;
pub use trouble::TroubleBanner;
pub use unknown::Unknown;
pub use welcome::Welcome;
