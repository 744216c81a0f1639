//! 応募先

use leptos::prelude::untrack;
use serde_json::value::RawValue;

use super::order;
use super::takes::forget_sound_of;
use super::watch::Watch;
use crate::browser;
use crate::notebook::{
    Answer, AnswerId, Card, CardId, CardKind, Company, CompanySetting, Date, SAMPLE, SAMPLE_PERSON, sample,
};
use crate::storage::{Key, Kind, SaveState, Store};

/// The companies the user applies to.
#[derive(Clone, Copy)]
pub struct Companies(Watch);

impl Companies {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The company with this id, followed; an empty one if there is none.
    pub fn company(self, id: &str) -> Company {
        self.0.read(&key(id)).unwrap_or_default()
    }

    /// Whether there is such a company, followed.
    pub fn exists(self, id: &str) -> bool {
        self.0.read::<Company>(&key(id)).is_some()
    }

    /// The company the app is about when the URL names none: the one that was opened last; else the first that is not
    /// put away. Followed.
    pub fn current(self) -> Option<String> {
        let chosen = self.0.read::<CompanySetting>(&chosen()).unwrap_or_default().company;
        if self.exists(&chosen) {
            return Some(chosen);
        }
        let all = self.all();
        all.iter().find(|(_, company)| !company.archived).or(all.first()).map(|(id, _)| id.clone())
    }

    /// The app is about this company from now on.
    pub fn choose(self, id: &str) {
        self.0.write(&chosen(), &CompanySetting { company: id.into() });
    }

    /// All companies in their order, followed.
    pub fn all(self) -> Vec<(String, Company)> {
        let ids = self.0.ids(Kind::Company).into_iter();
        order::in_order(ids.filter_map(|id| {
            let company = self.0.read(&key(&id))?;
            Some((id, company))
        }))
    }

    /// Moves a company one place to the front or to the back among those that are put away, or among those that are not.
    pub fn shift(self, id: &str, to_front: bool) {
        let away = self.company(id).archived;
        let neighbours = self.all().into_iter().filter(|(_, company)| company.archived == away).collect();
        for (id, company) in order::shift(neighbours, &id.to_owned(), to_front) {
            self.0.write(&key(&id), &company);
        }
    }

    /// Adds a company at the end, gives it an id and makes it the one the app is about.
    pub fn add(self, mut company: Company) -> String {
        let id = browser::fresh_id();
        company.order = order::behind(self.all());
        self.0.write(&key(&id), &company);
        self.choose(&id);
        id
    }

    /// Makes the sample if it is not there, with its interview in six days, and lets the app be about it.
    pub fn open_sample(self, today: Date) {
        if !untrack(|| self.exists(SAMPLE)) {
            for (place, card) in (0..).zip(sample::CARDS) {
                let mut filled = Card::of(card.fields);
                filled.place = place;
                let id = CardId::new(SAMPLE, card.kind, card.name);
                self.0.write(&Key::new(Kind::Card, id.stored()), &filled);
            }
            for (question, text) in sample::ANSWERS {
                let id = AnswerId::new(SAMPLE, question);
                self.0.write(&Key::new(Kind::Answer, id.stored()), &Answer { text: text.into(), ..Answer::default() });
            }
            self.0.write(&key(SAMPLE), &sample::company(today));
        }
        self.choose(SAMPLE);
    }

    /// Begins a further round with a company: this notebook beside the one before, with what was written there that still
    /// holds, and with this log.
    pub fn go_on(self, before: &str, company: Company, log: &[Card]) -> String {
        let store = self.0.store();
        let next = self.add(company);
        let is_kept = |kind: Kind, stored: &str| match kind {
            Kind::Card => CardId::parse(stored).is_some_and(|id| GOES_ON.contains(&id.kind)),
            _ => true,
        };
        for kind in [Kind::Answer, Kind::Question, Kind::Card] {
            for stored in store.ids_from(kind, &format!("{before}.")) {
                let body = store.read::<Box<RawValue>>(&Key::new(kind, stored.clone()));
                if let Some((body, (_, name))) = body.zip(stored.split_once('.')).filter(|_| is_kept(kind, &stored)) {
                    self.0.write(&Key::new(kind, format!("{next}.{name}")), &body);
                }
            }
        }
        for card in log {
            let id = CardId::new(&next, CardKind::Exchange, &browser::fresh_id());
            self.0.write(&Key::new(Kind::Card, id.stored()), card);
        }
        next
    }

    /// Deletes a company with everything that was written for it, and gives that back, for one who changes their mind.
    pub fn delete(self, id: &str) -> Deleted {
        let store = self.0.store();
        let is_owner = |owner: &str| owner == id || (id == SAMPLE && owner == SAMPLE_PERSON);
        let of_company = |kind: Kind| {
            // The text of another tab stands under the kind and the id of what it is a text of.
            let owner_at = usize::from(kind == Kind::Conflict);
            let ids = store.ids(kind).into_iter();
            ids.filter(move |stored| stored.split('.').nth(owner_at).is_some_and(is_owner))
                .map(move |stored| Key::new(kind, stored))
        };
        let kinds = [Kind::Answer, Kind::Question, Kind::Card, Kind::Take, Kind::Conflict, Kind::Company];
        let keys: Vec<Key> = kinds.into_iter().flat_map(of_company).collect();
        let records = keys.into_iter().filter_map(|key| Some((store.read::<Box<RawValue>>(&key)?, key)));
        let deleted = Deleted(records.map(|(body, key)| (key, body)).collect());
        for (key, _) in &deleted.0 {
            self.0.delete(key);
        }
        // Recordings are no records: they go when nobody can change their mind any more.
        let takes = deleted.0.iter().filter(|(key, _)| key.kind == Kind::Take).map(|(key, _)| key.clone());
        forget_sound_of(&store, takes.collect());
        deleted
    }

    /// Brings back what was deleted.
    pub fn bring_back(self, Deleted(records): &Deleted) {
        for (key, body) in records {
            self.0.write(key, body);
        }
    }

    /// Changes a company; nothing happens if it is not there.
    pub fn change(self, id: &str, change: &dyn Fn(&mut Company)) {
        if let Some(mut company) = self.0.store().read(&key(id)) {
            change(&mut company);
            self.0.write(&key(id), &company);
        }
    }

    /// How far the last change has come, followed.
    pub fn save_state(self, id: &str) -> Option<SaveState> {
        self.0.state(&key(id))
    }
}

/// What is written about the company and the person, whichever round it is. The log of a round stays with it.
const GOES_ON: [CardKind; 8] = [
    CardKind::Quote,
    CardKind::Persona,
    CardKind::Problem,
    CardKind::Bridge,
    CardKind::Vision,
    CardKind::FollowUp,
    CardKind::Ladder,
    CardKind::Settlement,
];

/// Everything that was written for a company, as it was stored.
#[derive(Clone)]
pub struct Deleted(Vec<(Key, Box<RawValue>)>);

/// The id of the company the app was last about; empty if there is none.
pub fn last_company(store: &Store) -> String {
    store.read::<CompanySetting>(&chosen()).unwrap_or_default().company
}

fn chosen() -> Key {
    Key::new(Kind::Setting, "company")
}

fn key(id: &str) -> Key {
    Key::new(Kind::Company, id)
}
