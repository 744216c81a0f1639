//! 自分の質問

use super::order;
use super::watch::Watch;
use crate::browser;
use crate::notebook::{OwnQuestion, OwnQuestionId};
use crate::storage::{Key, Kind, SaveState};

/// The user's own questions.
#[derive(Clone, Copy)]
pub struct OwnQuestions(Watch);

impl OwnQuestions {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The question, followed; `None` if there is none.
    pub fn question(self, id: &OwnQuestionId) -> Option<OwnQuestion> {
        self.0.read(&key(id))
    }

    /// The questions for this company in their order, followed.
    pub fn of(self, company: &str) -> Vec<(OwnQuestionId, OwnQuestion)> {
        let ids = self.0.ids(Kind::Question);
        let ids = ids.iter().filter_map(|stored| stored.split_once('.')).filter(|(of, _)| *of == company);
        order::in_order(ids.filter_map(|(company, question)| {
            let id = OwnQuestionId::new(company, question);
            let question = self.question(&id)?;
            Some((id, question))
        }))
    }

    /// Adds a question at the end of those for this company and gives it an id.
    pub fn add(self, company: &str, mut question: OwnQuestion) -> OwnQuestionId {
        question.place = order::behind(self.of(company));
        // The time comes first, so that the order of the ids is the order in which the questions were added.
        let name = format!("{}{:011x}-{}", OwnQuestionId::PREFIX, browser::now(), browser::fresh_id());
        let id = OwnQuestionId::new(company, &name);
        self.0.write(&key(&id), &question);
        id
    }

    /// Moves a question one place to the front or to the back.
    pub fn shift(self, id: &OwnQuestionId, to_front: bool) {
        for (id, question) in order::shift(self.of(&id.company), id, to_front) {
            self.write(&id, &question);
        }
    }

    /// Changes a question, or brings back one that was deleted.
    pub fn write(self, id: &OwnQuestionId, question: &OwnQuestion) {
        self.0.write(&key(id), question);
    }

    /// Deletes a question; what was answered to it stays stored.
    pub fn delete(self, id: &OwnQuestionId) {
        self.0.delete(&key(id));
    }

    /// How far the last change has come, followed.
    pub fn save_state(self, id: &OwnQuestionId) -> Option<SaveState> {
        self.0.state(&key(id))
    }
}

fn key(id: &OwnQuestionId) -> Key {
    Key::new(Kind::Question, id.stored())
}
