//! 練習の一回分

use js_sys::Uint8Array;
use web_sys::Blob;

use super::watch::Watch;
use crate::browser;
use crate::check::Pace;
use crate::notebook::{Date, PracticeSetting, Rating, Take, TakeId};
use crate::storage::recordings::Kept;
use crate::storage::{Key, Kind, SaveError, Store};

/// A recording outlives its take for so long, in milliseconds: somebody may change their mind.
const GRACE: i32 = 8_000;

/// What was practised, and how.
#[derive(Clone, Copy)]
pub struct Takes(Watch);

impl Takes {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The take, followed; a blank one if there is none.
    pub fn take(self, id: &TakeId) -> Take {
        self.0.read(&key(id)).unwrap_or_default()
    }

    /// The first part of the take with this name, followed.
    pub fn find(self, company: &str, name: &str) -> Option<TakeId> {
        self.ids(company).into_iter().find(|id| id.name == name && id.part == 0)
    }

    /// All parts of a take in their order, followed.
    pub fn parts(self, id: &TakeId) -> Vec<(TakeId, Take)> {
        let mut ids = self.ids(&id.company);
        ids.retain(|other| other.name == id.name && other.question == id.question);
        ids.sort_by_key(|other| other.part);
        ids.into_iter().map(|id| (id.clone(), self.take(&id))).collect()
    }

    /// What was practised for this company, the first part of each take, the latest first; followed.
    pub fn of(self, company: &str) -> Vec<(TakeId, Take)> {
        let mut ids = self.ids(company);
        ids.retain(|id| id.part == 0);
        ids.sort_by(|one, two| two.name.cmp(&one.name));
        ids.into_iter().map(|id| (id.clone(), self.take(&id))).collect()
    }

    /// How each question went the last time it was rated, and on which day; followed.
    pub fn last(self, company: &str) -> Vec<(String, Rating, Date)> {
        let mut found: Vec<(String, Rating, Date)> = Vec::new();
        for (id, take) in self.of(company) {
            if let Some(day) = take.day
                && take.rating != Rating::Open
                && !found.iter().any(|(question, ..)| *question == id.question)
            {
                found.push((id.question, take.rating, day));
            }
        }
        found
    }

    fn ids(self, company: &str) -> Vec<TakeId> {
        let ids = self.0.ids_from(Kind::Take, &format!("{company}."));
        ids.iter().filter_map(|id| TakeId::parse(id)).collect()
    }

    /// A name nobody has used; names sort by time.
    pub fn fresh_name() -> String {
        format!("{:011x}-{}", browser::now(), browser::fresh_id())
    }

    /// Writes a take, or brings back one that was deleted.
    pub fn write(self, id: &TakeId, take: &Take) {
        self.0.write(&key(id), take);
    }

    /// Changes a take.
    pub fn change(self, id: &TakeId, change: impl FnOnce(&mut Take)) {
        let mut take: Take = self.0.store().read(&key(id)).unwrap_or_default();
        change(&mut take);
        self.write(id, &take);
    }

    /// Deletes a take with all its parts and gives them back, for one who changes their mind. The recording goes a
    /// moment later, if nobody did.
    pub fn delete(self, id: &TakeId) -> Vec<(TakeId, Take)> {
        let parts = self.parts(id);
        for (id, _) in &parts {
            self.0.delete(&key(id));
        }
        forget_sound_of(&self.0.store(), parts.iter().map(|(id, _)| key(id)).collect());
        parts
    }

    /// How one practises, followed.
    pub fn setting(self) -> PracticeSetting {
        self.0.read(&setting()).unwrap_or_default()
    }

    /// How fast one speaks, as it was measured, or as people usually do; followed.
    pub fn pace(self) -> Pace {
        Pace::new(self.setting().pace).unwrap_or(Pace::USUAL)
    }

    /// Chooses how one practises.
    pub fn choose(self, change: impl FnOnce(&mut PracticeSetting)) {
        let mut chosen: PracticeSetting = self.0.store().read(&setting()).unwrap_or_default();
        change(&mut chosen);
        self.0.write(&setting(), &chosen);
    }

    /// Keeps a piece of a recording, once the take it belongs to is on the disk.
    pub async fn keep_piece(self, id: String, number: u32, piece: Uint8Array) -> Result<(), SaveError> {
        let store = self.0.store();
        store.settled().await;
        store.keep_piece(&id, number, &piece).await
    }

    /// How much sound is kept of each take; `None` where none can be kept.
    pub async fn kept_sound(self) -> Option<Vec<Kept>> {
        self.0.store().kept_sound().await
    }

    /// The recording of one part, if it is on this device.
    pub async fn recording(self, id: &TakeId) -> Option<Blob> {
        let kind = self.0.store().read::<Take>(&key(id)).unwrap_or_default().recording;
        self.0.store().recording(&id.stored(), &kind).await
    }

    /// Takes away one recording by the id of its take, or all of them if it is empty; `false` if the browser refused.
    pub async fn forget_sound(self, id: &str) -> bool {
        self.0.store().forget_sound(id).await
    }
}

/// Takes away the recordings of these takes in a while, if they are still deleted then.
pub(super) fn forget_sound_of(store: &Store, takes: Vec<Key>) {
    let store = store.clone();
    browser::after(GRACE, move || {
        browser::spawn(async move {
            for take in takes.iter().filter(|take| !store.has(take)) {
                // One that stays is counted among the recordings, and can be taken away with them.
                _ = store.forget_sound(&take.id).await;
            }
        });
    });
}

fn key(id: &TakeId) -> Key {
    Key::new(Kind::Take, id.stored())
}

fn setting() -> Key {
    Key::new(Kind::Setting, "practice")
}
