//! What the user wrote (面接ノート). The serde types here *are* the stored documents. A field that is missing has its
//! default; one that this version does not know is kept by the store ([`crate::storage`]) when the document is saved,
//! so every field is always written, also when it is empty.

mod answer;
mod card;
mod company;
mod date;
pub mod field;
mod own_question;
pub mod sample;
mod setting;
mod take;

pub use answer::{Answer, AnswerId};
pub use card::{Card, CardId, CardKind, FRIEND, PERSON, SAMPLE, SAMPLE_PERSON};
pub use company::{Company, Opening, Seat, Venue};
pub use date::{Date, TimeOfDay};
pub use own_question::{OwnQuestion, OwnQuestionId};
pub use setting::{
    BackupSetting, CompanySetting, Letters, LettersSetting, PracticeSetting, RecordingChoice, Theme, ThemeSetting,
};
pub use take::{Rating, Take, TakeId};
