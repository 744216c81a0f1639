//! 保存の状態

use super::watch::Watch;
use crate::storage::{self, Troubles, Unreadable};

/// How well the stores work.
#[derive(Clone, Copy)]
pub struct Health(Watch);

impl Health {
    pub(super) const fn new(watch: Watch) -> Self {
        Self(watch)
    }

    /// What is wrong, if anything; followed.
    pub fn troubles(self) -> Troubles {
        self.0.troubles()
    }

    /// Whether the browser has promised to keep what is stored; `None` where it makes no such promises.
    pub async fn persisted(self) -> Option<bool> {
        storage::persisted().await
    }

    /// Asks the browser for that promise once more.
    pub async fn ask_to_persist(self) -> Option<bool> {
        storage::ask_to_persist().await
    }

    /// How many bytes the browser counts for this site, the app itself among them; a rough figure.
    pub async fn used(self) -> Option<f64> {
        storage::used().await
    }

    /// The texts that could not be read.
    pub async fn unreadable(self) -> Vec<Unreadable> {
        self.0.store().unreadable().await
    }

    /// Takes an unreadable text away.
    pub async fn forget(self, id: &str) {
        self.0.store().forget_unreadable(id).await;
    }

    /// Brings one back.
    pub async fn keep(self, unreadable: &Unreadable) {
        self.0.store().keep_unreadable(unreadable).await;
    }

    /// Waits until everything is saved; `false` if it cannot be.
    pub async fn settled(self) -> bool {
        self.0.store().settled().await
    }

    /// Takes what happened while the page was away, and tries again what could not be saved.
    pub fn catch_up(self) {
        self.0.store().catch_up();
    }

    /// The page goes out of sight: tries again what could not be saved, and tells the other tabs the rest.
    pub fn leave(self) {
        self.0.store().leave();
    }

    /// The page goes into the browser's memory, out of which it may come back.
    pub fn go_away(self) {
        self.0.store().go_away();
    }
}
