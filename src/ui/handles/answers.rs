//! 回答

use super::watch::Watch;
use crate::notebook::{Answer, AnswerId};
use crate::storage::{Key, Kind, SaveState};

/// A text that is not the current one: an earlier version, or what another tab wrote at the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OtherText {
    /// When it was written, in milliseconds since 1970.
    pub at: u64,
    /// The text.
    pub text: String,
}

/// The user's answers.
#[derive(Clone, Copy)]
pub struct Answers(Watch);

impl Answers {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The text of an answer, empty if there is none; followed.
    pub fn text(self, id: &AnswerId) -> String {
        self.0.read::<Answer>(&key(id)).unwrap_or_default().text
    }

    /// The questions of this company that something was written to, each with its text, followed.
    pub fn of(self, company: &str) -> Vec<(String, String)> {
        let ids = self.0.ids(Kind::Answer);
        let ids = ids.iter().filter_map(|stored| AnswerId::parse(stored)).filter(|id| id.company == company);
        let texts = ids.map(|id| (id.question.clone(), self.text(&id)));
        texts.filter(|(_, text)| !text.trim().is_empty()).collect()
    }

    /// The other answers for the same company, each with the id of its question, followed: what is typed into this one
    /// changes none of them.
    pub fn beside(self, id: &AnswerId) -> Vec<(String, String)> {
        let ids = self.0.ids_from(Kind::Answer, &AnswerId::new(id.company.as_str(), "").stored());
        let others = ids.iter().filter_map(|stored| AnswerId::parse(stored)).filter(|other| other != id);
        let texts = others.map(|other| (other.question.clone(), self.text(&other)));
        texts.filter(|(_, text)| !text.trim().is_empty()).collect()
    }

    /// Writes the text of an answer.
    pub fn write(self, id: &AnswerId, text: String) {
        let answer = self.0.store().read(&key(id)).unwrap_or_default();
        self.0.write(&key(id), &Answer { text, ..answer });
    }

    /// The ids of the checks whose findings the person has closed, followed.
    pub fn fine(self, id: &AnswerId) -> Vec<String> {
        self.0.read::<Answer>(&key(id)).unwrap_or_default().fine
    }

    /// The person closes what this check says about the answer, or wants to hear it again.
    pub fn set_fine(self, id: &AnswerId, check: &str, is_fine: bool) {
        let mut answer: Answer = self.0.store().read(&key(id)).unwrap_or_default();
        answer.fine.retain(|other| other != check);
        if is_fine {
            answer.fine.push(check.into());
        }
        self.0.write(&key(id), &answer);
    }

    /// Someone is typing: texts from other tabs wait.
    pub fn begin_typing(self, id: &AnswerId) {
        self.0.store().hold(&key(id));
    }

    /// Nobody is typing any more.
    pub fn end_typing(self, id: &AnswerId) {
        self.0.store().release(&key(id));
    }

    /// How far the last write has come, followed.
    pub fn save_state(self, id: &AnswerId) -> Option<SaveState> {
        self.0.state(&key(id))
    }

    /// Whether this version of the app must not write the answer, followed.
    pub fn is_frozen(self, id: &AnswerId) -> bool {
        self.0.troubles();
        self.0.store().is_frozen(&key(id))
    }

    /// The earlier versions of an answer, the latest first.
    pub async fn versions(self, id: AnswerId) -> Vec<OtherText> {
        let found = self.0.store().versions(&key(&id)).await;
        let mut texts: Vec<OtherText> =
            found.into_iter().filter_map(|version| other_text(version.at, &version.body)).collect();
        texts.dedup_by(|one, two| one.text == two.text);
        texts
    }

    /// What other tabs wrote into this answer at the same time and is not part of it, the fullest texts only; followed.
    pub fn conflicts(self, id: &AnswerId) -> Vec<OtherText> {
        self.0.ids(Kind::Conflict);
        let current = self.text(id);
        let mut fullest: Vec<OtherText> = Vec::new();
        for (_, version) in self.0.store().conflicts(&key(id)) {
            if let Some(other) = other_text(version.at, &version.body)
                && !current.contains(&other.text)
                && !fullest.iter().any(|one| one.text.contains(&other.text))
            {
                fullest.retain(|one| !other.text.contains(&one.text));
                fullest.push(other);
            }
        }
        fullest
    }

    /// Puts away a text of another tab, and those that it contains; they stay in the history.
    pub fn put_away(self, id: &AnswerId, text: &str) {
        for (key, version) in self.0.store().conflicts(&key(id)) {
            if other_text(version.at, &version.body).is_some_and(|other| text.contains(&other.text)) {
                self.0.delete(&key);
            }
        }
    }
}

fn key(id: &AnswerId) -> Key {
    Key::new(Kind::Answer, id.stored())
}

fn other_text(at: u64, body: &str) -> Option<OtherText> {
    let Answer { text, .. } = serde_json::from_str(body).ok()?;
    (!text.trim().is_empty()).then_some(OtherText { at, text })
}
