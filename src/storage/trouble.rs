//! What the user has to know about saving. The sentences are made in `ui`.

/// Why a text could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The browser's space for this app is used up.
    Full,
    /// The browser does not let this page keep anything, as in some private windows.
    Blocked,
    /// A later version of the app wrote this record; this version must not touch it.
    Newer,
}

/// How far the latest text of one record has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// On its way to IndexedDB.
    Saving,
    /// 保存ずみ: the transaction that holds it is complete.
    Saved,
    /// In localStorage only: it will most likely be there tomorrow, but that is no promise.
    LocalOnly,
    /// In neither store.
    Unsaved(SaveError),
}

/// What is wrong with the stores as a whole. All clear is the default.
#[expect(clippy::struct_excessive_bools, reason = "each is a trouble of its own, and any of them can come together")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Troubles {
    /// localStorage cannot be used.
    pub local_blocked: bool,
    /// IndexedDB cannot be used.
    pub mirror_blocked: bool,
    /// The last write to localStorage was refused for lack of space.
    pub full: bool,
    /// How many stored texts could not be read; each is kept in the quarantine.
    pub unreadable: usize,
    /// A later version of the app has written here.
    pub newer: bool,
}
