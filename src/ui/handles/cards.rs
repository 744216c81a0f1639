//! ノートのカード

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
        let mut cards: Vec<Named> = Vec::new();
        // The ids come in their order, and mostly the cards, too: each goes behind the last one that is not behind it.
        for id in ids {
            if let Some(card) = self.0.read::<Card>(&key(&id)) {
                let before = cards.iter().rposition(|(_, other)| other.place <= card.place);
                cards.insert(before.map_or(0, |place| place + 1), (id.name, card));
            }
        }
        cards
    }

    /// How many cards belong to this company alone, followed.
    pub fn count(self, company: &str) -> usize {
        self.0.ids_from(Kind::Card, &format!("{company}.")).len()
    }

    /// Adds a card at the end of its kind and gives it an id.
    pub fn add(self, company: &str, kind: CardKind, mut card: Card) -> CardId {
        card.place = self.of(company, kind).last().map_or(0, |(_, last)| last.place.saturating_add(1));
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
        let mut cards = self.of(company, id.kind);
        let Some(at) = cards.iter().position(|(name, _)| *name == id.name) else { return };
        let other = if to_front { at.checked_sub(1) } else { Some(at + 1).filter(|place| *place < cards.len()) };
        let Some(other) = other else { return };
        cards.swap(at, other);
        // Only what stands elsewhere now is written.
        for (place, (name, mut card)) in (0..).zip(cards) {
            if card.place != place {
                card.place = place;
                self.write(&CardId::new(company, id.kind, &name), &card);
            }
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
