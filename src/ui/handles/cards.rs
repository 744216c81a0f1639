//! ノートのカード

use super::order;
use super::watch::Watch;
use crate::browser;
use crate::notebook::{Card, CardId, CardKind};
use crate::plan::Named;
use crate::storage::{Key, Kind, SaveState};

/// The cards of the notebook.
#[derive(Clone, Copy)]
pub struct Cards(Watch);

impl Cards {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// The card, followed; a blank one if there is none.
    pub fn card(self, id: &CardId) -> Card {
        self.0.read(&key(id)).unwrap_or_default()
    }

    /// The cards of this kind in the notebook of this company, in their order, followed.
    pub fn of(self, company: &str, kind: CardKind) -> Vec<Named> {
        let beginning = CardId::new(company, kind, "").stored();
        let ids = self.0.ids_from(Kind::Card, &beginning);
        let ids = ids.iter().filter_map(|id| CardId::parse(id));
        order::in_order(ids.filter_map(|id| {
            let card = self.0.read::<Card>(&key(&id))?;
            Some((id.name, card))
        }))
    }

    /// How many cards belong to this company alone, followed.
    pub fn count(self, company: &str) -> usize {
        self.0.ids_from(Kind::Card, &format!("{company}.")).len()
    }

    /// Adds a card at the end of its kind and gives it an id.
    pub fn add(self, company: &str, kind: CardKind, mut card: Card) -> CardId {
        card.place = order::behind(self.of(company, kind));
        // The time comes first, so that cards of one place stand in the order in which they were added.
        let id = CardId::new(company, kind, &format!("{:011x}-{}", browser::now(), browser::fresh_id()));
        self.write(&id, &card);
        id
    }

    /// Writes one field of a card, and makes the card if there is none.
    pub fn set(self, id: &CardId, field: &str, text: &str) {
        let mut card: Card = self.0.store().read(&key(id)).unwrap_or_default();
        card.set(field, text);
        self.write(id, &card);
    }

    /// Writes a card, or brings back one that was deleted.
    pub fn write(self, id: &CardId, card: &Card) {
        self.0.write(&key(id), card);
    }

    /// Deletes a card and gives it back, for one who changes their mind.
    pub fn delete(self, id: &CardId) -> Option<Card> {
        let card = self.0.store().read(&key(id));
        self.0.delete(&key(id));
        card
    }

    /// Moves a card one place to the front or to the back.
    pub fn shift(self, company: &str, id: &CardId, to_front: bool) {
        for (name, card) in order::shift(self.of(company, id.kind), &id.name, to_front) {
            self.write(&CardId::new(company, id.kind, &name), &card);
        }
    }

    /// How far the last change has come, followed.
    pub fn save_state(self, id: &CardId) -> Option<SaveState> {
        self.0.state(&key(id))
    }
}

fn key(id: &CardId) -> Key {
    Key::new(Kind::Card, id.stored())
}
