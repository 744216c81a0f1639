//! One file a screen. Pages join handles to components.

mod about;
mod answer;
mod answer_notes;
mod answer_text;
mod answer_texts;
mod companies;
mod company_bar;
mod company_form;
mod home;
mod interview;
pub mod learn;
mod menu;
mod note;
mod own_notes;
mod questions;
mod sample;
mod saving;
mod settings;
mod states;
mod trouble;
mod unknown;
mod welcome;

pub use about::About;
pub use answer::AnswerPage;
pub use companies::{CompaniesPage, NewCompany};
pub use home::Home;
pub use interview::InterviewPage;
pub use menu::Menu;
pub use note::NotePage;
pub use questions::Questions;
pub use sample::SampleDoor;
pub use settings::Settings;
pub use trouble::TroubleBanner;
pub use unknown::Unknown;
pub use welcome::Welcome;
